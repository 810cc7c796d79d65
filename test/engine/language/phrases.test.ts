import assert from 'node:assert/strict';
import { packs } from '../../../src/engine/language/packs.ts';
import { tokenise } from '../../../src/engine/language/tokens.ts';
import { wordsOfPhrase } from '../../../src/engine/language/words.ts';

describe('The phrases of the lexicons', () => {
  const rows: [phrase: string, words: string[]][] = [
    ['put_online', ['put', 'online']],
    ["à_l'heure", ['à', "l'", 'heure']],
    ["secrétaire d'état à l'énergie", ['secrétaire', "d'", 'état', 'à', "l'", 'énergie']],
    ["ship's captain", ['ship', "'s", 'captain']],
    ["aujourd'hui", ["aujourd'hui"]],
  ];
  for (const [phrase, words] of rows)
    it(`are split: ${phrase}`, () => assert.deepEqual([...wordsOfPhrase(phrase)], words));

  for (const pack of Object.values(packs)) {
    it(`are split as sentences are: offices in ${pack!.code}`, () => {
      for (const phrase of pack!.titles.offices.keys()) {
        if (phrase.includes('.')) continue;
        // Some are written with a space behind the apostrophe.
        const tokens = tokenise(phrase.replaceAll("' ", "'"), pack!).map(({ lower }) => lower);
        assert.deepEqual(tokens, [...wordsOfPhrase(phrase)]);
      }
    });
  }
});
