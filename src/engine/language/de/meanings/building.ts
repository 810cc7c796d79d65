export const building = `
arch: bogen torbogen
architect: architekt architektin architektur
asbestos: asbest
asphalt: asphalt asphaltieren
balcony: balkon
basement: keller untergeschoss kellergeschoss
beam: balken träger querträger stahlträger
bearing: lager brückenlager
block-flats: wohnblock hochhaus mehrfamilienhaus wohnhochhaus
bolt: schraube bolzen niete
brick: ziegel ziegelstein backstein
build: bauen errichten bau erbauen bauarbeiten aufbau aufbauen neubau entstehen
building: gebäude bauwerk bau haus gebäudekomplex
building-site: baustelle bauarbeiten bau
bulldozer: planierraupe
cable: kabel seil stahlseil
ceiling: decke zimmerdecke
cell-prison: zelle
cement: beton zement
chimney: schornstein kamin
column: säule pfeiler brückenpfeiler stütze
construction-worker: bauarbeiter
contractor: bauunternehmen bauunternehmer baufirma auftragnehmer
corridor: flur korridor gang
corrode: korrosion rost rosten korrodieren verrostet
crack: riss haarriss spalt
dam: damm staudamm talsperre stausee
decay: baufällig verfallen marode
deck-bridge: brückendeck fahrbahnplatte
defect: defekt mangel fehlerhaft störung panne fehler
demolish: abreißen abriss
design: entwerfen entwurf gestalten
dig: graben ausgraben ausgrabung aushub
drain: abwasser kanalisation entwässerung abfluss
elevator: aufzug fahrstuhl rolltreppe
entrance: eingang einfahrt
facade: fassade fassadenverkleidung
fence: zaun geländer barriere absperrgitter sperre
floor: stockwerk etage geschoss
foundation-building: fundament
garage: garage
gate: tor
glass: glas scheibe glasscheibe
heating: heizung heizkessel heizen
house: haus wohnhaus gebäude wohngebäude villa eigenheim
infrastructure: infrastruktur
inspect: inspizieren inspektion besichtigen begutachten prüfen besichtigung kontrolle prüfung begehung
install: installieren einbauen installation
insulation: dämmung dämmen isolierung wärmedämmung
kitchen: küche
ladder: drehleiter
leak: leck leckage undicht
load: last belastung traglast
load-bearing: tragend tragwerk statik
lock: abschließen verriegeln
machine: maschine maschinell
maintain: wartung instandhaltung instandhalten
material: material werkstoff baustoff
measure-instrument: sensor messgerät
metal: metall
mine: bergwerk mine zeche grube
office-block: bürogebäude bürohaus
pile-driving: pylon strommast
pipe: rohr leitung pipeline rohrleitung
planning-permission: baugenehmigung
plaster: putz gips
rebuild: wiederaufbau wiederaufbauen
reinforce: verstärken verstärkung stärken aufstocken ausbauen festigen
renovate: sanieren sanierung renovieren renovierung modernisieren
repair: reparieren reparatur instand instandsetzung ausbessern
roof: dach
room: zimmer raum saal halle
scaffold: gerüst baugerüst
skyscraper: wolkenkratzer
span: spannweite brückenfeld
staircase: treppe treppenhaus stufe
steel: stahl eisen
stone: stein fels felsbrocken
stress-test: belastungstest
support-prop: abstützen stützen
tank: tank behälter
tile: fliese dachziegel
tool: werkzeug hilfsmittel instrument
tower: turm
unstable: instabil einsturzgefährdet
ventilation: lüftung klimaanlage belüftung
vibration: vibration schwingung
wall: mauer wand
wear: verschleiß abnutzung materialermüdung
weld: schweißen schweißnaht schweißarbeit
window: fenster
wire: draht verkabelung
wood-material: holz hölzern
`;
