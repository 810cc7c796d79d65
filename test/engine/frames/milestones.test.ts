import { compares, reads } from './tables.ts';

describe('what a story tells once', () => {
  reads('en', [
    ['The last main inspection of the dam took place in October 2023.', 'lastInspection', null, 'October 2023'],
    ['The mine had last been inspected in March.', 'lastInspection', null, 'March'],
    ['Inspectors had last visited the mine in March.', 'lastInspection', null, 'March'],
    ['Tourists last visited the mine in March.', '!lastInspection', null, 'March'],
    ['The takeover was completed in March.', '!dealDone', null, 'March'],
    ['The summer sale closes on 11 May.', '!dealDone', null, '11 May'],
    ['The crane was last serviced in May 2022.', 'lastInspection', null, 'May 2022'],
    ['The ferry underwent her annual survey on 11 May.', 'lastInspection', null, '11 May'],
    ['The next meeting of the council is on 6 November.', 'nextMeeting', null, '6 November'],
    ['The board meets again on 6 November.', 'nextMeeting', null, '6 November'],
    ['The deal is expected to close in the third quarter.', 'dealDone', null, 'Q3'],
    ['They expect to complete the takeover by the end of April.', 'dealDone', null, 'by the end of April'],
  ]);
  reads('de', [
    [
      'Zuletzt war der Damm im Oktober 2021 einer Hauptprüfung unterzogen worden.',
      'lastInspection',
      null,
      'October 2021',
    ],
    ['Die Grube sei im November 2023 zum letzten Mal kontrolliert worden.', 'lastInspection', null, 'November 2023'],
    ['Das nächste Mal tagt der Rat am 13. November.', 'nextMeeting', null, '13 November'],
    ['Die nächste Sitzung ist am 13. November.', 'nextMeeting', null, '13 November'],
    ['Bis Ende April soll die Übernahme abgeschlossen sein.', 'dealDone', null, 'until the end of April'],
  ]);
  reads('fr', [
    ['La mine a été contrôlée pour la dernière fois en septembre 2023.', 'lastInspection', null, 'September 2023'],
    ['La prochaine réunion aura lieu le 6 novembre.', 'nextMeeting', null, '6 November'],
    ["L'opération doit être bouclée d'ici fin avril.", 'dealDone', null, 'by the end of April'],
  ]);
  reads('es', [
    ['La mina fue inspeccionada por última vez en septiembre de 2023.', 'lastInspection', null, 'September 2023'],
    ['La próxima reunión será el 6 de noviembre.', 'nextMeeting', null, '6 November'],
    ['La operación quedará cerrada en abril.', 'dealDone', null, 'April'],
  ]);
  compares('en', [
    [
      'two dates of the last inspection',
      'The Harlow dam was last inspected in October 2023, Anna Alder wrote.',
      'The Harlow dam was last checked in October 2021, Anna Alder wrote.',
      'date hard',
    ],
    [
      'an inspection and the next one',
      'The Harlow dam was last inspected in October 2023, Anna Alder wrote.',
      'The next inspection of the Harlow dam is in October 2025, Anna Alder wrote.',
      'none',
    ],
    [
      'two dates of the next meeting, in whatever tense',
      'The next meeting of the Harlow board is on 6 November, Anna Alder wrote.',
      'The next meeting of the Harlow board will be on 13 November, Anna Alder wrote.',
      'date hard',
    ],
  ]);
});
