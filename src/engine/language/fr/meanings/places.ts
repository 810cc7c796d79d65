export const places = `
camp: camp campement camping
landscape: paysage
sky: ciel
tour: visite_guidée tournée
universe: univers cosmos
world: monde mondial_de planète_terre
`;
