export const people = `
director: direktor direktorin leiter
guy: kerl typ
lady: dame
secretary: sekretär sekretärin
`;
