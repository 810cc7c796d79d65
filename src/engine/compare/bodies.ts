/** Those who vote together, by the marks of the words for them and for their members (see `contentOf`). */
const bodies: readonly (readonly string[])[] = [
  ['council', 'city-council', '#council member', '#councillor', 'councillor', '#mayor', 'municipality'],
  [
    'parliament',
    'lawmaker',
    '#lawmaker',
    '#member of parliament',
    '#representative',
    'chamber',
    'legislature',
    '#house',
  ],
  ['senate', 'senator', '#senator'],
  ['juror', 'jury'],
  ['court', '#judge', 'judge'],
  ['#director', 'board', 'management'],
  ['#minister', 'cabinet', 'government'],
  ['#shareholder', 'investor'],
  ['committee', 'commission'],
  ['security-council'],
];

/** Does each name bodies that vote, and none of the other's? */
export function areOfOtherBodies(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [bodiesIn(a), bodiesIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((body) => y.includes(body));
}

/** Is a mark one of those who vote together? */
export function tellsBody(mark: string): boolean {
  return bodies.some((body) => body.includes(mark));
}

function bodiesIn(marks: ReadonlySet<string>): (readonly string[])[] {
  return bodies.filter((body) => body.some((mark) => marks.has(mark)));
}
