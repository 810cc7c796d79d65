import { type Findings, indexFindings } from '../engine/findings.ts';
import type { Claim, Contradiction } from '../engine/report.ts';
import { oneLine } from '../text/plain.ts';
import { CodePoints } from './codePoints.ts';
import { type Exported, fullestOfEachSource } from './exported.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Code units of the text before and after a quote that tell it from the same words elsewhere. */
const contextLength = 32;

/**
 * The findings as a collection of annotations in the W3C Web Annotation Data Model (JSON-LD): one that describes each claim,
 * and one with motivation `linking` and a target for each place of a contradiction.
 */
export function writeWebAnnotations(exported: Exported): string {
  const findings = indexFindings(exported.report);
  const points = new Map([...exported.texts].map(([path, text]) => [path, new CodePoints(text)]));
  const context: Context = { exported, findings, points };
  const items = [
    ...exported.report.claims.map((claim) => claimAnnotation(claim, context)),
    ...exported.report.contradictions.map((contradiction) => linkingAnnotation(contradiction, context)),
  ];
  const id = 'urn:crosscheck:annotations';
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Claims and contradictions',
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

interface Context {
  readonly exported: Exported;
  readonly findings: Findings;
  readonly points: ReadonlyMap<string, CodePoints>;
}

function claimAnnotation(claim: Claim, context: Context) {
  return {
    id: `urn:crosscheck:claim:${encodeURIComponent(claim.id)}`,
    type: 'Annotation',
    motivation: 'describing',
    generator: generator(context),
    body: textualBody(claim.statement),
    target: targetOf(claim, context),
  };
}

function linkingAnnotation(contradiction: Contradiction, context: Context) {
  const claims = contradiction.sides.flatMap((side) =>
    fullestOfEachSource(side.claims.flatMap((id) => context.findings.claim(id) ?? [])),
  );
  return {
    id: `urn:crosscheck:contradiction:${fingerprintOf(contradiction, claims)}:${encodeURIComponent(contradiction.id)}`,
    type: 'Annotation',
    motivation: 'linking',
    generator: generator(context),
    body: textualBody(contradiction.explanation),
    target: claims.map((claim) => targetOf(claim, context)),
  };
}

function generator({ exported }: Context) {
  return { id: `urn:crosscheck:${exported.version}`, type: 'Software', name: `Crosscheck ${exported.version}` };
}

function textualBody(value: string) {
  return { type: 'TextualBody', value: oneLine(value), format: 'text/plain', language: 'en' };
}

function targetOf(claim: Claim, { exported, findings, points }: Context) {
  const format = mediaTypeOf(claim.source);
  const language = findings.source(claim.source)?.language;
  return {
    source: {
      id: exported.addressOf(claim.source),
      type: 'Text',
      format,
      ...(language && language !== 'und' && { language }),
    },
    selector: selectorsOf(claim, format, exported.texts.get(claim.source), points.get(claim.source)),
  };
}

/**
 * A quote and its position where the text is what a reader of the source sees, in code points, which the model counts in.
 * Of an HTML page the model means the text without its mark-up: the words tell the place there, and positions in the file
 * would be wrong.
 */
function selectorsOf(claim: Claim, format: string, text: string | undefined, points: CodePoints | undefined) {
  if (format === 'text/html' || text === undefined || !points) {
    return [{ type: 'TextQuoteSelector', exact: claim.words }];
  }
  const prefix = text.slice(points.boundaryFrom(claim.start - contextLength), claim.start);
  const suffix = text.slice(claim.end, points.boundaryFrom(claim.end + contextLength));
  return [
    {
      type: 'TextQuoteSelector',
      exact: claim.quote,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    },
    { type: 'TextPositionSelector', start: points.before(claim.start), end: points.before(claim.end) },
  ];
}

/** The media type of an article by the ending of its path. */
export function mediaTypeOf(path: string): string {
  if (/\.html?$/i.test(path)) return 'text/html';
  return /\.(?:md|markdown)$/i.test(path) ? 'text/markdown' : 'text/plain';
}
