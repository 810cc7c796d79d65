export const people = `
adult: adulte majeur_et
agent: agent
assistant: assistant
director: directeur directrice responsable_de
foreigner: étranger
guard: gardien garde vigile surveillant agent_de_sécurité
guy: type_là mec gars
hero: héros héroïne héroïque
junior: junior
lady: dame
leader-head: chef leader dirigeant
operator: exploitant opérateur
owner-holder: titulaire détenteur
people-nation: peuple
pioneer: pionnier
representative: représentant représentante
secretary: secrétaire
someone: quelqu'un n'importe_qui
stranger: étranger inconnu
talent: talent
trader: commerçant marchand négociant vendeur
warrior: guerrier
`;
