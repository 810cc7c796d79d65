import type { Concept } from '../language/concepts.ts';
import type { ComparableClaim } from './comparable.ts';

/** Happenings that go opposite ways: a figure told of one is not the same figure told of the other. */
const [upwards, downwards] = [
  ['rise', 'raise', 'earn', 'win'],
  ['fall', 'lose', 'withdraw', 'cutJobs'],
] as const satisfies Concept[][];
const opposites: readonly (readonly [Concept, Concept])[] = [
  ...upwards.flatMap((up) => downwards.map((down) => [up, down] as const)),
  ['approve', 'reject'],
  ['hire', 'cutJobs'],
  ['open', 'close'],
  ['appoint', 'dismiss'],
  ['acquit', 'convict'],
  ['start', 'end'],
];

const marks = [...new Set(opposites.flat())].map((concept) => `<${concept}>`);
const pairs = opposites.map(([up, down]) => ({
  names: [up, down] as const,
  up: 1 << marks.indexOf(`<${up}>`),
  down: 1 << marks.indexOf(`<${down}>`),
}));
/** Which of the marks a claim's content has, as bits: the same claims are held against each other many times. */
const directions = new WeakMap<ReadonlySet<string>, number>();

function directionsOf(content: ReadonlySet<string>): number {
  let bits = directions.get(content);
  if (bits === undefined) {
    bits = marks.reduce((all, mark, place) => (content.has(mark) ? all | (1 << place) : all), 0);
    directions.set(content, bits);
  }
  return bits;
}

/** The two opposite happenings that two claims tell of the same figure: `rise` in one, `fall` in the other; null for none. */
export function oppositeWays(
  { draft: a }: ComparableClaim,
  { draft: b }: ComparableClaim,
): readonly [Concept, Concept] | null {
  const [x, y] = [directionsOf(a.content), directionsOf(b.content)];
  if (x === 0 || y === 0) return null;
  for (const { names, up, down } of pairs) {
    const both = up | down;
    if ((x & both) === up && (y & both) === down) return names;
    if ((x & both) === down && (y & both) === up) return [names[1], names[0]];
  }
  return null;
}

/** Tells a reader of two opposite ways: shares that “withdraw” by 3 percent fall. */
export function sayOpposite([x, y]: readonly [Concept, Concept]): string {
  const isUp = (way: Concept): boolean => upwards.some((up) => up === way);
  const isDown = (way: Concept): boolean => downwards.some((down) => down === way);
  const isMove = (isUp(x) && isDown(y)) || (isDown(x) && isUp(y));
  const say = (way: Concept): string => (isMove ? (isUp(way) ? 'rise' : 'fall') : way);
  return `${say(x)} in one source, ${say(y)} in the other`;
}

/** The two opposite ways that two claims tell of one figure: "rose 8 percent", "fell 8 percent"; null for none. */
export function oppositeMoves(a: ComparableClaim, b: ComparableClaim): readonly [Concept, Concept] | null {
  const ways = oppositeWays(a, b);
  if (!ways || (!ways.includes('rise') && !ways.includes('fall'))) return null;
  const isShared = a.draft.figures.some(({ quantity: x }) =>
    b.draft.figures.some(
      ({ quantity: y }) =>
        moves.has(x.dimension) && x.dimension === y.dimension && x.unit === y.unit && x.low === y.low,
    ),
  );
  return isShared ? ways : null;
}

const moves: ReadonlySet<string> = new Set(['percentage', 'percentagePoints', 'money']);

/** Each names the other's subject as something else: "Harlow beat Marlow" and "Marlow beat Harlow" share all their words. */
export function changedPlaces(
  { draft: a, entity: left }: ComparableClaim,
  { draft: b, entity: right }: ComparableClaim,
): boolean {
  const [x, y] = [a.subject, b.subject];
  if (!x.whole || !y.whole || left === null || right === null || left === right) return false;
  return a.content.has(`@${y.entity}`) && b.content.has(`@${x.entity}`);
}
