import type { Fact, PanelSource, Quote, Time } from '../../src/panel/messages.ts';

/** A source that repeats none and tells nothing of itself. */
export function makeSource(name: string, origin = 0, over: Partial<PanelSource> = {}): PanelSource {
  return {
    path: `${name}.txt`,
    name,
    title: null,
    language: 'en',
    outlet: null,
    published: null,
    copyOf: null,
    origin,
    ...over,
  };
}

export function makeQuote(claim: string, start = 0, time: Time | null = null): Quote {
  return { claim, start, end: start + 9, text: 'in the Fjord of Skårvik', speaker: null, time };
}

/** A fact that one side states. */
export function makeFact(id: string, over: Partial<Fact> = {}): Fact {
  return {
    id,
    contradiction: null,
    kind: 'event',
    subject: 'ferry',
    relation: 'place',
    state: 'corroborated',
    severity: null,
    explanation: '',
    sides: [{ value: 'Skarvik', mark: 'states', cells: [{ source: 0, quotes: [makeQuote(id)] }], independent: 1 }],
    compared: [],
    comparedInAll: 0,
    ...over,
  };
}
