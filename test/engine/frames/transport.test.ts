import { compares, reads } from './tables.ts';

describe('what is told of a crash', () => {
  reads('en', [
    ['The plane was carrying 143 passengers and six crew.', 'aboard', null, '143'],
    ['There were 149 people on board.', 'aboard', null, '149'],
    ['All 149 people aboard the ferry were rescued.', 'aboard', null, '149'],
    ['The train was travelling at 120 km/h when it left the rails.', 'travelSpeed', null, '120 km/h'],
    ['The flight from Oslo to Riga disappeared from radar.', 'destination', null, 'Riga'],
    ['Only 12 survivors were found.', 'survivors', null, '12'],
    ['The crash happened on Friday near Marston.', 'crashDay', null, 'Friday'],
    ['The fire was caused by an electrical fault.', 'cause', null, 'technical fault: electricity'],
    ['The crash was blamed on human error.', 'cause', null, 'human error'],
    ['The blaze was started by lightning.', 'cause', null, 'lightning'],
  ]);
  reads('de', [
    ['An Bord waren 143 Passagiere und sechs Besatzungsmitglieder.', 'aboard', null, '143'],
    ['149 Menschen waren an Bord der Fähre.', 'aboard', null, '149'],
    ['Der Zug war mit 120 Stundenkilometern unterwegs.', 'travelSpeed', null, '120 km/h'],
    ['Zwölf Überlebende wurden geborgen.', 'survivors', null, '12'],
    ['Der Unfall ereignete sich am Freitag bei Marburg.', 'crashDay', null, 'Friday'],
    ['Der Brand wurde durch einen Kurzschluss ausgelöst.', 'cause', null, 'technical fault: electricity'],
    ['Ursache war ein technischer Defekt.', 'cause', null, 'technical fault'],
  ]);
  compares('en', [
    [
      'two counts of the people aboard',
      'The ferry Queen Alda sank off Marston with 149 people on board.',
      'The ferry Queen Alda sank off Marston with 194 people on board.',
      'number hard',
    ],
    [
      'those who fell ill and everybody aboard',
      'Close to 290 people aboard were sick when the ferry Queen Alda reached Marston.',
      'The ferry Queen Alda left Marston with 1,380 people on board.',
      'none',
    ],
    [
      'passengers and everybody aboard',
      'The ferry Queen Alda sank off Marston with 149 people on board.',
      'The ferry Queen Alda sank off Marston carrying 143 passengers and six crew.',
      'none',
    ],
    [
      'a survivor more on the next day',
      '[2025-05-13] The ferry Queen Alda sank off Marston. There were 12 survivors.',
      '[2025-05-14] The ferry Queen Alda sank off Marston. There were 14 survivors.',
      'superseded',
    ],
    [
      'the speed and the limit',
      'The Marston train was travelling at 120 km/h near Hallow Bridge.',
      'At Hallow Bridge the Marston train may go at a speed of up to 80 km/h, the limit there.',
      'none',
    ],
    [
      'two causes, which can work together',
      'The Marston Mill fire in Hallow was caused by an electrical fault.',
      'The Marston Mill fire in Hallow was caused by lightning.',
      'other soft',
    ],
    [
      'a suspected cause',
      'The Marston Mill fire in Hallow was caused by an electrical fault.',
      'The Marston Mill fire in Hallow may have been caused by lightning.',
      'none',
    ],
    [
      'two days',
      'The Hallow Bridge crash happened on Friday near Marston.',
      'The Hallow Bridge crash happened on Saturday near Marston.',
      'date hard',
    ],
  ]);
});
