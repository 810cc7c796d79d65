export const things = `
card: karte
equipment: ausrüstung ausstattung apparat
hall: halle saal
plant: pflanze pflanzen anpflanzen
`;
