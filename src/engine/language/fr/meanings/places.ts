export const places = `
area-ground: terrain superficie_de sol
building-office: bureau
camp: camp campement camping
exit: sortie issue
landscape: paysage
outskirts: banlieue périphérie faubourg
premises: site terrain enceinte
sky: ciel
tour: visite_guidée tournée
underground-passage: passage_souterrain souterrain
universe: univers cosmos
world: monde mondial_de planète_terre
`;
