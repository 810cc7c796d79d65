/**
 * Whether a path (of a file, or a glob pattern) is relative, with forward slashes, and stays in its folder. Drive letters,
 * addresses of other machines and `..` would lead out of it.
 */
export function staysInFolder(path: string): boolean {
  if (path === '' || /[\\\p{Cc}]/u.test(path) || /^[a-z][a-z0-9+.-]*:/i.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

const mostInPart = 3;
const mostInAll = 10;

/** Whether a glob pattern has so few wildcards that no path can make the search for a match take long. */
export function isSimpleGlob(glob: string): boolean {
  const count = (text: string): number => text.match(/\*+/g)?.length ?? 0;
  return glob.length <= 300 && count(glob) <= mostInAll && glob.split('/').every((part) => count(part) <= mostInPart);
}
