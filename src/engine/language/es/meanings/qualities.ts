export const qualities = `
abroad: en_el_extranjero
abrupt: repentino súbito
accidental: accidental
accurate: preciso exacto
additional-more: más_de_lo
afraid-nervous: nervioso
all: todo entero
alone: solo_en solitario
ambitious: ambicioso ambición
ancient: antigüedad
annual: anual
anonymous: anónimo anonimato
available: disponible disponibilidad
average: promedio media
aware: concienciación
bad: malo
badly: gravemente
beautiful: hermoso belleza
better: mejor
big: grande enorme gigante
bigger: mayor_que
bitter: amargo
black: negro
blue: azul
bottom: inferior
brave: valiente valentía coraje
bright: luminoso
broad: ancho amplio anchura
brown: marrón
central: céntrico
certain-sure: confianza confiado
cheap: barato asequible
clear-obvious: evidente claro
common: frecuente a_menudo
complete-full: completamente totalmente
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
difficult: difícil dificultad
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
essential: esencial clave
exhausted: agotado agotamiento cansado
expensive: caro costoso
experienced: experiencia experimentado
extreme: extremo extremadamente
fair-just: justo
false: incorrecto
famous: famoso celebridad
far: lejos lejano
fast: rápido rápidamente
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
future: futuro
good: bueno
gradual: gradual paulatino
grave-serious: grave serio severo
green: verde
grey: gris
half: mitad
happy: feliz contento
heavy: pesado
high: alto elevado
historic: histórico
honest: honesto
hundred: cien centenar
immediate: inmediato inmediatamente
important: importante importancia
impossible: imposible
individual: individual
inside: dentro interior
intact: ileso intacto
international: internacional mundial
isolated: aislado remoto
joint: conjunto juntos
last: último definitivo
late: tarde tardío
lateness: tardanza
left: izquierda izquierdo
length: largo longitud
light-slight: leve ligero levemente ligeramente
likely: probable probablemente
limited: limitado
little: pequeño
live: vivir habitar
local: local
loud: ruido ruidoso
low: bajo escaso
main: principal
male: masculino
many: muchos numeroso
massive-scale: masivo a_gran_escala
maximum: máximo
minimum: mínimo
modern: moderno contemporáneo
mysterious: misterioso misterio
naked: desnudo
narrow: estrecho
near: cerca cercano
necessary: necesario
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
plain-text: austero
popular: popular popularidad
possible: posible posibilidad
powerful: fuerte potente poderoso
preliminary: preliminar
previous: anterior antiguo exministro
prominent: destacado
proud: orgulloso orgullo
public: público
pure: puro
rare: raro infrecuente
ready: listo
real: auténtico
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
special: especial particular
strange: extraño inusual
strict: estricto
subsequent: posteriormente
sufficient: suficiente bastante
suspicious: sospechosamente
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
various: diverso diferente distinto
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
