export const things = `
card:
equipment: gear kit apparatus hardware
hall:
plant:
`;
