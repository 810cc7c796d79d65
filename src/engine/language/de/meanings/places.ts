export const places = `
tour: rundgang rundfahrt tour
world: welt erde_als
`;
