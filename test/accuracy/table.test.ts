import assert from 'node:assert/strict';
import type { Figures } from './figures.ts';
import { formatTable } from './table.ts';

const figures: Figures = {
  precision: 0.9,
  recall: 0.8,
  f1: 0.847,
  falseAlarms: 2,
  trapped: 1,
  traps: 30,
  supersededAsHard: null,
  kindRight: 1,
  agreementRecall: 0.5,
  claimRecall: 0.8364,
  claimPrecision: 0.75,
  span: 1.25,
};

describe('The table of figures', () => {
  it('has a row a folder, and shows what changed since the table before', () => {
    const before = { ...figures, precision: 0.875, falseAlarms: 4, supersededAsHard: 0, claimRecall: 0.83641, span: 1 };
    assert.equal(
      formatTable([
        { name: 'harbour', figures, before },
        { name: 'Total', figures: { ...figures, precision: null }, before: undefined },
      ]),
      [
        '            P          R    F1  false     traps  old=hard   kind  agree R  claim R  claim P  span',
        'harbour  90.0 +2.5  80.0  84.7      2 −2   1/30         –  100.0     50.0     83.6     75.0  1.25 +0.25',
        'Total       –       80.0  84.7      2      1/30         –  100.0     50.0     83.6     75.0  1.25',
        '',
      ].join('\n'),
    );
  });
});
