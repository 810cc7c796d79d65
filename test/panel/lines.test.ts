import assert from 'node:assert/strict';
import { arrange } from '../../src/panel/lines.ts';
import { type Fact, factStates, type PanelSnapshot, type Time } from '../../src/panel/messages.ts';
import { initialViewState, restoreViewState, type ViewState } from '../../src/panel/view-state.ts';
import { makeFact, makeQuote, makeSource } from './parts.ts';

interface Made {
  readonly subject?: string;
  readonly kind?: string;
  readonly value?: string;
  readonly state?: Fact['state'];
  readonly severity?: Fact['severity'];
  /** Letters of the sources that state it, one string a side. */
  readonly sides?: readonly string[];
  readonly start?: number;
  /** One for each side. */
  readonly values?: readonly string[];
  readonly times?: readonly Time[];
}

function make(id: string, made: Made): Fact {
  const { subject = 'ferry', kind = 'event', state = 'corroborated', severity = null, sides = ['ab'] } = made;
  return makeFact(id, {
    subject,
    kind,
    state,
    severity,
    sides: sides.map((letters, side) => ({
      value: made.values?.[side] ?? made.value ?? 'Skarvik',
      mark: 'states',
      cells: [...letters].map((letter) => ({
        source: 'abc'.indexOf(letter),
        quotes: [makeQuote(id, made.start, made.times?.[side] ?? null)],
      })),
      independent: letters.length,
    })),
  });
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
  sources: [...'abc'].map((name, index) => makeSource(name, index)),
  facts: Object.entries(facts).map(([id, made]) => make(id, made)),
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
    ['two sources', { pair: ['a.txt', 'c.txt'] }, null, 'hard + agreed'],
    ['two sources, one of which is gone', { pair: ['a.txt', 'gone.txt'] }, null, ''],
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

describe('the timeline', () => {
  const span = (from: string | null, to: string | null, text = ''): Time => ({ from, to, text });
  const year = span('2018-01-01', '2018-12-31');
  const lineOf = (made: Record<string, Made>, change: Partial<ViewState> = {}) => {
    const dated: PanelSnapshot = { ...snapshot, facts: Object.entries(made).map(([id, each]) => make(id, each)) };
    const view: ViewState = { ...initialViewState, tab: 'timeline', states: [...factStates], ...change };
    return arrange(dated, view, null).lines.map((line) => {
      if (line.type === 'group') return `[${line.title}${line.disputed > 0 ? ` ≠${line.disputed}` : ''}]`;
      const others = line.others.length > 0 ? ` (others ${line.others})` : '';
      return `${line.fact.id} ${line.cells.map((cell) => 'abc'[cell.source]).join('')}${others}`;
    });
  };
  const cases: readonly (readonly [says: string, made: Record<string, Made>, expected: readonly string[]])[] = [
    ['has nothing of facts without a time', { undated: {} }, []],
    [
      'goes from the earliest to the latest',
      { late: { times: [span('2019-05-04', '2019-05-04')] }, early: { times: [year] } },
      ['[2018]', 'early ab', '[May 4, 2019]', 'late ab'],
    ],
    [
      'has a year before a month of it, and a month before a day of it',
      {
        day: { times: [span('2018-01-01', '2018-01-01')] },
        month: { times: [span('2018-01-01', '2018-01-31')] },
        year: { times: [year] },
      },
      ['[2018]', 'year ab', '[January 2018]', 'month ab', '[January 1, 2018]', 'day ab'],
    ],
    [
      'has open ends where they begin or end',
      { since: { times: [span('2018-03-01', null)] }, until: { times: [span(null, '2017-12-31')] } },
      ['[until December 31, 2017]', 'until ab', '[from March 1, 2018]', 'since ab'],
    ],
    [
      'has last what the calendar does not date, in its own words',
      { friday: { times: [span(null, null, 'Friday')] }, early: { times: [year] } },
      ['[2018]', 'early ab', '[“Friday”]', 'friday ab'],
    ],
    [
      'has a fact that sources date differently at each of its dates, with what others say',
      {
        dispute: {
          state: 'disputed',
          sides: ['a', 'bc'],
          values: ['2018', '2019'],
          times: [year, span('2019-01-01', '2019-12-31')],
        },
      },
      ['[2018 ≠1]', 'dispute a (others 2019)', '[2019 ≠1]', 'dispute bc (others 2018)'],
    ],
    [
      'has both sides of a dispute about one time',
      { dispute: { state: 'disputed', sides: ['a', 'b'], values: ['212', '221'], times: [year, year] } },
      ['[2018 ≠1]', 'dispute a (others 221)', 'dispute b (others 212)'],
    ],
  ];
  for (const [says, made, expected] of cases) it(says, () => assert.deepEqual(lineOf(made), expected));

  it('counts the sources of one time that are no copies of one another', () => {
    const copied: PanelSnapshot = {
      sources: [makeSource('a', 0), makeSource('b', 0, { copyOf: 0 }), makeSource('c', 2)],
      facts: [make('fact', { sides: ['abc'], times: [year] })],
    };
    const { lines } = arrange(copied, { ...initialViewState, tab: 'timeline' }, null);
    assert.deepEqual(
      lines.flatMap((line) => (line.type === 'value' ? [line.independent] : [])),
      [2],
    );
  });

  it('filters as the matrix does, and keeps closed times', () => {
    const made = { one: { times: [year] }, two: { times: [span('2019-05-04', '2019-05-04')], value: 'Oslo' } };
    assert.deepEqual(lineOf(made, { search: 'oslo' }), ['[May 4, 2019]', 'two ab']);
    assert.deepEqual(lineOf(made, { closed: ['time:2018-01-01/2018-12-31'] }), ['[2018]', '[May 4, 2019]', 'two ab']);
  });
});

describe('what the panel kept', () => {
  it('comes back as it was', () => {
    const kept: ViewState = {
      ...initialViewState,
      search: 'ferry',
      states: ['single'],
      scrollTops: { facts: 120, timeline: 0, sources: 3 },
    };
    assert.deepEqual(restoreViewState(JSON.parse(JSON.stringify(kept))), kept);
  });
  for (const kept of [undefined, null, 'x', {}, { ...initialViewState, states: ['unknown'] }]) {
    it(`is the initial state where it is ${JSON.stringify(kept)?.slice(0, 40)}`, () =>
      assert.deepEqual(restoreViewState(kept), initialViewState));
  }
});
