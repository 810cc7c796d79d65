export const transport = `
air-traffic-control: controlador_aéreo control_aéreo
airline: aerolínea compañía_aérea
airport: aeropuerto aeródromo
airspace: espacio_aéreo
altitude: altitud
anchor: ancla fondear amarrar
arrive: llegar llegada
bicycle: bicicleta bici ciclista
black-box: caja_negra
board-vessel: a_bordo
boarding: embarcar embarque
boat: lancha barca embarcación
border: frontera fronterizo
brake: freno frenar frenado
breakdown: averiar averiado
bridge: puente viaducto
buoy: boya
bus: autobús bus autocar
cabin: cabina
cable-car: teleférico telesilla
canal: canal
capsize: volcar zozobrar vuelco
captain: capitán
car: coche auto vehículo automóvil
car-park: aparcamiento estacionamiento aparcar estacionar
cargo: carga_marítima mercancía carguero flete
check-in: facturación_de_equipaje
collide: choque colisión chocar colisionar embestir
commute: viajero_diario
conductor-train: revisor
congestion: atasco embotellamiento congestión
container: contenedor
control-tower: torre_de_control
convoy: convoy
crane: grúa
crash: estrellar
crash-land: aterrizaje_de_emergencia
crew: tripulación tripulante
crossing: cruce intersección
curve: curva
deck: cubierta
delay-train: retraso demora
depart: salir partir salida partida
derail: descarrilar descarrilamiento
detour: desvío desviar
ditch: cuneta zanja
dock: muelle embarcadero
door: puerta
drive: conducir manejar volante
driver: conductor chófer automovilista
driving-licence: carnet_de_conducir licencia_de_conducir
drunk-driving: ebrio alcoholemia ebriedad borracho
electric-car: coche_eléctrico vehículo_eléctrico
engine: motor
exit-road: salida_de_la_autopista
express-train: tren_de_alta_velocidad
fare: tarifa
ferry: ferri ferry transbordador
fleet: flota
flight: vuelo volar
footbridge: pasarela
fuel: combustible gasolina carburante diésel queroseno
fuselage: fuselaje
gangway: pasarela_de_embarque
ground-flights: dejar_en_tierra
guardrail: guardarraíl quitamiedos
handlebar: patinete escúter
helicopter: helicóptero
highway: autopista autovía
hijack: secuestro_aéreo
hit-and-run: darse_a_la_fuga
hovercraft: aerodeslizador
hull: casco_del_barco
landing: aterrizar aterrizaje
lane: carril
level-crossing: paso_a_nivel
lighthouse: faro
locomotive: locomotora
luggage: equipaje maleta
mast: mástil
motorcycle: motocicleta moto motociclista motorista
nautical: marítimo
oil-tanker: petrolero
oncoming: sentido_contrario kamikaze
overcrowded: sobrecargado abarrotado hacinado
overtake: adelantar_a adelantamiento
passenger: pasajero viajero
pavement: acera vereda
pedestrian: peatón
pilot: piloto copiloto
pirate: pirata piratería
plane: avión aeronave
plane-crash: siniestro_aéreo accidente_aéreo estrellarse
platform-train: andén
port: puerto
propeller: hélice rotor
public-transport: transporte_público
pull-over: control_de_tráfico
radar: radar
rail: ferrocarril ferroviario
road: calle carretera avenida
road-closure: cierre_de_la_carretera
road-surface: calzada firme
roadblock: acordonar control_de_carretera
roundabout: rotonda glorieta
route: itinerario ruta recorrido trayecto
runway: pista_de_aterrizaje
sail: vela velero yate
sailor: marinero marino
seat-belt: cinturón_de_seguridad
self-driving: autónomo
ship: barco buque nave navío
shipwreck: naufragio encallar varada
shipyard: astillero
signal: semáforo señal
sink: hundir naufragar
skid: patinar derrapar
speed: velocidad
speeding: exceso_de_velocidad límite_de_velocidad
station: estación
steering: volante_del
stop-bus: parada_de_autobús
submarine: submarino
swerve: volantazo
takeoff: despegue despegar
taxi: taxi
ticket: billete boleto entrada
toll-road: peaje
tow: remolcar remolque
track: vía raíl vía_férrea
traffic: tráfico circulación
trailer: caravana
train: tren convoy
tram: tranvía
transport: transporte transportar
travel: viaje viajar
truck: camión tráiler
truck-driver: camionero
tug: remolcador
tunnel: túnel
turbulence: turbulencia
tyre: neumático llanta
underground: metro
van: furgoneta furgón
wagon: vagón
wheel: rueda
windscreen: parabrisas
wing: ala
`;
