import { compares, reads } from './tables.ts';

describe('scores, crowds and transfers', () => {
  reads('en', [
    ['In a rainy second half Harlow Rovers beat Marston United 3-1.', 'score', 'Harlow Rovers', '3–1'],
    ['On a rainy evening Harlow Rovers won 3-1 at Marston United.', 'score', 'Harlow Rovers', '3–1'],
    ['On a rainy evening Marston United lost 3-1 to Harlow Rovers.', 'score', 'Harlow Rovers', '3–1'],
    ['On Sunday Harlow Rovers drew 1-1 at Marston United.', 'score', 'Harlow Rovers', '1–1'],
    ['A crowd of 34,500 watched the match.', 'attendance', null, '34,500'],
    ['Last summer Harlow Rovers signed Ines Ortega for €34 million.', 'transferFee', 'Ines Ortega', '€34 million'],
    ['Ines Ortega signed a three-year contract with the club.', 'contractLength', 'Ines Ortega', '3 years'],
  ]);
  reads('de', [
    ['Die Harlow Rovers gewannen 3:1 gegen Marston United.', 'score', 'Harlow Rovers', '3–1'],
    ['Die Harlow Rovers schlugen Marston United mit 3:1.', 'score', 'Harlow Rovers', '3–1'],
    ['Marston United verlor 1:3 gegen die Harlow Rovers.', 'score', 'Harlow Rovers', '1–3'],
    ['34.500 Zuschauer sahen das Spiel.', 'attendance', null, '34,500'],
    ['Ines Ortega wechselt für 34 Millionen Euro zu den Harlow Rovers.', 'transferFee', 'Ines Ortega', '€34 million'],
    ['Ines Ortega unterschrieb einen Vertrag über drei Jahre.', 'contractLength', 'Ines Ortega', '3 years'],
  ]);
  compares('en', [
    [
      'two scores',
      'On a rainy evening Harlow Rovers beat Marston United 3-1.',
      'On a rainy evening Harlow Rovers beat Marston United 3-2.',
      'number hard',
    ],
    [
      'the score told from the other side',
      'On a rainy evening Harlow Rovers beat Marston United 3-1.',
      'On a rainy evening Marston United lost 1-3 to Harlow Rovers.',
      'none',
    ],
    [
      'another opponent',
      'On a rainy evening Harlow Rovers beat Marston United 3-1.',
      'On a rainy evening Harlow Rovers beat Brill Athletic 2-0.',
      'none',
    ],
    [
      'another match of the two a month later',
      '[2025-04-02] On a rainy evening Harlow Rovers beat Marston United 3-1.',
      '[2025-05-02] On a rainy evening Harlow Rovers beat Marston United 2-0.',
      'superseded',
    ],
    [
      'two fees',
      'Last summer Harlow Rovers signed Ines Ortega for €34 million.',
      'Last summer Harlow Rovers signed Ines Ortega for €43 million.',
      'money hard',
    ],
    [
      'a fee with add-ons',
      'Last summer Harlow Rovers signed Ines Ortega for €34 million.',
      'Last summer Harlow Rovers signed Ines Ortega for a fee rising to €43 million.',
      'none',
    ],
  ]);
});
