export const places = `
tour: visite_guidée tournée
world: monde mondial_de planète_terre
`;
