/**
 * Checks that a tag can be released, and prints what the changelog says about its version.
 *
 *     node src/build/release.mjs v1.2.3
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bundle.mjs';

/**
 * What a changelog in the form of Keep a Changelog says about a version.
 * @param {string} changelog
 * @param {string} version such as `1.2.3`, or `Unreleased`
 * @returns {string} the section without its heading; empty where there is none
 */
export function sectionOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`)) ?? '';
  return section
    .split('\n')
    .slice(1)
    .join('\n')
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim();
}

/**
 * @param {string} tag
 * @param {string} version the manifest's
 * @param {string} changelog
 * @returns {string} the notes of the release
 * @throws an error whose sentence says what to change
 */
export function notesFor(tag, version, changelog) {
  if (tag !== `v${version}`) {
    throw new Error(
      `The tag is ${tag}, but package.json has version ${version}. Tag v${version}, or change the version.`,
    );
  }
  const notes = sectionOf(changelog, version);
  if (!notes) {
    throw new Error(
      `CHANGELOG.md says nothing about ${version}. Give what is under “Unreleased” the heading “[${version}]”.`,
    );
  }
  return notes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
    console.log(notesFor(process.argv[2] ?? '', JSON.parse(read('package.json')).version, read('CHANGELOG.md')));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
