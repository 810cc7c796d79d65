import type { Frame } from './frame.ts';
import { ofSomeone } from './slots.ts';

/** When and where a missing person was last seen. */
export const missingPerson: readonly Frame[] = [
  ofSomeone(
    'lastSeenOn',
    'last seen on',
    'date',
    {
      en: [
        '{who:person} ( , {n:count} , )? was|has ~1 last seen ( … )? {amount:day}',
        'last seen ( … )? {amount:day}',
        '{who:person} ( , {n:count} , )? has ~2 missing {amount:since}',
        'missing {amount:since}',
      ],
      de: [
        '{who:person} ~2 wurde ~1 zuletzt ~2 {amount:day} ~8 gesehen',
        'zuletzt ~2 {amount:day} ( … )? gesehen',
        '{who:person} ~3 {amount:since} ~3 vermisst',
        '{amount:since} ~2 vermisst',
      ],
    },
    {},
  ),
  ofSomeone(
    'lastSeenAt',
    'last seen at',
    'location',
    {
      en: ['last seen ~6 in|at|near|on|outside|leaving ~4 {amount:name}'],
      de: ['zuletzt ~4 in|am|bei|im ~3 {amount:name} ~3 gesehen'],
    },
    { functional: false },
  ),
];
