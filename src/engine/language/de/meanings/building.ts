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
build: bauen errichten bau erbauen bauarbeiten aufbau aufbauen neubau entstehen aufstellen hochziehen anlegen
building: gebäude bauwerk bau haus gebäudekomplex anlage komplex
building-site: baustelle bauarbeiten bau bauplatz bauvorhaben
bulldozer: planierraupe
cable: kabel seil stahlseil leitung draht
ceiling: decke zimmerdecke
cell-prison: zelle
cement: beton zement
chimney: schornstein kamin
column: säule pfeiler brückenpfeiler stütze
construction-worker: bauarbeiter bauleute arbeiter
contractor: bauunternehmen bauunternehmer baufirma auftragnehmer
corridor: flur korridor gang
corrode: korrosion rost rosten korrodieren verrostet
crack: riss haarriss spalt risse sprung haarrisse
dam: damm staudamm talsperre stausee deich sperre
decay: baufällig verfallen marode
deck-bridge: brückendeck fahrbahnplatte
defect: defekt mangel fehlerhaft störung panne fehler schaden manko
demolish: abreißen abriss niederreißen abbrechen abtragen rückbau demontieren
design: entwerfen entwurf gestalten
dig: graben ausgraben ausgrabung aushub
drain: abwasser kanalisation entwässerung abfluss
elevator: aufzug fahrstuhl rolltreppe
entrance: eingang einfahrt zugang zufahrt
facade: fassade fassadenverkleidung
fence: zaun geländer barriere absperrgitter sperre
floor: stockwerk etage geschoss ebene boden
foundation-building: fundament
garage: garage
gate: tor eingang einfahrt
glass: glas scheibe glasscheibe
heating: heizung heizkessel heizen
house: haus wohnhaus gebäude wohngebäude villa eigenheim haushalt
infrastructure: infrastruktur
inspect: inspizieren inspektion besichtigen begutachten prüfen besichtigung kontrolle prüfung begehung
install: installieren einbauen installation anbringen montieren montage aufstellen einrichten
insulation: dämmung dämmen isolierung wärmedämmung
kitchen: küche
ladder: drehleiter
leak: leck leckage undicht austreten austritt ausströmen auslaufen
load: last belastung traglast
load-bearing: tragend tragwerk statik
lock: abschließen verriegeln
machine: maschine maschinell
maintain: wartung instandhaltung instandhalten pflege warten pflegen
material: material werkstoff baustoff
measure-instrument: sensor messgerät
metal: metall
mine: bergwerk mine zeche grube
office-block: bürogebäude bürohaus
pile-driving: pylon strommast
pipe: rohr leitung pipeline rohrleitung leitungen röhre
planning-permission: baugenehmigung
plaster: putz gips
rebuild: wiederaufbau wiederaufbauen neu_aufbauen wiederherstellung
reinforce: verstärken verstärkung stärken aufstocken ausbauen festigen
renovate: sanieren sanierung renovieren renovierung modernisieren erneuern erneuerung umbauen umbau modernisierung instandsetzen
repair: reparieren reparatur instand instandsetzung ausbessern instand_setzen flicken wiederherstellen beheben behebung
roof: dach dachstuhl
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
window: fenster scheibe fensterscheibe
wire: draht verkabelung
wood-material: holz hölzern
`;
