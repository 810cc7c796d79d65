export const notions = `
ability: fähigkeit können-ability vermögen_zu kompetenz talent fähig begabung
access: zugang zugänglich zutritt
act: tat handlung aktion handeln
address: adresse anschrift
air: luft
approach: ansatz haltung herangehensweise
attention: aufmerksamkeit beachtung achten
attitude: einstellung haltung
basis: basis grundlage grund
challenge: herausforderung herausfordern
chance: chance möglichkeit gelegenheit
character: charakter persönlichkeit wesen eigenart
connection: verbindung zusammenhang assoziieren
content: inhalt gehalt_an
control: kontrolle beherrschen
course: kurs lehrgang
detail: einzelheit detail
difference: unterschied unterscheiden differenz
direction: richtung
dream: traum träumen
effort: anstrengung bemühung bemühen mühe bemühungen
event: ereignis veranstaltung geschehen-event
example: beispiel
fact: tatsache fakt realität wirklichkeit
figure: zahl ziffer statistik kennzahl
form: form gestalt
idea: idee gedanke konzept vorstellung
kind: art sorte typ kategorie
knowledge: wissen kenntnis
luck: glück glücklicherweise zum_glück
mass: masse massen
mean: bedeuten bedeutung
mission: mission auftrag_von
moment: augenblick moment zeitpunkt
movement: bewegung
name: name
occasion: gelegenheit anlass mal
option: option alternative wahl_zwischen
page: seite
power: macht gewalt_über
problem: problem schwierigkeit problematik
program: programm
range: reichweite spanne bandbreite
relation: beziehung verhältnis verbindung
resource: ressource mittel
rest: rest übrig restlich
section: abschnitt bereich teilstück
situation: lage situation umstand
sound: klang ton geräusch
source: quelle ursprung herkunft
standard: standard norm maßstab
status: stand status stellung
story: geschichte erzählung
style: stil
text: text wortlaut
thing: ding sache zeug
topic: thema gegenstand_der sache angelegenheit
voice: stimme
word: wort begriff ausdruck
`;
