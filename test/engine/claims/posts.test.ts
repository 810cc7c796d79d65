import { checkTable, type Row } from './table.ts';

const english: readonly Row[] = [
  [
    "Ada Okafor, Harlow's chief executive, opened the plant.",
    ["Ada Okafor, Harlow's chief executive", 'Ada Okafor · post · chief executive, Harlow'],
  ],
  [
    'Ada Okafor, chief executive of Harlow, opened the plant.',
    ['Ada Okafor, chief executive of Harlow', 'Ada Okafor · post · chief executive, Harlow'],
  ],
  [
    'Ada Okafor, who is chief executive of Harlow, opened the plant.',
    ['Ada Okafor, who is chief executive of Harlow', 'Ada Okafor · post · chief executive, Harlow'],
  ],
  [
    'Ada Okafor, who heads Harlow, opened the plant.',
    ['Ada Okafor, who heads Harlow', 'Ada Okafor · post · head, Harlow'],
  ],
  [
    "Harlow's chief executive, Ada Okafor, opened the plant.",
    ["Harlow's chief executive, Ada Okafor", 'Ada Okafor · post · chief executive, Harlow'],
  ],
  [
    'Harlow’s chief executive Ada Okafor opened the plant.',
    ['Harlow’s chief executive Ada Okafor', 'Ada Okafor · post · chief executive, Harlow'],
  ],
  ['Harlow CEO Ada Okafor opened the plant.', ['Harlow CEO Ada Okafor', 'Ada Okafor · post · chief executive, Harlow']],
  [
    'Chief executive Ada Okafor opened the plant.',
    ['Chief executive Ada Okafor', 'Ada Okafor · post · chief executive'],
  ],
  [
    'The chief executive of Harlow, Ada Okafor, opened the plant.',
    ['chief executive of Harlow, Ada Okafor', 'Ada Okafor · post · chief executive, Harlow'],
  ],
  [
    'Ada Okafor is chief executive of Harlow.',
    ['Ada Okafor is chief executive of Harlow', 'Ada Okafor · post · chief executive, Harlow'],
  ],
  [
    'Ada Okafor became chief executive of Harlow in 2019.',
    ['Ada Okafor became chief executive of Harlow', 'Ada Okafor · post · chief executive, Harlow'],
  ],
  [
    'Ada Okafor, 52, chief executive of Harlow, opened the plant.',
    ['Ada Okafor, 52, chief executive of Harlow', 'Ada Okafor · post · chief executive, Harlow'],
  ],
  [
    'Ada Okafor, senior vice president of Harlow, opened the plant.',
    ['Ada Okafor, senior vice president of Harlow', 'Ada Okafor · post · senior vice president, Harlow'],
  ],
  [
    'Ada Okafor, vice president of marketing at Harlow, opened the plant.',
    ['Ada Okafor, vice president of marketing at Harlow', 'Ada Okafor · post · vice president, Harlow'],
  ],
  [
    'Ada Okafor joined Harlow as chief financial officer.',
    ['Ada Okafor joined Harlow as chief financial officer', 'Ada Okafor · post · chief financial officer, Harlow'],
  ],
  ['Mayor Jan Okker said that the bridge was safe.', ['Mayor Jan Okker', 'Jan Okker · post · mayor']],
  [
    'Dr. Ada Okafor, chief medical officer of Harlow, opened the clinic.',
    ['Ada Okafor, chief medical officer of Harlow', 'Ada Okafor · post · chief medical officer, Harlow'],
  ],
  [
    'Jan Okker, a spokesman for Harlow, declined to comment.',
    ['Jan Okker, a spokesman for Harlow', 'Jan Okker · post · spokesperson, Harlow'],
  ],
];

const past: readonly Row[] = [
  [
    'Ada Okafor, former chief executive of Harlow, opened the plant.',
    ['Ada Okafor, former chief executive of Harlow', 'Ada Okafor · post · former chief executive, Harlow'],
  ],
  [
    "Harlow's former chief executive, Ada Okafor, opened the plant.",
    ["Harlow's former chief executive, Ada Okafor", 'Ada Okafor · post · former chief executive, Harlow'],
  ],
  [
    'Former Harlow chief executive Ada Okafor opened the plant.',
    ['Harlow chief executive Ada Okafor', 'Ada Okafor · post · former chief executive, Harlow'],
  ],
  [
    'Ada Okafor was previously chief executive of Harlow.',
    ['Ada Okafor was previously chief executive of Harlow', 'Ada Okafor · post · former chief executive, Harlow'],
  ],
  [
    'Ada Okafor stepped down as chief executive of Harlow.',
    ['Ada Okafor stepped down as chief executive of Harlow', 'Ada Okafor · post · former chief executive, Harlow'],
  ],
  [
    'Ada Okafor served as chief financial officer of Harlow until 2018.',
    [
      'Ada Okafor served as chief financial officer of Harlow',
      'Ada Okafor · post · former chief financial officer, Harlow',
    ],
  ],
];

const coming: readonly Row[] = [
  [
    "Harlow's incoming chief executive, Ada Okafor, opened the plant.",
    ["Harlow's incoming chief executive, Ada Okafor", 'Ada Okafor · post · future chief executive, Harlow'],
  ],
  [
    'Ada Okafor will become chief executive of Harlow in May.',
    [
      'Ada Okafor will become chief executive of Harlow',
      'Ada Okafor · post · future chief executive, Harlow (planned)',
    ],
  ],
  [
    'Harlow named Ada Okafor chief executive.',
    ['named Ada Okafor chief executive', 'Ada Okafor · post · future chief executive'],
  ],
  [
    'Harlow appointed Ada Okafor as chief executive.',
    ['appointed Ada Okafor as chief executive', 'Ada Okafor · post · future chief executive'],
  ],
];

const german: readonly Row[] = [
  [
    'Anna Brandt, Vorstandschefin von Harlow, eröffnete das Werk.',
    ['Anna Brandt, Vorstandschefin von Harlow', 'Anna Brandt · post · chief executive, Harlow AG'],
  ],
  [
    'Die Vorstandschefin von Harlow, Anna Brandt, eröffnete das Werk.',
    ['Vorstandschefin von Harlow, Anna Brandt', 'Anna Brandt · post · chief executive, Harlow AG'],
  ],
  [
    'Vorstandschefin Anna Brandt eröffnete das Werk.',
    ['Vorstandschefin Anna Brandt', 'Anna Brandt · post · chief executive'],
  ],
  [
    'Harlow-Chefin Anna Brandt eröffnete das Werk.',
    ['Harlow-Chefin Anna Brandt', 'Anna Brandt · post · chief executive, Harlow AG'],
  ],
  [
    'Die frühere Harlow-Chefin Anna Brandt eröffnete das Werk.',
    ['Harlow-Chefin Anna Brandt', 'Anna Brandt · post · former chief executive, Harlow AG'],
  ],
  [
    'Anna Brandt ist Finanzvorstand bei Harlow.',
    ['Anna Brandt ist Finanzvorstand bei Harlow', 'Anna Brandt · post · chief financial officer, Harlow AG'],
  ],
  ['Bürgermeister Jan Okker lobte das Werk.', ['Bürgermeister Jan Okker', 'Jan Okker · post · mayor']],
  [
    'Jan Okker, ehemaliger Finanzchef von Harlow, lobte das Werk.',
    ['Jan Okker, ehemaliger Finanzchef von Harlow', 'Jan Okker · post · former chief financial officer, Harlow AG'],
  ],
  [
    'Jan Okker arbeitete als Sprecher von Harlow.',
    ['Jan Okker arbeitete als Sprecher von Harlow', 'Jan Okker · post · spokesperson, Harlow AG'],
  ],
  [
    'Der neue Finanzchef Jan Okker (51) lobte das Werk.',
    ['Finanzchef Jan Okker', 'Jan Okker · post · chief financial officer'],
  ],
];

const duties: readonly Row[] = [
  [
    'Head of propulsion Ada Okafor opened the plant.',
    ['Head of propulsion Ada Okafor', 'Ada Okafor · post · head of propulsion'],
  ],
  [
    'Housing minister Ada Okafor opened the plant.',
    ['Housing minister Ada Okafor', 'Ada Okafor · post · housing minister'],
  ],
  [
    'Integrity Commissioner Ada Okafor opened the plant.',
    ['Integrity Commissioner Ada Okafor', 'Ada Okafor · post · ethics commissioner'],
  ],
];

const dutiesInGerman: readonly Row[] = [
  [
    'Klimaministerin Anna Brandt lobte das Werk.',
    ['Klimaministerin Anna Brandt', 'Anna Brandt · post · climate minister'],
  ],
  [
    'Anna Brandt, die Leiterin der Kardiologie, lobte das Werk.',
    ['Anna Brandt, die Leiterin der Kardiologie', 'Anna Brandt · post · head of cardiology'],
  ],
  ['Logistikchef Jan Okker lobte das Werk.', ['Logistikchef Jan Okker', 'Jan Okker · post · head of logistics']],
];

describe('Claims about offices', () => {
  describe('in English', () =>
    checkTable({ kinds: ['post'], intro: 'Pumps are made by Harlow in the town.' }, english));
  describe('that were held before', () =>
    checkTable({ kinds: ['post'], intro: 'Pumps are made by Harlow in the town.' }, past));
  describe('that are to be held', () =>
    checkTable({ kinds: ['post'], intro: 'Pumps are made by Harlow in the town.' }, coming));
  describe('that are told by what they are in charge of', () => {
    checkTable({ kinds: ['post'], intro: 'Pumps are made by Harlow in the town.' }, duties);
    checkTable({ kinds: ['post'], intro: 'Pumpen baut die Harlow AG in der Stadt.' }, dutiesInGerman);
  });
  describe('in German', () =>
    checkTable({ kinds: ['post'], intro: 'Pumpen baut die Harlow AG in der Stadt.' }, german));
});
