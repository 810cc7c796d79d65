export const things = `
aluminium: aluminium
apparatus-hood: deckel haube
arrow: pfeil
barrel: fass
barrier: schranke barriere
basket: korb
bath: badewanne bad
bell-ring: glocke
belt: gürtel riemen
bow: bogen
brush: bürste besen
bucket: eimer
bust: büste
button-press: knopf taste
cage: käfig
calendar: kalender
card: karte
certificate: bescheinigung zertifikat urkunde nachweis
chain-link: kette
channel-water: kanal
cloth: stoff tuch gewebe
coin-piece: münze
component: bauteil komponente
copper: kupfer
copy: kopie kopieren exemplar
core: kern
cotton: baumwolle wolle
crown: krone
cup-mug: becher trinkglas
desk: schreibtisch
dust: staub pulver
ear: ohr
equipment: ausrüstung ausstattung apparat
figure-shape: figur statuette
filter: filter filtern
gel: schaum gel
gift: geschenk schenken gabe
grill: grill grillen
hall: halle saal
hammer: hammer
handle-grip: griff
hook: haken
ink: tinte
jeans: jeans hosen
key-board: tastatur
lead-metal: blei
liquid: flüssigkeit flüssig
monster: monster ungeheuer
nail: nagel
obstacle: hindernis hürde barriere
orange-fruit-juice: orange zitrone
ore: erz mineral
pan-pot: topf pfanne
paper-sheet: papier
pen: stift kugelschreiber bleistift
plant: pflanze pflanzen anpflanzen
plug: stecker steckdose
pocket: tasche
pole: stange pfahl stab stock
pool: becken schwimmbecken
powder: pulver
puppet: puppe
reception: empfang
rubber: gummi
seal-stamp: siegel stempel
sheet: blatt bogen_papier laken
shelf: regal
shield: schild schutzschild
silk: seide
skirt: rock
sock: socke strumpf
sofa: sofa couch
spring-coil: feder
strip: streifen
substance: stoff substanz
suit-clothes: anzug
tag: etikett schild abzeichen
tail: schwanz
tape: klebeband band_zum
thread: faden schnur
trunk: kofferraum
update: aktualisieren update aktualisierung neueste
wax: wachs
wheel-drive: antrieb antreiben
`;
