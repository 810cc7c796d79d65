import { words } from '../words.ts';

/** Frequent verbs beside those of the concepts, in the infinitive. */
export const verbs: ReadonlySet<string> = words(`
ser estar haber soplar amainar cortar movilizar inundar atrapar propagar sofocar extinguir trasladar fabricar ensamblar exportar comercializar localizar circular rodar tener hacer poder decir ir ver dar saber querer llegar pasar deber poner parecer quedar creer hablar llevar dejar seguir encontrar llamar
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
arrojar deparar dejar clasificar golear alojar acoger acompañar acusar adelantar admitir`);
