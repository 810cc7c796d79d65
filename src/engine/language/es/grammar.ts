import type { Grammar } from '../pack.ts';
import { words } from '../words.ts';

export const grammar: Grammar = {
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra nuestros nuestras mi mis cada todo toda todos todas ningún ninguna algún alguna algunos algunas varios varias otro otra otros otras ambos ambas dicho dicha muchos muchas lo',
  ),
  prepositions: words(
    'de del a al en con por para sin sobre entre hasta desde contra hacia según tras durante mediante ante bajo excepto salvo junto frente cerca dentro fuera pese gracias debido respecto',
  ),
  belonging: words('de del en para'),
  thingPronouns: words('ello esto eso ellos ellas esta éste ésta estos'),
  personPronouns: words('él ella'),
  feminine: words('ella sra dña doña señora dra'),
  masculine: words('él sr don señor'),
  possessives: words('su sus nuestro nuestra nuestros nuestras mi mis'),
  coordinators: words('y e o u ni pero sino mas'),
  subordinators: words('que porque cuando si aunque mientras como donde ya pues después antes'),
  relatives: words('que quien quienes cuyo cuya cuyos cuyas donde cual cuales'),
  auxiliaries: words(
    'es son era eran fue fueron sido ser será serán sería serían sea sean siendo está están estaba estaban estuvo estuvieron estado estar estará ha han había habían hubo haya hayan habrá habrán habría habrían haber habiendo va van iba iban puede pueden podrá podrán podría podrían pudo debe deben debía debería deberían deberá deberán quiere quieren hay',
  ),
  negations: words('no nunca jamás ningún ninguna ninguno nadie nada ni tampoco'),
  planned: words(
    'va van prevé prevén previsto prevista previstos previstas planea planean pretende pretenden quiere quieren deberá deberán será serán habrá habrán próximo próxima próximamente futuro futura espera esperan proyecta tiene-previsto estudiará aspira aspiran',
  ),
  possible: words(
    'podría podrían quizá quizás posiblemente probablemente posible probable supuestamente presuntamente presunto presunta presuntos presuntas aparentemente parece parecen supuesto supuesta',
  ),
  opinion: ['en mi opinión', 'a mi juicio', 'creo que', 'pienso que', 'a nuestro juicio', 'en nuestra opinión'],
  unnamed: [
    'condición de anonimato',
    'bajo anonimato',
    'autorizado a hablar',
    'autorizada a hablar',
    'autorizados a hablar',
    'pidió no ser identificado',
    'pidió no ser identificada',
  ],
  accordingTo: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'citando a', 'conforme a'],
  articles: words('el la los las un una su sus este esta estos estas del al'),
  prenominalParticiple: null,
  openingParticiple: /^\p{Ll}{2,}[aeé]ndo(?:se|l[aoe]s?)?$/u,
  without: words('sin'),
  reasons: words('por'),
  reasonVerb: /^haber$/,
  participleEnding: /[ai]d[oa]s?$/,
  passiveParticiple: /(?:ad|id|íd|uest|ch|ert|uelt|ot|crit|ist)[oa]s?$/,
  passiveAuxiliaries: words(
    'es son era eran fue fueron sido ser será serán sería serían sea sean siendo está están estaba estaban',
  ),
  perfectsWithBe: words(''),
  bareRelatives: words('quien quienes cuyo cuya cuyos cuyas'),
  frequencies: words(''),
  subjectRelatives: words('que quien quienes'),
  adjectivesFollow: true,
  subjectAfterVerb: 'name',
  adverbs: words(
    'también ya aún todavía siempre nunca además luego después entonces así sólo solo incluso ahora finalmente no se le les lo',
  ),
  adverbEnding: /mente$/,
  ownPronouns: words('yo nosotros nosotras nos me vosotros usted ustedes'),
  agents: words('por'),
  genitives: words('de del'),
  objectMarkers: words('a al'),
  emptyNegations: words('solo sólo solamente únicamente menos más'),
  negativeConcord: true,
  pairedNegations: { openers: words(''), closers: words('') },
  disclosed: words(
    'nombrado nombrada nombrados nombradas identificado identificada identificados identificadas precisado precisada precisados precisadas detallado detallada detallados detalladas divulgado divulgada divulgados divulgadas revelado revelada revelados reveladas público pública públicos públicas publicado publicada publicados publicadas concretado concretada concretados concretadas conocer',
  ),
  listOpeners: words('incluyendo incluidos incluidas incluido incluida como'),
  hollow: words(
    'que quien quienes cual cuales cuyo cuya cuyos cuyas cuando donde mientras aunque porque pues pero sino como así entonces luego también tampoco además todavía aún siempre nunca jamás más menos muy bastante demasiado casi sólo solo nada nadie algo alguien ella ellas ellos usted ustedes nosotros eso esto aquello aquel aquella aquí allí ahí otro otra otros otras mismo misma mismos mismas todo toda todos todas cada tras según tan tanto apenas incluso embargo',
  ),
};
