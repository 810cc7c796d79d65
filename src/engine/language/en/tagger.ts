import nlp from 'compromise/two';
import type { Token } from '../tokens.ts';

/** What is read of a term of the tagger's result; its own offsets are not used. */
interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

const MEMO_LIMIT = 2_000;
const memo = new Map<string, ReadonlySet<number>>();

/**
 * The indexes of the tokens that the English tagger takes for verbs. It is slow (a few milliseconds a sentence), so it is
 * asked only where the lexicon finds no verb in a stretch that reads like a clause. Terms are matched to the engine's own
 * tokens by their text, in order, because the tagger's offsets are not to be trusted.
 */
export function verbsIn(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const known = memo.get(text);
  if (known) return known;
  const terms = (nlp(text) as unknown as { readonly docs: readonly (readonly Term[])[] }).docs.flat();
  const verbs = new Set<number>();
  let next = 0;
  for (const { text: word, tags } of terms) {
    const lower = word.toLowerCase().replaceAll('’', "'");
    const at = tokens.findIndex((token, i) => i >= next && token.lower === lower);
    if (at < 0 || at > next + 6) continue;
    next = at + 1;
    if (tags.has('Verb') && !tags.has('Gerund') && tokens[at]!.text[0] === tokens[at]!.lower[0]) verbs.add(at);
  }
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, verbs);
  return verbs;
}
