export const manner = `
again: encore_une_fois à_nouveau
almost: presque quasiment quasi près_de
alone-self: seul tout_seul
already: déjà
apparently-said: apparemment prétendument soi-disant
at-least: au_moins au_minimum
at-most: au_plus au_maximum jusqu'à
back: en_arrière
despite: malgré néanmoins pourtant toutefois en_dépit_de
especially: surtout notamment en_particulier particulièrement
everyone: tout_le_monde chacun
finally: finalement enfin au_final
formerly: autrefois jadis auparavant alors à_l'époque
further-notice: nouvel_ordre
increasingly: de_plus_en_plus
instead: au_lieu_de plutôt_que
meanwhile: entre-temps pendant_ce_temps
naturally: naturellement bien_sûr évidemment
never: jamais
nobody: personne_n' nul
only-just: à_peine de_justesse
otherwise: autrement sinon
perhaps: peut-être éventuellement
simultaneously: simultanément en_même_temps simultané
soon: bientôt prochainement sous_peu
still: encore_aujourd'hui toujours_en
therefore: donc par_conséquent ainsi c'est_pourquoi
together: ensemble conjointement côte_à_côte
typically: habituellement normalement d'habitude généralement régulièrement
unexpected: de_manière_inattendue à_l'improviste
unfortunately: malheureusement hélas
versus: face_à
`;
