import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofSomeone, ofStory, peopleEnglish, peopleGerman } from './slots.ts';

/** A penalty that could be or was asked for, or that is not served. */
const notServed = {
  asked: words(
    'prosecutors prosecution sought requested demanded seeking recommended staatsanwaltschaft gefordert forderte fordern beantragt',
  ),
  possible: words(
    'maximum minimum faces face facing up could möglich höchststrafe mindeststrafe drohen droht maximal bis',
  ),
  suspended: words('bewährungsstrafe suspended probation parole bewährung'),
  served: words('served serving spent verbüßt verbüßte verbracht saß'),
};

/** Arrests, verdicts and penalties. */
export const justice: readonly Frame[] = [
  ofStory(
    'arrests',
    'arrested',
    'number',
    {
      en: [
        `{amount:count} ~2 ${peopleEnglish} ~5 <arrest.verb>`,
        '{amount:count} are|were|have|had ~2 <arrest.verb>',
        '<arrest.verb> ~1 {amount:count}',
        '{amount:count} ~1 arrests',
      ],
      de: [
        `{amount:count} ~2 ${peopleGerman} ~8 <arrest.verb>`,
        `<arrest.verb> ~1 {amount:count} ~1 ${peopleGerman}`,
        `{amount:count} ~2 ${peopleGerman} ~3 gewahrsam`,
        'nahm ~4 {amount:count} ~1 menschen|personen|verdächtige|tatverdächtige|männer ~2 fest',
        '{amount:count} ~1 festnahmen|verhaftungen',
      ],
      fr: ['{amount:count} ~2 personnes ~3 arrêtées|interpellées', '{amount:count} arrestations|interpellations'],
      es: ['{amount:count} ~2 personas ~3 detenidas|arrestadas', '{amount:count} detenidos|arrestos|detenciones'],
    },
    { evolving: true, narrowing: { places: true } },
  ),
  ofSomeone(
    'countsCharged',
    'counts charged',
    'number',
    {
      en: [
        '{who:person} was|were|is|has ~2 charged ~2 with {amount:count} ~1 counts',
        '{who:person} was|were|is|has ~2 <charge.verb> ~2 {amount:count} ~1 counts',
        'charged ~2 with {amount:count} ~1 counts',
        '<charge.verb> ~2 {amount:count} ~1 counts',
      ],
      de: ['in {amount:count} fällen angeklagt', 'in {amount:count} anklagepunkten angeklagt'],
    },
    { narrowing: { object: true } },
  ),
  ofSomeone(
    'verdict',
    'verdict',
    'outcome',
    {},
    {
      states: {
        acquitted: {
          en: [
            'found|finds|find {who:person} not guilty',
            '{who:person} ( , {n:count} , )? was|were|has|is ~2 found not guilty',
            '<acquit.verb> {who:person}',
            'was|were|been|is|being <acquit.verb>',
            'was|were|been|is cleared of|on',
            'cleared {who:person} of|on',
            'was|were|been found not guilty',
          ],
          de: [
            '{who:person} ( … )? freigesprochen',
            'freispruch für {who:person}',
            'wurde|worden|wird|ist ~6 freigesprochen',
            'sprach {who:person} ~6 frei',
          ],
          fr: ['{who:person} ~3 acquitté|acquittée|relaxé|relaxée'],
          es: ['{who:person} ~3 absuelto|absuelta'],
        },
        guilty: {
          en: [
            'found|finds|find {who:person} guilty',
            '{who:person} ( , {n:count} , )? was|were|has|is ~2 found guilty',
            'jury|judge|court|tribunal|panel|jurors|judges ~1 convicted {who:person}',
            '{who:person} ( , {n:count} , )? was|is ~2 convicted of|on',
            'was|were|been|is ~1 convicted ~2 of|on',
            'was|were|been|is ~1 found guilty',
            'was|were|been|is ~1 <convict.verb> of|on',
          ],
          de: [
            '{who:person} ( … )? schuldig gesprochen',
            'sprach {who:person} ~6 schuldig',
            'verurteilte {who:person}',
            'hat|haben ~4 {who:person} … verurteilt',
            'hat|haben ~4 {office} {who:person} … verurteilt',
            '{who:person} ~2 wurde|ist ~8 verurteilt',
            'wurde|worden|wird|ist ~8 <convict.verb>',
          ],
          fr: ['{who:person} ~3 condamné|condamnée', '{who:person} ~3 reconnu|reconnue coupable'],
          es: ['{who:person} ~3 condenado|condenada', '{who:person} ~3 declarado|declarada culpable'],
        },
      },
      evolving: 'slowly',
      narrowing: { object: true },
    },
  ),
  ofSomeone(
    'sentence',
    'sentenced to',
    'duration',
    {
      en: [
        '<sentence.verb> {who:person} to|for ~3 {amount:duration}',
        '<sentence.verb> ~2 {office} {who:person} to|for ~3 {amount:duration}',
        '{amount:duration} behind bars',
        '{amount:duration} in prison|jail',
        '{who:person} ( , {n:count} , )? was|is|has ~3 <sentence.verb> ~3 to|for ~3 {amount:duration}',
        '<sentence.verb> to|for ~3 {amount:duration}',
        'sentence of {amount:duration}',
        'given|handed|received|serving ~1 {amount:duration} ~1 prison|jail|sentence|term',
        'given|handed|received|serving ~1 {amount:duration} ~1 <sentence.noun>',
        '{amount:duration} prison|jail sentence|term',
      ],
      de: [
        'verurteilte {who:person} ~6 zu ~3 {amount:duration}',
        '{who:person} ( … )? zu ~3 {amount:duration} ~2 haft|gefängnis|freiheitsstrafe|freiheitsentzug|jugendhaft',
        'zu ~3 {amount:duration} ~2 haft|gefängnis|freiheitsstrafe|freiheitsentzug|jugendhaft',
        '{who:person} … haftstrafe|gefängnisstrafe|freiheitsstrafe|bewährungsstrafe von ~1 {amount:duration}',
        'haftstrafe|gefängnisstrafe|freiheitsstrafe|bewährungsstrafe von ~1 {amount:duration}',
        'für ~1 {amount:duration} ins|in gefängnis|haft',
      ],
      fr: ['condamné|condamnée à {amount:duration} ~1 prison'],
      es: ['condenado|condenada a {amount:duration} ~1 prisión|cárcel'],
    },
    { narrowing: { near: notServed } },
  ),
  ofSomeone(
    'bail',
    'bail',
    'money',
    { en: ['bail ~4 {amount:money}', '{amount:money} bail|bond'], de: ['kaution ~4 {amount:money}'] },
    {},
  ),
  {
    ...ofSomeone(
      'fine',
      'fine',
      'money',
      {
        en: [
          '<fine.verb> {who:name} ~1 {amount:money}',
          '{who:name} was|were|been|is ~2 <fine.verb> ~1 {amount:money}',
          'was|were|been|is ~2 <fine.verb> ~1 {amount:money}',
          'fine|penalty of ~1 {amount:money}',
          '{amount:money} fine|penalty',
          'pay ~2 {amount:money} ~1 fine|penalty',
        ],
        de: [
          '{who:name} ~6 <fine.noun> ~2 von|über ~1 {amount:money}',
          '<fine.noun> ~2 von|über ~1 {amount:money}',
          '<fine.noun> beträgt|betrug ~1 {amount:money}',
          '{amount:money} strafe|bußgeld|geldstrafe',
        ],
        fr: ['amende de {amount:money}'],
        es: ['multa de {amount:money}'],
      },
      { narrowing: { near: notServed } },
    ),
    fallback: 'something',
  },
];
