export const society = `
adopt-child: adoptivkind adoptieren pflegekind waise waisenhaus
age: alter
alcohol: alkohol schnaps
allowance: sozialhilfe sozialleistung bürgergeld
anti-semitism: antisemitismus antisemitisch
apartment: wohnung appartement
archbishop: erzbischof kardinal
aunt: tante
baby: baby säugling kleinkind
bag: tasche sack rucksack beutel
baker: bäcker bäckerei
bar: bar kneipe
bathroom: badezimmer toilette dusche
birthday: geburtstag
bishop: bischof
blanket: decke_zum matratze
bless: segnen segen
bottle: flasche
boy: junge
boyfriend: lebensgefährte ex-freund
bread: brot
brother: bruder
brother-in-law: schwager
buddhist: buddhist hindu
building-land: grundstück baugrundstück neubaugebiet
butcher: metzger fleischer
carer-child: kindergarten kita kindertagesstätte krippe
catholic: katholisch katholik
cemetery: friedhof grab
century: jahrhundert
charity: stiftung hilfsorganisation wohltätigkeit
child: kind
childhood: kindheit kinderbetreuung
christmas: weihnachten ostern weihnachtsmarkt
church: kirche kapelle dom kathedrale
classroom: klassenzimmer klasse
cleaner: haushälterin putzfrau reinigungskraft
clothes: kleidung kleid hemd
colleague: kollege kollegin
community: gemeinschaft
cook: koch köchin kochen
couple: paar ehepaar
cousin: cousin cousine vetter
curriculum: lehrplan
daughter: tochter
dean: schulleiter rektor schulleiterin dekan
degree: abschluss_an diplom absolvent hochschulabschluss
dinner: abendessen mittagessen frühstück mahlzeit
discriminate: diskriminieren diskriminierung
drink: trinken getränk bier
eat: essen nahrung lebensmittel
education: bildung
emigrate: auswandern auswanderung
engagement-marry: verlobter verlobte verlobt
ethnic: ethnisch
eviction: zwangsräumung
exam: prüfung examen abitur
faith: glaube religion religiös
family: familie angehöriger verwandter
father: vater
friend: freund freundin
funeral: beerdigung beisetzung begräbnis beerdigen beisetzen trauerfeier
furniture: möbel tisch stuhl
gay: homosexuell schwul lesbisch
gender: geschlecht gleichberechtigung
generation: generation
girl: mädchen
girlfriend: lebensgefährtin ex-freundin
grade-school: zeugnis schulnote
grandchild: enkel enkelin enkelkind
grandfather: großvater opa
grandmother: großmutter oma
guest: gast
hair: haar friseur
holiday: urlaub ferien feiertag urlauber
homeless: obdachlos obdachloser wohnungslos
homework: unterricht schulstunde
hotel: hotel gasthaus
household: haushalte privathaushalt
housing: wohnraum wohnungsnot wohnungsbau
husband: ehemann
imam: imam moschee
inequality: ungleichheit
inherit: erben erbe erbin
integration: integration integrieren
islam: islam muslim islamisch muslimisch
islamist: islamist islamistisch dschihadist
jacket: jacke mantel weste
jew: jude jüdisch synagoge rabbiner
key-door: schlüssel
landlord: vermieter
letter: brief paket postsendung
man: mann
marry: heiraten heirat hochzeit ehe verheiratet
meat: fleisch
member: mitglied mitgliedschaft
message: nachricht sms botschaft
monastery: kloster abtei
monk: mönch
mother: mutter
motto: parole slogan motto
neighbour: nachbar nachbarin
neighbourhood: viertel stadtviertel bezirk stadtteil
nephew: neffe
niece: nichte
nightclub: nachtclub diskothek disko
nobility: adel herzog graf
nun: nonne
organization: organisation verband verein
orthodox: orthodox
parent: eltern elternteil
people: mensch person leute
pilgrim: pilger pilgerfahrt wallfahrt
pope: papst vatikan
postman: postbote briefträger post
pray: beten gebet gottesdienst gläubiger
priest: pfarrer priester pastor geistlicher
professor: professor professorin dozent
property: immobilie immobilien
protestant: evangelisch protestantisch protestant
racism: rassismus rassistisch rassist
religious-leader: geistliches_oberhaupt
rent: miete mieten mietwohnung
resident: einwohner bewohner anwohner bewohnerin
restaurant: restaurant gaststätte café
rule: regel vorschrift regelung
saint: heiliger heiligsprechung
scholarship: stipendium bafög
school: schule grundschule gymnasium
school-bus: schulbus
school-year: schuljahr semester
shoe: schuh stiefel
sibling: geschwister zwilling
sister: schwester
sister-in-law: schwägerin
slavery: sklaverei sklave zwangsarbeit
slum: elendsviertel slum
social-worker: jugendamt sozialarbeiter
society: gesellschaft sozial gesellschaftlich
son: sohn
square: marktplatz platz
stepfather: stiefvater
stepmother: stiefmutter
student: schüler schülerin student studentin schulkind
student-housing: studentenwohnheim wohnheim
sugar: zucker
teacher: lehrer lehrerin lehrkraft
teenager: jugendlicher jugendliche teenager
temple: tempel
tenant: mieter
tourist: tourist tourismus touristin
town: stadt ort
toy: spielzeug puppe
tuition: studiengebühr studiengebühren
uncle: onkel
university: universität hochschule
victim: opfer
village: dorf ortschaft
vocational: ausbildung lehrling azubi auszubildender lehre
wallet: geldbörse brieftasche portemonnaie
watch-clock: uhr armbanduhr
widow: witwe
widower: witwer
wife: ehefrau gattin
woman: frau
`;
