import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { addressOfPath } from '../formats/exported.ts';
import { type FormatName, formatNames, formats } from '../formats/formats.ts';
import type { Checked } from './check.ts';

export type { FormatName };
export { formatNames };

/**
 * A report in a format other than text.
 * @param folder the absolute folder in which the result is read: sources in and below it are named from there, others by
 * their whole address
 */
export function write(name: FormatName, { report, texts, base }: Checked, folder: string): string {
  return formats[name].write({
    report,
    texts,
    version: packageJson.version,
    addressOf: (path) => {
      const absolute = resolve(base, path);
      const fromFolder = relative(folder, absolute).replaceAll('\\', '/');
      return /^(?:\.\.(?:\/|$)|[a-z]:)/i.test(fromFolder) ? pathToFileURL(absolute).href : addressOfPath(fromFolder);
    },
  });
}
