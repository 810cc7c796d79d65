import assert from 'node:assert/strict';
import { commonName, linesOf, namesOf } from '../../../src/engine/entities/commonNames.ts';
import { codeOfCountry, nameOfCountry } from '../../../src/engine/entities/countries.ts';
import { fold } from '../../../src/engine/entities/fold.ts';
import { countryNames } from '../../../src/engine/language/countryNames.ts';
import { institutionNames } from '../../../src/engine/language/institutionNames.ts';
import { placeNames } from '../../../src/engine/language/placeNames.ts';
import { flagged, reportOf } from '../compare/table.ts';

describe('Names that every language has its own word for', () => {
  for (const [language, name, common] of [
    ['de', 'Genf', 'geneva'],
    ['fr', 'Genève', 'geneva'],
    ['es', 'Ginebra', 'geneva'],
    ['en', 'Geneva', 'geneva'],
    ['de', 'Deutschland', 'germany'],
    ['fr', 'États-Unis', 'united states'],
    ['en', 'USA', 'united states'],
    ['es', 'ONU', 'united nations'],
    ['de', 'EZB', 'european central bank'],
    ['es', 'EE. UU.', 'united states'],
    ['fr', 'Haye', 'the hague'],
    ['de', 'Vereinten Nationen', 'united nations'],
    // What is a place in one language is none in another.
    ['en', 'Ginebra', 'ginebra'],
    ['fr', 'Marston', 'marston'],
  ] as const)
    it(`${name} in ${language} is ${common}`, () => {
      assert.equal(commonName(fold(name), language), common);
    });

  it('are looked for in all languages where none is known', () => {
    assert.equal(commonName('wien', null), 'vienna');
    assert.equal(commonName('marston', null), 'marston');
  });

  it('stand for one thing in each language', () => {
    for (const column of [0, 1, 2, 3]) {
      const known = new Map<string, string>();
      for (const line of [
        ...linesOf(placeNames),
        ...linesOf(institutionNames),
        ...linesOf(countryNames).map(([, ...names]) => names),
      ]) {
        assert.ok(line.length <= 4, line.join(' | '));
        const common = namesOf(line[0])[0]!;
        for (const name of namesOf(line[column])) {
          assert.equal(known.get(fold(name)) ?? common, common, `${name} is also ${known.get(fold(name))}`);
          known.set(fold(name), common);
        }
      }
    }
  });

  it('tell countries', () => {
    assert.equal(codeOfCountry('Großbritannien'), 'GB');
    assert.equal(codeOfCountry('Pays-Bas'), 'NL');
    assert.equal(nameOfCountry('CH'), 'Switzerland');
    assert.equal(codeOfCountry('Wien'), undefined);
  });
});

describe('Places of one story in several languages', () => {
  const town = 'Pumps are made by Harlow in Marston.';
  const stadt = 'Pumpen baut die Harlow AG in Marston.';

  it('are one place', () => {
    const report = reportOf(
      `${town} The talks on Harlow were held in Vienna.`,
      `${stadt} Die Gespräche über Harlow fanden in Wien statt.`,
    );
    assert.deepEqual(flagged(report), []);
    assert.ok(report.agreements.length > 0);
  });

  it('are one country by its letters', () => {
    const report = reportOf(
      `${town} Anna Brandt was born in the United States.`,
      'Harlow fabrica bombas en Marston. El lunes, dijo, empieza. Anna Brandt nació en EE. UU., según el alcalde.',
    );
    assert.deepEqual(flagged(report), []);
    assert.ok(report.agreements.length > 0);
  });

  it('are one place in the genitive, too', () => {
    const [claim] = reportOf(
      `${town} Harlow was founded in Cologne.`,
      `${stadt} Harlow wurde am Rande Kölns gegründet.`,
    ).agreements;
    assert.ok(claim);
  });

  it('are two places where they are two', () => {
    const report = reportOf(
      `${town} The suspect, Anna Brandt, was arrested in Vienna.`,
      `${stadt} Die Verdächtige Anna Brandt wurde in Genf festgenommen.`,
    );
    assert.deepEqual(flagged(report), ['location hard: Vienna / Genf']);
  });

  it('follow what an article itself calls by letters', () => {
    const report = reportOf(
      'The Inland Canal Company (ICC) of Marston was fined. The ICC was founded in 1920.',
      'The Inland Canal Company of Marston was founded in 1931.',
    );
    assert.deepEqual(flagged(report), ['date hard: 1920 / 1931']);
  });
});
