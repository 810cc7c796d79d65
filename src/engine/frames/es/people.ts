import type { Translation } from '../translation.ts';

const of = 'de|del|en|para';
const is = 'es|era|fue|será|sigue|continúa';

/** What news in Spanish says of people: posts, lives, departures, successors. */
export const people: Translation = {
  post: [
    `{person} , ~3 {title:office} ( adjunto|adjunta|saliente )? ${of} ~4 {organisation}`,
    `{person} , de {n:quantity} , ~3 {title:office} ${of} ~4 {organisation}`,
    `{title:office} ( saliente|electo|electa )? ${of} ~4 {organisation} , ( don|doña )? {person}`,
    `{title:office} ( saliente|electo|electa )? ${of} ~4 {organisation} {person}`,
    `{person} ( , de {n:quantity} , )? ${is} ~4 {title:office} ${of} ~4 {organisation}`,
    `<appoint.verb> ~2 {title:office} ${of} ~2 {organisation} a {person}`,
    '<appoint.verb> ~2 {title:office} a {person}',
    `{person} ( , de {n:quantity} , )? ~2 fue|sido|es|será|resultó <appoint.verb> ~4 {title:office} ${of} ~4 {organisation}`,
    `<appoint.verb> ~2 a {person} ( , de {n:quantity} , )? ~4 {title:office} ${of} ~4 {organisation}`,
    '{person} , que|quien dirige|preside|lidera|encabeza ~2 {organisation}',
    `{title:office} ${of} ~4 , {person}`,
    '{title:office} ( saliente|electo|electa )? ( , )? {person}',
    `{person} , ~3 {title:office} ( saliente|electo|electa )? ( ${of} ~3 )? ,|.`,
    '{person} , ~3 {title:office} {start:since}',
    `{title:office} ( ${of} ~4 )? es|será|sigue {person}`,
    '{person} … cargo|puesto|funciones de ~1 {title:office}',
    '{person} , de {n:quantity} , ~3 {title:office}',
    `{person} ( , de {n:quantity} , )? ${is} ~4 {title:office}`,
    '{person} ( , de {n:quantity} , )? ~2 fue|sido|es|será|resultó <appoint.verb> ~4 {title:office}',
    '<appoint.verb> ~2 a {person} ( , de {n:quantity} , )? ~4 {title:office}',
    '{person} … como ~2 {title:office}',
    '<appoint.verb> como|como ~1 {title:office} a {person}',
    '<appoint.verb> ~1 {title:office} a {person}',
    'que|quien es|era|fue ~2 {title:office}',
  ],
  affiliation: [
    'dijo|afirmó|señaló|explicó|indicó|aseguró|declaró {person} , de|del ~1 {organisation}',
    '{person} , de|del {organisation} ,',
    '{person} , de|del {organisation} ~1 dijo|afirmó|señaló|explicó|indicó|aseguró|declaró',
  ],
  age: [
    '{person} , de {age:duration} ,',
    '{person} , {age:duration} ,',
    '{person} [ {age:duration} ]',
    '{person} , {age:age}',
    '{person} , de {age:age}',
    '{age:age} ~3 {person}',
    '{person} tiene|tenía ~1 {age:duration}',
    '{person} , ~3 de {age:duration} ( de edad )?',
  ],
  birthplace: [
    '{person} , nacido|nacida ~4 en ~1 {place:name}',
    '{person} ~2 nació ~4 en ~1 {place:name}',
    'nacido|nacida|nació ~4 en {place:name}',
    'natural|oriundo|oriunda de|del {place:name}',
  ],
  bornOn: [
    '{who:person} ~2 nació ~2 {amount:date}',
    '{who:person} , nacido|nacida ~2 {amount:date}',
    'nacido|nacida|nació ~2 {amount:date}',
    'nacido|nacida|nació en {place:name} ~2 {amount:date}',
  ],
  inOfficeSince: [
    '{who:person} , ~4 {title:office} ~6 {amount:since}',
    `{who:person} , ~4 {title:office} ${of} ~4 {organisation} {amount:since}`,
    '{who:person} ( , de {n:quantity} , )? ~2 <lead.verb> ~4 {amount:since}',
    '{who:person} , que <lead.verb> ~4 {amount:since}',
    '{who:person} , que <lead.verb> ~2 {organisation} {amount:since}',
    '{who:person} ( , de {n:quantity} , )? es ~3 {title:office} ~6 {amount:since}',
    '{who:person} ~2 <lead.verb> ~4 {organisation} {amount:since}',
    '<lead.verb> ~5 {amount:since}',
    'el|ese|su cargo|puesto ~2 {amount:since}',
    'al frente ~4 {amount:since}',
    '{title:office} {amount:since}',
  ],
  joined: [
    '{who:person} ( , de {n:quantity} , )? ~2 incorporó|unió|entró|ingresó a|al|en ~1 {organisation:name} ~3 en ~1 {amount:date}',
    'incorporó|unió|entró|ingresó a|al|en ~1 {organisation:name} ~3 en {amount:date}',
    'incorporó|unió|entró|ingresó a|al|en ~1 empresa|compañía|grupo|partido|club ~2 en {amount:date}',
  ],
  children: [
    'tiene|tenía ~1 {amount:count} ~1 hijos|hijas',
    'padre|madre de ~1 {amount:count} ~1 hijos|hijas',
    'padre|madre de {amount:count}',
    '{who:person} ~1 tiene|tenía {amount:count} hijos|hijas',
  ],
  studiedAt: [
    'estudió ~5 en ~1 {amount:name}',
    'licenciado|licenciada|graduado|graduada ~5 por|de|en ~1 {amount:name}',
  ],
  height: ['mide|medía ~1 {amount:length}', '{amount:length} de estatura|altura'],
  successor: successions(),
  predecessor: successions(),
  startsOn: [
    '{who:person} ~3 asumirá|asume|tomará|ocupará ~4 {amount:date}',
    'asumirá|asume|ocupará ~1 cargo|puesto|funciones ~3 {amount:date}',
    'tomará|toma posesión ~4 {amount:date}',
  ],
  contractUntil: [
    'contrato ~5 {amount:until}',
    'vinculado|vinculada|contrato ~4 {amount:until}',
    'contrato ~3 expira|vence|termina|finaliza|acaba ~3 {amount:date}',
  ],
  departureManner: {
    'was made to go': [
      'destituye|destituyó|destituido|cesa|cesó|cesado|despide|despidió|despedido|fulmina|echa|echó|echado a {who:person}',
      'destituye|destituyó|destituido|cesa|cesó|cesado|despide|despidió ~6 a|al ~1 {title:office} ( , )? {who:person}',
      'rescindió|rescinde|rescindido el contrato de|a {who:person}',
      '{who:person} ( , de {n:quantity} , )? ~2 relevado|relevada de su|sus cargo|funciones|puesto',
      '{who:person} ( , de {n:quantity} , )? ~2 destituido|destituida|cesado|cesada|despedido|despedida|apartado|apartada',
      'fue|sido ~1 destituido|destituida|cesado|cesada|despedido|despedida|apartado|apartada',
      'obligado|obligada|forzado|forzada|presionado|presionada a|para ~1 dimitir|renunciar|marcharse|irse',
    ],
    'went of their own will': [
      '{who:person} ( , de {n:quantity} , )? ~2 dimite|dimitió|dimitido|renuncia|renunció|renunciado',
      'presentó|presentado|presenta|anunció|anunciado|anuncia su|la dimisión|renuncia',
      '{who:person} ~2 anunció|anunciado|anuncia su|la dimisión|renuncia',
      '{who:person} ~2 presentó|presentado|presenta su|la dimisión|renuncia',
      '( {who:person} , )? presentó|presentado|presenta ~3 su|la dimisión|renuncia',
      'por voluntad propia',
      'a petición propia',
    ],
  },
  appointmentVote: {
    'not unanimous': ['no ~3 unanimidad', 'no ~2 unánime', 'votos en contra', 'por la mínima'],
    unanimous: ['por unanimidad', 'unánimemente', 'votación|decisión|elección unánime'],
  },
  lastSeenOn: [
    '{who:person} ~3 visto|vista ~2 última vez ~3 {amount:date}',
    'visto|vista ~2 última vez ~3 {amount:date}',
    '{who:person} ( , de {n:quantity} , )? ~2 desaparecido|desaparecida|desapareció ~2 {amount:date}',
    'desaparecido|desaparecida {amount:since}',
    '{who:person} ~3 desaparecido|desaparecida ~1 {amount:since}',
  ],
  lastSeenAt: ['visto|vista ~2 última vez ~5 en|cerca ~4 {amount:name}'],
  comment: {
    none: [
      '{who:name} no ~2 respondió|respondido|contestó|contestado|comentó|comentarios|declaraciones',
      '{who:name} ~2 <declineComment>',
      'no ~1 respondió|respondido|contestó|contestado a|al ~3 preguntas|solicitud|peticiones|petición|llamadas',
      '{who:name} declinó|rehusó|rechazó ~2 comentar|comentarios|declaraciones|responder',
    ],
    'has answered': [
      'portavoz|portavoces de|del {who:name} ~2 dijo|afirmó|señaló|indicó|aseguró|confirmó|respondió',
      '{who:name} ~2 dijo|afirmó|señaló|indicó|aseguró|respondió en ~2 comunicado|correo|respuesta',
    ],
  },
};

function successions(): readonly string[] {
  return [
    '{new:person} ( , de {n:quantity} , )? ~2 <succeed.verb> ( a )? {old:person}',
    '{new:person} , que|quien ~1 <succeed.verb> ( a )? {old:person}',
    '{old:person} ( , de {n:quantity} , )? ~2 <succeed.verb> por {new:person}',
    '{new:person} ( , de {n:quantity} , )? ~2 sustituye|sustituirá|sustituyó|sustituido|reemplaza|reemplazará|reemplazó|releva|relevará|relevó a {old:person}',
    '{new:person} , que|quien ~1 sucede|sucederá|sucedió|sustituye|sustituirá|sustituyó|releva|relevará|relevó a {old:person}',
    '{new:person} ~4 sucesor|sucesora|sustituto|sustituta de {old:person}',
    '{new:person} ~3 toma|tomará|tomó ~2 relevo de {old:person}',
    '{old:person} ( , de {n:quantity} , )? ~2 sustituido|sustituida|reemplazado|reemplazada|relevado|relevada por {new:person}',
  ];
}
