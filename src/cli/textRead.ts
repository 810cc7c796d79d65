import { asEditorText } from '../sources/editorText.ts';
import { messageOf } from '../text/messageOf.ts';
import { decode } from './decode.ts';
import { InputError } from './inputError.ts';

/**
 * The text of what the user named: a file, or standard input.
 * @throws {InputError} when it does not exist or can't be read
 */
export async function textRead(name: string, read: () => Promise<Uint8Array>): Promise<string> {
  try {
    return asEditorText(decode(await read()));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new InputError(`“${name}” does not exist. Give the path of a file.`);
    throw new InputError(`“${name}” could not be read: ${messageOf(error)}`);
  }
}
