import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { filterItems, filterOf } from '../../../src/editor/contradictions/filterPick.ts';
import type { Node } from '../../../src/editor/contradictions/tree.ts';
import { standing } from '../../../src/editor/text/describe.ts';
import { claimIn, closeAll, crosscheck, findings, inFolder, open, rangeOf, until, written } from './window.ts';

async function nodes(): Promise<{ groups: Node[]; contradictions: Node[]; quotes: Node[] }> {
  const { contradictions: tree } = await crosscheck();
  const groups = tree.getChildren();
  const contradictions = groups.flatMap((group) => tree.getChildren(group));
  return { groups, contradictions, quotes: contradictions.flatMap((node) => tree.getChildren(node)) };
}

const key = ({ range, message }: vscode.Diagnostic) => `${written([range])[0]} ${message}`;
const active = () => vscode.window.activeTextEditor;
const selected = () => active()?.document.getText(active()?.selection);

describe('The tree of contradictions', () => {
  afterEach(closeAll);

  it('lists each one, grouped by severity, with the quotes of its sides', async () => {
    const { report } = (await findings()).findings;
    assert.ok(report.contradictions.length > 0, 'the sources hold no contradiction');
    const { contradictions: tree } = await crosscheck();
    const { groups, contradictions, quotes } = await nodes();
    assert.deepEqual(
      groups.map((node) => node.kind === 'group' && 'severity' in node.group && node.group.severity),
      ['hard', 'soft', 'superseded'].filter((severity) =>
        report.contradictions.some((contradiction) => contradiction.severity === severity),
      ),
    );
    assert.deepEqual(
      contradictions.map((node) => node.kind === 'contradiction' && node.of.id).sort(),
      report.contradictions.map(({ id }) => id).sort(),
    );
    assert.equal(quotes.length, report.contradictions.flatMap(({ claims }) => claims).length);
    for (const node of contradictions) {
      assert.ok(node.kind === 'contradiction');
      const { label, tooltip } = tree.getTreeItem(node);
      assert.ok(String(label).startsWith(node.of.severity === 'superseded' ? '◌ ' : '≠ '));
      assert.ok(String(tooltip).includes(node.of.explanation.trim().slice(0, 20)));
    }
  });

  it('leads from a quote to its place', async () => {
    const { contradictions: tree } = await crosscheck();
    const { quotes } = await nodes();
    const [quote] = quotes;
    assert.ok(quote?.kind === 'quote');
    const { command } = tree.getTreeItem(quote);
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    assert.equal(`${active()?.document.uri}`, `${inFolder(quote.claim.source)}`);
    assert.equal(selected(), quote.claim.quote);
  });

  it('opens both sides of one beside each other', async () => {
    const { contradictions } = await nodes();
    const node = contradictions[0]!;
    assert.ok(node.kind === 'contradiction');
    await vscode.commands.executeCommand('crosscheck.compareSideBySide', node);
    const { findings: current } = await findings();
    const quotes = node.of.sides.map(({ claims }) => current.claim(claims[0]!)!.quote).slice(0, 2);
    const [left, right] = vscode.window.visibleTextEditors.toSorted((a, b) => a.viewColumn! - b.viewColumn!);
    const { quoteMarks } = await crosscheck();
    assert.deepEqual([left!.document.getText(left!.selection), right!.document.getText(quoteMarks.of(right!))], quotes);
    assert.equal(quoteMarks.of(left!), undefined);
    assert.equal(vscode.window.activeTextEditor, left);
    // The caret stands in the right quote, so that hovers and commands tell about it; moving it takes the mark away.
    assert.ok(right!.selection.isEmpty && quoteMarks.of(right!)!.contains(right!.selection.active));
    right!.selection = new vscode.Selection(0, 0, 0, 0);
    await until(
      'the mark is gone',
      () => quoteMarks.of(right!) === undefined,
      vscode.window.onDidChangeTextEditorSelection,
    );
  });

  it('is grouped by subject where the reader chose so, each subject told once', async () => {
    const { contradictions: tree } = await crosscheck();
    try {
      await vscode.commands.executeCommand('crosscheck.groupBySubject');
      const { groups, contradictions } = await nodes();
      const subjects = groups.map((node) => node.kind === 'group' && 'subject' in node.group && node.group.subject);
      assert.deepEqual(subjects, [...new Set(subjects)]);
      for (const node of contradictions) {
        assert.ok(node.kind === 'contradiction');
        const { label } = tree.getTreeItem(node);
        assert.ok(String(label).slice(2).startsWith(`${node.of.relation}: `), String(label));
      }
    } finally {
      await vscode.commands.executeCommand('crosscheck.groupBySeverity');
    }
  });

  it('shows what passes the filter, and all again when that is cleared', async () => {
    const { contradictions: tree } = await crosscheck();
    const { report } = (await findings()).findings;
    const shown = async () =>
      (await nodes()).contradictions.flatMap((node) => (node.kind === 'contradiction' ? [node.of] : []));
    try {
      await tree.shown.filterBy({ frontOnly: false, hiddenSeverities: ['superseded'], hiddenKinds: ['name'] });
      const left = await shown();
      assert.ok(left.length > 0 && left.length < report.contradictions.length);
      assert.deepEqual(
        left.map(({ id }) => id).sort(),
        report.contradictions
          .filter(({ severity, kind }) => severity !== 'superseded' && kind !== 'name')
          .map(({ id }) => id)
          .sort(),
      );
    } finally {
      await vscode.commands.executeCommand('crosscheck.clearContradictionFilter');
    }
    assert.equal((await shown()).length, report.contradictions.length);
  });

  it('follows the article in front where only its contradictions are asked for', async () => {
    const { contradictions: tree } = await crosscheck();
    const snapshot = await findings();
    const { sources } = snapshot.findings.report;
    try {
      await tree.shown.filterBy({ ...tree.shown.filter, frontOnly: true });
      for (const { path } of sources) {
        await open(path);
        const quotes = (await nodes()).contradictions.map((node) => tree.getChildren(node));
        for (const of of quotes) assert.ok(of.some((node) => node.kind === 'quote' && node.claim.source === path));
        const expected = snapshot.findings.report.contradictions.filter(({ claims }) =>
          claims.some((id) => snapshot.findings.claim(id)!.source === path),
        );
        assert.equal(quotes.length, expected.length, path);
      }
    } finally {
      await vscode.commands.executeCommand('crosscheck.clearContradictionFilter');
    }
  });

  it('offers for the filter what there is, with how often, and hides what is not chosen', async () => {
    const { contradictions: tree } = await crosscheck();
    const { all, filter } = tree.shown;
    const items = filterItems(all, filter);
    assert.deepEqual(
      filterOf(
        items,
        items.filter(({ picked }) => picked),
      ),
      filter,
    );
    const numbers = items.flatMap(({ description, severity }) => (severity ? [Number(description)] : []));
    assert.equal(
      numbers.reduce((sum, count) => sum + count, 0),
      all.length,
    );
    assert.deepEqual(filterOf(items, []).hiddenKinds.toSorted(), [...new Set(all.map(({ kind }) => kind))].sort());
  });
});

describe('The list of contradictions', () => {
  afterEach(closeAll);

  it('has one line each, with the values and both quotes with their lines', async () => {
    const { contradictionPicks } = await crosscheck();
    const snapshot = await findings();
    const picks = contradictionPicks(snapshot).filter(({ contradiction }) => contradiction);
    assert.equal(picks.length, snapshot.findings.report.contradictions.length);
    for (const { label, detail } of picks) {
      assert.match(label, /^[≠◌] .+ · .+: .+ \/ .+$/);
      assert.match(detail!, /^.+:\d+ “.+”( {2}↔ {2}.+:\d+ “.+”)+$/);
    }
  });

  it('shows both quotes while moving, and Enter goes to the first', async () => {
    const { contradictionPicks } = await crosscheck();
    const snapshot = await findings();
    const { contradiction } = contradictionPicks(snapshot).find((pick) => pick.contradiction)!;
    const [left, right] = contradiction!.sides.map(({ claims }) => snapshot.findings.claim(claims[0]!)!);
    const list = vscode.commands.executeCommand('crosscheck.listContradictions');
    await until(
      'both quotes show',
      () =>
        [left!, right!].every(({ source, start }) =>
          vscode.window.visibleTextEditors.some(
            ({ document, selection }) =>
              `${document.uri}` === `${inFolder(source)}` && document.offsetAt(selection.active) === start,
          ),
        ),
      vscode.window.onDidChangeVisibleTextEditors,
      vscode.window.onDidChangeTextEditorSelection,
    );
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await list;
    assert.equal(`${active()?.document.uri}`, `${inFolder(left!.source)}`);
    assert.equal(selected(), left!.quote);
    assert.equal(vscode.window.visibleTextEditors.length, 1);
  });

  it('leaves everything as it was when nothing is chosen', async () => {
    const snapshot = await findings();
    const claim = claimIn(snapshot, 'disputed');
    const other = snapshot.findings.report.sources.find(({ path }) => path !== claim.source)!;
    const editor = await open(other.path);
    editor.selection = new vscode.Selection(2, 3, 2, 5);
    const list = vscode.commands.executeCommand('crosscheck.listContradictions');
    await until(
      'a preview shows',
      () => vscode.window.visibleTextEditors.length > 1,
      vscode.window.onDidChangeVisibleTextEditors,
    );
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await list;
    assert.deepEqual(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
      [other.path],
    );
    assert.deepEqual(written([active()!.selection]), ['2:3-2:5']);
  });
});

describe('Problems', () => {
  afterEach(closeAll);

  it('hold every standing contradiction at each of its places, with the other sides as related information', async () => {
    const snapshot = await findings();
    const { findings: current } = snapshot;
    const standingOnes = standing(current.report.contradictions);
    assert.ok(standingOnes.length > 0);
    for (const { kind, claims, sides } of standingOnes) {
      for (const id of claims) {
        const claim = current.claim(id)!;
        const document = await vscode.workspace.openTextDocument(inFolder(claim.source));
        const here = rangeOf(document, claim);
        const problems = vscode.languages
          .getDiagnostics(document.uri)
          .filter(({ range, source, code }) => source === 'Crosscheck' && code === kind && here.contains(range));
        assert.ok(problems.length > 0, `nothing stands at “${claim.quote}”`);
        assert.deepEqual(written(problems.map(({ range }) => range)).length, new Set(problems.map(key)).size);
        for (const { severity, message, range, relatedInformation } of problems) {
          assert.equal(severity, vscode.DiagnosticSeverity.Information);
          assert.match(message, /^≠ .+ · .+: .+ \/ .+$/);
          assert.ok(message.length <= 100, message);
          assert.ok(document.getText(here).endsWith(document.getText(range)));
          assert.equal(relatedInformation!.length, sides.length - 1);
          for (const { location } of relatedInformation!) {
            const other = await vscode.workspace.openTextDocument(location.uri);
            const quote = other.getText(location.range);
            assert.ok(current.claimsOf(snapshot.pathOf(location.uri)!).some((candidate) => candidate.quote === quote));
          }
        }
      }
    }
  });

  it('hold no earlier state that a later one updates', async () => {
    const { report } = (await findings()).findings;
    const standingIn = (path: string) =>
      standing(report.contradictions).filter(({ claims }) =>
        claims.some((id) => report.claims.find((claim) => claim.id === id)!.source === path),
      );
    for (const { path } of report.sources) {
      const problems = vscode.languages.getDiagnostics(inFolder(path)).filter(({ source }) => source === 'Crosscheck');
      assert.deepEqual(
        new Set(problems.map(({ code }) => code)),
        new Set(standingIn(path).map(({ kind }) => kind)),
        path,
      );
    }
  });

  it('follow the settings: severity, none at all, and a limit that says how many more there are', async () => {
    const { store } = await crosscheck();
    const snapshot = await findings();
    const counts = new Map<string, number>();
    for (const contradiction of standing(snapshot.findings.report.contradictions)) {
      for (const id of contradiction.claims) {
        const { source } = snapshot.findings.claim(id)!;
        counts.set(source, (counts.get(source) ?? 0) + 1);
      }
    }
    const [path, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
    const problems = () =>
      vscode.languages.getDiagnostics(inFolder(path)).filter(({ source }) => source === 'Crosscheck');
    const configuration = vscode.workspace.getConfiguration('crosscheck.problems');
    const set = async (name: string, value: unknown) => {
      await configuration.update(name, value, vscode.ConfigurationTarget.Global);
      await store.whenSettled();
    };
    try {
      await set('severity', 'warning');
      assert.equal(problems()[0]!.severity, vscode.DiagnosticSeverity.Warning);
      await set('severity', 'off');
      assert.deepEqual(problems(), []);
      await set('severity', undefined);
      if (count > 1) {
        await set('limit', 1);
        assert.equal(problems().length, 2);
        assert.ok(problems().some(({ message }) => message.includes(`: ${count - 1}.`)));
      }
    } finally {
      await set('severity', undefined);
      await set('limit', undefined);
    }
  });
});
