export const measure = `
acre: acre
afternoon: nachmittag nachmittags
alphabet: buchstabe alphabet
amount: betrag summe summe_von höhe_von geldbetrag
anniversary: jahrestag jubiläum geburtstag gedenktag
autumn: herbst
beacon: notsender sender
both: beide
box: kiste schachtel karton
button: knopf
calculate: berechnen berechnung ausrechnen
centre: zentrum mitte
chart: grafik diagramm
circle: kreisrund
clear: räumen freigeben beseitigen wegräumen aufräumen
cloud: wolke bewölkt
colour: farbe
consist: bestehen_aus
count: zählen
date: datum frist stichtag termin zeitpunkt
dawn: morgengrauen sonnenaufgang tagesanbruch frühmorgens
day: tag tageszeit täglich
decade: jahrzehnt
device: gerät apparat anlage_zur
diameter: durchmesser radius
distance: entfernung distanz kilometer meile
duration: dauer dauern zeitdauer spanne
dusk: dämmerung sonnenuntergang abenddämmerung
edge: rand kante saum rand_von
estimate: schätzen schätzung schätzungsweise beziffern
evening: abend abends abendlich
foot: fuß
fraction: bruchteil drittel
gap: loch lücke
hectare: hektar
height: höhe
hour: stunde
initially: zunächst ursprünglich anfänglich anfangs erst
item: gegenstand objekt ding stück sache
kilogram: kilogramm kilo tonne
layer: schicht_aus
level: niveau ebene stufe stand
line: warteschlange reihe
list: liste
litre: liter
location: fundstelle lage position aufenthaltsort gelände standort
map: landkarte stadtplan
metre: meter
midday: mittag
midnight: mitternacht
million: million
miner: bergmann bergleute kumpel
minute: minute
miss: verpassen verfehlen
mistake: fehler irrtum versehen schnitzer panne fauxpas missgriff
mixture: mischung gemisch mix mischen vermischen
model: modell prototyp
month: monat monatlich
morning: morgen vormittag morgens frühmorgens vormittags
most: meiste mehrheit mehrzahl großteil größte_teil überwiegend
next: nächste folgend kommende bevorstehend
night: nacht nachts nächtlich
nothing: nichts null kein
number: anzahl zahl ziffer nummer
pair: paarweise
part: teil stück bestandteil element abschnitt stücke bruchstück fragment
pattern: muster
period: zeitraum periode ära epoche zeitalter zeit phase_der zeitspanne frist dauer
phase: phase abschnitt etappe stadium stufe
pressure-physical: luftdruck
quality: qualität güte
quarter-fraction: viertel_der
rate: quote rate satz tarif quote_von
rectangle: dreieck rechteck
scale: ausmaß umfang reichweite dimension
seat: sitzplatz
second-time: sekunde
sequence: reihe_von serie
shape: form gestalt
signal-sign: schild verkehrsschild
silver: silber
size: größe
speed-measure: stundenkilometer
spill: auslaufen austreten verschütten
spring: frühling frühjahr
start-year: jahresbeginn jahresanfang
summer: sommer
surface: oberfläche fläche
symbol: symbol symbolisch
system: system
temperature-degree: celsius
today: heute
tomorrow: morgen_früh
total: insgesamt gesamtzahl gesamt gesamte alles_in_allem komplett
trend: trend tendenz entwicklung verlauf
version: version ausgabe_des
volume-amount: volumen menge
warehouse-stock: inventar bestand
way-method: methode verfahren weise art_und_weise technik_der mittel vorgehensweise
week: woche wöchentlich wochenlang
weekend: wochenende
width-span: dicke
winter: winter
year: jahr
yesterday: gestern
`;
