import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';

type Language = 'en' | 'de' | 'fr' | 'es';

/** The open claims of a sentence: subject · verb, with a denial marked, and who says so. */
function told(language: Language, sentence: string): string[] {
  const article = readArticle({ path: 'a.md', text: `---\nlang: ${language}\n---\n\n${sentence}\n` });
  return extractClaims(article)
    .claims.filter(({ frame }) => frame === 'open')
    .map(({ subject, relation, polarity, attribution }) =>
      [
        `${subject.text} · ${relation}`,
        polarity === 'negated' ? ' (not so)' : '',
        attribution ? ` — ${attribution.speaker}` : '',
      ].join(''),
    );
}

const rows: readonly (readonly [language: Language, sentence: string, ...claims: readonly string[]])[] = [
  // Who says it is named first, with no comma behind.
  ['en', 'According to police the driver was drunk.', 'the driver · be — police'],
  ['en', 'According to the mayor of Arden the bridge will be closed.', 'the bridge · close — the mayor of Arden'],
  [
    'en',
    'According to a spokesman for the ministry the driver was drunk.',
    'the driver · be — a spokesman for the ministry',
  ],
  ['de', 'Laut Polizei war der Fahrer betrunken.', 'der Fahrer · sein — Polizei'],
  ['de', 'Nach Auskunft der Bahn fuhr der Zug 120 Kilometer pro Stunde.', 'der Zug · go — der Bahn'],
  ['de', 'Medienberichten zufolge wurde der Fahrer festgenommen.', 'der Fahrer · arrest — Medienberichten'],
  ['de', 'Der Fahrer war laut Polizei betrunken.', 'der Fahrer · sein — Polizei'],
  ['fr', 'Selon la police le conducteur était ivre.', 'le conducteur · être — la police'],
  ['es', 'Según la policía el conductor iba borracho y sin cinturón.', 'el conductor · ir — la policía'],
  // What is told of a noun in passing is not what the sentence tells.
  ['en', 'The driver who hit a cyclist in Arden was charged.', 'the driver · charge'],
  ['en', 'The men who killed a guard in Arden were arrested.', 'the men · arrest'],
  ['en', 'Nine people killed in the fire were remembered in Arden.', 'Nine people · remember'],
  ['en', 'Police went to the house in Arden where a man was hiding.', 'Police · go'],
  ['en', 'Police said on Monday the driver was drunk.', 'Police · say', 'the driver · be — Police'],
  ['en', 'Police said Monday the driver was drunk.', 'Police · say', 'the driver · be — Police'],
  ['fr', 'Les tableaux dérobés au musée ont été retrouvés.', 'les tableaux · discover'],
  ['de', 'Die Turnhalle wird von der Stadt als Lager genutzt.', 'die Turnhalle · use'],
  // What is denied is told by its verb, not by the auxiliary.
  ['en', 'The engine did not start.', 'the engine · start (not so)'],
  ['en', 'The engine didn’t start.', 'the engine · start (not so)'],
  ['en', 'The gate was not locked.', 'the gate · locked (not so)'],
  // An auxiliary and its verb enclose the rest, whatever "und" joins there.
  [
    'de',
    'Rund 300 Menschen mussten nach Angaben der Stadt ihre Häuser und Zelte verlassen.',
    'Rund 300 Menschen · depart — der Stadt',
  ],
  ['de', 'Die Polizei hat den Fahrer und den Beifahrer festgenommen.', 'die Polizei · arrest'],
  ['de', 'Der Fahrer war krank und floh am Montag.', 'der Fahrer · escape'],
  // A relative clause stands between the subject and its verb.
  ['de', 'Jan Okker (52), der die Gruppe begleitete, wurde nicht festgenommen.', 'Jan Okker · arrest (not so)'],
  ['de', 'Die Brücke, über die der Zug fuhr, ist gesperrt.', 'die Brücke · close'],
  ['en', 'The bridge, which was built in 1968, is closed.', 'the bridge · build', 'the bridge · close'],
  ['de', 'Am Montag wurde bekannt, dass die Firma 300 Stellen streicht.', 'this event · werden', 'die Firma · cutJobs'],
  ['es', 'El alcalde aseguró de nuevo que el puente está cerrado.', 'el puente · close — el alcalde'],
  ['fr', 'Le maire a assuré hier que le pont est fermé.', 'le maire · say', 'le pont · close — le maire'],
];

describe('The clauses of a sentence', () => {
  for (const [language, sentence, ...claims] of rows)
    it(`${sentence} → ${claims.join(', ')}`, () => assert.deepEqual(told(language, sentence), claims));
});
