import { words } from '../../language/words.ts';
import type { ContradictionKind } from '../../report.ts';

// What is known of the axes of what is so or not, whose words are in the lexicons of the languages.

/** What kind of contradiction two poles are of, if not one of what is so or not. */
export const kindOf: Readonly<Record<string, ContradictionKind>> = {
  public: 'disclosure',
  verdict: 'outcome',
  decision: 'outcome',
  held: 'outcome',
  upheld: 'outcome',
  deal: 'outcome',
  effect: 'outcome',
  capture: 'outcome',
  refund: 'outcome',
  alive: 'outcome',
  established: 'outcome',
  unanimous: 'outcome',
};

/** Axes whose words are told of one thing: who warns of something hardly warns of much else. */
export const particular: ReadonlySet<string> = words(
  `apology appeal armed awarded budget charge distress donated drinkable effect exclude felt free genuine heard helmet
  in-hospital inflation interrupted knew lessons licence loan majority outlook penalty remand return run-off seatbelt
  secret-ballot sent-off shelter sober sold-out stranger strike suspended tear-gas triggered unemployment warned
  water-cannon wet working`,
);

/** What is so on one day is hardly otherwise on the next: an appeal or another vote takes its time. */
export const slow: ReadonlySet<string> = words(`ballot decision fractured intent result unanimous upheld verdict`);

/** What each of many does for himself: some vote for it, others abstain. */
export const ofEach: ReadonlySet<string> = words(`admit apology awarded ballot knew part reinstate speak stand`);

/** What becomes of some and not of others, unless it is denied of all. */
export const ofSome: ReadonlySet<string> = words(`alive conscious died-at fit hurt masked own-hand seatbelt verdict`);

/** What becomes of one thing, and not of another that is called otherwise: the bridge, the road to the bridge. */
export const ofThings: ReadonlySet<string> = words(`damage evacuate open reopened`);

/** Of these a story hardly ever tells twice: those who dissent are of the court that decides. */
export const toldOnce: ReadonlySet<string> = words(`unanimous`);

/** Of these a story of one day hardly ever tells of two things. */
export const seldomTold: ReadonlySet<string> = words(
  `appeal auction budget concede crewed distress dividend drinkable effect exclude genuine helmet intent interrupted
  lessons majority orbit run-off secret-ballot severance tear-gas turnout water-cannon wet`,
);

/** What is told of one month and of another. */
export const changing: ReadonlySet<string> = words(`entries inflation outlook result shares turnout unemployment`);

/** What is told beside that of the year before: a loss after a profit. */
export const ofManyTimes: ReadonlySet<string> = words(`entries inflation result shares turnout unemployment`);

/** Words that are told of much: what one keeps is not what another gives up. */
export const vague: ReadonlySet<string> = words(`keep start time`);

/** Axes of which somebody tells one side only, whatever else is told around it: he leaves his office or stays in it. */
export const ofOnePerson: ReadonlySet<string> = words(`departed office`);

/** Of which "nobody" means everybody: that nobody was hurt says nothing of those who came to help. */
export const custodial: ReadonlySet<string> = words(`charge custody`);

/** What may be so in one place and not in another: one plant closes, another goes on. */
export const ofSites: ReadonlySet<string> = words(`open production reopened running`);

/** What others do to somebody: courts acquit, police arrest. */
export const ofWhomItIsDone: ReadonlySet<string> = words(`charge custody found reinstate release verdict`);
