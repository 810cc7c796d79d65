import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofSomeone, ofStory } from './slots.ts';

/** A forecast is no result, and a part of the votes not the whole. */
const notFinal = {
  poll: words(
    'poll polls survey surveys forecast projected exit umfrage umfragen prognose hochrechnung hochrechnungen sondage encuesta',
  ),
  needed: words('needed need required threshold nötig nötigen hürde braucht'),
  postal: words('postal early briefwahl'),
};
/** Turnout is told from hour to hour while people vote. */
const whileVoting = {
  ...notFinal,
  soFar: words('far expected likely bisher bislang erwartet erwartete attendue prevista'),
};
const change = words('gained gain lost lose losing gaining up down hinzu verlor verloren einbüßte plus minus verluste');

/** Votes, turnout, seats and margins. */
export const election: readonly Frame[] = [
  {
    ...ofSomeone(
      'voteShare',
      'share of the vote',
      'percentage',
      {
        en: [
          '{who:name} <win.verb> ~2 {amount:percentage} of ~2 vote|votes|ballots',
          '{who:name} got|received|took|secured|polled|garnered|has|had|on|with ~2 {amount:percentage} of ~2 vote|votes|ballots',
          '{who:name} ~1 {amount:percentage} of ~2 vote|votes|ballots',
          '<win.verb> ~2 {amount:percentage} of ~2 vote|votes|ballots',
          'got|received|took|secured|polled ~2 {amount:percentage} of ~2 vote|votes|ballots',
          'with ~1 {amount:percentage} of ~2 vote|votes|ballots',
        ],
        de: [
          '{who:name} ~6 {amount:percentage} ~1 stimmen',
          '{who:name} kam|kommt ~6 auf ~1 {amount:percentage}',
          '{who:name} kam|kommt|erreichte|erhielt|holte|erzielte ~2 {amount:percentage}',
          'mit ~1 {amount:percentage} der stimmen',
        ],
        fr: ['{who:name} ~4 {amount:percentage} des voix|suffrages'],
        es: ['{who:name} ~4 {amount:percentage} de los votos'],
      },
      {
        evolving: true,
        narrowing: { places: true, near: notFinal, never: words('counted tallied ausgezählt ausgezählten') },
      },
    ),
    fallback: 'something',
  },
  ofStory(
    'turnout',
    'turnout',
    'percentage',
    {
      en: [
        '{amount:percentage} turnout',
        'turnout ~5 {amount:percentage}',
        '{amount:percentage} of ~2 registered|eligible|entitled ~1 voters ~2 casting|cast|voted|voting|turned|turning|went',
        '{amount:percentage} of ~2 electorate ~2 casting|cast|voted|voting|turned|turning|went',
      ],
      de: [
        'wahlbeteiligung|stimmbeteiligung|beteiligung ~5 {amount:percentage}',
        '{amount:percentage} der ~1 wahlberechtigten|stimmberechtigten',
      ],
      fr: ['participation ~4 {amount:percentage}'],
      es: ['participación ~4 {amount:percentage}'],
    },
    { evolving: 'slowly', narrowing: { places: true, hours: true, near: whileVoting } },
  ),
  {
    ...ofSomeone(
      'seats',
      'seats',
      'number',
      {
        en: [
          '{who:name} took|secured|holds|has|had|got|with|have ~2 {amount:count} ~4 seats',
          '{who:name} <win.verb> ~2 {amount:count} ~4 seats',
          '{who:name} ~1 {amount:count} seats',
          '<win.verb> ~2 {amount:count} ~4 seats',
          'took|secured|holds ~2 {amount:count} ~4 seats',
        ],
        de: ['{who:name} ~5 {amount:count} ~2 sitze|sitzen|mandate|mandaten|abgeordnete'],
        fr: ['{who:name} ~4 {amount:count} sièges'],
        es: ['{who:name} ~4 {amount:count} escaños'],
      },
      { evolving: true, narrowing: { places: true, near: { ...notFinal, change } } },
    ),
    fallback: 'something',
  },
  ofStory(
    'marginOfVotes',
    'margin of victory',
    'number',
    {
      en: ['margin of ~2 {amount:count} ~1 votes', 'by ~2 {amount:count} votes'],
      de: ['vorsprung von ~2 {amount:count} stimmen', 'mit ~2 {amount:count} stimmen vorsprung'],
    },
    { evolving: true, narrowing: { places: true } },
  ),
  ofStory(
    'marginOfPoints',
    'margin of victory in points',
    'percentage',
    {
      en: ['margin of ~2 {amount:percentagePoints}', 'by ~2 {amount:percentagePoints}'],
      de: ['vorsprung von ~2 {amount:percentagePoints}', 'mit ~2 {amount:percentagePoints} vorsprung'],
    },
    { functional: false },
  ),
];
