export const places = `
tour:
world: earth-world globe
`;
