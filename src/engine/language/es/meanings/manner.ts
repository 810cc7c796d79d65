export const manner = `
again: otra_vez nuevamente
almost: casi prácticamente cerca_de
alone-self: solo por_sí_solo
already: ya
apparently-said: supuestamente al_parecer presuntamente
at-least: al_menos por_lo_menos como_mínimo
at-most: como_máximo a_lo_sumo hasta
back: atrás
despite: a_pesar_de pese_a no_obstante sin_embargo
especially: sobre_todo en_particular especialmente
everyone: todo_el_mundo todos
finally: finalmente por_fin al_final
formerly: antiguamente entonces antaño anteriormente
further-notice: hasta_nuevo_aviso
increasingly: cada_vez_más
instead: en_lugar_de en_vez_de
meanwhile: mientras_tanto entretanto
naturally: naturalmente por_supuesto obviamente
never: nunca jamás
nobody: nadie ninguno
only-just: apenas por_poco
otherwise: de_lo_contrario de_otro_modo
perhaps: quizás quizá tal_vez
simultaneously: simultáneamente al_mismo_tiempo simultáneo a_la_vez
soon: pronto próximamente dentro_de_poco en_breve
still: todavía aún
therefore: por_lo_tanto por_eso en_consecuencia por_consiguiente
together: juntos conjuntamente
typically: habitualmente normalmente generalmente por_lo_general regularmente
unexpected: inesperadamente de_improviso
unfortunately: desgraciadamente lamentablemente por_desgracia desafortunadamente
versus: frente_a
`;
