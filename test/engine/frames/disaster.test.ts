import { compares, reads } from './tables.ts';

describe('what a disaster did', () => {
  reads('en', [
    ['More than 300 homes were destroyed in Marston.', 'homesDamaged', null, 'more than 300'],
    ['The quake damaged or destroyed at least 1,200 houses.', 'homesDamaged', null, 'at least 1,200'],
    ['Around 5,000 people have been evacuated from the valley.', 'evacuated', null, 'about 5,000'],
    ['Officials evacuated 2,300 residents overnight.', 'evacuated', null, '2,300'],
    ['The storm left 40,000 homes without power.', 'powerCut', null, '40,000'],
    ['The wildfire has burned 12,000 acres of forest.', 'areaBurned', null, '12,000 acres'],
    ['About 4,500 hectares of scrubland were scorched.', 'areaBurned', null, 'about 4,500 hectares'],
    ['The blaze is 35% contained.', 'contained', null, '35%'],
    ['The epicentre was 30 kilometres north of Marston.', 'epicentreDistance', null, '30 km'],
    ['The earthquake struck at 3:14 a.m. local time on Tuesday.', 'quakeClock', null, '3:14'],
    ['The earthquake struck at 3:14 a.m. local time on Tuesday.', 'quakeDay', null, 'Tuesday'],
    ['More than 80 aftershocks have been recorded.', 'aftershocks', null, 'more than 80'],
    ['The town is 30 kilometres north of Marston.', '!epicentreDistance', null, '30 km'],
  ]);
  reads('de', [
    ['Rund 300 Häuser wurden zerstört.', 'homesDamaged', null, 'about 300'],
    ['Das Beben beschädigte mindestens 1200 Häuser.', 'homesDamaged', null, 'at least 1,200'],
    ['Rund 5000 Menschen mussten evakuiert werden.', 'evacuated', null, 'about 5,000'],
    ['40.000 Haushalte waren ohne Strom.', 'powerCut', null, '40,000'],
    ['Rund 4500 Hektar Wald sind verbrannt.', 'areaBurned', null, 'about 4,500 hectares'],
    ['Das Feuer ist zu 35 Prozent unter Kontrolle.', 'contained', null, '35%'],
    ['Das Erdbeben ereignete sich am Dienstag um 3.14 Uhr Ortszeit.', 'quakeClock', null, '3:14'],
    ['Mehr als 80 Nachbeben wurden registriert.', 'aftershocks', null, 'more than 80'],
  ]);
  compares('en', [
    [
      'two counts of the same day',
      'The Marston quake destroyed 312 homes in Marston on Tuesday.',
      'In Marston, 231 homes were destroyed on Tuesday by the Marston quake.',
      'number hard',
    ],
    [
      'damaged is not destroyed',
      'The Marston quake destroyed 312 homes on Tuesday.',
      'On Tuesday 1,400 homes were damaged by the Marston quake.',
      'none',
    ],
    [
      'a count that rises from day to day',
      '[2025-05-13] The Marston fire has destroyed 120 homes.',
      '[2025-05-15] The Marston fire has destroyed 312 homes.',
      'superseded',
    ],
    [
      'two towns',
      'The Marston quake destroyed 312 homes in Marston.',
      'The Marston quake destroyed 90 homes in Hallow.',
      'none',
    ],
    [
      'an aftershock',
      'A magnitude 6.8 earthquake hit Marston on Tuesday.',
      'After the Marston earthquake a magnitude 5.1 aftershock was felt in the town.',
      'none',
    ],
    [
      'an earlier quake',
      'The Marston earthquake killed 12 people on Tuesday.',
      'In 2007 an earthquake killed 512 people in the Marston valley.',
      'none',
    ],
    [
      'the minutes of one time of day',
      'The Marston earthquake struck at 3:14 a.m. on Tuesday.',
      'The Marston earthquake struck at 3:41 a.m. on Tuesday.',
      'date hard',
    ],
    [
      'a rounded time of day',
      'The Marston earthquake struck at 3:14 a.m. on Tuesday.',
      'The Marston earthquake struck at about 3 a.m. on Tuesday.',
      'none',
    ],
    [
      'another time zone',
      'The Marston earthquake struck at 3:14 a.m. local time on Tuesday.',
      'The Marston earthquake struck at 8:14 UTC on Tuesday.',
      'none',
    ],
    [
      'one distance in two units',
      'The epicentre of the Hallow earthquake was 30 kilometres north of Marston.',
      'The epicentre of the Hallow earthquake was about 19 miles north of Marston.',
      'none',
    ],
    [
      'two distances from one town',
      'The epicentre of the Hallow earthquake was 30 kilometres north of Marston.',
      'The epicentre of the Hallow earthquake was 80 kilometres north of Marston.',
      'location hard',
    ],
    [
      'distances from two towns',
      'The epicentre of the Hallow earthquake was 30 kilometres north of Marston.',
      'The epicentre of the Hallow earthquake was 80 kilometres south of Brill.',
      'none',
    ],
    [
      'a lower bound',
      'More than 300 homes were destroyed on Tuesday in the Marston quake.',
      'The Marston quake destroyed 312 homes on Tuesday.',
      'none',
    ],
    [
      'across languages',
      'The earthquake destroyed 312 homes on Tuesday, the mayor, Anna Alder, said.',
      '[de] Bei dem Erdbeben am Dienstag wurden 231 Häuser zerstört, sagte Bürgermeisterin Anna Alder.',
      'number hard',
    ],
  ]);
});
