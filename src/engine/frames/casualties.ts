import type { Frame } from './frame.ts';

const toll = (name: string, relation: string, patterns: Frame['patterns']): Frame => ({
  name,
  relation,
  subject: 'event',
  fallback: 'story',
  value: 'toll',
  functional: true,
  kind: 'number',
  evolving: true,
  patterns,
  narrowing: { places: true },
});

/** Of a toll that only grows: a far lower one of a later day is of a part, or of something else. */
const growingToll = (...told: Parameters<typeof toll>): Frame => ({ ...toll(...told), growing: true });

const peopleEnglish =
  'people|persons|residents|workers|civilians|passengers|children|adults|villagers|men|women|tourists|students|soldiers|others';
const peopleGerman =
  'menschen|personen|einwohner|zivilisten|passagiere|kinder|arbeiter|bewohner|frauen|männer|soldaten';

/** How many people an event killed, hurt, drove out: tolls that rise as news comes in. */
export const casualties: readonly Frame[] = [
  growingToll('dead', 'killed', {
    en: [
      `<die.verb> ~1 {toll:count}`,
      `{toll:count} ~2 ${peopleEnglish} ~5 <die.verb>`,
      '{toll:count} ~1 <die.adjective>',
      `{toll:count} ~2 ${peopleEnglish} ~2 <die.adjective>`,
      '{toll:count} ~2 deaths|fatalities',
      'death toll ~6 {toll:count}',
      '<die.noun> … rose|risen|climbed|jumped|increased|grown|grew|stands|stood ~2 to|at ~2 {toll:count}',
      'toll ~1 rose|risen|climbed|jumped|increased|grown|grew|stands|stood ~2 to|at ~2 {toll:count}',
      'number of dead|deaths|fatalities|victims … to|at ~2 {toll:count}',
      'number of people killed … to|at ~2 {toll:count}',
      'toll|deaths|fatalities|victims|casualties ~6 to|at|is|was|reached|hit|: ~1 {toll:count}',
      '<die.noun> of ~1 {toll:count}',
      '{toll:count} ~2 are|were|been|was ~3 <die.verb>',
      'deaths|fatalities : {toll:count}',
      '{toll:count} ~1 died|killed',
    ],
    de: [
      '{toll:count} ~2 tote|toten|todesopfer|todesopfern|tot',
      `{toll:count} ~2 ${peopleGerman} ~8 <die.verb>`,
      `{toll:count} ~2 ${peopleGerman} ~8 ums leben`,
      `<die.verb> … {toll:count} ~2 ${peopleGerman}`,
      'zahl der toten|todesopfer ~6 {toll:count}',
      'zahl der toten|todesopfer|opfer … auf|bei ~2 {toll:count}',
    ],
    fr: [
      '{toll:count} ~2 morts|mort|décès|victimes',
      'a|ont fait {toll:count} ~1 morts',
      'nombre de morts|victimes … à|atteint ~2 {toll:count}',
      '{toll:count} personnes ~4 mortes|tuées|décédées',
    ],
    es: [
      '{toll:count} ~2 muertos|muertes|fallecidos|víctimas',
      '{toll:count} personas ~4 murieron|fallecieron|muertas',
      'murieron|fallecieron ~2 {toll:count}',
      'cifra|número de muertos|fallecidos|víctimas … a|en ~2 {toll:count}',
    ],
  }),
  growingToll('injured', 'injured', {
    en: [
      `<injure.verb> ~1 {toll:count}`,
      `{toll:count} ~2 ${peopleEnglish} ~4 <injure.verb>`,
      '{toll:count} ~2 <injure.verb>',
      '{toll:count} ~2 injuries|wounded|injured|hurt',
      '{toll:count} ~2 suffered|sustained ~3 injuries|burns|wounds|fractures',
      '{toll:count} ~2 was|were ~1 treated for ~2 smoke|burns|injuries|shock|wounds',
    ],
    de: [
      '{toll:count} ~2 verletzte|verletzten|verletzt|verwundete|verwundeten',
      '{toll:count} ~2 erlitten ~3 *verletzungen|*verbrennungen|*wunden|rauchvergiftung|rauchgasvergiftung|rauchvergiftungen|rauchgasvergiftungen',
      `{toll:count} ~2 ${peopleGerman} ~6 <injure.verb>`,
      `verletzt wurden|worden ~4 {toll:count} ~2 ${peopleGerman}`,
    ],
    fr: ['{toll:count} ~2 blessés|blessées', '{toll:count} ~4 incommodés|incommodées|intoxiqués|intoxiquées'],
    es: [
      '{toll:count} ~2 heridos|lesionados',
      '{toll:count} personas ~3 heridas',
      '{toll:count} ~4 intoxicados|intoxicadas',
    ],
  }),
  toll('missing', 'missing', {
    en: ['{toll:count} ~5 <missing>', '<missing> : {toll:count}'],
    de: ['{toll:count} ~3 vermisst|vermisste|vermissten'],
    fr: ['{toll:count} ~2 disparus|disparues'],
    es: ['{toll:count} ~2 desaparecidos|desaparecidas'],
  }),
  toll('displaced', 'displaced', {
    en: [
      '{toll:count} ~5 homeless|displaced',
      '<displace.verb> ~1 {toll:count}',
      'made|left|leaving|making homeless ~3 {toll:count}',
      `{toll:count} ~2 ${peopleEnglish} ~3 <lose.verb> their homes|houses`,
    ],
    de: [
      '{toll:count} ~4 obdachlos|vertrieben',
      `{toll:count} ~2 ${peopleGerman} ~3 ihr|ihre|ihr ~1 zuhause|wohnung|haus|häuser|wohnungen <lose.verb>`,
      `{toll:count} ~2 ${peopleGerman} ~2 <lose.verb> ~2 zuhause|wohnung|haus|häuser|wohnungen`,
    ],
    fr: ['{toll:count} ~3 déplacés|sinistrés|sans-abri', '{toll:count} personnes ~4 leur|leurs logement|maison|toit'],
    es: [
      '{toll:count} ~3 desplazados|damnificados',
      '{toll:count} personas ~3 perdieron|perdido su|sus vivienda|casa|hogar|casas|viviendas',
    ],
  }),
];
