/** What a source is named by. */
export interface Named {
  readonly path: string;
  readonly outlet: string | null;
}

/**
 * Names for sources, short enough for a column, no two alike: their outlets where each has its own (`The Elm Post` → `Elm
 * Post`), else the number that leads each file name where all have one, else the outlet of each that has its own and for
 * the others what `shortNames` makes of the path.
 */
export function sourceNames(sources: readonly Named[]): string[] {
  const outlets = sources.map(({ outlet }) => outletName(outlet ?? ''));
  if (outlets.every((outlet) => outlet !== '') && allDiffer(outlets)) return outlets;
  const names = shortNames(sources.map(({ path }) => path));
  if (names.every((name) => /^\d+$/.test(name))) return names;
  const mixed = names.map((name, index) => {
    const outlet = outlets[index]!;
    return outlet !== '' && outlets.indexOf(outlet) === outlets.lastIndexOf(outlet) ? outlet : name;
  });
  return allDiffer(mixed) ? mixed : names;
}

function outletName(outlet: string): string {
  const words = wordsOf(outlet.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\.\p{L}{2,}$/u, ''));
  return shorten((words.length > 1 && /^the$/i.test(words[0]!) ? words.slice(1) : words).join(' '), longestOutlet);
}

/**
 * Names for files that are short enough for a column and still tell them apart: the number that leads each file name
 * (`000_0a7d.txt` → `000`), else the words of the name that the others don't share (`storm-gazette.md` → `gazette`), else
 * the source's number in the list. The same number of names comes out, in the same order, no two alike.
 */
export function shortNames(paths: readonly string[]): string[] {
  const stems = paths.map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''));
  const numbers = stems.map((stem) => /^\d{1,4}(?!\d)/.exec(stem)?.[0] ?? '');
  if (numbers.every(Boolean) && allDiffer(numbers)) return numbers;

  const words = (allDiffer(stems) ? stems : paths).map(wordsOf);
  const names = withoutSharedHead(words).map((own) => shorten(own[0] ?? ''));
  if (names.every(Boolean) && allDiffer(names)) return names;

  const longer = words.map((own) => shorten(own.join(' ')));
  return longer.every(Boolean) && allDiffer(longer) ? longer : paths.map((_, index) => String(index + 1));
}

const longest = 12;
const longestOutlet = 16;

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function withoutSharedHead(names: readonly string[][]): string[][] {
  const [first = []] = names;
  if (names.length < 2) return [[...first]];
  const shortest = Math.min(...names.map((words) => words.length));
  let head = 0;
  while (head < shortest && names.every((words) => words[head] === first[head])) head++;
  return names.map((words) => words.slice(head));
}

function shorten(name: string, most = longest): string {
  const letters = [...name];
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}

function allDiffer(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
