import assert from 'node:assert/strict';
import type { Report } from '../../../src/engine/report.ts';
import { type Language, openings, reportOf, type Told } from './table.ts';

/** What is told beside a fact in every article, in other words or not at all. */
const beside: Readonly<Record<Language, string>> = {
  en: 'A choir of forty sang in the old harbour. The bakery sells bread with walnuts.',
  de: 'Im Hafen spielte eine Kapelle. Der Gärtner pflanzte Rosen vor dem Rathaus.',
  fr: 'Une fanfare a joué sur le quai. Le jardinier a planté des roses.',
  es: 'Una banda tocó en el muelle. El jardinero plantó rosas.',
};

function articleOf([language, text]: Told): string {
  return `${openings[language]}\n\n${beside[language]}\n\n${text}`;
}

function reportOfTwo(a: Told, b: Told): Report {
  return reportOf(articleOf(a), articleOf(b));
}

/** The words of one fact, each of which is told of by another source in the others. */
const same: readonly (readonly Told[])[] = [
  [
    ['en', 'The match was called off two hours before kick-off because the pitch was waterlogged.'],
    ['de', 'Die Partie wurde zwei Stunden vor Anpfiff abgesagt, weil der Platz unter Wasser stand.'],
  ],
  [
    ['en', 'The team was knocked out in the quarter-finals by Porto.'],
    ['fr', "L'équipe a été éliminée en quarts de finale par Porto."],
    ['es', 'El equipo quedó eliminado en cuartos de final por el Porto.'],
  ],
  [
    ['en', 'The ceasefire came into force at midnight.'],
    ['de', 'Die Waffenruhe trat um Mitternacht in Kraft.'],
    ['fr', 'Le cessez-le-feu est entré en vigueur à minuit.'],
    ['es', 'El alto el fuego entró en vigor a medianoche.'],
  ],
  [
    ['en', 'The village has been in the hands of the rebels since Sunday.'],
    ['de', 'Das Dorf befindet sich seit Sonntag in der Hand der Rebellen.'],
    ['fr', 'Le village est aux mains des rebelles depuis dimanche.'],
    ['es', 'El pueblo está en manos de los rebeldes desde el domingo.'],
  ],
  [
    ['en', 'The painting was stolen from the museum during the night.'],
    ['de', 'Das Gemälde wurde in der Nacht aus dem Museum entwendet.'],
    ['fr', 'Le tableau a été dérobé au musée pendant la nuit.'],
    ['es', 'El cuadro fue robado del museo durante la noche.'],
  ],
  [
    ['en', 'The warehouse was fully insured against flood damage.'],
    ['fr', "L'entrepôt était entièrement assuré contre les dégâts des inondations."],
    ['es', 'El almacén estaba totalmente asegurado contra los daños por inundaciones.'],
  ],
];

/** Two sentences that can't both be so. */
const opposite: readonly (readonly [Told, Told])[] = [
  [
    ['en', 'The team was knocked out in the quarter-finals by Porto.'],
    ['en', 'The team advanced to the semi-finals after beating Porto in the quarter-finals.'],
  ],
  [
    ['en', 'The sprinter tested positive for a banned substance.'],
    ['de', 'Der Dopingtest des Sprinters auf die verbotene Substanz war negativ.'],
  ],
  [
    ['en', 'The government resumed diplomatic relations with Tarnsey.'],
    ['es', 'El Gobierno rompió las relaciones diplomáticas con Tarnsey.'],
  ],
  [
    ['en', 'The pilots and the airline failed to reach an agreement on Tuesday night.'],
    ['en', 'The pilots and the airline struck a deal on Tuesday night.'],
  ],
  [
    ['en', 'The lift was out of order when the inspectors arrived at the tower.'],
    ['fr', "L'ascenseur de la tour fonctionnait lorsque les inspecteurs sont arrivés."],
  ],
  [
    ['en', 'Police ruled out arson as the cause of the fire at the school.'],
    ['en', 'Police say the fire at the school was started deliberately.'],
  ],
];

/** Sentences that share words and speak of different things, or say the same by a negation. */
const neither: readonly (readonly [Told, Told])[] = [
  [
    ['en', 'Investigators have ruled out arson as the cause of the fire.'],
    ['en', 'Police say the blaze was not started deliberately.'],
  ],
  [
    ['en', 'The pilots and the airline failed to reach an agreement on Tuesday night.'],
    ['es', 'Las negociaciones entre los pilotos y la aerolínea fracasaron el martes por la noche.'],
  ],
  [
    ['en', "The boy is out of danger, doctors at the children's clinic said."],
    ['fr', "Le pronostic vital du garçon n'est plus engagé."],
  ],
];

/** Does an agreement stand on what the articles tell last? */
function agreesOn({ agreements, claims }: Report, a: Told, b: Told): boolean {
  const isLast = (id: string): boolean => {
    const claim = claims.find((one) => one.id === id)!;
    const told = claim.source === 'a.txt' ? a : b;
    return claim.start >= articleOf(told).length - told[1].length;
  };
  return agreements.some(({ claims: ids }) => ids.every(isLast));
}

describe('A fact in other words', () => {
  for (const tellings of same)
    for (const [i, a] of tellings.entries())
      for (const b of tellings.slice(i + 1))
        it(`agrees: “${a[1]}” and “${b[1]}”`, () => {
          const report = reportOfTwo(a, b);
          assert.deepEqual([agreesOn(report, a, b), report.contradictions], [true, []]);
        });
  for (const [a, b] of opposite)
    it(`differs: “${a[1]}” and “${b[1]}”`, () => {
      const report = reportOfTwo(a, b);
      assert.deepEqual([report.contradictions.length > 0, agreesOn(report, a, b)], [true, false]);
    });
  for (const [a, b] of neither)
    it(`does not differ: “${a[1]}” and “${b[1]}”`, () => assert.deepEqual(reportOfTwo(a, b).contradictions, []));
});
