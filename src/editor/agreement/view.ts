import * as vscode from 'vscode';
import { type Content, toEditorSchema } from '../../panel/messages.ts';
import type { FindingsStore } from '../store.ts';
import { agreementPage, makeNonce } from './html.ts';
import { PanelLink } from './link.ts';
import { makeSnapshot } from './snapshot.ts';

const viewId = 'crosscheck.agreement';

/** Offers the webview view `crosscheck.agreement`: facts by sources, kept at the store's newest findings. */
export function registerAgreementView(context: vscode.ExtensionContext, store: FindingsStore): void {
  context.subscriptions.push(
    vscode.window.registerWebviewViewProvider(viewId, {
      resolveWebviewView: (view) => show(view, context.extensionUri, store),
    }),
  );
}

function show(view: vscode.WebviewView, extension: vscode.Uri, store: FindingsStore): void {
  const { webview } = view;
  const dist = vscode.Uri.joinPath(extension, 'dist');
  const link = new PanelLink(
    {
      get visible() {
        return view.visible;
      },
      post: (message) => webview.postMessage(message),
    },
    () => contentOf(store),
  );
  const select = () => link.select(...selectionIn(store));
  const subscriptions = [
    webview.onDidReceiveMessage((message) => receive(message, link)),
    view.onDidChangeVisibility(() => link.visibilityChanged()),
    store.onDidChange(() => {
      link.contentChanged();
      select();
    }),
    store.onDidChangeStatus((status) => {
      if (status.kind === 'failed') link.contentChanged();
    }),
    vscode.window.onDidChangeActiveTextEditor(select),
    vscode.window.onDidChangeTextEditorSelection(select),
  ];
  view.onDidDispose(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });
  select();
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  webview.html = agreementPage({
    script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.js')).toString(),
    source: webview.cspSource,
    nonce: makeNonce(),
  });
}

function receive(message: unknown, link: PanelLink): void {
  const result = toEditorSchema.safeParse(message);
  if (!result.success) return;
  switch (result.data.type) {
    case 'ready':
      link.pageStarted();
      break;
    case 'goTo': {
      const { path, start, end } = result.data;
      void vscode.commands.executeCommand('crosscheck.goTo', { path, start, end });
      break;
    }
    case 'compare':
      // A fact whose sides differ has the id of its contradiction.
      void vscode.commands.executeCommand('crosscheck.compareSideBySide', { contradiction: result.data.fact });
      break;
  }
}

/** An analysis that is under way leaves the findings before it in view. */
function contentOf(store: FindingsStore): Content {
  const { status, current } = store;
  if (status.kind === 'failed') return { state: 'failed', message: status.message };
  if (current) return { state: 'ready', snapshot: makeSnapshot(current.findings) };
  return { state: 'loading', message: null };
}

/** The article in the active editor and the claims at its caret, the shortest first. */
function selectionIn(store: FindingsStore): [path: string | null, claims: string[]] {
  const editor = vscode.window.activeTextEditor;
  const { current } = store;
  const path = editor && current?.pathOf(editor.document.uri);
  if (!path || !current) return [null, []];
  const caret = editor.document.offsetAt(editor.selection.active);
  const claims = current.findings
    .claimsOf(path)
    .filter((claim) => claim.start <= caret && caret <= claim.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return [path, claims.map((claim) => claim.id)];
}
