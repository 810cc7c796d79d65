import type { Language } from '../article/article.ts';

/** Words of fewer letters are alike by chance. */
const LEAST_WORD = 6;
const LEAST_STEM = 4;

/**
 * Endings that words of Latin and Greek origin have in each language, under the one that stands for them here; the longest
 * that fits is taken. What is left of a verb has none.
 */
const endings: Readonly<Partial<Record<Language, readonly (readonly [ending: string, common: string])[]>>> = {
  en: table(
    'ations:ion ation:ion itions:ion ition:ion tions:ion tion:ion ions:ion ion:ion ities:it ity:it ators:or ator:or ers:or er:or ors:or or:or ively:iv ive:iv ically:ik ical:ik ics:ik ic:ik ally:al als:al al:al ists:ist ist:ist isms:ism ism:ism ances:enz ance:enz ences:enz ence:enz ency:enz ancy:enz ants:ent ant:ent ents:ent ent:ent aries:ar ary:ar ably:bl able:bl ible:bl ously:os ous:os ies:i y:i ates: ated: ating: ate: ises: ised: ising: ise: izes: ized: izing: ize: ed: es: s: e:',
  ),
  de: table(
    'ationen:ion ation:ion itionen:ion ition:ion tionen:ion tion:ion ionen:ion ion:ion itäten:it ität:it atoren:or ators:or ator:or oren:or ors:or eure:or eur:or or:or iven:iv ives:iv iver:iv ive:iv iv:iv ischen:ik ischer:ik isches:ik ische:ik isch:ik iken:ik ik:ik ellen:al elle:al ell:al alen:al aler:al ales:al ale:al al:al isten:ist ist:ist ismus:ism anzen:enz anz:enz enzen:enz enz:enz anten:ent ant:ent enten:ent ente:ent ents:ent ent:ent ären:ar äre:ar är:ar ablen:bl able:bl abel:bl ibel:bl ösen:os öse:os ös:os ien:i ie:i isierung: isieren: isiert: ierung: ieren: ierte: iert: en: er: es: e: s: n:',
  ),
  fr: table(
    'ations:ion ation:ion itions:ion ition:ion tions:ion tion:ion ions:ion ion:ion ités:it ité:it ateurs:or ateur:or atrices:or atrice:or eurs:or eur:or euses:os euse:os eux:os ives:iv ive:iv ifs:iv if:iv iques:ik ique:ik elles:al elle:al els:al el:al ales:al ale:al aux:al als:al al:al istes:ist iste:ist ismes:ism isme:ism ances:enz ance:enz ences:enz ence:enz antes:ent ante:ent ants:ent ant:ent entes:ent ente:ent ents:ent ent:ent aires:ar aire:ar ables:bl able:bl ibles:bl ible:bl ies:i ie:i isées: isée: isés: isé: iser: isation:ion ées: ée: és: é: er: es: e: s:',
  ),
  es: table(
    'aciones:ion ación:ion iciones:ion ición:ion ciones:ion ción:ion iones:ion ión:ion idades:it idad:it adores:or adoras:or adora:or ador:or ores:or oras:or ora:or or:or ivos:iv ivas:iv ivo:iv iva:iv icos:ik icas:ik ico:ik ica:ik ales:al al:al istas:ist ista:ist ismos:ism ismo:ism ancias:enz ancia:enz encias:enz encia:enz antes:ent ante:ent entes:ent ente:ent entos:ent ento:ent arios:ar arias:ar ario:ar aria:ar ables:bl able:bl ibles:bl ible:bl osos:os osas:os oso:os osa:os ías:i ía:i ios:i io:i ias:i ia:i izar: izado: izada: adas: ada: ados: ado: ar: er: ir: os: as: es: o: a: e: s:',
  ),
};

function table(text: string): readonly (readonly [string, string])[] {
  return text
    .split(' ')
    .map((pair): readonly [string, string] => {
      const [ending, common] = pair.split(':');
      return [ending!, common!];
    })
    .sort(([a], [b]) => b.length - a.length);
}

/** Spellings of one sound, in turn. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ä|æ|œ/g, 'e'],
  [/ß/g, 'ss'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/qu|ck/g, 'k'],
  [/[cs]ch/g, 'k'],
  [/ç|c(?=[eiéèêíy])/g, 'z'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/ie/g, 'e'],
];

/**
 * What a word of Latin or Greek origin has in common with its cognates in other languages: "transformador",
 * "transformateur", "Transformator" and "transformer" have one. Short words and languages without endings here have none.
 * @param word in lower case
 */
export function cognateOf(word: string, language: Language): string | null {
  const known = endings[language];
  if (!known || word.length < LEAST_WORD || !/^\p{L}+$/u.test(word)) return null;
  const [ending, common] = known.find(
    ([ending]) => word.endsWith(ending) && word.length - ending.length >= LEAST_STEM,
  ) ?? ['', ''];
  let stem = word.slice(0, word.length - ending.length);
  // "Estación", "étude": Romance languages put a vowel before what begins "st" or "sp" elsewhere.
  if (language === 'es') stem = stem.replace(/^es(?=[tpck])/, 's');
  if (language === 'fr') stem = stem.replace(/^é(?=[tpc])/, 's');
  for (const [spelling, sound] of spellings) stem = stem.replace(spelling, sound);
  const plain = stem.normalize('NFD').replace(/\p{M}/gu, '').replace(/(.)\1/g, '$1');
  return plain.length < LEAST_STEM ? null : `${plain}${common}`;
}
