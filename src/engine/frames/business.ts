import { words } from '../language/words.ts';
import type { Frame, Patterns } from './frame.ts';
import { ofOrganisation } from './slots.ts';

/** A figure that is hoped for, or corrected for what the company leaves out, is another one than the plain figure. */
const otherBasis = {
  forecast: words(
    'expects expected expect forecast forecasts guidance outlook target targets targeting sees aims analysts consensus predicted erwartet erwarten erwartete prognose prognostiziert rechnet ziel analysten soll sollen',
  ),
  adjusted: words('adjusted underlying core bereinigt bereinigte bereinigten bereinigter'),
  change: words('fell drop dropped down lower decline declined decrease rückgang gesunken minus by um'),
};

/** A company's figure of a period. `headsEnglish` and `headsGerman` are the first words of its noun phrase. */
const ofPeriod = (
  name: string,
  relation: string,
  [headsEnglish, headsGerman]: readonly [string, string],
  patterns: Patterns,
  rest: Partial<Frame> = {},
): Frame =>
  ofOrganisation(name, relation, 'money', patterns, {
    narrowing: {
      period: true,
      heads: { en: words(headsEnglish), de: words(headsGerman) },
      near: { forecast: otherBasis.forecast, adjusted: otherBasis.adjusted },
    },
    ...rest,
  });

const reached = 'of|at|was|were|is|to|totaled|totalled|reached|hit|:|were|stood|came|amounted|topped|exceeded';
const betrug = 'von|auf|bei|betrug|erreichte|lag|stieg|sank|fiel|wuchs|kletterte|:';
const sales = 'revenue|revenues|turnover|sales';

/** What a company's figures say, one value a period. */
export const business: readonly Frame[] = [
  ofPeriod(
    'revenue',
    'revenue',
    [
      'revenue revenues turnover sales',
      'umsatz umsätze erlöse jahresumsatz quartalsumsatz halbjahresumsatz umsatzerlöse',
    ],
    {
      en: [
        `${sales} ~2 <rise.verb> ~1 {growth:percentage} to ~1 {amount:money}`,
        `${sales} ~2 <fall.verb> ~1 {growth:percentage} to ~1 {amount:money}`,
        `${sales} ~4 ${reached} ~2 {amount:money}`,
        `${sales} at|of|for {organisation} ~3 ${reached} ~2 {amount:money}`,
        `${sales} ~3 : {amount:money}`,
        `{amount:money} in|of ~2 ${sales}`,
        `earned|generated|posted|booked ~2 {amount:money} ~1 in ~2 ${sales}`,
      ],
      de: [
        `umsatz|umsätze|jahresumsatz|quartalsumsatz|halbjahresumsatz|umsatzerlöse … auf ~2 {amount:money}`,
        `umsatz|umsätze|jahresumsatz|quartalsumsatz|halbjahresumsatz|umsatzerlöse ~5 ${betrug} ~2 {amount:money}`,
        'umsatz : {amount:money}',
        '<earn.verb> … {amount:money} um',
        'umsatz ~2 {amount:money}',
        'erlöste|erlösten|erwirtschaftete ~6 {amount:money} ( umsatz )?',
      ],
      fr: ["chiffre d'affaires ~4 de|à {amount:money}"],
      es: ['ingresos|ventas ~3 de {amount:money}'],
    },
  ),
  ofPeriod(
    'operatingProfit',
    'operating profit',
    ['operating ebit earnings', 'operative operativen operatives operativer betriebsergebnis ebit'],
    {
      en: [
        `operating profit|income|earnings ( [ ~2 ] )? ~3 ${reached} ~2 {amount:money}`,
        `operating profit|income|earnings at|of|for {organisation} ~3 ${reached} ~2 {amount:money}`,
        'operating profit|income|earnings : {amount:money}',
        `ebit ( ] )? ~2 ${reached} ~2 {amount:money}`,
        'ebit ( ] )? : {amount:money}',
        'earnings before interest and tax|taxes ~3 {amount:money}',
      ],
      de: [
        'operative|operativen|operatives|operativer ergebnis|gewinn … auf|bei ~2 {amount:money}',
        'operative|operativen|operatives|operativer ergebnis|gewinn ~3 {amount:money}',
        'betriebsergebnis|ebit … auf ~2 {amount:money}',
        'betriebsergebnis|ebit ~3 {amount:money}',
      ],
    },
  ),
  ofPeriod('pretaxProfit', 'profit before tax', ['pretax pre-tax profit', 'vorsteuergewinn gewinn ergebnis'], {
    en: [
      `pretax|pre-tax profit|income|earnings ~3 ${reached} ~2 {amount:money}`,
      'profit before tax|taxes ~3 {amount:money}',
    ],
    de: ['vorsteuergewinn ~4 {amount:money}', 'gewinn|ergebnis vor steuern ~4 {amount:money}'],
  }),
  ofPeriod('netProfit', 'net profit', ['net', 'nettogewinn konzerngewinn jahresüberschuss überschuss reingewinn'], {
    en: [
      `net profit|income|earnings ~3 ${reached} ~2 {amount:money}`,
      `net profit|income|earnings at|of|for {organisation} ~3 ${reached} ~2 {amount:money}`,
      'net profit|income|earnings : {amount:money}',
      'net profit|income of {amount:money}',
    ],
    de: [
      'nettogewinn|konzerngewinn|jahresüberschuss|überschuss|reingewinn … auf ~2 {amount:money}',
      'nettogewinn|konzerngewinn|jahresüberschuss|überschuss|reingewinn ~3 {amount:money}',
    ],
    fr: ['bénéfice net ~3 {amount:money}'],
    es: ['beneficio neto ~3 {amount:money}'],
  }),
  ofPeriod('netLoss', 'net loss', ['net loss', 'nettoverlust verlust fehlbetrag'], {
    en: [`net loss ~3 ${reached} ~2 {amount:money}`, 'loss of ~1 {amount:money}', 'loss : {amount:money}'],
    de: ['nettoverlust|fehlbetrag ~3 {amount:money}', 'verlust von|über ~2 {amount:money}'],
  }),
  ofPeriod(
    'profit',
    'profit',
    ['profit profits', 'gewinn'],
    {
      en: [`profit|profits ~3 ${reached} ~2 {amount:money}`],
      de: ['gewinn … auf ~2 {amount:money}', 'gewinn von|über ~2 {amount:money}'],
    },
    { yields: true },
  ),
  ofPeriod(
    'salesGrowth',
    'change in revenue',
    ['revenue revenues turnover sales', 'umsatz umsätze erlöse'],
    {
      en: [
        `${sales} ~3 <rise.verb> ~2 {amount:percentage}`,
        `${sales} ~3 <fall.verb> ~2 {amount:percentage}`,
        `${sales} ~2 grew|expanded|increased ~2 {amount:percentage}`,
        `{amount:percentage} rise|increase|jump|drop|fall|decline in ~2 ${sales}`,
        `{amount:percentage} growth in ~2 ${sales}`,
      ],
      de: ['umsatz|umsätze|erlöse … um ~2 {amount:percentage}', 'umsatzplus|umsatzwachstum von ~1 {amount:percentage}'],
    },
    { kind: 'percentage' },
  ),
  ofPeriod(
    'margin',
    'margin',
    ['margin', 'marge umsatzrendite rendite'],
    {
      en: ['margin ~3 of|at|was|to|:|is ~2 {amount:percentage}', '{amount:percentage} ~1 margin'],
      de: ['marge|umsatzrendite|rendite ~3 von|bei|auf|: ~1 {amount:percentage}'],
    },
    { kind: 'percentage' },
  ),
  ofPeriod(
    'dividend',
    'dividend',
    ['dividend', 'dividende'],
    {
      en: ['dividend ~2 of|: ~1 {amount:money}', '{amount:money} ~1 dividend', 'dividend ~5 to ~1 {amount:money}'],
      de: ['dividende … auf ~1 {amount:money}', 'dividende … von|bei ~1 {amount:money}', 'dividende : {amount:money}'],
    },
    { narrowing: { period: true } },
  ),
  ofOrganisation(
    'marketValue',
    'market value',
    'money',
    {
      en: [
        'market value|capitalisation|capitalization of ~2 {amount:money}',
        'valued at ~2 {amount:money}',
        'valuation of ~2 {amount:money}',
      ],
      de: ['börsenwert|marktwert ~2 von|bei ~1 {amount:money}', 'mit ~2 {amount:money} bewertet'],
    },
    { evolving: true },
  ),
  ofOrganisation(
    'headcount',
    'number of employees',
    'number',
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
        'hat|hatte|habe|zählt ~2 {amount:count} beschäftigte|mitarbeiter',
        'insgesamt|weltweit|derzeit|konzernweit ~3 {amount:count} beschäftigte|mitarbeiter|beschäftigten|mitarbeitern',
        '{amount:count} beschäftigte|mitarbeiter ~2 insgesamt|weltweit|derzeit',
        'mit ~2 {amount:count} beschäftigten|mitarbeitern',
      ],
    },
    {
      evolving: true,
      narrowing: {
        places: true,
        near: {
          cut: words(
            'cut cuts lay laid layoffs fired dismissed losing strike entlässt entlassen entlassung streicht streichen abbau abbauen kündigt kündigung betroffen streik streiken protestierten',
          ),
          new: words('new hire hires hired neue neuen zusätzliche zusätzlichen einstellen'),
        },
      },
    },
  ),
  ofOrganisation(
    'shareMove',
    'share price move',
    'percentage',
    {
      en: [
        'shares|stock … <fall.verb> ~1 {amount:percentage}',
        'shares|stock … <rise.verb> ~1 {amount:percentage}',
        'shares|stock … down|up {amount:percentage}',
        'shares|stock … fell|dropped|slipped|tumbled|slid|plunged|sank|lost|shed|added|rose|gained|climbed|jumped|surged ~1 {amount:percentage}',
        'shares|stock … {amount:percentage} lower|higher',
        'shares|stock … gain|loss|rise|fall of ~1 {amount:percentage}',
      ],
      de: [
        'aktie|aktien|papier|papiere|*-aktie|*-aktien … verlor|verloren|fiel|fielen|sank ~1 {amount:percentage}',
        'aktie|aktien|*-aktie|*-aktien … stieg|stiegen|gewann ~2 {amount:percentage}',
        'aktie|aktien|*-aktie|*-aktien … gab|gaben ~1 {amount:percentage}',
        'aktie|aktien|papier|papiere|*-aktie|*-aktien … legte|legten ~4 um ~1 {amount:percentage} zu',
        'aktie|aktien|papier|papiere|*-aktie|*-aktien … plus|minus|aufschlag|abschlag von ~1 {amount:percentage}',
        'aktie|aktien|papier|papiere|*-aktie|*-aktien … {amount:percentage} ~1 höher|tiefer|niedriger|fester|leichter',
      ],
    },
    { narrowing: { longer: true }, daily: true },
  ),
  {
    ...ofOrganisation(
      'contractLength',
      'length of contract',
      'duration',
      {
        en: [
          'contract … term of {amount:duration}',
          '{amount:duration} contract|deal',
          '<sign.verb> for {amount:duration}',
          'contract of|for ~1 {amount:duration}',
        ],
        de: ['vertrag ~2 über|für|von {amount:duration}', '{amount:duration} laufzeit'],
      },
      { narrowing: { near: { extension: words('extension extended extend option verlängerung verlängert') } } },
    ),
    subject: 'person',
    fallback: 'person',
  },
];
