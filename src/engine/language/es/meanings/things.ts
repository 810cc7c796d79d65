export const things = `
card: tarjeta
equipment: equipo_de equipamiento equipar
hall: sala salón nave
plant: planta plantar vegetal
`;
