import { words } from './words.ts';

/** Frequent given names of women of many countries, in lower case and without accents. */
const feminine: ReadonlySet<string> = words(`
aafke aase abena abigail achieng ada adaeze adela adelaida adele aditi adriana agata agathe agda agnes agneta agnieszka agustina aicha aida ailsa
aimee ainhoa aino aisha aitana akiko akinyi akua alaa alba albane alejandra alessandra alessia alexandra alice alicia aline alison allison almudena
alva amal amalia amanda amandine amara amelia amelie amina aminata amrita amy ana anabel anais ananya anastasia andree andreja anette angela angeles
angelica angharad anica aniela anita anja anjali anke ann anna annabel anne anne-marie annegret anneli annelie annemarie annette annick annika anniken
anouk antoinette antonella antonia antonieta anuradha anwen apolline araceli arancha arantxa aranzazu ariadna ariane arianna armelle asha aslaug
astrid aude audrey aurelie aurora axelle ayesha aylin ayse azucena baerbel barbara barbel basma beate beatrice beatrix beatriz becky begona belen
bella benedetta benedicte benedita berengere berit bernadette bernardina berta bess beth bethan bettina bhavna binta birgit birgitta birgitte birte
blanca blandine bodil bonnie borghild bozena branka brenda bridget bridie brigitte britta bronwen bryony camila camilla candela carla carlota carly
carme carmela carmen carmina carol carole carolina caroline carrie carys cassandra catalina catarina caterina catherine cathy catriona cayetana cecile
cecilia celeste celia celine ceri chandra chantal charlene charline charlotte cheryl chiamaka chiara chika chinwe chloe christa christele christelle
christiane christina christine ciara cindy cinzia claire clara clarice clarisse claudia claudine clea clementine clotilde colette coline colleen
concetta coralie cordelia corinna corinne cornelia cristina cynthia cyrille dagmar dagmara dagny dalia danica daniela danielle danuta daphne daria
darija davina dawn deborah debra deepa deirdre delfina delia della delphine delyth denise desiree devika diana diane dilys divya djamila dominika
donatella donna dora doreen doris dorota dorothea dorothee dorothy dragana dubravka ebba ebele ebru edelmira edeltraud edith eduarda eileen eilidh
eirlys elaine elcin elea eleanor elena eleonora eleri elfriede eliane elif elin elisa elisabeth elisabetta elise elizabeth elke ella ellen ellinor
elna elodie eloisa eloise elsa elspeth elvira elzbieta emanuela embla emeline emilia emilie emily emina emine emma emmanuelle enriqueta erica erin
ernestina esme esmeralda estefania estela estelle esther eugenia eugenie eulalie eunice eva eva-lena eve evelyne ewa fabiana fabienne fabiola fanny
farida fatima fatma fatou fatoumata fay federica felicie felicitas felicity felipa felisa femke fernanda fiadh filipa filiz fiona fionnuala flaminia
flavia flavie fleur flora florence florencia florine folake frances francesca francine francisca francoise frauke frederique freya frida friederike
fumiko funmi gabi gabriela gabriella gaelle galina geeta gemma genet genevieve georgette georgina geraldine gerda gerlinde germaine gertrudis gesine
ghada ghislaine gianluca gianna gina giorgia giovanna girma gisela gisele gitte giulia giuseppina glenda glenys gloria gordana grace graciela
graziella grazyna greetje greta gudrun guillemette gulsen gunhild gunilla gunvor gwen gwenaelle gwenllian gwyneth halina hana hanan hanna hannah hanne
harriet hatice hattie haydee hayley hazel heather hedda hege heidi heidrun heike helen helena helene helga hella hendrika henrietta henriette henrike
henriqueta hermine herminia hetty hiba hilde hildegard hiltrud hiroko hiwot honorine hortense houda huguette hulda hulya idrissa ifeoma ignacia ilaria
ileana ilona ilse imelda imke imogen indira ineke ines inga inge ingeborg inger ingrid ingunn ingvild inkeri inmaculada ioana iona iratxe irene irina
iris irma irmgard iryna isabel isabella isabelle isatou isaure isla isobel isolde itziar ivana ivanka ivonne iwona izabela izaskun jacinta jacky
jacoba jacqueline jadranka jadwiga jamila jana jane janet janice janina jarmila jasmin jasna javiera jeanne jeannine jehanne jelena jemima jenna
jennifer jenny jessica jill jimena joan joana joanna joanne joaquina jocelyne jodie joelle johanna jolanda jolene jonna jorgina jorunn joseba josefa
josefina josephine josette josiane josie jovita joyce juana juanita juanma judit judith judy julia juliana juliane julie juliet julieta juliette june
junko justine justyna jutta kaisa kajsa kamala kaori karen karianne karima karin karina karine karla katarina kate katharina katherine kathleen
kathrin kathryn kathy katie katja katrien katrin kavita keiko keira kenenisa kenta kerstin kerttu khadija kimberly kinga kirsi kirsten kirstie
kirstine kirsty kjersti klara kristen kristin kristina kristine krystyna ksenija kwabena kyoko laetitia laia laila lakshmi lamia larissa latifa laura
laure lauren laurene layla lea leah leandra leanne leila leire lena leocadia leonie leonor leontine leticia letizia leyla lidia lidija lieke liesbeth
ligia lilian lillian lina linda lindsay linnea lisa lisbeth lise livia liz liza ljiljana ljubica lois lola loredana lorena lorna lorraine lotta lotte
lottie louane louisa louise lowri lucette lucia luciana lucie lucienne lucile lucinda lucja lucrecia lucy ludivine ludmila luigia luisa luise lupe luz
lydia lyse lyudmila maaike mabel macarena madalena madeleine madhuri maelle maelys maeve mafalda magali magda magdalena maggie magnhild mair mairead
mairi maisie maite maja malgorzata malika malin mandy manon manuela marcelina marceline marcelle marcia mareike maren margaret margarete margarida
margarita margaux marge margery margherita margit margot marguerite maria mariam mariama marian mariana marianne maribel maricarmen maricruz marie
marie-claire marie-claude marie-france marie-laure marie-pierre marie-therese marieke mariella marielle marija marijke mariko marilyn marina marine
marisa marisol marissa marit marita marjolaine marjolein marjorie marlene marlies marta marte martha marthe martina martine maruja marwa mary maryam
maryline maryna maryse masako mathilde matilda matilde maud maureen mavis maxine maya mayra mechthild meena meera megan mehtap mei melanie melissa
mercedes meredith merete mette mia micaela michaela michela michelle michiko midori mieke mildred milena milica miljana millie minerva mira miranda
mireia mireille mirella miren miriam mirjam mirjana miroslava moira mollie molly mona monica monika monique montserrat morag morven muireann muriel
mylene myra myriam myrtle nadege nadia nadine naima najat naledi nancy nandini naoko naomi narendra natalia natalie natalija natasha nathalie nawal
nazli ndidi nebojsa neha nekane nele nelida nell nelleke nerea nermin nerys nessa neus nevena ngozi nia niamh nicolasa nicole nicoletta nikolina
nilufer nina nisha nkechi noelia noelle noemie nomvula nora noriko norma nunzia nuria obdulia oceane odette odile oksana olena olga olinda olivia
ophelie orla orlaith ornella ozlem padma paige pallavi paloma pamela paola paolina paquita pascale pascaline patricia patrizia patti paula paulette
paulina pauline pavla peggy penelope pernille perrine petra petronila philippa philippine phoebe phyllis pia pilar polly pooja portia preeti priya
priyanka prudence rabia rachel rachida radka radmila rafaela raffaella ragna ragnhild ramona rani rania raquel rashmi ravindra raymonde rebeca rebecca
regina regine rekha renata renate renee rhian rhiannon rhoda ricarda rikke rinske rita roberta robyn rocio rokia romane romina ronja rosa rosalba
rosalia rosalie rosalina rosalind rosalinda rosamund rosana rosanna rosaura rose roselyne rosemary rosie rossella roswitha rowena roxana roxanne ruth
ruzica sabine sabrina sachiko sadie sakura sally salma salome samantha samia samira sanaa sandra sandrine sanja sanna sanne santina saoirse sara sarah
sarita saskia satya savita sebastiana segolene selin selina seonaid serafina serena severine sevgi sevim shanti sharon shauna sheena sheila shelley
sheridan sherry shirin shirley shona shreya sian sibel sibylle sidonie sienna signe sigrid silje silke silvana silvia silvina simona simone simonetta
sina sinead siobhan sioned siri slavica sneha snezana socorro sofia sofie solange solene solveig sonia sonja sonsoles sonya sophia sophie sophie-anne
soraya sorcha stanka stefania stefanie stella stephanie stine sudha sue suha sujata sunita susan susana susann susanne sushma suzanne suzette suzy
svenja svetlana svitlana swati sybil sybille sylvaine sylvette sylvia sylviane sylvie synne synnove tabitha tamara tamsin tania tanja tanvi tanya tara
tarja tasha tatiana tatjana tegan teodora teresa teresinha teresita terri tess tessa thea thelma themba theresa therese thora thyra tiffany tigist
tilda tina tineke tiphaine tirunesh tiziana tjitske tomasa tomoko tonya tora toril torill torunn toshiko tove traudl tricia trine trish trixie trudy
truus tugba turid tuva tyra uchenna ulla ulrike una unn ursula urszula usha ute valborg valentina valentyna valeria valerie vanesa vanessa velma vera
verena veronica veronika veronique vesna vibeke vicenta vicki vicky victoria vigdis viktoria viktoriya vincenza viola violaine violeta virginia
vittoria viviana viviane vivien vladimira vlasta waltraud wanda wanjiku wanjiru wenche wendela wendy wiebke willa wilma winifred wioletta ximena yaiza
yamila yasemin yasmin yasmine yelena yesica yetunde yildiz ylva yoko yolanda yolande yoshiko yuko yuliya yumi yvette yvonne zahra zaida zainab zanele
zara zdenka zeinab zelda zelia zeynep zodwa zoe zofia zohra zola zorana zulema zuzana
annelise annelies lieselotte liselotte hannelore liesel vreni regula ursina seraina amaia lourdes gesa rilla aoife thandiwe noor parisa mahsa dilnaz
gulnara halyna yevheniya katerina jitka alzbeta hedvika marketa dorottya ildiko eniko zsofia reka timea ruxandra ilinca raluca andreea smaranda
desislava tsvetelina kalina biljana elefteria despina vasiliki panagiota evangelia nurten ayten souad zineb hafsa hala lubna sadia nasreen shabana
farzana rukhsana anjana radhika mariangela lucrezia allegra ludovica luana thais marcela xiomara maitane edurne garazi uxue estibaliz meritxell remei
roser assumpta milagros consuelo visitacion concepcion purificacion encarnacion guadalupe esperanza dolores soledad odalys yanet ombeline clemence
capucine rozenn maiwenn solenn bleuenn enora nolwenn annaig servane ondine ginette mauricette sieglinde adelheid kunigunde wilhelmine leopoldine
ottilie clothilde walburga kreszentia zenzi ilka swantje wencke telse meike svea tomke neele fenja jette wiebe grietje herta elsbeth franziska rahel
noemi tabea debora
`);

/** Of men. */
const masculine: ReadonlySet<string> = words(`
aaron abbas abdelkader abdoulaye abdul abdullah abdulrahman abebe abel abner adam adama adebayo adel aditya adnan adolfo adriaan adrian afonso
agostinho agustin ahmad ahmed aitor ajay akash akio akira aksel alain alan alasdair alastair albert alberto alec aled alejandro aleksandr alemayehu
alessandro alexander alfio alfonso alfred alfredo ali aliou alistair allan alojz alok alonso alvaro amadou ameen amir amit amitabh amparo amr anand
anas anders andre andreas andrei andrej andres andrew andrzej andy angelo angus anibal aniceto anil ankit anselmo ante anthony antje antoine anton
antonin antonino antonio antoon anupam anwar april archie arjun arkadiusz armand armando armin arnaud arne arnold arthur artur arturo arun arvid
arvind asante asbjorn ashok ashraf asier attilio august auguste aurelio axel ayodele aziz babajide baltasar baptiste barack barney barry bart
bartolome bartosz bashar basil basile bastian bastien ben benedikt bengt benito benjamin benoit bernard bernardo bernd bernhard berthold bertram
bertrand biagio bilal bill birhanu bjarne bjoern bjorn blaise blas blazej bob bodo bogdan bohdan bojan boleslav boris borja bosse boubacar brad
brandon branislav branko brian bruce bruno bryan bulent burak burkhard byron caleb callum carl carlos carmelo casimiro caspar cayetano cecil cees
celestin celestino cem cemil cesar charles cheikh chen chidi chinedu christian christoph christophe christopher chuck ciaran cipriano ciro clarence
claudio claus clemens clement clemente clive clyde cody colin colm connor conor conrad corentin cosimo craig cristian cristobal cuauhtemoc custodio
cyril cyrus czeslaw daan dagfinn daisuke damian damiano damien dan daniel danijel dario dariusz darko dave david davide davor dawit dean deepak dejan
demetrio dennis denys derek desmond detlef devin dexter diallo didier diego dieter dietmar dietrich dilip dimitri dinesh diogo dionisio dirk djibril
dmitri dmitry domenico dominic dominik don donald dorian doug douglas dragan drazen duane dudley duncan dusan dustin dylan eamon earl eberhard eckart
eckhard ed eddie edgar edgardo edmond edmund edmundo edoardo edouard edson eduardo edward edwin efrain egil egon eirik eivind eli elias elio eliud
elliot ellis elmar elon eloy emanuele emeka emeric emil emile emiliano emilio emmanuel emmett emre emrys enrique enzo eoin ercan erdal erdem eric
erich erik erland erling ernest ernesto ernst errol erwin esben eskil espen estanislao esteban ethan etienne ettore euan eudes eugen eugene eugenio
eusebio evan evaristo evelio ewan ezekiel ezequiel fabian fabien fabio fabrice fabrizio facundo faisal farid faustino fausto fawzi fearghal federico
felipe felix ferdinand ferenc fergus ferhat fermin fernan fernand fernando ferruccio fidel filip filipe filippo finlay finn firmin flavien flavio
florencio florent florentin florentino francesco francisco franciszek franck francois frank franklin frantisek franz fred frederic frederick frederik
fredrik friedrich fritz frode froilan fuad gabor gabriel gaetan gaetano gareth garrett gary gaspar gaspard gaston gaurav gautam gauthier gavin gearoid
geert genaro gennaro geoff geoffrey geoffroy georg george georges geraint gerald gerard gerardo gergely gerhard germain gero gerrit gerry getachew
gethin ghislain giacomo gianni gijs gilbert gilberto giles gilles gines gino giorgio giovanni girish giuliano giuseppe glen glyn godfrey goncalo
gonzalo gopal goran gordon gottfried graeme graham grant greg gregoire gregor gregorio gregory grzegorz gudmund guenther guglielmo guido guilhem
guillaume guillermo gunnar gunter gunther gustav gustave gustavo guy gwilym gyorgy habib hadrien haider haile hakan hakki hakon halil halvard halvor
hamid hamish hamza hannes hans harald harish harold haroun harry hartmut haruki haruto harvey hassan hatem hector hedwig heiko heiner heinrich heinz
helge helmut hendrik henk henning henri henrik henry herbert herculano heriberto hermann hermenegildo hernan herve hideo hilario hipolito hippolyte
hiroshi hiroyuki hjalmar holger holly horacio horst howard hrvoje hubert hugh hugo huib humberto huseyin hussein huw iain ian ibrahim ieuan ignacio
igor ikenna iker ilhan imran imre inacio indalecio ingo ingolf inigo ioannis iolo isaac ishaan isidoro isidro ismael ismail istvan ivan ivo ivone ivor
iwan jaap jacek jacinto jack jacob jacobo jacques jaime jairo jake jakob jakub jalal jamal james janez jannik janos janusz jared jarle jaroslav
jaroslaw jarvis jason jasper javier jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
jean-paul jean-philippe jean-pierre jean-yves jeff jeffrey jenaro jens jenson jeremiah jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy
jesper jesse jesus jim jimmy jin jiri joachim joakim joao joaquin jochen joe joel joerg joern joffrey johan johann johannes john johnny jon jonas
jonatan jonathan joost jordi jorg jorge jorgen joris jorn jose josef josep joseph josephat josh joshua josip josphat jostein josu jovan jozef jozsef
juan juan-carlos juanjo jude judicael juergen jukka julian julien julio julius jurgen jurriaan justin juvenal kaare kabir kadir kaito kamal kamau
kamil karan karel karim karl karlheinz karsten kaspar kasper kazimierz kazuo keith kelechi kelvin kemal ken kenji kenneth kenny kevin khaled khalid
kieran killian kipkemboi kirk kjell klaas klaus knud knut koen kofi koldo konrad konstantin korbinian kostas krishna krzysztof kumar kurt kwame kwesi
kyle lachlan lajos lambert lamine lanfranco larry lars lasse laureano laurent lautaro lawrence lawson leandre leandro lech leif leighton lennart lenny
leo leon leonard leonardo leonidas leopold leroy leszek lewis lexi li liam lindiwe lionel lisandro livio lloyd logan loic lorcan lorenz lorenzo lothar
louis louis-philippe lowell luc lucas luciano lucien ludger ludovic ludwig luigi luis luis-miguel luiz lukas lukasz luke lutz lyle maarten maciej mads
mael magnar magnus mahdi maher mahesh mahmoud maik maike majid makoto maksim malachy malcolm malik mamadou manfred manish manoj manolo mansour manuel
marc marcel marcelino marcello marcelo marcin marcio marco marcos marcus marek mariano marijan mario marius mariusz mark marko markus marlon martial
martijn martin marvin marwan masahiro massimiliano massimo mateo mateusz matheus mathias mathieu mathijs matias matt matteo matthew matthias matthieu
matti maurice mauricio maurizio maxim maxime maximilian maximiliano maximo mehari mehdi mehmet meindert melvin mervyn metin michael michel mick
mickael miguel miguel-angel mihai mikael mike mikey mikhail mikko milan milorad miloslav minoru mirko miroslav mitch mladen mogens mohamed mohammad
mohammed mohan moises morgane moritz morten mortimer moses mounir mourad moussa muhammad mukesh murat musa mustafa mwangi nabil nadim nadir nahuel
najib naoto nasser nathan nazaret nazario nedim neil nelson nestor neville niall nicanor nicholas nick nicolas nicolo niek niels nigel nikhil niklas
nikola nikolai nikolaos nikolay nils nitin nizar noah nolan norbert norberto norman nuno obinna octavio oddvar oisin oistein olaf olav oleg olegario
oleh oleksandr oliver olivier olufemi oluwaseun omar ondrej orazio orhan oriol orlando osama osborne oscar oskar osman osvaldo oswald oswaldo otavio
otis ottavio ottmar otto oumar ousmane owen oyvind paal pablo paddy padraig palle paolo pascal pascual patricio patrick paul paulino paulo pavel pavle
peder pedro pedro-miguel peeter pekka perry petar peter petr petter phil philip philipp philippe phillip pierluigi pierre pierre-yves pierrick piers
piet pieter pietro pio piotr pradeep prakash prasad pratap predrag premysl qasim quentin rachid radek radoslav radovan rafael rafal raffaele raghav
ragnar rahul raimund raimundo rainer raj rajeev rajesh rajiv rakesh ralf ralph ramiro ramon ramzi randall randy raoul raphael rashid rasmus ratko raul
ravi ray raymond recep reece reggie regino regis reidar reiner reinhard reinhold remi remy renan renato renaud renske reynald reynaldo rhodri rhys
ricardo riccardo richard rick ricky rigoberto riyad roald roar rob robbie robert roberto rocco roderick rodney rodolfo rodolphe rodrigo roel rogelio
roger rogerio rohan rohit roisin roland rolando rolf romain roman romaric romuald ron ronald roque rory rosario rosendo ross rostislav roy ruairi
ruben rudi rudiger rudolf ruediger rufino rufus ruggero rui rune rupert ruslan russell ruud ryan ryo saad sachin saeed saidou salah saleh salim
salustiano salvador salvatore samer sami samir samuel samuele sancho sandeep sander sandor sanjay santiago sasa satoshi saturnino saul saverio scott
seamus sean sebastian sebastiao selcuk selim serafim serafin serge sergei sergey sergi sergio serkan seth severino seydou shalini shane shankar shaun
shigeru shinji shinzo shyam siddharth siegfried sigbjorn sigurd sigvald silvano silvestre simao simon sindre sipho sivert sjoerd slavko slobodan
soenke sofiane solomon sonke soren souleymane srdjan stan stanislas stanislav stanko stanley stefan stefano steffen steinar stephan stephane stephen
steve steven stig stijn stjepan stuart sudhir suman sundar sunil suresh svante svein sven sven-erik swen sylvain sylvester sylvestre szymon tadesse
tadeusz tadhg tafari tahir takashi takeshi talal tanguy taras tarek tariku tariq tayfun ted telmo temitope teodoro teofilo terence terje tesfaye
tetsuya thabo theo theodor theodore theophile thiago thibault thibaut thierry thijs thilo thomas thorsten thorvald tiago tibor tihomir tijs tilman tim
timo timoteo timothy tobias toby todd tom tomas tomasz tomislav tommaso tommy tomos tony torbjorn torfinn torgeir toribio torkel torleif tormod
torstein torsten travis trent trevor tristan troels trond trygve tunde turgut tyler tyrone ubaldo udo ugo ulf ulrich umberto uwe vaclav vadim valdemar
valentin valentino valerian varun vasco vasil vaughan vebjorn vegard venancio vernon vic vicente victor victoriano victorien vidar viggo vijay vikram
viktor vinay vince vincent vincenzo vinod virgilio vitaliy vito vitor vittorio vivek vjekoslav vladan vladimir vojtech volker volkmar volodymyr vuk
wade wael walid wally walter warren wassim wayne wenceslao wendell wenzel werner wesley wieslaw wietske wilbur wilfred wilfredo wilfried wilhelm will
willem william willie willy wilson wim winfried witold wladyslaw wojciech wolfgang wolfram wouter xabier xaver xavi xavier xaviere xesus yacine yago
yann yannick yannis yared yaroslav yasin yasir yevgeny yngve yohan youcef younes youssef yuri yusuf yvan yves yvon zacarias zacharie zachary zack zaki
zbigniew zdenek zdravko zeljko ziad zlatan zlatko zoltan zoran zvonimir zygmunt
reto urs niklaus alois torben gideon silas declan ruedi ueli hansjorg hansueli jurg ekkehard gernot hinnerk enno eike onno fokko tjark momme hauke
ocke boje hartwig gebhard leonhard engelbert sepp schorsch wastl quirin vitus melchior balthasar gianfranco giancarlo alessio calogero nunzio agostino
ambrogio bartolomeo cesare galileo ignazio manlio pasquale quirino sandro tiziano valerio zeno gorka unai ander eneko julen markel oier imanol kepa
patxi txomin arnau biel bernat guillem marti pau pol quim roc jaume lluis pere eudald fermi melquiades eleuterio prudencio crisanto ladislao maximino
nemesio plutarco telesforo ulises erwan gwenael ronan goulven titouan baptistin cyprien isidore marceau octave philibert urbain wandrille zephyrin
aurelien clovis evariste ulysse bertin hywel idris llewelyn osian taliesin tudur cormac diarmuid fergal cathal donal finbar phelim turlough ulick
calum dougal fingal murdo ranald torquil dmytro serhiy vasyl mykola ihor bohumil ladislav vlastimil przemyslaw ryszard stanislaw mieczyslaw boguslaw
miroslaw slawomir laszlo attila balazs bence csaba kalman matyas mihaly szabolcs zsolt catalin cosmin doru florin horatiu ionut liviu mircea ovidiu
radu razvan sorin traian vasile viorel dimitar georgi hristo kiril lyubomir ognyan plamen rumen stoyan todor yordan zhivko vojislav apostolos
athanasios charalambos evangelos fotis ilias kyriakos lefteris panagiotis spyros stavros thanasis vangelis ahmet omer ramazan tarik ugur volkan yavuz
zeki abdellah hicham idriss lotfi noureddine reda tahar zakaria arash behrouz dariush farhad hossein iraj javad kaveh mehrdad nader omid parviz reza
ganesh jagdish kishore lalit naresh pankaj ramesh satish subhash umesh yogesh
`);

/** Of both, or of women in one country and of men in another. */
const either: ReadonlySet<string> = words(`
alex alexis andrea ariel ashley aubrey beverley brett cameron camille carmine charlie chiaki chris claude dana daniele darcy daryl denis dominique
evelyn florian francis gabriele gael gerd glenn hadi henny hilary jackie jade jamie jan jay jean jocelyn jordan jules jyoti kader kai kay kelly
kendall kim kiran kit laurence laurie lee leigh lesley leslie luca lynn marion mattia max maxence merle michele morgan nana natsuki nicola nikita noe
noel patrice patsy rene robin sabah salem sam sandy sascha shannon shawn stacey stacy terry toni tracey tracy valentine vivian wei yael yuki
`);

/** Frequent given names of many countries, in lower case and without accents. They help to tell a person from a thing. */
export const givenNames: ReadonlySet<string> = new Set([...feminine, ...masculine, ...either]);

export type Gender = 'feminine' | 'masculine';

/** Whether a given name, in lower case and without accents, is one of women or of men; null where it is neither or both. */
export function genderOfName(name: string): Gender | null {
  return feminine.has(name) ? 'feminine' : masculine.has(name) ? 'masculine' : null;
}
