import { unzipSync } from 'fflate';

/** The files in a zip archive, each unpacked when it is read. */
export interface Zip {
  has(name: string): boolean;
  /** @returns nothing where there is no such file */
  read(name: string): Uint8Array;
}

/** @throws where the bytes are no zip archive */
export function openZip(bytes: Uint8Array): Zip {
  const names = new Set<string>();
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.add(name);
      return false;
    },
  });
  return {
    has: (name) => names.has(name),
    read: (name) => unzipSync(bytes, { filter: (file) => file.name === name })[name] ?? new Uint8Array(),
  };
}
