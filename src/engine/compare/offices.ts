import type { ClaimValue } from '../claims/draft.ts';
import { functionOf } from '../language/businessFunctions.ts';
import { circleOf } from '../language/callings.ts';
import { mayBeJoined } from '../language/duties.ts';
import type { ComparableClaim } from './comparable.ts';
import { agrees, conflict, noConflict, type Verdict } from './outcome.ts';
import { daysApart, SAME_NEWS } from './sameNews.ts';

type OfficeValue = Extract<ClaimValue, { kind: 'office' }>;

/** The office in words: "senior vice president, health, Harlow". */
export function officeInWords({ office, organisation, area, standing }: OfficeValue): string {
  const title = [office.grade, office.rank, office.role].filter(Boolean).join(' ');
  const of = organisation?.text ?? area;
  return `${standing === 'current' ? '' : `${standing} `}${title}${of ? `, ${of}` : ''}`;
}

/** Ranks of police, fire brigades and armies, of which a person has one. */
const ranks = new Set(
  'constable sergeant lieutenant inspector superintendent captain major colonel general admiral commander marshal corporal private'.split(
    ' ',
  ),
);

/** Compares two offices of one person. */
export function compareOffices(
  a: ComparableClaim,
  b: ComparableClaim,
  sameOrganisation: (x: string, y: string) => boolean,
): Verdict {
  const [x, y] = [a.draft.value as OfficeValue, b.draft.value as OfficeValue];
  const words = `${officeInWords(x)} / ${officeInWords(y)}`;
  // Who is appointed is called by the new office at once.
  const comes = x.office.role === y.office.role && [x, y].every(({ standing }) => standing !== 'former');
  if (x.standing !== y.standing && !(comes && daysApart(a, b) <= SAME_NEWS))
    return noConflict('changed_over_time', `one is the former or coming office: ${words}`);
  const [xOrganisation, yOrganisation] = [x.organisation?.entity, y.organisation?.entity];
  const sameArea = x.area !== null && x.area === y.area;
  const together =
    !xOrganisation ||
    !yOrganisation ||
    sameOrganisation(xOrganisation, yOrganisation) ||
    endsWith(xOrganisation, yOrganisation) ||
    endsWith(yOrganisation, xOrganisation) ||
    sameArea;
  if (x.office.role !== y.office.role) {
    if (together && ranks.has(x.office.role) && ranks.has(y.office.role) && x.standing === 'current')
      return conflict('title', 'hard', `two different ranks: ${words}`);
    const chiefs =
      x.office.role.startsWith('chief ') && y.office.role.startsWith('chief ') && !x.office.many && !y.office.many;
    if (chiefs && together && x.standing === 'current')
      return conflict('title', 'hard', `two different offices: ${words}`);
    const circle = circleOf(x.office);
    const [ofX, ofY] = [functionOf(x.office), functionOf(y.office)];
    // One person may be in charge of two things of one kind.
    const joined = ofX !== undefined && ofY !== undefined && mayBeJoined(ofX, ofY);
    const isOneField = ofX !== undefined && ofX === ofY;
    const exclusive = circle !== undefined && circle !== '-' && circle === circleOf(y.office) && !isOneField;
    if (exclusive && x.standing === 'current' && x.office.rank === undefined && y.office.rank === undefined)
      return conflict('title', yearsApart(a, b) === 0 ? 'hard' : 'soft', `nobody is both at once: ${words}`);
    // Somebody may also hold two, or have been promoted.
    if (ofX && ofY && !joined && together && x.standing === 'current' && x.office.rank === y.office.rank)
      return conflict('title', 'soft', `two different offices: ${words}`);
    if (together && headsFirm(x) && headsFirm(y) && yearsApart(a, b) === 0)
      return conflict('title', 'soft', `two different offices: ${words}`);
    const isPublic = governs(x) !== governs(y) && manages(x) !== manages(y);
    if (isPublic && daysApart(a, b) <= SAME_NEWS) return conflict('title', 'soft', `nobody is both at once: ${words}`);
    return noConflict('not_comparable', `one person can hold both: ${words}`);
  }
  if (!together) return noConflict('different_scope', `offices in different organisations: ${words}`);
  if (x.office.level && y.office.level && x.office.level !== y.office.level && x.standing === 'current')
    return conflict('title', 'hard', `one is of the whole country, the other of a state: ${words}`);
  const acting = (x.office.grade === 'acting') !== (y.office.grade === 'acting');
  // A deputy becomes the acting holder.
  if (acting && x.office.rank !== y.office.rank)
    return noConflict('not_comparable', `a deputy can act for the holder: ${words}`);
  if (acting) return conflict('title', 'soft', `only one says that the office is held for the time being: ${words}`);
  if (
    x.office.rank !== y.office.rank ||
    (x.office.grade !== y.office.grade && (x.office.rank !== undefined || y.office.rank !== undefined))
  ) {
    const apart = yearsApart(a, b);
    return conflict(
      'title',
      apart === 0 ? 'hard' : 'soft',
      `the rank differs: ${words}${apart === 0 ? '' : '; the sources are years apart, so it may have changed'}`,
    );
  }
  return agrees(`the same office: ${officeInWords(x)}`);
}

/** The two that head a firm; of who holds both news mostly says so, and a source that does is held against none. */
const heads: ReadonlySet<string> = new Set(['chief executive', 'chair']);

function headsFirm({ office: { role, rank }, standing }: OfficeValue): boolean {
  return heads.has(role) && rank === undefined && standing === 'current';
}

/** Who governs a town or a country, or judges in it, runs no firm besides. */
function governs({ office: { role, rank }, standing }: OfficeValue): boolean {
  return standing === 'current' && rank === undefined && /^(?:mayor|prefect|judge|prosecutor|.+ minister)$/.test(role);
}

function manages({ office, standing }: OfficeValue): boolean {
  return standing === 'current' && (managers.has(office.role) || circleOf(office) === 'company');
}

const managers: ReadonlySet<string> = new Set([
  'director',
  'managing director',
  'chief executive',
  'chief financial officer',
]);

/** "The Marston Senate" and "the Senate" are one where the person is. */
function endsWith(longer: string, shorter: string): boolean {
  return longer.endsWith(` ${shorter}`);
}

function yearsApart(a: ComparableClaim, b: ComparableClaim): number {
  if (!a.published || !b.published) return 0;
  return Math.abs(Number(a.published.slice(0, 4)) - Number(b.published.slice(0, 4)));
}
