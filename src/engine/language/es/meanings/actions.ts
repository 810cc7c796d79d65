export const actions = `
abandon-plan: abandonar_el_proyecto
abuse: abuso abusar
accelerate: acelerar aceleración
accompany: acompañar escoltar
achieve: lograr conseguir alcanzar logro consecución conseguido cosechar
acknowledge: reconocer admitir conceder admisión
activate: activar activación
adapt: adaptar ajustar adaptación ajuste
add: añadir agregar complementar complemento
adopt: adoptar aprobar aprobación
advise: aconsejar consejo_de consejo recomendar_que
affect: afectar afectado golpear perjudicar damnificado
afford: permitirse
agree: acordar aceptar consentir consenso pactar aprobar aceptación de_acuerdo convenir acordado asentir
agreement: acuerdo pacto convenio arreglo consenso trato
allocate: asignar asignación destinar atribuir
alter: cambiar modificar cambio modificación variación variar transición transformar transformación evolucionar
analyse: analizar análisis analista examinar evaluación estudiar
anger: ira enfado indignación furioso enojo rabia furia cólera molesto indignar enojar
announce: anunciar anuncio comunicar declarar dar_a_conocer proclamar
annoy: molestar irritar fastidiar molestia
answer: responder contestar respuesta reaccionar replicar contestación
appear: aparecer comparecer surgir aparición presentarse
apply: solicitar solicitud
appoint: nombrar designar nombramiento elegir designado
approve: aprobar aprobación visto_bueno luz_verde avalar ratificar convalidar adoptar adopción aval validar
argue: argumentar argumento
ascertain: determinar averiguar establecer
assemble: congregar concentración asamblea_de
assess: evaluar evaluación valorar valoración juzgar
assign: asignar atribuir
assist: ayudar asistencia ayuda apoyar apoyo
attach: sujetar fijar adjuntar
attempt: intentar intento tentativa esfuerzo
attend: asistir participar tomar_parte participante participación asistencia presente asistente
attract: atraer
authorise: permitir autorizar permiso licencia autorización conceder consentir habilitar
authorise-use: comercialización
avoid: evitar eludir
award: otorgar adjudicar conceder galardonar honrar recompensar premiar
ban: prohibir prohibición prohibido
beat: vencer derrotar batir doblegar imponerse superar
begin: comenzar empezar iniciar comienzo inicio arrancar arranque principio emprender lanzar apertura
belong: pertenecer_a formar_parte
bend: doblar torcer
bind: atar maniatar
block: bloquear obstruir obstaculizar obstáculo impedir
blow: soplar
boost: estimular estímulo impulsar impulso fomentar potenciar promover
borrow: pedir_prestado tomar_prestado prestar
bounce: rebotar repunte
break: romper destrozar quebrar fracturar fractura partir_en rotura
bring: traer
burst: reventar romper rotura
call: llamada llamar convocar
cancel: cancelar cancelación anular suprimir supresión abortar desconvocar
carry: portar cargar llevar
catch: atrapar coger pillar
cause: causa causar provocar desencadenar motivo provocado originar originado debido_a a_causa_de por_culpa razón
celebrate: celebrar celebración festejar fiesta festividad ceremonia júbilo
check: comprobar verificar revisar control chequear examinar examen inspeccionar revisión verificación
choose: elegir seleccionar elección_de opción elección seleccionado
claim: afirmar asegurar
click: clic pulsar
climb: escalar trepar ascenso
close: cerrar cierre cerrado clausurar clausura
collect: recoger recolectar
combat-crime: mano_dura
combine: combinar combinación
come: venir acudir
compare: comparar comparación
compete: competir
complete: completar finalización
comply: cumplir acatar
confirm: confirmar confirmación corroborar ratificar certificar
confront: confrontar confrontación
confuse: confundir desconcertar perplejo
connect: conectar conexión enlazar vincular vínculo asociar
consider: considerar barajar sopesar consideración reflexionar reflexión tener_en_cuenta contemplar plantear
consume: consumir consumo
contact: contacto contactar
contain: contener frenar controlar
continue: continuar proseguir mantener perdurar persistir seguir continuación
contribute: contribuir contribución aportar aporte aportación
convince: convencer persuadir
cooperate: cooperar cooperación colaborar colaboración
cope: afrontar combatir
cover: cubrir cobertura
crawl: arrastrarse gatear
create: crear creación establecer formar constituir generar surgir
criticise: criticar crítica denunciar reprochar crítico censurar condenar cuestionar reproche
cross: cruzar atravesar
cut: cortar
deal-with: tratar ocuparse lidiar
deceive: engañar burlar embaucar
declare-void: declarar_nulo
dedicate: dedicar
delay: retrasar aplazar posponer aplazamiento retraso demora atrasar atraso dilación
delete: borrar eliminar
deliver: entregar entrega repartir despachar suministrar
deny: negar desmentir desmentido refutar rebatir
deposit-person: depositar_en
derive: provenir derivar proceder_de
describe: describir descripción
deserve: merecer mérito digno
detect: detectar notar constatar descubrir
deteriorate: empeorar deteriorarse deterioro agravar
determine: determinar definir establecer
develop: desarrollar desarrollo evolucionar evolución elaborar avance
dig-up: desenterrar exhumar
disagree: discrepar contradecir
disappoint: decepcionar decepción desilusión frustrar
discover: descubrir descubrimiento encontrar hallar hallazgo localizar detectar dar_con hallado
disrupt: interrumpir perturbar interrupción entorpecer dificultar trastorno perturbación obstaculizar
distribute: distribuir distribución repartir reparto distribuido asignar
doubt: duda dudar
drag-on: alargarse
earn: ganar_dinero
ease: relajar flexibilizar aliviar alivio aligerar
employ: emplear contratar
encourage: animar alentar
end: terminar acabar finalizar poner_fin expirar vencer concluir conclusión cesar término
enforce: aplicar implementar ejecutar ejecución hacer_cumplir
engage: involucrarse
enjoy: disfrutar placer gozar
ensure: asegurar garantizar velar_por
enter: entrar ingresar ingreso acceder penetrar irrumpir adentrarse
escape: escapar evasión huir fuga fugarse huida
exaggerate: exagerar exageración
exceed: superar exceder rebasar
excite: entusiasmo emocionar emoción entusiasta pasión apasionado emocionante
exclude: excluir descartar
exist: existir existencia
expect: esperar prever
explain: explicar explicación
expose: exponer_a exposición_a
express: expresar
extend: prolongar prórroga prorrogar ampliar ampliación ensanchar alargar extensión extender
facilitate: facilitar posibilitar
fail: fracasar fracaso fallar revés derrota naufragar
fall: caída caer descender descenso bajar baja_de reducir recortar recorte reducción disminuir rebajar encoger retroceder retroceso desplomarse mermar merma menguar decrecer abaratar acortar bajada
fall-through: no_celebrarse
fear: temer temor miedo asustar aterrorizar espantar susto
feel: sentir sentimiento sensación
fight-against: lucha luchar
fill: llenar rellenar
float-water: flotar
focus: concentrar enfoque centrar
follow: seguir perseguir persecución
force: forzar obligar_a obligar presionar coaccionar
forget: olvidar
freeze-assets: congelar
gain: ganar
get: recibir obtener percibir cobrar conseguir sacar
give: dar entregar_a otorgar conceder entregar ceder donar
glue: pegar
go: ir dirigirse acudir
grab: agarrar arrebatar
greet: bienvenida saludar recibir recibimiento acogida
guide: directriz pauta
handle: tramitar gestionar ocuparse atender despachar
hang: colgar
happen: ocurrir suceder tener_lugar pasar ocurrido acontecer transcurrir celebrarse desarrollarse
harm: perjudicar perjudicial nocivo
hate: odiar odio
hesitate: dudar_en vacilar
hide: esconder ocultar encubrir
hit: golpear golpe pegar patada
hold: mantener sostener conservar retener
hold-event: celebrar organizar albergar
hope: esperar esperanza
host: acoger anfitrión recibir albergar
hurry: prisa apresurar precipitar
ignore: ignorar desoír
impact: impacto efecto consecuencia
import-smuggle: introducir_ilegalmente
impose: imponer
improve: mejorar mejora perfeccionar optimizar
incident: incidente suceso acontecimiento
include: incluir comprender
increase: aumentar subir incrementar aumento incremento subida alza crecer ascender elevar acrecentar crecimiento repunte repuntar ampliar ampliación agrandar engrosar ascenso alzarse
indicate: indicar indicio apuntar_a señal_de
influence: influencia influir
influence-shape: marcar_a moldear
inform: informar información notificar comunicar avisar aviso poner_al_corriente enterar
insist: insistir subrayar recalcar destacar poner_énfasis
inspire: inspirar inspiración
intend: intención pretender
intensify: intensificar endurecer endurecimiento recrudecer agudizar intensificación
introduce: introducir introducción implantar
investigate: investigar investigación indagar pesquisa examinar averiguar esclarecer instruir investigación_judicial
invite: invitar invitación
involve: implicar involucrar implicación
join: unirse incorporarse adherirse
jump: saltar salto
kiss: beso besar
knock: golpear_la
know: saber conocer conocimiento conocido familiarizado
launch: lanzar lanzamiento
lead: dirigir encabezar liderar
leak-secret: filtrar divulgar filtración
lean: inclinarse
learn: aprender enterarse
leave: abandonar_la irse_de salir irse marcharse dejar
lie: situar
lie-tell: mentir mentira mentiroso
lift: alzar izar
look: en_busca mirar mirada
lose: perder derrota pérdida perdedor número_rojo
make: producir producción fabricar elaborar fabricación elaboración
manage: gestionar operar operador administrar explotar gestor gerente
mark: señalizar señalización
measure: medir medición
meet: reunión reunirse sesión conferencia convención encuentro
mention: mencionar citar
monitor: observar observador supervisar monitorear vigilar vigilancia seguimiento seguir supervisión
move: mover trasladar mudar traslado movimiento desplazar desplazamiento
need: necesitar requerir exigir necesidad
neglect: descuidar desatender
notice: notar percibir percepción advertir_que
obey: obedecer
object: oponerse oponer objeción objetar impugnar cuestionar
open: abrir inaugurar apertura inauguración abierto
operate-act: comportamiento conducta comportarse
order: ordenar orden instrucción
organise: organizar organizador celebrar montar
oust: derrocar deponer destituir cesar remover apartar
overcome: superar_las
overwhelm: desbordar colapsado
own: poseer pertenecer propio posesión propiedad
paint: pintar
pass: pasar
perform: llevar_a_cabo realizar efectuar ejecutar ejecución desempeñar desempeño
persecute: persecución_religiosa
place: poner colocar lugar sitio
plan: plan planear planificar
play: jugar
plead-urge: instar llamamiento instar_a exhortar urgir
postulate-law: estipular definir fijar
practice: práctica ejercicio practicar
praise: elogiar alabar elogio
predate: preceder
prepare: preparar preparación
present: presentar presentación
preserve: preservar conservar conservación mantener
preserve-keep: mantener conservar revalidar
pretend: fingir aparentar
prevail: prevalecer
print: imprimir
promise: prometer promesa comprometerse compromiso garantizar asegurar
promote: promover promoción fomentar favorecer impulsar apoyar
propose: proponer propuesta sugerir plantear planteamiento sugerencia recomendar
protect: proteger protección resguardar defender custodiar
provide: proporcionar facilitar brindar ofrecer suministrar otorgar dotar
publish: publicar publicación editar sacar difundir
pull: tirar_de
push: empujar
question: preguntar pregunta
quote: citar cita
raise-person: criar educar
reach: llegar_a alcanzar llegar
react: reaccionar reacción
read: leer lector
reassure: tranquilizar
recall: retirada_del_mercado
recognise: reconocimiento
recognise-see: reconocer
recommend: recomendar recomendación
record: grabar grabación registro registrar
refer: remitir
reflect: reflejar reflejo
refrain: renunciar_a abstenerse_de
register: registrar inscribir inscripción
regret: lamentar arrepentimiento remordimiento lamentable lamentablemente
reject: rechazar rechazo denegar negarse
relate: referir relacionar concerniente
release: soltar
rely: depender dependiente dependencia
remain: permanecer quedar seguir persistir mantenerse subsistir
remember: recordar recuerdo acordarse memoria
remind: recordar_a
remove: quitar eliminar retirar suprimir borrar extraer quita levantar
repeal: levantar_la abolir derogar levantar
repeat: repetir repetición repetidamente reiterar de_nuevo otra_vez nuevamente
replace: sustituir reemplazar sucesor suceder sustitución reemplazo relevo suplir remplazar suplente relevar sucesión tomar_el_relevo
report: informe reporte reportar reportaje relatar relato dar_cuenta notificar parte_de
represent: representar representación
request: petición pedir exigir exigencia reclamar reivindicar solicitud solicitar demanda demandar reclamación requerimiento instar
rescind: revocar retirar_el_permiso
research: científico investigador_de investigación estudio investigador científicos investigadora
resemble: parecerse asemejarse
resist: resistir resistencia
resolve: resolver solución
respect: respeto respetar
restore: restaurar restablecer
restrict: restringir restricción limitar acotar limitación tope
result: resultado
resume: reanudar retomar reanudación reiniciar volver_a restablecer
return: regreso regresar volver retorno vuelta regresó reincorporarse
reveal: revelar revelación desvelar
review: reconsiderar
ring: campana
risk-take: poner_en_peligro
roll: rodar
rotate: girar
ruling: decidir decisión resolver resolución fallo fallar dictaminar determinar
run: correr corredor apresurarse
sacrifice: sacrificio sacrificar
satisfy: satisfacer satisfacción satisfecho
say: decir declarar explicar señalar indicar precisar añadir según manifestar comentar comentario apuntar
schedule: calendario programar agenda horario fijar_para fijado_para fijada_para
scream: gritar grito
secure-win: hacerse_con obtener
see: ver vista mirada divisar
seek: procurar
seem: parecer aparentemente
send: enviar mandar
separate: separar separación aparte dividir división escindir desprender
serve: servir
settle-place: asentarse asentamiento
shake: sacudir temblar
shame: vergüenza vergonzoso avergonzado bochorno
share: compartir dividir reparto
show: mostrar
sign: firmar firma_del
sink-in: hundirse_el
sit: sentado
slice: rebanar
smell: olor hedor
smile: sonreír reír
soften: suavizar mitigar
speak: hablar conversación charla conversar
speculate: especular especulación
speech: discurso
spray: rociar
spread: propagar propagación extenderse
squander: derrochar malgastar despilfarro
squeeze: aplastar
stagger: tambalear
stand: de_pie
stop: parar cesar detenerse interrumpir cese detención_de paro_de paralizar poner_freno
store: almacenar almacenamiento reserva
strike-deal: llegar_a_un_acuerdo
struggle: forcejear
stumble: tropezarse
submit: entregar_la presentar_una
success: éxito exitoso tener_éxito logro acierto
suffer: sufrir padecer soportar sufrimiento
support: apoyar respaldar apoyo respaldo ayudar ayuda favorable defender solidaridad
suppose: suponer suposición imaginar imaginación adivinar presumir
surprise: sorpresa sorprender inesperado sorprendente asombrar asombro asombroso extrañar imprevisto
surround: rodear
suspend: interrumpir suspender suspensión pausa paralizar parar paro interrumpido paralización quedar_paralizado
swallow: tragar ingerir
swap: intercambiar intercambio
switch: cambiar_de interruptor
switch-off: apagar desconectar
switch-on: encender
take: tomar
talk-with: conversación charla conversar
teach: enseñar impartir dar_clase
tear: desgarrar rasgar
terminate: rescindir rescisión
thank: agradecer agradecimiento
think: pensar creer opinión parecer_de considerar_que
throw: arrojar
touch: tocar
transfer: transferir transferencia
trouble: lío apuro
trust: confiar confianza
tumble: caerse tropezar caer caída precipitarse desplomarse
turn: girar volver
turn-down: aminorar
unblock: desbloquear
undergo: someter someterse
undermine: debilitar socavar
understand: entender malentendido comprender comprensión entender_que
unload: descargar
use: usar utilizar uso emplear aprovechar utilización
use-spend: emplear empleo_de aprovechar recurrir_a utilización
visit: visitar visita visitante
volunteer: voluntario
wait: aguardar esperar_a
wake: despertar
walk: caminar caminata excursionista senderista pasear paseo a_pie andar marcha
want: querer desear deseo anhelo ganas voluntad anhelar
warn: advertir alertar advertencia alerta avisar prevenir_de alarmar aviso desaconsejar
wash: lavar
watch: mirar ver_la
weep: llorar lágrima
weigh: pesar peso
whisper: susurrar
willing: dispuesto voluntad
win: ganar victoria triunfo vencedor ganador vencer triunfar imponerse vencedora ganadora ganadores
withdraw: retirar retirada retractarse retirarse retirar_la
wonder: preguntarse
work: trabajo trabajar funcionar laboral
worry: preocupación preocupado preocupar inquietud inquietante inquietar angustia preocupante desasosiego temor
wrap: envolver
write: escribir redactar
`;
