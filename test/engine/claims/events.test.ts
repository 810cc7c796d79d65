import { checkTable, type Row } from './table.ts';

const acquisitions: readonly Row[] = [
  [
    'In May 2019 Harlow bought Quill for $40 million.',
    ['May 2019 Harlow bought Quill', 'Quill · date of the acquisition · May 2019'],
    ['Harlow bought Quill for $40 million', 'Quill · price · $40 million'],
    ['Harlow bought Quill', 'Quill · state of the acquisition · completed'],
  ],
  [
    'Quill was bought by Harlow for $40 million in May 2019.',
    ['Quill was bought by Harlow for $40 million in May 2019', 'Quill · date of the acquisition · May 2019'],
    ['Quill was bought by Harlow for $40 million', 'Quill · price · $40 million'],
    ['Quill was bought by Harlow', 'Quill · state of the acquisition · completed'],
  ],
  [
    "Harlow's purchase of Quill for $40 million was completed.",
    ["Harlow's purchase of Quill for $40 million", 'Quill · price · $40 million'],
    ["Harlow's purchase of Quill", 'Quill · state of the acquisition · completed'],
  ],
  [
    'The takeover of Quill by Harlow is pending.',
    ['takeover of Quill by Harlow', 'Quill · state of the acquisition · pending'],
  ],
  [
    'Harlow plans to acquire Quill next year.',
    ['Harlow plans to acquire Quill next year', 'Quill · date of the acquisition · next year (planned)'],
    ['Harlow plans to acquire Quill', 'Quill · state of the acquisition · planned (planned)'],
  ],
  ['Harlow did not buy Quill.', ['Harlow did not buy Quill', 'Quill · state of the acquisition · completed (not so)']],
];

const german: readonly Row[] = [
  [
    'Harlow kaufte im Mai 2019 die Firma Quill für 40 Millionen Euro.',
    ['Harlow kaufte im Mai 2019 die Firma Quill für 40 Millionen Euro', 'Quill GmbH · price · €40 million'],
    ['Harlow kaufte im Mai 2019 die Firma Quill', 'Quill GmbH · date of the acquisition · May 2019'],
    ['Harlow kaufte im Mai 2019 die Firma Quill', 'Quill GmbH · state of the acquisition · completed'],
  ],
  [
    'Quill wurde im Mai 2019 von Harlow gekauft.',
    ['Quill wurde im Mai 2019 von Harlow gekauft', 'Quill GmbH · date of the acquisition · May 2019'],
    ['Quill wurde im Mai 2019 von Harlow gekauft', 'Quill GmbH · state of the acquisition · completed'],
  ],
  [
    'Die Übernahme von Quill durch Harlow wurde am 3. Mai 2019 abgeschlossen.',
    ['Übernahme von Quill durch Harlow wurde am 3. Mai 2019', 'Quill GmbH · date of the acquisition · 3 May 2019'],
    ['Übernahme von Quill durch Harlow', 'Quill GmbH · state of the acquisition · completed'],
  ],
  [
    'Harlow hat Quill nicht gekauft.',
    ['Harlow hat Quill nicht gekauft', 'Quill GmbH · state of the acquisition · completed (not so)'],
  ],
  [
    'Harlow will Quill im nächsten Jahr übernehmen.',
    ['Harlow will Quill im nächsten Jahr übernehmen', 'Quill GmbH · date of the acquisition · next year (planned)'],
    ['Harlow will Quill im nächsten Jahr übernehmen', 'Quill GmbH · state of the acquisition · planned (planned)'],
  ],
];

const others: readonly Row[] = [
  ['Harlow was founded in 1987.', ['Harlow was founded in 1987', 'Harlow · date of the founding · 1987']],
  [
    'Harlow, which was founded in 1987, makes pumps.',
    ['Harlow, which was founded in 1987', 'Harlow · date of the founding · 1987'],
  ],
  ['Harlow launched the Corvin in 2015.', ['Harlow launched the Corvin in 2015', 'Corvin · date of the launch · 2015']],
  [
    'Anna Brandt resigned on 4 March 2020.',
    ['Anna Brandt resigned on 4 March 2020', 'Anna Brandt · date of the departure · 4 March 2020'],
  ],
  [
    'Harlow dismissed Anna Brandt in March 2020.',
    ['Harlow dismissed Anna Brandt in March 2020', 'Anna Brandt · date of the dismissal · March 2020'],
  ],
  [
    'The Marston plant was closed in June 2020.',
    ['The Marston plant was closed in June 2020', 'the Marston plant · date of the closure · June 2020'],
  ],
  [
    'According to Ada Okafor, the plant closed in 2019.',
    ['the plant closed in 2019', 'the plant · date of the closure · 2019 — Ada Okafor'],
  ],
];

const otherGerman: readonly Row[] = [
  ['Harlow wurde 1987 gegründet.', ['Harlow wurde 1987 gegründet', 'Harlow AG · date of the founding · 1987']],
  [
    'Das Werk in Marston wurde im Juni 2020 geschlossen.',
    ['Das Werk in Marston wurde im Juni 2020 geschlossen', 'das Werk in Marston · date of the closure · June 2020'],
  ],
  [
    'Laut Anna Brandt schloss das Werk im Juni 2019.',
    ['schloss das Werk im Juni 2019', 'das Werk · date of the closure · June 2019 — Anna Brandt'],
  ],
];

const dates = ['founding', 'launch', 'departure', 'dismissal', 'closure'].map((event) => `date of the ${event}`);
const english = 'Pumps are made by Harlow and by Quill in the town.';
const deutsch = 'Pumpen bauen die Harlow AG und die Quill GmbH.';

describe('Claims about events', () => {
  describe('acquisitions in English', () => checkTable({ kinds: ['acquire'], intro: english }, acquisitions));
  describe('acquisitions in German', () => checkTable({ kinds: ['acquire'], intro: deutsch }, german));
  describe('dates in English', () => checkTable({ relations: dates, intro: english }, others));
  describe('dates in German', () => checkTable({ relations: dates, intro: deutsch }, otherGerman));
});
