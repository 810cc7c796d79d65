export const people = `
adult: erwachsener erwachsene volljährig
agent: agent agentin
assistant: assistent assistentin gehilfe
director: direktor direktorin leiter
guy: kerl typ
hero: held heldin heldenhaft
junior: junior nachwuchs
lady: dame
operator: betreiber
representative: vertreter vertreterin repräsentant
secretary: sekretär sekretärin
someone: jemand irgendjemand
talent: talent
warrior: krieger
`;
