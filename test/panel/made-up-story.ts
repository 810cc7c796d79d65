import type { Agreement, Claim, Contradiction, Report, SourceSummary } from '../../src/engine/report.ts';

/** How large a story to make up; the same size gives the same story. */
export interface Size {
  readonly sources: number;
  readonly agreed: number;
  readonly disputed: number;
  readonly superseded?: number;
  readonly single: number;
}

export const usualSize: Size = { sources: 5, agreed: 42, disputed: 7, superseded: 3, single: 120 };

/** Fewer than the sources of most stories, which are then named by their numbers. */
const outlets = ['Harbour Gazette', 'Coast Courier', 'Nordblick', 'Island Post'];
const subjects = [
  'Ferry Marielund',
  'Port Authority of Skarvik',
  'Ingrid Solvang',
  'Rescue operation',
  'Blue Fjord Lines',
  'Commission of inquiry',
  'Tomas Reuter',
  'Skarvik terminal',
];
const relations: readonly (readonly [kind: string, relation: string, values: readonly string[]])[] = [
  ['casualties', 'passengers aboard', ['212', '221', 'more than 200']],
  ['casualties', 'injured', ['14 people', '17 people', 'about a dozen']],
  ['post', 'post', ['chief engineer, Blue Fjord Lines', 'head of engineering, Blue Fjord Lines', 'technical director']],
  ['money', 'cost of repair', ['€4.2 million', '€4.8 million', 'just over €4 million']],
  ['event', 'time of departure', ['6:40 a.m. on 14 March', '6:55 a.m. on 14 March', 'shortly before 7 a.m.']],
  ['event', 'place', ['two nautical miles off Skarvik', 'in the mouth of the Skarvik fjord', 'off Skarvik']],
  ['acquisition', 'bought', ['2019', '2020', 'in the autumn of 2019']],
  ['inquiry', 'report due', ['in June', 'by the end of July', 'before the summer recess of parliament']],
  ['quotation', 'said', ['“we left nothing undone”', '“we have left nothing undone”', '“nothing was left undone”']],
  ['capacity', 'licensed for', ['240 passengers', '260 passengers', 'up to 250']],
];

/** A report on a story that never happened, of any size: the sources are said to repeat, differ and update. */
export function makeReport(size: Size): Report {
  const random = pseudoRandom(size.sources * 31 + size.agreed);
  const sources: SourceSummary[] = Array.from({ length: size.sources }, (_, index) => ({
    path: `story/${String(index).padStart(3, '0')}_${outlets[index % outlets.length]!.toLowerCase().replace(/\W+/g, '-')}.txt`,
    title: `Ferry runs aground off Skarvik, ${outlets[index % outlets.length]} reports`,
    language: index % 5 === 4 ? 'de' : 'en',
    published: `2024-03-${String(14 + (index % 14)).padStart(2, '0')}`,
    outlet: outlets[index % outlets.length]!,
    claims: 0,
    copyOf: null,
  }));
  if (size.sources > 3) sources[1] = { ...sources[1]!, copyOf: sources[0]!.path };
  const claims: Claim[] = [];
  const agreements: Agreement[] = [];
  const contradictions: Contradiction[] = [];
  const topic = (index: number) => {
    const [kind, relation, values] = relations[index % relations.length]!;
    const round = Math.floor(index / (relations.length * subjects.length));
    const subject = subjects[Math.floor(index / relations.length) % subjects.length]!;
    return { kind, relation, values, subject: round === 0 ? subject : `${subject} ${round + 1}` };
  };
  const state = (source: number, { kind, relation, subject }: ReturnType<typeof topic>, value: string): string => {
    const quote = `According to the harbour master, ${subject} (${relation}): ${value}`;
    const start = claims.length * 40;
    claims.push({
      id: `c${claims.length}`,
      source: sources[source]!.path,
      start,
      end: start + quote.length,
      quote,
      words: quote,
      kind,
      statement: `${subject} · ${relation}: ${value}`,
      subject,
      relation,
      value,
      polarity: 'affirmed',
      modality: 'fact',
      attribution: claims.length % 7 === 0 ? { speaker: 'harbour master', quoted: true } : null,
      time: timeOf(claims.length),
      confidence: 0.9,
      rule: 'made up',
    });
    return claims.at(-1)!.id;
  };
  const some = (least: number): number[] => {
    const chosen = sources.map((_, index) => index).filter(() => random() < Math.min(0.6, 6 / size.sources));
    for (let index = 0; chosen.length < Math.min(least, sources.length); index++) {
      if (!chosen.includes(index)) chosen.push(index);
    }
    return chosen.sort((a, b) => a - b);
  };

  let next = 0;
  for (let index = 0; index < size.disputed + (size.superseded ?? 0); index++) {
    const superseded = index >= size.disputed;
    const about = topic(next);
    // Spread, so that subjects hold facts of different states.
    next += 7;
    const stating = some(2);
    const [first, second] = [about.values[0]!, about.values[1]!];
    const cut = Math.max(1, Math.floor(stating.length / 2));
    const sides = [
      { value: first, claims: stating.slice(0, cut).map((source) => state(source, about, first)) },
      { value: second, claims: stating.slice(cut).map((source) => state(source, about, second)) },
    ];
    contradictions.push({
      id: `x${index}`,
      kind: 'number',
      severity: superseded ? 'superseded' : index % 3 === 2 ? 'soft' : 'hard',
      subject: about.subject,
      relation: about.relation,
      explanation: superseded
        ? `The later source gives ${second} where the earlier one gave ${first}.`
        : `${about.relation} differs: ${first} on one side, ${second} on the other. Both speak of the same day, and neither hedges.`,
      sides,
      claims: sides.flatMap((side) => side.claims),
    });
  }
  const taken = new Set(contradictions.map((each) => `${each.subject}/${each.relation}`));
  for (let index = 0, made = 0; made < size.agreed; index++) {
    const about = topic(index);
    if (taken.has(`${about.subject}/${about.relation}`)) continue;
    const stating = some(2);
    const value = about.values[Math.floor(random() * about.values.length)]!;
    const stated = stating.flatMap((source) =>
      Array.from({ length: random() < 0.2 ? 2 : 1 }, () => state(source, about, value)),
    );
    agreements.push({
      id: `a${made}`,
      statement: `${about.subject} · ${about.relation}: ${value}`,
      subject: about.subject,
      relation: about.relation,
      value,
      claims: stated,
      sources: stating.map((source) => sources[source]!.path),
      independentSources: new Set(stating.map((source) => (size.sources > 3 && source === 1 ? 0 : source))).size,
    });
    made++;
  }
  for (let index = 0; index < size.single; index++) {
    const about = topic(index * 3 + 1);
    state(Math.floor(random() * sources.length), about, about.values[2]!);
  }
  return {
    schemaVersion: 1,
    sources: sources.map((source) => ({
      ...source,
      claims: claims.filter((claim) => claim.source === source.path).length,
    })),
    claims,
    agreements,
    contradictions,
    comparisons: agreements.slice(0, 6).map((agreement, index) => ({
      id: `n${index}`,
      outcome: 'agrees_after_conversion' as const,
      explanation: `The same after conversion: ${agreement.value}.`,
      claims: agreement.claims.slice(0, 2),
    })),
  };
}

/** A time for most claims: a day, a month, a year, or words that name no date. */
function timeOf(index: number): Claim['time'] {
  const day = `2024-03-${String(1 + (index % 28)).padStart(2, '0')}`;
  switch (index % 6) {
    case 0:
    case 1:
      return { text: day, from: day, to: day };
    case 2:
      return { text: 'March 2024', from: '2024-03-01', to: '2024-03-31' };
    case 3: {
      const year = `${2017 + (index % 7)}`;
      return { text: year, from: `${year}-01-01`, to: `${year}-12-31` };
    }
    case 4:
      return { text: 'last week', from: null, to: null };
    default:
      return null;
  }
}

/** Numbers in [0, 1) that are the same in every run: a linear congruential generator, Numerical Recipes' constants. */
function pseudoRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
