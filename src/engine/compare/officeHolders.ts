import type { ClaimValue } from '../claims/draft.ts';
import { fold } from '../entities/fold.ts';
import { circleOf } from '../language/callings.ts';
import { givenNames } from '../language/givenNames.ts';
import type { ComparableClaim } from './comparable.ts';
import type { Group, GroupComparison } from './group.ts';
import { officeInWords } from './offices.ts';
import { once } from './once.ts';
import { conflict } from './outcome.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';

type OfficeValue = Extract<ClaimValue, { kind: 'office' }>;

/** Of a story so many claims of offices are held against each other, so that cost stays bounded. */
const MOST = 150;

/**
 * Two people who are said to hold one office that one person holds, each by a source that does not name the other one.
 * @param claims those of one story
 */
export function contrastHolders(claims: readonly ComparableClaim[]): GroupComparison[] {
  const held = claims.filter(isOfOne).slice(0, MOST);
  if (held.length < 2) return [];
  let named: ReadonlySet<string> | undefined;
  const groupOf = once((claim: ComparableClaim): Group => ({ claims: [claim] }));
  const seen = new Set<string>();
  return held.flatMap((a, i) =>
    held.slice(i + 1).flatMap((b): GroupComparison[] => {
      if (a.path === b.path || a.entity === b.entity || daysApart(a, b) > SAME_NEWS) return [];
      const [x, y] = [a.draft.value as OfficeValue, b.draft.value as OfficeValue];
      if (x.office.role !== y.office.role || !areOfOneBody(x, y)) return [];
      const [p, q] = [a, b].map(({ draft }) => surname(draft.subject.text)) as [string, string];
      named ??= surnamesIn(claims);
      if (named.has(`${a.path} ${q}`) || named.has(`${b.path} ${p}`)) return [];
      const key = `${a.path} ${b.path} ${x.office.role}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const names = `${officeInWords(x)}, ${a.draft.subject.text} / ${officeInWords(y)}, ${b.draft.subject.text}`;
      return [{ a: groupOf(a), b: groupOf(b), verdict: conflict('name', 'soft', `one office, two people: ${names}`) }];
    }),
  );
}

/** Is it an office that one person holds at a time, told of somebody by name? */
function isOfOne({ draft, entity }: ComparableClaim): boolean {
  if (draft.value.kind !== 'office') return false;
  const { office, standing } = draft.value;
  const isUnique = isChief(office.role) || office.role === 'chief executive' || circleOf(office) === 'authority';
  return (
    isUnique &&
    office.many !== true &&
    office.rank === undefined &&
    office.grade === undefined &&
    standing === 'current' &&
    entity !== null &&
    draft.subject.type === 'person' &&
    givenNames.has(fold(draft.subject.text.split(' ', 1)[0]!))
  );
}

/** Of a story one firm has these; chief executives are heard of many firms. */
function isChief(role: string): boolean {
  return role.startsWith('chief ') && role !== 'chief executive' && role !== 'chief economist';
}

function areOfOneBody(x: OfficeValue, y: OfficeValue): boolean {
  const [p, q] = [x.organisation?.entity, y.organisation?.entity];
  if (p && q) return p === q || p.startsWith(`${q} `) || q.startsWith(`${p} `);
  if (x.area !== null && x.area === y.area) return true;
  return isChief(x.office.role) && !p && !q;
}

/** The surnames that each source's claims hold, each with its path before it. */
function surnamesIn(claims: readonly ComparableClaim[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { path, draft } of claims)
    for (const mark of draft.content) if (mark[0] === '@') names.add(`${path} ${surname(mark)}`);
  return names;
}

function surname(name: string): string {
  return fold(name.slice(name.lastIndexOf(' ') + 1)).replace(/^@/, '');
}
