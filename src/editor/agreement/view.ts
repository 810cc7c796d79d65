import * as vscode from 'vscode';
import type { Findings } from '../../engine/findings.ts';
import type { Content, PanelSnapshot } from '../../panel/messages.ts';
import { type ToEditor, toEditorSchema } from '../../panel/wishes.ts';
import type { GoToTarget } from '../commands/names.ts';
import type { AgreementPart } from '../laterPart.ts';
import type { FindingsStore } from '../store.ts';
import { agreementPage, makeNonce } from './html.ts';
import { PanelLink } from './link.ts';
import { snapshotInWords } from './snapshotInWords.ts';

/** Makes what the panel shows. */
type Agreement = Awaited<ReturnType<AgreementPart['load']>>;

const viewId = 'crosscheck.agreement';

/** A content that stands on the panel's screen, with so many facts that its filters let through. */
export interface Drawn {
  readonly revision: number;
  readonly facts: number;
}

/** The view, as other parts of the extension and the tests see it. */
export interface AgreementView {
  readonly onDidDraw: vscode.Event<Drawn>;
  /** Does what the panel asks for; anything but a well-formed message is ignored. */
  receive(message: unknown): void;
}

/** Offers the webview view `crosscheck.agreement`: facts by sources, kept at the store's newest findings. */
export function registerAgreementView(
  context: vscode.ExtensionContext,
  store: FindingsStore,
  part: AgreementPart,
): AgreementView {
  const drawn = new vscode.EventEmitter<Drawn>();
  let link: PanelLink | undefined;
  const receive = (message: unknown): void => {
    const result = toEditorSchema.safeParse(message);
    if (result.success) obey(result.data, link, drawn);
  };
  context.subscriptions.push(
    drawn,
    vscode.window.registerWebviewViewProvider(viewId, {
      resolveWebviewView: async (view) => {
        link = connect(view, store, await part.load());
        view.webview.onDidReceiveMessage(receive);
        showPage(view.webview, context.extensionUri);
      },
    }),
  );
  return { onDidDraw: drawn.event, receive };
}

/** Keeps a view at the store's newest findings and at the editor's selection for as long as it lives. */
function connect(view: vscode.WebviewView, store: FindingsStore, { makeSnapshot }: Agreement): PanelLink {
  const link = new PanelLink(
    {
      get visible() {
        return view.visible;
      },
      post: (message) => view.webview.postMessage(message),
    },
    () => contentOf(store, makeSnapshot),
  );
  let shown: Findings | undefined;
  const select = () => {
    const selection = selectionIn(store);
    if (selection) link.select(...selection);
  };
  const subscriptions = [
    view.onDidChangeVisibility(() => link.visibilityChanged()),
    store.onDidChange(({ findings }) => {
      if (findings !== shown) link.contentChanged();
      shown = findings;
      select();
    }),
    store.onDidChangeStatus((status) => {
      if (status.kind !== 'failed') return;
      shown = undefined;
      link.contentChanged();
    }),
    vscode.window.onDidChangeActiveTextEditor(select),
    vscode.window.onDidChangeTextEditorSelection(select),
  ];
  view.onDidDispose(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });
  select();
  return link;
}

function showPage(webview: vscode.Webview, extension: vscode.Uri): void {
  const dist = vscode.Uri.joinPath(extension, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  webview.html = agreementPage({
    script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.js')).toString(),
    source: webview.cspSource,
    nonce: makeNonce(),
    language: { locale: vscode.env.language, words: vscode.l10n.bundle ?? {} },
  });
}

function obey(message: ToEditor, link: PanelLink | undefined, drawn: vscode.EventEmitter<Drawn>): void {
  switch (message.type) {
    case 'ready':
      link?.pageStarted();
      break;
    case 'drawn':
      drawn.fire({ revision: message.revision, facts: message.facts });
      break;
    case 'goTo':
      void vscode.commands.executeCommand('crosscheck.goTo', message satisfies GoToTarget);
      break;
    case 'compare':
      void vscode.commands.executeCommand('crosscheck.compareSideBySide', { contradiction: message.contradiction });
      break;
    case 'run':
      void vscode.commands.executeCommand(`crosscheck.${message.command}`);
      break;
  }
}

/** An analysis that is under way leaves the findings before it in view. */
function contentOf(store: FindingsStore, makeSnapshot: Agreement['makeSnapshot']): Content {
  const { status, current } = store;
  if (status.kind === 'failed') return { state: 'failed', message: status.message };
  if (current) return { state: 'ready', snapshot: inReadersWords(makeSnapshot(current.findings)) };
  return { state: 'loading', message: null };
}

function inReadersWords(snapshot: PanelSnapshot): PanelSnapshot {
  // The engine speaks the language in which there is nothing to translate.
  return vscode.l10n.bundle ? snapshotInWords(snapshot, vscode.l10n.t) : snapshot;
}

/**
 * The article in the active editor and the claims at its caret, the shortest first; undefined while the findings speak of
 * other words than those around the caret.
 */
function selectionIn(store: FindingsStore): [path: string | null, claims: string[]] | undefined {
  const editor = vscode.window.activeTextEditor;
  const { current } = store;
  const path = editor && current?.pathOf(editor.document.uri);
  if (!path || !current) return [null, []];
  if (!current.isCurrent(editor.document)) return;
  const caret = editor.document.offsetAt(editor.selection.active);
  const claims = current.findings
    .claimsOf(path)
    .filter((claim) => claim.start <= caret && caret <= claim.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return [path, claims.map((claim) => claim.id)];
}
