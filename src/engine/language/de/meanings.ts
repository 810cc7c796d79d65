import { meaningsFrom } from '../meanings.ts';

/** German words of everyday news, under the English word that they share with the other languages. */
export const meanings = meaningsFrom(`
abstain: enthalten enthaltung
accident: unfall unglück
acre: morgen
actor: schauspieler schauspielerin
afternoon: nachmittag
aftershock: nachbeben
age: alter
agency: agentur amt büro behörde
agree: zustimmen einigen
agreement: abkommen vereinbarung einigung
aid: hilfe
airport: flughafen
alarm: alarm
alive: lebend lebendig
all: alle alles sämtliche
allow: erlauben genehmigen gestatten genehmigung lizenz erlaubnis zulassung
ambassador: botschafter botschafterin
ambulance: rettungswagen krankenwagen
amount: betrag summe
animal: tier
ankle: knöchel
annual: jährlich
answer: antworten antwort
apartment: wohnung
apologise: entschuldigen entschuldigung
appeal: berufung revision
appoint: ernennen berufen bestellen
approve: genehmigen billigen zustimmen zulassen billigung zustimmung
architect: architekt
arm: arm
army: armee militär bundeswehr
arrest: festnehmen festnahme verhaften verhaftung haft
arrive: ankommen ankunft eintreffen
artist: künstler künstlerin
ash: asche
ask: fragen bitten
asleep: schlafen schlafend
attack: angriff anschlag angreifen
attend: besuchen teilnehmen
audience: zuschauer publikum menge
audit: prüfung prüfer wirtschaftsprüfer
aunt: tante
author: autor autorin schriftsteller
authority: behörde amt
autumn: herbst
avalanche: lawine
average: durchschnitt durchschnittlich
award: vergeben auszeichnung auszeichnen
baby: baby säugling
bad: schlecht
bag: tasche sack beutel
ban: verbieten verbot
band: band gruppe
bank: bank
bar: bar kneipe
basement: keller
battery: batterie akku
beach: strand
beacon: sender notsender
bear: bär
beat: schlagen besiegen
bed: bett
begin: beginnen anfangen beginn anfang start starten
belong: gehören
better: besser
bicycle: fahrrad rad
big: groß riesig
bill: gesetzentwurf gesetzesentwurf
bird: vogel
bishop: bischof
black: schwarz
blame: schuld verantwortlich
block: blockieren sperren
blood: blut
blue: blau
board: vorstand aufsichtsrat verwaltungsrat
body: leiche leichnam
bomb: bombe
book: buch
border: grenze
born: geboren geburt
both: beide
bottle: flasche
bottom: unten untere
box: kiste schachtel karton
boy: junge
brain: gehirn hirn
brake: bremse bremsen
brand: marke
bread: brot
break: brechen bruch
bridge: brücke
bring: bringen
broadcast: ausstrahlen senden
brother: bruder
brother-in-law: schwager
budget: haushalt etat budget
build: bauen errichten bau
building: gebäude bau
burn: brennen verbrennen brennend
bus: bus reisebus trainer trainerin coach manager leiter geschäftsführer
button: knopf
buy: kaufen
buyer: käufer
cabin: kabine
calculate: berechnen
call: anruf anrufen
camera: kamera
campaign: wahlkampf kampagne
cancel: absagen streichen annullieren absage
cancer: krebs tumor
candidate: kandidat kandidatin bewerber
capital: hauptstadt
capsize: kentern umkippen
captain: kapitän
car: auto wagen fahrzeug pkw
cargo: fracht ladung
carry: tragen mitführen
cause: ursache grund verursachen
ceasefire: waffenruhe waffenstillstand
celebrate: feiern
centre: zentrum mitte
century: jahrhundert
chair: vorsitzender vorsitzende
champion: meister
charge: anklagen anklage beschuldigen vorwurf
charger: ladegerät
charity: stiftung hilfsorganisation
cheap: billig günstig
check: prüfen kontrollieren überprüfen
chemical: chemikalie chemisch
chief: chef chefin leiter
child: kind
choose: auswählen aussuchen
church: kirche
classroom: klasse klassenzimmer
clean: reinigen säubern
clear: räumen freigeben
climate: klima
closed: geschlossen schließen abschalten
clothes: kleidung
cloud: wolke
coal: kohle
coalition: koalition bündnis allianz
coast: küste ufer
cold: kälte kalt
collapse: einsturz einstürzen zusammenbrechen zusammenbruch
colleague: kollege kollegin
colour: farbe
commission: kommission ausschuss gremium
company: unternehmen firma betrieb
compare: vergleichen
compensation: entschädigung
compete: antreten
computer: computer rechner
concert: konzert
conference: konferenz pressekonferenz
confirm: bestätigen
conscious: bewusst
consist: bestehen
container: container behälter
continue: fortsetzen weitergehen andauern
contract: vertrag
contractor: bauunternehmen auftragnehmer bauunternehmer
corruption: korruption bestechung
cost: kosten
council: rat gemeinderat stadtrat
councillor: stadtrat gemeinderat ratsherr ratsmitglied
count: zählen
couple: paar ehepaar
court: gericht
cousin: cousin cousine vetter
cover: decken bedecken
cow: kuh rind vieh
crack: riss
crash: zusammenstoß kollision kollidieren unfall zusammenstoßen prallen
create: schaffen erschaffen
crew: besatzung crew mannschaft
critical: kritisch lebensgefährlich
criticise: kritisieren kritik
crossing: kreuzung
cup: pokal
curve: kurve
customer: kunde kundin
cut: schneiden kürzen
dam: damm staudamm talsperre
damage: schaden beschädigen beschädigung
danger: gefahr gefährlich
data: daten
daughter: tochter
day: tag
death: tod sterben tot
debt: schuld verschuldung schulden
decade: jahrzehnt
decide: entscheiden entscheidung beschließen beschluss
deck: deck
defendant: angeklagter angeklagte beschuldigter
defender: verteidiger abwehrspieler
deficit: defizit
delay: verzögern verschieben verzögerung verspätung
deliver: liefern ausliefern lieferung auslieferung
demand: nachfrage forderung fordern verlangen
deny: bestreiten dementieren leugnen
depth: tiefe
derail: entgleisen
describe: beschreiben
design: entwerfen gestalten
destroy: zerstören zerstörung vernichten
detective: ermittler ermittlerin fahnder
develop: entwickeln
device: gerät
diabetes: diabetes
diamond: diamant
difficult: schwierig schwer
director: direktor direktorin leiter
disease: krankheit erkrankung
dissent: ablehnen widersetzen
distance: entfernung distanz
dividend: dividende
division: sparte bereich division
divorce: scheidung
doctor: arzt ärztin mediziner
dog: hund
door: tür
dose: dosis
double: verdoppeln doppelt
draw: unentschieden remis
drink: trinken getränk
drive: fahren
driver: fahrer
drone: drohne
drought: dürre trockenheit
drown: ertrinken
drug: medikament arznei arzneimittel
drunk: betrunken alkohol
early: früh
east: osten östlich ost
easy: einfach leicht
eat: essen nahrung mahlzeit lebensmittel
economy: wirtschaft
elect: wählen
election: wahl abstimmung urnengang
email: e-mail mail
embassy: botschaft
embezzle: veruntreuen veruntreuung
emission: emission ausstoß
employer: arbeitgeber
empty: leer
end: enden beenden ende abschließen
energy: energie
enforce: durchsetzen
engine: triebwerk motor
engineer: ingenieur ingenieurin
epicentre: epizentrum
epidemic: epidemie pandemie
eruption: ausbruch eruption ausbrechen
escape: flucht fliehen entkommen
estimate: schätzen schätzung
evacuate: evakuieren evakuierung räumen räumung
evening: abend
evidence: beweis beleg
exceed: übersteigen übertreffen
exchange: börse
expect: erwarten rechnen
expensive: teuer
expert: experte fachmann sachverständiger
explain: erklären
explosion: explosion detonation explodieren
extinguish: löschen
eye: auge
face: gesicht
factory: werk fabrik
fall: sturz stürzen fallen sinken zurückgehen rückgang
family: familie angehöriger verwandter
fan: fan anhänger
far: weit
farmer: bauer landwirt
fast: schnell rasch
father: vater
fault: fehler versagen defekt
fear: fürchten befürchten angst furcht
federal: bundes
fence: zaun absperrung barriere
festival: festival fest
few: wenige
field: feld acker
film: film
final: finale endspiel
finance: finanz finanziell
find: finden entdecken fund
fire: feuer brand
firefighter: feuerwehrmann feuerwehrfrau feuerwehrleute feuerwehrkraft
first: erste
fish: fisch
fisherman: fischer
flame: flamme
float: treiben
flood: überfluten überschwemmen hochwasser flut
floor: stockwerk etage geschoss
fly: fliegen flug
fog: nebel
follow: folgen verfolgen
foot: fuß
forecast: prognose ausblick
foreign: ausländisch auswärtig fremd
forest: wald forst
forget: vergessen
founder: gründer
fraud: betrug
free: frei kostenlos gratis
freeze: einfrieren
friend: freund freundin
front: vorne vorderseite
full: voll
fund: fonds
funeral: beerdigung beisetzung begräbnis beerdigen
garage: garage
gas: gas
gate: tor gate
get: bekommen erhalten
girl: mädchen
give: geben
goal: tor treffer
goalkeeper: torwart torhüter
gold: gold
good: gut
government: regierung
governor: gouverneur gouverneurin
grandfather: großvater opa
grandmother: großmutter oma
green: grün
growth: wachstum
guilty: schuldig
gust: böe bö windstoß windböe
half: hälfte halbzeit halb
hand: hand
head: kopf leiten
headquarters: zentrale sitz hauptsitz
healthy: gesund
hear: hören
heart: herz
heat: hitze hitzewelle
hectare: hektar
height: höhe
helicopter: hubschrauber helikopter
helmet: helm
help: helfen
hide: verstecken verbergen
high: hoch
highway: autobahn schnellstraße
hill: hügel hang
hire: einstellen anheuern
hit: treffen schlagen
hope: hoffen hoffnung
horse: pferd
hospital: krankenhaus klinik spital
host: ausrichten gastgeber
hostage: geisel
hotel: hotel
hour: stunde
house: haus wohnhaus
husband: ehemann gatte mann
ice: eis
identify: identifizieren
illegal: illegal rechtswidrig
important: wichtig
impose: verhängen
impossible: unmöglich
incident: vorfall zwischenfall
include: enthalten umfassen eindämmen
income: einkommen einnahme
increase: erhöhen steigern
infect: infizieren infektion anstecken ansteckung
inflation: inflation teuerung
information: information angabe auskunft
injury: verletzung
innocent: unschuldig
inside: innen innerhalb drinnen
inspect: inspizieren kontrolle inspektion
install: installieren einbauen
institute: institut
insurance: versicherung versicherer
interest: zins
international: international
internet: internet online
interview: interview gespräch
investigate: ermitteln ermittlung untersuchen untersuchung
investor: anleger investor aktionär
island: insel
jacket: weste jacke
job: stelle arbeitsplatz job
join: beitreten anschließen
journalist: journalist reporter
judge: richter richterin
jump: springen sprung
jury: geschworener jury schöffe
keep: halten behalten
kidnap: entführen entführung
kill: töten umbringen
kitchen: küche
knee: knie
knife: messer
know: wissen kennen
lake: see
land: land boden landen landung
landslide: erdrutsch schlammlawine
lane: spur fahrspur
last: dauern letzte nehmen
late: spät
launch: starten einführen
lava: lava
law: gesetz
lawmaker: abgeordneter abgeordnete parlamentarier
lawsuit: klage
lawyer: anwalt anwältin verteidiger rechtsanwalt
layoff: entlassung kündigung
lead: führen leiten
leader: führer anführer chef
league: liga
leak: leck austreten auslaufen
learn: lernen erfahren
leave: abreisen abfahren aufbrechen abfahrt
left: links linke
leg: bein
legal: legal rechtlich
length: länge
letter: brief schreiben
lie: liegen
lifeboat: rettungsboot
lift: aufheben
line: linie strecke route
live: leben wohnen
load: laden ladung
loan: kredit darlehen
local: lokal örtlich
long: lang
lose: verlieren niederlage
loss: verlust
low: niedrig gering
machine: maschine
magnitude: stärke magnitude
maintain: warten wartung instandhaltung
majority: mehrheit
man: mann
many: viele
market: markt
marry: heiraten heirat hochzeit ehe verheiratet
mask: maske
match: spiel partie
mayor: bürgermeister bürgermeisterin oberbürgermeister
measure: maßnahme messen
meat: fleisch
medal: medaille
meeting: treffen sitzung versammlung
member: mitglied angehöriger
message: nachricht botschaft
midfielder: mittelfeldspieler
milk: milch
mine: mine bergwerk zeche
miner: bergmann bergleute kumpel
minister: minister ministerin
ministry: ministerium
minor: leicht geringfügig licht
minority: minderheit
minute: minute
miss: verpassen verfehlen
missile: rakete
missing: vermissen vermisst
mistake: fehler irrtum
money: geld
money-laundering: geldwäsche
month: monat
morning: morgen vormittag früh
most: meiste
mother: mutter
mountain: berg gebirge gipfel
move: bewegen verlegen umziehen
murder: mord ermorden tötung
museum: museum
national: national
near: nahe nähe
necessary: nötig notwendig
need: brauchen benötigen
neighborhood: viertel stadtviertel bezirk stadtteil quartal
neighbour: nachbar nachbarin
nephew: neffe
new: neu
newspaper: zeitung
next: nächste
niece: nichte
night: nacht über
nightclub: klub diskothek club
north: norden nördlich nord
nothing: nichts kein keine
nuclear: atom nuklear
number: zahl anzahl
nurse: krankenschwester pfleger pflegerin pflegekraft
offer: angebot gebot anbieten
officer: polizist polizistin beamter beamtin
official: beamter amtsträger
oil: öl erdöl
old: alt
open: offen öffnen eröffnen einweihen
opposition: opposition
order: bestellung auftrag bestellen anordnen befehlen anordnung
organise: organisieren veranstalten veranstalter
organization: organisation verband verein
outage: ausfall stromausfall
outbreak: ausbruch
outside: außen außerhalb draußen
own: besitzen
owner: eigentümer besitzer inhaber
pain: schmerz
painting: gemälde bild
parent: eltern elternteil
park: park
parliament: parlament bundestag landtag
participant: teilnehmer proband teilnehmende
partner: partner lebensgefährte lebensgefährtin
party: partei
passenger: passagier fahrgast fluggast reisender
peace: frieden
pedestrian: fußgänger
penalty: elfmeter strafstoß
pension: rente pension ruhestand
people: mensch person leute
percentage: anteil prozent
phone: telefon handy
photo: foto bild
pill: pille tablette
pilot: pilot
pipe: rohr leitung pipeline
placebo: placebo
plane: flugzeug maschine jet
play: spielen
player: spieler spielerin
poison: gift giftig
police: polizei
policy: politik
pollution: verschmutzung verseuchung verunreinigung
port: hafen
possible: möglich
power: strom elektrizität
praise: loben lob
president: präsident präsidentin
press: presse
previous: vorherig früher ehemalig
price: preis
priest: pfarrer priester
principal: schulleiter rektor
prison: gefängnis haft haftanstalt
private: privat
prize: preis
probation: bewährung
produce: herstellen produzieren fertigen
product: produkt ware
profit: gewinn überschuss
project: projekt vorhaben
promise: versprechen zusagen
prosecutor: staatsanwalt staatsanwältin staatsanwaltschaft
protest: protest demonstration kundgebung protestieren demonstrieren
protester: demonstrant
public: öffentlich
publish: veröffentlichen
put: legen stellen setzen
race: rennen lauf
radio: radio rundfunk
rain: regen niederschlag starkregen
rate: rate quote
reach: erreichen
read: lesen
rear: hinten heck
rebuild: wiederaufbau wiederaufbauen
recall: zurückrufen rückruf
receipt: quittung beleg kassenbon
recession: rezession
recommend: empfehlen
record: rekord aufnehmen aufzeichnen
red: rot
reduce: senken reduzieren verringern
referee: schiedsrichter
referendum: volksabstimmung referendum volksentscheid
reform: reform
refugee: flüchtling migrant geflüchteter
refund: erstatten rückerstattung erstattung
region: region gebiet zone gegend
register: registrieren eintragen
reject: ablehnen zurückweisen ablehnung weigern
remember: erinnern
remove: entfernen
repair: reparieren reparatur
replace: ersetzen nachfolger nachfolge ablösen
replacement: ersatz
report: bericht berichten
request: antrag bitte ersuchen
rescue: retten bergen rettung bergung sparen ersparnis
rescuer: retter rettungskraft einsatzkraft helfer
research: forschung
researcher: forscher wissenschaftler forscherin
resident: einwohner bewohner anwohner
resign: zurücktreten rücktritt
restaurant: restaurant gaststätte
restore: wiederherstellen
result: ergebnis resultat befund
resume: wiederaufnehmen wiedereröffnen
retire: pensionieren
return: rückkehr zurückkehren heimkehren zurückgeben
reveal: enthüllen offenlegen
revenue: umsatz erlös
ridge: grat kamm
right: rechts rechte
ring: ring
rise: steigen zunehmen wachsen anstieg anbauen
risk: risiko
river: fluss strom
robbery: raub überfall
roof: dach
room: zimmer raum
rule: regel vorschrift regelung
run: laufen rennen
runway: landebahn startbahn piste rollbahn
safe: sicher
safety: sicherheit
satellite: satellit
schedule: planen ansetzen vorsehen plan
school: schule
science: wissenschaft
score: erzielen punktestand
sea: meer see ozean
search: suchen suche fahndung suchaktion
season: saison spielzeit
seat: sitz sitzplatz
see: sehen
sell: verkaufen verkauf
seller: verkäufer
senate: senat
senator: senator senatorin
send: schicken senden
sentence: strafe verurteilen
serve: dienen dienst
severe: schwer ernst schwerwiegend
shake: beben erschüttern
share: aktie
shark: hai
shelter: notunterkunft unterkunft schutz
ship: schiff boot fähre
shoot: schießen schuss schüsse
shop: laden geschäft filiale
short: kurz
show: zeigen
sibling: geschwister
sick: krank
sign: unterzeichnen unterschreiben
signal: signal
silver: silber
singer: sänger sängerin
sink: sinken untergehen
siren: sirene
sister: schwester
sister-in-law: schwägerin
sit: sitzen
size: größe
skid: rutschen hinausschießen
slow: langsam
small: klein
smoke: rauch qualm
snow: schnee schneefall
software: software
solar: solar
soldier: soldat truppe
some: einige mehrere manche
son: sohn
south: süden südlich süd
space: kapazität platz weltraum raumfahrt
speak: sprechen reden
speech: rede ansprache
speed: geschwindigkeit tempo
spend: ausgeben ausgabe
spill: auslaufen austritt
spokesperson: sprecher sprecherin
spread: ausbreiten verbreiten
spring: frühling frühjahr
square: platz quadrat
stable: stabil
stadium: stadion arena
stage: bühne
stake: anteil beteiligung
stand: stehen
statement: erklärung mitteilung stellungnahme
station: bahnhof station
stay: bleiben
steal: stehlen diebstahl
steel: stahl
stop: stoppen anhalten halt ruhen haltestelle
street: straße allee
strike: streik streiken ausstand
striker: stürmer
strong: stark kräftig
student: schüler student schülerin
study: studie untersuchung studieren
sue: verklagen klagen
sugar: zucker
suggest: vorschlagen vorschlag
summer: sommer
sun: sonne
supplier: zulieferer lieferant
supply: versorgung versorgen
support: unterstützen unterstützung befürworten
surgery: operation operieren
survivor: überlebender überlebende überleben
suspect: verdächtiger verdächtige tatverdächtiger verdacht
suspend: suspendieren aussetzen
swim: schwimmen schwimmer
symptom: symptom
takeoff: start abheben
talks: verhandlung verhandeln gespräch
tank: tank
tax: steuer abgabe
teach: lehren unterrichten
teacher: lehrer lehrerin lehrkraft
team: mannschaft team verein klub
teenager: jugendlicher jugendliche teenager
television: fernsehen
tell: erzählen mitteilen
temperature: temperatur
tent: zelt
test: test testen
testify: aussagen aussage
thank: danken
theatre: theater
thief: dieb räuber einbrecher
think: glauben denken meinen
third: drittel
ticket: karte ticket eintrittskarte
top: oben obere
total: gesamt insgesamt
tourist: tourist besucher gast
tower: turm
track: gleis schiene bahn
train: ausbildung ausbilden training
transfer: wechsel transfer ablöse
trap: einschließen verschütten eingeschlossen verschüttet
travel: reise reisen fahrt tour
treat: behandeln behandlung therapie
tree: baum
trial: studie versuch prozess
truck: lkw lastwagen laster
try: versuchen versuch
tsunami: tsunami
tunnel: tunnel
turn: drehen wenden
turnout: wahlbeteiligung
tyre: reifen
uncle: onkel
unemployment: arbeitslosigkeit arbeitslos
union: gewerkschaft
university: universität hochschule
use: nutzen benutzen verwenden
vaccine: impfstoff impfung impfen
valley: tal
verdict: urteil richterspruch
victim: opfer
video: video aufnahme
village: dorf ortschaft
virus: virus
visit: besuch besuchen
volcano: vulkan
volunteer: freiwilliger freiwillige ehrenamtlicher
voter: wähler
wage: lohn gehalt bezahlung zahlen bezahlen auszahlen zahlung auszahlung
wait: warten
walk: gehen wandern wanderung
walker: wanderer bergsteiger
wall: mauer wand
want: wollen
war: krieg
warn: warnen
warning: warnung
water: wasser
wave: welle
weak: schwach
weapon: waffe schusswaffe pistole
weather: wetter witterung
website: website webseite gelände standort baustelle
week: woche
weekend: wochenende
weight: gewicht wiegen
west: westen westlich west
wheel: rad
white: weiß
width: breite
wife: ehefrau gattin
win: gewinnen sieg
wind: wind
window: fenster
wing: flügel tragfläche
winter: winter
withdraw: zurückziehen
witness: zeuge zeugin
wolf: wolf
woman: frau
work: arbeit arbeiten
worker: arbeiter beschäftigter mitarbeiter
worse: schlechter schlimmer
wound: verletzen verwunden verletzt
write: schreiben
year: jahr
yellow: gelb
young: jung
zoo: zoo tierpark
`);
