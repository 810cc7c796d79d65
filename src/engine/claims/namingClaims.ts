import { buildClaim, type Reading } from './build.ts';
import type { DraftClaim } from './draft.ts';

/**
 * That a source names somebody so, in full: worth telling only where another source spells the name otherwise. Without it the
 * spelling would be shown by whatever else the sentence claims.
 */
export function namingClaims(reading: Reading): DraftClaim[] {
  const { units, context } = reading;
  return units.flatMap((unit, at): DraftClaim[] => {
    if (!unit.name?.text.includes(' ')) return [];
    const subject = context.named(unit);
    if (subject.type !== 'person' || subject.entity === null) return [];
    const claim = buildClaim(reading, at, at, {
      frame: 'naming',
      relation: 'name',
      rule: 'a name in full',
      subject,
      value: { kind: 'words', text: unit.name.text },
      polarity: 'affirmed',
      modality: 'fact',
      time: null,
      faint: true,
      confidence: 0.9,
    });
    return [
      {
        ...claim,
        attribution: null,
        content: new Set([`@${subject.entity}`]),
        senses: [],
        figures: [],
        moments: [],
        anchors: [],
        poles: [],
      },
    ];
  });
}
