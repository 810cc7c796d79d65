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
        '{person} , ( a|an|the )? {age:age}',
        '{age:age} ~3 {person}',
        '{person} is ~1 {age:age}',
        'the {age:age}',
      ],
      de: [
        '{person} [ {age:count} ]',
        '{person} , {age:count} ,',
        '{person} ist {age:age}',
        '{age:age} ~3 {person}',
        '{person} , ( ein|eine|der|die )? {age:age}',
        'der|die {age:age}',
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
        '{person} , who <born> in ~4 {place:name}',
        '<born> and raised|bred in {place:name}',
      ],
      de: [
        '{person} ~3 in {place:name} geboren',
        'in {place:name} geborene|geborener|geborenen ~2 {person}',
        '{person} , geboren in {place:name}',
      ],
    },
  },
  {
    name: 'seat',
    relation: 'based in',
    subject: 'organisation',
    fallback: 'none',
    value: 'place',
    functional: true,
    kind: 'location',
    patterns: {
      en: [
        '{organisation} , ( which|that is|are )? ~1 based|headquartered in {place:name}',
        '{organisation} is|are ~1 based|headquartered in {place:name}',
        '{organisation} has|have ~1 headquarters in {place:name}',
      ],
      de: [
        '{organisation} ( , )? mit ~1 sitz in {place:name}',
        '{organisation} ( , die|der|das )? hat ~2 sitz in {place:name}',
        '{organisation} , die|der|das ~2 sitz in {place:name} hat',
        'in {place:name} ansässige|ansässigen|ansässiger ~2 {organisation}',
      ],
      fr: [
        '{organisation} , ( qui est )? ~1 basé|basée|installé|installée|implanté|implantée|établi|établie à {place:name}',
        '{organisation} est ~1 basé|basée|installé|installée|implanté|implantée|établi|établie à {place:name}',
        '{organisation} , dont le siège ~3 à {place:name}',
        '{organisation} ( , qui )? a ~2 siège ~1 à {place:name}',
      ],
      es: [
        '{organisation} ( , )? con sede ~1 en {place:name}',
        '{organisation} , ~1 radicada|radicado|afincada|afincado|domiciliada|domiciliado|asentada|asentado en {place:name}',
        '{organisation} ( , que )? tiene ~2 sede ~1 en {place:name}',
      ],
    },
  },
];
