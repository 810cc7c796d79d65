export const places = `
tour: gira recorrido_por
world: mundo mundial_de
`;
