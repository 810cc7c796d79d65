import type { Translation } from '../translation.ts';

const of = "de|du|d'|des|chez|à|au|aux";
const is = 'est|était|fut|sera|devient|devenu|devenue|deviendra|reste|demeure';

/** What news in French says of people: posts, lives, departures, successors. */
export const people: Translation = {
  post: [
    `{person} , ~3 {title:office} ( adjoint|adjointe|sortant|sortante|délégué )? ${of} ~4 {organisation}`,
    `{person} , {n:quantity} , ~3 {title:office} ${of} ~4 {organisation}`,
    `{title:office} ( sortant|sortante )? ${of} ~4 {organisation} , ( me|m )? ( . )? {person}`,
    `{title:office} ( sortant|sortante )? ${of} ~4 {organisation} {person}`,
    `{person} ( , {n:quantity} , )? ${is} ~4 {title:office} ${of} ~4 {organisation}`,
    `{person} ( , {n:quantity} , )? ~2 été|est|sera|fut <appoint.verb> ~4 {title:office} ${of} ~4 {organisation}`,
    `<appoint.verb> {person} ( , {n:quantity} , )? ~4 {title:office} ${of} ~4 {organisation}`,
    '{person} , qui dirige|préside|pilote ~2 {organisation}',
    `{title:office} ${of} ~4 , ( me|m|dr )? ( . )? {person}`,
    '{title:office} ( sortant|sortante )? ( , )? ( me|m|dr )? ( . )? {person}',
    `{person} , ~3 {title:office} ( sortant|sortante )? ( ${of} ~3 )? ,|.`,
    '{person} , ~3 {title:office} {start:since}',
    `{title:office} ( ${of} ~4 )? est|sera|reste {person}`,
    "{person} … poste|fonction|fonctions|charge de|d' ~1 {title:office}",
    '{person} , {n:quantity} , ~3 {title:office}',
    `{person} ( , {n:quantity} , )? ${is} ~4 {title:office}`,
    '{person} ( , {n:quantity} , )? ~2 été|est|sera|fut <appoint.verb> ~4 {title:office}',
    '<appoint.verb> {person} ( , {n:quantity} , )? ~4 {title:office}',
    '{person} … comme ~2 {title:office}',
    'qui est|était|fut ~2 {title:office}',
  ],
  affiliation: [
    `déclaré|indiqué|expliqué|affirmé|précisé|estimé|dit {person} , de|du|d'|chez ~1 {organisation}`,
    "{person} , de|du|d'|chez {organisation} ,",
    "{person} de|du|d' {organisation} ~1 déclaré|indiqué|expliqué|affirmé|précisé|estimé",
  ],
  age: [
    '{person} , {age:duration} ,',
    '{person} [ {age:duration} ]',
    '{person} , {age:age}',
    '{age:age} ~3 {person}',
    '{person} est|était ~1 {age:age}',
    '{age:age} , il|elle',
    '{person} , ~3 de {age:duration}',
  ],
  birthplace: [
    '{person} , né|née ~4 à|au|aux|en ~1 {place:name}',
    '{person} ~2 né|née ~4 à|au|aux|en ~1 {place:name}',
    'né|née ~4 à|au|aux|en {place:name}',
    "originaire|natif|native de|du|des|d' {place:name}",
  ],
  bornOn: [
    '{who:person} ~2 né|née ~1 {amount:date}',
    '{who:person} , né|née ~1 {amount:date}',
    'né|née ~1 {amount:date}',
    'né|née à {place:name} ~1 {amount:date}',
  ],
  inOfficeSince: [
    '{who:person} , ~4 {title:office} ~6 {amount:since}',
    `{who:person} , ~4 {title:office} ${of} ~4 {organisation} {amount:since}`,
    '{who:person} ( , {n:quantity} , )? ~2 <lead.verb> ~4 {amount:since}',
    '{who:person} , qui <lead.verb> ~4 {amount:since}',
    '{who:person} ( , {n:quantity} , )? est ~3 {title:office} ~6 {amount:since}',
    '{who:person} ~2 <lead.verb> ~4 {organisation} {amount:since}',
    '<lead.verb> ~5 {amount:since}',
    'devenu|devenue ~2 {title:office} ~5 en {amount:date}',
    'en poste|fonction|fonctions ~2 {amount:since}',
    'le|ce|son poste ~1 {amount:since}',
    'à la tête ~4 {amount:since}',
    '{title:office} {amount:since}',
  ],
  joined: [
    '{who:person} ( , {n:quantity} , )? ~2 <join.verb> ~1 {organisation:name} ~3 en ~1 {amount:date}',
    '<join.verb> ~1 {organisation:name} ~3 en {amount:date}',
    "<join.verb> le|l'|la entreprise|groupe|société|parti|club ~3 en {amount:date}",
    '{who:person} ~3 entré|entrée chez|à|au {organisation:name} ~1 en {amount:date}',
  ],
  children: ['père|mère de ~1 {amount:count} ~1 enfants', '{who:person} ~1 a|avait {amount:count} enfants'],
  studiedAt: ["diplômé|diplômée de|d'|du ~2 {amount:name}", "étudié|étudie ~4 à|a|l' ~2 {amount:name}"],
  height: ['mesure|mesurait ~1 {amount:length}'],
  successor: successions(),
  predecessor: successions(),
  startsOn: [
    '{who:person} ~3 prend|prendra|prendrait|prendre ses fonctions|poste ~3 {amount:date}',
    'prend|prendra|prendrait|prendre ses fonctions ~3 {amount:date}',
    'entrera|entre en fonction|fonctions ~2 {amount:date}',
    'prise de fonction|fonctions ~3 {amount:date}',
  ],
  contractUntil: [
    'contrat ~5 {amount:until}',
    'sous contrat ~2 {amount:until}',
    "contrat ~3 expire|expirera|s'achève|termine|prend|court ~3 {amount:date}",
  ],
  departureManner: {
    'was made to go': [
      '<dismiss.verb> {who:person}',
      '<dismiss.verb> ~3 {title:office} ( , )? {who:person}',
      'licencié|licencie|congédié|écarté|évincé|limogé|révoqué {who:person}',
      "s' est|était séparé|séparée de|d' {who:person}",
      'se sépare de {who:person}',
      '{who:person} ( , {n:quantity} , )? ~3 licencié|licenciée|congédié|congédiée|écarté|écartée',
      '{who:person} ( , {n:quantity} , )? ~3 limogé|limogée|évincé|évincée|révoqué|révoquée|destitué|destituée|démis|démise',
      'été ~1 limogé|limogée|évincé|évincée|révoqué|révoquée|destitué|destituée|remercié|remerciée|démis|démise',
      'contraint|contrainte|poussé|poussée|forcé|forcée à|vers ~1 démissionner|démission|partir|sortie|départ',
    ],
    'went of their own will': [
      '{who:person} ( , {n:quantity} , )? ~2 démissionne|démissionné|démissionnera',
      'démissionné|démissionne ~2 de son plein gré',
      'de son plein gré',
      'à sa ~1 demande',
      'présenté|remis|remet|présente|donné|donne|annoncé|annonce sa démission',
      '{who:person} ~2 donné|donne|annoncé|annonce sa démission',
      "{who:person} ~1 jette|jeté l' éponge",
      '{who:person} ~2 présenté|remis|remet|présente sa démission',
    ],
  },
  appointmentVote: {
    'not unanimous': ["n'|pas ~4 unanimité", 'voté|votes contre', 'pas ~2 unanime', 'de justesse'],
    unanimous: ["à l' unanimité", '<appoint.verb> ~4 unanimité', 'unanimement', 'vote|décision|choix unanime'],
  },
  lastSeenOn: [
    '{who:person} ~3 vu|vue|aperçu|aperçue ~2 dernière fois ~3 {amount:date}',
    'vu|vue|aperçu|aperçue ~2 dernière fois ~3 {amount:date}',
    '{who:person} ( , {n:quantity} , )? ~2 disparu|disparue ~2 {amount:date}',
    'disparu|disparue|disparition {amount:since}',
  ],
  lastSeenAt: ['vu|vue|aperçu|aperçue ~2 dernière fois ~5 à|au|près|dans|en ~3 {amount:name}'],
  comment: {
    none: [
      "{who:name} n' a|ont pas ~2 répondu|commenté|réagi|souhaité",
      '{who:name} ~2 <declineComment>',
      "n' a|ont pas ~2 répondu à|aux ~3 questions|sollicitations|demandes|demande",
      "{who:name} a|ont refusé|décliné ~2 commentaire|commenter|répondre|exprimer|s'",
      "{who:name} ~1 n' a|ont pas pu être|donné ~1 joint|jointe|suite",
    ],
    'has answered': [
      "porte-parole|direction de|du|d' {who:name} ~2 déclaré|indiqué|affirmé|précisé|confirmé|répondu",
      '{who:name} ~2 déclaré|indiqué|affirmé|précisé|répondu dans ~2 communiqué|courriel|réponse',
    ],
  },
};

function successions(): readonly string[] {
  return [
    '{new:person} ( , {n:quantity} , )? ~2 succède|succédera|succédé|succéder à {old:person}',
    '{new:person} ( , {n:quantity} , )? ~2 remplace|remplacera|remplacé|remplacer {old:person}',
    '{new:person} , qui ~1 succède|succédera|succédé|remplace|remplacera|remplacé ( à )? {old:person}',
    "{new:person} ~4 successeur|successeure de|d' {old:person}",
    "{new:person} ~3 prend|prendra|pris ~2 suite|place|relais de|d' {old:person}",
    '{old:person} ( , {n:quantity} , )? ~2 remplacé|remplacée par {new:person}',
  ];
}
