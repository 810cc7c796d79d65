import assert from 'node:assert/strict';
import { reportOf } from './table.ts';

/** Two sources of which one tells the opposite of the other, and the words that are opposed. */
const conflicts: readonly (readonly [string, string, string])[] = [
  [
    '“unanimously” / “dissenting”',
    'The jury of the Marston book prize chose the novel unanimously.',
    'One dissenting member of the jury of the Marston book prize did not want the novel.',
  ],
  [
    '“einstimmig” / not “unanimously”',
    'Der Gemeinderat von Almwald beschloss den Bau der Turnhalle einstimmig.',
    'The council of Almwald did not decide unanimously on the construction of the gym.',
  ],
  [
    '“unanimous” / “four votes to three”',
    'The decision of the jury of the Marston book prize was unanimous.',
    'The novel won the Marston book prize by four votes to three.',
  ],
  [
    '“remains deputy mayor” / “handed in his resignation”',
    'Okafor remains deputy mayor of Marston.',
    'Okafor handed in his resignation as deputy mayor of Marston.',
  ],
  [
    'not “investigating” / “investigating”',
    'The police of Marston said on Monday that they were not investigating the fire at the brewery.',
    'The police of Marston have been investigating the fire at the brewery since Monday.',
  ],
  [
    '“advised against” / “no warning”',
    'The harbour office had advised against sailing from Marston on Saturday.',
    'The harbour office gave no warning before the yacht sailed from Marston on Saturday.',
  ],
  [
    '“annulled” / “on hold”',
    'The tribunal annulled the licence of the Marston quarry.',
    'The tribunal put the licence of the Marston quarry on hold.',
  ],
  [
    '“ruled out” / not “exclu”',
    'The Marston brewery has ruled out forced layoffs until the end of 2027.',
    "La brasserie de Marston n'a pas exclu des licenciements secs avant la fin de 2027. La mairie se tait.",
  ],
  [
    '“conceded defeat” / not “accept the outcome”',
    'Mayor Ilda Okafor conceded defeat in Marston.',
    'Mayor Ilda Okafor did not accept the outcome in Marston.',
  ],
  [
    '“severance payment” / “ohne Abfindung”',
    'The chairwoman of the Marston brewery leaves with a severance payment.',
    'Die Chefin der Brauerei in Marston geht ohne Abfindung.',
  ],
  [
    '“dividend” / “keine Dividende”',
    'The brewery in Marston proposed a dividend for the year.',
    'Die Brauerei in Marston zahlt für das Jahr keine Dividende.',
  ],
  [
    '“halted” / “without interruption”',
    'The final of the Marston chess cup was halted for an hour.',
    'The final of the Marston chess cup went on without interruption.',
  ],
  [
    '“unterbrochen” / “sans interruption”',
    'Die Aufführung im Theater von Marston wurde am Freitag unterbrochen.',
    'La représentation au théâtre de Marston a eu lieu vendredi sans interruption.',
  ],
  [
    '“were heard” / not “été entendus”',
    'The tenants of Marston were heard by the committee on the new rents.',
    "Les locataires de Marston n'ont jamais été entendus par le comité sur les nouveaux loyers. La mairie n'a rien dit à la presse.",
  ],
  [
    'not “sounded” / “went off”',
    'The siren never sounded. The brewery in Marston burned.',
    'The siren of the brewery in Marston went off.',
  ],
  [
    '“lehnte” / “approved”',
    'Das Ministerium lehnte den Antrag des Zoos Almwald ab, weil die Kosten „zu hoch“ seien.',
    'The ministry approved the application of the Almwald zoo.',
  ],
  [
    '“arrested” / not “detenida” / “in the cells”',
    'Ilda Okafor was arrested in Marston on Sunday. Okafor is being held in the cells.',
    'La transportista Ilda Okafor no ha sido detenida en Marston. Okafor habló con la prensa.',
  ],
  [
    '“ruled out” / not “exclude”',
    'The owner of the Marston mill ruled out layoffs. Flour is dear.',
    'At the Marston mill the chairwoman did not exclude layoffs, though wheat was cheap.',
  ],
];

/** Two sources of which neither tells the opposite of the other, whatever their words. */
const noConflicts: readonly (readonly [string, string, string])[] = [
  [
    'two decisions',
    'The jury of the Marston book prize chose the novel unanimously.',
    'The council of Almwald had one dissenting vote on its budget.',
  ],
  [
    'a vote without dissent',
    'The council of Almwald certified the result without a dissenting vote.',
    'The council of Almwald certified the result unanimously.',
  ],
  [
    'a vote of an earlier month',
    'In June all members of the board of the Marston bank had been of one mind.',
    'The board of the Marston bank cut the rate by seven votes to two.',
  ],
  [
    'the vote of a jury and that of the court above it',
    'The appeals court of Marston unanimously overturned the conviction of Anna Brandt.',
    'The appeals court of Marston overturned the conviction of Anna Brandt. The jury had convicted her by ten votes to two.',
  ],
  [
    'a range in a bill',
    'The bill would affect 300 to 400 workers in Marston.',
    'The parliament in Marston passed the bill on workers unanimously.',
  ],
  ['two who hold offices', 'Okafor remains mayor of Marston.', 'Anna Brandt resigned as deputy mayor of Marston.'],
  [
    'one who stays until another comes',
    'Okafor will remain mayor of Marston until May.',
    'Okafor resigned as mayor of Marston on Monday.',
  ],
  [
    'one denial in two words',
    'El hombre entró en el banco de Marston sin ninguna arma.',
    'El hombre que entró en el banco de Marston no llevaba ninguna arma.',
  ],
  [
    'two courts',
    'The tribunal annulled the licence of the Marston quarry.',
    'The bakery of Almwald put its plans on hold.',
  ],
  [
    'what was put online',
    'The harbour office put online on Thursday the map of Marston.',
    'The tribunal annulled the map of Marston.',
  ],
  [
    'who warned whom',
    'The baker warned the guests of the Marston fair against wasps.',
    'The clown came into the tent of the Marston fair without warning.',
  ],
];

describe('What one source tells and another tells the opposite of', () => {
  for (const [words, a, b] of conflicts)
    it(words, () => {
      const told = reportOf(a, b).contradictions.map(({ sides }) => sides.map(({ value }) => value).join(' / '));
      assert.ok(told.includes(words), told.join('\n'));
    });
});

describe('What only looks like opposites', () => {
  for (const [what, a, b] of noConflicts)
    it(what, () => {
      assert.deepEqual(
        reportOf(a, b).contradictions.map(({ explanation }) => explanation),
        [],
      );
    });
});
