import type { Translation } from '../translation.ts';

const people = 'personnes|suspects|hommes|femmes|manifestants|mineurs|militants|supporters';

/** What news in French says of courts, elections and sport. */
export const society: Translation = {
  arrests: [
    `{amount:count} ~2 ${people} ~5 <arrest.verb>`,
    `<arrest.verb> ~2 {amount:count} ~1 ${people}`,
    '{amount:count} ~1 arrestations|interpellations',
    `{amount:count} ~1 ${people} ~4 <arrest.noun>`,
  ],
  countsCharged: [
    '<charge> ~3 pour ~1 {amount:count} ~1 chefs',
    'inculpé|inculpée|poursuivi|poursuivie ~3 {amount:count} ~1 chefs',
  ],
  verdict: {
    acquitted: [
      '{who:person} ( , {n:quantity} , )? ~3 acquitté|acquittée|relaxé|relaxée|innocenté|innocentée|blanchi|blanchie',
      'acquitté|relaxé|innocenté|blanchi {who:person}',
      'été|est ~2 acquitté|acquittée|relaxé|relaxée|innocenté|innocentée|blanchi|blanchie',
      "relaxe|acquittement|non-lieu ~1 de|d'|pour|à {who:person}",
    ],
    guilty: [
      '{who:person} ( , {n:quantity} , )? ~3 <convict.verb>',
      '{who:person} ( , {n:quantity} , )? ~4 reconnu|reconnue|déclaré|déclarée|jugé|jugée coupable',
      '{who:person} ( , {n:quantity} , )? ~2 été ~1 condamné|condamnée',
      'condamné|condamne|condamna {who:person}',
      'été ~2 <convict.verb>',
      'été ~2 reconnu|reconnue|déclaré|déclarée|jugé|jugée coupable',
      'été ~2 condamné|condamnée à',
    ],
  },
  sentence: [
    '<sentence.verb> {who:person} à ~3 {amount:duration}',
    '{who:person} ( , {n:quantity} , )? ~3 <sentence.verb> ~2 à ~3 {amount:duration}',
    '<sentence.verb> ~2 à ~3 {amount:duration} ~1 prison|réclusion|détention|emprisonnement',
    "<sentence.noun> de|d' {amount:duration}",
    "peine de|d' {amount:duration}",
    "{amount:duration} de|d' ~1 prison|réclusion|détention|emprisonnement",
  ],
  lastInspection: [
    'contrôlé|contrôlée|inspecté|inspectée|vérifié|vérifiée|examiné|examinée ~2 pour la dernière fois ~3 {amount:date}',
    'passé|subi|réussi ~2 inspection|contrôle|vérification|révision ~3 {amount:date}',
    'dernière|dernier ~1 inspection|contrôle|vérification|révision ~8 {amount:date}',
    'plus ~2 contrôlé|contrôlée|inspecté|inspectée|vérifié|visité ~3 {amount:since}',
    'inspecteurs|contrôleurs ~6 dernière fois ~3 {amount:date}',
  ],
  nextMeeting: [
    'prochaine|prochain ~1 réunion|séance|rencontre|round|cycle ~5 {amount:date}',
    'se réunit|réunira|réuniront|retrouvera|retrouveront ~2 nouveau ~2 {amount:date}',
  ],
  dealDone: [
    'vente ~1 sera|doit|devrait ~2 bouclée|finalisée|conclue ~4 {amount:time}',
    'opération|transaction|rachat|acquisition|fusion doit|devrait|devra|sera|serait ~4 finalisé|finalisée|bouclé|bouclée|conclu|conclue|achevé|achevée ~4 {amount:time}',
    "clôture|finalisation|réalisation de|du|d' ~1 opération|transaction|rachat|acquisition|fusion ~2 attendue|prévue|doit|devrait ~4 {amount:time}",
  ],
  bail: ['caution ~4 {amount:money}'],
  fine: [
    '<sentence.verb> ~2 {who:name} à ~3 <fine.noun> ~2 {amount:money}',
    "{who:name} ~4 <sentence.verb> à ~2 <fine.noun> de|d' ~1 {amount:money}",
    "{who:name} ~3 <fine.noun> de|d' ~1 {amount:money}",
    "<fine.noun> de|d' ~1 {amount:money}",
    "{amount:money} d' amende",
  ],
  voteShare: [
    '{who:name} ~3 remporté|remporte|gagné|gagne|obtenu|obtient|recueilli|recueille|arrivé|arrive … {amount:percentage} des|de voix|suffrages|votes',
    '{who:name} ~6 {amount:percentage} des|de voix|suffrages|votes',
    'avec|recueilli|obtenu|obtient|remporté ~1 {amount:percentage} des|de voix|suffrages|votes',
  ],
  turnout: [
    'participation ~6 {amount:percentage}',
    '{amount:percentage} de participation',
    '{amount:percentage} des ~1 électeurs|inscrits ~3 voté|votants|déplacés|participé|rendus',
  ],
  seats: [
    '{who:name} ~6 {amount:count} ~1 sièges|députés|élus',
    'obtient|obtenu|remporte|remporté|décroche ~2 {amount:count} ~1 sièges',
  ],
  marginOfVotes: ["{amount:count} voix d' avance|écart", 'avance|écart de ~1 {amount:count} voix'],
  marginOfPoints: ["{amount:percentagePoints} d' avance|écart", 'avance|écart de ~1 {amount:percentagePoints}'],
  score: [
    'en|après battant|dominant|écrasant|dominé|battu ~2 {loser:name} ~2 {amount:score}',
    '{winner:name} ~3 <beat.verb> ~2 {loser:name} ( [ )? ~3 {amount:score}',
    '{winner:name} ~3 <win.verb> ~3 {amount:score} ~4 face|contre|à|devant ~2 {loser:name}',
    '{winner:name} ~3 <win.verb> ~2 face|contre|à|devant|chez ~2 {loser:name} ( [ )? ~2 {amount:score}',
    '{loser:name} ~3 incliné|perdu|défait ~2 {amount:score} ~3 face|contre|devant|à ~2 {winner:name}',
    '{loser:name} ~3 incliné|perdu ~2 face|contre|devant|à ~2 {winner:name} ( [ )? ~2 {amount:score}',
    'match|nul ~2 {amount:score} ~2 face|contre|à|avec ~2 {loser:name}',
    'victoire ~1 {amount:score} ~2 face|contre|à|sur ~2 {loser:name}',
    'victoire ~1 de|du {winner:name} ~1 face|contre|à|sur ~2 {loser:name} ( [ )? ~2 {amount:score}',
  ],
  attendance: [
    '{amount:count} ~1 spectateurs|supporters|personnes ~2 stade|tribunes',
    '{amount:count} spectateurs|supporters',

    'affluence : {amount:count}',
  ],
  transferFee: [
    '{who:person} ~3 <cost.verb> ~2 {amount:money}',
    'transfert|transféré ~5 {amount:money}',
    'recruté|recrute|engagé|engage|achète|acheté ~3 {who:person} ~4 pour ~2 {amount:money}',
    'indemnité ~4 {amount:money}',
    'recruté|acheté|transféré pour ~1 {amount:money}',
  ],
};
