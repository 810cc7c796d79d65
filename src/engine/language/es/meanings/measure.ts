export const measure = `
acre: acre
afternoon: tarde
amount: cantidad monto importe suma
anniversary: aniversario
autumn: otoño
beacon: baliza
both: ambos
box: caja
button: botón
calculate: calcular cálculo
centre: centro
clear: despejar
cloud: nube nublado
colour: color
consist: constar
count: contabilizar
date: fecha plazo
dawn: amanecer alba madrugada
day: día
decade: década
device: dispositivo aparato
distance: distancia kilómetro
duration: duración durar
dusk: anochecer atardecer
estimate: estimar estimación
evening: noche
foot: pie
hectare: hectárea
height: altura
hour: hora
initially: inicialmente inicial originalmente
kilogram: kilogramo kilo tonelada
level: nivel
line: fila cola
litre: litro
location: lugar emplazamiento sitio
metre: metro_de
midday: mediodía
midnight: medianoche
million: millón
miner: minero
minute: minuto
miss: faltar
mistake: error
month: mes mensual
morning: mañana
most: mayoría
next: próximo siguiente
night: nocturno madrugada
nothing: nada ningún ninguno
number: número cifra
period: período periodo
phase: fase
rate: tasa
scale: magnitud_del alcance
seat: asiento
second-time: segundos
sequence: serie
silver: plata
size: tamaño
speed-measure: kilómetros_por_hora
spill: derrame
spring: primavera
start-year: principios_de
summer: verano
system: sistema
today: hoy
tomorrow: mañana_por
total: total en_total
volume-amount: volumen
way-method: método procedimiento
week: semana semanal
weekend: fin_de_semana
winter: invierno
year: año
yesterday: ayer
`;
