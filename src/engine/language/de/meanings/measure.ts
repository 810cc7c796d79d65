export const measure = `
acre: acre
afternoon: nachmittag
amount: betrag summe
anniversary: jahrestag jubiläum
autumn: herbst
beacon: notsender sender
both: beide
box: kiste schachtel karton
button: knopf
calculate: berechnen berechnung ausrechnen
centre: zentrum mitte
clear: räumen freigeben
cloud: wolke bewölkt
colour: farbe
consist: bestehen_aus
count: zählen
date: datum frist stichtag termin
dawn: morgengrauen sonnenaufgang tagesanbruch
day: tag
decade: jahrzehnt
device: gerät
distance: entfernung distanz kilometer meile
duration: dauer dauern
dusk: dämmerung sonnenuntergang abenddämmerung
estimate: schätzen schätzung schätzungsweise beziffern
evening: abend
foot: fuß
hectare: hektar
height: höhe
hour: stunde
initially: zunächst ursprünglich anfänglich anfangs
kilogram: kilogramm kilo tonne
level: niveau
line: warteschlange reihe
litre: liter
location: fundstelle
metre: meter
midday: mittag
midnight: mitternacht
million: million
miner: bergmann bergleute kumpel
minute: minute
miss: verpassen verfehlen
mistake: fehler irrtum versehen
month: monat monatlich
morning: morgen vormittag
most: meiste
next: nächste folgend
night: nacht
nothing: nichts
number: zahl anzahl
period: zeitraum periode
phase: phase
rate: quote rate
scale: ausmaß umfang
seat: sitzplatz
second-time: sekunde
sequence: reihe_von serie
silver: silber
size: größe
speed-measure: stundenkilometer
spill: auslaufen
spring: frühling frühjahr
start-year: jahresbeginn jahresanfang
summer: sommer
system: system
today: heute
tomorrow: morgen_früh
total: insgesamt gesamtzahl
volume-amount: volumen menge
way-method: methode verfahren
week: woche wöchentlich
weekend: wochenende
winter: winter
year: jahr
yesterday: gestern
`;
