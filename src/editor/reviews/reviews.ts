import * as vscode from 'vscode';
import type { Problem } from '../../configuration/jsonFile.ts';
import { type Contradiction, emptyReport, type Report, type Reviewed, type Verdict } from '../../engine/report.ts';
import type { applyReviews } from '../../reviews/apply.ts';
import { type Review, reviewsName } from '../../reviews/review.ts';
import type { ReviewsFile } from '../../reviews/reviewsFile.ts';
import { settingsFor } from '../configuration.ts';
import { FolderFile } from '../folder/folderFile.ts';
import type { ChangeHistory } from '../folder/history.ts';
import type { KeptFilesPart } from '../laterPart.ts';
import type { Snapshot } from '../snapshot.ts';
import { verdictName } from '../text/verdicts.ts';

interface Kept {
  readonly folder: vscode.WorkspaceFolder;
  readonly review: Review;
}

/** What a folder's file says, and how that is applied to a report. */
interface KeptReviews extends ReviewsFile {
  readonly apply: typeof applyReviews;
}

const none: KeptReviews = {
  reviews: [],
  problems: [],
  writable: true,
  placeOf: () => undefined,
  apply: (report) => report,
};

/** The readers' reviews of the folders that are open, each kept in `crosscheck.reviews.json` beside the sources. */
export class Reviews implements vscode.Disposable {
  readonly file: FolderFile<KeptReviews>;
  readonly #history: ChangeHistory;
  readonly #keptFiles: KeptFilesPart;
  /** Where the reviews of the newest report are kept. */
  #kept = new Map<Reviewed, Kept>();
  /** What was last applied to what, and what came of it: the same once more is the same report. */
  #applied: { readonly given: readonly unknown[]; readonly result: Report } = { given: [], result: emptyReport };

  constructor(history: ChangeHistory, keptFiles: KeptFilesPart) {
    this.#history = history;
    this.#keptFiles = keptFiles;
    this.file = new FolderFile<KeptReviews>(
      reviewsName,
      none,
      async (text) => {
        const { readReviews, applyReviews: apply } = await keptFiles.load();
        return { ...readReviews(text, vscode.l10n.t), apply };
      },
      ({ writable }) => writable,
    );
  }

  /** The report as it stands after the reviews of all folders. */
  apply(report: Report, textOf: (path: string) => string | undefined): Report {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const files = folders.map((folder) => this.file.of(folder));
    const given = [report, ...files];
    const { length } = this.#applied.given;
    if (length === given.length && given.every((each, index) => each === this.#applied.given[index])) {
      return this.#applied.result;
    }
    const kept = new Map<Reviewed, Kept>();
    let result = report;
    for (const [index, folder] of folders.entries()) {
      const { reviews, apply } = files[index]!;
      const before = result.reviews?.length ?? 0;
      result = apply(result, textOf, reviews, (source) => `${prefixOf(folder)}${source}`);
      for (const [index, reviewed] of (result.reviews ?? []).slice(before).entries()) {
        kept.set(reviewed, { folder, review: reviews[index]! });
      }
    }
    this.#kept = kept;
    this.#applied = { given, result };
    return result;
  }

  /** The reviews in the file of a folder that are lost, told at their place. */
  lostIn(folder: vscode.WorkspaceFolder): Problem[] {
    return [...this.#kept].flatMap(([{ state, lost }, { folder: in_, review }]): Problem[] => {
      const place = state === 'lost' && `${in_.uri}` === `${folder.uri}` && this.file.of(folder).placeOf(review);
      if (!place) return [];
      const message = vscode.l10n.t(
        'The quote of this review is not where it was in {0}, so the review holds for nothing. Take it away, or review the contradiction again.',
        [...new Set(lost)].join(', '),
      );
      return [{ ...place, message }];
    });
  }

  /** Keeps a verdict on a contradiction. Returns whether it was kept; where not, the reader was told why. */
  async keep(
    contradiction: Contradiction,
    snapshot: Snapshot,
    said: { readonly verdict: Verdict; readonly note: string },
  ): Promise<boolean> {
    const folder = folderOf(contradiction, snapshot);
    if (!folder) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'The sources of this contradiction are not in one open folder. Open the folder that holds them all, so that the review can be kept beside them.',
        ),
      );
      return false;
    }
    const { reviewOf, withReview } = await this.#keptFiles.load();
    const date = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const by = await reviewerOf(folder);
    const review = reviewOf(
      contradiction,
      snapshot.findings.report,
      (path) => snapshot.textOf(path),
      { ...said, by, date },
      (path) => path.slice(prefixOf(folder).length),
    );
    if (!review) return false;
    const told = vscode.l10n.t('Reviewed: {0}.', verdictName(said.verdict, vscode.l10n.t));
    return this.#history.change(this.file, folder, (text) => withReview(text, review), told);
  }

  /** Takes a review away. */
  async takeAway(reviewed: Reviewed): Promise<boolean> {
    const kept = this.#kept.get(reviewed);
    if (!kept) return false;
    const { withoutReview } = await this.#keptFiles.load();
    const told = vscode.l10n.t('Review taken away.');
    return this.#history.change(this.file, kept.folder, (text) => withoutReview(text, kept.review), told);
  }

  async read(folders: readonly vscode.WorkspaceFolder[]): Promise<void> {
    await Promise.all(folders.map((folder) => this.file.read(folder)));
  }

  dispose(): void {
    this.file.dispose();
  }
}

/** What stands before the paths of a folder's sources in reports. */
function prefixOf(folder: vscode.WorkspaceFolder): string {
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? `${folder.name}/` : '';
}

/** The one folder that holds the sources of a contradiction. */
export function folderOf(contradiction: Contradiction, snapshot: Snapshot): vscode.WorkspaceFolder | undefined {
  const folders = contradiction.claims.map((id) => {
    const claim = snapshot.findings.claim(id);
    const uri = claim && snapshot.uriOf(claim.source);
    return uri && vscode.workspace.getWorkspaceFolder(uri);
  });
  return new Set(folders).size === 1 ? folders[0] : undefined;
}

/** What a part of the Git extension's interface looks like. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string> } | null;
  };
}

/** Who reviews: the name in the settings, else the one under which Git keeps the folder's changes. */
async function reviewerOf(folder: vscode.WorkspaceFolder): Promise<string> {
  const named = settingsFor(folder.uri).reviewer.trim();
  if (named !== '') return named;
  try {
    const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const repository = git?.isActive ? git.exports.getAPI(1).getRepository(folder.uri) : null;
    return (await repository?.getConfig('user.name')) ?? '';
  } catch {
    return '';
  }
}
