export const disaster = `
abandon: aufgeben verlassen
accident: unfall unglück
aftershock: nachbeben
air-quality: luftqualität
alarm: alarm alarmieren alarmierung
alive: lebend lebendig
ambulance: rettungswagen krankenwagen rettungssanitäter sanitäter notarzt
ash: asche
avalanche: lawine
blackened: verkohlt
blaze: feuer brand flamme großbrand
breach-dam: dammbruch deichbruch
bury-debris: verschüttet verschütten begraben
calm: ruhig beruhigen ruhe
carbon-monoxide: kohlenmonoxid
catastrophe: katastrophe
chain-reaction: kettenreaktion
clean: aufräumen aufräumarbeiten säubern
climate: klima
coast-guard: küstenwache
cold: frost kälte frieren kältewelle
collapse: einsturz einstürzen zusammenbrechen zusammenbruch einbrechen
condolence: beileid trauer trauern kondolieren
crater: krater
crisis-team: krisenstab
cyclone: zyklon hurrikan taifun wirbelsturm
damage: schaden beschädigen beschädigung sachschaden
danger: gefahr gefährlich gefährden
death: tod sterben tot umkommen ums_leben
debris: trümmer schutt
deluge: starkregen wolkenbruch sintflutartig
destroy: zerstören zerstörung vernichten verwüsten verwüstung
dike: deich
disaster-relief: katastrophenschutz
distress-call: notruf
dog: hund
drizzle: niesel nieselregen
drone: drohne
drought: dürre trockenheit
drown: ertrinken
dry: trocken
earthquake: erdbeben beben
emergency-exit: notausgang
emergency-service: rettungsdienst rettungskräfte
emergency-state: notstand ausnahmezustand
epicentre: epizentrum
eruption: eruption vulkanausbruch
evacuate: evakuieren evakuierung räumung
excavator: bagger
explosion: explosion explodieren detonation detonieren sprengen
extinguish: löschen löscharbeiten löschung
fatal: tödlich
fire-brigade: feuerwehr
fire-engine: löschfahrzeug löschzug
firefighter: feuerwehrmann feuerwehrfrau feuerwehrleute feuerwehrkraft feuerwehrfrauen
firework: feuerwerk feuerwerkskörper pyrotechnik böller
flare-up: aufflammen
flash-flood: sturzflut
flood: überfluten überschwemmen hochwasser flut überschwemmung
fog: nebel
forecast-weather: wettervorhersage meteorologe wetterdienst
forest-fire: waldbrand flächenbrand
freak-wave: tsunami flutwelle
gale: orkan sturmböe
gas-leak: gasleck gasaustritt
glacier: gletscher
gust: böe bö windstoß windböe
hail: hagel hagelkorn
heat: hitze hitzewelle heiß
helmet: helm schutzhelm
hose: schlauch
hydrant: hydrant
hypothermia: unterkühlung unterkühlt
ice: eis glatteis vereist
identify: identifizieren identifizierung
injured-lightly: leichtverletzt leicht_verletzt
injured-seriously: schwerverletzt schwer_verletzt
injury: verletzung verletzen verwunden verletzt
landfall: landfall
landslide: erdrutsch schlammlawine hangrutsch murenabgang felssturz
lava: lava magma
life-jacket: schwimmweste rettungsweste
lifeboat: rettungsboot rettungsinsel
lifeguard: rettungsschwimmer bademeister
lightning: blitz gewitter blitzschlag donner
magnitude: magnitude richterskala erdbebenstärke
memorial: gedenken gedenkfeier mahnmal gedenkstätte
minute-silence: schweigeminute
missing: vermissen vermisst verschwinden verschollen
mud: schlamm
natural-disaster: naturkatastrophe
night-search: absuchen durchkämmen
panic: panik
precaution: vorsichtsmaßnahme vorsichtshalber vorsorglich
prevent: verhindern vorbeugen verhinderung verhütung
rain: regen niederschlag regenfall
rescue: retten bergen rettung bergung
rescue-team: suchtrupp rettungsteam rettungstrupp
rescuer: retter rettungskraft einsatzkraft helfer
sandbag: sandsack
scene: unglücksort unfallort einsatzort unglücksstelle unfallstelle
search: suchen suche suchaktion
shelter: notunterkunft unterkunft schutzraum zuflucht
shock: schock schockieren schockiert
siren: sirene
smoke: rauch qualm rauchgas
smoke-inhalation: rauchvergiftung rauchgasvergiftung
snow: schnee schneefall schneesturm schneien
spark: funke
storm: sturm unwetter
stranded: gestrandet stranden festsitzen feststecken
survivor: überlebender überlebende überleben
sweltering: glühend brütend
swept-away: mitreißen fortreißen wegspülen
temperature: temperatur grad
tent: zelt
thaw: tauen tauwetter schmelzen
tornado: tornado windhose
tragedy: tragödie tragisch
trap: einschließen eingeschlossen eingeklemmt einklemmen
uprooted: entwurzeln umgestürzt umstürzen
vigil: mahnwache kerze
volcano: vulkan vulkanisch
warning-weather: unwetterwarnung
water-level: wasserstand pegel pegelstand
weather: wetter witterung
wind: wind windig
wreath: kranz blumen_niederlegen
`;
