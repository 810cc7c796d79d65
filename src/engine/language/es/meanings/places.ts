export const places = `
camp: campamento campo_de_refugiados
landscape: paisaje
sky: cielo
tour: gira recorrido_por
universe: universo cosmos
world: mundo mundial_de
`;
