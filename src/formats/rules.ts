import type { ContradictionKind } from '../engine/report.ts';

/** A kind of contradiction in words for people who meet it for the first time. */
export interface Rule {
  /** One word in Pascal case, as rules of code scanners are named. */
  readonly name: string;
  readonly title: string;
  readonly help: string;
}

export const rules: Readonly<Record<ContradictionKind, Rule>> = {
  title: {
    name: 'Title',
    title: 'Sources give a person different titles or posts',
    help: 'Check the rank, the function and the organisation, and whether the person changed post between the dates of the articles.',
  },
  name: {
    name: 'Name',
    title: 'Sources spell or give a name differently',
    help: 'Check the spelling with the person or organisation itself, and whether two of the same name are meant.',
  },
  quotation: {
    name: 'Quotation',
    title: 'Sources quote the same utterance in different words',
    help: 'Check the recording or the transcript; a translation may also explain the difference.',
  },
  number: {
    name: 'Number',
    title: 'Sources give different numbers for the same thing',
    help: 'Check what was counted, when, and by whom. Crosscheck has already allowed for rounding, ranges and units.',
  },
  money: {
    name: 'Money',
    title: 'Sources give different amounts of money',
    help: 'Check the currency, what the amount includes, and its date.',
  },
  percentage: {
    name: 'Percentage',
    title: 'Sources give different percentages',
    help: 'Check what the percentage is of, and the period that it covers.',
  },
  date: {
    name: 'Date',
    title: 'Sources give different dates or times for the same event',
    help: 'Check which event is meant (announced, signed, completed) and the time zone.',
  },
  duration: {
    name: 'Duration',
    title: 'Sources give different durations',
    help: 'Check where the count begins and ends.',
  },
  location: {
    name: 'Location',
    title: 'Sources place the same event or thing differently',
    help: 'Check whether one place lies within the other, and which part of the event is meant.',
  },
  negation: {
    name: 'Negation',
    title: 'One source affirms what another denies',
    help: 'Check who says so in each source, and whether both speak of the same time.',
  },
  disclosure: {
    name: 'Disclosure',
    title: 'One source says that something was disclosed, another that it was not',
    help: 'Check what exactly was disclosed, by whom and when.',
  },
  membership_list: {
    name: 'MembershipList',
    title: 'Sources list different members of one group',
    help: 'Check whether a list is meant to be complete, and its date.',
  },
  ownership_status: {
    name: 'OwnershipStatus',
    title: 'Sources give different states of a purchase or of who owns something',
    help: 'Check the dates: pending, completed and abandoned may follow one another.',
  },
  outcome: {
    name: 'Outcome',
    title: 'Sources tell of different outcomes',
    help: 'Check whether the outcome was provisional in one of them.',
  },
  attribution: {
    name: 'Attribution',
    title: 'Sources name different people for the same words or deed',
    help: 'Check the original statement.',
  },
  scope: {
    name: 'Scope',
    title: 'Sources differ in how much something covers',
    help: 'Check whether all, some or only one is meant.',
  },
  other: {
    name: 'Other',
    title: 'Sources differ in another way',
    help: 'Read both quotes; they may be reconcilable.',
  },
};

/** What every rule says besides: a finding tells that sources differ, never which of them is right. */
export const whatItMeans =
  'Crosscheck compares sources with one another, never with the world. It says that they differ; which is right is for you to find out.';
