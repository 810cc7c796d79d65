export const people = `
adult: grown-up
agent:
assistant: aide helper
director: manager-director head-director
guy: fellow chap
hero: heroic
junior:
lady: dame-lady gentlewoman
operator:
representative: delegate-representative spokesperson-rep
secretary:
talent:
warrior:
`;
