import { compares, reads } from './tables.ts';

describe('what a company reports', () => {
  reads('en', [
    ['Harlow Motors said revenue rose 8% to $4.2 billion.', 'revenue', 'Harlow Motors', '$4.2 billion'],
    ['Harlow Motors said revenue rose 8% to $4.2 billion.', 'salesGrowth', 'Harlow Motors', '8%'],
    ['Harlow Motors posted a net profit of $310 million.', 'netProfit', 'Harlow Motors', '$310 million'],
    ['Harlow Motors reported a net loss of $45 million.', 'netLoss', 'Harlow Motors', '$45 million'],
    ['Operating profit at Harlow Motors was $520 million.', 'operatingProfit', 'Harlow Motors', '$520 million'],
    ['Harlow Motors will pay a dividend of $1.40 a share.', 'dividend', 'Harlow Motors', '$1.40'],
    ['Harlow Motors had an operating margin of 12.4%.', 'margin', 'Harlow Motors', '12.4%'],
    ['Harlow Motors employs 11,400 people.', 'headcount', 'Harlow Motors', '11,400'],
    ['Harlow Motors will cut 1,200 jobs.', 'jobsCut', 'Harlow Motors', '1,200'],
    ['Harlow Motors announced 1,200 layoffs.', 'jobsCut', 'Harlow Motors', '1,200'],
    ['Some 1,200 jobs will be lost at Harlow Motors.', 'jobsCut', 'Harlow Motors', 'about 1,200'],
    ['Harlow Motors plans to lay off 1,200 workers, or 8% of its workforce.', 'shareOfStaffCut', 'Harlow Motors', '8%'],
    ['Harlow Capital, which owns 12% of Marston Steel, objected.', 'stake', 'Marston Steel', '12%'],
    ['Harlow Capital holds a 12 percent stake in Marston Steel.', 'stake', 'Marston Steel', '12%'],
    ['The Harlow Bridge will cost $2.4 billion.', 'projectCost', 'Harlow Bridge', '$2.4 billion'],
    ['The Harlow Bridge is $300 million over budget.', 'overrun', 'Harlow Bridge', '$300 million'],
  ]);
  reads('de', [
    ['Der Umsatz der Lohwald AG stieg um 8 Prozent auf 4,2 Milliarden Euro.', 'revenue', 'Lohwald AG', '€4.2 billion'],
    ['Der Umsatz der Lohwald AG stieg um 8 Prozent auf 4,2 Milliarden Euro.', 'salesGrowth', 'Lohwald AG', '8%'],
    ['Die Lohwald AG erlöste 4,2 Milliarden Euro.', 'revenue', 'Lohwald AG', '€4.2 billion'],
    ['Die Lohwald AG zahlt eine Dividende von 1,40 Euro.', 'dividend', 'Lohwald AG', '€1.40'],
    ['Die Dividende der Lohwald AG steigt von 1,25 auf 1,40 Euro.', 'dividend', 'Lohwald AG', '€1.40'],
    ['Die Lohwald AG beschäftigt 11.400 Menschen.', 'headcount', 'Lohwald AG', '11,400'],
    ['Die Lohwald AG streicht 1200 Stellen.', 'jobsCut', 'Lohwald AG', '1,200'],
    ['Die Lohwald AG plant den Abbau von 1200 Stellen.', 'jobsCut', 'Lohwald AG', '1,200'],
    ['Bei der Lohwald AG fallen 1200 Arbeitsplätze weg.', 'jobsCut', 'Lohwald AG', '1,200'],
    ['Harlow Capital hält 12 Prozent an der Lohwald AG.', 'stake', 'Lohwald AG', '12%'],
  ]);
  compares('en', [
    [
      'two figures of one quarter',
      'Harlow Motors said revenue was $4.2 billion in the first quarter.',
      'Harlow Motors said revenue was $4.7 billion in the first quarter.',
      'money hard',
    ],
    [
      'a quarter and a year',
      'Harlow Motors said revenue was $4.2 billion in the first quarter.',
      'Harlow Motors, which had annual revenue of $16 billion, is hiring.',
      'none',
    ],
    [
      'two quarters',
      'Harlow Motors said revenue was $4.2 billion in the first quarter.',
      'Harlow Motors said revenue was $3.8 billion in the second quarter.',
      'none',
    ],
    [
      'the figure of a year earlier',
      'Harlow Motors said first-quarter revenue rose to $4.2 billion from $3.9 billion a year earlier.',
      'Harlow Motors said first-quarter revenue was $4.2 billion, compared with revenue of $3.9 billion in the same quarter last year.',
      'none',
    ],
    [
      'the period told once for several sentences',
      'Harlow Motors reported on its first quarter. Its revenue was $4.2 billion.',
      'Harlow Motors had annual sales. Its revenue was $16 billion.',
      'none',
    ],
    [
      'a part of the business',
      'Harlow Motors said revenue was $4.2 billion in the first quarter.',
      'Harlow Motors said truck revenue was $1.1 billion in the first quarter.',
      'none',
    ],
    [
      'what was hoped for',
      'Harlow Motors said revenue was $4.2 billion in the first quarter.',
      'Harlow Motors had analysts who expected revenue of $4.5 billion in the first quarter.',
      'none',
    ],
    [
      'operating and net profit',
      'Harlow Motors said operating profit was $520 million in the first quarter.',
      'Harlow Motors said net profit was $310 million in the first quarter.',
      'none',
    ],
    [
      'rounding',
      'Harlow Motors said revenue was $4.23 billion in the first quarter.',
      'Harlow Motors said revenue was $4.2 billion in the first quarter.',
      'none',
    ],
    [
      'two dividends',
      'Harlow Motors will pay a dividend of $1.40 a share.',
      'Harlow Motors will pay a dividend of $1.04 a share.',
      'money soft',
    ],
    [
      'two plans of job cuts',
      'Harlow Motors will cut 1,200 jobs.',
      'Harlow Motors will cut 2,100 jobs.',
      'number soft',
    ],
    [
      'one site of several',
      'Harlow Motors will cut 1,200 jobs in Marston.',
      'Harlow Motors will cut 300 jobs in Brill.',
      'none',
    ],
    [
      'an earlier round of cuts',
      'Harlow Motors will cut 1,200 jobs.',
      'Harlow Motors had already cut 300 jobs in the spring.',
      'none',
    ],
    [
      'a move of a day and of a year',
      'Shares in Harlow Motors fell 4% on Tuesday.',
      'Shares in Harlow Motors have fallen 30% this year.',
      'none',
    ],
    [
      'two stakes',
      'Harlow Capital holds a 12 percent stake in Marston Steel.',
      'Harlow Capital owns 21 percent of Marston Steel.',
      'percentage hard',
    ],
    [
      'two owners',
      'Harlow Capital holds a 12 percent stake in Marston Steel.',
      'In May Quill Partners bought 21 percent of Marston Steel.',
      'none',
    ],
    [
      'a first estimate and the cost',
      'The Harlow Bridge cost $2.4 billion.',
      'The Harlow Bridge was originally to cost $1.1 billion.',
      'none',
    ],
    [
      'across languages',
      'Lohwald AG said revenue was €4.2 billion in the first quarter.',
      '[de] Im ersten Quartal stieg der Umsatz der Lohwald AG auf 4,7 Milliarden Euro.',
      'money hard',
    ],
  ]);
});
