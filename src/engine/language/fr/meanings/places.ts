export const places = `
area-ground: terrain superficie_de sol
building-office: bureau
camp: camp campement camping
exit: sortie issue
landscape: paysage
old-town: vieille_ville
outskirts: banlieue périphérie faubourg
premises: site terrain enceinte
sandbank: banc_de_sable
sky: ciel
sports-hall: gymnase
tour: visite_guidée tournée
underground-passage: passage_souterrain souterrain
universe: univers cosmos
world: monde mondial_de planète_terre
`;
