import type { Article } from '../article/article.ts';
import { type DraftClaim, STORY } from '../claims/draft.ts';
import { eventFrameOf } from '../frames/events.ts';
import { addTo } from '../groupBy.ts';
import type { Concept } from '../language/concepts.ts';
import { ownText } from '../ownText.ts';
import { Remade } from '../remade.ts';
import type { Resting, Shelf } from '../resting.ts';
import type { SourceIndex } from '../sourceIndex.ts';

/** A claim in the corpus: its draft, the source it stands in, and its subject under the corpus-wide key. */
export interface ComparableClaim {
  readonly id: string;
  readonly path: string;
  /** ISO date of the source, where known. */
  readonly published: string | null;
  readonly draft: DraftClaim;
  /** As its draft has it, which need not be at hand to tell. */
  readonly faint: boolean;
  /** Corpus-wide key of what it speaks of: an entity; the story; or `~` and a noun phrase's head for an unnamed thing of the story. */
  readonly entity: string | null;
  /** Corpus-wide keys of the members of its list. */
  readonly members?: readonly string[] | undefined;
  /** Path of the first source of the story that this one tells. */
  readonly story: string;
}

/** The claims of an article as the corpus compares them, with what the corpus knows of its sources. */
export function comparableClaims(
  { path }: Pick<Article, 'path'>,
  claims: readonly DraftClaim[],
  sources: SourceIndex,
): ComparableClaim[] {
  const [story, published] = [sources.storyOf(path), sources.publishedOf(path)];
  const entityOf = entitiesIn(story, sources);
  const timesBefore = timesToldBefore(claims);
  return claims.map((draft, place) => {
    const [id, entity] = [idOf(path, draft, timesBefore[place]!), entityOf(draft)];
    return {
      id,
      path,
      published,
      draft,
      faint: draft.faint === true,
      entity,
      members: membersOf(draft, sources),
      story,
    };
  });
}

/** Ids are made of the path, the offsets and the relation, so they are stable. */
function idOf(path: string, { start, end, relation }: DraftClaim, timesBefore: number): string {
  // Joined, so that it is one row of characters in memory and not a tree of its parts.
  const parts = [path, ':', start, '-', end, ':', relation];
  if (timesBefore > 0) parts.push('#', timesBefore + 1);
  return parts.join('');
}

/** Of each claim, how many of the same place and relation come before it. */
function timesToldBefore(claims: readonly DraftClaim[]): readonly number[] {
  const byStart = new Map<number, DraftClaim[]>();
  return claims.map((draft) => {
    const { start, end, relation } = draft;
    let times = 0;
    for (const other of byStart.get(start) ?? []) if (other.end === end && other.relation === relation) times += 1;
    addTo(byStart, start, draft);
    return times;
  });
}

/** Gives the corpus-wide keys of what claims of a story speak of. */
function entitiesIn(story: string, { entities }: SourceIndex): (draft: DraftClaim) => string | null {
  const storyKey = `${STORY} ${story}`;
  const unnamed = new Map<string, string>();
  const keyOfPhrase = (phrase: string): string => {
    let key = unnamed.get(phrase);
    if (key === undefined) {
      key = ['~', phrase, ' ', story].join('');
      unnamed.set(phrase, key);
    }
    return key;
  };
  return (draft) => subjectKey(draft, (key) => entities.of(key), keyOfPhrase, storyKey);
}

function membersOf({ value }: DraftClaim, { entities }: SourceIndex): readonly string[] | undefined {
  return value.kind === 'members' ? value.list.members.map(({ key }) => entities.of(key)) : undefined;
}

/**
 * The claims of a source as the corpus holds them: with drafts that may be packed while nobody asks for them, and made again when
 * somebody does, but for those that others hold too.
 */
export class SourceClaims {
  /** How many there are. */
  readonly count: number;
  readonly story: string;
  readonly #all: Remade<readonly RestingClaim[]>;
  /** In their order. */
  #kept: readonly RestingClaim[] = [];

  constructor(path: string, drafts: Resting<readonly DraftClaim[]>, sources: SourceIndex, shelf: Shelf) {
    const source: Source = { path, published: sources.publishedOf(path), story: sources.storyOf(path), drafts };
    this.story = source.story;
    this.count = drafts.value.length;
    const make = (): readonly RestingClaim[] => {
      const entityOf = entitiesIn(source.story, sources);
      const timesBefore = timesToldBefore(drafts.value);
      let known = 0;
      return drafts.value.map((draft, place) => {
        const kept = this.#kept[known];
        if (kept?.place !== place)
          return new RestingClaim(
            source,
            place,
            draft,
            timesBefore[place]!,
            entityOf(draft),
            membersOf(draft, sources),
          );
        known += 1;
        return kept;
      });
    };
    // The drafts are what takes memory.
    this.#all = new Remade(make, () => 0, shelf);
  }

  /** In the order of the text; until the shelf is tidied up the next time they are the same objects. */
  get all(): readonly ComparableClaim[] {
    return this.#all.value;
  }

  /** Says which of them have others hold them: whoever asks for all gets these very objects. */
  keep(isHeld: (claim: ComparableClaim) => boolean): void {
    this.#kept = this.#all.value.filter(isHeld);
    for (const claim of this.#kept) claim.becomeKept();
  }

  /** Takes them from the shelf. */
  forget(shelf: Shelf): void {
    shelf.forget(this.#all);
  }
}

/** What the claims of one source have in common. */
interface Source extends Pick<ComparableClaim, 'path' | 'published' | 'story'> {
  readonly drafts: Resting<readonly DraftClaim[]>;
}

class RestingClaim implements ComparableClaim {
  readonly place: number;
  readonly faint: boolean;
  entity: string | null;
  readonly members: readonly string[] | undefined;
  readonly #source: Source;
  /** Before anybody asks for it, what it is made of besides: how many claims like it come before. */
  #id: string | number;

  constructor(
    source: Source,
    place: number,
    { faint }: DraftClaim,
    timesBefore: number,
    entity: string | null,
    members: readonly string[] | undefined,
  ) {
    this.#source = source;
    this.place = place;
    this.faint = faint === true;
    this.#id = timesBefore;
    this.entity = entity;
    this.members = members;
  }

  get id(): string {
    if (typeof this.#id === 'number') this.#id = idOf(this.path, this.draft, this.#id);
    return this.#id;
  }

  /** Cut from the characters of all claims, the key would keep these. */
  becomeKept(): void {
    this.entity = this.entity && ownText(this.entity);
  }

  get path(): string {
    return this.#source.path;
  }

  get published(): string | null {
    return this.#source.published;
  }

  get story(): string {
    return this.#source.story;
  }

  get draft(): DraftClaim {
    return this.#source.drafts.value[this.place]!;
  }
}

/** An event told of an unnamed thing ("the outbreak began") meets others on that thing within the story, not on whom it belongs to. */
function subjectKey(
  { frame, subject }: DraftClaim,
  of: (key: string) => string,
  keyOfPhrase: (phrase: string) => string,
  storyKey: string,
): string | null {
  if (!subject.whole && (frame === 'measure' || frame === 'quantifier' || eventFrameOf(frame as Concept)))
    return subject.phrase ? keyOfPhrase(subject.phrase) : null;
  if (subject.entity === null) return null;
  return subject.entity === STORY ? storyKey : of(subject.entity);
}
