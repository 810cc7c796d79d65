export const transport = `
accelerator: acelerador_del
air-bag: airbag
air-traffic-control: controlador_aéreo control_aéreo
airline: aerolínea compañía_aérea compañía línea_aérea
airport: aeropuerto aeródromo terminal_aérea aeropuertos
airspace: espacio_aéreo
altitude: altitud
anchor: ancla fondear amarrar
arrival-hall: terminal
arrive: llegar llegada venir alcanzar acudir
autopilot: piloto_automático
bad-visibility: mala_visibilidad
bicycle: bicicleta bici ciclista
black-box: caja_negra
board-vessel: a_bordo
boarding: embarcar embarque
boat: lancha barca embarcación barco bote nave
border: frontera fronterizo límite
brake: freno frenar frenado
breakdown: averiar averiado fallo avería falla mal_funcionamiento
bridge: puente viaducto
buoy: boya
bus: autobús bus autocar ómnibus colectivo microbús guagua
bus-driver: conductor_de_autobús
cabin: cabina
cable-car: teleférico telesilla
canal: canal
capsize: volcar zozobrar vuelco
captain: capitán comandante patrón_del
car: coche auto vehículo automóvil carro camioneta
car-park: aparcamiento estacionamiento aparcar estacionar
car-race: carrera_de_coches
cargo: carga_marítima mercancía carguero flete
charging-station: punto_de_recarga
check-in: facturación_de_equipaje
collide: choque colisión chocar colisionar embestir impactar atropellar atropello arrollar golpear
commute: viajero_diario
conductor-train: revisor
congestion: atasco embotellamiento congestión
container: contenedor
control-tower: torre_de_control
convoy: convoy
crane: grúa
crash: estrellar siniestro_aéreo accidente_aéreo estrellarse accidente colisión choque desplomarse impacto
crash-land: aterrizaje_de_emergencia
crew: tripulación tripulante equipo personal dotación
crossing: cruce intersección cruces
cruise: crucero
curve: curva
cycle-path: carril_bici
dashcam: cámara_de_a_bordo
deck: cubierta
depart: salir partir salida partida marcharse irse abandonar
derail: descarrilar descarrilamiento
detour: desvío desviar
diesel-ban: prohibición_de_circular
ditch: cuneta zanja
dock: muelle embarcadero
door: puerta entrada portón puertas
drive: conducir manejar volante
driver: conductor chófer automovilista chofer piloto conductora
driving-licence: carnet_de_conducir licencia_de_conducir
drunk-driving: ebrio alcoholemia ebriedad borracho embriaguez
electric-car: coche_eléctrico vehículo_eléctrico
engine: motor propulsor
exit-road: salida_de_la_autopista
express-train: tren_de_alta_velocidad
fare: tarifa
ferry: ferri ferry transbordador barco buque
fleet: flota
flight: vuelo volar
flight-attendant: azafata auxiliar_de_vuelo tripulante_de_cabina
flight-cancellation: vuelos_cancelados
flight-path: trayectoria_de_vuelo
footbridge: pasarela
freight-train: tren_de_mercancías
frontal-crash: choque_frontal
fuel: combustible gasolina carburante diésel queroseno
fuselage: fuselaje
gangway: pasarela_de_embarque
glider: planeador parapente globo_aerostático
ground-flights: dejar_en_tierra
guardrail: guardarraíl quitamiedos
handlebar: patinete escúter
helicopter: helicóptero
highway: autopista autovía carretera ruta
hijack: secuestro_aéreo
hit-and-run: darse_a_la_fuga
hovercraft: aerodeslizador
hull: casco_del_barco
inland-shipping: barcaza
landing: aterrizar aterrizaje
lane: carril
learner: autoescuela
level-crossing: paso_a_nivel
life-boat-drill: señal_de_socorro bengala
light-aircraft: avioneta
lighthouse: faro
locomotive: locomotora
logistics: logística transportista
long-haul: vuelo_de_larga
lost-control: perder_el_control perdió_el_control
luggage: equipaje maleta
mast: mástil
mechanic: mecánico
minivan-taxi: vtc vehículo_con_conductor
motorcade: caravana_de_coches
motorcycle: motocicleta moto motociclista motorista
nautical: marítimo
navigation: navegación gps
no-parking: multa_de_aparcamiento
oil-tanker: petrolero
oncoming: sentido_contrario kamikaze
overcrowded: sobrecargado abarrotado hacinado
overhead-line: catenaria
overtake: adelantar_a adelantamiento
passenger: pasajero viajero viajera ocupante usuario
pavement: acera vereda
pedestrian: peatón
pilot: piloto copiloto comandante aviador
pirate: pirata piratería
plane: avión aeronave aparato vuelo aviación
platform-train: andén plataforma
port: puerto muelle puertos
port-authority: autoridad_portuaria
power-steering: fallo_de_los_frenos
priority: preferencia_de_paso prioridad
propeller: hélice rotor
public-transport: transporte_público
pull-over: control_de_tráfico
radar: radar
rail: ferrocarril ferroviario vía tren renfe
rail-traffic: servicio_ferroviario circulación_ferroviaria
rail-worker: ferroviario_de
road: calle carretera avenida vía calzada ruta
road-closure: cierre_de_la_carretera
road-surface: calzada firme
road-works: obras_en_la_carretera
roadblock: acordonar control_de_carretera
rolling-stock: automotor
roundabout: rotonda glorieta
route: itinerario ruta recorrido trayecto camino vía línea
rudder: timón
runway: pista_de_aterrizaje
rush-hour: hora_punta
sail: vela velero yate navegar navegación
sailor: marinero marino tripulante
seat-belt: cinturón_de_seguridad
self-driving: autónomo
ship: barco buque nave navío embarcación bote carguero buques
shipping: naviera armador
shipwreck: naufragio encallar varada
shipyard: astillero
short-haul: vuelo_nacional
signal: semáforo señal
signal-box: jefe_de_circulación
sink: hundir naufragar hundirse zozobrar
skid: patinar derrapar
sleeper-train: tren_nocturno
speed: velocidad rapidez
speeding: exceso_de_velocidad límite_de_velocidad
station: estación parada terminal estaciones
steering: volante_del
stop-bus: parada_de_autobús parada
stop-over: escala_en
stowaway: polizón
submarine: submarino
suspension-bridge: puente_colgante
swerve: volantazo
switch-rail: aguja_ferroviaria
takeoff: despegue despegar
taxi: taxi
ticket: billete boleto entrada entradas
ticket-inspector: revisor_del_tren
timetable: horario
tip-over: volcar
toll-road: peaje
tow: remolcar remolque
track: vía raíl vía_férrea carril raíles
traffic: tráfico circulación vial circulación_vial
traffic-police: guardia_civil_de_tráfico policía_de_tráfico
trailer: caravana
train: tren convoy ferrocarril cercanías
train-driver: maquinista
tram: tranvía
transport: transporte transportar trasladar
travel-agency: agencia_de_viajes touroperador
trip: viaje viajar excursión gira
truck: camión tráiler tractocamión furgón pesado vehículo_pesado
truck-driver: camionero
tug: remolcador
tunnel: túnel
turbulence: turbulencia
tyre: neumático llanta
underground: metro
van: furgoneta furgón
vehicle-inspection: inspección_técnica
wagon: vagón
walkway: paseo_marítimo
waterway: estrecho vía_navegable
wheel: rueda
windscreen: parabrisas
wing: ala
wreck: restos_del pecio
yacht-race: regata
zebra-crossing: paso_de_cebra paso_de_peatones
`;
