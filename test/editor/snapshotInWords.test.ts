import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generalKinds, kindName } from '../../src/agreement/kinds.ts';
import { snapshotInWords } from '../../src/editor/agreement/snapshotInWords.ts';
import { useTranslation } from '../../src/editor/text/engineWords.ts';
import * as translation from '../../src/editor/text/translation.ts';
import type { Fact } from '../../src/panel/messages.ts';
import type { Translate } from '../../src/text/plain.ts';
import { makeFact, makeQuote, makeSource } from '../panel/parts.ts';

const german: Record<string, string> = JSON.parse(readFileSync('media/l10n/bundle.l10n.de.json', 'utf8'));
const inGerman: Translate = (message, ...values) =>
  (german[message] ?? message).replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)]));

/** One fact as the panel shows it to a German reader. */
function shown(fact: Partial<Fact>): Fact {
  return snapshotInWords({ sources: [makeSource('a')], facts: [makeFact('f', fact)] }, inGerman).facts[0]!;
}

const side = (value: string, text = '') => ({
  value,
  mark: 'differs' as const,
  cells: [{ source: 0, quotes: [makeQuote('c', 0, { from: null, to: null, text })] }],
  independent: 1,
});

describe('the snapshot in German', () => {
  before(() => useTranslation(translation));
  after(() => useTranslation(undefined));

  it('has relations, kinds, values and times in German', () => {
    const fact = shown({
      kind: 'acquisition',
      relation: 'date of the acquisition',
      sides: [side('about 14 May 2024', 'May')],
    });
    assert.equal(fact.kind, german.acquisition);
    assert.equal(fact.relation, 'Zeitpunkt: Übernahme');
    assert.equal(fact.sides[0]!.value, 'etwa 14. Mai 2024');
    assert.equal(fact.sides[0]!.cells[0]!.quotes[0]!.time!.text, 'Mai');
  });

  it('has each of several reasons in German, and those of comparisons', () => {
    const fact = shown({
      explanation: 'the rank differs: a / b\n3 is not 4',
      sides: [side('a'), side('b')],
      compared: ['the same words'],
    });
    assert.equal(fact.explanation, 'der Rang ist verschieden: a / b\n3 ist nicht 4');
    assert.deepEqual(fact.compared, [german['the same words']]);
  });

  it('has values in German that differ in sentences which no relation names', () => {
    const fact = shown({ relation: '', sides: [side('1 April'), side('2 April')] });
    assert.deepEqual(
      fact.sides.map(({ value }) => value),
      ['1. April', '2. April'],
    );
  });

  it('leaves subjects, and what articles say in their own words, as they are', () => {
    const own = shown({ subject: 'completed', relation: '', sides: [side('completed')] });
    assert.equal(own.subject, 'completed');
    assert.equal(own.sides[0]!.value, 'completed');
    assert.equal(shown({ relation: 'said', sides: [side('“on 3 May”')] }).sides[0]!.value, '„on 3 May“');
  });

  it('has German words for the kinds that no relation names', () => {
    for (const kind of generalKinds) assert.notEqual(shown({ kind }).kind, kind);
  });
});

describe('the name of a kind', () => {
  for (const [kind, relation, name] of [
    ['acquire', 'price', 'acquisition'],
    ['cutJobs', 'jobs cut', 'job cuts'],
    ['post', 'post', 'post'],
    ['count', 'number of units', 'numbers'],
    ['open', 'left', ''],
  ] as const) {
    it(`of ${kind} is ${name || 'empty'}`, () => assert.equal(kindName(kind, relation), name));
  }
});
