export const notions = `
ability: capacidad habilidad talento aptitud capaz competencia_para dotado
absence: ausencia ausente
access: acceso accesible acceder
act: acto acción actuar
address: dirección
advance: avanzar avance
adventure: aventura expedición explorar exploración
air: aire
angle: ángulo
appearance: apariencia aspecto
approach: enfoque actitud planteamiento
aspect: aspecto punto_de_vista
atmosphere: atmósfera ambiente_de clima_de humor_de
attention: atención atento
attitude: actitud postura
balance: equilibrio estabilidad
basis: base fundamento
benefit: beneficio_para beneficiar
bonus-premium: prima_de
challenge: desafío desafiar reto
chance: oportunidad chance posibilidad
character: carácter personalidad índole
characteristic: característica rasgo particularidad
coincidence: casualidad coincidencia por_azar
communication: comunicación
competitive: competitivo competitividad
composition: composición
connection: conexión vínculo asociar
consequence: consecuencia secuela repercusión
content: contenido
contest: concurso certamen
control: control dominio
corner-edge: esquina rincón
course: curso
coverage: cobertura
crisis: crisis
crowd: muchedumbre multitud gentío
cycle: ciclo
definition: definición definir
density: densidad
detail: detalle pormenor
difference: diferencia distinción diferenciar contraste
direction: rumbo sentido
diversity: diversidad
dream: sueño_de soñar
effort: esfuerzo esforzarse empeño
element: elemento
empire: imperio imperial
event: evento acontecimiento acto_de
example: ejemplo
exception: excepción exento exención
excuse: excusa pretexto
expression: expresión
facility: instalación establecimiento
fact: hecho realidad
factor: factor
fantasy: fantasía imaginario
fate: destino suerte_de
feedback: retroalimentación
field-domain: ámbito campo_de esfera
figure: cifra estadística dato
finish-line: línea_de_meta
flow: flujo fluir
form: forma
formation: formación formar
frame: marco
function: función funcionar funcionamiento
grade: calificación nota
group: grupo agrupación
idea: idea concepto noción pensamiento
index: índice
intelligence: inteligencia inteligente listo
interaction: interacción
kind: tipo clase género categoría
knowledge: conocimiento
labor-work: laboral mano_de
lifestyle: estilo_de_vida
limit: límite tope umbral
logic: lógica lógico
luck: suerte afortunado afortunadamente por_suerte
mass: masa
mean: significar significado
mechanism: mecanismo
memory: memoria
mess: caos desorden confusión caótico lío_de
mission: misión
moment: momento instante
movement: movimiento
name: nombre apellido
news: noticia novedad
occasion: ocasión vez
opposite: contrario opuesto inverso
option: opción alternativa
pace: ritmo paso_de
page: página
past: pasado
path: camino sendero senda
philosophy: filosofía filósofo filosófico
phrase: frase
portion-share: parte cuota proporción participación
power: poderío
presence: presencia
principle: principio
problem: problema dificultad
procedure: procedimiento proceso trámite
program: programa
progress: progreso avanzar avance
quantity: cantidad
range: gama rango alcance
reference: referencia alusión
relation: relación vínculo
reputation: reputación fama imagen_de prestigio
reserve: reserva reservar
resource: recurso medios
rest: resto restante
routine: rutina rutinario
sample: muestra
section: sección tramo segmento
session: sesión reunión_del
setting: entorno contexto marco ámbito
shadow: sombra
side: lado flanco costado
sight: vista mirada
situation: situación circunstancia
soul: alma espíritu espiritual mente
sound: sonido ruido
source: fuente origen procedencia
standard: norma estándar
status: estatus situación_de
story: historia relato cuento
style: estilo
summary: resumen resumir síntesis
task: tarea encargo_de cometido
taste: gusto sabor delicioso
test: prueba ensayo probar test
text: texto
thing: cosa asunto_de
topic: tema asunto cuestión materia
transition: transición
transportation: transporte_de
vision: visión
voice: voz
wisdom: sabiduría sabio
word: palabra término expresión
`;
