import { words } from '../language/words.ts';
import type { ContradictionKind } from '../report.ts';
import type { Frame, Patterns } from './frame.ts';
import { ofStory } from './slots.ts';

/** What another story of the same kind has too: last year's prize, the first leg's winner. */
const another = {
  earlier: words(
    'previous last earlier former vorjahr vorjahres letztes letzten précédent précédente anterior pasado pasada dernier dernière',
  ),
  young: words(
    'young newcomer debut supporting junior nebendarsteller nebendarstellerin second rôle reparto revelación',
  ),
};

/** Who did what a story tells of one alone. */
const agent = (name: string, relation: string, patterns: Patterns, kind: ContradictionKind = 'attribution'): Frame =>
  ofStory(name, relation, kind, patterns, { narrowing: { near: another } });

const goals = ['winner', 'winning goal', 'decider', 'decisive goal'];

/** Those who do what happens once in a story: score the winner, head the jury, pay for a study, put a motion forward. */
export const agents: readonly Frame[] = [
  agent('winningGoal', 'winning goal', {
    en: goals.flatMap((goal) => [
      `{amount:person} ~3 scored|headed|struck|netted|hit|got|fired|grabbed ~4 ${goal}`,
      `{amount:person} , … , ~2 scored|headed|struck|netted|hit|got|fired|grabbed ~4 ${goal}`,
      `${goal} ~3 by|from|to ~2 {amount:person}`,
      `{amount:person} 's ~2 ${goal}`,
    ]),
    de: ['{amount:person} ~5 siegtreffer|siegtor', 'siegtreffer|siegtor ~4 {amount:person}'],
    fr: ['{amount:person} ~4 but de la victoire', 'but de la victoire ~4 {amount:person}'],
    es: ['{amount:person} ~4 gol de la victoria', 'gol de la victoria ~4 {amount:person}'],
  }),
  agent('juryChair', 'head of the jury', {
    en: [
      'jury ~4 chaired|headed|led|presided by … {amount:person}',
      'jury ~3 under … {amount:person}',
      '{amount:person} ( , … , )? ~2 chaired|headed|led|presided ~2 jury',
      'jury president|chair|chairman|chairwoman {amount:person}',
    ],
    de: [
      'jury ~3 vorsitz ~4 {amount:person}',
      '{amount:person} ~4 jury ~2 geleitet|vorgesessen',
      'jurypräsident|jurypräsidentin {amount:person}',
    ],
    fr: ['jury présidé|dirigé par ~4 {amount:person}', 'président|présidente du jury ~2 {amount:person}'],
    es: ['jurado presidido|encabezado por ~4 {amount:person}', 'presidente|presidenta del jurado ~2 {amount:person}'],
  }),
  agent('studyFunder', 'study paid for by', {
    en: [
      'study|trial|research ~3 paid for ~2 by ~2 {amount:organisation}',
      'study|trial|research ~3 financed|funded|sponsored ~2 by ~2 {amount:organisation}',
    ],
    de: ['studie|untersuchung|forschung ~6 von|durch ~2 {amount:organisation} ~2 finanziert|bezahlt'],
    fr: ['étude|essai|recherche ~4 financé|financée par ~2 {amount:organisation}'],
    es: ['estudio|ensayo|investigación ~4 financiado|financiada|pagado por ~2 {amount:organisation}'],
  }),
  agent('mover', 'put forward by', {
    en: [
      'motion|proposal ~3 put|brought forward|in by … {amount:person}',
      'motion|proposal ~3 moved|proposed|tabled|introduced|submitted by … {amount:person}',
      '{amount:person} ( , … , )? ~2 moved|proposed|tabled|introduced|submitted ~2 motion',
    ],
    de: [
      'antrag ~4 von ~3 {amount:person} ~2 eingebracht|gestellt',
      '{amount:person} ~4 antrag ~2 eingebracht|gestellt',
    ],
    fr: ['motion|proposition ~3 déposé|déposée|présenté|présentée par ~4 {amount:person}'],
    es: ['moción|propuesta ~3 presentada|presentado|defendida por ~4 {amount:person}'],
  }),
  agent('finder', 'found by', {
    en: [
      'body|girl|boy|woman|man|hoard|treasure|remains|coins|walker|hiker|pieces|skeleton|manuscript|painting ~4 found|discovered|unearthed|spotted ~6 by ~3 {amount:person}',
    ],
    de: ['leiche|schatz|mädchen|junge|frau|münzen|skelett|gemälde ~6 von ~3 {amount:person} ~3 gefunden|entdeckt'],
    fr: [
      'corps|trésor|fillette|garçon|pièces|squelette|tableau ~5 trouvé|découvert|retrouvé|découverte|retrouvée ~3 par ~3 {amount:person}',
    ],
    es: [
      'cuerpo|cadáver|tesoro|niña|niño|monedas|esqueleto|cuadro ~5 hallado|encontrado|descubierto|hallada|encontrada ~3 por ~3 {amount:person}',
    ],
  }),
];
