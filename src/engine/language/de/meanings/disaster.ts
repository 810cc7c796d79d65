export const disaster = `
abandon: aufgeben verlassen
accident: unfall unglück verunglücken unglücksfall
aftershock: nachbeben
air-pressure: hochdruck tiefdruck tiefdruckgebiet
air-quality: luftqualität
alarm: alarm alarmieren alarmierung notruf verständigen
alert-level: warnstufe alarmstufe
alive: lebend lebendig wohlauf
ambulance: rettungswagen krankenwagen rettungssanitäter sanitäter notarzt ambulanz rettungsdienst rettungsfahrzeug sanitäterin
arid: dürr ausgedörrt
ash: asche ascheregen aschewolke
avalanche: lawine lawinenabgang schneebrett
backup-generator: generator notstromaggregat
blackened: verkohlt
blaze: feuer brand flamme großbrand feuersbrunst flammen lodern brände brennen schwelbrand
body-bag: leichenhalle leichenschauhaus
breach-dam: dammbruch deichbruch
burnt-down: ausgebrannt niedergebrannt abgebrannt ausbrennen niederbrennen
bury-alive: lebendig_begraben
bury-debris: verschüttet verschütten begraben
calm: ruhig beruhigen ruhe gelassen besonnen friedlich
carbon-monoxide: kohlenmonoxid
catastrophe: katastrophe unglück tragödie
chain-reaction: kettenreaktion
chain-saw: kettensäge motorsäge
clean: aufräumen aufräumarbeiten säubern reinigen reinigung putzen beseitigen säuberung reinigungsarbeiten
climate: klima
coast-guard: küstenwache
cold: frost kälte frieren kältewelle kalt kälteeinbruch eisig frostig
collapse: einsturz einstürzen zusammenbrechen zusammenbruch einbrechen zusammenstürzen einfallen nachgeben umfallen umstürzen bersten bruch einsturzgefahr
condolence: beileid trauer trauern kondolieren mitgefühl anteilnahme betroffenheit
contingency: notfallplan
cordoned-area: sperrzone sperrgebiet
crater: krater
crisis-team: krisenstab
crush-crowd: massenpanik gedränge
cyclone: zyklon hurrikan taifun wirbelsturm sturm tropensturm
damage: schaden beschädigen beschädigung sachschaden schädigen beschädigt ruinieren verwüsten demolieren beeinträchtigen schäden zerstörung verwüstung
danger: gefahr gefährlich gefährden bedrohung risiko bedrohen riskieren
death: tod sterben tot umkommen ums_leben verstorben versterben todesfall todesopfer tote toter ableben tödlich_verunglückt
death-toll: zahl_der_toten todeszahl opferzahl
debris: trümmer schutt ruine überreste wrackteile schuttberg
deluge: starkregen wolkenbruch sintflutartig platzregen starkregenfälle
deployment: einsatz ausrücken
destroy: zerstören zerstörung vernichten verwüsten verwüstung ruinieren auslöschen demolieren plattmachen
dike: deich damm
disaster-relief: katastrophenschutz katastrophenhilfe technisches_hilfswerk thw
distress-call: notruf
dog: hund
drizzle: niesel nieselregen
drone: drohne
drought: dürre trockenheit wassermangel dürreperiode trocken
drown: ertrinken
dry: trocken
earthquake: erdbeben beben erdstoß erschütterung nachbeben
electrocute: stromschlag
emergency: notstand ausnahmezustand
emergency-exit: notausgang
emergency-number: notrufnummer
emergency-service: rettungsdienst rettungskräfte helfer einsatzkraft einsatzkräfte rettungskraft
epicentre: epizentrum
eruption: eruption vulkanausbruch ausbruch ausbrechen eruptieren
evacuate: evakuieren evakuierung räumung räumen evakuierte in_sicherheit_bringen
excavator: bagger
explosion: explosion explodieren detonation detonieren sprengen knall verpuffung hochgehen sprengung
extinguish: löschen löscharbeiten löschung ablöschen bekämpfen eindämmen
famine-relief: lebensmittelhilfe nahrungsmittelhilfe
fatal: tödlich
fault-line: seismisch tektonisch erdplatte
fire-brigade: feuerwehr löschkräfte feuerwehrleute wehren
fire-cause: brandursache
fire-damage: brandschaden
fire-engine: löschfahrzeug löschzug
fire-safety: brandschutz
firefighter: feuerwehrmann feuerwehrfrau feuerwehrleute feuerwehrkraft feuerwehrfrauen feuerwehr brandbekämpfer einsatzkraft löschkräfte
firefighting-plane: löschflugzeug
firework: feuerwerk feuerwerkskörper pyrotechnik böller
flammable: brennbar entzündlich
flare-up: aufflammen
flashover: feuersprung
flood: überfluten überschwemmen hochwasser flut überschwemmung sturzflut fluten überflutung hochwasserlage überlaufen überschwemmt über_die_ufer
floodwater: wassermassen
fog: nebel
forecast-weather: wettervorhersage meteorologe wetterdienst
forest-fire: waldbrand flächenbrand waldbrände buschbrand buschfeuer vegetationsbrand brand
freak-wave: tsunami flutwelle
frostbite: erfrierung
gale: orkan sturmböe
gas-leak: gasleck gasaustritt
glacier: gletscher
gust: böe bö windstoß windböe
hail: hagel hagelkorn
heat: hitze hitzewelle heiß hitzeperiode heiße
heat-record: hitzerekord temperaturrekord
heat-stroke: hitzschlag sonnenstich
helmet: helm schutzhelm
help-centre: hotline bürgertelefon servicetelefon
hose: schlauch
humidity: feuchtigkeit luftfeuchtigkeit feucht
hydrant: hydrant
hypothermia: unterkühlung unterkühlt
ice: eis glatteis vereist
identify: identifizieren identifizierung
ignite: entzünden anzünden in_brand brennen zünden in_flammen entflammen in_flammen_aufgehen
injured-lightly: leichtverletzt leicht_verletzt leichtverletzte
injured-seriously: schwerverletzt schwer_verletzt lebensgefährlich
injury: verletzung verletzen verwunden verletzt lädieren wunde verletzte verletzter verwundet verwundeter blessur trauma
landfall: landfall
landslide: erdrutsch schlammlawine hangrutsch murenabgang felssturz erdrutsche hangrutschung bergsturz steinschlag mure felsabbruch
lava: lava magma
life-jacket: schwimmweste rettungsweste
lifeboat: rettungsboot rettungsinsel
lifeguard: rettungsschwimmer bademeister
lightning: blitz gewitter blitzschlag donner
magnitude: magnitude richterskala erdbebenstärke
mass-grave: massengrab
memorial: gedenken gedenkfeier mahnmal gedenkstätte erinnerung gedenkstunde gedenktafel
minute-silence: schweigeminute
miracle: wunder
missing: vermissen vermisst verschwinden verschollen verschwunden verschollene abgängig vermisste
mourner: trauernder trauernde trauergast
mud: schlamm
natural-disaster: naturkatastrophe
night-search: absuchen durchkämmen
oxygen-mask: atemschutz atemschutzgerät
panic: panik
power-saw: rettungsschere
precaution: vorsichtsmaßnahme vorsichtshalber vorsorglich vorsicht vorkehrung
prevent: verhindern vorbeugen verhinderung verhütung
rain: regen niederschlag regenfall regnen schauer regenguss regenfälle niederschläge
relief-supplies: hilfslieferung
rescue: retten bergen rettung bergung befreien befreiung in_sicherheit heben
rescue-team: suchtrupp rettungsteam rettungstrupp
rescuer: retter rettungskraft einsatzkraft helfer retterin helferin rettungsmannschaft rettungsteam
rope: seil kletterseil leine strick
sandbag: sandsack
scene: unglücksort unfallort einsatzort unglücksstelle unfallstelle
search: suchen suche suchaktion absuchen fahnden durchsuchen forschen_nach
searchlight: wärmebildkamera suchscheinwerfer
shelter: notunterkunft unterkunft schutzraum zuflucht unterbringung unterbringen notquartier turnhalle sammelunterkunft
shock: schock schockieren schockiert
sinkhole: erdfall
siren: sirene alarm
smoke: rauch qualm rauchgas rauchwolke rauchschwaden
smoke-detector: rauchmelder brandmelder
smoke-inhalation: rauchvergiftung rauchgasvergiftung
snow: schnee schneefall schneesturm schneien neuschnee schneetreiben schneemassen
snowdrift: schneeverwehung eingeschneit
spark: funke
sprinkler: sprinkler sprinkleranlage
storm: sturm unwetter orkan gewitter stürmisch sturmtief
stranded: gestrandet stranden festsitzen feststecken auflaufen auf_grund
surge-storm: sturmflut
survivor: überlebender überlebende überleben überlebenskampf überlebte
sweltering: glühend brütend
swept-away: mitreißen fortreißen wegspülen
temperature: temperatur grad
tent: zelt
thaw: tauen tauwetter schmelzen
tornado: tornado windhose
tragedy: tragödie tragisch katastrophe drama unglück
trap: einschließen eingeschlossen eingeklemmt einklemmen
trauma-team: notfallseelsorger notfallseelsorge krisenintervention
underwater: unterwasser
uprooted: entwurzeln umgestürzt umstürzen
vigil: mahnwache kerze
volcano: vulkan vulkanisch ausbruch krater
volunteer-fire: freiwillige_feuerwehr
warm: warm mild
warning-weather: unwetterwarnung
water-level: wasserstand pegel pegelstand
water-pump: pumpe pumpen abpumpen
weather: wetter witterung
wind: wind windig böe brise
wind-speed: windgeschwindigkeit
wreath: kranz blumen_niederlegen
`;
