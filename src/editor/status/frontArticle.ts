import * as vscode from 'vscode';
import type { Refusal } from '../articleFiles.ts';
import { articleSelector } from '../selector.ts';
import type { FindingsStore } from '../store.ts';
import { claimsInWords, standingOf } from '../text/describe.ts';

/** An analysis that ends sooner than this, in milliseconds, is not told: a sign that comes and goes would flicker. */
const shortAnalysis = 400;

/** What there is to tell about the document in front. */
export type FrontArticle =
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'analysing' }
  | { readonly kind: 'noArticle'; readonly refusal: Refusal }
  | {
      readonly kind: 'article';
      readonly claims: number;
      /** How many contradictions it has a part in, as its badge and the Sources view tell. */
      readonly contradictions: number;
      /** Whether a longer analysis, of other articles or of newer words, is under way. */
      readonly analysing: boolean;
    };

/** Calls back now, and whenever there is something else to tell about the document in front; undefined: nothing. */
export function followFrontArticle(
  store: FindingsStore,
  tell: (front: FrontArticle | undefined) => void,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLong = false;
  const refresh = (): void => {
    if (store.status.kind === 'analysing') {
      timer ??= setTimeout(() => {
        isLong = true;
        refresh();
      }, shortAnalysis);
    } else {
      clearTimeout(timer);
      timer = undefined;
      isLong = false;
    }
    tell(frontArticle(store, isLong));
  };
  refresh();
  return vscode.Disposable.from(
    new vscode.Disposable(() => clearTimeout(timer)),
    store.onDidChange(refresh),
    store.onDidChangeStatus(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
}

function frontArticle(store: FindingsStore, isLong: boolean): FrontArticle | undefined {
  const { status, current: snapshot } = store;
  const document = vscode.window.activeTextEditor?.document;
  if (status.kind === 'failed') return { kind: 'failed', message: status.message };
  // Where nothing is an article, as in a folder of code, nothing is told.
  if (status.kind === 'noArticles' || !document || vscode.languages.match(articleSelector, document) === 0) return;
  const path = snapshot?.pathOf(document.uri);
  const refusal = path === undefined ? store.refusalOf(document) : undefined;
  if (refusal) return refusal === 'elsewhere' ? undefined : { kind: 'noArticle', refusal };
  if (!snapshot || path === undefined) return isLong ? { kind: 'analysing' } : undefined;
  const claims = snapshot.findings.claimsOf(path);
  const contradictions = standingOf(claims, snapshot.findings).length;
  return { kind: 'article', claims: claims.length, contradictions, analysing: isLong };
}

/** Why a document is no article, as a sentence. */
export function refusalInWords(refusal: Refusal): string {
  switch (refusal) {
    case 'name':
      return vscode.l10n.t('Not an article: files of this name accompany a program or a site.');
    case 'settings':
      return vscode.l10n.t('Not an article: crosscheck.include or crosscheck.exclude leaves it out.');
    case 'size':
      return vscode.l10n.t('Larger than crosscheck.articleSizeLimit allows.');
    case 'noProse':
      return vscode.l10n.t('Not an article: it holds no sentences.');
    case 'elsewhere':
      return vscode.l10n.t('Not an article of this folder.');
  }
}

/** `49 claims · Contradictions: 2`. */
export function countsInWords({
  claims,
  contradictions,
}: {
  readonly claims: number;
  readonly contradictions: number;
}): string {
  const { t } = vscode.l10n;
  return `${claimsInWords(claims, t)} · ${t('Contradictions: {0}', contradictions)}`;
}
