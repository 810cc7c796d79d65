export const things = `
aluminium: aluminium
apparatus-hood: couvercle
arrow: flèche
barrel: tonneau baril fût
barrier: barrière
basket: panier
bath: bain baignoire
bell-ring: cloche
belt: ceinture sangle
bow: arc
brush: brosse balai
bucket: seau
bust: buste
button-press: bouton touche
cage: cage
calendar: calendrier
card: carte
certificate: certificat attestation
chain-link: chaîne
channel-water: chenal
cloth: tissu étoffe toile
coin-piece: pièce_de_monnaie
component: composant
copper: cuivre
copy: copie copier exemplaire
core: noyau cœur_du
cotton: coton laine
crown: couronne
cup-mug: verre gobelet
desk: bureau_de_travail pupitre
dust: poussière poudre
ear: oreille
equipment: équipement matériel équiper
figure-shape: figurine
filter: filtre filtrer
gel: mousse gel
gift: cadeau offrir_un
grill: barbecue
hall: halle salle
hammer: marteau
handle-grip: poignée
hook: crochet
ink: encre
jeans: jean
key-board: clavier
lead-metal: plomb
liquid: liquide fluide
monster: monstre
nail: clou
obstacle: obstacle barrière entrave
orange-fruit-juice: orange_pressée citron agrume
ore: minerai minéral
pan-pot: casserole poêle marmite
paper-sheet: papier
pen: stylo crayon
plant: plante planter végétal
plug: prise_électrique
pocket: poche
pole: bâton tige perche
pool: bassin
powder: poudre
puppet: marionnette
reception: réception
rubber: caoutchouc
seal-stamp: sceau tampon timbre
sheet: feuille drap
shelf: étagère
shield: bouclier
silk: soie
skirt: jupe
sock: chaussette
sofa: canapé
spring-coil: ressort
strip: bande_de rayure
substance: substance
suit-clothes: costume
tag: étiquette badge
tail: queue_de
tape: ruban
thread: fil ficelle cordon
trunk: coffre_de
update: actualiser actualisation
wax: cire
wheel-drive: propulsion propulser
`;
