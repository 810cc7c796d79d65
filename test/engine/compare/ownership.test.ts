import assert from 'node:assert/strict';
import type { Report } from '../../../src/engine/report.ts';
import { reportOf } from './table.ts';

/** Articles of one story open alike. */
const openings = {
  en: 'This is what the Brennford Courier and the mayor of Brennford, Anna Kellermann, had to tell readers in Westhall.',
  de: 'Das hatten der Brennford Courier und die Bürgermeisterin von Brennford, Anna Kellermann, den Lesern in Westhall mitzuteilen.',
  fr: 'Voici ce que le Brennford Courier et la maire de Brennford, Anna Kellermann, avaient à dire aux lecteurs de Westhall.',
  es: 'Esto es lo que el Brennford Courier y la alcaldesa de Brennford, Anna Kellermann, contaron a los lectores de Westhall.',
};

type Told = readonly [language: keyof typeof openings, text: string];

function reportOfBoth(...told: readonly Told[]): Report {
  return reportOf(...told.map(([language, text]) => `${openings[language]}\n\n${text}`));
}

function ownersOf({ contradictions }: Report): string[] {
  return contradictions
    .filter(({ kind, severity }) => kind === 'ownership_status' && severity !== 'superseded')
    .map(({ sides }) => sides.map(({ value }) => value).join(' / '));
}

/** Two sources that name different owners, or different shares, and what each is flagged with. */
const conflicts: readonly (readonly [string, Told, Told])[] = [
  [
    '“belongs to the town” / “a farming family owns”',
    ['en', 'The old mill belongs to the town.'],
    ['en', 'The mill, which a farming family owns, was built in 1790.'],
  ],
  [
    '“gehört seit langem der Gemeinde” / “pertenece al Estado”',
    ['de', 'Der Leuchtturm gehört seit langem der Gemeinde.'],
    ['es', 'El faro pertenece al Estado desde 1931.'],
  ],
  [
    '“belongs to the church” / “in Staatsbesitz”',
    ['en', 'The lighthouse belongs to the church.'],
    ['de', 'Der Leuchtturm ist seit 1931 in Staatsbesitz.'],
  ],
  [
    '“subsidiary of the Danish group Nordvik” / “in the hands of its employees”',
    ['en', 'Pellworth, a subsidiary of the Danish group Nordvik, makes violins.'],
    ['en', 'Pellworth has remained in the hands of its employees since it was founded.'],
  ],
  [
    '“owned by the Lindqvist family” / “holds 70% of Marrow Dairies”',
    ['en', 'Marrow Dairies is owned by the Lindqvist family.'],
    ['en', 'The investment fund Ostara Partners holds 70% of Marrow Dairies.'],
  ],
  [
    '“wholly owned by the Tessel group” / “owns 55 percent of Brightwater Radio”',
    ['en', 'Brightwater Radio is wholly owned by the Tessel group.'],
    ['en', 'The Tessel group owns 55 percent of Brightwater Radio.'],
  ],
  [
    '“hält 20 Prozent an der Fährwerk Nord AG” / “vendu ses dernières actions Fährwerk Nord”',
    ['de', 'Der Staat hält 20 Prozent an der Fährwerk Nord AG.'],
    ['fr', "L'État a vendu ses dernières actions Fährwerk Nord en 2021."],
  ],
  [
    '“appartient à la ville” / “propriété de la famille Aubriot”',
    ['fr', 'Le château appartient à la ville.'],
    ['fr', 'Le château est la propriété de la famille Aubriot.'],
  ],
  [
    '“íntegramente en manos de la familia Ibarra” / “controlled by the conglomerate Delmar”',
    ['es', 'Viñedos Ibarra sigue íntegramente en manos de la familia Ibarra.'],
    ['en', 'Viñedos Ibarra has been controlled by the conglomerate Delmar since 2020.'],
  ],
  [
    '“vollständig in der Hand dreier Bauern” / “filial del grupo suizo Montverd”',
    ['de', 'Die Käserei Almwald ist vollständig in der Hand dreier Bauern.'],
    ['es', 'Käserei Almwald es una filial del grupo suizo Montverd.'],
  ],
  [
    '“entièrement privatisé” / “holds 30 percent of the port”',
    ['fr', 'Le port, entièrement privatisé en 2015, emploie des dockers.'],
    ['en', 'The state holds 30 percent of the port.'],
  ],
  [
    '“gehört seit 2011 der Familie Lindqvist” / “est propriétaire du château”',
    ['de', 'Die Burg gehört seit 2011 der Familie Lindqvist.'],
    ['fr', 'La commune est propriétaire du château.'],
  ],
  [
    '“on loan from a farming family” / “belongs to the church”',
    ['en', 'The altarpiece is on loan from a farming family.'],
    ['en', 'The altarpiece belongs to the church.'],
  ],
];

/** Two sources that tempt to see different owners where both can be true. */
const noConflicts: readonly (readonly [string, Told, Told])[] = [
  ['one owner in other words', ['en', 'The mill belongs to the town.'], ['de', 'Die Mühle gehört der Gemeinde.']],
  ['two things', ['en', 'The mill belongs to the town.'], ['en', 'The bridge belongs to the state.']],
  [
    'a former owner',
    ['en', 'The mill belongs to the town.'],
    ['en', 'The mill, formerly owned by the Lindqvist family, was built in 1790.'],
  ],
  [
    'until a year',
    ['en', 'Marrow Dairies is owned by the Lindqvist family.'],
    ['en', 'Marrow Dairies belonged to the Danish group Nordvik until 2014.'],
  ],
  [
    'two holders of parts',
    ['en', 'The state holds 40% of Marrow Dairies.'],
    ['en', 'The Danish group Nordvik holds 35% of Marrow Dairies.'],
  ],
  [
    'an owner and a minority holder',
    ['en', 'Marrow Dairies belongs to the Danish group Nordvik.'],
    ['en', 'The state holds 20% of Marrow Dairies.'],
  ],
  [
    'an owner and the one who owns it',
    ['en', 'Brightwater Radio belongs to Tessel Media. Tessel Media is owned by the Danish group Nordvik.'],
    ['en', 'Brightwater Radio is owned by the Danish group Nordvik.'],
  ],
  [
    'a public company and who stands behind it',
    ['de', 'Das Freibad gehört den Stadtwerken Brennford.'],
    ['de', 'Das Freibad gehört der Stadt.'],
  ],
  [
    'a shorter name',
    ['en', 'Brightwater Radio is owned by Tessel.'],
    ['en', 'Brightwater Radio is a subsidiary of Tessel Media Holdings.'],
  ],
  ['a name that may be the town’s', ['en', 'The mill belongs to Brennford.'], ['en', 'The mill belongs to the town.']],
  ['what may be', ['en', 'The mill belongs to the town.'], ['en', 'The mill may belong to the Lindqvist family.']],
  ['what is to be', ['en', 'The mill belongs to the town.'], ['en', 'The state will own the mill.']],
  [
    'a share that was raised',
    ['en', 'The Tessel group owns 55 percent of Brightwater Radio.'],
    ['en', 'The Tessel group has raised its share of Brightwater Radio from 45 to 55 percent.'],
  ],
  [
    'what belongs among others',
    ['de', 'Die Mühle gehört zu den ältesten der Region.'],
    ['de', 'Die Mühle gehört der Stadt.'],
  ],
  ['what was heard', ['de', 'In der Mühle wurde die Familie gehört.'], ['de', 'Die Mühle gehört der Stadt.']],
  ['a manner of one’s own', ['en', 'The town has its own mill.'], ['en', 'The mill belongs to the Lindqvist family.']],
  [
    'a part that rounds to another',
    ['en', 'The Tessel group owns 55 percent of Brightwater Radio.'],
    ['en', 'The Tessel group holds 54.8 percent of Brightwater Radio.'],
  ],
];

describe('Contradictions about who owns something', () => {
  for (const [flagged, a, b] of conflicts)
    it(flagged, () => {
      assert.deepEqual(ownersOf(reportOfBoth(a, b)), [flagged]);
    });
});

describe('What tempts to see two owners, and is none', () => {
  for (const [what, a, b] of noConflicts)
    it(what, () => {
      const { contradictions } = reportOfBoth(a, b);
      assert.deepEqual(
        contradictions.map(({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(' / ')}`),
        [],
      );
    });
});
