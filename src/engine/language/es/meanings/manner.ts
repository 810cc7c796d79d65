export const manner = `
already: ya
finally: finalmente por_fin al_final
increasingly: cada_vez_más
naturally: naturalmente por_supuesto obviamente
otherwise: de_lo_contrario de_otro_modo
perhaps: quizás quizá tal_vez
typically: habitualmente normalmente generalmente por_lo_general regularmente
unfortunately: desgraciadamente lamentablemente por_desgracia desafortunadamente
versus: frente_a
`;
