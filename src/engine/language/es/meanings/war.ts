export const war = `
aggression: agresión_militar
air-defence: defensa_antiaérea
airstrike: ataque_aéreo bombardeo_aéreo
army: ejército militar fuerzas_armadas
artillery: artillería proyectil cañoneo
base-military: base_militar cuartel
battle: combate combatir batalla enfrentamiento
battlefield: campo_de_batalla línea_del_frente
besiege: asediar asedio sitiar bloqueo cercar
bomb: bomba bombardear bombardeo artefacto_explosivo
bunker: búnker
casualty: baja víctima_mortal
ceasefire: tregua alto_el_fuego armisticio cese_al_fuego
chemical-weapon: armas_químicas arma_química
civil-war: guerra_civil
civilian: civil
clash: choques escaramuza enfrentamiento refriega
colonel: coronel
commander: comandante comandancia
conflict: conflicto disputa enfrentamiento
conscription: reclutamiento movilización conscripto
defend: defender defensa
deploy: desplegar despliegue movilizar enviar
deserter: desertor desertar
disarm: desarmar desarme
enemy: enemigo
escalate: escalada escalar_el
fighter: combatiente
fighter-jet: avión_de_combate caza_de_combate
general: general generalmente en_general
genocide: genocidio crimen_de_guerra
guerrilla: guerrilla guerrillero rebelde insurgente
hostage-exchange: canje_de_prisioneros intercambio_de_prisioneros
hostility: hostilidad hostil
intervene: intervenir intervención
invade: invadir invasión incursión
liberate: liberar_la reconquistar reconquista
lieutenant: teniente sargento
marine: marina naval
martial-law: ley_marcial
mercenary: mercenario
militia: milicia paramilitar
mine-land: mina_antipersona mina_terrestre
missile: misil cohete
no-fly-zone: zona_de_exclusión_aérea
nuclear-weapon: arma_nuclear bomba_atómica
occupy: ocupar ocupación
offensive: ofensiva contraofensiva
paratrooper: paracaidista
peace: paz pacífico
peace-treaty: acuerdo_de_paz tratado_de_paz
peacekeeper: casco_azul fuerzas_de_paz
refugee: refugiado migrante desplazado exiliado
refugee-camp: campo_de_refugiados
retaliate: represalia venganza vengar
retreat: replegar repliegue retirada_de_tropas
sabotage: sabotaje sabotear
shoot-down: derribar_un_avión derribo
sniper: francotirador
soldier: soldado tropa
strike-military: ataque_militar
sword: espada puñal
tank-military: blindado tanque_de_guerra
tension: tensión crispación fricción
troop-withdrawal: retirada_de_las_tropas
veteran: veterano excombatiente
victory-war: conquistar conquista
war: guerra
warhead: ojiva
warship: buque_de_guerra fragata portaaviones
weapons: armamento armas
`;
