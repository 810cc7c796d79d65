export const actions = `
abandon-plan: abandonar_el_proyecto
abuse: abuso abusar
accelerate: acelerar aceleración
accompany: acompañar escoltar
achieve: lograr conseguir alcanzar
acknowledge: reconocer admitir
activate: activar activación
adapt: adaptar ajustar adaptación ajuste
add: añadir agregar complementar complemento
adopt: adoptar
advise: aconsejar consejo_de consejo recomendar_que
affect: afectar afectado
agree: acordar aceptar consentir
agreement: acuerdo pacto
allocate: asignar asignación
alter: cambiar modificar cambio modificación
analyse: analizar análisis analista
anger: ira enfado indignación furioso enojo
announce: anunciar anuncio
answer: responder contestar respuesta
appear: aparecer comparecer
apply: solicitar solicitud
appoint: nombrar designar nombramiento
approve: aprobar aprobación visto_bueno luz_verde
ascertain: determinar
assemble: congregar concentración
assess: evaluar evaluación
assist: ayudar asistencia ayuda
attempt: intentar intento tentativa esfuerzo
attend: asistir participar tomar_parte participante participación asistencia presente asistente
authorise: permitir autorizar permiso licencia autorización
authorise-use: comercialización
avoid: evitar eludir
award: otorgar adjudicar conceder galardonar
ban: prohibir prohibición prohibido
beat: vencer derrotar batir
begin: comenzar empezar iniciar comienzo inicio arrancar arranque
bend: doblar torcer
bind: atar maniatar
block: bloquear obstruir
boost: estimular estímulo
borrow: pedir_prestado
bounce: rebotar repunte
break: romper destrozar
bring: traer
burst: reventar romper rotura
call: llamada llamar
cancel: cancelar cancelación anular
carry: portar cargar llevar
catch: atrapar coger pillar
cause: causa causar provocar desencadenar motivo provocado originar originado
celebrate: celebrar celebración festejar
check: comprobar verificar revisar control chequear
choose: elegir seleccionar elección_de opción elección seleccionado
claim: afirmar asegurar
climb: escalar trepar ascenso
close: cerrar cierre cerrado clausurar clausura
collect: recoger recolectar
combat-crime: mano_dura
combine: combinar combinación
compare: comparar comparación
compete: competir
complete: completar finalización
comply: cumplir acatar
confirm: confirmar confirmación
confront: confrontar confrontación
connect: conectar conexión enlazar vincular vínculo asociar
consider: considerar barajar sopesar
contact: contacto contactar
contain: contener frenar controlar
continue: continuar proseguir
contribute: contribuir contribución
convince: convencer persuadir
cooperate: cooperar cooperación colaborar colaboración
cope: afrontar combatir
cover: cubrir
crawl: arrastrarse gatear
create: crear creación
criticise: criticar crítica
cross: cruzar atravesar
cut: cortar
declare-void: declarar_nulo
dedicate: dedicar
delay: retrasar aplazar posponer aplazamiento retraso demora
deliver: entregar entrega
deny: negar desmentir desmentido
deposit-person: depositar_en
describe: describir descripción
detect: detectar notar constatar descubrir
deteriorate: empeorar deteriorarse deterioro agravar
develop: desarrollar desarrollo
dig-up: desenterrar exhumar
disagree: discrepar contradecir
disappoint: decepcionar decepción
discover: descubrir descubrimiento encontrar hallar hallazgo
disrupt: interrumpir perturbar interrupción
distribute: distribuir distribución repartir reparto
doubt: duda dudar
drag-on: alargarse
earn: ganar_dinero
ease: relajar flexibilizar
encourage: animar alentar
end: terminar acabar finalizar poner_fin
enforce: aplicar implementar
enjoy: disfrutar placer gozar
enter: entrar ingresar ingreso acceder
escape: escapar evasión
exaggerate: exagerar exageración
exceed: superar exceder rebasar
exclude: excluir descartar
expect: esperar prever
explain: explicar explicación
express: expresar
extend: prolongar prórroga prorrogar ampliar
fail: fracasar fracaso fallar
fall: caída caer descender descenso bajar baja_de reducir recortar recorte reducción disminuir rebajar
fear: temer temor miedo
feel: sentir sentimiento sensación
fight-against: lucha luchar
fill: llenar rellenar
float-water: flotar
focus: concentrar enfoque centrar
follow: seguir perseguir persecución
force: forzar obligar_a
forget: olvidar
freeze-assets: congelar
gain: ganar
get: recibir obtener
give: dar entregar_a
glue: pegar
grab: agarrar arrebatar
greet: bienvenida saludar
guide: directriz pauta
handle: tramitar gestionar
hang: colgar
happen: ocurrir suceder tener_lugar pasar ocurrido acontecer transcurrir
hate: odiar odio
hesitate: dudar_en vacilar
hide: esconder ocultar encubrir
hold: mantener sostener
hope: esperar esperanza
host: acoger anfitrión
ignore: ignorar desoír
impact: impacto efecto consecuencia
import-smuggle: introducir_ilegalmente
impose: imponer
improve: mejorar mejora
incident: incidente suceso acontecimiento
include: incluir comprender
increase: aumentar subir incrementar aumento incremento subida alza crecer ascender
influence: influencia influir
inform: informar información notificar
insist: insistir subrayar recalcar destacar poner_énfasis
intend: intención pretender
intensify: intensificar endurecer endurecimiento
introduce: introducir introducción implantar
investigate: investigar investigación indagar pesquisa
invite: invitar invitación
involve: implicar involucrar implicación
join: unirse incorporarse adherirse
jump: saltar salto
know: saber conocer conocimiento conocido familiarizado
launch: lanzar lanzamiento
lead: dirigir encabezar liderar
lean: inclinarse
learn: aprender enterarse
leave: abandonar_la irse_de
lie: situar
lift: alzar izar
look: en_busca
lose: perder
make: producir producción
manage: gestionar gestión
mark: señalizar señalización
measure: medir medición
meet: reunión reunirse
mention: mencionar citar
monitor: observar observador supervisar monitorear
move: mover trasladar mudar traslado movimiento desplazar desplazamiento
need: necesitar requerir
neglect: descuidar desatender
notice: notar percibir percepción advertir_que
obey: obedecer
object: oponerse oponer objeción
open: abrir inaugurar apertura inauguración
operate-act: comportamiento conducta comportarse
order: ordenar orden instrucción
organise: organizar organizador
oust: derrocar deponer
overcome: superar_las
overwhelm: desbordar colapsado
own: poseer pertenecer
paint: pintar
pass: pasar
perform: llevar_a_cabo realizar efectuar
persecute: persecución_religiosa
place: poner colocar lugar sitio
plan: plan planear planificar
play: jugar
plead-urge: instar llamamiento instar_a
postulate-law: estipular
practice: práctica ejercicio practicar
praise: elogiar alabar elogio
predate: preceder
prepare: preparar preparación
present: presentar presentación
preserve: preservar
prevail: prevalecer
print: imprimir
promise: prometer promesa comprometerse compromiso
promote: promover promoción
propose: proponer propuesta sugerir
protect: proteger protección
provide: proporcionar facilitar
publish: publicar publicación
pull: tirar_de
push: empujar
question: preguntar pregunta
reach: llegar_a
react: reaccionar reacción
read: leer lector
reassure: tranquilizar
recall: retirada_del_mercado
recognise: reconocimiento
recommend: recomendar recomendación
record: grabar grabación
refer: remitir
refrain: renunciar_a abstenerse_de
register: registrar inscribir inscripción
regret: lamentar arrepentimiento remordimiento
reject: rechazar rechazo denegar negarse
relate: referir relacionar concerniente
release: soltar
rely: depender dependiente dependencia
remain: permanecer quedar
remember: recordar recuerdo
remind: recordar_a
remove: quitar eliminar
repeal: levantar_la abolir derogar
replace: sustituir reemplazar sucesor suceder sustitución reemplazo relevo
report: informe reporte reportar
request: petición pedir exigir exigencia reclamar reivindicar
rescind: revocar retirar_el_permiso
research: científico investigador_de
resemble: parecerse asemejarse
resist: resistir resistencia
resolve: resolver solución
respect: respeto respetar
restore: restaurar restablecer
restrict: restringir restricción limitar
result: resultado
resume: reanudar retomar reanudación
return: regreso regresar volver retorno
reveal: revelar revelación desvelar
review: reconsiderar
ring: campana
risk-take: poner_en_peligro
rotate: girar
ruling: decidir decisión
run: correr corredor
say: decir declarar
schedule: calendario programar
scream: gritar grito
see: ver
seek: procurar
seem: parecer aparentemente
send: enviar mandar
separate: separar separación
serve: servir
settle-place: asentarse asentamiento
shake: sacudir temblar
share: compartir
show: mostrar
sign: firmar firma_del
sink-in: hundirse_el
sit: sentado
slice: rebanar
smell: olor hedor
smile: sonreír reír
soften: suavizar mitigar
speak: hablar
speculate: especular especulación
speech: discurso
spray: rociar
spread: propagar propagación extenderse
squander: derrochar malgastar despilfarro
squeeze: aplastar
stagger: tambalear
stand: de_pie
stop: parar cesar detenerse
store: almacenar almacenamiento
strike-deal: llegar_a_un_acuerdo
struggle: forcejear
stumble: tropezarse
submit: entregar_la presentar_una
success: éxito exitoso tener_éxito
suffer: sufrir padecer
support: apoyar respaldar apoyo respaldo
suppose: suponer suposición imaginar imaginación adivinar presumir
surprise: sorpresa sorprender inesperado sorprendente asombrar asombro asombroso extrañar
surround: rodear
suspend: interrumpir suspender suspensión pausa
swallow: tragar ingerir
swap: intercambiar intercambio
switch-off: apagar desconectar
switch-on: encender
teach: enseñar impartir
tear: desgarrar rasgar
terminate: rescindir rescisión
thank: agradecer agradecimiento
think: pensar creer opinión parecer_de considerar_que
throw: arrojar
touch: tocar
transfer: transferir transferencia
trust: confiar confianza
tumble: caerse tropezar
turn: girar volver
turn-down: aminorar
unblock: desbloquear
undergo: someter someterse
undermine: debilitar socavar
understand: entender malentendido comprender comprensión entender_que
unload: descargar
use: usar utilizar uso
visit: visitar visita
volunteer: voluntario
wait: aguardar esperar_a
wake: despertar
walk: caminar caminata excursionista senderista
want: querer desear deseo
warn: advertir alertar advertencia alerta
wash: lavar
watch: mirar
weep: llorar lágrima
weigh: pesar peso
whisper: susurrar
win: ganar victoria triunfo vencedor ganador
withdraw: retirar retirada
wonder: preguntarse
work: trabajo trabajar
worry: preocupación preocupado preocupar inquietud
wrap: envolver
write: escribir redactar
`;
