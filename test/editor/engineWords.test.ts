import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/cli/check.ts';
import * as messages from '../../src/editor/text/engineMessages.ts';
import {
  reasonInWords,
  relationInWords,
  ruleInWords,
  statementInWords,
  valueInWords,
} from '../../src/editor/text/engineWords.ts';
import { eventFrameOf } from '../../src/engine/frames/events.ts';
import { frames } from '../../src/engine/frames/frames.ts';
import { conceptNames } from '../../src/engine/language/concepts.ts';
import type { Report } from '../../src/engine/report.ts';
import type { Translate } from '../../src/text/plain.ts';
import { aClaim, inEnglish } from './reports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = JSON.parse(readFileSync(`${root}/media/l10n/bundle.l10n.de.json`, 'utf8'));
const inGerman: Translate = (message, ...values) => inEnglish(bundle[message] ?? message, ...values);

describe('What the engine says, in German', () => {
  for (const [say, english, german] of [
    [relationInWords, 'post', 'Amt'],
    [relationInWords, 'date of the acquisition', 'Zeitpunkt: Übernahme'],
    [relationInWords, 'number of warmers', 'Anzahl: warmers'],
    [relationInWords, 'overshot', 'overshot'],
    [valueInWords, 'completed', 'abgeschlossen'],
    [valueInWords, 'about 14 May 2024', 'etwa 14 Mai 2024'],
    [valueInWords, 'late May', 'Ende Mai'],
    [valueInWords, 'Theresa May', 'Theresa May'],
    [valueInWords, 'at least 600', 'mindestens 600'],
    [valueInWords, 'Amazon Health Services', 'Amazon Health Services'],
    [reasonInWords, 'the rank differs: major / captain', 'der Rang ist verschieden: major / captain'],
    [
      reasonInWords,
      'pending in one source, completed in the other: a later state of the same event',
      'noch nicht vollzogen in einer Quelle, abgeschlossen in der anderen: ein späterer Stand desselben Vorgangs',
    ],
    [reasonInWords, '12 is not about 15, but one is not exact', '12 ist nicht etwa 15; eines ist aber nicht genau'],
    [
      reasonInWords,
      'the rank differs: major / captain; the sources are years apart, so it may have changed',
      'der Rang ist verschieden: major / captain; zwischen den Quellen liegen Jahre, es kann sich also geändert haben',
    ],
    [reasonInWords, 'Vietnam / China', 'Vietnam / China'],
    [ruleInWords, 'a statement that can be checked', 'eine Aussage, die sich prüfen lässt'],
    [ruleInWords, 'the date of the event that “kauf” names', 'der Zeitpunkt des Vorgangs, den “kauf” nennt'],
    [
      ruleInWords,
      'post, by the pattern: person, … title “of” or “at” organisation',
      'Amt, nach dem Muster: Person, … Titel “of” oder “at” Organisation',
    ],
  ] as const) {
    it(`“${english}” is “${german}”`, () => assert.equal(say(english, inGerman), german));
  }

  for (const [given, expected] of [
    [
      {
        statement: 'Quill · date of the acquisition · May (planned)',
        relation: 'date of the acquisition',
        value: 'May',
      },
      'Quill · Zeitpunkt: Übernahme · Mai (geplant)',
    ],
    [
      { statement: 'Quill · made in · not Elm', relation: 'made in', value: 'Elm' },
      'Quill · hergestellt in · nicht Elm',
    ],
    [{ statement: '“the bridge opened”', relation: 'open', value: 'the bridge opened' }, '“the bridge opened”'],
  ] as const) {
    it(`“${given.statement}” is “${expected}”`, () => {
      assert.equal(statementInWords(aClaim('c1', 'a.txt', given), inGerman), expected);
    });
  }
});

describe('The words of the engine', () => {
  let reports: Report[];
  before(async () => {
    const folders = ['seeds', 'test/accuracy/quake-quillaray'];
    reports = await Promise.all(folders.map(async (folder) => (await check([folder], root)).report));
  });

  it('are known: every relation of a frame and every event', () => {
    const events = conceptNames.flatMap((concept) => eventFrameOf(concept) ?? []);
    assert.ok(events.length > 20);
    const relations = [
      ...frames.map(({ relation }) => relation),
      ...events.flatMap(({ name, money, count }) => [name, money ?? [], count ?? []].flat()),
    ];
    assert.deepEqual(
      [...new Set(relations)].filter((relation) => !messages.terms.has(relation)),
      [],
    );
  });

  it('are known in every rule of these stories', () => {
    const rules = new Set(reports.flatMap(({ claims }) => claims.map(({ rule }) => rule)));
    assert.deepEqual(
      [...rules].filter((rule) => ruleInWords(rule, inGerman) === rule),
      [],
    );
  });

  it('are known in every reason of these stories that is more than two values', () => {
    const reasons = new Set(
      reports.flatMap(({ contradictions, comparisons }) =>
        [...contradictions, ...comparisons].flatMap(({ explanation }) => explanation.split('; ')),
      ),
    );
    assert.deepEqual(
      [...reasons].filter((reason) => !/^[^ ]+ \/ [^ ]+$/.test(reason) && reasonInWords(reason, inGerman) === reason),
      [],
    );
  });

  it('stay as they are in English', () => {
    for (const { claims, contradictions, comparisons } of reports) {
      for (const claim of claims) {
        assert.equal(statementInWords(claim, inEnglish), claim.statement);
        assert.equal(ruleInWords(claim.rule, inEnglish), claim.rule);
        assert.equal(relationInWords(claim.relation, inEnglish), claim.relation);
        assert.equal(valueInWords(claim.value, inEnglish), claim.value);
      }
      for (const { explanation } of [...contradictions, ...comparisons]) {
        assert.equal(reasonInWords(explanation, inEnglish), explanation);
      }
    }
  });
});
