export const people = `
adult: erwachsener erwachsene volljährig
agent: agent agentin
assistant: assistent assistentin gehilfe
director: direktor direktorin leiter
foreigner: ausländer ausländerin
guard: wache wächter aufseher wachmann wärter sicherheitsdienst wachpersonal
guy: kerl typ
hero: held heldin heldenhaft
junior: junior nachwuchs
lady: dame
leader-head: anführer führer leiter
operator: betreiber
owner-holder: inhaber träger
people-nation: volk nation
pioneer: pionier
representative: vertreter vertreterin repräsentant
secretary: sekretär sekretärin
someone: jemand irgendjemand
stranger: fremder fremde fremd ausländer
talent: talent
trader: händler kaufmann ladenbesitzer verkäufer
warrior: krieger
`;
