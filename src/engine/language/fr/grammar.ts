import type { Grammar } from '../pack.ts';
import { words } from '../words.ts';

export const grammar: Grammar = {
  determiners: words(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes aucun aucune chaque plusieurs quelques tout toute tous toutes certains certaines divers diverses quel quelle tel telle",
  ),
  prepositions: words(
    "de d' du des à au aux en dans par pour sur sous avec sans chez vers entre contre avant après depuis pendant durant dès lors selon malgré parmi hors outre jusque jusqu'à jusqu'au jusqu'en envers devant derrière via face suite grâce afin près autour auprès concernant hormis sauf voici voilà moyennant",
  ),
  belonging: words("de d' du des chez à au aux en pour"),
  thingPronouns: words(
    "il elle ils elles cela ceci ça ce c' -t-il -t-elle -il -elle -ils -elles -t-ils -t-elles celui-ci celle-ci ceux-ci celles-ci",
  ),
  personPronouns: words('lui'),
  feminine: words('elle -elle -t-elle mme mmes mlle madame mademoiselle'),
  masculine: words('il -il -t-il m monsieur'),
  possessives: words('son sa ses leur leurs notre nos votre vos mon ma mes'),
  coordinators: words('et ou mais ni or donc car puis'),
  subordinators: words(
    "que qu' parce puisque puisqu' lorsque lorsqu' quand si comme alors tandis afin bien quoique où dont",
  ),
  relatives: words("qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel"),
  auxiliaries: words(
    'est sont était étaient fut furent été être sera seront serait seraient soit soient étant a ont avait avaient eut eurent eu aura auront aurait auraient ait aient avoir ayant va vont allait allaient doit doivent devra devront devrait devraient devait devaient peut peuvent pourra pourront pourrait pourraient pouvait pouvaient veut veulent vient viennent',
  ),
  negations: words('pas aucun aucune jamais rien ni nul nulle nullement guère non'),
  planned: words(
    'va vont devra devront devrait devraient doit doivent prévoit prévoient prévu prévue prévus prévues prévoyait envisage envisagent compte comptent souhaite souhaitent entend entendent espère espèrent projette projettent vise visent sera seront aura auront allait allaient prochain prochaine prochainement futur future bientôt',
  ),
  plannedWithTo: words(''),
  possible: words(
    'pourrait pourraient peut-être probablement éventuellement vraisemblablement apparemment semble semblent présumé présumée supposé supposée potentiel potentielle soupçonné soupçonnée si',
  ),
  opinion: ['à mon avis', 'selon moi', 'je pense', 'je crois', 'à mes yeux', 'nous pensons'],
  unnamed: [
    "sous couvert d' anonymat",
    "sous couvert de l' anonymat",
    "requis l' anonymat",
    'souhaitent rester anonymes',
    'souhaite rester anonyme',
  ],
  accordingTo: [
    'selon',
    "d' après",
    'de source',
    'citant',
    'à en croire',
    "de l' avis de",
    "de l' aveu de",
    'aux dires de',
  ],
  accordingToBehind: words(''),
  articles: words("le la les l' un une ce cette ces cet son sa ses leur leurs du des au aux"),
  prenominalParticiple: null,
  openingParticiple: /^(?:\p{Ll}{3,}[aeiuysçg]?ant|ayant|étant)$/u,
  infinitiveEnding: /(?:er|ir|re)$/,
  without: words('sans'),
  bracketEnd: null,
  reasons: words('pour'),
  reasonVerb: /^avoir$/,
  participleEnding: /(?:é|ée|és|ées)$/,
  passiveParticiple: /(?:é|i|u|is|it|ert|ort|int|us)(?:e|s|es)?$/,
  passiveAuxiliaries: words('est sont était étaient fut furent été être sera seront serait seraient soit soient étant'),
  perfectsWithBe: words(
    'aller arriver décéder descendre devenir entrer intervenir monter mourir naître partir parvenir passer rentrer repartir rester retourner revenir sortir survenir tomber venir',
  ),
  bareRelatives: words('qui dont'),
  frequencies: words(''),
  subjectRelatives: words('qui lequel laquelle lesquels lesquelles'),
  adjectivesFollow: true,
  subjectAfterVerb: 'pronoun',
  adverbs: words(
    "aussi déjà encore toujours désormais également notamment ensuite alors ainsi puis enfin cependant toutefois pourtant jamais souvent bientôt actuellement finalement récemment officiellement seulement environ ne n' y en se s' lui leur bien mal hier aujourd'hui presque vite donc même plus",
  ),
  adverbEnding: null,
  ownPronouns: words("je j' nous vous moi"),
  agents: words('par'),
  genitives: words("de d' du des"),
  objectMarkers: words(''),
  emptyNegations: words('seulement uniquement moins plus encore-que'),
  negativeConcord: true,
  pairedNegations: { openers: words("ne n'"), closers: words('plus personne point guère nullement') },
  disclosed: words(
    'nommé nommée nommés nommées identifié identifiée identifiés identifiées précisé précisée précisés précisées détaillé détaillée détaillés détaillées divulgué divulguée divulgués divulguées communiqué communiquée communiqués communiquées public publique publics publiques publié publiée publiés publiées révélé révélée révélés révélées dévoilé dévoilée dévoilés dévoilées',
  ),
  listOpeners: words("dont notamment comprenant incluant soit c'est-à-dire"),
  hollow: words(
    'que qui quoi dont lequel laquelle lesquels lesquelles quand lorsque puisque comme car mais donc ainsi alors ensuite puis aussi encore déjà toujours jamais plus moins très trop bien peu assez pas point rien personne aucun aucune elle elles ils eux lui leur leurs nous vous moi toi soi celui celle ceux celles cela ceci ici autre autres même mêmes tout toute tous toutes notamment également seulement désormais cependant pourtant toutefois enfin environ presque parce afin tandis',
  ),
};
