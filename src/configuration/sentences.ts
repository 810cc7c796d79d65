import { distance } from 'fastest-levenshtein';
import type { JsonFile, JsonPath, Problem } from './jsonFile.ts';
import type { Issue } from './lenient.ts';
import { leavesFolder, tooManyWildcards } from './settings.ts';
import type { Translate } from './translate.ts';

/**
 * What is wrong with a file's values, in sentences.
 * @param known the names that the outermost object may have
 */
export function problemsIn(
  file: JsonFile,
  issues: readonly Issue[],
  known: readonly string[],
  t: Translate,
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path as JsonPath;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...file.placeOf([...path, key]),
        message: unknownName(key, path.length === 0 ? known : [], t),
      }));
    }
    return [{ ...file.placeOf(path), message: `${reasonOf(issue, t)} ${t('Until then it is left out.')}` }];
  });
}

function unknownName(name: string, known: readonly string[], t: Translate): string {
  const near = known.find((each) => distance(each.toLowerCase(), name.toLowerCase()) <= 2);
  return near
    ? t('There is no “{0}”, so it is left out. Is “{1}” meant?', name, near)
    : t('There is no “{0}”, so it is left out. Remove it, or update Crosscheck if a newer one wrote it.', name);
}

function reasonOf(issue: Issue, t: Translate): string {
  const name = issue.path.length > 0 ? issue.path.join(' › ') : '{ }';
  switch (issue.code) {
    case 'invalid_type':
      return typeReason(name, issue.expected, t);
    case 'too_small':
      if (issue.origin === 'array' && issue.minimum === 1) return t('“{0}” must not be empty.', name);
      return issue.origin === 'array'
        ? t('“{0}” must have at least {1} entries.', name, String(issue.minimum))
        : t('“{0}” must be at least {1}.', name, String(issue.minimum));
    case 'too_big':
      return issue.origin === 'string'
        ? t('“{0}” must have no more than {1} characters.', name, String(issue.maximum))
        : t('“{0}” must be no more than {1}.', name, String(issue.maximum));
    case 'invalid_value':
      return t('“{0}” must be one of: {1}.', name, issue.values.map(String).join(', '));
    case 'invalid_format':
      return issue.format === 'date'
        ? t('“{0}” must be a date such as 2024-05-31.', name)
        : t('“{0}” must not be empty.', name);
    case 'invalid_key':
      return t('“{0}” must be a path inside this folder, with forward slashes, or a name.', name);
    default:
      if (issue.message === leavesFolder)
        return t('“{0}” must be a path inside this folder, with forward slashes.', name);
      if (issue.message === tooManyWildcards) return t('“{0}” must have fewer wildcards.', name);
      return t('“{0}” is not understood.', name);
  }
}

function typeReason(name: string, expected: string, t: Translate): string {
  switch (expected) {
    case 'string':
      return t('“{0}” must be a text in quotation marks.', name);
    case 'number':
    case 'int':
      return t('“{0}” must be a whole number.', name);
    case 'boolean':
      return t('“{0}” must be true or false.', name);
    case 'array':
      return t('“{0}” must be a list in square brackets.', name);
    default:
      return t('“{0}” must be an object in braces.', name);
  }
}
