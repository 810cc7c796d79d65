import { compares, reads } from './tables.ts';

describe('what a trial found', () => {
  reads('en', [
    ['The vaccine was 76% effective in the trial.', 'efficacy', null, '76%'],
    ['The shot showed an efficacy of 76 percent.', 'efficacy', null, '76%'],
    ['The trial enrolled 4,200 adults.', 'sampleSize', null, '4,200'],
    ['The study followed 12,000 people for ten years.', 'sampleSize', null, '12,000'],
    ['The drug reduced the risk of death by 24 percent.', 'riskReduction', null, '24%'],
    ['They saw a 24% reduction in the risk of stroke.', 'riskReduction', null, '24%'],
    ['Patients on the drug were 24 percent less likely to have a stroke.', 'riskReduction', null, '24%'],
    ['In a trial with 2,900 people the drug did well.', 'sampleSize', null, '2,900'],
    ['The volunteers were followed for five years.', 'followUp', null, '5 years'],
    ['After three years of observation the drug did well.', 'followUp', null, '3 years'],
  ]);
  reads('de', [
    ['Die Wirksamkeit lag bei 76 Prozent.', 'efficacy', null, '76%'],
    ['Der Impfstoff ist zu 76 Prozent wirksam.', 'efficacy', null, '76%'],
    ['An der Studie nahmen 4200 Probanden teil.', 'sampleSize', null, '4,200'],
    ['Die Studie mit 4200 Teilnehmern lief zwei Jahre.', 'sampleSize', null, '4,200'],
    ['Das Mittel senkte das Risiko um 24 Prozent.', 'riskReduction', null, '24%'],
    ['Das Risiko wurde um 24 Prozent gesenkt.', 'riskReduction', null, '24%'],
  ]);
  compares('en', [
    [
      'two results',
      'The Harlow Biotech vaccine was 76% effective, Anna Alder wrote.',
      'The Harlow Biotech vaccine was 67% effective, Anna Alder wrote.',
      'percentage hard',
    ],
    [
      'a result for older people',
      'The Harlow Biotech vaccine was 76% effective, Anna Alder wrote.',
      'The Harlow Biotech vaccine was 61% effective in people over 65, Anna Alder wrote.',
      'none',
    ],
    [
      'a result against severe illness',
      'The Harlow Biotech vaccine was 76% effective, Anna Alder wrote.',
      'The Harlow Biotech vaccine was 92% effective against severe disease, Anna Alder wrote.',
      'none',
    ],
    [
      'two risks',
      'The Harlow Biotech drug reduced the risk of death by 24 percent, Anna Alder wrote.',
      'The Harlow Biotech drug reduced the risk of stroke by 41 percent, Anna Alder wrote.',
      'none',
    ],
    [
      'two sample sizes',
      'The Harlow Biotech trial enrolled 4,200 adults, Anna Alder wrote.',
      'The Harlow Biotech trial enrolled 2,400 adults, Anna Alder wrote.',
      'number hard',
    ],
    [
      'the placebo group',
      'The Harlow Biotech trial enrolled 4,200 adults, Anna Alder wrote.',
      'In the Harlow Biotech trial 2,100 participants received a placebo, Anna Alder wrote.',
      'none',
    ],
  ]);
});
