export const society = `
academy: akademie
adopt-child: adoptivkind adoptieren pflegekind waise waisenhaus
age: alter
aisle: gang_zwischen
alcohol: alkohol schnaps
allowance: sozialhilfe sozialleistung bürgergeld
angel: engel
anti-semitism: antisemitismus antisemitisch
apartment: wohnung appartement
apron: uniform
archbishop: erzbischof kardinal
aunt: tante
baby: baby säugling kleinkind
bag: tasche sack rucksack beutel tüte handtasche
baker: bäcker bäckerei
balloon: ballon luftballon
banana: banane
bar: bar kneipe
bathroom: badezimmer toilette dusche bad klo wc
bean: bohne erbse
bedroom: schlafzimmer
beef: rindfleisch schweinefleisch
bench: bank_im_park sitzbank
bible: bibel evangelium
birthday: geburtstag
bishop: bischof
blanket: decke_zum matratze
bless: segnen segen
bottle: flasche
boy: junge bub knabe bursche
boyfriend: lebensgefährte ex-freund
bread: brot
bride: braut brautpaar
bridegroom: bräutigam
brother: bruder
brother-in-law: schwager
buddhist: buddhist hindu
building-land: grundstück baugrundstück neubaugebiet
butcher: metzger fleischer
butter: butter sahne
cake: kuchen torte gebäck
carer-child: kindergarten kita kindertagesstätte krippe
carpenter: tischler zimmermann schreiner
carpet: teppich
casino: casino spielbank
catholic: katholisch katholik
cemetery: friedhof grab
century: jahrhundert
ceremony: zeremonie feier festakt feierlich feierlichkeit
charity: stiftung hilfsorganisation wohltätigkeit
cheese: käse
chess: schach
child: kind kinder minderjährig kleinkind
childhood: kindheit kinderbetreuung
chocolate: schokolade süßigkeit
christian: christlich christ
christmas: weihnachten ostern weihnachtsmarkt
church: kirche kapelle dom kathedrale gotteshaus münster
classroom: klassenzimmer klasse
cleaner: haushälterin putzfrau reinigungskraft
clothes: kleidung kleid hemd bekleidung anzug gewand kleidungsstück bekleidungsstück
coffee: kaffee tee
colleague: kollege kollegin arbeitskollege mitspieler
community: gemeinschaft
cook: koch köchin kochen
couple: paar ehepaar eheleute pärchen
cousin: cousin cousine vetter
cup-drink: tasse
cupboard: schrank kleiderschrank
curriculum: lehrplan
curtain: vorhang gardine
daughter: tochter
dean: schulleiter rektor schulleiterin dekan
degree: abschluss_an diplom absolvent hochschulabschluss urkunde
dessert: nachtisch dessert
dinner: abendessen mittagessen frühstück mahlzeit
discriminate: diskriminieren diskriminierung benachteiligen vorurteil benachteiligung
donate: spenden spende gabe spender sammlung
dragon: drache
drink: trinken getränk bier alkohol trinker
eat: essen nahrung lebensmittel mahlzeit speise speisen ernähren verpflegung futter
education: bildung ausbilden schulung weiterbildung erziehung ausbildung unterricht bildungssystem lehre
electrician: elektriker klempner
emigrate: auswandern auswanderung
engagement-marry: verlobter verlobte verlobt
ethnic: ethnisch
eviction: zwangsräumung
exam: prüfung examen abitur
faculty: fakultät
faith: glaube religion religiös
family: familie angehöriger verwandter angehörige verwandte verwandtschaft hinterbliebene
father: vater
feast: festmahl bankett festessen
flour: mehl teig
fridge: kühlschrank gefrierschrank
friend: freund freundin kumpel bekannter bekannte gefährte freundschaft
funeral: beerdigung beisetzung begräbnis beerdigen beisetzen trauerfeier trauer bestattung bestatten trauergottesdienst
furniture: möbel tisch stuhl
game-play: spiel
garlic: knoblauch zwiebel
gay: homosexuell schwul lesbisch
gender: geschlecht gleichberechtigung
generation: generation
girl: mädchen mädel
girlfriend: lebensgefährtin ex-freundin
glove: handschuh
god: gott göttlich göttin
grade-school: zeugnis schulnote
grandchild: enkel enkelin enkelkind
grandfather: großvater opa
grandmother: großmutter oma
guest: gast
hair: haar friseur
hat: mütze schal hut
hell: hölle teufel
hobby: hobby freizeit freizeitbeschäftigung
holiday: urlaub ferien feiertag urlauber urlaubsreise auszeit
homeless: obdachlos obdachloser wohnungslos
homework: unterricht schulstunde schulunterricht
honey: honig
honor: ehre ehren würde ehrung
hotel: hotel gasthaus herberge pension unterkunft
household: haushalte privathaushalt
housing: wohnraum wohnungsnot wohnungsbau wohnung unterkunft wohnungen
humanity: menschheit menschlichkeit
husband: ehemann gatte ehepartner lebenspartner
imam: imam moschee
inequality: ungleichheit
ingredient: zutat
inherit: erben erbe erbin
integration: integration integrieren
islam: islam muslim islamisch muslimisch
islamist: islamist islamistisch dschihadist
jacket: jacke mantel weste
jew: jude jüdisch synagoge rabbiner
juice: saft
kettle: ofen herd backofen
key-door: schlüssel
knight: ritter
lamp: lampe laterne taschenlampe
landlord: vermieter
laundry: wäsche waschmaschine
leather: leder
letter: brief paket postsendung schreiben schriftverkehr
man: mann herr männlich kerl
marry: heiraten heirat hochzeit ehe verheiratet verheiraten trauung vermählung
meat: fleisch
member: mitglied mitgliedschaft
message: nachricht sms botschaft meldung mitteilung benachrichtigung
mirror: spiegel
monastery: kloster abtei
monk: mönch
mother: mutter
motto: parole slogan motto
native: einheimischer gebürtig
neighbour: nachbar nachbarin anwohner
neighbourhood: viertel stadtviertel bezirk stadtteil vorort ortsteil quartier stadtbezirk
nephew: neffe
niece: nichte
nightclub: nachtclub diskothek disko
nobility: adel herzog graf
notebook: tagebuch notizbuch
nun: nonne
nut: nuss erdnuss
oil-cooking: olivenöl olive
organization: organisation verband verein
orthodox: orthodox
painter-trade: anstreicher
paradise: paradies
parent: eltern elternteil
parish: kirchengemeinde pfarrei
party-feast: party feier fete
pasta: nudel reis
peasant: landmann
people: mensch person leute
picnic: picknick
pilgrim: pilger pilgerfahrt wallfahrt
pillow: kissen kopfkissen
pizza: pizza burger brötchen
plate: teller schüssel
playground: spielplatz
pope: papst vatikan
postman: postbote briefträger post
pray: beten gebet gottesdienst gläubiger
priest: pfarrer priester pastor geistlicher seelsorger kleriker
professor: professor professorin dozent
property: immobilie immobilien grundbesitz anwesen liegenschaft eigentum
prophet: prophet
protestant: evangelisch protestantisch protestant
racism: rassismus rassistisch rassist
recipe: rezept
religious-leader: geistliches_oberhaupt
rent: miete mieten mietwohnung
resident: einwohner bewohner anwohner bewohnerin einheimische ortsansässig dorfbewohner bürger nachbar
restaurant: restaurant gaststätte café lokal wirtshaus imbiss
ritual: ritual ritus
rule: regel vorschrift regelung norm bestimmung bestimmungen auflage
saint: heiliger heiligsprechung
salad: salat
sauce: soße sauce
sausage: wurst schinken
scholarship: stipendium bafög
school: schule grundschule gymnasium bildungseinrichtung schulisch gesamtschule
school-bus: schulbus
school-year: schuljahr semester
sermon: predigt predigen
servant: diener bedienstete
shoe: schuh stiefel
sibling: geschwister zwilling
sin: sünde
sister: schwester
sister-in-law: schwägerin
slavery: sklaverei sklave zwangsarbeit
slum: elendsviertel slum
soap: seife
social-worker: jugendamt sozialarbeiter
society: gesellschaft sozial gesellschaftlich
son: sohn
soup: suppe
spice: gewürz kraut pfeffer
spirit-ghost: geist gespenst
spoon: löffel gabel besteck
square: marktplatz platz
stepfather: stiefvater
stepmother: stiefmutter
stroller: kinderwagen
student: schüler schülerin student studentin schulkind lernende studierende schulkinder studierender
student-housing: studentenwohnheim wohnheim
sugar: zucker
sweater: hose pullover
swimming-pool: schwimmbad freibad hallenbad
teacher: lehrer lehrerin lehrkraft pädagoge pädagogin lehrkräfte lehrerschaft
technique: technik
teenager: jugendlicher jugendliche teenager heranwachsender halbwüchsiger
temple: tempel
tenant: mieter
tourist: tourist tourismus touristin besucher urlauber urlauberin reisender
towel: handtuch
town: stadt ort gemeinde ortschaft
toy: spielzeug puppe
tribe: stamm indigen ureinwohner
trousseau: halskette armband kette
tuition: studiengebühr studiengebühren
umbrella: regenschirm
uncle: onkel
university: universität hochschule uni fakultät unis akademie fachhochschule
vegetarian: vegetarisch vegan vegetarier
victim: opfer betroffener betroffene geschädigter verunglückter leidtragende
village: dorf ortschaft gemeinde siedlung
vocational: ausbildung lehrling azubi auszubildender lehre
wallet: geldbörse brieftasche portemonnaie
watch-clock: uhr armbanduhr
widow: witwe
widower: witwer
wife: ehefrau gattin ehepartner lebenspartnerin
wine: wein
witch: hexe zauberer
woman: frau dame weiblich
`;
