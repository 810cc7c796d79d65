import * as z from 'zod/mini';
import { withItem, without } from '../configuration/changes.ts';
import { configurationVersion, versionIn } from '../configuration/configurationFile.ts';
import { type JsonFile, type Problem, readJson } from '../configuration/jsonFile.ts';
import { type Issue, readLeniently } from '../configuration/lenient.ts';
import { problemsIn } from '../configuration/sentences.ts';
import { inEnglish, type Translate } from '../configuration/translate.ts';
import { compareReviews, isAboutSame, type Review, reviewSchema } from './review.ts';

export interface ReviewsFile {
  /** The reviews that can be read, in the order of the file. */
  readonly reviews: readonly Review[];
  readonly problems: readonly Problem[];
  /** Whether a review can be added or taken away without losing anything. */
  readonly writable: boolean;
  /** Where a review stands in the text. */
  placeOf(review: Review): { readonly start: number; readonly end: number } | undefined;
}

const known = ['version', '$schema', 'reviews'];

/** The form of the whole file; its reviews are read one by one, so that a wrong one does not lose the others. */
export const reviewsFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.optional(z.literal(configurationVersion)),
  reviews: z.array(reviewSchema),
});

const outerSchema = z.strictObject({ $schema: z.optional(z.string()), reviews: z.optional(z.array(z.unknown())) });

/** Reads the text of a `crosscheck.reviews.json`. Whatever it holds: what is wrong is told and left out, the rest is used. */
export function readReviews(text: string, t: Translate): ReviewsFile {
  const file = readJson(text, t);
  const entries = entriesOf(file, t);
  const places = new Map(entries.read.map(({ review, index }) => [review, index]));
  return {
    reviews: [...places.keys()],
    problems: [...file.problems, ...entries.problems].sort((a, b) => a.start - b.start),
    writable: entries.writable && (file.value !== undefined || file.problems.length === 0),
    placeOf: (review) => {
      const index = places.get(review);
      return index === undefined ? undefined : file.placeOf(['reviews', index]);
    },
  };
}

/** The text with a review in its place of the order; one about the same quotes gives way to it. Undefined where the file must be mended first. */
export function withReview(text: string, review: Review): string | undefined {
  const cleared = withoutReview(text, review);
  if (cleared === undefined) return undefined;
  const start = cleared.trim() === '' ? emptyFile : cleared;
  const { read } = entriesOf(readJson(start, inEnglish), inEnglish);
  const next = read.find((each) => compareReviews(each.review, review) > 0);
  const index = next?.index ?? (read.length > 0 ? read.at(-1)!.index + 1 : 0);
  return withItem(start, ['reviews', index], inOrder(review));
}

/** The text without the review that is about the same quotes; undefined where the file must be mended first. */
export function withoutReview(text: string, review: Review): string | undefined {
  const { read, writable } = entriesOf(readJson(text, inEnglish), inEnglish);
  if (!readReviews(text, inEnglish).writable || !writable) return undefined;
  const same = read.filter((each) => isAboutSame(each.review, review));
  return same.reduceRight((rest, { index }) => without(rest, ['reviews', index]), text);
}

/** The verdict and who gave it come first: that is what a reader of the file looks for. */
function inOrder({ verdict, note, by, date, subject, relation, sides }: Review): object {
  return { verdict, note, by, date, subject, relation, sides };
}

const emptyFile = `{\n  "version": ${configurationVersion},\n  "reviews": []\n}\n`;

interface Entries {
  /** Each review with its place in the list of the file. */
  readonly read: readonly { readonly review: Review; readonly index: number }[];
  readonly problems: readonly Problem[];
  readonly writable: boolean;
}

function entriesOf(file: JsonFile, t: Translate): Entries {
  const { value } = file;
  if (value === undefined) return { read: [], problems: [], writable: file.problems.length === 0 };
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const { version, ...rest }: Record<string, unknown> = isObject ? { ...value } : {};
  const outer = readLeniently(outerSchema, isObject ? rest : value);
  const versionProblems = versionIn(version, t).map((message) => ({ ...file.placeOf(['version']), message }));
  const problems = [...versionProblems, ...problemsIn(file, outer.issues, known, t)];
  const read: { review: Review; index: number }[] = [];
  for (const [index, entry] of (outer.data?.reviews ?? []).entries()) {
    const { data, issues } = readLeniently(reviewSchema, entry);
    if (data) read.push({ review: data, index });
    problems.push(
      ...problemsIn(
        file,
        issues.map((issue) => below(issue, ['reviews', index])),
        known,
        t,
      ),
    );
  }
  const isWhole = outer.issues.every(({ code }) => code === 'unrecognized_keys');
  return { read, problems, writable: versionProblems.length === 0 && isWhole };
}

function below(issue: Issue, path: readonly (string | number)[]): Issue {
  return { ...issue, path: [...path, ...issue.path] };
}
