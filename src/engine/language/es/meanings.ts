import { meaningsFrom } from '../meanings.ts';

/** Spanish words of everyday news, under the English word that they share with the other languages. */
export const meanings = meaningsFrom(`
abstain: abstener abstención
accident: accidente siniestro
acre: acre
actor: actor actriz
afternoon: tarde
aftershock: réplica
age: edad
agency: agencia oficina
agree: acordar aceptar
agreement: acuerdo pacto convenio
aid: ayuda auxilio
airport: aeropuerto
alarm: alarma
alive: vivo vida
all: todo todos
allow: permitir autorizar permiso licencia autorización
ambassador: embajador
ambulance: ambulancia
amount: cantidad monto importe suma
animal: animal
ankle: tobillo
annual: anual
answer: responder contestar respuesta
apartment: apartamento piso departamento
apologise: disculpar disculpa
appeal: apelación recurso recurrir
appoint: nombrar designar
approve: aprobar aprobación
architect: arquitecto
arm: brazo
army: ejército militar
arrest: detener arrestar detención arresto
arrive: llegar llegada
artist: artista
ash: ceniza
ask: preguntar pedir
asleep: dormir dormido
attack: ataque atacar atentado agresión
attend: asistir participar
audience: espectador público multitud
audit: auditoría auditor
aunt: tía
author: autor escritor
authority: autoridad
autumn: otoño
avalanche: avalancha alud
average: promedio media
award: adjudicar adjudicación otorgar
baby: bebé
bad: malo
bag: bolsa bolso
ban: prohibir prohibición
band: grupo banda
bank: banco
bar: bar
basement: sótano
battery: batería pila
beach: playa
beacon: baliza
bear: oso
beat: vencer derrotar
bed: cama
begin: comenzar empezar iniciar comienzo inicio
belong: pertenecer
better: mejor
bicycle: bicicleta
big: grande enorme
bill: proyecto
bird: pájaro ave
bishop: obispo
black: negro
blame: culpa culpar
block: bloquear cortar
blood: sangre
blue: azul
board: junta consejo directorio
body: cuerpo cadáver
bomb: bomba
book: libro
border: frontera
born: nacido nacimiento nacer
both: ambos
bottle: botella biberón
bottom: bajo inferior
box: caja
boy: niño chico
brain: cerebro
brake: freno frenar
brand: marca
bread: pan
break: romper fractura fracturar
bridge: puente
bring: traer llevar
broadcast: emitir transmitir
brother: hermano
brother-in-law: cuñado
budget: presupuesto
build: construir construcción edificar
building: edificio inmueble
burn: quemar arder
bus: autobús bus autocar entrenador técnico gerente
button: botón
buy: comprar
buyer: comprador
cabin: cabina
calculate: calcular
call: llamada llamar
camera: cámara
campaign: campaña
cancel: cancelar suspender anular cancelación
cancer: cáncer tumor
candidate: candidato
capital: capital
capsize: volcar zozobrar
captain: capitán
car: coche auto carro vehículo automóvil
cargo: carga
carry: llevar portar
cause: causa razón motivo causar provocar
ceasefire: tregua
celebrate: celebrar
centre: centro medio
century: siglo
chair: presidir
champion: campeón
charge: acusar acusación imputar cargo
charger: cargador
charity: fundación
cheap: barato
check: comprobar verificar revisar
chemical: químico
chief: jefe director
child: niño hijo
choose: elegir seleccionar
church: iglesia
classroom: clase aula
clean: limpiar
clear: despejar
climate: clima
closed: cerrado cerrar apagar
clothes: ropa
cloud: nube
coal: carbón
coalition: coalición alianza
coast: costa litoral orilla
cold: frío
collapse: derrumbe derrumbar colapso colapsar desplomarse
colleague: colega compañero
colour: color
commission: comisión comité
company: empresa compañía sociedad
compare: comparar
compensation: indemnización compensación
compete: competir
computer: ordenador computadora
concert: concierto
conference: conferencia rueda
confirm: confirmar
conscious: consciente
consist: constar
container: contenedor
continue: continuar seguir proseguir
contract: contrato
contractor: contratista constructor constructora
corruption: corrupción soborno
cost: costo coste costar
council: consejo ayuntamiento concejo
councillor: concejal consejero
count: contar
couple: pareja matrimonio
court: tribunal corte juzgado
cousin: primo prima
cover: cubrir
cow: vaca ganado
crack: grieta fisura
crash: choque colisión accidente chocar
create: crear
crew: tripulación
critical: crítico
criticise: criticar crítica
crossing: cruce intersección
cup: copa
curve: curva
customer: cliente
cut: cortar recortar
dam: presa embalse
damage: daño dañar
danger: peligro peligroso
data: dato
daughter: hija
day: día
death: muerte morir fallecer fallecimiento muerto
debt: deuda
decade: década
decide: decidir decisión
deck: cubierta
defendant: acusado procesado imputado
defender: defensa
deficit: déficit
delay: retrasar aplazar posponer retraso aplazamiento
deliver: entregar entrega
demand: demanda exigir exigencia reclamar
deny: negar desmentir
depth: profundidad
derail: descarrilar
describe: describir
design: diseñar
destroy: destruir destrucción
detective: investigador detective
develop: desarrollar
device: dispositivo aparato
diabetes: diabetes
diamond: diamante
difficult: difícil duro
director: director directora
disease: enfermedad
dissent: oponer rechazar
distance: distancia
dividend: dividendo
division: división unidad
divorce: divorcio
doctor: médico doctor
dog: perro can
door: puerta
dose: dosis
double: doblar duplicar doble
draw: empate
drink: beber bebida
drive: conducir manejar
driver: conductor chófer
drone: dron
drought: sequía
drown: ahogar
drug: medicamento fármaco
drunk: ebrio borracho alcohol
early: temprano principio
east: este oriental
easy: fácil sencillo
eat: comer comida alimento
economy: economía
elect: elegir
election: elección comicios votación
email: correo
embassy: embajada
embezzle: malversar malversación desviar
emission: emisión
employer: empleador patrón
empty: vacío
end: terminar acabar finalizar fin
energy: energía
enforce: aplicar
engine: motor
engineer: ingeniero
epicentre: epicentro
epidemic: epidemia pandemia
eruption: erupción
escape: huir escapar fuga
estimate: estimar estimación calcular
evacuate: evacuar evacuación desalojar desalojo
evening: noche tarde
evidence: prueba evidencia
exceed: superar exceder
exchange: bolsa
expect: esperar prever
expensive: caro costoso
expert: experto perito especialista
explain: explicar
explosion: explosión detonación explotar estallar
extinguish: extinguir apagar sofocar
eye: ojo
face: cara rostro
factory: fábrica planta
fall: caída caer descender bajar descenso
family: familia familiar pariente
fan: aficionado hincha seguidor
far: lejos
farmer: agricultor campesino granjero
fast: rápido
father: padre papá
fault: fallo avería defecto
fear: temer temor miedo
federal: federal
fence: valla barrera
festival: festival fiesta
few: pocos
field: campo
film: película
final: final
finance: finanzas financiero
find: encontrar hallar descubrir hallazgo
fire: incendio fuego
firefighter: bombero
first: primero primer
fish: pez pescado
fisherman: pescador
flame: llama
float: flotar
flood: inundar inundación
floor: planta piso
fly: volar vuelo
fog: niebla neblina
follow: seguir
foot: pie
forecast: previsión pronóstico
foreign: extranjero
forest: bosque
forget: olvidar
founder: fundador
fraud: fraude estafa
free: libre gratis gratuito
freeze: congelar
friend: amigo
front: delante frente
full: lleno completo
fund: fondo
funeral: funeral entierro enterrar
garage: garaje
gas: gas
gate: puerta
get: recibir obtener
girl: niña chica
give: dar
goal: gol
goalkeeper: portero arquero
gold: oro
good: bueno
government: gobierno
governor: gobernador gobernadora
grandfather: abuelo
grandmother: abuela
green: verde
growth: crecimiento
guilty: culpable
gust: ráfaga racha
half: mitad medio
hand: mano
head: cabeza encabezar
headquarters: sede
healthy: sano
hear: oír escuchar
heart: corazón
heat: calor
hectare: hectárea
height: altura
helicopter: helicóptero
helmet: casco
help: ayudar
hide: esconder ocultar
high: alto elevado
highway: autopista autovía
hill: colina cerro ladera
hire: contratar reclutar
hit: golpear impactar
hope: esperar esperanza
horse: caballo
hospital: hospital clínica
host: acoger anfitrión
hostage: rehén
hotel: hotel
hour: hora
house: casa vivienda hogar
husband: marido esposo
ice: hielo
identify: identificar
illegal: ilegal ilícito
important: importante
impose: imponer
impossible: imposible
incident: incidente
include: incluir contener comprender controlar
income: ingreso renta
increase: aumentar subir incrementar aumento
infect: infectar infección contagio
inflation: inflación
information: información dato
injury: herida lesión
innocent: inocente
inside: dentro interior
inspect: inspeccionar inspección inspector
install: instalar
institute: instituto
insurance: seguro aseguradora
interest: interés
international: internacional
internet: internet línea
interview: entrevista
investigate: investigar investigación
investor: inversor accionista inversionista
island: isla
jacket: chaleco chaqueta
job: empleo puesto
join: unirse incorporarse
journalist: periodista reportero
judge: juez jueza magistrado
jump: saltar salto
jury: jurado
keep: mantener guardar
kidnap: secuestrar secuestro
kill: matar
kitchen: cocina
knee: rodilla
knife: cuchillo navaja
know: saber conocer
lake: lago
land: tierra terreno aterrizar aterrizaje
landslide: deslizamiento alud derrumbe
lane: carril
last: durar último tomar
late: tarde final
launch: lanzar lanzamiento
lava: lava
law: ley
lawmaker: diputado legislador parlamentario congresista
lawsuit: demanda querella
lawyer: abogado
layoff: despido
lead: dirigir encabezar liderar
leader: líder dirigente
league: liga
leak: fuga filtración escape
learn: aprender
leave: salir partir salida
left: izquierda izquierdo
leg: pierna
legal: legal jurídico
length: longitud
letter: carta
lie: situar
lifeboat: bote
lift: levantar
line: línea ruta recorrido
live: vivir habitar
load: cargar carga
loan: préstamo crédito
local: local
long: largo
lose: perder derrota
loss: pérdida
low: bajo
machine: máquina
magnitude: magnitud
maintain: mantener mantenimiento
majority: mayoría
man: hombre
many: muchos
market: mercado
marry: casar matrimonio boda casado
mask: mascarilla máscara
match: partido encuentro
mayor: alcalde alcaldesa
measure: medida medir
meat: carne
medal: medalla
meeting: reunión encuentro reunir
member: miembro integrante socio
message: mensaje
midfielder: centrocampista mediocampista
milk: leche
mine: mina
miner: minero
minister: ministro ministra
ministry: ministerio
minor: leve ligero levemente luz
minority: minoría
minute: minuto
miss: perder faltar
missile: misil cohete
missing: desaparecido
mistake: error fallo
money: dinero
money-laundering: blanqueo lavado
month: mes
morning: mañana
most: mayoría
mother: madre mamá
mountain: montaña monte cumbre cima
move: mover trasladar mudar
murder: asesinato homicidio asesinar
museum: museo
national: nacional
near: cerca próximo
necessary: necesario
need: necesitar requerir
neighborhood: barrio vecindario trimestre cuarto
neighbour: vecino
nephew: sobrino
new: nuevo
newspaper: periódico diario
next: próximo siguiente
niece: sobrina
night: noche
nightclub: discoteca
north: norte septentrional
nothing: nada ningún ninguno
nuclear: nuclear
number: número cifra
nurse: enfermero enfermera
offer: oferta ofrecer
officer: agente policía
official: funcionario responsable
oil: petróleo aceite
old: viejo antiguo
open: abierto abrir inaugurar
opposition: oposición
order: pedido orden encargar ordenar
organise: organizar organizador
organization: organización asociación
outage: apagón corte
outbreak: brote
outside: fuera exterior
own: poseer
owner: propietario dueño
pain: dolor
painting: cuadro pintura
parent: padres
park: parque
parliament: parlamento congreso
participant: participante
partner: pareja compañero socio
party: partido
passenger: pasajero viajero
peace: paz
pedestrian: peatón
penalty: penalti penal
pension: pensión jubilación
people: persona gente
percentage: porcentaje
phone: teléfono
photo: foto imagen fotografía
pill: píldora pastilla comprimido
pilot: piloto
pipe: tubería tubo
placebo: placebo
plane: avión aeronave
play: jugar
player: jugador jugadora
poison: veneno tóxico
police: policía
policy: política
pollution: contaminación contaminar
port: puerto
possible: posible
power: electricidad luz
praise: elogiar alabar
president: presidente presidenta
press: prensa
previous: anterior antiguo
price: precio
priest: sacerdote cura párroco
principal: director
prison: prisión cárcel
private: privado
prize: premio
probation: condicional
produce: producir fabricar
product: producto
profit: beneficio ganancia
project: proyecto
promise: prometer promesa
prosecutor: fiscal fiscalía
protest: protesta manifestación marcha protestar
protester: manifestante
public: público
publish: publicar
put: poner colocar
race: carrera
radio: radio
rain: lluvia precipitación aguacero
rate: tasa tipo
reach: alcanzar llegar
read: leer
rear: atrás trasero
rebuild: reconstruir reconstrucción
recall: retirar retirada
receipt: recibo
recession: recesión
recommend: recomendar
record: récord marca grabar registrar
red: rojo
reduce: reducir disminuir bajar rebajar
referee: árbitro
referendum: referéndum
reform: reforma
refugee: refugiado migrante
refund: reembolsar reembolso devolver
region: región zona área comarca
register: registrar inscribir
reject: rechazar rechazo negar negarse
remember: recordar
remove: retirar quitar
repair: reparar reparación arreglar
replace: sustituir reemplazar sucesor suceder
replacement: reemplazo sustitución
report: informe reporte informar
request: solicitud petición
rescue: rescatar salvar rescate salvamento ahorrar ahorro
rescuer: rescatista socorrista efectivo
research: investigación
researcher: investigador científico
resident: residente habitante vecino
resign: dimitir renunciar dimisión renuncia
restaurant: restaurante
restore: restaurar restablecer
result: resultado
resume: reanudar reabrir retomar
retire: jubilar
return: regreso regresar volver retorno devolver
reveal: revelar
revenue: ingresos ventas facturación
ridge: cresta
right: derecha derecho
ring: anillo
rise: crecer ascender cultivar
risk: riesgo
river: río arroyo
robbery: robo atraco asalto
roof: techo tejado
room: habitación sala cuarto
rule: regla norma reglamento
run: correr
runway: pista
safe: seguro
safety: seguridad
satellite: satélite
schedule: programar prever planear plan
school: escuela colegio instituto
science: ciencia
score: marcar anotar
sea: mar océano
search: buscar búsqueda rastreo
season: temporada
seat: asiento plaza
see: ver
sell: vender venta
seller: vendedor
senate: senado
senator: senador senadora
send: enviar mandar
sentence: condena condenar pena sentencia
serve: servir servicio
severe: grave serio
shake: sacudir temblar
share: acción título
shark: tiburón
shelter: refugio albergue
ship: barco buque nave ferri transbordador
shoot: disparar disparo tiroteo
shop: tienda
short: corto breve
show: mostrar
sibling: hermano
sick: enfermo
sign: firmar
signal: señal
silver: plata
singer: cantante
sink: hundir naufragar
siren: sirena
sister: hermana
sister-in-law: cuñada
sit: sentar
size: tamaño
skid: deslizar patinar
slow: lento
small: pequeño
smoke: humo
snow: nieve nevada
software: software
solar: solar
soldier: soldado tropa militar
some: algunos varios
son: hijo
south: sur meridional
space: capacidad aforo espacio espacial
speak: hablar
speech: discurso
speed: velocidad
spend: gastar gasto
spill: derrame vertido
spokesperson: portavoz vocero
spread: propagar extender
spring: primavera
square: plaza cuadrado
stable: estable
stadium: estadio
stage: escenario
stake: participación
stand: estar
statement: comunicado declaración
station: estación
stay: permanecer quedar
steal: robar robo hurto
steel: acero
stop: parar detener paralizar parada
street: calle carretera avenida
strike: huelga paro
striker: delantero
strong: fuerte potente
student: alumno estudiante
study: estudio estudiar
sue: demandar
sugar: azúcar
suggest: proponer propuesta sugerir
summer: verano
sun: sol
supplier: proveedor
supply: suministro suministrar
support: apoyar respaldar apoyo respaldo
surgery: cirugía operación operar
survivor: sobreviviente superviviente sobrevivir
suspect: sospechoso
suspend: suspender suspensión
swim: nadar nadador
symptom: síntoma
takeoff: despegue despegar
talks: negociación negociar conversación
tank: tanque depósito
tax: impuesto fiscal
teach: enseñar
teacher: maestro profesor docente
team: equipo club
teenager: adolescente joven
television: televisión tele
tell: contar decir
temperature: temperatura
tent: tienda carpa
test: probar prueba ensayo
testify: testificar declarar testimonio
thank: agradecer
theatre: teatro
thief: ladrón
think: pensar creer
third: tercio
ticket: entrada boleto billete
top: alto superior
total: total
tourist: turista visitante huésped
tower: torre
track: vía riel ferrocarril
train: formación entrenamiento
transfer: traspaso fichaje
trap: atrapar
travel: viaje viajar trayecto
treat: tratar tratamiento terapia atender
tree: árbol
trial: ensayo juicio proceso
truck: camión
try: intentar tratar intento
tsunami: tsunami
tunnel: túnel
turn: girar volver
turnout: participación
tyre: neumático llanta
uncle: tío
unemployment: desempleo paro desempleado
union: sindicato
university: universidad
use: usar utilizar uso
vaccine: vacuna vacunación vacunar
valley: valle
verdict: veredicto fallo sentencia
victim: víctima
video: vídeo video grabación
village: pueblo aldea
virus: virus
visit: visitar visita
volcano: volcán
volunteer: voluntario
voter: votante elector
wage: salario sueldo pagar abonar pago
wait: esperar espera
walk: caminar caminata
walker: excursionista senderista montañista
wall: muro pared
want: querer
war: guerra
warn: advertir alertar avisar
warning: advertencia alerta
water: agua
wave: ola oleada
weak: débil
weapon: arma pistola
weather: clima
website: sitio web página obra sede
week: semana
weekend: fin
weight: peso pesar
west: oeste occidental
wheel: rueda
white: blanco
width: anchura ancho
wife: esposa mujer
win: ganar victoria triunfo
wind: viento
window: ventana
wing: ala
winter: invierno
withdraw: retirar
witness: testigo
wolf: lobo
woman: mujer
work: trabajo trabajar obra
worker: trabajador empleado obrero
worse: peor
wound: herir lesionar
write: escribir
year: año
yellow: amarillo
young: joven
zoo: zoológico
`);
