import assert from 'node:assert/strict';
import { arrange } from '../../src/panel/lines.ts';
import { type Fact, factStates, type PanelSnapshot } from '../../src/panel/messages.ts';
import { initialViewState, restoreViewState, type ViewState } from '../../src/panel/view-state.ts';

interface Made {
  readonly subject?: string;
  readonly kind?: string;
  readonly value?: string;
  readonly state?: Fact['state'];
  readonly severity?: Fact['severity'];
  /** Letters of the sources that state it, one string a side. */
  readonly sides?: readonly string[];
  readonly start?: number;
}

function makeFact(id: string, made: Made): Fact {
  const sides = made.sides ?? ['ab'];
  return {
    id,
    kind: made.kind ?? 'event',
    subject: made.subject ?? 'ferry',
    relation: 'place',
    state: made.state ?? 'corroborated',
    severity: made.severity ?? null,
    explanation: '',
    sides: sides.map((letters) => ({
      value: made.value ?? 'Skarvik',
      mark: 'states',
      cells: [...letters].map((letter) => ({
        source: 'abc'.indexOf(letter),
        quotes: [{ claim: id, start: made.start ?? 0, end: 9, text: 'in the Fjord of Skårvik', speaker: null }],
      })),
      independent: letters.length,
    })),
    compared: [],
    comparedInAll: 0,
  };
}

const facts: Record<string, Made> = {
  agreed: { sides: ['abc'], start: 30 },
  weaker: { sides: ['bc'], subject: 'port', start: 20 },
  soft: { state: 'disputed', severity: 'soft', sides: ['a', 'b'], start: 40 },
  hard: { state: 'disputed', severity: 'hard', sides: ['a', 'c'], subject: 'port', start: 50, kind: 'post' },
  update: { state: 'superseded', severity: 'superseded', sides: ['c', 'b'], subject: 'pilot', start: 10 },
  lone: { state: 'single', sides: ['c'], subject: 'pilot', value: 'Zürich', start: 5 },
};

const snapshot: PanelSnapshot = {
  sources: [...'abc'].map((name) => ({
    path: `${name}.txt`,
    name,
    title: null,
    language: 'en',
    outlet: null,
    published: null,
    copyOf: null,
  })),
  facts: Object.entries(facts).map(([id, made]) => makeFact(id, made)),
};

function shown(change: Partial<ViewState>, activePath: string | null = null): string {
  const { lines } = arrange(snapshot, { ...initialViewState, group: 'none', ...change }, activePath);
  return lines
    .map((line) => (line.type === 'group' ? `[${line.title} ${line.facts}]` : line.side === 0 ? line.fact.id : '+'))
    .join(' ');
}

describe('the lines of the matrix', () => {
  const all = [...factStates];
  const cases: readonly (readonly [
    says: string,
    change: Partial<ViewState>,
    activePath: string | null,
    expected: string,
  ])[] = [
    ['single sources are left out at first', {}, null, 'hard + soft + update + agreed weaker'],
    ['all states', { states: all }, null, 'hard + soft + update + agreed weaker lone'],
    ['one state', { states: ['superseded'] }, null, 'update +'],
    ['no state', { states: [] }, null, ''],
    ['most support first', { order: 'support' }, null, 'agreed weaker hard + soft + update +'],
    ['the order of the text', { order: 'text', states: all }, null, 'agreed soft + hard + update + weaker lone'],
    [
      'by subject, in the order of the first fact',
      { group: 'subject' },
      null,
      '[port 2] hard + weaker [ferry 2] soft + agreed [pilot 1] update +',
    ],
    ['by kind', { group: 'kind' }, null, '[post 1] hard + [event 4] soft + update + agreed weaker'],
    ['a closed group keeps its count', { group: 'kind', closed: ['kind:event'] }, null, '[post 1] hard + [event 4]'],
    [
      'a group of another grouping is not closed',
      { group: 'kind', closed: ['subject:event'], states: ['superseded'] },
      null,
      '[event 1] update +',
    ],
    ['this article', { source: 'active' }, 'a.txt', 'hard + soft + agreed'],
    ['this article is no source', { source: 'active' }, 'other.txt', ''],
    ['no article is open', { source: 'active' }, null, ''],
    ['one source', { source: 'path:c.txt' }, 'a.txt', 'hard + update + agreed weaker'],
    ['search in the value, without accents or case', { search: 'ZURICH', states: all }, null, 'lone'],
    ['search in subjects, every word', { search: 'port post' }, null, 'hard +'],
    [
      'search in quotes, letters that carry marks',
      { search: 'skarvik fjord', states: ['superseded'] },
      null,
      'update +',
    ],
    ['search that nothing fits', { search: 'submarine' }, null, ''],
  ];
  for (const [says, change, activePath, expected] of cases) {
    it(says, () => assert.equal(shown(change, activePath), expected));
  }

  it('counts what search and source leave, whatever states are shown', () => {
    const view: ViewState = { ...initialViewState, states: [], source: 'path:c.txt' };
    assert.deepEqual(arrange(snapshot, view, null).counts, { disputed: 1, superseded: 1, corroborated: 2, single: 1 });
  });

  it('counts the facts of closed groups as shown', () => {
    assert.equal(arrange(snapshot, { ...initialViewState, closed: ['subject:ferry', 'subject:port'] }, null).shown, 5);
  });
});

describe('what the panel kept', () => {
  it('comes back as it was', () => {
    const kept: ViewState = {
      ...initialViewState,
      search: 'ferry',
      states: ['single'],
      scrollTops: { facts: 120, sources: 3 },
    };
    assert.deepEqual(restoreViewState(JSON.parse(JSON.stringify(kept))), kept);
  });
  for (const kept of [undefined, null, 'x', {}, { ...initialViewState, states: ['unknown'] }]) {
    it(`is the initial state where it is ${JSON.stringify(kept)?.slice(0, 40)}`, () =>
      assert.deepEqual(restoreViewState(kept), initialViewState));
  }
});
