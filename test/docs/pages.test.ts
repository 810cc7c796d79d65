import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { questions } from '../../src/questions/questions.ts';
import { blocksOf, root } from './documents.ts';

const docs = join(root, 'media/docs');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const titles = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
const pages = readdirSync(docs).filter((file) => file.endsWith('.md'));
const textOf = (page: string) => readFileSync(join(docs, page), 'utf8');

describe('The pages of the docs', () => {
  for (const page of pages) {
    it(`${page} links to what is there`, () => {
      const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) => link!);
      for (const link of links) assert.ok(existsSync(resolve(docs, link)), `${page} links to ${link}`);
    });

    it(`${page} names folders and files that are there`, () => {
      const paths = [...textOf(page).matchAll(/`((?:src|test|media)\/[\w./-]*)`/g)].map(([, path]) => path!);
      for (const path of paths) assert.ok(existsSync(join(root, path)), `${page} names ${path}`);
    });

    it(`${page} names commands that are there`, () => {
      const named = [...textOf(page).matchAll(/`Crosscheck: ([^`]+)`/g)].map(([, title]) => title!);
      const known = manifest.contributes.commands.map(({ title }: { title: string }) => titles[title.slice(1, -1)]);
      for (const title of named) assert.ok(known.includes(title), `${page} names “${title}”`);
    });

    it(`${page} names scripts that are there`, () => {
      for (const [, script] of textOf(page).matchAll(/\bnpm run ([\w:]+)/g))
        assert.ok(script! in manifest.scripts, script);
    });

    for (const { text, line } of blocksOf(`media/docs/${page}`, 'bash')) {
      it(`${page}:${line} runs as it stands`, () => {
        for (const command of text.split('\n')) {
          assert.match(command, /^node dist\/cli\.js /);
          const { status, stdout, stderr } = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' });
          assert.equal(stderr, '');
          assert.equal(status, 0);
          assert.ok(stdout.length > 0);
        }
      });
    }
  }

  it('tell of every setting with its default', () => {
    const rows = new Map(
      [...textOf('settings.md').matchAll(/^\| `crosscheck\.([\w.]+)`(?: ◆)? \| `(.+?)` \|/gm)].map(
        ([, name, value]) => [`crosscheck.${name}`, JSON.parse(value!)],
      ),
    );
    const configuration = [manifest.contributes.configuration].flat();
    const properties = Object.assign({}, ...configuration.map(({ properties }) => properties));
    const declared = Object.entries<{ default: unknown }>(properties).map(([name, property]) => [
      name,
      property.default,
    ]);
    assert.deepEqual(Object.fromEntries(rows), Object.fromEntries(declared));
  });

  it('tell of every question that agents can ask', () => {
    for (const { name } of questions) assert.ok(textOf('agents.md').includes(`| \`${name}\` |`), name);
    for (const { toolReferenceName } of manifest.contributes.languageModelTools) {
      assert.ok(textOf('agents.md').includes(`\`#${toolReferenceName}\``), toolReferenceName);
    }
  });

  it('of the tutorial quote the sample articles as they are', () => {
    const seeds = join(root, 'seeds');
    const texts = readdirSync(seeds).map((file) => readFileSync(join(seeds, file), 'utf8').replace(/\s+/g, ' '));
    for (const quote of [
      'Neil Lindsay, AHS’ senior vice president',
      'vice president of health at Amazon, Neil Lindsey',
      'The six new units have not yet been publicly named or detailed',
      'is in the process of buying',
      '3,9 Milliarden US-Dollar',
    ]) {
      assert.ok(textOf('tutorial.md').replace(/\s+/g, ' ').includes(quote), `the tutorial lacks “${quote}”`);
      assert.ok(
        texts.some((text) => text.includes(quote)),
        `no sample article holds “${quote}”`,
      );
    }
    assert.ok(existsSync(join(dirname(docs), '../seeds/000_0a7db89e314cbe60.txt')));
  });
});
