import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofSomeone } from './slots.ts';

/** What is told of a person's life: family, birth, school, and since when in office or with the firm. */
export const biography: readonly Frame[] = [
  ofSomeone(
    'inOfficeSince',
    'in office since',
    'date',
    {
      en: [
        '{who:person} , ~4 {title:office} ~5 {amount:since}',
        '{who:person} ( , {n:count} , )? has ~1 been ~3 {title:office} ~6 {amount:since}',
        '{who:person} ( , {n:count} , )? , who has ~1 <lead.verb> ( ~2 {firm:name} )? ~4 {amount:since}',
        '{who:person} ( , {n:count} , )? has ~1 <lead.verb> ( ~2 {firm:name} )? ~4 {amount:since}',
        '{who:person} ( , {n:count} , )? has ~1 <lead.verb> ( ~2 {firm:name} )? ~4 for ~1 {amount:duration}',
        '{who:person} , who has ~1 <lead.verb> ( ~2 {firm:name} )? ~4 for ~1 {amount:duration}',
        'has|had ~1 been ~3 {title:office} ~4 {amount:since}',
        'has|had ~1 been ~3 {title:office} ~4 for ~1 {amount:duration}',
        'has|had ~1 <lead.verb> ~5 {amount:since}',
        'has|had ~1 <lead.verb> ~5 for ~1 {amount:duration}',
        'became ~3 {title:office} ~5 in {amount:date}',
        '<succeed.verb> {title:office} ~3 in {amount:date}',
        '<acquire.verb> as ~2 {title:office} ~3 in {amount:date}',
        '{who:person} ( , {n:count} , )? , who <acquire.verb> at {organisation:name} ~1 in {amount:date}',
        '<acquire.verb> at {organisation:name} ~1 in {amount:date}',
        '{who:person} ( , who )? <acquire.verb> in {amount:date}',
        'in his|her|their {amount:duration} as ~2 {title:office}',
        'in charge ( … )? {amount:since}',
        'in charge ~4 for ~1 {amount:duration}',
        'took the helm|reins|job|role ~4 in {amount:date}',
        'took the top job ~2 in {amount:date}',
        "{who:person} 's {amount:duration} tenure|reign",
        'at the helm ~3 {amount:since}',
        '{who:person} ( , {n:count} , )? has|had ~1 been in charge ~3 {amount:since}',
        'in charge ~3 {amount:since}',
        '<acquire.verb> at|as ~4 in {amount:date}',
        'his|her {amount:duration} as ~2 {title:office}',
        'his|her {amount:duration} in charge|office',
        'in|the job|post|office|role {amount:since}',
        '{title:office} {amount:since}',
      ],
      de: [
        '{who:person} ( [ {n:count} ] )? <lead.verb> ~6 {amount:since}',
        '{who:person} ( [ {n:count} ] )? <lead.verb> ~6 seit ~1 {amount:duration}',
        '{who:person} ( , … , )? ist ~1 {amount:since} ~3 {title:office}',
        '<lead.verb> ~6 {amount:since}',
        '{amount:since} ~1 {title:office}',
        '{amount:since} ( … )? an der spitze',
        'seit {amount:duration} ( … )? an der spitze',
        'seit {amount:duration} ~1 {title:office}',
        '{amount:since} im amt',
        'wurde {amount:date} ~2 {title:office}',
        'übernahm {amount:date} ~1 posten|amt|leitung|führung|vorsitz',
      ],
    },
    {
      begins: true,
      narrowing: {
        near: {
          chair: words('chair chairman chairwoman chairs chaired aufsichtsratschef aufsichtsratsvorsitzender vorsitz'),
          board: words('board member director aufsichtsrat vorstand mitglied vorstandsmitglied'),
          deputy: words('deputy vice interim acting stellvertretender stellvertretende kommissarisch'),
          finance: words('finance financial finanzchef finanzchefin cfo finanzvorstand'),
        },
      },
    },
  ),
  ofSomeone(
    'joined',
    'joined in',
    'date',
    {
      en: [
        '{who:person} ( , {n:count} , )? <join.verb> ~1 {organisation:name} ~3 in {amount:date}',
        '{who:person} ( , {n:count} , )? , who <join.verb> ~1 {organisation:name} ~3 in {amount:date}',
        '<join.verb> {organisation:name} ~3 in {amount:date}',
        '<join.verb> the company|group|firm|club|party ~3 in {amount:date}',
      ],
      de: [
        '{who:person} kam|wechselte|stieß {amount:date} ~2 zu|zur|zum {organisation:name}',
        'kam|wechselte|stieß {amount:date} ~2 zu|zur|zum ~1 {organisation:name}',
        '{who:person} ~2 {amount:since} ( … )? bei|im {organisation:name}',
      ],
    },
    { scope: ['organisation'], narrowing: { near: { again: words('rejoined returned back zurück erneut') } } },
  ),
  ofSomeone(
    'children',
    'number of children',
    'number',
    {
      en: [
        '{who:person} ( , {n:count} , )? has|have ~1 {amount:count} ~1 children|kids',
        'has|have ~1 {amount:count} ~1 children|kids',
        'father|mother|parent of {amount:count}',
        'father-of-{amount:count}',
        'survived by ~8 {amount:count} children',
      ],
      de: [
        'hat|haben ~1 {amount:count} ~1 kinder',
        'vater|mutter von {amount:count} ~1 kindern|kinder',
        '{amount:count} ~1 kinder hat|haben',
      ],
      fr: ['père|mère de {amount:count} ~1 enfants'],
      es: ['padre|madre de {amount:count}'],
    },
    { narrowing: { near: { small: words('small young adult grown teenage kleine erwachsene') } } },
  ),
  ofSomeone(
    'bornOn',
    'born on',
    'date',
    {
      en: [
        '{who:person} [ born {amount:date}',
        '{who:person} ~2 born ~3 on|in {amount:date}',
        '{who:person} , <born> ~2 on|in {amount:date}',
        '<born> ~2 on|in {amount:date}',
        '<born> in ~3 {place:name} ~1 on|in {amount:date}',
      ],
      de: [
        '{who:person} ~2 am|im ~1 {amount:date} ~4 geboren',
        '{who:person} ( … )? {amount:date} ~4 geboren',
        '{amount:date} ~4 geboren',
        'geboren am|im ~1 {amount:date}',
      ],
    },
    {},
  ),
  ofSomeone(
    'studiedAt',
    'studied at',
    'other',
    {
      en: [
        '{who:person} ~2 studied ~4 at ~1 {amount:name}',
        'studied ~4 at ~1 {amount:name}',
        'graduated ~4 from ~1 {amount:name}',
        'degree ~4 from ~1 {amount:name}',
      ],
      de: ['studierte ~5 an ~1 {amount:name}', 'studium ~3 an ~1 {amount:name}'],
    },
    { functional: false },
  ),
  ofSomeone(
    'height',
    'height',
    'number',
    { en: ['{amount:length} tall'], de: ['{amount:length} groß|große|großer'] },
    {},
  ),
];
