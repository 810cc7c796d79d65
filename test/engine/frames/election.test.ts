import { compares, reads } from './tables.ts';

describe('votes, turnout and seats', () => {
  reads('en', [
    ['Anna Alder won 52.3% of the vote.', 'voteShare', 'Anna Alder', '52.3%'],
    ['Mark Birch got 47 percent of votes cast.', 'voteShare', 'Mark Birch', '47%'],
    ['Turnout was 61 percent.', 'turnout', null, '61%'],
    ['The election drew a 61% turnout.', 'turnout', null, '61%'],
    ['She won with 61 percent of registered voters casting a ballot.', 'turnout', null, '61%'],
    ['The Progress Party won 45 seats.', 'seats', 'Progress Party', '45'],
    ['She won by a margin of 3,200 votes.', 'marginOfVotes', null, '3,200'],
    ['The party of Anna Alder took 45 of the 120 seats.', '!seats', null, '45'],
    ['Mark Birch is backed by 47 percent of farmers.', '!voteShare', null, '47%'],
  ]);
  reads('de', [
    ['Anna Alder kam auf 52,3 Prozent der Stimmen.', 'voteShare', 'Anna Alder', '52.3%'],
    ['Mark Birch erhielt 47 Prozent.', 'voteShare', 'Mark Birch', '47%'],
    ['Die Wahlbeteiligung lag bei 61 Prozent.', 'turnout', null, '61%'],
    ['Die SPD gewann 45 Sitze.', 'seats', 'SPD', '45'],
    ['Anna Alder siegte mit einem Vorsprung von 3200 Stimmen.', 'marginOfVotes', null, '3,200'],
    ['Die SPD holte 45 Mandate.', 'seats', 'SPD', '45'],
  ]);
  compares('en', [
    [
      'two shares',
      'Anna Alder won 52.3% of the vote against Mark Birch.',
      'Anna Alder won 53.2% of the vote against Mark Birch.',
      'percentage hard',
    ],
    [
      'rounding',
      'Anna Alder won 52.3% of the vote against Mark Birch.',
      'Anna Alder won 52% of the vote against Mark Birch.',
      'none',
    ],
    [
      'a poll and the result',
      'Anna Alder won 52.3% of the vote against Mark Birch.',
      'Anna Alder had 49% of the vote in polls, ahead of Mark Birch.',
      'none',
    ],
    [
      'two candidates',
      'Anna Alder won 52.3% of the vote.',
      'Mark Birch got 47.7% of the vote behind Anna Alder.',
      'none',
    ],
    [
      'votes that are still being counted',
      '[2025-05-12] Anna Alder has 49.1% of the vote, ahead of Mark Birch.',
      '[2025-05-13] Anna Alder won 52.3% of the vote against Mark Birch.',
      'superseded',
    ],
    [
      'this turnout and the last one',
      'Turnout was 61 percent when Anna Alder beat Mark Birch.',
      'Turnout rose from 58 percent in 2019 to 61 percent when Anna Alder beat Mark Birch.',
      'none',
    ],
    [
      'two turnouts',
      'Turnout was 61 percent when Anna Alder beat Mark Birch.',
      'Turnout was 66 percent when Anna Alder beat Mark Birch.',
      'percentage hard',
    ],
    [
      'the turnouts that two papers of two days give',
      '[2025-05-12] Turnout was 61 percent when Anna Alder beat Mark Birch.',
      '[2025-05-13] Turnout was 66 percent when Anna Alder beat Mark Birch.',
      'percentage hard',
    ],
    [
      'turnout at noon and in the end',
      'Turnout at noon was 41 percent when Anna Alder beat Mark Birch.',
      'Turnout was 66 percent when Anna Alder beat Mark Birch.',
      'none',
    ],
    [
      'turnout at two hours, in two languages',
      'Bis 16 Uhr lag die Wahlbeteiligung bei 41 Prozent, als Anna Alder Mark Birch schlug.',
      'Turnout at noon was 29 percent when Anna Alder beat Mark Birch.',
      'none',
    ],
    [
      'seats held and seats gained',
      'The Progress Party won 45 seats.',
      'The Progress Party won 12 seats more than last time, a gain that surprised many.',
      'none',
    ],
    ['two counts of seats', 'The Progress Party won 45 seats.', 'The Progress Party won 54 seats.', 'number hard'],
  ]);
});
