import type { Frame } from './frame.ts';

/** What is told of a person beside the office. */
export const people: readonly Frame[] = [
  {
    name: 'age',
    relation: 'age',
    subject: 'person',
    fallback: 'person',
    value: 'age',
    functional: true,
    kind: 'number',
    patterns: {
      en: [
        '{person} , {age:count} ,',
        '{person} [ {age:count} ]',
        '{person} , aged ~1 {age:count}',
        '{person} , {age:age}',
        '{age:age} ~3 {person}',
        '{person} is ~1 {age:age}',
      ],
      de: [
        '{person} [ {age:count} ]',
        '{person} , {age:count} ,',
        '{person} ist {age:age}',
        '{age:age} ~3 {person}',
        '{person} , {age:age}',
      ],
    },
  },
  {
    name: 'birthplace',
    relation: 'born in',
    subject: 'person',
    fallback: 'person',
    value: 'place',
    functional: true,
    kind: 'location',
    patterns: {
      en: [
        '{person} , who was born in {place:name}',
        '{person} ~2 born in {place:name}',
        '{person} ~2 born on {day:date} in {place:name}',
        '{person} , ~1 {place:name} -born',
        '{place:name} -born ~3 {person}',
        '<born> in {place:name}',
      ],
      de: ['{person} ~3 in {place:name} geboren', 'in {place:name} geborene|geborener|geborenen ~2 {person}'],
    },
  },
];
