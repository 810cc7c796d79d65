export const notions = `
ability: fähigkeit können-ability vermögen_zu kompetenz talent fähig begabung begabt
absence: abwesenheit fehlen abwesend
access: zugang zugänglich zutritt
act: tat handlung aktion handeln
address: adresse anschrift
advance: vorrücken voranschreiten fortschreiten
adventure: abenteuer expedition erkunden erforschen erkundung
air: luft
angle: winkel
appearance: aussehen äußeres erscheinung
appointment-date: termin
approach: ansatz haltung herangehensweise
aspect: aspekt gesichtspunkt
atmosphere: stimmung atmosphäre klima_der ambiente
attention: aufmerksamkeit beachtung achten
attitude: einstellung haltung
balance: gleichgewicht balance stabilität stabil
basis: basis grundlage grund
benefit: nutzen nützen profitieren
blame: schuld
bonus-premium: prämie
challenge: herausforderung herausfordern
chance: chance möglichkeit gelegenheit
character: charakter persönlichkeit wesen eigenart
characteristic: merkmal eigenschaft kennzeichen charakteristisch besonderheit
coincidence: zufall zufällig
communication: kommunikation
competitive: wettbewerbsfähig konkurrenzfähig
composition: zusammensetzung
concern-measure: bedarf bedürfnis erfordernis anforderung
condition: bedingung voraussetzung kondition
connection: verbindung zusammenhang assoziieren
consequence: konsequenz folge auswirkung nachwirkung folgen
content: inhalt gehalt_an
contest: wettbewerb
control: kontrolle beherrschen in_der_hand in_den_händen
corner-edge: ecke
course: kurs lehrgang
coverage: berichterstattung
crisis: krise notlage krisenhaft
crowd: menge menschenmenge menschenmasse andrang
cycle: zyklus kreislauf
definition: definition definieren
density: dichte
detail: einzelheit detail
difference: unterschied unterscheiden differenz
direction: richtung
diversity: vielfalt
dream: traum träumen
effort: anstrengung bemühung bemühen mühe bemühungen
effort-spend: aufwand
element: element
emergence: entstehung entstehen aufkommen
empire: kaiserreich imperium imperial
environment-state: milieu
event: ereignis veranstaltung geschehen-event
example: beispiel
exception: ausnahme ausgenommen befreit_von
excuse: ausrede vorwand entschuldigung
expression: ausdruck
facility: einrichtung anlage
fact: tatsache fakt realität wirklichkeit
factor: faktor
fantasy: fantasie phantasie
fate: schicksal geschick
feedback: rückmeldung resonanz
field-domain: fachgebiet gebiet_der feld_der sphäre
figure: zahl ziffer statistik kennzahl
finish-line: ziellinie zieleinlauf
flow: fluss_von fließen strom_von
force-strength: kraft stärke
form: form gestalt
formation: bildung_einer bilden formation
frame: rahmen
function: funktion funktionieren
grade: note zensur
group: gruppe gruppierung schar
idea: idee gedanke konzept vorstellung
index: index
intelligence: intelligenz intelligent klug schlau
interaction: wechselwirkung interaktion
interest-care: interesse interessieren interessiert interessant
justify-reason: begründung begründen
kind: art sorte typ kategorie
knowledge: wissen kenntnis
labor-work: arbeitskraft
level-stage: stufe ebene
lifestyle: lebensstil lebensweise
limit: obergrenze grenzwert limit schwelle höchstgrenze
logic: logik logisch
luck: glück glücklicherweise zum_glück
mass: masse massen
mean: bedeuten bedeutung
mechanism: mechanismus
memory: gedächtnis
mess: chaos durcheinander verwirrung unordnung chaotisch
mission: mission auftrag_von
moment: augenblick moment zeitpunkt
movement: bewegung
name: name
network-net: netz netzwerk
news: nachricht neuigkeit meldung
occasion: gelegenheit anlass mal
opposite: gegenteil gegensatz entgegengesetzt umgekehrt
option: option alternative wahl_zwischen
pace: takt rhythmus tempo_der
page: seite
past: vergangenheit vergangen
path: weg pfad
pattern-trend: trend
philosophy: philosophie philosoph philosophisch
phrase: redewendung phrase
portion-share: anteil teil
power: macht gewalt_über
presence: anwesenheit präsenz gegenwart
principle: prinzip grundsatz
problem: problem schwierigkeit problematik
procedure: vorgang ablauf prozedur verfahren prozess
program: programm
progress: fortschritt vorankommen vorwärts
quantity: menge quantität
range: reichweite spanne bandbreite
reference: bezug verweis hinweis_auf bezugnahme
relation: beziehung verhältnis verbindung
reputation: ruf ansehen image renommee
reserve: reserve reservieren reservierung vorrat
resource: ressource mittel
responsible-for: zuständig zuständigkeit
rest: rest übrig restlich
role: rolle
routine: routine routinemäßig
sample: probe stichprobe muster_von
section: abschnitt bereich teilstück
session: sitzung tagung session
setting: umgebung umfeld rahmen kontext
shadow: schatten schattig
side: seite flanke
sight: anblick aussicht blick
situation: lage situation umstand
soul: seele geist seelisch geistig
sound: klang ton geräusch
source: quelle ursprung herkunft
standard: standard norm maßstab
status: stand status stellung
story: geschichte erzählung
style: stil
summary: zusammenfassung zusammenfassen überblick
supervise: aufsicht beaufsichtigen überwachen
task: aufgabe aufgaben
taste: geschmack schmecken lecker köstlich
test: test testen probe erproben erprobung
text: text wortlaut
thing: ding sache zeug
time-span: zeit zeitspanne weile
topic: thema gegenstand_der sache angelegenheit
transition: übergang
transportation: beförderung
vision: vision
voice: stimme
wide-variety: auswahl_an mischung mix
wisdom: weisheit weise
word: wort begriff ausdruck
`;
