import type { VerbForm } from '../verbForms.ts';
import { irregularVerbs, stemChanges } from './irregularVerbs.ts';

const models = Object.keys(irregularVerbs).sort((a, b) => b.length - a.length);
/** Models that have no compounds: competir is no compound of ir, estar none of dar. */
const whole = new Set([
  'ser',
  'ir',
  'dar',
  'andar',
  'ver',
  'haber',
  'estar',
  'saber',
  'poder',
  'caber',
  'querer',
  'jugar',
  'valer',
]);
/** Verbs that only look like compounds of a model: -guir is no -uir. */
const regularAfterAll = new Set(['distinguir', 'extinguir', 'delinquir']);

const changes = new Map(
  Object.entries(stemChanges).flatMap(([change, list]) => list.split(/\s+/).map((verb) => [verb, change] as const)),
);
const futureEndings = ['é', 'á', 'emos', 'án'];
const conditionalEndings = ['ía', 'íamos', 'ían'];

/** The forms of a Spanish verb that news uses: all tenses, the participle with gender and number; no first person singular of the present, which news lacks and nouns look like (pago, acuerdo). */
export function* conjugate(infinitive: string): Generator<VerbForm> {
  yield [infinitive, 'infinitive'];
  const model = regularAfterAll.has(infinitive)
    ? undefined
    : models.find((ending) => infinitive === ending || (!whole.has(ending) && infinitive.endsWith(ending)));
  if (model) yield* irregular(infinitive.slice(0, -model.length), model, irregularVerbs[model]!);
  else if (infinitive.endsWith('ar')) yield* first(infinitive);
  else if (/[eií]r$/.test(infinitive)) yield* second(infinitive);
}

function* irregular(prefix: string, model: string, text: string): Generator<VerbForm> {
  const [present, future, past, participle, gerund, subjunctive, imperfect] = text.split(' · ') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string | undefined,
  ];
  for (const form of `${present} ${past} ${subjunctive} ${subjunctive}n`.split(' ')) yield [prefix + form, 'other'];
  const stem = model.slice(0, -2);
  const usual = model.endsWith('ar') ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`];
  for (const form of imperfect?.split(' ') ?? usual) yield [prefix + form, 'other'];
  yield* subjunctiveOfPast(prefix + past.split(' ')[1]!);
  yield* futureOf(prefix + future);
  yield* participleOf(prefix + participle);
  yield [prefix + gerund, 'gerund'];
}

/** hubieron → hubiera, hubieran, hubiese, hubiesen. */
function* subjunctiveOfPast(they: string): Generator<VerbForm> {
  const stem = they.slice(0, -3);
  for (const ending of ['ra', 'ran', 'se', 'sen']) yield [stem + ending, 'other'];
}

function* futureOf(stem: string): Generator<VerbForm> {
  for (const ending of futureEndings) yield [stem + ending, 'future'];
  for (const ending of conditionalEndings) yield [stem + ending, 'conditional'];
}

function* participleOf(masculine: string): Generator<VerbForm> {
  const stem = masculine.slice(0, -1);
  for (const ending of ['o', 'a', 'os', 'as']) yield [stem + ending, 'participle'];
}

function changed(infinitive: string, stem: string): string {
  const change = changes.get(infinitive);
  if (!change) return infinitive === 'prohibir' ? 'prohíb' : infinitive === 'reunir' ? 'reún' : stem;
  const vowel = change === 'ue' ? 'o' : 'e';
  const at = stem.lastIndexOf(vowel);
  return at < 0 ? stem : stem.slice(0, at) + change + stem.slice(at + 1);
}

/** Verbs in -ar, with the spelling that keeps the sound (buscó, busqué; pagar, pague; lanzar, lance) and envía, sitúa. */
function* first(infinitive: string): Generator<VerbForm> {
  const stem = infinitive.slice(0, -2);
  const stressed = new Set([changed(infinitive, stem), stem.replace(/i$/, 'í').replace(/([^gq])u$/, '$1ú')]);
  for (const form of stressed) {
    for (const ending of ['a', 'an']) yield [form + ending, 'other'];
    for (const ending of ['e', 'en']) yield [soft(form) + ending, 'other'];
  }
  for (const ending of ['amos', 'aba', 'aban', 'ábamos', 'ó', 'aron', 'aste']) yield [stem + ending, 'other'];
  yield [`${soft(stem)}é`, 'other'];
  yield* subjunctiveOfPast(`${stem}aron`);
  yield* futureOf(infinitive);
  yield* participleOf(`${stem}ado`);
  yield [`${stem}ando`, 'gerund'];
}

/** The stem before e: qu for c, gu for g, c for z. */
function soft(stem: string): string {
  switch (stem.at(-1)) {
    case 'c':
      return `${stem.slice(0, -1)}qu`;
    case 'g':
      return `${stem}u`;
    case 'z':
      return `${stem.slice(0, -1)}c`;
    default:
      return stem;
  }
}

/** Verbs in -er and -ir. */
function* second(infinitive: string): Generator<VerbForm> {
  const stem = infinitive.slice(0, -2);
  const stressed = changed(infinitive, stem);
  // pedir: pidió, sentir: sintió, dormir: durmió.
  const change = infinitive.endsWith('ir') ? changes.get(infinitive) : undefined;
  const vowel = change === 'ue' ? 'o' : 'e';
  const at = stem.lastIndexOf(vowel);
  const narrow = change ? stem.slice(0, at) + (change === 'ue' ? 'u' : 'i') + stem.slice(at + 1) : stem;
  for (const ending of ['e', 'en']) yield [stressed + ending, 'other'];
  yield [`${stem}${infinitive.endsWith('er') ? 'emos' : 'imos'}`, 'other'];
  for (const ending of ['ía', 'ían']) yield [stem + ending, 'other'];
  for (const ending of ['ió', 'ieron']) yield [narrow + ending, 'other'];
  const hard = beforeA(stressed);
  for (const ending of ['a', 'an']) yield [hard + ending, 'other'];
  yield* subjunctiveOfPast(`${narrow}ieron`);
  yield* futureOf(infinitive.replace('í', 'i'));
  yield* participleOf(`${stem}ido`);
  yield [`${narrow}iendo`, 'gerund'];
}

/** The stem before a and o: zc for c after a vowel, z after a consonant, j for g, g for gu. */
function beforeA(stem: string): string {
  if (/[aeiou]c$/.test(stem)) return `${stem.slice(0, -1)}zc`;
  return stem.replace(/c$/, 'z').replace(/gu$/, 'G').replace(/g$/, 'j').replace('G', 'g');
}
