export const qualities = `
abroad: en_el_extranjero exterior
abrupt: repentino súbito
absolute: absoluto absolutamente
acceptable: aceptable tolerable
accidental: accidental
accurate: preciso exacto
active: activo actividad
additional-more: más_de_lo adicional otro más_adelante
afraid-nervous: nervioso
aggressive: agresivo
all: todo entero cada totalidad toda
alone: solo_en solitario
amazing: maravilloso increíble excelente magnífico extraordinario estupendo fantástico genial
ambitious: ambicioso ambición
ancient: antigüedad
annual: anual cada_año
anonymous: anónimo anonimato
apparent: aparente
appreciate: apreciar valorar
attractive: atractivo encanto encantador
automatic: automático automáticamente
available: disponible disponibilidad
average: promedio media en_promedio de_media
aware: concienciación
awkward: torpe incómodo
bad: malo mala pésimo
badly: gravemente
basic: básico fundamental esencialmente elemental básicamente
beautiful: hermoso belleza bonito bello guapo lindo precioso
beloved: querido amado
better: mejor
big: grande enorme gigante inmenso vasto considerable gran cuantioso mayor masivo
bigger: mayor_que
bitter: amargo
black: negro
blue: azul
bottom: inferior fondo
brave: valiente valentía coraje valeroso intrépido
bright: luminoso
broad: ancho amplio anchura
brown: marrón
busy: ocupado atareado
careful: cuidadoso cuidadosamente prudente cauteloso cautela
central: céntrico centro
certain-definite: cierto ciertamente seguro_de
certain-sure: confianza confiado seguro seguramente
cheap: barato asequible económico_y módico
classic: clásico
clear-obvious: evidente claro claramente manifiesto
comfortable: cómodo comodidad confortable
common: frecuente a_menudo frecuentemente frecuencia habitual corriente
complete-full: completamente totalmente enteramente por_completo plenamente
complicated: complicado complejo
comprehensive: exhaustivo detallado amplio_y minucioso
confidential: secreto confidencial
constant: constante constantemente continuo
controversial: polémico controvertido polémica discutido cuestionado
correct: correcto cierto exacto acertado
creative: creativo creatividad
critical: decisivo crucial clave determinante
cruel: cruel crueldad brutal inhumano salvaje atroz
current: actual actualmente ahora presente_de vigente hoy_en_día
dark: oscuro oscuridad
deep: profundo profundidad
deliberate-act: deliberado intencionado intencionadamente
delicious: rico_en
dense: denso espeso grueso
desperate: desesperado desesperación
difficult: difícil dificultad problemático complicado delicado arduo
direct: directo directamente
dirty: sucio
distinct: distinto_de distinguir
domestic: doméstico nacional interno
double: duplicar doble
dozen: decena docena
dynamic: dinámico dinámica
early: temprano precoz anticipado
east: este oriental
easy: fácil sencillo fácilmente simple
effective: eficaz eficacia efectivo efectividad
efficient: eficiente eficiencia eficazmente
elderly: anciano mayor_de_edad tercera_edad mayores viejo jubilado
emotional: emocional emoción emotivo
empty: vacío desierto abandonado deshabitado
equal: igual igualdad equitativo igualmente
equivalent: equivalente corresponder correspondiente
essential: esencial clave indispensable imprescindible fundamental
everywhere: por_todas_partes
evil: malvado maligno maldad
exhausted: agotado agotamiento cansado fatigado
expensive: caro costoso
experienced: experiencia experimentado
external: externo
extraordinary: extraordinario excepcional destacado notable
extreme: extremo extremadamente sumamente severamente
fair-just: justo
false: incorrecto falso erróneo inexacto equivocado
familiar: familiar_para conocido_por
famous: famoso celebridad conocido renombrado célebre fama legendario
far: lejos lejano
fast: rápido rápidamente rapidez veloz pronto
favourite: preferido preferir favorito preferencia
female: femenino
few: pocos puñado algunos_pocos escasos unos_cuantos
fiction: ficción ficticio
first: primero primer
flat-level: plano
flexible: flexible flexibilidad
forever: siempre eterno constantemente
free: gratis gratuito libre gratuitamente
fresh: fresco
friendly: amistoso amable simpático cordial
front: delante
frustrated: frustrado frustración
full: lleno repleto completo
fundamental-right: derecho_fundamental
funny: gracioso divertido cómico humor comedia chiste broma humorista
future: futuro venidero próximo futura
gene-genius: genio
golden: dorado
good: bueno bien estupendo gran buena buen positivo
gradual: gradual paulatino
grave-serious: grave serio severo importante
greek-letter: griego
green: verde
grey: gris
half: mitad media
happy: feliz contento alegría alegre felicidad satisfecho dichoso
heavy: pesado
high: alto elevado alta altos superior
high-degree: altamente sumamente
historic: histórico
holy: sagrado santo
honest: honesto
horror: horror aterrador espantoso horrendo pavoroso
hundred: cien centenar
ideal: ideal idealmente
immediate: inmediato inmediatamente enseguida de_inmediato prontamente
important: importante importancia considerable significativo notable relevante significativamente crucial clave decisivo
impossible: imposible
impressive: impresionante impresionar impresión espectacular imponente
individual: individual
inside: dentro interior interno interior_de
intact: ileso intacto sano_y_salvo
intellectual: intelectual
intense: intenso intensidad intensivo fuerte_y
internal: interno
international: internacional mundial multinacional mundialmente
isolated: aislado remoto
joint: conjunto juntos colectivo mutuo recíproco conjuntamente en_común
last: último definitivo final finalmente por_último pasado
late: tarde tardío atrasado
lateness: tardanza
left: izquierda izquierdo
legendary: leyenda legendario mito
legislative: legislativo
length: largo longitud
light-slight: leve ligero levemente ligeramente
likely: probable probablemente probabilidad presumible
limited: limitado
little: pequeño poco un_poco menor mínimo diminuto
live: vivir habitar vida
local: local regional lugareño
loud: ruido ruidoso
low: bajo escaso
magic: mágico magia
main: principal principalmente mayormente primordial fundamentalmente
male: masculino
many: muchos numeroso múltiple innumerable numerosos mucho gran_número
massive-scale: masivo a_gran_escala
maximum: máximo
mechanical: mecánico_de
minimum: mínimo
modern: moderno contemporáneo avanzado nuevo
moral: moral ético ética
mysterious: misterioso misterio enigma enigmático inexplicable
naked: desnudo
narrow: estrecho
near: cerca cercano acercar proximidad próximo_a colindante aledaño cercanía
necessary: necesario requerido preciso_que
negative: negativo
new: nuevo nueva novedoso
normal: normal habitual habitualmente convencional corriente_de usual
north: norte septentrional
north-east: noreste nordeste nororiental
north-west: noroeste noroccidental
obsolete: obsoleto
obvious: claramente manifiesto visiblemente
official-formal: oficial oficialmente formal formalmente
old: viejo anciano antiguo
ongoing: en_curso en_marcha
open-hours: las_24_horas
optimistic: optimista optimismo
ordinary: corriente cotidiano rutinario
out-of-order: fuera_de_servicio averiado
outside: exterior fuera
partial: parcial parcialmente
perfect: perfecto
permanent: permanente duradero constantemente continuo continuamente estable a_largo_plazo
personal: privado propio particular
pessimistic: pesimista
physical: físico corporal
plain-text: austero
popular: popular popularidad
positive: positivo
possible: posible posibilidad potencial eventual factible viable
potential: potencial
powerful: fuerte potente poderoso
precious: precioso valioso
preliminary: preliminar inicial
previous: anterior antiguo exministro previo anteriormente pasado ex
progressive: progresista
prominent: destacado notable renombrado conocido
proud: orgulloso orgullo
public: público estatal
pure: puro
quiet: tranquilo silencioso
random: aleatorio azar arbitrario
rare: infrecuente rara_vez raramente
ready: listo
real: auténtico real realmente de_hecho efectivamente
rear: trasero
reasonable: razonable sensato
recent: reciente recientemente últimamente hace_poco recién
red: rojo
relatively: relativamente bastante_más más_bien
relevant: relevante pertinente
reliable: fiable fiabilidad
responsible: responsable responsabilidad encargado rendir_cuentas culpa
ridiculous: ridículo absurdo grotesco
right: derecha
romantic: romántico romance
rough: aproximadamente alrededor_de unos más_o_menos
round: redondo
rural: rural
sad: triste tristeza infeliz apenado
safe: seguro protegido
safety: seguridad protección
same: mismo idéntico
second: segundo
secondary: secundario
selfish: codicia
sensitive: sensible
separate-own: separado por_separado aparte
sharp: afilado
short: corto breve
silent: silencio silencioso callado mudo
similar: similar parecido
single-only: único únicamente exclusivamente solamente exclusivo
slow: lento lentamente
smooth: sin_contratiempos
soft: blando
solid: sólido firme robusto fijo
some: algunos varios varias unos diversos cierto
south: sur meridional
south-east: sureste sudeste suroriental
south-west: suroeste sudoeste suroccidental
special: especial particular particularmente especialmente excepcional único
specific: específico concreto determinado
straight: recto derecho_por
strange: extraño inusual raro insólito peculiar misterioso
strict: estricto severo riguroso duro
stupid: estúpido tonto idiota necio
subsequent: posteriormente
substantial: sustancial
sufficient: suficiente bastante
suitable: adecuado apropiado apto idóneo conveniente
superior: superior_a
supreme: supremo
suspicious: sospechosamente
sweet: dulce
temporary: temporal temporalmente provisionalmente provisional transitorio
terrible: terrible horrible espantoso atroz horroroso horrendo
thin: delgado fino flaco
third: tercero tercer
thousand: millar
tight: ajustado
top: superior
traditional: tradicional tradición clásico ancestral
transparent: transparente transparencia
triple: triplicar triple
true: verdad verdadero cierto real
typical: típico característico típicamente
unacceptable: inaceptable
unclear: incierto incertidumbre desconocido confuso dudoso
universal: universal
unpopular: impopular
unprecedented: sin_precedentes inédito
unscathed: ileso sano_y_salvo
urban: urbano
urgent: urgente
useful: útil práctico
valid: válido validez
various: diverso diferente distinto diversidad variedad múltiple variado otro mixto
visible: visible visibilidad
weak: débil debilidad
weird: raro_de curioso bizarro
west: oeste occidental
wet: mojado
white: blanco
wide-spread: generalizado
widely: ampliamente
wild: salvaje
worse: peor
worthless: inútil
yellow: amarillo
young: joven
`;
