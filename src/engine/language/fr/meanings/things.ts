export const things = `
card: carte
equipment: équipement matériel équiper
hall: halle salle
plant: plante planter végétal
`;
