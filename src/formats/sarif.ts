import type * as Sarif from 'sarif';
import { type Findings, indexFindings } from '../engine/findings.ts';
import type { Claim, Contradiction, ContradictionKind } from '../engine/report.ts';
import { LineIndex } from '../sources/lineIndex.ts';
import { oneLine, shorten } from '../text/plain.ts';
import { type Exported, fullestOfEachSource } from './exported.ts';
import { fingerprintOf } from './fingerprint.ts';
import { rules, whatItMeans } from './rules.ts';

/** What GitHub code scanning takes of a run; it refuses a file over the first and leaves out what is over the others. */
export const githubLimits = { results: 25_000, resultsShown: 5_000, locations: 100, tags: 10 } as const;

/** Characters of a quote in a message. */
const longestQuote = 280;

const levels = { hard: 'warning', soft: 'note' } as const;

/**
 * The contradictions as a SARIF 2.1.0 log. Each is one result, in the source that was published last, since that is the one
 * under work; the other places are its related locations, which the message links to. Updates are no findings and left out;
 * so is what readers have settled, because GitHub opens alerts for suppressed results.
 */
export function writeSarif(exported: Exported): string {
  const findings = indexFindings(exported.report);
  const lines = new Map([...exported.texts].map(([path, text]) => [path, new LineIndex(text)]));
  const standing = [
    ...exported.report.contradictions.filter(({ severity }) => severity === 'hard'),
    ...exported.report.contradictions.filter(({ severity }) => severity === 'soft'),
  ];
  const reported = standing.slice(0, githubLimits.resultsShown);
  const kinds = [...new Set(reported.map(({ kind }) => kind))];
  const names = new Map<string, number>();
  const context: Context = { exported, findings, lines, kinds, names };
  const log: Sarif.Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Crosscheck', semanticVersion: exported.version, rules: kinds.map(ruleOf) },
        },
        columnKind: 'utf16CodeUnits',
        results: reported.flatMap((contradiction) => resultOf(contradiction, context) ?? []),
        ...(reported.length < standing.length && { properties: { leftOut: standing.length - reported.length } }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface Context {
  readonly exported: Exported;
  readonly findings: Findings;
  readonly lines: ReadonlyMap<string, LineIndex>;
  readonly kinds: readonly ContradictionKind[];
  /** How many results have had a fingerprint so far. */
  readonly names: Map<string, number>;
}

function ruleOf(kind: ContradictionKind): Sarif.ReportingDescriptor {
  const { name, title, help } = rules[kind];
  return {
    id: kind,
    name,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}. ${whatItMeans}` },
    help: { text: `${help}\n\n${whatItMeans}`, markdown: `${help}\n\n${whatItMeans}` },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['sources', 'contradiction'], precision: 'medium', 'problem.severity': 'warning' },
  };
}

function resultOf(contradiction: Contradiction, context: Context): Sarif.Result | undefined {
  const { findings, kinds, names } = context;
  const claims = contradiction.sides.flatMap((side) =>
    fullestOfEachSource(side.claims.flatMap((id) => findings.claim(id) ?? [])),
  );
  const published = (claim: Claim) => findings.source(claim.source)?.published ?? '';
  const [main, ...others] = claims.toSorted((a, b) =>
    published(a) < published(b) ? 1 : published(a) > published(b) ? -1 : 0,
  );
  if (!main || others.length === 0) return undefined;
  const related = others.slice(0, githubLimits.locations - 1);
  const fingerprint = fingerprintOf(contradiction, claims);
  const count = (names.get(fingerprint) ?? 0) + 1;
  names.set(fingerprint, count);
  const stated = (claim: Claim) => contradiction.sides.find((side) => side.claims.includes(claim.id))?.value ?? '';
  const elsewhere = related.map((claim, index) => `[${plain(claim.source)}](${index + 1}): ${plain(quoted(claim))}`);
  return {
    ruleId: contradiction.kind,
    ruleIndex: kinds.indexOf(contradiction.kind),
    level: contradiction.severity === 'superseded' ? 'note' : levels[contradiction.severity],
    message: {
      text: [`${plain(sentence(contradiction))} Here: ${plain(quoted(main))}`, ...elsewhere].join('\n'),
    },
    locations: [{ physicalLocation: placeOf(main, context) }],
    relatedLocations: related.map((claim, index) => ({
      id: index + 1,
      physicalLocation: placeOf(claim, context),
      message: { text: plain(shorten(stated(claim) || claim.words, longestQuote)) },
    })),
    // GitHub reads the first alone, by which it knows an alert again.
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:${count}`,
      'crosscheckContradiction/v1': `${fingerprint}:${count}`,
    },
    properties: { severity: contradiction.severity, subject: contradiction.subject, relation: contradiction.relation },
  };
}

function sentence({ subject, relation, explanation }: Contradiction): string {
  return `${oneLine(subject)} · ${oneLine(relation)}: ${oneLine(explanation).replace(/[.]?$/, '.')}`;
}

function quoted({ words }: Claim): string {
  return `“${shorten(words, longestQuote)}”`;
}

/** A text in which nothing is a link or an escape (SARIF 2.1.0, 3.11.6). */
function plain(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}

function placeOf(claim: Claim, { exported, lines }: Context): Sarif.PhysicalLocation {
  const address = exported.addressOf(claim.source);
  const index = lines.get(claim.source);
  const start = index?.positionAt(claim.start);
  const end = index?.positionAt(claim.end);
  return {
    artifactLocation: { uri: address, ...(isRelative(address) && { uriBaseId: '%SRCROOT%' }) },
    ...(start &&
      end && {
        region: {
          startLine: start.line + 1,
          startColumn: start.character + 1,
          endLine: end.line + 1,
          endColumn: end.character + 1,
          snippet: { text: claim.quote },
        },
      }),
  };
}

function isRelative(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(address);
}
