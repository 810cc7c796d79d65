export const transport = `
air-traffic-control: fluglotse flugsicherung
airline: fluggesellschaft airline fluglinie
airport: flughafen flugplatz
airspace: luftraum
altitude: flughöhe
anchor: anker ankern festmachen
arrive: ankommen ankunft eintreffen
bicycle: fahrrad radfahrer radfahrerin velo
black-box: flugschreiber blackbox
board-vessel: an_bord
boarding: einsteigen einschiffen
boat: boot schlauchboot
border: grenze grenzübergang
brake: bremse bremsen bremsung vollbremsung
breakdown: panne liegenbleiben
bridge: brücke viadukt überführung
buoy: boje
bus: bus reisebus omnibus
cabin: kabine cockpit
cable-car: seilbahn gondel skilift
canal: kanal
capsize: kentern umkippen überschlagen
captain: kapitän kapitänin
car: auto wagen fahrzeug pkw personenwagen
car-park: parkplatz parkhaus parken tiefgarage
cargo: fracht frachter güter
check-in: abfertigung flugsteig
collide: zusammenstoß kollision kollidieren zusammenstoßen zusammenprall prallen rammen
commute: pendeln pendler
conductor-train: schaffner zugbegleiter
congestion: stau verkehrsstau
container: container behälter
control-tower: kontrollturm
convoy: konvoi
crane: kran
crash: crash verunglücken karambolage
crash-land: notlandung notlanden bruchlandung
crew: besatzung crew besatzungsmitglied
crossing: kreuzung
curve: kurve
deck: deck
delay-train: verspätung verspäten
depart: abreisen abfahren abfahrt abflug abreise
derail: entgleisen entgleisung
detour: umleitung umleiten umleitungsstrecke
ditch: graben straßengraben straßenrand
dock: dock kai pier anleger
door: tür
drive: lenken steuer am_steuer
driver: fahrer fahrerin autofahrer lenker
driving-licence: führerschein
drunk-driving: betrunken alkoholisiert trunkenheit promille
electric-car: elektroauto elektrofahrzeug
engine: motor triebwerk
exit-road: ausfahrt autobahnausfahrt
express-train: hochgeschwindigkeitszug schnellzug ice
fare: fahrpreis ticketpreis
ferry: fähre fährschiff
fleet: flotte
flight: flug fliegen
footbridge: fußgängerbrücke steg
fuel: treibstoff benzin kraftstoff diesel kerosin
fuselage: rumpf
gangway: gangway
ground-flights: flugverbot
guardrail: leitplanke
handlebar: roller e-scooter
helicopter: hubschrauber helikopter
highway: autobahn schnellstraße
hijack: kapern flugzeugentführung
hit-and-run: fahrerflucht unfallflucht
hovercraft: luftkissenboot
hull: schiffsrumpf
landing: landung landen
lane: spur fahrspur fahrstreifen
level-crossing: bahnübergang
lighthouse: leuchtturm
locomotive: lokomotive lok
luggage: gepäck koffer
mast: mast
motorcycle: motorrad motorradfahrer
nautical: maritim seemännisch
oil-tanker: tanker öltanker
oncoming: gegenverkehr gegenfahrbahn falschfahrer geisterfahrer
overcrowded: überfüllt überladen
overtake: überholen überholmanöver
passenger: passagier fahrgast fluggast reisender insasse
pavement: gehweg bürgersteig gehsteig
pedestrian: fußgänger fußgängerin
pilot: pilot kopilot pilotin
pirate: pirat piraterie seeräuber
plane: flugzeug maschine jet passagierflugzeug
plane-crash: flugzeugabsturz absturz abstürzen
platform-train: bahnsteig
port: hafen
propeller: propeller rotor
public-transport: nahverkehr öpnv
pull-over: verkehrskontrolle
radar: radar
rail: bahn eisenbahn
road: straße allee
road-closure: straßensperrung vollsperrung
road-surface: fahrbahn
roadblock: straßensperre absperren absperrung abriegeln
roundabout: kreisverkehr
route: strecke route
runway: landebahn startbahn rollbahn
sail: segel segeln segelboot jacht yacht
sailor: seemann matrose seeleute
seat-belt: sicherheitsgurt anschnallen gurt
self-driving: selbstfahrend autonom
ship: schiff
shipwreck: schiffbruch havarie havarieren grundlaufen auf_grund
shipyard: werft
signal: ampel signal
sink: untergehen
skid: schleudern schlittern
speed: geschwindigkeit tempo
speeding: tempolimit geschwindigkeitsüberschreitung höchstgeschwindigkeit
station: bahnhof hauptbahnhof station
steering: lenkrad lenkung
stop-bus: bushaltestelle
submarine: u-boot unterseeboot
swerve: ausweichen ausscheren
takeoff: abheben startvorgang
taxi: taxi
ticket: fahrkarte ticket eintrittskarte karte
toll-road: maut mautstelle
tow: abschleppen schleppen
track: gleis schiene
traffic: verkehr straßenverkehr
trailer: anhänger wohnwagen
train: zug bahn
tram: straßenbahn tram
transport: transport transportieren befördern
travel: reise reisen fahrt
truck: lkw lastwagen laster sattelzug lastkraftwagen
truck-driver: lkw-fahrer lastwagenfahrer
tug: schlepper
tunnel: tunnel
turbulence: turbulenz
tyre: reifen autoreifen
underground: u-bahn
van: transporter lieferwagen kleinbus
wagon: waggon zugwaggon
wheel: rad
windscreen: windschutzscheibe frontscheibe
wing: tragfläche flügel
`;
