export const people = `
director: directeur directrice responsable_de
guy: type_là mec gars
lady: dame
secretary: secrétaire
`;
