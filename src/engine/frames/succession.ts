import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofSomeone } from './slots.ts';

const interim = {
  interim: words(
    'interim acting temporary temporarily caretaker kommissarisch übergangsweise vorübergehend interimschef interimschefin',
  ),
};
const follows = 'succeeds|succeeded|succeeding|replaces|replaced|replacing';
const english = [
  '{new:person} ( , {n:count} , )? will|would|to ~1 succeed|replace {old:person}',
  `{new:person} ( , {n:count} , )? ${follows} {old:person}`,
  '{new:person} ( , {n:count} , )? takes|took over ~3 from {old:person}',
  '{new:person} ( , {n:count} , )? will|would take over ~3 from {old:person}',
  '{new:person} ( , {n:count} , )? <succeed.verb> {old:person}',
  '{new:person} ( , {n:count} , )? will|would|to <succeed.verb> {old:person}',
  `{new:person} , who ~2 ${follows} {old:person}`,
  '{new:person} , who ~2 succeed|replace {old:person}',
  '{new:person} ( , {n:count} , )? ~5 to succeed|replace {old:person}',
  '{new:person} as ~3 successor to {old:person}',
  '{old:person} ( , {n:count} , )? will|would|is|was|to ~2 succeeded|replaced by {new:person}',
];
const german = [
  '{new:person} ( [ {n:count} ] )? folgt|folgte ( auf )? {old:person}',
  '{new:person} ( [ {n:count} ] )? löst {old:person} … ab',
  '{new:person} ( [ {n:count} ] )? beerbt|beerbte|ersetzt|ersetzte {old:person}',
  '{new:person} ( [ {n:count} ] )? <succeed.verb> ~1 {old:person}',
  '{new:person} ( … )? nachfolger|nachfolgerin|nachfolge von {old:person}',
  '{old:person} ~2 wird|wurde ~3 von {new:person} ~2 abgelöst|ersetzt',
];

/** Who follows whom, from when, and until when somebody stays. */
export const succession: readonly Frame[] = [
  {
    ...ofSomeone('successor', 'succeeded by', 'name', { en: english, de: german }, { narrowing: { near: interim } }),
    subject: 'old',
    value: 'new',
    fallback: 'none',
  },
  {
    ...ofSomeone('predecessor', 'successor of', 'name', { en: english, de: german }, { narrowing: { near: interim } }),
    subject: 'new',
    value: 'old',
    fallback: 'none',
  },
  ofSomeone(
    'startsOn',
    'takes office on',
    'date',
    {
      en: [
        '{who:person} ( , {n:count} , )? will|would|is|to ~4 take|takes over|office ~6 on {amount:date}',
        'will|would|to take over|office ~6 on|in {amount:date}',
        'takes over|office ~6 on|in ~1 {amount:date}',
        'will|would|to join ~3 as ~3 {office} on|in ~1 {amount:date}',
        'will|would|to <acquire.verb> as ~2 {office} on|in ~1 {amount:date}',
        'will|would|to <succeed.verb> ~2 on|in ~1 {amount:date}',
        'replaces|succeeds ~1 on ~1 {amount:day}',
        '{who:person} ( , {n:count} , )? will|would|is|to ~2 <acquire.verb> ~3 on {amount:day}',
        '{who:person} ( , {n:count} , )? will|would|is|to ~2 <acquire.verb> as ~2 {office} on ~1 {amount:day}',
        '{who:person} ( , {n:count} , )? will|would|is|to ~2 <succeed.verb> ~2 {office} on ~1 {amount:day}',
        'take|takes|taking up ~3 post|job|role on ~1 {amount:day}',
        '{who:person} ( , {n:count} , )? ~1 <succeed.verb> {old:person} on {amount:day}',
        'his|her first day … is|be|was ~1 {amount:day}',
        'first day ~6 is|be|was ~1 {amount:day}',
        'starts|start|begins|begin ~3 job|role|post|term ~2 on|in {amount:date}',
      ],
      de: [
        '{who:person} übernimmt ~5 zum|am|im ~1 {amount:date}',
        '{who:person} tritt ~5 zum|am|im ~1 {amount:date} ~4 an',
        'tritt ~5 zum|am|im ~1 {amount:date} ~4 an',
      ],
    },
    { narrowing: { near: interim } },
  ),
  {
    ...ofSomeone(
      'contractUntil',
      'contract until',
      'date',
      {
        en: [
          "{who:person} 's ~2 contract ~4 {amount:until}",
          "{who:person} 's ~2 contract ~3 <end.verb> ~3 in|on|at {amount:date}",
          'contract ~4 {amount:until}',
          'contract … run|runs|running|ran ~1 {amount:until}',
          'contract|term ~2 <end.verb> ~1 in|on|at ~1 {amount:date}',
          'under contract ~2 {amount:until}',
        ],
        de: [
          'vertrag ( von {who:person} )? ~3 läuft ~3 {amount:until}',
          '{who:person} vertrag ~4 {amount:until}',
          'vertrag ~6 {amount:until}',
          'vertrag ( von {who:person} )? ~3 läuft|endet ~1 {amount:date} ~1 aus',
        ],
      },
      {
        narrowing: {
          near: {
            new: words('new extended extension renewed signed extend verlängert verlängerte verlängerung neuen neuer'),
            old: words('originally original previous ursprünglich bisheriger eigentlich'),
          },
        },
      },
    ),
    fallback: 'person',
  },
];
