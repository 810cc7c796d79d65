import type { Frame } from './frame.ts';

/** Who holds which office where. Patterns that name the organisation stand before those that don't: the first match wins. */
export const post: Frame = {
  name: 'post',
  relation: 'post',
  subject: 'person',
  fallback: 'clause',
  value: 'title',
  functional: true,
  kind: 'title',
  patterns: {
    en: [
      "{person} , {organisation} 's ~2 {title:office}",
      '{person} , ~3 {title:office} of ~3 at|for|with|in ~2 {organisation}',
      '{person} , ~3 {title:office} of|at|for|with|in ~6 {organisation}',
      '{person} , who|which is|was ~2 {title:office} of|at|for|with|in ~4 {organisation}',
      '{title:office} of ~3 at|for|with|in ~2 {organisation} , {person}',
      '{title:office} of|at|for|with|in ~4 {organisation} , {person}',
      "{organisation} 's ~2 {title:office} ( of ~2 )? , ( dr|mr|ms|mrs )? ( . )? {person}",
      "{organisation} 's ~2 {title:office} ( of ~2 )? {person}",
      '{organisation} ~1 {title:office} ( dr|mr|ms|mrs )? {person}',
      '{person} is|was|became|becomes|remains ~3 {title:office} of|at|for|with ~4 {organisation}',
      '<appoint.verb> {person} ( , {age:count} , )? as|to ~3 {title:office} of|at|for ~3 {organisation}',
      '{person} , who heads|leads|runs|chairs ~1 {organisation}',
      '{title:office} ( of ~3 )? , ( dr|mr|ms|mrs )? ( . )? {person}',
      '{title:office} ( dr|mr|ms|mrs )? ( . )? {person}',
      '{person} , ~3 {title:office} ( of ~3 )? ,|.',
      '{person} is|was|became|becomes|remains ~3 {title:office}',
      '{person} , {age:count} , ~2 {title:office}',
      '{person} … as ~2 {title:office}',
      '<lead.verb> … as ~2 {title:office}',
      'he|she|who was|is ~1 {title:office}',
      '<appoint.verb> {person} ( , {age:count} , )? as|to ~3 {title:office}',
    ],
    de: [
      '{person} , ~3 {title:office} von|bei|der|des|für|vom|beim ~3 {organisation}',
      '{person} als ~2 {title:office} von|bei|der|des|für|vom|beim ~3 {organisation}',
      '{title:office} von|bei|der|des|vom|beim ~2 {organisation} , {person}',
      '{organisation} {title:office} {person}',
      '{person} ist|war|wird|wurde ~3 {title:office} von|bei|der|des|vom|beim ~3 {organisation}',
      '{person} als ~2 {title:office}',
      '{person} , ~3 {title:office}',
      '{title:office} ( von|der|des ~2 )? , {person}',
      '{title:office} {person}',
      '{person} ist|war|wird|wurde ~3 {title:office}',
    ],
  },
};

/** Someone of an organisation whose office is not told: "Okafor of Brightwell Labs". */
export const affiliation: Frame = {
  name: 'affiliation',
  relation: 'affiliation',
  subject: 'person',
  fallback: 'none',
  value: 'organisation',
  functional: false,
  kind: 'name',
  patterns: {
    en: ['said|says|say {person} of {organisation}', '{person} of {organisation} said|says|,'],
    de: ['{person} von|vom|bei {organisation} sagte|sagt|,'],
  },
};
