import type { VerbForm } from '../verbForms.ts';
import { irregularVerbs } from './irregularVerbs.ts';

const models = Object.keys(irregularVerbs).sort((a, b) => b.length - a.length);
/** Models that have no compounds: installer is no compound of aller. */
const whole = new Set(['aller', 'avoir', 'être', 'naître']);
/** Verbs that only look like compounds of a model. */
const regularAfterAll = new Set(['répartir', 'assortir', 'asservir', 'impartir']);
/** Verbs in -eler and -eter that double the consonant before a mute e; the others take a grave accent. */
const doubling = /(?:app|rapp|épp|renouv|fic|étinc|morc)eler$|(?:^|re|pro|dé)jeter$/;

const imperfect = ['ais', 'ait', 'ions', 'iez', 'aient'];
const future = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];

/** The forms of a French verb that news uses: all tenses, the participle with gender and number. */
export function* conjugate(infinitive: string): Generator<VerbForm> {
  yield [infinitive, 'infinitive'];
  const model = regularAfterAll.has(infinitive)
    ? undefined
    : models.find((ending) => infinitive === ending || (!whole.has(ending) && infinitive.endsWith(ending)));
  if (model) yield* irregular(infinitive.slice(0, -model.length), irregularVerbs[model]!);
  else if (infinitive.endsWith('er')) yield* first(infinitive.slice(0, -2), infinitive);
  else if (infinitive.endsWith('ir')) yield* second(infinitive.slice(0, -2));
  else if (infinitive.endsWith('re')) yield* third(infinitive.slice(0, -2));
}

function* irregular(prefix: string, text: string): Generator<VerbForm> {
  const [present, futureStem, past, participle, extra = ''] = text.split(' · ') as [string, string, string, string];
  const [singular, plural, they] = present.split(' ') as [string, string, string];
  const stem = prefix + plural.slice(0, -3);
  for (const form of [singular, plural, they, ...extra.split(' ').filter(Boolean)]) yield [prefix + form, 'other'];
  yield* imperfectOf(stem, stem);
  yield [`${prefix}${they.replace(/ent$|ont$/, '')}e`, 'other'];
  yield* futureOf(prefix + futureStem);
  // The past of -aître drops the stem's vowels: connaître, connut.
  const root = text.startsWith('aît') ? prefix : '';
  const historic = (root || prefix) + past;
  yield [historic, 'other'];
  yield [
    historic
      .replace(/a$/, 'èrent')
      .replace(/int$/, 'inrent')
      .replace(/([iuûî])t$/, '$1rent'),
    'other',
  ];
  yield* participleOf(prefix + participle);
}

function* imperfectOf(stem: string, soft: string): Generator<VerbForm> {
  for (const ending of imperfect) yield [(ending.startsWith('i') ? stem : soft) + ending, 'other'];
  yield [`${soft}ant`, 'gerund'];
}

function* futureOf(stem: string): Generator<VerbForm> {
  for (const ending of future) yield [stem + ending, 'future'];
  for (const ending of imperfect) yield [stem + ending, 'conditional'];
}

function* participleOf(masculine: string): Generator<VerbForm> {
  const base = masculine.replace('dû', 'du');
  const feminine = `${base}e`;
  for (const form of [masculine, feminine, base.endsWith('s') ? base : `${base}s`, `${feminine}s`])
    yield [form, 'participle'];
}

/** Verbs in -er, with the spelling that keeps the sound: mangea, plaça, mène, appelle, emploie, révèle. */
function* first(stem: string, infinitive: string): Generator<VerbForm> {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  for (const mute of muteStems(stem, infinitive)) {
    for (const ending of ['e', 'es', 'ent']) yield [mute + ending, 'other'];
    yield* futureOf(`${mute}er`);
  }
  yield* futureOf(infinitive);
  yield [`${soft}ons`, 'other'];
  yield [`${stem}ez`, 'other'];
  yield* imperfectOf(stem, soft);
  for (const ending of ['a', 'ai']) yield [soft + ending, 'other'];
  yield [`${stem}èrent`, 'other'];
  yield* participleOf(`${stem}é`);
}

function muteStems(stem: string, infinitive: string): string[] {
  if (doubling.test(infinitive)) return [stem + stem.at(-1)!];
  if (/[aou]y$/.test(stem)) {
    const changed = `${stem.slice(0, -1)}i`;
    return stem.endsWith('ay') ? [stem, changed] : [changed];
  }
  const match = /^(.*)[eé]([bcdfglmnprstvz]{1,2})$/.exec(stem);
  const closed = match && (match[2]!.length === 1 || /^(?:gn|gl|gr|br|tr|dr|cr|vr|pl)$/.test(match[2]!));
  return closed ? [`${match[1]}è${match[2]}`] : [stem];
}

/** Verbs in -ir like finir. */
function* second(stem: string): Generator<VerbForm> {
  for (const ending of ['it', 'is', 'issons', 'issez', 'issent', 'isse', 'irent']) yield [`${stem}${ending}`, 'other'];
  yield* imperfectOf(`${stem}iss`, `${stem}iss`);
  yield* futureOf(`${stem}ir`);
  yield* participleOf(`${stem}i`);
}

/** Verbs in -re like vendre. */
function* third(stem: string): Generator<VerbForm> {
  for (const ending of ['', 's', 'ons', 'ez', 'ent', 'e', 'it', 'irent']) yield [`${stem}${ending}`, 'other'];
  yield* imperfectOf(stem, stem);
  yield* futureOf(`${stem}r`);
  yield* participleOf(`${stem}u`);
}
