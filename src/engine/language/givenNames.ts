import { words } from './words.ts';

/** Frequent given names of many countries, in lower case and without accents. They only help to tell a person from a thing. */
export const givenNames: ReadonlySet<string> = words(`
aaron abdul abdullah abel abigail abner adam adele adrian adriana agathe agnes agnieszka ahmad ahmed aida aimee ainhoa aisha aitana aitor akira alain
alan alastair alba albane albert alberto alec alejandro aleksandr alessandra alessandro alex alexander alexandra alexis alfonso alfred alfredo ali
alice alicia aline alison alistair allan allison alvaro amal amanda amandine amara amelia amelie amina amir amit amparo amy ana anais anastasia anders
andre andrea andreas andrei andres andrew andrzej andy angela angeles angelica angelo angus anibal anil anita anja anke ann anna annabel anne annegret
annelie annemarie annette annick annika anselmo anthony antje antoine antoinette anton antonia antonio anwar apolline april araceli arantxa archie
ariel arjun armand armando armelle armin arnaud arne arnold arthur arturo arun asha ashley astrid aubrey audrey august auguste aurelie aurelio axel
ayesha baerbel baptiste barack barbara barbel barney barry bart basil bastian bastien beate beatrice beatrix beatriz becky begona belen bella ben
benedicte benedikt benito benjamin benoit bernard bernardo bernd bernhard berta berthold bertram bess beth bettina beverley bill birgit birte bjorn
blaise blanca blandine bob bodo bonnie boris borja brad brandon brenda brett brian bridget bridie brigitte bronwen bruce bruno bryan bryony burkhard
byron caleb callum cameron camila camille candela carl carla carlos carly carmelo carmen carol carole carolina caroline carrie casimiro caspar
cassandra catalina catherine cathy cayetano cecil cecile cecilia celeste celia celine cesar charlene charles charlie charlotte chen cheryl chloe chris
christa christele christelle christian christiane christina christine christoph christophe christopher chuck cindy claire clara clarence claude
claudia claus clemens clement clemente clementine clive clotilde clyde cody colette colin colleen colm connor conor conrad coralie cordelia corentin
corinna cornelia craig cristian cristina cristobal cynthia cyril cyrille cyrus dagmar damian damien dan dana daniel daniela daniele daphne darcy dario
daryl dave david davina dawn dean deborah debra delia della delphine demetrio denis denise dennis derek desiree desmond detlef devin dexter diana
diane didier diego dieter dietmar dietrich dilip dirk dmitri dmitry dominic dominik dominique don donald donna dora doreen dorian doris dorothea
dorothee dorothy doug douglas duane dudley duncan dustin dylan eamon earl eberhard eckart eckhard ed eddie edeltraud edgar edgardo edith edmund
edouard eduardo edward edwin egon eileen elaine eleanor elena elfriede eli elias elif elisa elisabeth elise elizabeth elke ella ellen elliot ellis
elmar elodie eloise elon eloy elsa elspeth elvira emeline emeric emil emile emilia emiliano emilie emilio emily emma emmanuel emmanuelle emmett emre
enrique enriqueta eric erica erich erik erin ernest ernesto ernst errol erwin esme esteban estefania estelle esther ethan etienne euan eugen eugene
eugenie eunice eusebio eva evan evaristo eve evelyn ewan ezequiel fabian fabien fabienne fabio fabiola fabrice fanny fatima faustino fay federico
felicitas felicity felipa felipe felix ferdinand fergus fermin fernanda fernando fidel finlay finn fiona flavie fleur flora florence florencio florent
florentin florian frances francesca francesco francine francis francisco franck francois francoise frank franklin franz frauke fred frederic frederick
frederik freya friederike friedrich fritz gabi gabriel gabriela gabriele gael gaelle gareth garrett gary gaspar gauthier gavin gemma genaro genevieve
geoff geoffrey georg george georges georgette georgina gerald geraldine gerard gerardo gerd gerda gerhard gerlinde germain gero gerry gesine ghislain
ghislaine gilbert giles gilles gina gines giorgio giovanni gisela gisele giulia giuseppe glen glenda glenn glenys gloria godfrey gonzalo gordon
gottfried grace graeme graham grant greg gregor gregorio gregory greta gudrun guenther guido guilhem guillaume guillermo gunter gunther gustav gustavo
guy gwen gwenaelle gwyneth hakan hamid hamish hanna hannah hannes hans harald harold harriet harry hartmut harvey hassan hattie hayley hazel heather
hector hedwig heidi heidrun heike heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik henning henri henrietta henrik henrike
henry herbert heriberto hermann hermine hernan herve hetty hideo hilario hilary hildegard hiltrud hippolyte holger holly horacio horst hortense howard
hubert hugh hugo huguette humberto hussein ian ibrahim ignacia ignacio igor iker ilona ilse imke imogen imran ines inga inge ingeborg ingo ingolf
ingrid inmaculada iona irene irina iris irmgard isaac isabel isabella isabelle isidro isla ismael isolde itziar ivan ivor jacinto jack jackie jacky
jacob jacobo jacqueline jacques jade jaime jake jakob james jamie jan jana jane janet janice jannik jared jarvis jasmin jason jasper javier javiera
jay jean jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeanne jeff jeffrey jelena jemima jenna jennifer jenny
jens jenson jeremiah jeremie jeremy jermaine jerome jeronimo jerry jesse jessica jesus jill jim jimena jimmy jin joachim joan joanna joanne joao
joaquin joaquina jocelyn jocelyne jochen jodie joe joel joelle joerg joern johan johann johanna johannes john johnny jolene jon jonas jonathan jordan
jordi jorg jorge jorn jose josef josefa josefina joseph josette josh joshua josiane josie joyce juan juana juanita jude judith judy juergen jules
julia julian juliana julie julien juliet juliette julio julius june jurgen justin jutta kai karen karim karin karl karla karlheinz karsten kaspar
katarina kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay keira keith kelly kelvin ken kendall kenji kenneth kenny
kerstin kevin khalid kieran kim kimberly kirk kirsten kirsty kit klaas klaus konrad konstantin korbinian kristen kristin kristina kristine kumar kurt
kyle lachlan laetitia larissa larry lars laura laure lauren laurence laurent laurie lawrence lawson lea leah leandro leanne lee leigh leighton leila
leire lena lennart lenny leo leocadia leon leonard leonardo leonie leonor leontine leopold leroy lesley leslie leticia lewis lexi li liam lidia lilian
lillian lina linda lindsay lionel lisa lise liz liza lloyd logan loic lois lola lorena lorenz lorenzo lorna lothar lottie louis louis-philippe louisa
louise lowell luc luca lucas lucia luciana lucie lucien lucrecia lucy ludger ludovic ludwig luis luisa luise lukas luke lupe lutz luz lydia lyle lynn
mabel macarena madeleine mads maeve magdalena maggie mahmoud maik maike maisie maite maja malachy malcolm malik mandy manfred manolo manon manuel
manuela marc marcel marceline marcelino marcelo marcia marco marcos marcus mareike marek maren margaret margarete margarita marge margery margit
margot marguerite maria mariam marian mariana marianne mariano maricarmen marie marie-claude marie-laure marie-pierre marielle marilyn marina mario
marion marisa marisol marissa marita marius marjorie mark markus marlene marlies marlon marta martha marthe martin martina martine marvin mary maryam
massimo mateo mathias mathieu mathilde matias matilda matt matteo matthew matthias maud maureen maurice mauricio mavis max maxence maxim maxime
maximilian maximo maxine maya mechthild megan mehmet mei melanie melissa melvin mercedes meredith merle mervyn mia micaela michael michaela michel
michele michelle mick miguel mihai mike mikey mikhail milan mildred milena millie miranda mireille miriam mirjam mitch mohamed mohammad mohammed moira
mollie molly mona monica monika monique montserrat morag morgan morgane moritz mortimer moses muhammad murat muriel mylene myra myriam myrtle nadege
nadia nadine nancy naomi narendra natalia natalie natasha nathalie nathan nazario neil nele nell nelson nessa neus neville niall nicanor nicholas nick
nicola nicolas nicole nigel nikita niklas nikola nikolai nils nina noah noel noelia noemie nolan nora norbert norma norman nuria obdulia octavio
odette odile olaf oleg olegario olga oliver olivia olivier omar ophelie oriol orla osborne oscar oskar osvaldo oswald otis ottmar otto owen pablo
paddy paige paloma pamela paola paolo pascal pascale pascual patrice patricia patricio patrick patrizia patsy patti paul paula pauline paulo pavel
pedro peggy penelope perrine perry peter petra phil philip philipp philippa philippe phillip phoebe phyllis pia pierre pierrick piers pieter pilar pio
piotr polly portia priya prudence quentin rachel rachid rafael raghav rahul raimund rainer raj rajesh ralf ralph ramiro ramon ramona randall randy
raoul raphael raquel raul ravi ray raymond raymonde rebeca rebecca reece reggie regina regis reiner reinhard reinhold remi remy renate renaud rene
renee reynaldo rhoda rhys ricardo riccardo richard rick ricky rigoberto rita roald rob robbie robert roberta roberto robin robyn rocio roderick rodney
rodolfo rodolphe rodrigo rogelio roger roland rolf romain roman ron ronald rory rosa rosalba rosalia rosalie rosalind rosamund rosario rosaura rose
roselyne rosemary rosendo rosie ross roswitha rowena roxana roxanne roy ruben rudi rudiger rudolf ruediger rufus rupert russell ruth ryan sabine
sabrina sadie saeed sally salma salome salvador sam samantha samia samir samuel sandra sandy sanjay santiago sara sarah sascha saturnino satya saul
scott seamus sean sebastian sebastiana selina serena serge sergei sergey sergio seth severine shane shannon sharon shaun shauna shawn sheena sheila
shelley sheridan sherry shirley shona sian sibylle siegfried sienna sigrid silke silvestre silvia simon simona simone sina sinead siobhan soenke sofia
solange solene solomon sonia sonja sonke sonsoles sonya sophia sophie soren stacey stacy stan stanley stefan stefanie steffen stella stephan stephane
stephanie stephen steve steven stuart sue sundar sunita susan susana susanne suzanne suzy sven svenja svetlana swen sybil sybille sylvain sylvaine
sylvester sylvia sylvie tabitha tamara tamsin tanguy tania tanja tanya tara tasha tatiana ted teodoro terence teresa terri terry tess tessa thea
thelma theo theodor theodore theresa therese thibault thibaut thierry thilo thomas thorsten tiffany tilda tilman tim timo timoteo timothy tina tobias
toby todd tom tomas tommy toni tony tonya toribio torsten tracey tracy traudl travis trent trevor tricia trish tristan trixie trudy tyler tyrone udo
ugo ulf ulrich ulrike una ursula ute uwe valentin valentina valeria valerie vanesa vanessa vaughan velma vera verena vernon veronica veronika
veronique vic vicenta vicente vicki vicky victor victoria victoriano viktor viktoria vince vincent vincenzo viola violeta virgilio virginia vivian
viviane vivien vladimir volker volkmar wade wally walter waltraud wanda warren wayne wei wendell wendy wenzel werner wesley wiebke wilbur wilfred
wilfredo wilfried wilhelm will willa william willie willy wilma winfried winifred wolfgang wolfram xaver xavi xavier ximena yann yannick yasmin
yolanda yuki yusuf yves yvette yvonne zacarias zachary zack zainab zara zelda zoe zoltan
`);
