export const people = `
adult: adulte majeur_et
agent: agent
assistant: assistant
director: directeur directrice responsable_de
guy: type_là mec gars
hero: héros héroïne héroïque
junior: junior
lady: dame
operator: exploitant opérateur
representative: représentant représentante
secretary: secrétaire
someone: quelqu'un n'importe_qui
talent: talent
warrior: guerrier
`;
