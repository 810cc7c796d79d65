import assert from 'node:assert/strict';
import { flagged, reportOf } from '../compare/table.ts';

/** A text, and where it says that a firm is based or a person was born. */
const told: readonly (readonly [text: string, subject: string, place: string])[] = [
  ['Pumps are made by Quillmed, which is based in Lohau.', 'Quillmed', 'Lohau'],
  ['Pumps are made by Quillmed, headquartered in Lohau.', 'Quillmed', 'Lohau'],
  ['Pumpen baut die Firma Quillmed mit Sitz in Lohau.', 'Quillmed', 'Lohau'],
  ['Pumpen baut die Firma Quillmed, die ihren Sitz in Lohau hat.', 'Quillmed', 'Lohau'],
  ['Les pompes viennent de la société Quillmed, dont le siège est à Lohau, depuis des années.', 'Quillmed', 'Lohau'],
  ['Les pompes viennent de la société Quillmed, installée à Lohau, depuis des années.', 'Quillmed', 'Lohau'],
  ['Las bombas son del fabricante Quillmed, con sede en Lohau, y duran mucho tiempo.', 'Quillmed', 'Lohau'],
  ['Las bombas las hace la empresa Quillmed, afincada en Lohau, desde el año 1990.', 'Quillmed', 'Lohau'],
  ['Ada Okafor, who was born in the old port of Lohau, lives in Arden.', 'Ada Okafor', 'Lohau'],
  ['Jonas Brandt, geboren in Lohau, lebt in Arden.', 'Jonas Brandt', 'Lohau'],
];

const story = 'On Monday Quillmed sold 300 pumps to the Brill Water Board in Arden.';

describe('Where a firm is based and where a person was born', () => {
  for (const [text, subject, place] of told)
    it(`${text} → ${place}`, () => {
      const found = reportOf(text).claims.filter(({ kind }) => kind === 'seat' || kind === 'birthplace');
      assert.deepEqual(
        found.map((claim) => [claim.subject, claim.value]),
        [[subject, place]],
      );
    });

  const pairs: readonly (readonly [a: string, b: string, flagged: readonly string[]])[] = [
    [
      'Quillmed, which is based in Lohau, is old.',
      'Quillmed, based in Corvin, is old.',
      ['location hard: Lohau / Corvin'],
    ],
    // A town may lie in the country.
    ['Quillmed, which is based in Lohau, is old.', 'Quillmed, based in Austria, is old.', []],
    ['Quillmed, which is based in Lohau, is old.', 'Quillmed, based in Lohau, is old.', []],
  ];
  for (const [a, b, expected] of pairs)
    it(`${a} / ${b} → ${expected.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(flagged(reportOf(`${story} ${a}`, `${story} ${b}`)), expected));
});
