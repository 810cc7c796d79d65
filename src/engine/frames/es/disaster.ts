import type { Translation } from '../translation.ts';

const people =
  'personas|habitantes|vecinos|residentes|pasajeros|pasajeras|viajeros|civiles|niños|menores|trabajadores|soldados|mujeres|hombres|turistas|manifestantes|alumnos|otras|otros|bomberos|agentes|policías|adultos';
const homes = 'casas|viviendas|hogares';
const buildings = 'edificios|inmuebles|construcciones';
const craft = 'vuelo|tren|avión|autobús|autocar|ferry|barco|ave|helicóptero';

/** When an event of a kind happened: its nouns and the verbs of its happening. */
const times = (name: string, nouns: string, verbs: string): Translation => ({
  [`${name}Clock`]: [
    `${nouns} … a|hacia|sobre las|la {amount:clock}`,
    `a|hacia|sobre las|la {amount:clock} … ${nouns} ~4 ${verbs}`,
  ],
  [`${name}Day`]: [`${nouns} ~5 ${verbs} ~3 {amount:day}`],
});

/** What news in Spanish says of disasters and accidents. */
export const disaster: Translation = {
  dead: [
    `{toll:count} ~2 ${people} ~5 <die.verb>`,
    `{toll:count} ~2 ${people} ~4 <die.adjective>`,
    '{toll:count} ~2 muertos|muertas|muerto|muerta|fallecidos|fallecidas|muertes|decesos',
    `<die.verb> ( a )? ~1 {toll:count} ~1 ${people}`,
    '<die.verb> de|a ~1 {toll:count}',
    'muertos|fallecidos ~5 {toll:count}',
    'muertos : {toll:count}',
    'dejó|deja|dejado|causó|cobró ~2 {toll:count} ~1 víctimas',
  ],
  injured: [
    `{toll:count} ~2 ${people} ~5 <injure.verb>`,
    '{toll:count} ~2 heridos|heridas|herido|herida|lesionados|lesionadas',
    `<injure.verb> ( a )? ~2 {toll:count} ~1 ${people}`,
    '{toll:count} ~3 <injure.verb>',
    '{toll:count} resultaron|resultan heridos|heridas',
  ],
  missing: ['{toll:count} ~6 <missing>', 'desaparecidos : {toll:count}', 'desaparecidos ~3 {toll:count}'],
  displaced: ['{toll:count} ~3 damnificados|damnificadas|desplazados|desplazadas', '<displace.verb> a ~1 {toll:count}'],
  damageCost: ['daños ( … )? {amount:money}', '{amount:money} en|de daños'],
  homesDamaged: [
    `{amount:count} ~1 ${homes} ~4 <damage.verb>`,
    `{amount:count} ~1 ${homes} ~4 <destroy.verb>`,
    `<damage.verb> ~2 {amount:count} ~1 ${homes}`,
    `<destroy.verb> ~2 {amount:count} ~1 ${homes}`,
  ],
  buildingsDamaged: [
    `{amount:count} ~1 ${buildings} ~4 <damage.verb>`,
    `{amount:count} ~1 ${buildings} ~4 <destroy.verb>`,
    `<damage.verb> ~2 {amount:count} ~1 ${buildings}`,
    `<destroy.verb> ~2 {amount:count} ~1 ${buildings}`,
  ],
  evacuated: [
    `{amount:count} ~2 ${people} ~4 <evacuate.verb>`,
    `<evacuate.verb> ( a )? ~2 {amount:count} ~1 ${people}`,
    `evacuación|desalojo de ~2 {amount:count} ~1 ${people}`,
    `{amount:count} ~2 ${people} ~3 que|obligadas|obligados ~2 abandonar|dejar ~1 sus|su`,
  ],
  rescued: [
    `{amount:count} ~2 ${people}|supervivientes ~5 <rescue.verb>`,
    `<rescue.verb> ( a )? ~2 {amount:count} ~1 ${people}|supervivientes`,
  ],
  sheltered: [`{amount:count} ~2 ${people}|damnificados ~6 albergues|refugios|polideportivo|tiendas|campamentos`],
  mourning: ['{amount:duration} de luto', 'luto ~2 de {amount:duration}'],
  powerCut: [
    '{amount:count} ~1 hogares|clientes|abonados|habitantes|personas|viviendas|usuarios ~4 sin ~1 electricidad|luz|energía|suministro',
  ],
  areaBurned: [
    '{amount:area} ~4 quemadas|arrasadas|calcinadas|afectadas|quemado',
    'quemado|arrasado|calcinado|quemó|arrasó|calcinó|arrasa ~2 {amount:area}',
  ],
  contained: [
    '{amount:percentage} ~2 controlado|contenido|estabilizado',
    'controlado|contenido|estabilizado ~2 {amount:percentage}',
  ],
  rainfall: ['{amount:length} de ~1 lluvia|lluvias|precipitaciones|nieve'],
  stormCategory: ['huracán|ciclón|tifón|tormenta ~5 {amount:other}'],
  aftershocks: ['{amount:count} ~1 réplicas'],
  shakingLasted: ['terremoto|sismo|seísmo|temblor ~4 duró ~2 {amount:duration}'],
  epicentreDistance: ['epicentro … {amount:length} ~5 de|del {place:name}', 'a {amount:length} ~2 de|del {place:name}'],
  epicentre: ['epicentro ~6 en|cerca|frente ~3 {amount:name}'],
  depth: ['profundidad de ~1 {amount:length}', '{amount:length} de profundidad', 'profundidad : {amount:length}'],
  windSpeed: ['vientos|viento|rachas|ráfagas … {amount:speed}'],
  aboard: [
    '{amount:count} ~4 a bordo',
    'a bordo ~4 {amount:count} ~1 pasajeros|personas|viajeros',
    'transportaba|transportaban|llevaba ( a )? ~2 {amount:count} ~1 pasajeros|personas|viajeros|alumnos',
  ],
  survivors: ['{amount:count} ~1 supervivientes|sobrevivientes', '{amount:count} ~2 sobrevivieron'],
  travelSpeed: ['circulaba|viajaba|iba|volaba ~2 a ~2 {amount:speed}', 'velocidad de ~2 {amount:speed}'],
  origin: [`${craft} ~4 de {amount:name} a|hacia {to:name}`, 'cubría|cubre ~4 entre {amount:name} y {to:name}'],
  destination: [
    `${craft} ~4 de {from:name} a|hacia {amount:name}`,
    'cubría|cubre ~4 entre {from:name} y {amount:name}',
  ],
  ...times('quake', 'terremoto|sismo|seísmo|temblor', 'sacudió|golpeó|produjo|ocurrió|registró|azotó|sintió'),
  ...times('fire', 'incendio|fuego', 'declaró|inició|comenzó|originó|estalló'),
  ...times('crash', 'accidente|colisión|choque|descarrilamiento', 'produjo|ocurrió|tuvo|registró|sucedió'),
  ...times('explosion', 'explosión|deflagración', 'produjo|ocurrió|sacudió|registró'),
  ...times('launch', 'cohete|lanzador|sonda|cápsula', 'despegó|partió|lanzado|lanzada'),
  ...times('storm', 'huracán|tormenta|ciclón|tifón', 'tocó|azotó|golpeó|alcanzó|llegó'),
};
