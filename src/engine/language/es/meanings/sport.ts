export const sport = `
athlete: deportista atleta competidor corredor
athletics: atletismo
audience: público espectador muchedumbre multitud concurrencia visitante asistentes espectadores
away-game: partido_fuera visitante
backstroke: espalda_natación mariposa
badminton: bádminton tenis_de_mesa
ball: balón pelota
basketball: baloncesto básquetbol
bench-sport: suplente banquillo cambio_de_jugador
boxing: boxeo boxeador púgil
bronze: bronce medalla_de_bronce
career: carrera_profesional
champion: campeón campeona campeonato vencedor ganador titular_del_título
coach: entrenador entrenadora seleccionador técnico míster director_técnico dt
corner-kick: córner
cup: copa trofeo
cycling-race: pelotón
defender: defensa_central zaguero
derby: derbi clásico
diver: buzo buceador bucear
doping: dopaje antidopaje dopado esteroides sustancia_prohibida
doping-test: control_antidopaje dio_positivo muestra control
draw: empate empatar
eliminate: eliminar eliminación
equaliser: igualar empate_a
european-championship: campeonato_de_europa eurocopa
extra-time: tiempo_extra prórroga tiempo_añadido
false-start: salida_en_falso
fan: aficionado hincha seguidor hinchada afición
fencing: esgrima judo
final-match: final gran_final
football: fútbol futbolista balompié
football-association: federación_de_fútbol
formula-one: fórmula_1 gran_premio
foul: falta_en_el falta
free-kick: tiro_libre
gamble: apuesta apostar
game-match: encuentro_de partido
goal: gol tanto diana goles
goalkeeper: portero arquero guardameta guardavallas
gold-medal: medalla_de_oro
golf: golf golfista
gymnastics: gimnasia gimnasta
half-time: descanso medio_tiempo
handball: balonmano
hat-trick: triplete
header: cabezazo remate_de_cabeza
hurdle: vallas
ice-hockey: hockey
injury-sport: ligamento_cruzado isquiotibial lesión
javelin: jabalina disco lanzamiento_de_peso
kick: saque_inicial
knock-out: eliminar
lead-score: adelantarse ponerse_por_delante
league: liga división campeonato
loan-player: cedido cesión
long-jump: salto_de_longitud salto_de_altura
marathon: maratón maratonista
match: partido duelo encuentro juego choque
medal: medalla medallista presea
midfielder: centrocampista mediocampista
national-team: selección combinado_nacional
offside: fuera_de_juego
olympic: olímpico juegos_olímpicos olimpiada
opponent: contrincante adversario
own-goal: autogol gol_en_propia
pass-ball: asistencia_de_gol
penalty-kick: penalti penal
penalty-shootout: tanda_de_penaltis
pitch: césped terreno_de_juego campo terreno
player: jugador jugadora futbolista deportista
podium: podio
point-score: punto
post-goal: poste larguero
promotion-league: ascenso_a
qualify: clasificar clasificación
quarter-final: cuartos_de_final
race: carrera prueba
racket: tenis raqueta
ranking: ranking
record-sport: récord plusmarca marca
red-card: tarjeta_roja expulsado expulsar
referee: árbitro colegiado juez
relay: relevos
relegation: descenso_de_categoría
retire-sport: colgar_las
ride-horse: jinete hípica
rugby: rugby
runner-up: subcampeón
score: marcar anotar marcador puntuar gol anotador
season: temporada campaña
semi-final: semifinal
set-tennis: set
shot-goal: disparo_a_puerta
sidelined: se_perder causar_baja ser_baja
silver-medal: medalla_de_plata
skate: patinaje
ski: esquí esquiador
sport: deporte deportivo
sprint: esprint velocista
stadium: estadio coliseo cancha campo
stage-race: etapa
striker: delantero goleador atacante artillero punta
suspension-sport: suspensión suspendido sanción inhabilitación
swim: nadar nadador natación
team: equipo club plantel conjunto once grupo personal cuadrilla dotación brigada escuadra elenco oncena
title: título_de_liga título
top-scorer: máximo_goleador pichichi
tournament: torneo competición torneo_de campeonato_de campeonato copa
train-sport: entrenamiento entrenar ejercicio
transfer-player: traspaso fichaje fichar contratar contratación incorporar
unbeaten: invicto
volleyball: voleibol
world-champion: campeón_del_mundo campeona_del_mundo campeón_mundial
world-cup: mundial copa_del_mundo
wrestling: luchador halterofilia
yellow-card: tarjeta_amarilla
`;
