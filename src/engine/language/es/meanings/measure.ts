export const measure = `
acre: acre
afternoon: tarde
alphabet: alfabeto
amount: cantidad monto importe suma suma_de cuantía
anniversary: aniversario conmemoración cumpleaños
autumn: otoño
beacon: baliza
both: ambos
box: caja
button: botón
calculate: calcular cálculo
centre: centro medio_de
chart: gráfico diagrama
circle: círculo
clear: despejar retirar
cloud: nube nublado
colour: color
consist: constar
count: contabilizar
date: fecha plazo
dawn: amanecer alba madrugada
day: día diario cotidiano
decade: década
device: dispositivo aparato aparato_de equipo
diameter: diámetro radio_de
distance: distancia kilómetro
duration: duración durar plazo duró prolongarse
dusk: anochecer atardecer
edge: borde orilla_de margen
estimate: estimar estimación
evening: noche anoche
foot: pie
fraction: fracción tercio
gap: agujero hueco brecha
hectare: hectárea
height: altura
hour: hora
initially: inicialmente inicial originalmente al_principio en_un_principio
item: objeto pieza artículo cosa
kilogram: kilogramo kilo tonelada
layer: capa
level: nivel escalón plano_de
line: fila cola
list: lista
litre: litro
location: emplazamiento ubicación posición localización terreno ubicado
map: mapa
metre: metro_de
midday: mediodía
midnight: medianoche
million: millón
miner: minero
minute: minuto
miss: faltar
mistake: error equivocación fallo desliz
mixture: mezcla mezclar
model: modelo prototipo
month: mes mensual
morning: mañana amanecer
most: mayoría mayor_parte mayoritariamente
next: próximo siguiente venidero próxima
night: nocturno madrugada noche
nothing: nada ningún ninguno cero nulo
number: número cifra
pair: par_de
part: parte pieza elemento componente porción fragmento trozo pedazo
pattern: patrón
period: período periodo época era etapa plazo lapso tiempo fase
phase: fase etapa fase_de
pressure-physical: presión_de_aire
quality: calidad cualidad
quarter-fraction: cuarta_parte
rate: tasa índice
rectangle: triángulo rectángulo
scale: magnitud_del alcance dimensión
seat: asiento
second-time: segundos
sequence: serie
shape: forma
signal-sign: letrero
silver: plata
size: tamaño
speed-measure: kilómetros_por_hora
spill: derrame vertido verter derramar
spring: primavera
start-year: principios_de
summer: verano
surface: superficie área_de extensión
symbol: símbolo simbólico
system: sistema
temperature-degree: celsius
today: hoy
tomorrow: mañana_por mañana
total: total en_total totalidad global en_conjunto conjunto
trend: tendencia evolución
version: versión edición
volume-amount: volumen
warehouse-stock: inventario existencias
way-method: método procedimiento modo manera medio_de técnica
week: semana semanal semanas
weekend: fin_de_semana
width-span: grosor espesor
winter: invierno
year: año
yesterday: ayer
`;
