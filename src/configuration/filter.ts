import zeptomatch from 'zeptomatch';
import type { SharedSettings } from './settings.ts';

/** Tells by path which files of a folder its settings take in. Paths are relative, with forward slashes. */
export class SourceFilter {
  readonly #included: (path: string) => boolean;
  readonly #excluded: (path: string) => boolean;
  readonly #sources: SharedSettings['sources'];

  constructor({ include, exclude, sources }: Pick<SharedSettings, 'include' | 'exclude' | 'sources'>) {
    this.#included = matcher(include);
    this.#excluded = matcher(exclude);
    this.#sources = sources;
  }

  /** Whether a file is included, and neither excluded (by itself or with a folder around it) nor ignored. */
  takes(path: string): boolean {
    if (!this.#included(path) || this.isIgnored(path)) return false;
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (this.#excluded(path.slice(0, end))) return false;
    }
    return true;
  }

  /** Whether this very file is left out by name. */
  isIgnored(path: string): boolean {
    return Object.hasOwn(this.#sources, path) && this.#sources[path]!.ignore === true;
  }
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(matcherOf);
  return (path) => {
    const folded = path.toLowerCase();
    return matchers.some((matches) => matches(folded));
  };
}

/** Matching takes time that grows with the stars of one segment; nobody needs more than this. */
const MOST_STARS = 3;

/** Case does not matter, and what begins with `!` is a name. */
function matcherOf(glob: string): (folded: string) => boolean {
  const folded = glob.toLowerCase();
  const isTooOpen = folded.split('/').some((segment) => segment.split(/\*+/).length - 1 > MOST_STARS);
  if (isTooOpen) return (path) => path === folded;
  try {
    const pattern = zeptomatch.compile(folded.replace(/^!/, '\\!'));
    return (path) => pattern.test(path);
  } catch {
    // A range such as `[z-a]` is none; the pattern is a name.
    return (path) => path === folded;
  }
}
