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

const sampleLength = 20_000;

/**
 * Whether a text reads as prose: at least eight words, mostly letters, and one sentence that ends. Mark-up in angle
 * brackets is passed over. Looks at the first 20,000 characters, in one pass.
 */
export function isProse(text: string): boolean {
  let words = 0;
  let letters = 0;
  let others = 0;
  let wordsOfSentence = 0;
  let sentences = 0;
  let inWord = false;
  let inTag = false;
  for (const character of text.slice(0, sampleLength)) {
    if (inTag) {
      inTag = character !== '>';
    } else if (character === '<') {
      inTag = true;
      inWord = false;
    } else if (/\p{L}|\p{M}/u.test(character)) {
      letters += 1;
      if (!inWord) {
        words += 1;
        wordsOfSentence += 1;
      }
      inWord = true;
    } else {
      inWord = inWord && /['’-]/.test(character);
      if (/[.!?。！？…:;]/.test(character)) {
        if (wordsOfSentence >= 4) sentences += 1;
        wordsOfSentence = 0;
      } else if (!/[\s\p{P}\p{Nd}]/u.test(character)) {
        others += 1;
      } else if (/\p{Nd}/u.test(character)) {
        others += 0.5;
      }
    }
  }
  return words >= 8 && sentences >= 1 && letters > 4 * others;
}
