import assert from 'node:assert/strict';
import { Corpus } from '../../../src/engine/corpus.ts';

/** The names that a corpus of texts finds spelled in two ways. */
function spellings(...texts: string[]): string[][] {
  const corpus = new Corpus();
  for (const [i, text] of texts.entries()) corpus.put({ path: `${i}.txt`, text });
  return corpus
    .report()
    .contradictions.filter(({ kind }) => kind === 'name')
    .map(({ sides }) => sides.map(({ value }) => value).sort());
}

describe('one person spelled in two ways', () => {
  const found: [string, string, string, string[]][] = [
    [
      'a surname under one given name and a like office',
      'The mayor of Arden, Clara Haverkamp, opened the bridge on Monday.',
      'Clara Haverkampf, mayor of Arden, opened the bridge on Monday.',
      ['Clara Haverkamp', 'Clara Haverkampf'],
    ],
    [
      'a given name under one surname and one office',
      'The mayor of Arden, Rosalia Quint, opened the bridge on Monday.',
      'Rosalie Quint, the mayor of Arden, opened the bridge on Monday.',
      ['Rosalia Quint', 'Rosalie Quint'],
    ],
    [
      'two given names under one surname and one office of one organisation',
      'Gail Quint, president of the Arden Workers’ Alliance, called the offer an insult on Monday.',
      'The offer was called an insult on Monday by Carol Quint, who heads the Arden Workers’ Alliance.',
      ['Carol Quint', 'Gail Quint'],
    ],
    [
      'someone without an office, told of in like words',
      'Daniel Haverkamp pulled two children from the river near Arden on Sunday.',
      'On Sunday Daniel Haverkampf pulled two children from the river near Arden.',
      ['Daniel Haverkamp', 'Daniel Haverkampf'],
    ],
    [
      'surnames that begin alike, of one age',
      'Clara Haverkamp, 47, steered the ferry out of Arden harbour on Monday.',
      'Clara Haverley, 47, was at the wheel of the ferry from Arden harbour on Monday.',
      ['Clara Haverkamp', 'Clara Haverley'],
    ],
    [
      'surnames whose consonants are alike, in one office',
      'The union leader Mehdi Dalvert met the minister Clara Prado at Brill Water in Arden on Monday.',
      'On Monday union boss Mehdi Dolvard sat down with the minister Clara Prado at Brill Water in Arden.',
      ['Mehdi Dalvert', 'Mehdi Dolvard'],
    ],
    [
      'surnames that sound alike',
      'Daniel Palosar pulled two children from the river near Arden on Sunday.',
      'On Sunday Daniel Palesaro pulled two children from the river near Arden.',
      ['Daniel Palesaro', 'Daniel Palosar'],
    ],
    [
      'a name that only one source tells to be of a person',
      'Director Mirela Haverkamp, 37, took the first prize of the film festival in Arden on Monday.',
      'The first prize of the film festival in Arden went to Mirela Haverkam on Monday.',
      ['Mirela Haverkam', 'Mirela Haverkamp'],
    ],
    [
      'surnames that begin alike, of a like office, beside the same others',
      'Judge Clara Haverkamp heard Ivo Marrow and Tessa Lindgren in Arden on Monday.',
      'In Arden Ivo Marrow and Tessa Lindgren were heard by the judge, Clara Haverley, on Monday.',
      ['Clara Haverkamp', 'Clara Haverley'],
    ],
    [
      'surnames that begin alike, told of in like words beside the same others',
      'Clara Haverkamp won the race in Arden on Monday, ahead of Ivo Marrow and Tessa Lindgren.',
      'The race in Arden was won by Clara Haverley on Monday. Ivo Marrow and Tessa Lindgren came behind her.',
      ['Clara Haverkamp', 'Clara Haverley'],
    ],
    [
      'a letter of a short given name in a like office, beside the same others',
      'Clinic director Raf Quint thanked Ivo Marrow and Tessa Lindgren on Monday.',
      'Ivo Marrow and Tessa Lindgren were thanked by the director of the clinic, Ralf Quint, on Monday.',
      ['Raf Quint', 'Ralf Quint'],
    ],
  ];
  for (const [what, first, second, names] of found) {
    it(`is found: ${what}`, () => assert.deepEqual(spellings(first, second), [names]));
  }

  it('is shown by the name alone, whatever else the sentence claims', () => {
    const corpus = new Corpus();
    corpus.put({
      path: 'a.txt',
      text: 'On Sunday evening Daniel Haverkamp pulled two children from the river near Arden.',
    });
    corpus.put({ path: 'b.txt', text: 'Daniel Haverkampf pulled two children from the river near Arden on Sunday.' });
    const { claims, contradictions } = corpus.report();
    const [found] = contradictions.filter(({ kind }) => kind === 'name');
    const quotes = found!.sides.flatMap((side) =>
      side.claims.map((id) => claims.find((claim) => claim.id === id)?.quote),
    );
    assert.deepEqual(quotes.sort(), ['Daniel Haverkamp', 'Daniel Haverkampf']);
  });

  it('a name that nobody spells otherwise is no claim of its own', () => {
    const corpus = new Corpus();
    corpus.put({ path: 'a.txt', text: 'Daniel Haverkamp pulled two children from the river near Arden on Sunday.' });
    assert.deepEqual(
      corpus.report().claims.filter(({ kind }) => kind === 'naming'),
      [],
    );
  });

  const apart: [string, ...string[]][] = [
    [
      'two people named in one article',
      'Clara Brandt, mayor of Arden, thanked Clara Brand, mayor of Corvin.',
      'Clara Brandt, mayor of Arden, spoke.',
    ],
    [
      'an initial',
      'R. Quint, the mayor of Arden, spoke on Monday.',
      'Rosalie Quint, the mayor of Arden, spoke on Monday.',
    ],
    [
      'two forms of one given name',
      'Bob Quint, president of the Arden Workers’ Alliance, called the offer an insult on Monday.',
      'The offer was called an insult on Monday by Robert Quint, president of the Arden Workers’ Alliance.',
    ],
    [
      'two given names, of two organisations',
      'Gail Quint, president of the Arden Workers’ Alliance, called the offer an insult on Monday.',
      'The offer was called an insult on Monday by Carol Quint, president of the Corvin Teachers’ Union.',
    ],
    [
      'who holds one office after the other',
      '---\ndate: 2019-05-06\n---\n\nGail Quint, president of the Arden Workers’ Alliance, called the offer an insult.',
      '---\ndate: 2024-05-06\n---\n\nCarol Quint, president of the Arden Workers’ Alliance, called the offer an insult.',
    ],
    [
      'another given name and another office',
      'Peter Quint, the mayor of Arden, spoke.',
      'Petra Quint, a lawyer in Arden, spoke.',
    ],
    [
      'surnames that begin alike, of two ages',
      'Clara Haverkamp, 47, steered the ferry out of Arden harbour on Monday.',
      'Clara Haverley, 29, was at the wheel of the ferry from Arden harbour on Monday.',
    ],
    [
      'a letter more, of two ages',
      'Sophie Martin, 48, pulled a boy from the river near Arden on Sunday.',
      'Sophie Martinn, 22, pulled a boy from the river near Arden on Sunday.',
    ],
    [
      'surnames that begin alike, of a like office, in sources that name nobody else alike',
      'Judge Clara Haverkamp freed a man in Arden on Monday.',
      'In Corvin the judge, Clara Haverley, jailed a woman on Tuesday.',
    ],
    [
      'names that nobody tells to be of a person',
      'The prize of the film festival in Arden went to Golden Heron on Monday.',
      'The prize of the film festival in Arden went to Golden Herons on Monday.',
    ],
    [
      'nothing told alike',
      'Daniel Brandt lost his shop in the fire.',
      'Daniel Brand won the regatta off Corvin in 1998.',
    ],
  ];
  for (const [what, ...texts] of apart) {
    it(`is not found: ${what}`, () => assert.deepEqual(spellings(...texts), []));
  }
});
