import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/editor/contradictions/tree.ts';
import { standing } from '../../../src/editor/text/describe.ts';
import type { Claim, Contradiction } from '../../../src/engine/report.ts';
import { closeAll, crosscheck, edit, findings, inFolder, open, rangeOf, revert, until } from './window.ts';

const folder = () => vscode.workspace.workspaceFolders![0]!;
const file = () => inFolder('crosscheck.reviews.json');
const textOf = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
const exists = (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
const run = <T>(command: string, ...rest: unknown[]) => vscode.commands.executeCommand<T>(command, ...rest);

/** Writes the file as another program would, and waits until it is read. */
async function write(text: string): Promise<void> {
  const { reviews, store } = await crosscheck();
  await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));
  await until('the file is read', () => reviews.file.textOf(folder()) === text, reviews.file.onDidChange);
  await store.whenSettled();
}

async function remove(): Promise<void> {
  const { reviews, settings, store } = await crosscheck();
  await closeAll();
  await run('notifications.clearAll');
  for (const [uri, each] of [
    [file(), reviews.file],
    [inFolder('crosscheck.json'), settings.file],
  ] as const) {
    if (await exists(uri)) await vscode.workspace.fs.delete(uri);
    // VS Code tells nothing of a file that has come and gone within a moment.
    await each.read(folder());
  }
  await store.whenSettled();
}

/** A hard contradiction that is the only one where its first claim stands, or one of several. */
async function hard(isAlone = true): Promise<Contradiction> {
  const { report, claim, claimsOf, contradictionsOf } = (await findings()).findings;
  const found = report.contradictions.find(({ severity, sides }) => {
    const { source, start, end } = claim(sides[0]!.claims[0]!)!;
    const here = claimsOf(source).filter((other) => other.start < end && start < other.end);
    const isOnly = new Set(here.flatMap(({ id }) => contradictionsOf(id))).size === 1;
    return severity === 'hard' && isOnly === isAlone;
  });
  assert.ok(found, 'the sources hold no such contradiction');
  return found;
}

async function review(contradiction: Contradiction, command: string, note = 'Three years apart.'): Promise<void> {
  assert.equal(await run(command, { contradiction: contradiction.id, note }), true);
  await (await crosscheck()).store.whenSettled();
}

const problemsIn = (path: string) =>
  vscode.languages.getDiagnostics(inFolder(path)).filter(({ source }) => source === 'Crosscheck');

async function claimOf({ sides }: Contradiction) {
  return (await findings()).findings.claim(sides[0]!.claims[0]!)!;
}

async function nodes(): Promise<{ labels: string[]; reviews: Extract<Node, { kind: 'review' }>[] }> {
  const { contradictions: tree } = await crosscheck();
  const groups = tree.getChildren();
  return {
    labels: groups.map((group) => String(tree.getTreeItem(group).label)),
    reviews: groups.flatMap((group) => tree.getChildren(group)).filter((node) => node.kind === 'review'),
  };
}

describe('A review', () => {
  afterEach(remove);

  for (const command of ['crosscheck.notAContradiction', 'crosscheck.accept'])
    it(`by ${command} takes the contradiction out of Problems, marks and counts, and the tree keeps it`, async () => {
      const { marks } = await crosscheck();
      const contradiction = await hard();
      const claim = await claimOf(contradiction);
      const before = standing((await findings()).findings.report.contradictions).length;
      const editor = await open(claim.source);
      const problems = problemsIn(claim.source).length;
      await review(contradiction, command);
      const after = (await findings()).findings;
      assert.equal(standing(after.report.contradictions).length, before - 1);
      assert.ok(problemsIn(claim.source).length < problems);
      assert.notEqual(after.stateOf(claim.id), 'disputed');
      const marked = Object.values(marks.decorationsOf(editor)).flat();
      assert.ok(marked.length > 0);
      const { labels, reviews } = await nodes();
      assert.equal(labels.at(-1), 'Reviewed');
      assert.deepEqual(
        reviews.map(({ review: { contradiction: of, note } }) => [of!.id, note]),
        [[contradiction.id, 'Three years apart.']],
      );
      const { contradictions: tree } = await crosscheck();
      const quotes = tree.getChildren(reviews[0]);
      assert.deepEqual(
        quotes.map(({ kind }) => kind),
        contradiction.claims.map(() => 'quote'),
      );
      assert.equal(tree.getTreeItem(quotes[0]!).command!.command, 'crosscheck.goTo');
    });

  it('by crosscheck.superseded makes an update of the contradiction', async () => {
    const contradiction = await hard();
    await review(contradiction, 'crosscheck.superseded');
    const { report } = (await findings()).findings;
    assert.equal(report.contradictions.find(({ id }) => id === contradiction.id)!.severity, 'superseded');
  });

  it('is kept in a file that a person can read, with who and when, and nothing is left beside it', async () => {
    const configuration = vscode.workspace.getConfiguration('crosscheck');
    try {
      await configuration.update('reviewer', 'Ada Quill', vscode.ConfigurationTarget.Global);
      await review(await hard(), 'crosscheck.accept');
    } finally {
      await configuration.update('reviewer', undefined, vscode.ConfigurationTarget.Global);
    }
    const [kept, ...more] = JSON.parse(await textOf()).reviews;
    assert.deepEqual(more, []);
    assert.deepEqual([kept.verdict, kept.note, kept.by], ['accepted', 'Three years apart.', 'Ada Quill']);
    assert.ok(Math.abs(Date.parse(kept.date) - Date.now()) < 60_000);
    for (const { source, quote } of kept.sides) {
      const text = (await vscode.workspace.openTextDocument(inFolder(source))).getText();
      assert.ok(text.replace(/\s+/g, ' ').includes(quote));
    }
    const names = (await vscode.workspace.fs.readDirectory(folder().uri)).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('is undone by crosscheck.undoChange, and taken back by crosscheck.takeBackReview', async () => {
    const { store } = await crosscheck();
    const before = (await findings()).findings.report;
    const contradiction = await hard();
    await review(contradiction, 'crosscheck.accept');
    assert.equal(await run('crosscheck.undoChange'), true);
    await store.whenSettled();
    assert.equal(await exists(file()), false);
    assert.deepEqual((await findings()).findings.report, before);

    await review(contradiction, 'crosscheck.accept');
    const { reviews } = await nodes();
    assert.equal(await run('crosscheck.takeBackReview', reviews[0]), true);
    await store.whenSettled();
    assert.deepEqual((await findings()).findings.report.contradictions, before.contradictions);
  });

  it('holds while the article around the quote is edited', async () => {
    const contradiction = await hard();
    const claim = await claimOf(contradiction);
    const { document } = await open(claim.source);
    await review(contradiction, 'crosscheck.accept');
    try {
      const snapshot = await edit(document, (change) =>
        change.insert(document.uri, new vscode.Position(0, 0), 'A word before.\n\n'),
      );
      assert.deepEqual(
        snapshot.findings.report.reviews!.map(({ state }) => state),
        ['applied'],
      );
    } finally {
      await revert(document);
    }
  });

  it('is lost when the quote is edited: told in the tree and in Problems, applied to nothing, and back when the edit is undone', async () => {
    const contradiction = await hard();
    const claim = await claimOf(contradiction);
    const { document } = await open(claim.source);
    await review(contradiction, 'crosscheck.accept');
    try {
      const range = rangeOf(document, claim);
      const snapshot = await edit(document, (change) => change.insert(document.uri, range.start.translate(0, 1), 'x'));
      const [lost] = snapshot.findings.report.reviews!;
      assert.deepEqual([lost!.state, lost!.lost, lost!.contradiction], ['lost', [claim.source], null]);
      const { labels, reviews } = await nodes();
      assert.ok(labels.includes('Lost reviews'));
      assert.equal(reviews.length, 1);
      const [told] = vscode.languages.getDiagnostics(file());
      assert.equal(told!.severity, vscode.DiagnosticSeverity.Information);
      assert.match(told!.message, /^The quote of this review is not where it was in /);
    } finally {
      await revert(document);
    }
    assert.deepEqual(
      (await findings()).findings.report.reviews!.map(({ state }) => state),
      ['applied'],
    );
    assert.deepEqual(vscode.languages.getDiagnostics(file()), []);
  });

  for (const [name, text, sentence] of [
    ['malformed', '{"reviews": [', /^This is no well-formed JSON: .* Until it is mended the file is not used\.$/],
    [
      'not merged',
      '{\n<<<<<<< HEAD\n=======\n>>>>>>> other\n}\n',
      /^Two versions of the file were not merged\. Choose between them; until then it is not used\.$/,
    ],
    ['of a newer form', '{"version": 2, "reviews": []}', /^A newer Crosscheck wrote this file .* Update Crosscheck\.$/],
  ] as const)
    it(`is never written into a file that is ${name}`, async () => {
      const contradiction = await hard();
      await write(text);
      assert.equal(await run('crosscheck.accept', { contradiction: contradiction.id, note: '' }), false);
      assert.equal(await textOf(), text);
      const problems = vscode.languages.getDiagnostics(file());
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.message, sentence);
      assert.ok((await findings()).findings.report.contradictions.some(({ id }) => id === contradiction.id));
    });

  it('is kept beside one that another window has written meanwhile', async () => {
    const [one, other] = (await findings()).findings.report.contradictions.filter(
      ({ severity }) => severity === 'hard',
    );
    await run('crosscheck.accept', { contradiction: one!.id, note: '' });
    const written = await textOf();
    await run('crosscheck.undoChange');
    // As another window does: straight to the disk, and this one has not heard of it yet.
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(written));
    await run('crosscheck.notAContradiction', { contradiction: other!.id, note: '' });
    const { reviews } = JSON.parse(await textOf());
    assert.deepEqual(reviews.map(({ verdict }: { verdict: string }) => verdict).sort(), [
      'accepted',
      'not-a-contradiction',
    ]);
    const { store } = await crosscheck();
    await until(
      'both hold',
      () => store.current?.findings.report.reviews?.filter(({ state }) => state === 'applied').length === 2,
      store.onDidChange,
    );
  });

  it('is asked for a note, and is not kept when that is escaped', async () => {
    const contradiction = await hard();
    const asked = run('crosscheck.accept', { contradiction: contradiction.id });
    await run('workbench.action.closeQuickOpen');
    assert.equal(await asked, false);
    assert.equal(await exists(file()), false);
  });

  it('is not made of an argument that names no contradiction', async () => {
    for (const argument of [{ contradiction: 'none' }, 7, null, { contradiction: 7 }]) {
      assert.equal(await run('crosscheck.accept', argument), false);
    }
  });
});

describe('What can be done about a problem', () => {
  afterEach(remove);

  /** What is offered at the problem, or in its whole paragraph. */
  async function actions(isAlone = true) {
    const contradiction = await hard(isAlone);
    const claim = await claimOf(contradiction);
    const { document } = await open(claim.source);
    const problem = problemsIn(claim.source).find(({ code }) => code === contradiction.kind)!;
    const found = await run<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      inFolder(claim.source),
      isAlone ? problem.range : document.lineAt(problem.range.start).range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return { contradiction, claim, actions: found.filter(({ command }) => command?.command.startsWith('crosscheck.')) };
  }

  it('is offered with titles that say for what it holds', async () => {
    const { actions: offered } = await actions();
    const titles = offered.map(({ title }) => title);
    const expected = [
      /^Go to the Other Side: \S+ “.+”$/,
      /^Compare Side by Side$/,
      /^Not a Contradiction \(This Pair\)$/,
      /^Superseded: .* \(This Pair\)$/,
      /^Accepted: The Sources Differ \(This Pair\)$/,
      /^Ignore Differences in “.+” \(All Sources of the Folder\)$/,
      /^Ignore the Source .+ \(This Folder\)$/,
      /^Add an Alias… \(All Sources of the Folder\)$/,
      /^Set the Date of .+… \(This Article\)$/,
    ];
    assert.equal(titles.length, expected.length, titles.join('\n'));
    for (const [index, title] of titles.entries()) assert.match(title, expected[index]!);
  });

  it('names the relation where several problems stand in what is selected', async () => {
    const { contradiction, actions: offered } = await actions(false);
    const titles = offered.map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
    assert.ok(titles.includes(`${contradiction.relation}: Not a Contradiction (This Pair)`), titles.join('\n'));
  });

  it('does what it says: goes to the other side, ignores the relation, ignores the source', async () => {
    const { store } = await crosscheck();
    const { contradiction, claim, actions: offered } = await actions();
    const act = async (title: RegExp) => {
      const { command } = offered.find((action) => title.test(action.title))!.command!;
      await run(command, ...offered.find((action) => title.test(action.title))!.command!.arguments!);
      await store.whenSettled();
    };
    await act(/^Go to/);
    const other = vscode.window.activeTextEditor!;
    assert.notEqual(`${other.document.uri}`, `${inFolder(claim.source)}`);
    const quotes = contradiction.claims.map((id) => store.current!.findings.claim(id)!.quote);
    assert.ok(quotes.includes(other.document.getText(other.selection)));

    await act(/^Ignore Differences/);
    assert.ok(
      !store.current!.findings.report.contradictions.some(({ relation }) => relation === contradiction.relation),
    );
    await run('crosscheck.undoChange');
    await store.whenSettled();
    assert.ok(store.current!.findings.report.contradictions.some(({ id }) => id === contradiction.id));

    await act(/^Ignore the Source/);
    assert.equal(store.current!.findings.source(claim.source), undefined);
    await run('crosscheck.undoChange');
    await store.whenSettled();
    assert.ok(store.current!.findings.source(claim.source));
  });

  it('sets date, outlet and alias by what it is given, or by what is in front', async () => {
    const { store } = await crosscheck();
    const { path } = store.current!.findings.report.sources[0]!;
    await run('crosscheck.setDate', { path, date: '2019-02-03' });
    await open(path);
    await run('crosscheck.setOutlet', { path, outlet: 'The Elm Post' });
    await run('crosscheck.addAlias', { alias: 'AHS', name: 'Amazon Health Services' });
    await store.whenSettled();
    const { published, outlet } = store.current!.findings.source(path)!;
    assert.deepEqual([published, outlet], ['2019-02-03', 'The Elm Post']);
    const kept = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder('crosscheck.json'))));
    assert.deepEqual(kept.aliases, { AHS: 'Amazon Health Services' });
    assert.equal(await run('crosscheck.setDate', { path, date: 'yesterday' }), false);
    assert.equal(await run('crosscheck.setDate', { path: 'none.txt', date: '2019-02-03' }), false);
  });

  it('is listed by crosscheck.dismiss, for the claim at the cursor too', async () => {
    const contradiction = await hard();
    const claim = await claimOf(contradiction);
    const editor = await open(claim.source);
    const { start } = rangeOf(editor.document, claim);
    editor.selection = new vscode.Selection(start, start);
    for (const argument of [undefined, { contradiction: contradiction.id }]) {
      const done = run('crosscheck.dismiss', argument);
      await run('workbench.action.closeQuickOpen');
      await done;
    }
    assert.equal(await exists(file()), false);
  });

  it('is of the claim that is selected or the shortest, where several claims at the cursor are disputed', async () => {
    const { claims, contradictions } = (await findings()).findings.report;
    const disputed = claims.filter(({ id }) => contradictions.some((each) => each.claims.includes(id)));
    const [inner, outer] = disputed.flatMap((one) =>
      disputed.flatMap((other) =>
        one.source === other.source && other.start <= one.start && one.end < other.end ? [[one, other]] : [],
      ),
    )[0] as [Claim, Claim];
    const editor = await open(inner.source);
    const range = rangeOf(editor.document, inner);
    for (const [at, claim] of [
      [new vscode.Selection(range.start, range.start), inner],
      [new vscode.Selection(range.start, range.end), inner],
      [new vscode.Selection(rangeOf(editor.document, outer).start, rangeOf(editor.document, outer).end), outer],
    ] as const) {
      editor.selection = at;
      const done = run('crosscheck.accept');
      await run('workbench.action.acceptSelectedQuickOpenItem');
      assert.equal(await done, true);
      const { store } = await crosscheck();
      const reviewed = () => store.current?.findings.report.reviews?.[0]?.contradiction;
      await until('the review holds', () => Boolean(reviewed()), store.onDidChange);
      assert.ok(reviewed()!.claims.includes(claim.id), claim.words);
      await run('crosscheck.undoChange');
      await until('it is taken back', () => !reviewed(), store.onDidChange);
    }
  });

  it('is offered by the hover through commands that it may run', async () => {
    const contradiction = await hard();
    const claim = await claimOf(contradiction);
    const { document } = await open(claim.source);
    const hovers = await run<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, claim).start,
    );
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    const content = contents.find(({ value }) => value.includes('command:crosscheck.dismiss?'));
    assert.ok(content, 'no hover offers to dismiss it');
    assert.deepEqual((content.isTrusted as { enabledCommands: readonly string[] }).enabledCommands, [
      'crosscheck.goTo',
      'crosscheck.compareSideBySide',
      'crosscheck.dismiss',
    ]);
  });
});
