import type { Frame } from './frame.ts';

const figure = (name: string, relation: string, patterns: Frame['patterns'], rest: Partial<Frame> = {}): Frame => ({
  name,
  relation,
  subject: 'organisation',
  fallback: 'organisation',
  value: 'amount',
  functional: true,
  kind: 'money',
  patterns,
  ...rest,
});

const reached = 'of|at|was|were|is|to|totaled|totalled|reached|hit|:|were|stood|came|amounted';

/** What a company's figures say, one value a period. */
export const business: readonly Frame[] = [
  figure('revenue', 'revenue', {
    en: [
      `revenue|revenues|turnover|sales ~4 ${reached} ~2 {amount:money}`,
      'revenue|revenues|turnover|sales ~3 : {amount:money}',
      '{amount:money} in|of ~2 revenue|revenues|turnover|sales',
    ],
    de: [
      'umsatz ~4 von|auf|bei|betrug|erreichte ~2 {amount:money}',
      'umsatz : {amount:money}',
      '<earn.verb> … {amount:money} um',
      'umsatz ~4 {amount:money}',
    ],
  }),
  figure('operatingProfit', 'operating profit', {
    en: [
      `operating profit|income|earnings ( [ ~2 ] )? ~3 ${reached} ~2 {amount:money}`,
      'operating profit|income|earnings : {amount:money}',
      `ebit ( ] )? ~2 ${reached} ~2 {amount:money}`,
      'ebit ( ] )? : {amount:money}',
      'earnings before interest and tax|taxes ~3 {amount:money}',
    ],
    de: [
      'operative|operativen|operatives ergebnis|gewinn ~3 {amount:money}',
      'betriebsergebnis|ebit ~3 {amount:money}',
    ],
  }),
  figure('netProfit', 'net profit', {
    en: [
      `net profit|income|earnings ~3 ${reached} ~2 {amount:money}`,
      'net profit|income|earnings : {amount:money}',
      'net profit|income of {amount:money}',
    ],
    de: ['nettogewinn|konzerngewinn|jahresüberschuss|überschuss ~3 {amount:money}'],
  }),
  figure('dividend', 'dividend', {
    en: ['dividend ~2 of|: ~1 {amount:money}', '{amount:money} ~1 dividend'],
    de: ['dividende … auf|von|bei {amount:money}'],
  }),
  figure(
    'headcount',
    'number of employees',
    {
      en: [
        'employs ~2 {amount:count}',
        '{organisation} ~3 employs ~2 {amount:count}',
        'headcount|workforce|staff of|: ~1 {amount:count}',
        'employees at ~2 : {amount:count}',
        'has {amount:count} employees|workers|staff',
      ],
      de: [
        'beschäftigt ~3 {amount:count}',
        '{amount:count} menschen|mitarbeiter|beschäftigte arbeiten für {organisation}',
        '{amount:count} beschäftigte|mitarbeiter',
      ],
    },
    { kind: 'number', evolving: true },
  ),
  figure(
    'shareMove',
    'share price move',
    {
      en: [
        'shares|stock … <fall.verb> ~1 {amount:percentage}',
        'shares|stock … <rise.verb> ~1 {amount:percentage}',
        'shares … down|up {amount:percentage}',
      ],
      de: [
        'aktie|aktien|papier|papiere … verlor|verloren|fiel|fielen|sank ~1 {amount:percentage}',
        'aktie|aktien … stieg|stiegen|gewann ~2 {amount:percentage}',
      ],
    },
    { kind: 'percentage' },
  ),
  figure(
    'contractLength',
    'length of contract',
    {
      en: [
        'contract … term of {amount:duration}',
        '{amount:duration} contract|deal',
        '<sign.verb> for {amount:duration}',
        'contract of|for ~1 {amount:duration}',
      ],
      de: ['vertrag ~2 über|für|von {amount:duration}', '{amount:duration} laufzeit'],
    },
    { subject: 'person', fallback: 'person', kind: 'duration' },
  ),
];
