export const people = `
adult: adulto mayor_de
agent: agente
assistant: asistente ayudante
director: director directora
foreigner: extranjero
guard: guardia guardián vigilante custodio
guy: tipo_que muchacho hombre_que
hero: héroe heroína heroico
junior: júnior
lady: dama señora
leader-head: líder dirigente cabeza
operator: operador
owner-holder: titular portador
people-nation: pueblo_de nación
pioneer: pionero
representative: representante
secretary: secretario secretaria
someone: alguien cualquiera
stranger: extraño extranjero desconocido
talent: talento
trader: comerciante tendero vendedor mercader
warrior: guerrero
`;
