export const notions = `
ability: capacidad habilidad talento aptitud capaz competencia_para
access: acceso accesible acceder
act: acto acción actuar
address: dirección
air: aire
approach: enfoque actitud planteamiento
attention: atención atento
attitude: actitud postura
basis: base fundamento
challenge: desafío desafiar reto
chance: oportunidad chance posibilidad
character: carácter personalidad índole
connection: conexión vínculo asociar
content: contenido
control: control dominio
course: curso
detail: detalle pormenor
difference: diferencia distinción diferenciar contraste
direction: rumbo sentido
dream: sueño_de soñar
effort: esfuerzo esforzarse empeño
event: evento acontecimiento acto_de
example: ejemplo
fact: hecho realidad
figure: cifra estadística dato
form: forma
idea: idea concepto noción pensamiento
kind: tipo clase género categoría
knowledge: conocimiento
luck: suerte afortunado afortunadamente por_suerte
mass: masa
mean: significar significado
mission: misión
moment: momento instante
movement: movimiento
name: nombre apellido
occasion: ocasión vez
option: opción alternativa
page: página
power: poderío
problem: problema dificultad
program: programa
range: gama rango alcance
relation: relación vínculo
resource: recurso medios
rest: resto restante
section: sección tramo segmento
situation: situación circunstancia
sound: sonido ruido
source: fuente origen procedencia
standard: norma estándar
status: estatus situación_de
story: historia relato cuento
style: estilo
text: texto
thing: cosa asunto_de
topic: tema asunto cuestión materia
voice: voz
word: palabra término expresión
`;
