export const places = `
camp: lager camp zeltlager
landscape: landschaft kulisse
sky: himmel
tour: rundgang rundfahrt tour
universe: universum kosmos
world: welt erde_als
`;
