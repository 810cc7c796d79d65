/** Which files are articles. No vscode here: the command line can ask the same questions. */

/** Files whose ending says that they may hold prose. */
export const articleEndings = ['txt', 'md', 'markdown', 'html', 'htm'] as const;

/** Names (without ending, in lower case) of files that accompany software or a web site and tell no story. */
const serviceNames = new Set([
  'readme',
  'license',
  'licence',
  'copying',
  'copyright',
  'notice',
  'changelog',
  'changes',
  'history',
  'releases',
  'release-notes',
  'news',
  'authors',
  'contributors',
  'contributing',
  'maintainers',
  'codeowners',
  'code_of_conduct',
  'code-of-conduct',
  'security',
  'support',
  'governance',
  'todo',
  'install',
  'installation',
  'upgrading',
  'thirdpartynotices',
  'third-party-notices',
  'third_party_notices',
  'acknowledgements',
  'agents',
  'claude',
  'pull_request_template',
  'issue_template',
  'requirements',
  'constraints',
  'cmakelists',
  'robots',
  'humans',
  'ads',
  'security.txt',
  'llms',
  'llms-full',
  'manifest',
  'sources',
  'top_level',
]);

/** Folders that never hold articles, wherever they are; those whose name starts with a dot come on top. */
export const serviceFolders = ['node_modules', 'bower_components', '__pycache__', 'site-packages', 'vendor', 'dist'];

/** A file of one of these names in a folder's root means that the folder holds a program. */
const programManifests = new Set([
  'package.json',
  'deno.json',
  'tsconfig.json',
  'cargo.toml',
  'go.mod',
  'pyproject.toml',
  'setup.py',
  'requirements.txt',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'gemfile',
  'composer.json',
  'mix.exs',
  'pubspec.yaml',
  'package.swift',
  'cmakelists.txt',
  'makefile',
  'meson.build',
  'dockerfile',
]);

/** Whether a path (forward slashes, relative to its folder) may name an article. */
export function isArticlePath(path: string): boolean {
  const parts = path.split('/');
  const file = parts.pop()!.toLowerCase();
  const dot = file.lastIndexOf('.');
  if (dot <= 0 || !(articleEndings as readonly string[]).includes(file.slice(dot + 1))) return false;
  const name = file.slice(0, dot);
  // `readme.de.md` and `requirements-dev.txt` are what `readme.md` and `requirements.txt` are.
  if (serviceNames.has(name) || serviceNames.has(name.replace(/[.][a-z]{2}(-[a-z]{2})?$/, ''))) return false;
  if (/^(requirements|constraints)[-_.]/.test(name)) return false;
  return !parts.some((part) => part.startsWith('.') || serviceFolders.includes(part.toLowerCase()));
}

/** Whether the names in a folder's root say that it holds a program: `auto` stays silent there. */
export function isProgramFolder(names: Iterable<string>): boolean {
  for (const name of names) {
    const lower = name.toLowerCase();
    if (programManifests.has(lower) || /[.](sln|csproj|xcodeproj|cabal|gemspec)$/.test(lower)) return true;
  }
  return false;
}

/** What a report of ours begins with, after a document type: it quotes the articles beside it and is none itself. */
export const reportMark = '<!-- Written by Crosscheck';

const sampleLength = 20_000;

/** A sentence of so many words tells something; numbers count, and so does each sign of a script without spaces. */
const leastOfSentence = 5;

/**
 * Whether a text reads as prose: mostly letters, and one sentence of at least five words that ends; and is no report of
 * ours. Looks at the first 20,000 characters that are not mark-up, in one pass.
 */
export function isProse(text: string): boolean {
  if (text.slice(0, 100).includes(reportMark)) return false;
  let letters = 0;
  let others = 0;
  let wordsOfSentence = 0;
  let sentences = 0;
  let inWord = false;
  let mayEnd = false;
  for (const character of `${withoutMarkup(text, sampleLength)} `) {
    const kind = kindOf(character);
    const isLetter = kind === 'letter' || kind === 'caseless' || kind === 'ideograph';
    // The point in “14.5” or “example.org” ends nothing.
    if (mayEnd && kind !== 'digit' && kind !== 'letter') {
      if (wordsOfSentence >= leastOfSentence) sentences += 1;
      wordsOfSentence = 0;
    }
    mayEnd = false;
    if (isLetter || kind === 'digit') {
      if (isLetter) letters += 1;
      else others += 0.5;
      if (!inWord || kind === 'ideograph') wordsOfSentence += 1;
      inWord = true;
    } else {
      inWord = inWord && kind === 'joint';
      mayEnd = kind === 'end';
      if (kind === 'colon') wordsOfSentence = 0;
      else if (kind === 'sign') others += 1;
    }
  }
  return sentences >= 1 && letters > 4 * others;
}

type Kind = 'letter' | 'caseless' | 'ideograph' | 'digit' | 'joint' | 'end' | 'colon' | 'mark' | 'sign';

/**
 * What a character is to the shape of a sentence. A caseless letter may begin the next one right behind a full stop; an
 * ideograph is a word by itself, too; a joint holds a word together.
 */
function kindOf(character: string): Kind {
  const code = character.charCodeAt(0);
  return code < asciiKinds.length ? asciiKinds[code]! : findKind(character);
}

function findKind(character: string): Kind {
  if (/\p{L}|\p{M}/u.test(character)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 'ideograph';
    return /\p{Lo}/u.test(character) ? 'caseless' : 'letter';
  }
  if (/\p{Nd}/u.test(character)) return 'digit';
  if (/['’-]/.test(character)) return 'joint';
  if (/[.!?。！？…]/.test(character)) return 'end';
  if (/[:;]/.test(character)) return 'colon';
  return /[\s\p{P}]/u.test(character) ? 'mark' : 'sign';
}

/** Nearly all characters are these: to look them up makes a folder of a thousand articles a matter of milliseconds. */
const asciiKinds = Array.from({ length: 128 }, (_, code) => findKind(String.fromCharCode(code)));

/** The text without tags, scripts and styles, up to a length. Each part of the text is looked at once. */
function withoutMarkup(text: string, limit: number): string {
  let kept = '';
  let from = 0;
  while (from < text.length && kept.length < limit) {
    const tag = nextTag(text, from);
    kept += ` ${text.slice(from, Math.min(tag?.start ?? text.length, from + limit))}`;
    if (!tag) break;
    from = tag.end;
  }
  return kept.slice(0, limit);
}

function nextTag(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const pattern = /<(?=[a-z/!])/gi;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const start = found.index;
  const [, raw] = /^<(script|style)\b/i.exec(text.slice(start, start + 10)) ?? [];
  const inside = raw ? text.indexOf(`</${raw}`, start) : start;
  const close = inside < 0 ? -1 : text.indexOf('>', inside);
  // What is never closed is no mark-up to go on with.
  return close < 0 ? { start, end: text.length } : { start, end: close + 1 };
}
