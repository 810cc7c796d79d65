export const qualities = `
abroad: en_el_extranjero
abrupt: repentino súbito
absolute: absoluto absolutamente
accidental: accidental
accurate: preciso exacto
active: activo actividad
additional-more: más_de_lo adicional otro más_adelante
afraid-nervous: nervioso
all: todo entero
alone: solo_en solitario
amazing: maravilloso increíble excelente magnífico extraordinario estupendo fantástico genial
ambitious: ambicioso ambición
ancient: antigüedad
annual: anual
anonymous: anónimo anonimato
available: disponible disponibilidad
average: promedio media en_promedio de_media
aware: concienciación
bad: malo
badly: gravemente
basic: básico fundamental esencialmente elemental básicamente
beautiful: hermoso belleza
better: mejor
big: grande enorme gigante inmenso vasto considerable gran cuantioso
bigger: mayor_que
bitter: amargo
black: negro
blue: azul
bottom: inferior fondo
brave: valiente valentía coraje
bright: luminoso
broad: ancho amplio anchura
brown: marrón
central: céntrico
certain-definite: cierto ciertamente seguro_de
certain-sure: confianza confiado seguro seguramente
cheap: barato asequible
clear-obvious: evidente claro
common: frecuente a_menudo
complete-full: completamente totalmente enteramente por_completo plenamente
complicated: complicado complejo
confidential: secreto confidencial
constant: constante
controversial: polémico controvertido polémica
correct: correcto
critical: decisivo crucial
cruel: cruel crueldad brutal
current: actual actualmente
dark: oscuro oscuridad
deep: profundo profundidad
deliberate-act: deliberado intencionado intencionadamente
dense: denso espeso grueso
difficult: difícil dificultad problemático
direct: directo directamente
dirty: sucio
double: duplicar doble
dozen: decena docena
early: temprano
east: este oriental
easy: fácil sencillo
effective: eficaz eficacia
elderly: anciano mayor_de_edad tercera_edad
empty: vacío desierto
equal: igual igualdad
essential: esencial clave indispensable imprescindible fundamental
exhausted: agotado agotamiento cansado
expensive: caro costoso
experienced: experiencia experimentado
extreme: extremo extremadamente sumamente severamente
fair-just: justo
false: incorrecto
famous: famoso celebridad
far: lejos lejano
fast: rápido rápidamente
favourite: preferido preferir favorito preferencia
female: femenino
few: pocos puñado
first: primero primer
flat-level: plano
flexible: flexible flexibilidad
free: gratis gratuito
fresh: fresco
front: delante
frustrated: frustrado frustración
full: lleno
funny: gracioso divertido cómico humor comedia chiste broma humorista
future: futuro
good: bueno bien estupendo gran
gradual: gradual paulatino
grave-serious: grave serio severo
green: verde
grey: gris
half: mitad media
happy: feliz contento alegría alegre felicidad satisfecho
heavy: pesado
high: alto elevado
high-degree: altamente sumamente
historic: histórico
holy: sagrado santo
honest: honesto
hundred: cien centenar
immediate: inmediato inmediatamente
important: importante importancia considerable significativo notable relevante
impossible: imposible
individual: individual
inside: dentro interior
intact: ileso intacto
international: internacional mundial
isolated: aislado remoto
joint: conjunto juntos
last: último definitivo final finalmente por_último
late: tarde tardío
lateness: tardanza
left: izquierda izquierdo
length: largo longitud
light-slight: leve ligero levemente ligeramente
likely: probable probablemente
limited: limitado
little: pequeño poco un_poco
live: vivir habitar vida
local: local
loud: ruido ruidoso
low: bajo escaso
main: principal principalmente mayormente primordial fundamentalmente
male: masculino
many: muchos numeroso
massive-scale: masivo a_gran_escala
maximum: máximo
minimum: mínimo
modern: moderno contemporáneo
mysterious: misterioso misterio
naked: desnudo
narrow: estrecho
near: cerca cercano acercar proximidad próximo_a colindante aledaño cercanía
necessary: necesario
negative: negativo
new: nuevo
normal: normal habitual
north: norte septentrional
obsolete: obsoleto
official-formal: oficial oficialmente
old: viejo
open-hours: las_24_horas
optimistic: optimista optimismo
ordinary: corriente
outside: exterior fuera
partial: parcial parcialmente
perfect: perfecto
permanent: permanente
personal: privado
pessimistic: pesimista
physical: físico corporal
plain-text: austero
popular: popular popularidad
positive: positivo
possible: posible posibilidad
potential: potencial
powerful: fuerte potente poderoso
preliminary: preliminar
previous: anterior antiguo exministro
prominent: destacado
proud: orgulloso orgullo
public: público
pure: puro
rare: raro infrecuente
ready: listo
real: auténtico real realmente
rear: trasero
recent: reciente recientemente
red: rojo
relevant: relevante pertinente
reliable: fiable fiabilidad
responsible: responsable responsabilidad
right: derecha
rough: aproximadamente
round: redondo
rural: rural
sad: triste tristeza
safe: seguro
safety: seguridad
same: mismo idéntico
second: segundo
selfish: codicia
sensitive: sensible
sharp: afilado
short: corto breve
silent: silencio silencioso
similar: similar parecido
single-only: único
slow: lento lentamente
smooth: sin_contratiempos
soft: blando
some: algunos varios
south: sur meridional
special: especial particular particularmente especialmente
specific: específico concreto determinado
straight: recto derecho_por
strange: extraño inusual
strict: estricto
subsequent: posteriormente
sufficient: suficiente bastante
suitable: adecuado apropiado apto idóneo conveniente
suspicious: sospechosamente
sweet: dulce
temporary: temporal temporalmente provisionalmente
terrible: terrible horrible
third: tercero tercer
thousand: millar
tight: ajustado
top: superior
traditional: tradicional tradición
transparent: transparente transparencia
triple: triplicar triple
true: verdad verdadero
typical: típico
unacceptable: inaceptable
unclear: incierto incertidumbre desconocido
unpopular: impopular
unprecedented: sin_precedentes inédito
urban: urbano
urgent: urgente
valid: válido validez
various: diverso diferente distinto diversidad variedad múltiple variado otro
visible: visible visibilidad
weak: débil debilidad
west: oeste occidental
wet: mojado
white: blanco
wide-spread: generalizado
worse: peor
worthless: inútil
yellow: amarillo
young: joven
`;
