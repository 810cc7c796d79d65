export const people = `
director: director directora
guy: tipo_que muchacho hombre_que
lady: dama señora
secretary: secretario secretaria
`;
