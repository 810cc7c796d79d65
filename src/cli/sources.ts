import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { corpusConfiguration, statedOf } from '../configuration/corpus.ts';
import { SourceFilter } from '../configuration/filter.ts';
import type { SourceInput } from '../engine/article/article.ts';
import type { CorpusConfiguration } from '../engine/configuration.ts';
import { articleEndings, isArticlePath, isArticleText, serviceFolders } from '../sources/articles.ts';
import { asEditorText } from '../sources/editorText.ts';
import { messageOf } from '../text/messageOf.ts';
import { decode } from './decode.ts';
import { InputError } from './inputError.ts';
import { settingsOf } from './settings.ts';
import { settingsOfNothing } from './settingsOfNothing.ts';

/** What a glob does not look into. */
const skipped = serviceFolders.map((folder) => `**/${folder}/**`);

export interface Sources {
  /** In the order of their paths. */
  readonly sources: readonly SourceInput[];
  /** The absolute folder that the sources' paths start from. */
  readonly base: string;
  /** What the folder's settings say about the corpus. */
  readonly configuration: CorpusConfiguration;
  /** A sentence for every file that could not be read, and for everything wrong in the folder's settings. */
  readonly unreadable: readonly string[];
}

/** How the path `-` is read, and what its article is called. */
export interface StandardInput {
  readonly name: string;
  read(): Promise<Uint8Array>;
}

export interface ReadOptions {
  readonly standardInput?: StandardInput | undefined;
  /** A file of settings that holds instead of the `crosscheck.json` beside the sources. */
  readonly config?: string | undefined;
}

/** What the paths that the user gave come to. */
interface Found {
  /** Absolute paths. Whether the user named the file itself, so that it is read whatever it holds. */
  readonly files: Map<string, { readonly named: boolean }>;
  /** The absolute folder of each path that the user gave. */
  readonly bases: string[];
  /** What stands for the content of a file, by its absolute path. */
  readonly contents: Map<string, Uint8Array>;
}

/**
 * Reads the articles of folders, with the folders in them, of globs, and of files, which need not read as articles. A single
 * folder's sources are named by their paths in it; those of several folders and files by their paths in the nearest folder
 * that holds them all. That folder's settings hold; a file that was named is read even where they leave it out.
 * @throws {InputError} when a path that the user gave does not exist, can't be opened or is a file of another kind
 */
export async function readSources(
  paths: readonly string[],
  directory: string,
  { standardInput, config }: ReadOptions = {},
): Promise<Sources> {
  const found: Found = { files: new Map(), bases: [], contents: new Map() };
  for (const path of paths) {
    if (path === '') throw new InputError('A path is empty. Name a file or a folder; “.” is this folder.');
    if (path === '-' && standardInput) await findInput(standardInput, directory, found);
    else await find(path, directory, found);
  }

  const base = found.bases.reduce(commonFolder);
  const named = config === undefined ? undefined : resolve(directory, config);
  const { settings, problems } = await settingsOf(base, named);
  const filter = new SourceFilter(settings);
  const sources: SourceInput[] = [];
  const unreadable: string[] = [];
  for (const [file, { named }] of found.files) {
    const path = slashed(relative(base, file));
    // What a folder holds must be wanted and read as an article, as in the editor; what was named is the user's choice.
    if (!named && !filter.takes(path)) continue;
    try {
      if (!named && (await stat(file)).size > settings.articleSizeLimit * 1024) {
        throw new Error(
          `it is larger than ${settings.articleSizeLimit} kB, the “articleSizeLimit” of crosscheck.json.`,
        );
      }
      const text = asEditorText(decode(found.contents.get(file) ?? (await readFile(file))));
      if (named || isArticleText(text)) sources.push({ path, text, ...statedOf(path, settings) });
    } catch (error) {
      unreadable.push(`“${path}” was left out: ${reasonOf(error)}`);
    }
  }
  const articles = [...found.files].filter(([, { named }]) => !named).map(([file]) => slashed(relative(base, file)));
  const ofNothing = await settingsOfNothing(settings, { folder: base, named, articles });
  sources.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    sources,
    base,
    configuration: corpusConfiguration(settings),
    unreadable: [...problems, ...ofNothing, ...unreadable.sort()],
  };
}

/** Takes standard input for an article, which overrules the file of its name: an editor can check what is not yet saved. */
async function findInput({ name, read }: StandardInput, directory: string, { files, bases, contents }: Found) {
  const absolute = resolve(directory, name);
  if (!hasArticleEnding(name)) {
    throw new InputError(`“${name}” is no article. Give --stdin-filename a name that ends with .txt, .md or .html.`);
  }
  files.set(absolute, { named: true });
  contents.set(absolute, await read());
  bases.push(dirname(absolute));
}

async function find(path: string, directory: string, { files, bases }: Found) {
  const absolute = resolve(directory, path);
  const add = (found: readonly string[]) => {
    for (const file of found) if (!files.has(file)) files.set(file, { named: false });
  };
  const kind = await stat(absolute).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && isDynamicPattern(path)) return undefined;
    throw new InputError(
      error.code === 'ENOENT'
        ? `“${path}” does not exist. Give the path of a folder or an article.`
        : `“${path}” could not be opened (${error.code}). Check its permissions.`,
    );
  });
  if (kind === undefined) {
    const root = resolve(directory, fixedPart(path));
    const matches = await glob(path, { cwd: directory, absolute: true, ignore: skipped });
    const articles = matches
      .map((match) => resolve(match))
      .filter((file) => isArticlePath(slashed(relative(root, file))));
    if (articles.length === 0) throw new InputError(`“${path}” matches no article (.txt, .md, .html).`);
    add(articles);
    bases.push(root);
  } else if (kind.isDirectory()) {
    add(await articlesIn(absolute));
    bases.push(absolute);
  } else {
    if (!hasArticleEnding(path)) {
      throw new InputError(`“${path}” is no article. Give a .txt, .md or .html file, or a folder that holds some.`);
    }
    files.set(absolute, { named: true });
    bases.push(dirname(absolute));
  }
}

/** The folders of a glob before its first part with a wildcard. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, wild < 0 ? -1 : wild).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

function hasArticleEnding(path: string): boolean {
  return articleEndings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
}

/** The absolute paths of the articles below a folder. Symbolic links are followed, each folder is visited once. */
async function articlesIn(root: string): Promise<string[]> {
  const found: string[] = [];
  const visited = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of await list(folder)) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
      // Asked as if the folder held an article, so that the same rule decides about folders and files.
      if (kind?.isDirectory() && isArticlePath(`${slashed(relative(root, path))}/article.txt`)) await visit(path);
      else if (kind?.isFile() && isArticlePath(slashed(relative(root, path)))) found.push(path);
    }
  };
  await visit(root);
  return found;
}

async function list(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new InputError(`The folder “${folder}” could not be listed: ${reasonOf(error)}`);
  }
}

function commonFolder(one: string, other: string): string {
  const ones = one.split(sep);
  const others = other.split(sep);
  const different = ones.findIndex((part, index) => part !== others[index]);
  return different < 0 ? one : ones.slice(0, different).join(sep) || sep;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read; check its permissions.';
  return messageOf(error);
}
