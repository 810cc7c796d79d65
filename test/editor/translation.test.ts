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
} from '../../src/editor/text/translation.ts';
import { unitSigns } from '../../src/editor/text/valueNotation.ts';
import { isOffice } from '../../src/editor/text/valueWords.ts';
import { readArticle } from '../../src/engine/article/read.ts';
import { eventFrameOf } from '../../src/engine/frames/events.ts';
import { frames } from '../../src/engine/frames/frames.ts';
import { conceptNames } from '../../src/engine/language/concepts.ts';
import { titles as germanTitles } from '../../src/engine/language/de/titles.ts';
import { titles as englishTitles } from '../../src/engine/language/en/titles.ts';
import type { Report } from '../../src/engine/report.ts';
import { formatMoney, withUnit } from '../../src/engine/values/display.ts';
import { currencyNames, units } from '../../src/engine/values/units.ts';
import type { Translate } from '../../src/text/plain.ts';
import { aClaim, inEnglish } from '../reports.ts';

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
    [valueInWords, 'about 14 May 2024', 'etwa 14. Mai 2024'],
    [valueInWords, 'Friday, 14 May 2025', 'Freitag, 14. Mai 2025'],
    [valueInWords, 'March 1999', 'März 1999'],
    [valueInWords, '2018', '2018'],
    [valueInWords, 'by the end of May', 'bis Ende Mai'],
    [valueInWords, 'last Friday', 'letzten Freitag'],
    [valueInWords, 'last year', 'letztes Jahr'],
    [valueInWords, '3 days ago', 'vor 3 Tagen'],
    [valueInWords, '3 months earlier', '3 Monate zuvor'],
    [valueInWords, 'first half 2024', '1. Halbjahr 2024'],
    [valueInWords, '$3.9 billion', '3,9\u00a0Mrd.\u00a0$'],
    [valueInWords, 'about $750 million', 'etwa 750\u00a0Mio.\u00a0$'],
    [valueInWords, '€1.40', '1,40\u00a0€'],
    [valueInWords, '1,250', '1.250'],
    [valueInWords, 'more than 50%', 'mehr als 50\u00a0%'],
    [valueInWords, '2 hours 15 minutes', '2 Stunden 15 Minuten'],
    [valueInWords, '14 km', '14 km'],
    [valueInWords, '“cracks”', '„cracks“'],
    [valueInWords, 'Ada Okafor: “We will rebuild”', 'Ada Okafor: „We will rebuild“'],
    [valueInWords, '9.5 miles', '9,5 Meilen'],
    [valueInWords, '18 to 23 feet', '18 bis 23 Fuß'],
    [valueInWords, '2.5 percentage points', '2,5 Prozentpunkte'],
    [valueInWords, '58 years old', '58 Jahre alt'],
    [valueInWords, 'magnitude 7.2', 'Magnitude 7,2'],
    [valueInWords, 'spokesperson, Amazon', 'Sprecher/in, Amazon'],
    [valueInWords, 'former president', 'ehemals Präsident/in'],
    [valueInWords, '$440,000 lobbying the government in May 2021', '$440,000 lobbying the government in May 2021'],
    [valueInWords, 'by CNBC', 'by CNBC'],
    [valueInWords, 'her own chief executive', 'her own chief executive'],
    [valueInWords, 'late May', 'Ende Mai'],
    [valueInWords, 'Theresa May', 'Theresa May'],
    [valueInWords, 'at least 600', 'mindestens 600'],
    [valueInWords, 'Amazon Health Services', 'Amazon Health Services'],
    [
      reasonInWords,
      'Anna Roth in one list, Karl Kern in the other, each with Ada Elm, Ben Ash',
      'Anna Roth in der einen Aufzählung, Karl Kern in der anderen, jeweils mit Ada Elm, Ben Ash',
    ],
    [reasonInWords, 'the rank differs: major / captain', 'der Rang ist verschieden: major / Kapitän/in'],
    [
      reasonInWords,
      'pending in one source, completed in the other: a later state of the same event',
      'noch nicht vollzogen in einer Quelle, abgeschlossen in der anderen: ein späterer Stand desselben Vorgangs',
    ],
    [
      reasonInWords,
      '12 is not about 15, but nothing says that they count the same',
      '12 ist nicht etwa 15; nichts sagt aber, dass sie dasselbe zählen',
    ],
    [
      reasonInWords,
      'the rank differs: major / captain; the sources are years apart, so it may have changed',
      'der Rang ist verschieden: major / Kapitän/in; zwischen den Quellen liegen Jahre, es kann sich also geändert haben',
    ],
    [reasonInWords, 'Vietnam / China', 'Vietnam / China'],
    [
      reasonInWords,
      'The date “03/04/2024” may be 2024-04-03 or 2024-03-04. Write the one that is meant.',
      'Das Datum „03/04/2024“ kann 2024-04-03 oder 2024-03-04 heißen. Es gehört so geschrieben, wie es gemeint ist.',
    ],
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
    [{ statement: '“the bridge opened”', relation: 'open', value: 'the bridge opened' }, '„the bridge opened“'],
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

  it('are known: every office', () => {
    const offices = [...englishTitles.offices.values(), ...germanTitles.offices.values()].map(({ grade, rank, role }) =>
      [grade, rank, role].filter(Boolean).join(' '),
    );
    assert.deepEqual(
      [...new Set(offices)].filter((office) => !isOffice(office)),
      [],
    );
  });

  it('are known: every unit and currency', () => {
    const values = [
      ...Object.keys(units).flatMap((unit) => [withUnit('1', 1, unit), withUnit('2.5', 2.5, unit)]),
      ...Object.keys(currencyNames).map((currency) => formatMoney(2.5, currency)),
    ];
    // Signs that stand after a space in all languages stay as they are where the number does.
    assert.deepEqual(
      values.filter((value) => valueInWords(value, inGerman) === value && !unitSigns.has(value.replace(/^1 /, ''))),
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

  it('are known in every note on a source', () => {
    const notes = [
      '---\ndate: soon\n---\nA.',
      '---\ndate: 03/04/2024\n---\nA.',
      '---\ntitle: x\nA.',
      '---\ntitle: a: b\nsaid\n---\nA.',
    ].flatMap((text) => readArticle({ path: 'a.md', text }).notes);
    assert.equal(notes.length, 4);
    assert.deepEqual(
      notes.filter((note) => reasonInWords(note, inGerman) === note),
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
