export const people = `
adult: grown-up
agent:
assistant: aide helper
director:
guy: fellow chap
hero: heroic
junior:
lady: gentlewoman
operator:
representative:
secretary:
someone: somebody anyone anybody
talent:
warrior:
`;
