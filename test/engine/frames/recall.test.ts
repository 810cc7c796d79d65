import { compares, reads } from './tables.ts';

describe('what a recall covers', () => {
  reads('en', [
    ['Brightmoor Home is recalling about 45,000 space heaters.', 'unitsRecalled', null, 'about 45,000'],
    ['The recall covers 45,000 units sold in the United States.', 'unitsRecalled', null, '45,000'],
    ['Some 45,000 heaters were recalled on Friday.', 'unitsRecalled', null, 'about 45,000'],
    ['The company has received 32 reports of overheating.', 'incidents', null, '32'],
    ['No injuries have been reported.', 'injuriesReported', null, 'no injuries'],
    ['The company knows of 32 reports of fire, including 4 minor injuries.', 'injuriesReported', null, 'injuries'],
    [
      'The heaters were sold at Harlow stores nationwide from March 2021 through June 2023 for about $50.',
      'soldBetween',
      null,
      'March 2021 to June 2023',
    ],
    ['The heaters were sold online from March 2021 through June 2023 for about $50.', 'soldFor', null, 'about $50'],
    ['The cars were built between May 2019 and July 2021.', 'madeBetween', null, 'May 2019 to July 2021'],
    ['The heaters were recalled after 21 incidents.', '!unitsRecalled', null, '21'],
    [
      'More than 2 million heaters sold at Harlow stores are being recalled.',
      'unitsRecalled',
      null,
      'more than 2 million',
    ],
    ['Harlow Foods was sold to Quill in March 2021 for $3 billion.', '!soldFor', null, '$3 billion'],
  ]);
  reads('de', [
    ['Die Brightmoor AG ruft 45.000 Heizgeräte zurück.', 'unitsRecalled', null, '45,000'],
    ['Betroffen sind 45.000 Geräte.', 'unitsRecalled', null, '45,000'],
    ['Rund 45.000 Fahrzeuge werden zurückgerufen.', 'unitsRecalled', null, 'about 45,000'],
    ['Dem Unternehmen liegen 32 Meldungen über Überhitzung vor.', 'incidents', null, '32'],
    ['Verletzt wurde niemand.', 'injuriesReported', null, 'no injuries'],
    [
      'Die Geräte wurden von März 2021 bis Juni 2023 für rund 50 Euro verkauft.',
      'soldBetween',
      null,
      'March 2021 to June 2023',
    ],
    ['Die Geräte wurden bundesweit für rund 50 Euro verkauft.', 'soldFor', null, 'about €50'],
  ]);
  compares('en', [
    [
      'two counts',
      'Anna Alder runs Brightmoor Home. It recalled 45,000 heaters on Friday.',
      'Anna Alder runs Brightmoor Home. It recalled 54,000 heaters on Friday.',
      'number hard',
    ],
    [
      'another country',
      'Anna Alder runs Brightmoor Home. It recalled 45,000 heaters on Friday.',
      'Anna Alder runs Brightmoor Home. In Canada it recalled 3,200 heaters.',
      'none',
    ],
    [
      'rounding',
      'Anna Alder runs Brightmoor Home. It recalled 45,120 heaters on Friday.',
      'Anna Alder runs Brightmoor Home. It recalled about 45,000 heaters on Friday.',
      'none',
    ],
    [
      'two counts of reports',
      'Anna Alder runs Brightmoor Home. It received 32 reports of overheating.',
      'Anna Alder runs Brightmoor Home. It received 23 reports of overheating.',
      'number hard',
    ],
    [
      'reports of two things',
      'Anna Alder runs Brightmoor Home. It received 32 reports of overheating.',
      'Anna Alder runs Brightmoor Home. It received 4 reports of burns.',
      'none',
    ],
    [
      'injuries or none',
      'Anna Alder runs Brightmoor Home. It recalled its heaters. No injuries have been reported.',
      'Anna Alder runs Brightmoor Home. It recalled its heaters. There were 32 reports of fire, including 4 minor injuries.',
      'negation hard',
    ],
    [
      'two stretches of sale',
      'Anna Alder runs Brightmoor Home. It sold the heaters from March 2021 to June 2023.',
      'Anna Alder runs Brightmoor Home. It sold the heaters from March 2021 to June 2024.',
      'date hard',
    ],
    [
      'one stretch, by month and by year',
      'Anna Alder runs Brightmoor Home. It sold the heaters from March 2021 to June 2023.',
      'Anna Alder runs Brightmoor Home. It sold the heaters from 2021 to 2023.',
      'none',
    ],
    [
      'a recall that grows',
      '[2025-04-02] Anna Alder runs Brightmoor Home. It recalled 45,000 heaters.',
      '[2025-05-02] Anna Alder runs Brightmoor Home. It has recalled 145,000 heaters.',
      'superseded',
    ],
  ]);
});
