import assert from 'node:assert/strict';
import type { Report } from '../../../src/engine/report.ts';
import { openings, type Piece, reportOf, type Told } from './table.ts';

function reportOfAll(told: readonly Told[], on: readonly string[] = []): Report {
  return reportOf(
    ...told.map(([language, text], i): Piece => {
      const day = on[i];
      const body = `${openings[language]}\n\n${text}`;
      return day === undefined ? { text: body } : { text: body, on: day };
    }),
  );
}

/** The contradictions between lists: how grave, and what differs. */
function differing({ contradictions }: Report): string[] {
  return contradictions
    .filter(({ kind }) => kind === 'membership_list')
    .map(({ severity, sides }) => `${severity}: ${sides.map(({ value }) => value).join(' / ')}`);
}

/** What the sources are told to agree on, beside the office that their opening tells. */
function agreeing({ agreements, claims }: Report): string[][] {
  const quotes = new Map(claims.map(({ id, quote }) => [id, quote]));
  return agreements
    .filter(({ relation }) => relation !== 'post')
    .map(({ claims: ids }) => ids.map((id) => quotes.get(id)!));
}

describe('Two lists of the same that can not both be right', () => {
  for (const [what, a, b, expected] of [
    [
      'a jury of three',
      ['en', 'The jury consists of Petra Lindqvist, Omar Haddad and Julia Prado.'],
      ['en', 'Petra Lindqvist, Julia Prado and Hugo Stern form the jury.'],
      'hard: Petra Lindqvist, Omar Haddad, Julia Prado / Petra Lindqvist, Julia Prado, Hugo Stern',
    ],
    [
      'a jury of three, in two languages',
      ['en', 'The jury consists of Petra Lindqvist, Omar Haddad and Julia Prado.'],
      ['de', 'Die Jury besteht aus drei Personen: Petra Lindqvist, Omar Haddad und dem Architekten Hugo Stern.'],
      'hard: Petra Lindqvist, Omar Haddad, Julia Prado / Petra Lindqvist, Omar Haddad, Hugo Stern',
    ],
    [
      'who voted against',
      ['en', 'Two members of the committee voted against the plan: Laura Medway and Tom Ferris.'],
      ['fr', 'Seuls Laura Medway et Paul Ashdown ont voté contre le projet.'],
      'soft: Laura Medway, Tom Ferris / Laura Medway, Paul Ashdown',
    ],
    [
      'the only witnesses',
      ['en', 'Only Martha Dunne and Peter Voss saw the robber leave the bank.'],
      ['en', 'The robber was seen leaving the bank only by Martha Dunne and Karl Oster.'],
      'hard: Martha Dunne, Peter Voss / Martha Dunne, Karl Oster',
    ],
    [
      'who was invited, and nobody else',
      ['es', 'El presidente ha invitado a negociar al Partido Rural y a la Unión Social, y a nadie más.'],
      ['es', 'El presidente ha invitado a negociar al Partido Rural y a la Alianza Verde, y a nadie más.'],
      'hard: Partido Rural, Unión Social / Partido Rural, Alianza Verde',
    ],
    [
      'a coalition, in two languages',
      ['en', 'She leads a coalition with the Liberals and the Green Party.'],
      ['de', 'Sie führt eine Koalition mit den Liberalen und den Kommunisten.'],
      'hard: Liberals, Green Party / Liberalen, Kommunisten',
    ],
    [
      'the countries of an accord',
      ['en', 'The accord was signed by four countries: Norway, Chile, Ghana and Japan.'],
      ['en', 'Norway, Chile, Japan and Peru signed the accord.'],
      'hard: Norway, Chile, Ghana, Japan / Norway, Chile, Japan, Peru',
    ],
    [
      'a relay team',
      ['en', 'The relay team of Jana Weber, Lisa Kern, Mia Roth and Paula Brandt won the gold medal.'],
      ['de', 'Die Staffel mit Jana Weber, Lisa Kern, Mia Roth und Nora Falk gewann die Goldmedaille.'],
      'hard: Jana Weber, Lisa Kern, Mia Roth, Paula Brandt / Jana Weber, Lisa Kern, Mia Roth, Nora Falk',
    ],
    [
      'titles and appositions aside',
      [
        'en',
        'The new board is made up of chief executive Ruth Amsel, finance director Ben Tarrant and the lawyer Ines Falk.',
      ],
      ['en', 'The new board comprises Amsel, Tarrant and Otto Brehm, a retired judge.'],
      'hard: Ruth Amsel, Ben Tarrant, Ines Falk / Amsel, Tarrant, Otto Brehm',
    ],
    [
      'two drugs that were recalled',
      ['en', 'The agency recalled two drugs, Velorin and Castamol, over a contaminated ingredient.'],
      ['en', 'Two drugs have been recalled by the agency: Velorin and Pexadrin.'],
      'hard: Velorin, Castamol / Velorin, Pexadrin',
    ],
    [
      'what is told of each member aside',
      ['en', 'The victims were named as Sam Reed, 34, a nurse, Lucy Marsh, 29, and Tom Ferris.'],
      ['en', 'Police named the three victims: Sam Reed, a nurse from Arden, Lucy Marsh (29) and Paul Ashdown.'],
      'hard: Sam Reed, Lucy Marsh, Tom Ferris / Sam Reed, Lucy Marsh, Paul Ashdown',
    ],
    [
      'nobody but those, and somebody else too',
      ['en', 'Only Petra Lindqvist and Omar Haddad have a key to the vault.'],
      ['en', 'Petra Lindqvist, Omar Haddad and Julia Prado have keys to the vault.'],
      'soft: Petra Lindqvist, Omar Haddad / Petra Lindqvist, Omar Haddad, Julia Prado',
    ],
    [
      'nobody but those, and somebody else too, in two languages',
      ['es', 'Solo Petra Lindqvist y Omar Haddad tienen una llave de la caja fuerte.'],
      ['de', 'Einen Schlüssel zum Tresor haben Petra Lindqvist, Omar Haddad und Julia Prado.'],
      'soft: Petra Lindqvist, Omar Haddad / Petra Lindqvist, Omar Haddad, Julia Prado',
    ],
    [
      'three drugs, in two languages',
      ['en', 'Three drugs were found in his blood: Velorin, Castamol and Pexadrin.'],
      ['fr', 'Trois médicaments ont été trouvés dans son sang : Velorin, Castamol et Dormital.'],
      'hard: Velorin, Castamol, Pexadrin / Velorin, Castamol, Dormital',
    ],
    [
      'the accused',
      ['es', 'Los acusados son tres: Marta Soler, Iván Prieto y Lucas Ferrer.'],
      ['fr', 'Les trois accusés sont Marta Soler, Iván Prieto et Diego Luna.'],
      'hard: Marta Soler, Iván Prieto, Lucas Ferrer / Marta Soler, Iván Prieto, Diego Luna',
    ],
    [
      'two suburbs',
      ['en', 'Two suburbs, Arden and Brill, were evacuated.'],
      ['en', 'The suburbs of Arden and Corvin were evacuated.'],
      'hard: Arden, Brill / Arden, Corvin',
    ],
    [
      'names between semicolons',
      ['en', 'Three people died: Sam Reed, 34, of Arden; Lucy Marsh, 29, a nurse from Brill; and Tom Ferris.'],
      ['en', 'The three dead: Sam Reed, Lucy Marsh and Paul Ashdown.'],
      'hard: Sam Reed, Lucy Marsh, Tom Ferris / Sam Reed, Lucy Marsh, Paul Ashdown',
    ],
  ] as readonly (readonly [string, Told, Told, string])[]) {
    it(`${what}: ${a[1]} – ${b[1]}`, () => {
      assert.deepEqual(differing(reportOfAll([a, b])), [expected]);
    });
  }

  it('are told in plain words', () => {
    const { contradictions } = reportOfAll([
      ['en', 'The jury consists of Petra Lindqvist, Omar Haddad and Julia Prado.'],
      ['en', 'Petra Lindqvist, Julia Prado and Hugo Stern form the jury.'],
    ]);
    assert.deepEqual(
      contradictions.map(({ explanation }) => explanation),
      ['Omar Haddad in one list, Hugo Stern in the other, each with Petra Lindqvist, Julia Prado'],
    );
  });

  it('may have changed between days that are far apart', () => {
    const told: Told[] = [
      ['en', 'The jury consists of Petra Lindqvist, Omar Haddad and Julia Prado.'],
      ['en', 'Petra Lindqvist, Julia Prado and Hugo Stern form the jury.'],
    ];
    assert.deepEqual(differing(reportOfAll(told, ['2024-05-02', '2024-05-03'])), [
      'soft: Petra Lindqvist, Omar Haddad, Julia Prado / Petra Lindqvist, Julia Prado, Hugo Stern',
    ]);
  });
});

describe('Two lists that can both be right', () => {
  for (const [what, ...told] of [
    [
      'a coalition, an alliance that is thought of and the coalition that came',
      ['de', 'Die Koalition aus Roten und Blauen ist am Ende. Ein Bündnis aus Roten und Grünen hätte nur 43 Sitze.'],
      ['de', 'Rote und Gelbe haben sich auf eine Koalition geeinigt.'],
    ],
    [
      'each names some only',
      ['en', 'Several countries sent rescue teams, including Norway, Chile and Ghana.'],
      ['en', 'Several countries sent rescue teams, including Norway, Chile and Peru.'],
    ],
    [
      'one names some only',
      ['en', 'The accord was signed by Norway, Chile and Ghana, among others.'],
      ['en', 'The accord was signed by Norway, Chile and Peru.'],
    ],
    [
      'each names some only, in German',
      ['de', 'Zehn Länder schickten Hilfe, darunter Norwegen, Chile und Ghana.'],
      ['de', 'Zehn Länder schickten Hilfe, darunter Norwegen, Chile und Peru.'],
    ],
    [
      'each names some only, in French',
      ['fr', 'Dix pays ont envoyé des équipes, dont la Norvège, le Chili et le Ghana.'],
      ['fr', 'Dix pays ont envoyé des équipes, notamment la Norvège, le Chili et le Pérou.'],
    ],
    [
      'each names some only, in Spanish',
      ['es', 'Diez países enviaron equipos, entre ellos Noruega, Chile y Ghana.'],
      ['es', 'Diez países enviaron equipos, como Noruega, Chile y Perú.'],
    ],
    [
      'a surname and a full name',
      ['en', 'Only Martha Dunne and Peter Voss saw the robber leave the bank.'],
      ['en', 'The robber was seen leaving the bank only by Dunne and Voss.'],
    ],
    [
      'a name that is misspelled',
      ['en', 'Only Martha Dunne and Peter Vosse saw the robber leave the bank.'],
      ['en', 'The robber was seen leaving the bank only by Martha Dunne and Peter Voss.'],
    ],
    [
      'names of one party in two languages',
      ['en', 'She leads a coalition with the Social Democrats and the Green Party.'],
      ['de', 'Sie führt eine Koalition mit den Sozialdemokraten und den Grünen.'],
    ],
    [
      'names of countries in two languages',
      ['en', 'The accord was signed by four countries: Norway, Chile, Ghana and Germany.'],
      ['de', 'Das Abkommen unterzeichneten Norwegen, Chile, Ghana und Deutschland.'],
    ],
    [
      'who was for it and who against',
      ['en', 'Laura Medway and Tom Ferris voted against the plan.'],
      ['en', 'Only Laura Medway and Paul Ashdown did not vote against the plan.'],
    ],
    [
      'two matches',
      ['en', 'On Saturday the goals came from Jonas Keller and Luca Brunner.'],
      ['en', 'On Wednesday the goals came from Jonas Keller and Remo Sutter.'],
    ],
    [
      'two days in court',
      ['en', 'On Monday three witnesses testified: Martha Dunne, Peter Voss and Karl Oster.'],
      ['en', 'On Tuesday three witnesses testified: Martha Dunne, Peter Voss and Ines Falk.'],
    ],
    [
      'talks between two of several',
      ['en', 'Talks between Norway and Chile continued on Friday.'],
      ['en', 'Talks between Norway and Ghana continued on Friday.'],
    ],
    [
      'whoever speaks',
      ['en', 'Laura Medway and Tom Ferris said that the plan was too expensive.'],
      ['en', 'Laura Medway and Paul Ashdown said that the plan was too expensive.'],
    ],
    [
      'another list of a source that names the other one too',
      ['en', 'The accord was signed by Norway, Chile and Ghana. A second accord was signed by Norway, Chile and Peru.'],
      ['en', 'The accord was signed by Norway, Chile and Peru.'],
    ],
    [
      'one of those named goes on',
      ['en', 'The jury is made up of Petra Lindqvist, Omar Haddad and two others.'],
      ['en', 'The jury is made up of Petra Lindqvist and Hugo Stern.'],
    ],
    [
      'a member that is told of as herself',
      ['en', 'Julia Prado said that the panel would be made up of herself, Petra Lindqvist and Omar Haddad.'],
      ['en', 'Julia Prado, Petra Lindqvist and Omar Haddad form the panel.'],
    ],
    [
      'a member who is no name',
      ['en', 'Only his wife, Petra Lindqvist and Omar Haddad saw the letter.'],
      ['en', 'Only Petra Lindqvist, Julia Prado and Omar Haddad saw the letter.'],
    ],
    [
      'the first part of a sentence',
      ['en', 'In Arden, Hugo Stern and Omar Haddad were the only ones to win a seat.'],
      ['en', 'The only ones to win a seat were Hugo Stern and Omar Haddad.'],
    ],
    [
      'a part of a country and the country',
      ['en', 'The storm hit two places: Corvinia and Spain.'],
      ['en', 'The storm hit two places: Corvinia and Catalonia.'],
    ],
    [
      'what may be',
      ['en', 'The jury may consist of Petra Lindqvist, Omar Haddad and Julia Prado.'],
      ['en', 'The jury consists of Petra Lindqvist, Omar Haddad and Hugo Stern.'],
    ],
    [
      'a clause that begins behind the conjunction',
      ['en', 'Only Anna Kellermann met Tom Ferris and Laura Medway left the room.'],
      ['en', 'Only Anna Kellermann met Tom Ferris and Paul Ashdown left the room.'],
    ],
    [
      'other things of like names',
      ['en', 'Rain fell in Westhall and Arden.'],
      ['en', 'The trains from Westhall and Corvin were late.'],
    ],
    [
      'two halves',
      ['en', 'Tom Keller and Anna Brunner scored in the first half.'],
      ['en', 'Tom Keller and Mia Sutter scored in the second half.'],
    ],
    [
      'some of several of whom the same is told',
      ['en', 'Laura Medway and Tom Ferris live in the house.'],
      ['en', 'Laura Medway and her husband Paul Ashdown live in the house.'],
    ],
    [
      'what is sold and where shops are',
      ['en', 'The company sells its products in France, Spain and Italy.'],
      ['en', 'The company has shops in France, Spain and Portugal.'],
    ],
    [
      'offices and plants',
      ['en', 'The firm has offices in London, Paris and Berlin.'],
      ['en', 'The firm has plants in London, Paris and Madrid.'],
    ],
    [
      'two occasions',
      ['en', 'Petra Lindqvist, Omar Haddad and Julia Prado spoke at the rally.'],
      ['en', 'Petra Lindqvist, Omar Haddad and Hugo Stern spoke at the funeral.'],
    ],
    [
      'who abstained and who voted against',
      ['en', 'Only Norway and Chile abstained.'],
      ['en', 'Only Norway and Ghana voted against the resolution.'],
    ],
    [
      'the old and the new',
      ['en', 'The new government consists of the Liberals, the Greens and the Rural Party.'],
      ['en', 'The old government consisted of the Liberals, the Greens and the Social Union.'],
    ],
    [
      'the dead and the injured',
      ['en', 'Three people were killed: Sam Reed, Lucy Marsh and Tom Ferris.'],
      ['en', 'Three people were injured: Paul Ashdown, Lucy Marsh and Tom Ferris.'],
    ],
    [
      'who was found and who is sought',
      ['en', 'Police arrested three men: Sam Reed, Paul Ashdown and Tom Ferris.'],
      ['en', 'Police are looking for three men: Sam Reed, Paul Ashdown and Karl Oster.'],
    ],
    [
      'services without a name',
      ['de', 'Polizei und Feuerwehr waren im Einsatz.'],
      ['de', 'Polizei und Rettungsdienst waren im Einsatz.'],
    ],
    [
      'countries by another name',
      ['en', 'Only the United States and the Netherlands voted against the plan.'],
      ['de', 'Nur die USA und Holland stimmten gegen den Plan.'],
    ],
    [
      'whoever leads and whoever belongs to it',
      ['en', 'The delegation was led by Petra Lindqvist and Omar Haddad.'],
      ['en', 'The delegation was made up of Petra Lindqvist and Julia Prado.'],
    ],
    [
      'clauses between semicolons',
      ['en', 'The results: Sam Reed won the first race; Lucy Marsh won the last.'],
      ['en', 'The winners were Sam Reed and Paul Ashdown.'],
    ],
  ] as readonly (readonly [string, ...Told[]])[]) {
    it(`${what}: ${told.map(([, text]) => text).join(' – ')}`, () => {
      assert.deepEqual(differing(reportOfAll(told)), []);
    });
  }
});

describe('Two lists that name the same', () => {
  for (const [what, a, b] of [
    [
      'in another order',
      ['en', 'Petra Lindqvist, Omar Haddad and Julia Prado were elected to the board.'],
      ['en', 'Elected to the board: Haddad, Prado and Lindqvist.'],
    ],
    [
      'in two languages',
      ['en', 'She leads a coalition with the Social Democrats and the Green Party.'],
      ['de', 'Sie führt eine Koalition mit den Grünen und den Sozialdemokraten.'],
    ],
  ] as readonly (readonly [string, Told, Told])[]) {
    it(`agree ${what}: ${a[1]} – ${b[1]}`, () => {
      assert.deepEqual(agreeing(reportOfAll([a, b])), [[a, b].map(([, text]) => text.replace(/\.$/, ''))]);
    });
  }

  it('of which one is told of something else do not agree', () => {
    const report = reportOfAll([
      ['en', 'Petra Lindqvist and Omar Haddad were elected to the board.'],
      ['en', 'Petra Lindqvist and Omar Haddad missed the train to Westhall on Sunday.'],
    ]);
    assert.deepEqual(agreeing(report), []);
  });
});
