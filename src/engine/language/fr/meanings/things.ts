export const things = `
belt: ceinture sangle
card: carte
certificate: certificat attestation
channel-water: chenal
component: composant
copy: copie copier exemplaire
core: noyau cœur_du
ear: oreille
equipment: équipement matériel équiper
gift: cadeau offrir_un
hall: halle salle
liquid: liquide fluide
monster: monstre
orange-fruit-juice: orange_pressée citron agrume
plant: plante planter végétal
pool: bassin
strip: bande_de rayure
tail: queue_de
`;
