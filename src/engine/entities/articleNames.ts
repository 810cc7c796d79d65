import type { DraftClaim } from '../claims/draft.ts';
import type { ArticleEntities } from './articleEntities.ts';

/** What one article tells of a person, in lists without repetition: of most it is little, and a list takes a fifth of a set's memory. */
export interface PersonNotes {
  /** Whether the article says that it is a person; otherwise a name of two words that may be anything. */
  readonly isPerson: boolean;
  readonly roles: readonly string[];
  /** Current offices that one person holds at a time: mayor, chief executive. */
  readonly soleRoles: readonly string[];
  readonly organisations: readonly string[];
  readonly ages: readonly string[];
  /** What the clauses that name the person speak of. */
  readonly context: readonly string[];
}

/** One article's share in the names of the corpus, by the article's own keys. */
export interface ArticleNames {
  /** Every entity of the article. */
  readonly keys: ReadonlySet<string>;
  /** Every form in which its claims name an entity as such, each behind the entity's key: most have one. */
  readonly texts: readonly string[];
  readonly people: ReadonlyMap<string, PersonNotes>;
  /** What its claims speak of. */
  readonly subjects: readonly string[];
  /** Entities that it names with their legal form. */
  readonly firms: readonly string[];
}

/** A firm's full name by its legal form: what one source calls Harlow Foods plc is Harlow in the others. */
export const legalForm = /\s(?:plc|inc|ltd|llc|corp|corporation|limited|ag|se|gmbh|kgaa|sa|sas|nv|bv|ab|oyj|spa)\.?$/i;

/** Collects what an article's claims and names say about its entities. */
export function namesOfArticle(claims: readonly DraftClaim[], entities: ArticleEntities): ArticleNames {
  const texts = new Map<string, Set<string>>();
  const people = new Map<string, NoteTaking>();
  const subjects = new Set<string>();
  const keys = new Set(entities.keys());
  const firms = new Set<string>();
  for (const key of keys) {
    const type = entities.typeOf(key);
    if (type === 'person' && key.includes(' ')) notesOn(people, key);
    if (type === 'unknown' && fullName.test(key)) notesOn(people, key, false);
    if (key.includes(' ') && legalForm.test(entities.textOf(key))) firms.add(key);
  }
  for (const claim of claims) {
    if (claim.subject.entity !== null) subjects.add(claim.subject.entity);
    for (const reference of [claim.subject, claim.value.kind === 'office' ? claim.value.organisation : null]) {
      if (!reference?.entity || !reference.whole) continue;
      const known = texts.get(reference.entity);
      if (known) known.add(reference.text);
      else texts.set(reference.entity, new Set([reference.text]));
    }
    if (claim.frame === 'post' || claim.frame === 'affiliation') noteOffice(people, claim);
    if (
      claim.frame === 'age' &&
      claim.subject.type === 'person' &&
      claim.subject.entity &&
      claim.value.kind === 'quantity'
    )
      notesOn(people, claim.subject.entity).ages.add(String(claim.value.quantity.low));
  }
  const notesByMark = new Map<string, NoteTaking>();
  for (const [key, notes] of people) notesByMark.set(`@${key}`, notes);
  for (const { content } of claims) {
    for (const mark of content) {
      const notes = notesByMark.get(mark);
      if (!notes) continue;
      for (const other of content) if (other !== mark && other[0] !== '=') notes.context.add(other);
    }
  }
  return {
    keys,
    texts: [...texts].flatMap(([key, forms]) => [...forms].flatMap((form) => [key, form])),
    people: new Map([...people].map(([key, notes]) => [key, asLists(notes)])),
    subjects: [...subjects],
    firms: [...firms],
  };
}

/** Of many people nothing is told but that they are: those share one note of it. */
export function asLists({ isPerson, roles, soleRoles, organisations, ages, context }: NoteTaking): PersonNotes {
  if ([roles, soleRoles, organisations, ages, context].every(({ size }) => size === 0)) return bare[Number(isPerson)]!;
  return {
    isPerson,
    roles: listOf(roles),
    soleRoles: listOf(soleRoles),
    organisations: listOf(organisations),
    ages: listOf(ages),
    context: listOf(context),
  };
}

function listOf(set: ReadonlySet<string>): readonly string[] {
  return set.size > 0 ? [...set] : nothing;
}

const nothing: readonly string[] = [];
const bare = [false, true].map(
  (isPerson): PersonNotes => ({
    isPerson,
    roles: nothing,
    soleRoles: nothing,
    organisations: nothing,
    ages: nothing,
    context: nothing,
  }),
);

/** A given name and a surname, as far as their form goes. */
const fullName = /^\p{L}{3,} [\p{L}’'-]{4,}$/u;

type Notes = Omit<PersonNotes, 'isPerson'>;
export type NoteTaking = { isPerson: boolean } & { readonly [Note in keyof Notes]: Set<string> };

function notesOn(people: Map<string, NoteTaking>, key: string, isPerson = true): NoteTaking {
  let notes = people.get(key);
  if (!notes) {
    notes = {
      isPerson,
      roles: new Set(),
      soleRoles: new Set(),
      organisations: new Set(),
      ages: new Set(),
      context: new Set(),
    };
    people.set(key, notes);
  }
  if (isPerson) notes.isPerson = true;
  return notes;
}

function noteOffice(people: Map<string, NoteTaking>, { subject, value }: DraftClaim): void {
  if (!subject.entity) return;
  const notes = notesOn(people, subject.entity);
  if (value.kind === 'office') {
    const role = [value.office.rank ?? '', value.office.role].join(' ');
    notes.roles.add(role);
    if (!value.office.many && value.standing === 'current') notes.soleRoles.add(role);
    if (value.organisation?.entity) notes.organisations.add(value.organisation.entity);
    if (value.area) notes.roles.add(`area ${value.area}`);
  } else if (value.kind === 'entity' && value.reference.entity) notes.organisations.add(value.reference.entity);
}
