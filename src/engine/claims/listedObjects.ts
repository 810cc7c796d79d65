import type { Reading } from './build.ts';
import type { Participant } from './participants.ts';

const listing = /^(?:wie|like|including|darunter|comme|como|such)$/;

/** "acquisitions such as Quill in 2018 and Marlow last year": each member of the list with the time behind it. */
export function listedObjects({ units, context }: Reading, at: number): { participant: Participant; time: number }[] {
  if (!listing.test(units[at + 1]?.lower ?? '')) return [];
  const found: { participant: Participant; time: number }[] = [];
  let member: Participant | null = null;
  for (let i = at + 2; i < units.length; i += 1) {
    const unit = units[i]!;
    if (unit.concept?.part === 'verb' || (unit.kind === 'mark' && unit.lower !== ',')) break;
    if (unit.name) member = { reference: context.named(unit), at: i };
    else if (member && unit.value?.kind === 'time') {
      found.push({ participant: member, time: i });
      member = null;
    }
  }
  return found;
}
