export const people = `
adult: adulto mayor_de
agent: agente
assistant: asistente ayudante
director: director directora
guy: tipo_que muchacho hombre_que
hero: héroe heroína heroico
junior: júnior
lady: dama señora
operator: operador
representative: representante
secretary: secretario secretaria
someone: alguien cualquiera
talent: talento
warrior: guerrero
`;
