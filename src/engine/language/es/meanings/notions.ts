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
appointment-date: cita
approach: enfoque actitud planteamiento
aspect: aspecto punto_de_vista
atmosphere: atmósfera ambiente_de clima_de humor_de
attention: atención atento
attitude: actitud postura
balance: equilibrio estabilidad
basis: base fundamento
benefit: beneficio_para beneficiar
blame: culpa
bonus-premium: prima_de
challenge: desafío desafiar reto
chance: oportunidad chance posibilidad
character: carácter personalidad índole
characteristic: característica rasgo particularidad
coincidence: casualidad coincidencia por_azar
communication: comunicación
competitive: competitivo competitividad
composition: composición
concern-measure: necesidad exigencia requerimiento demanda_de
condition: condición requisito
connection: conexión vínculo asociar
consequence: consecuencia secuela repercusión
content: contenido
contest: concurso certamen
control: control dominio en_manos_de en_poder_de
corner-edge: esquina rincón
course: curso clase
coverage: cobertura
crisis: crisis apuros
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
effort-spend: esfuerzo_de
element: elemento
emergence: surgimiento surgir aparición
empire: imperio imperial
environment-state: medio
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
force-strength: fuerza vigor
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
interest-care: interés interesar interesado interesante
justify-reason: motivo razón
kind: tipo clase género categoría
knowledge: conocimiento
labor-work: laboral mano_de
level-stage: nivel peldaño
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
network-net: red
news: noticia novedad
occasion: ocasión vez
opposite: contrario opuesto inverso
option: opción alternativa
pace: ritmo paso_de
page: página
past: pasado
path: camino sendero senda
pattern-trend: tendencia
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
responsible-for: competente encargado
rest: resto restante
role: papel rol
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
supervise: supervisar supervisión supervisor tutela
task: tarea encargo_de cometido
taste: gusto sabor delicioso
test: prueba ensayo probar test
text: texto
thing: cosa asunto_de
time-span: tiempo rato lapso
topic: tema asunto cuestión materia
transition: transición
transportation: transporte_de
vision: visión
voice: voz
wide-variety: mezcla surtido mixto
wisdom: sabiduría sabio
word: palabra término expresión
`;
