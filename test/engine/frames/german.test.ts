import { compares } from './tables.ts';

describe('German articles that differ', () => {
  compares('de', [
    [
      'zwei Zählungen',
      'Bürgermeisterin Anna Alder sagte, 312 Häuser wurden zerstört.',
      'Bürgermeisterin Anna Alder sagte, 231 Häuser wurden zerstört.',
      'number hard',
    ],
    [
      'beschädigt ist nicht zerstört',
      'Bürgermeisterin Anna Alder sagte, 312 Häuser wurden zerstört.',
      'Bürgermeisterin Anna Alder sagte, 1400 Häuser wurden beschädigt.',
      'none',
    ],
    [
      'ein Nachbeben',
      'Anna Alder sprach von einem Erdbeben der Stärke 6,8.',
      'Anna Alder sprach von einem Nachbeben der Stärke 5,1.',
      'none',
    ],
    [
      'ein früheres Beben',
      'Anna Alder sagte, 12 Menschen kamen ums Leben.',
      'Anna Alder erinnerte an das Beben von 2007: Damals kamen 2007 in der Region 512 Menschen ums Leben.',
      'none',
    ],
    [
      'Quartal und Jahr',
      'Der Umsatz der Lohwald AG stieg im ersten Quartal auf 4,2 Milliarden Euro.',
      'Die Lohwald AG hat einen Jahresumsatz von 16 Milliarden Euro.',
      'none',
    ],
    [
      'Wert des Vorjahrs',
      'Der Umsatz der Lohwald AG stieg im ersten Quartal auf 4,2 Milliarden Euro.',
      'Der Umsatz der Lohwald AG stieg im ersten Quartal auf 4,2 Milliarden Euro nach 3,9 Milliarden Euro im Vorjahr.',
      'none',
    ],
    [
      'zwei Werte eines Quartals',
      'Der Umsatz der Lohwald AG stieg im ersten Quartal auf 4,2 Milliarden Euro.',
      'Der Umsatz der Lohwald AG stieg im ersten Quartal auf 4,7 Milliarden Euro.',
      'money hard',
    ],
    [
      'Prognose und Ergebnis',
      'Der Umsatz der Lohwald AG stieg im Jahr 2024 auf 16,1 Milliarden Euro.',
      'Die Lohwald AG rechnet für 2025 mit einem Umsatz von 17 Milliarden Euro.',
      'none',
    ],
    [
      'bisherige und neue Dividende',
      'Die Dividende der Lohwald AG beträgt 1,40 Euro. Die Lohwald AG zahlt eine Dividende von 1,40 Euro.',
      'Die Dividende der Lohwald AG steigt von 1,25 auf 1,40 Euro.',
      'none',
    ],
    [
      'zwei Zahlen von Stellen',
      'Die Lohwald AG streicht 1200 Stellen.',
      'Die Lohwald AG baut 2100 Stellen ab.',
      'number hard',
    ],
    [
      'zurückgetreten oder gefeuert',
      'Daniel Harker ist am Montag zurückgetreten.',
      'Daniel Harker wurde am Montag gefeuert.',
      'outcome hard',
    ],
    [
      'schuldig oder frei',
      'Das Gericht sprach Daniel Harker wegen Betrugs schuldig.',
      'Das Gericht sprach Daniel Harker vom Vorwurf des Betrugs frei.',
      'outcome hard',
    ],
    [
      'gefordert und verhängt',
      'Das Gericht verurteilte Daniel Harker zu zehn Jahren Haft.',
      'Daniel Harker stand vor Gericht. Die Staatsanwaltschaft hatte eine Haftstrafe von 15 Jahren gefordert.',
      'none',
    ],
    ['gerundet', 'Daniel Harker ruft 45.120 Geräte zurück.', 'Daniel Harker ruft rund 45.000 Geräte zurück.', 'none'],
  ]);
});
