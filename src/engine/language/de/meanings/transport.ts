export const transport = `
accelerator: gaspedal
air-bag: airbag
air-traffic-control: fluglotse flugsicherung
airline: fluggesellschaft airline fluglinie betreiber
airport: flughafen flugplatz airport
airspace: luftraum
altitude: flughöhe
anchor: anker ankern festmachen
arrival-hall: terminal
arrive: ankommen ankunft eintreffen kommen anreisen anreise gelangen erreichen ankunftszeit
autopilot: autopilot
bad-visibility: schlechte_sicht
bicycle: fahrrad radfahrer radfahrerin velo
black-box: flugschreiber blackbox
board-vessel: an_bord
boarding: einsteigen einschiffen
boat: boot schlauchboot schiff kahn kutter
border: grenze grenzübergang landesgrenze
brake: bremse bremsen bremsung vollbremsung stoppen
breakdown: panne liegenbleiben störung ausfall defekt fehlfunktion
bridge: brücke viadukt überführung übergang
buoy: boje
bus: bus reisebus omnibus kleinbus bahnbus
bus-driver: busfahrer busfahrerin
cabin: kabine cockpit
cable-car: seilbahn gondel skilift
canal: kanal
capsize: kentern umkippen überschlagen
captain: kapitän kapitänin kommandant schiffsführer
car: auto wagen fahrzeug pkw personenwagen kraftfahrzeug pkws kleinwagen limousine
car-park: parkplatz parkhaus parken tiefgarage
car-race: rallye autorennen
cargo: fracht frachter güter
charging-station: ladesäule ladestation
check-in: abfertigung flugsteig
collide: zusammenstoß kollision kollidieren zusammenstoßen zusammenprall prallen rammen aufprall auffahren auffahrunfall anfahren erfassen auffahrt rammte zusammengestoßen
commute: pendeln pendler
conductor-train: schaffner zugbegleiter
congestion: stau verkehrsstau
container: container behälter
control-tower: kontrollturm
convoy: konvoi
crane: kran
crash: crash verunglücken karambolage flugzeugabsturz absturz abstürzen aufprall unglück kollision zusammenstoß
crash-land: notlandung notlanden bruchlandung
crew: besatzung crew besatzungsmitglied mannschaft personal bordpersonal besatzungsmitglieder
crossing: kreuzung übergang
cruise: kreuzfahrt kreuzfahrtschiff
curve: kurve
cycle-path: radweg fahrradweg
dashcam: dashcam
deck: deck
depart: abreisen abfahren abfahrt abflug abreise weggehen losfahren aufbrechen verlassen ausreisen
derail: entgleisen entgleisung
detour: umleitung umleiten umleitungsstrecke
diesel-ban: fahrverbot dieselfahrverbot
ditch: graben straßengraben straßenrand
dock: dock kai pier anleger
door: tür tor pforte eingang
drive: lenken steuer am_steuer
driver: fahrer fahrerin autofahrer lenker lenkerin chauffeur wagenlenker pkw-fahrer
driving-licence: führerschein
drunk-driving: betrunken alkoholisiert trunkenheit promille
electric-car: elektroauto elektrofahrzeug
engine: motor triebwerk antrieb
exit-road: ausfahrt autobahnausfahrt
express-train: hochgeschwindigkeitszug schnellzug ice
fare: fahrpreis ticketpreis
ferry: fähre fährschiff schiff
fleet: flotte
flight: flug fliegen
flight-attendant: flugbegleiter flugbegleiterin kabinenpersonal
flight-cancellation: flugausfall flugausfälle
flight-path: flugroute flugbahn
footbridge: fußgängerbrücke steg
freight-train: güterzug
frontal-crash: frontalzusammenstoß frontal
fuel: treibstoff benzin kraftstoff diesel kerosin
fuselage: rumpf
gangway: gangway
glider: segelflugzeug gleitschirm heißluftballon
ground-flights: flugverbot
guardrail: leitplanke
handlebar: roller e-scooter
helicopter: hubschrauber helikopter
highway: autobahn schnellstraße autobahnen bundesautobahn
hijack: kapern flugzeugentführung
hit-and-run: fahrerflucht unfallflucht
hovercraft: luftkissenboot
hull: schiffsrumpf
inland-shipping: binnenschiff lastkahn
landing: landung landen
lane: spur fahrspur fahrstreifen streifen_für
learner: fahrschule fahrprüfung
level-crossing: bahnübergang
life-boat-drill: notsignal
light-aircraft: kleinflugzeug leichtflugzeug sportflugzeug
lighthouse: leuchtturm
locomotive: lokomotive lok
logistics: logistik spedition spediteur
long-haul: langstrecke langstreckenflug
lost-control: kontrolle_verlieren kontrolle_verloren
luggage: gepäck koffer
mast: mast
mechanic: mechaniker kfz-werkstatt
minivan-taxi: fahrdienst fahrdienstleister
motorcade: autokorso
motorcycle: motorrad motorradfahrer
nautical: maritim seemännisch
navigation: navigation navigationssystem
no-parking: strafzettel knöllchen
oil-tanker: tanker öltanker
oncoming: gegenverkehr gegenfahrbahn falschfahrer geisterfahrer
overcrowded: überfüllt überladen
overhead-line: oberleitung
overtake: überholen überholmanöver
passenger: passagier fahrgast fluggast reisender insasse mitfahrer fahrgäste reisende
pavement: gehweg bürgersteig gehsteig
pedestrian: fußgänger fußgängerin
pilot: pilot kopilot pilotin flugkapitän flugzeugführer
pirate: pirat piraterie seeräuber
plane: flugzeug maschine jet passagierflugzeug flieger luftfahrzeug luftfahrt
platform-train: bahnsteig gleis perron
port: hafen anlegestelle kai
port-authority: hafenbehörde hafenmeister
power-steering: bremsversagen
priority: vorfahrt vorrang
propeller: propeller rotor
public-transport: nahverkehr öpnv
pull-over: verkehrskontrolle
radar: radar
rail: bahn eisenbahn zug schienen bahnstrecke schienenverkehr
rail-traffic: zugverkehr bahnverkehr
rail-worker: bahnmitarbeiter eisenbahner
road: straße allee fahrbahn bundesstraße landstraße strassenverkehr gasse
road-closure: straßensperrung vollsperrung
road-surface: fahrbahn
road-works: straßenarbeiten straßenbauarbeiten
roadblock: straßensperre absperren absperrung abriegeln
rolling-stock: triebwagen
roundabout: kreisverkehr
route: strecke route weg kurs-route linie
rudder: ruder steuerrad
runway: landebahn startbahn rollbahn
rush-hour: stoßzeit berufsverkehr hauptverkehrszeit
sail: segel segeln segelboot jacht yacht
sailor: seemann matrose seeleute besatzungsmitglied
seat-belt: sicherheitsgurt anschnallen gurt
self-driving: selbstfahrend autonom
ship: schiff boot dampfer frachter kahn
shipping: reederei schifffahrt
shipwreck: schiffbruch havarie havarieren grundlaufen auf_grund
shipyard: werft
short-haul: inlandsflug kurzstrecke
signal: ampel signal
signal-box: fahrdienstleiter stellwerk
sink: untergehen sinken versinken versenken
skid: schleudern schlittern
sleeper-train: nachtzug
speed: geschwindigkeit tempo schnelligkeit
speeding: tempolimit geschwindigkeitsüberschreitung höchstgeschwindigkeit
station: bahnhof hauptbahnhof station haltestelle bahnhöfe haltepunkt
steering: lenkrad lenkung
stop-bus: bushaltestelle haltestelle
stop-over: zwischenlandung zwischenstopp
stowaway: blinder_passagier
submarine: u-boot unterseeboot
suspension-bridge: hängebrücke
swerve: ausweichen ausscheren
switch-rail: weiche
takeoff: abheben startvorgang
taxi: taxi
ticket: fahrkarte ticket eintrittskarte karte
ticket-inspector: fahrkartenkontrolleur schwarzfahrer schwarzfahren
timetable: fahrplan
tip-over: umkippen umgekippt
toll-road: maut mautstelle
tow: abschleppen schleppen
track: gleis schiene strecke bahnstrecke schienen
traffic: verkehr straßenverkehr autoverkehr
traffic-police: verkehrspolizei autobahnpolizei
trailer: anhänger wohnwagen
train: zug bahn zuggarnitur regionalzug schnellzug ice
train-driver: lokführer lokführerin triebfahrzeugführer
tram: straßenbahn tram
transport: transport transportieren befördern beförderung
travel-agency: reisebüro reiseveranstalter
trip: reise reisen fahrt ausflug tour anreise
truck: lkw lastwagen laster sattelzug lastkraftwagen lastzug sattelschlepper lkws tanklaster
truck-driver: lkw-fahrer lastwagenfahrer
tug: schlepper
tunnel: tunnel
turbulence: turbulenz
tyre: reifen autoreifen
underground: u-bahn
van: transporter lieferwagen kleinbus
vehicle-inspection: hauptuntersuchung tüv
wagon: waggon zugwaggon
walkway: promenade uferpromenade
waterway: wasserstraße meerenge
wheel: rad
windscreen: windschutzscheibe frontscheibe
wing: tragfläche flügel
wreck: wrack
yacht-race: regatta
zebra-crossing: zebrastreifen fußgängerüberweg
`;
