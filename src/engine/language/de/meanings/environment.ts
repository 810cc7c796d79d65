export const environment = `
acid: säure
agriculture: landwirtschaft landwirtschaftlich
air-pollution: luftverschmutzung smog
animal: tier viech lebewesen tierisch
animal-welfare: tierschutz tierquälerei
beach: strand
bear: bär
beast: bestie geschöpf kreatur
beaver: biber otter
bee: biene imker
biodiversity: artenvielfalt biodiversität
biofuel: biogas biokraftstoff
bird: vogel
bird-flu: vogelgrippe geflügelpest
carbon-dioxide: kohlendioxid co2
cat: katze
cave: höhle
cereal: getreide weizen gerste mais
chicken: huhn hühner geflügel
cliff: klippe steilküste
climate-change: klimawandel erderwärmung
climate-protection: klimaschutz klimapolitik
coal: kohle braunkohle steinkohle
coast: küste strand meeresküste
cow: kuh rind vieh bulle
crocodile: krokodil schlange reptil
crop: ernte ernten
deer: hirsch reh wildschwein
deforestation: abholzung rodung
desert: wüste
dolphin: delfin wal
ecology: ökologie ökologisch ökosystem
egg: ei eier
electricity: strom elektrizität elektrisch stromnetz
elephant: elefant nashorn
emission: emission ausstoß treibhausgas
endangered: aussterben ausgestorben bedrohte_art
energy: energie
energy-transition: energiewende
environment: umwelt umweltschutz umweltschützer umgebung umfeld
erosion: erosion
farm: bauernhof hof farm
farmer: bauer landwirt bäuerin
fertiliser: dünger düngemittel gülle
field: feld acker wiese weide gelände
fish: fisch fischen
fisherman: fischer fischerei fischkutter
flower: blume pflanze
food-safety: lebensmittelsicherheit
forest: wald forst regenwald wälder gehölz
fruit: obst frucht apfel
garden: garten gärtner
gas: gas erdgas
goat: ziege schaf lamm
gold: gold
grass: gras rasen-gras
habitat: lebensraum naturschutzgebiet nationalpark
hill: hügel hang berg anhöhe
horse: pferd
hunt-animal: jäger jagd wilderer wildern
hydropower: wasserkraft wasserkraftwerk
insect: insekt mücke stechmücke
irrigation: bewässerung bewässern
island: insel
lake: see teich stausee gewässer
litter: müll abfall
livestock: schlachten schlachthof nutztier
milk: milch molkerei
mountain: berg gebirge gipfel berge alpen hügel massiv bergig
mountaineer: bergsteiger kletterer bergsteigerin
mushroom: gemüse pilz kartoffel tomate
nature: natur wildtier natürlich
nuclear: atom nuklear
nuclear-plant: atomkraftwerk kernkraftwerk reaktor
nuclear-waste: atommüll
oil: erdöl öl rohöl
oil-rig: bohrinsel bohrung bohren ölplattform
oil-spill: ölpest ölteppich
organic: ökolandbau bio
park: park stadtpark
penguin: pinguin robbe
pesticide: pestizid pflanzenschutzmittel glyphosat
pet: haustier
pig: schwein
plastic: plastik kunststoff mikroplastik
pollution: verschmutzung verseuchung verunreinigung verschmutzen verseucht kontaminiert belastung schadstoff verschmutzer schadstoffe
power-line: stromleitung hochspannungsleitung
power-plant: kraftwerk
rat: ratte maus
recycle: recycling wiederverwerten
renewable: erneuerbar
reservoir-level: wasserknappheit wassermangel
ridge: grat bergkamm
river: fluss bach strom gewässer flusslauf
river-bank: ufer flussufer böschung
salt: salz
sand: sand düne
sea: meer ozean
seed: saatgut samen
shark: hai
shortage: mangel knappheit engpass
soil: boden erde erdreich
solar: solar photovoltaik solaranlage
spring-water: trinkwasser leitungswasser
summit-mountain: berggipfel gipfel bergspitze
sun: sonne sonnenschein sonnig
swamp: sumpf moor feuchtgebiet
tide: gezeiten
tiger: löwe tiger
tree: baum ast baumstamm
valley: tal
veterinarian: tierarzt veterinär tierärztin
vineyard: wein weinberg winzer weingut
water: wasser
water-supply: wasserversorgung
wave: welle
wind-farm: windpark windrad windkraft windkraftanlage
wolf: wolf
zoo: zoo tierpark
zookeeper: tierpfleger
`;
