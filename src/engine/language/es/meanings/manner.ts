export const manner = `
already: ya
finally: finalmente por_fin al_final
naturally: naturalmente por_supuesto obviamente
otherwise: de_lo_contrario de_otro_modo
perhaps: quizás quizá tal_vez
`;
