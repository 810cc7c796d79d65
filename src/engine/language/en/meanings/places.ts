export const places = `
camp: encampment
landscape: scenery
sky: heaven
tour:
universe: cosmos cosmic
world: globe
`;
