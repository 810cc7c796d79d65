import type { ContrastWords } from '../contrasts.ts';

export const contrasts: ContrastWords = {
  opposites: `
aumentar crecer subir incrementar ascender aumento crecimiento alza subida incremento / disminuir bajar caer reducir descender disminución caída baja reducción descenso
ganar victoria triunfo triunfar vencedor / perder derrota pérdida perdedor
beneficio ganancia superávit / pérdida déficit
aceptar aprobar autorizar permitir adoptar aprobación aceptación / rechazar denegar prohibir vetar rechazo prohibición bloquear
apoyar defender respaldar favorecer apoyo / combatir condenar criticar oponer impedir
confirmar reconocer admitir / desmentir negar refutar
elogiar felicitar alabar / criticar condenar denunciar
abrir reabrir apertura abierto / cerrar cierre cerrado
empezar comenzar iniciar inicio comienzo / terminar acabar finalizar concluir cesar fin final
continuar seguir mantener / cesar abandonar suspender
llegar venir entrar llegada / salir partir marcharse salida
contratar nombrar designar / despedir cesar destituir
construir edificar crear fundar / destruir demoler desmantelar
lograr éxito / fracasar fracaso
culpable condenar / inocente absolver
liberar liberación / detener encarcelar arrestar detención
atacar ataque / defender proteger defensa
guerra / paz
amigo aliado / enemigo adversario
reforzar fortalecer / debilitar
mejorar mejora / empeorar agravar deterioro
bueno mejor / malo peor
positivo / negativo
rico / pobre
caliente / frío
viejo antiguo anciano / joven nuevo
grande enorme / pequeño
largo / corto breve
rápido / lento
fácil sencillo / difícil complicado
temprano / tarde
antes / después
primero / último
siempre / nunca jamás
todo / ninguno
más / menos
máximo / mínimo
dentro interior / fuera exterior
delante / detrás
cerca / lejos
norte / sur
este oriental / oeste occidental
izquierda / derecha
lleno / vacío
vivo vivir sobrevivir / muerto morir fallecer
nacimiento nacer / muerte morir
hombre masculino niño / mujer femenino niña
marido esposo / esposa
padre / madre
hermano / hermana
día / noche
público / privado secreto
legal / ilegal
verdadero cierto correcto / falso incorrecto
posible / imposible
seguro / peligroso
casado / divorciado soltero
juntos / separados
igual idéntico mismo / diferente distinto
incluir / excluir
nacional / internacional extranjero
temporal provisional / permanente definitivo
voluntario / obligatorio
caro / barato gratuito
mayoría / minoría
pregunta / respuesta
favor / contra
con / sin
`,
  looseOpposites: ['comprar adquirir compra/vender venta', 'dar/recibir tomar', 'enviar/recibir'],
  exclusive: {
    colour: 'rojo azul verde amarillo naranja morado=violeta rosa marrón negro blanco gris beige',
    weekday: 'lunes martes miércoles jueves viernes sábado domingo',
    month: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    season: 'primavera verano otoño invierno',
    direction: 'norte sur este oeste noreste noroeste sureste suroeste',
    relation:
      'padre madre hijo hija hermano hermana marido=esposo esposa tío tía primo sobrino sobrina amigo vecino colega',
    office:
      'presidente vicepresidente primer_ministro canciller gobernador alcalde senador ministro embajador rey reina papa obispo',
    country:
      'afganistán alemania argelia argentina australia austria bélgica bolivia brasil bulgaria canadá chile china colombia croacia cuba dinamarca ecuador egipto españa estonia estados_unidos finlandia francia grecia guatemala honduras hungría india indonesia irak irán irlanda israel italia japón kenia letonia líbano libia lituania marruecos méxico nicaragua nigeria noruega pakistán panamá paraguay perú polonia portugal reino_unido rumanía rusia senegal serbia siria somalia sudán suecia suiza tailandia túnez turquía ucrania uruguay venezuela vietnam',
    crime: 'asesinato homicidio robo hurto fraude=estafa incendio violación secuestro soborno espionaje',
    disaster: 'terremoto=sismo=seísmo huracán tornado inundación tsunami avalancha sequía tifón',
    medal: 'oro plata bronce',
    vehicle:
      'coche=automóvil camión autobús bicicleta moto=motocicleta tren avión helicóptero barco=buque ferri tranvía',
  },
  kinds: {},
  inverses: `
padre madre / hijo hija
marido esposo / esposa
tío tía / sobrino sobrina
hermano / hermana
padre / madre
hijo / hija
`,
  occupations: {},
  ranks: 'adjunto adjunta vice antiguo antigua suplente interino interina',
  agentPrepositions: 'por',
  patientPrepositions: 'a al',
  mutual: `encontrar reunir casar enfrentar hablar conversar negociar parecer conocer abrazar besar saludar amar querer
    odiar compartir fusionar jugar acompañar colaborar`,
  copulas: 'es era son eran fue fueron está',
  births: 'nacer',
  deaths: 'morir fallecer',
  coordinators: 'y e o u',
  indefinite: 'un una',
  synonyms: `
comprar adquirir
decir declarar afirmar anunciar
empresa compañía sociedad firma
muerto morir fallecer matar víctima
coche automóvil vehículo
comenzar empezar iniciar
policía agente
`,
  negators: 'no nunca jamás ningún ninguna ninguno nadie nada ni tampoco sin',
  negatingVerbs: 'negarse rehusar',
  negatingPhrases: '',
  localNegators: 'sin',
  implicit:
    'parar cesar detener evitar ignorar omitir faltar prohibir impedir excluir rechazar negar desmentir fracasar ausente ausencia raro poco pocos sólo solo falso imposible vacío abandonar cancelar perder olvidar renunciar',
  implicitForm: /^in\p{L}+(?:able|ible|ado|ada|ido|ida)$/u,
  negatesWholeClause: false,
  idlePhrases: 'no_solo no_sólo no_obstante sin_embargo sin_duda',
  light: `el la los las lo un una unos unas de del a al en con por para sobre entre hasta desde según y e o u ni pero sino que
    quien cuyo donde cuando como si su sus este esta estos estas ese esa esos esas se le les me nos te él ella ellos ellas ello
    más es son era eran fue fueron sido ser será serán sería está están estaba estaban ha han había habían hubo haya haber
    hay va van puede pueden podría debe deben hacer hace hizo muy también ya aún todavía así entonces todo toda todos todas
    otro otra otros otras mismo misma unos cerca`,
  forms: '',
  negatingPrefixes: ['in', 'im', 'i', 'des', 'dis', 'anti'],
  exclusivity: 'solo sólo solamente únicamente exclusivamente',
  clauseOpeners: 'pero sino porque cuando si mientras aunque quien cuyo donde',
};
