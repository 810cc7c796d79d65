import type { Dimension } from '../values/value.ts';
import type { Unit } from './units.ts';

/** What a slot of a pattern takes. */
export type SlotType = 'person' | 'organisation' | 'name' | 'office' | TimeSlot | 'quantity' | 'votes' | Dimension;

/** `time` is any; `date` has no relation such as "since", nor has `day`, a single one; `clock` tells the hour. */
type TimeSlot = 'time' | 'date' | 'day' | 'since' | 'until' | 'clock';

/** The kind of the units that a slot takes: of a value its own kind. */
export function kindOfSlot(type: SlotType): 'office' | 'name' | 'time' | 'quantity' {
  switch (type) {
    case 'office':
      return 'office';
    case 'name':
    case 'person':
    case 'organisation':
      return 'name';
    case 'time':
    case 'date':
    case 'day':
    case 'since':
    case 'until':
    case 'clock':
      return 'time';
    default:
      return 'quantity';
  }
}

/** Does a slot take a unit? */
export function fits(type: SlotType, unit: Unit): boolean {
  switch (type) {
    case 'name':
      return unit.kind === 'name';
    case 'person':
      return unit.kind === 'name' && unit.name!.type !== 'organisation';
    case 'organisation':
      return unit.kind === 'name' && unit.name!.type !== 'person';
    case 'office':
      return unit.kind === 'office';
    case 'time':
      return unit.value?.kind === 'time';
    case 'date':
      return unit.value?.kind === 'time' && unit.value.relation === undefined;
    case 'day':
      return unit.value?.kind === 'time' && unit.value.relation === undefined && unit.value.granularity === 'day';
    case 'since':
    case 'until':
      return unit.value?.kind === 'time' && unit.value.relation === type;
    case 'clock':
      return unit.value?.kind === 'time' && unit.value.hour !== undefined;
    case 'quantity':
      return unit.value?.kind === 'quantity';
    case 'votes':
      return unit.value?.kind === 'quantity' && unit.value.unit === 'votes';
    default:
      return unit.value?.kind === 'quantity' && unit.value.dimension === type;
  }
}
