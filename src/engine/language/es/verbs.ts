import { words } from '../words.ts';

/** Frequent verbs, and those of news, beside those of the concepts, in the infinitive. */
export const verbs: ReadonlySet<string> = words(`
ser estar haber sonar soplar amainar cortar movilizar inundar atrapar propagar sofocar extinguir trasladar fabricar ensamblar exportar comercializar localizar circular rodar tener hacer poder decir ir ver dar saber querer llegar pasar deber poner parecer quedar creer hablar llevar dejar seguir encontrar llamar
venir pensar salir volver tomar conocer vivir sentir tratar mirar contar empezar esperar buscar existir entrar trabajar escribir perder producir ocurrir
entender pedir recibir recordar terminar permitir aparecer conseguir comenzar servir sacar necesitar mantener resultar leer caer cambiar presentar crear abrir
considerar oír acabar convertir ganar formar traer partir morir aceptar realizar suponer comprender lograr explicar preguntar tocar reconocer estudiar alcanzar
nacer dirigir correr utilizar pagar ayudar gustar jugar escuchar cumplir ofrecer descubrir levantar intentar usar decidir acudir adoptar afectar afrontar
agravar alojar ampliar apoyar aportar apostar aprovechar asistir asumir atravesar aterrizar aumentar ayudar bloquear calificar causar centrar circular citar
coincidir compartir competir componer comprobar conceder concentrar condicionar conducir conservar consistir constar constituir consultar contener contribuir
convencer convocar corresponder costar cubrir cuestionar debatir defender definir demostrar denunciar depender desaparecer desarrollar desempeñar despegar
desviar determinar disponer disputar distribuir doblar durar ejecutar ejercer elaborar emitir emprender enfrentar entregar enviar equivaler estabilizar
evaluar evitar exceder exigir exportar expulsar extraer fijar figurar financiar forzar frenar funcionar garantizar generar gobernar habitar identificar
imponer importar impulsar incluir indicar influir informar ingresar iniciar instalar integrar intervenir jurar justificar juzgar limitar llover luchar mantener
medir mencionar merecer modificar mostrar mover negociar notar obligar observar ocupar oponer operar ordenar organizar padecer participar perjudicar permanecer
perseguir pertenecer plantear preferir preocupar preparar presionar prestar procurar proceder proteger protagonizar provenir quitar reaccionar rebasar recaer recaudar
recoger recomendar reconstruir recorrer recuperar reducir referir reflejar reforzar registrar regir remitir rendir renovar reparar repetir representar reservar residir
resistir resolver respetar restablecer resumir retirar reunir romper sancionar situar sobrevivir sufrir sugerir sumar superar surgir tardar temer tender
tirar totalizar transformar transmitir transportar triplicar ubicar unir usar valer viajar vigilar visitar vivir volar vulnerar cifrar ascender situar elevar
arrojar deparar dejar clasificar golear alojar acoger acompañar acusar adelantar admitir
abastecer abatir abofetear abolir abortar abstener abusar acatar acechar achicar acordonar acosar activar acuchillar adjudicar agarrar
agradecer agrietar aguardar ahogar ahorrar ajusticiar alabar alegar alentar allanar almacenar alquilar amarrar aminorar amotinar amputar
analizar anegar animar apagar apalear aparcar apelar aplastar aplicar aprehender aprender apuntalar archivar arrastrar arrebatar arreglar
arrendar asaltar asediar asfaltar atracar atrincherar averiar barajar beber bendecir blanquear boicotear bombardear bombear bróker caminar
canonizar cantar castigar cavar clonar colapsar colocar combinar comparar comparecer compensar conectar confesar confiscar confrontar
congelar congregar conmemorar conmocionar consentir conspirar consternar contabilizar contactar contaminar contestar continuar contradecir
controlar corroer cotizar criticar cuidar debilitar decepcionar decomisar decretar defraudar deliberar deponer derogar derrapar derretir
derrocar derrochar desahuciar descalificar descargar descomponer desconectar describir descuartizar desear desertar desestimar desgarrar
desinfectar desistir desmayar desoír despejar destrozar desvanecer desvelar devaluar diagnosticar dialogar difamar discrepar discriminar
discutir diseñar disminuir disolver disparar divorciar dormir duplicar economizar efectuar electrocutar elogiar eludir embarcar emigrar
empeorar empujar encallar encarcelar encargar encender encriptar encubrir endurecer enlazar enmendar enseñar enterrar entrenar envenenar
escalar escoltar esconder especular espiar estacionar estrangular excarcelar excavar excluir expropiar externalizar extorsionar extraditar
falsificar faltar festejar flexibilizar fondear forcejear fortalecer fumar fundir galardonar grabar heredar hostigar huir hundir hurtar
ignorar igualar impartir impedir implementar imprimir impugnar incautar incumplir indemnizar indultar infringir inhabilitar inhalar
inscribir inspeccionar insultar intensificar intercambiar interrogar introducir invadir invalidar inventar invitar inyectar legalizar
limpiar linchar liquidar llenar malgastar malversar manejar monitorear morder nacionalizar naufragar nevar obstruir ocultar olvidar otorgar
oxidar patinar perforar perpetrar perturbar pintarrajear planificar prescribir preservar prevalecer prevenir privatizar programar promover
proseguir quebrantar radicalizar raptar rasgar rastrear reanimar reanudar reavivar rebanar recetar reciclar reclutar reconsiderar recurrir
redactar reembolsar rehabilitar reivindicar relajar rellenar remolcar replegar reprimir requisar resarcir rescindir respirar restaurar
restringir retomar reventar revisar revocar rezar robar rodear sabotear saltar saludar saquear secuestrar segregar seleccionar sepultar
sitiar sobornar sobreseer socavar soldar soltar sopesar sorprender subcontratar subvencionar suicidar supervisar sustraer tambalear temblar
testificar toser traducir tramitar tranquilizar transferir transigir trepar tropezar tuitear vacilar vandalizar varar vengar vibrar violar
volcar vomitar zozobrar
`);
