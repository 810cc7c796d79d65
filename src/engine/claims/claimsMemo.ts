import equal from 'fast-deep-equal';
import type { Article } from '../article/article.ts';
import type { ArticleEntities } from '../entities/articleEntities.ts';
import { addTo } from '../groupBy.ts';
import type { ArticleContext, Carried } from './context.ts';
import type { DraftClaim } from './draft.ts';
import { moved } from './moved.ts';
import type { TaggedSentence } from './sentence.ts';

/** What the claims of a sentence were read from, and what reading them left for the sentences behind it. */
interface Known {
  readonly sentence: TaggedSentence;
  /** The sentence behind it, which may name who speaks. */
  readonly next: TaggedSentence | undefined;
  readonly before: Carried;
  readonly after: Carried;
  /** Offset of the sentence in the body. */
  readonly offset: number;
  readonly claims: readonly DraftClaim[];
}

/** What of an article every sentence may speak of. */
type Whole = Pick<Article, 'language' | 'title' | 'published'> & { readonly main: string | null };

/**
 * The claims of the sentences of the version of an article that was read last. After an edit a sentence is read anew only
 * where it, the one behind it, what the ones before it left, or an entity that any of them speaks of is another.
 */
export class ClaimsMemo {
  #whole: Whole | undefined;
  #entities: ArticleEntities | undefined;
  /** By sentence: one that stands in the article several times is there as often. */
  #before = new Map<TaggedSentence, Known[]>();
  #version = new Map<TaggedSentence, Known[]>();
  #changed: ReadonlySet<string> = new Set();

  /** A version of the article is about to be read. */
  begin({ language, title, published }: Article, entities: ArticleEntities): void {
    const whole: Whole = { language, title, published, main: entities.mainOrganisation };
    const isLike = this.#entities !== undefined && equal(whole, this.#whole);
    this.#before = isLike ? this.#version : new Map();
    this.#version = new Map();
    this.#changed = this.#entities && isLike ? entities.differences(this.#entities) : new Set();
    this.#whole = whole;
    this.#entities = entities;
  }

  /** The claims of a sentence, from the version before where nothing that they depend on is another. */
  claimsOf(
    sentence: TaggedSentence,
    next: TaggedSentence | undefined,
    offset: number,
    context: ArticleContext,
    read: () => readonly DraftClaim[],
  ): readonly DraftClaim[] {
    const before = context.carried;
    const same = this.#take(sentence, next, before);
    if (same) context.carried = same.after;
    const claims = same ? moved(same.claims, offset - same.offset) : read();
    const known = { sentence, next, before, after: context.carried, offset, claims };
    addTo(this.#version, sentence, known);
    return claims;
  }

  #take(sentence: TaggedSentence, next: TaggedSentence | undefined, before: Carried): Known | undefined {
    const list = this.#before.get(sentence);
    const at = list?.findIndex((known) => known.next === next && isSame(known.before, before)) ?? -1;
    if (at < 0 || this.#speaksOfChanged(sentence, next, before)) return undefined;
    return list!.splice(at, 1)[0];
  }

  #speaksOfChanged(sentence: TaggedSentence, next: TaggedSentence | undefined, before: Carried): boolean {
    if (this.#changed.size === 0) return false;
    const names = [...sentence.units, ...(next?.units ?? [])].flatMap(({ name }) => name?.text ?? []);
    return names.some((name) => this.#changed.has(this.#entities!.key(name))) || holdsAny(before, this.#changed);
  }
}

/** Most sentences leave most of what they found: objects that are the same need not be looked through. */
function isSame(a: Carried, b: Carried): boolean {
  for (const field in a) {
    const [one, other] = [a[field as keyof Carried], b[field as keyof Carried]];
    if (one !== other && !equal(one, other)) return false;
  }
  return true;
}

/** Is one of the texts anywhere in a value? */
function holdsAny(value: unknown, texts: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return texts.has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => holdsAny(part, texts));
}
