import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';

const inspectionNoun = 'inspection|check|audit|survey|check-up|safety-check';
const inspectedGerman =
  'kontrolliert|geprüft|überprüft|inspiziert|gewartet|untersucht|begutachtet|prüfung|hauptprüfung|kontrolle|inspektion';
const inspectionGerman =
  'prüfung|hauptprüfung|kontrolle|inspektion|wartung|überprüfung|*prüfung|*kontrolle|*inspektion';
const deal = 'deal|takeover|acquisition|merger|transaction';
const dealGerman = 'übernahme|transaktion|fusion|zusammenschluss';

/** What a story tells once: when something was last looked at, when those concerned meet again, when a deal is to be done. */
export const milestones: readonly Frame[] = [
  ofStory(
    'lastInspection',
    'last inspected',
    'date',
    {
      en: [
        `last ~2 ${inspectionNoun} … {amount:date}`,
        `underwent|undergone|passed|failed ~3 ${inspectionNoun} ~2 {amount:date}`,
        'last ~1 inspected|checked|examined|audited|surveyed|serviced … in|on ~1 {amount:date}',
        // "Inspectors" is a word for an office.
        '{who:office} ~2 last ~1 inspected|visited|checked|examined|audited|surveyed … {amount:date}',
        'regulators|auditors ~2 last ~1 inspected|visited|checked|examined|audited|surveyed … {amount:date}',
        'not ~1 been ~1 inspected|checked|examined|audited|surveyed|serviced {amount:since}',
      ],
      de: [
        `zuletzt ~6 {amount:date} ~6 ${inspectedGerman}`,
        `{amount:date} ~3 zum letzten mal ~1 ${inspectedGerman}`,
        `{amount:date} ~2 zuletzt ~1 ${inspectedGerman}`,
        `letzte|letzten ~2 ${inspectionGerman} ~8 {amount:date}`,
        `zuletzt hatten|hatte|haben ~2 *prüfer|*kontrolleure|*inspektoren ~4 {amount:date} ~2 besucht|${inspectedGerman}`,
        `zuletzt hatten|hatte|haben ~6 {amount:date} ~2 ${inspectedGerman}`,
        `{amount:date} ~1 bestand|bestanden ~4 ${inspectionGerman}`,
        `${inspectionGerman} ~3 {amount:date} ~2 bestanden`,
        `{amount:since} nicht mehr ~1 ${inspectedGerman}`,
      ],
    },
    { narrowing: { near: { next: words('next nächste nächsten') } } },
  ),
  ofStory(
    'nextMeeting',
    'meets next on',
    'date',
    {
      en: [
        'next ~2 meeting|session|sitting|round … is|will|on ~2 {amount:date}',
        'meets|meet|reconvenes|reconvene ~1 again|next ~1 on ~1 {amount:date}',
        'talks ~3 resume|continue ~1 on ~1 {amount:date}',
      ],
      de: [
        'nächste|nächsten ~2 sitzung|treffen|verhandlungsrunde|gesprächsrunde|runde|zusammenkunft ~5 {amount:date}',
        'das nächste mal tagt|tagen|kommt|kommen|trifft|treffen ~4 {amount:date}',
        'gespräche|verhandlungen ~3 {amount:date} ~2 fortgesetzt',
      ],
    },
    { ahead: true },
  ),
  ofStory(
    'dealDone',
    'deal to be completed',
    'date',
    {
      en: [
        `${deal} ~3 to close|complete ~3 {amount:time}`,
        `${deal} ~2 closes ~2 {amount:time}`,
        `${deal} will|would|should ~1 close|complete ~2 {amount:time}`,
        `${deal} … to|will|would|should be ~1 completed|finalised|finalized|closed ~2 {amount:time}`,
        `expects|expect|plans|plan|hopes|hope to close|complete|finalise|finalize ~1 ${deal} ~3 {amount:time}`,
        `completion|closing ( of ~1 ${deal} )? is|was ~2 expected|planned|scheduled|due ~3 {amount:time}`,
      ],
      de: [
        `abschluss|vollzug ~3 ${dealGerman} ~2 wird|soll|ist ~6 {amount:time}`,
        `{amount:time} ~1 soll|wird|werde ~2 ${dealGerman} ~2 abgeschlossen|vollzogen`,
        `${dealGerman} soll|wird|werde|dürfte ~6 {amount:time} ~3 abgeschlossen|vollzogen`,
        `{amount:time} ~2 ${dealGerman} unter dach und fach`,
        `${dealGerman} ~4 {amount:time} unter dach und fach`,
      ],
    },
    { ahead: true },
  ),
];
