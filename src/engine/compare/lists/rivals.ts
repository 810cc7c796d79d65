import { isOrdinalMark } from '../../claims/memberList.ts';

/**
 * Marks (see `contentOf`) of what happens to one or to another: of two lists of which each is told of another one of a row, each
 * is of something else. Words of one meaning are joined by a stroke.
 */
const rows: readonly (readonly ReadonlySet<string>[])[] = [
  '<die>|#death <injure>|#injured #missing <rescue>|survivor',
  '<win> <lose>',
  '<appoint>|<hire>|<elect> <dismiss>|<depart>',
  '<arrest> search|manhunt|fugitive|look release-prison <charge> <convict> <acquit>',
  'new|modern|next|future|current old|previous',
  'abstain vote-against|object',
].map((row) => row.split(' ').map((words) => new Set(words.split('|'))));

/** Are two lists told of different ones of a row, such as the dead and the injured, the first and the second? */
export function areRivals(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const places = (marks: ReadonlySet<string>): string[] => [...marks].filter(isOrdinalMark);
  const [p, q] = [places(a), places(b)];
  if (p.length > 0 && q.length > 0 && !p.some((place) => q.includes(place))) return true;
  return rows.some((row) => {
    const [x, y] = [a, b].map((marks) => row.filter((words) => [...words].some((word) => marks.has(word)))) as [
      ReadonlySet<string>[],
      ReadonlySet<string>[],
    ];
    return x.length > 0 && y.length > 0 && !x.some((words) => y.includes(words));
  });
}
