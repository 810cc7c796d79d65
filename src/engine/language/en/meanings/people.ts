export const people = `
adult: grown-up
agent:
assistant: aide helper
director:
foreigner: foreign_national
guard: watchman warden sentry guardian security_staff security_man
guy: fellow chap
hero: heroic
junior:
lady: gentlewoman
leader-head: leader ringleader head chief
operator:
owner-holder: holder bearer
people-nation: people nation folk
pioneer:
representative:
secretary:
someone: somebody anyone anybody
stranger: foreigner alien
talent:
trader: merchant dealer shopkeeper vendor seller retailer
warrior:
`;
