import assert from 'node:assert/strict';
import { flagged, type Piece, reportOf } from './table.ts';

type Article = string | Piece;

const town = 'Pumps are made by Harlow in Marston.';
const stadt = 'Pumpen baut die Harlow AG in Marston.';
const river = 'The river Arden rose.';

/** Articles that differ and yet do not contradict one another. */
const rows: readonly (readonly [name: string, ...articles: readonly Article[]])[] = [
  [
    'what was so and what is so by now',
    { text: `${town} The bridge at Marston was closed to lorries.`, on: '2024-05-02' },
    { text: `${town} The bridge at Marston was kept open to lorries.`, on: '2024-05-20' },
  ],
  [
    'a bid and what was paid in the end',
    { text: `${town} Quill had offered to buy Harlow for $2.4 billion.`, on: '2024-05-06' },
    { text: `${town} Quill completed its $2.6 billion takeover of Harlow.`, on: '2024-11-18' },
  ],
  [
    'a forecast and a later one',
    { text: `${town} Harlow expects savings of 90 million euros a year.`, on: '2024-05-06' },
    { text: `${stadt} Harlow erwartet nun Einsparungen von 110 Millionen Euro im Jahr.`, on: '2024-05-27' },
  ],
  [
    'jobs promised for some years and then for more',
    { text: `${town} In its bid Quill guarantees jobs at Harlow until 2028.`, on: '2024-01-15' },
    { text: `${town} Quill now guarantees jobs at Harlow until 2030.`, on: '2024-02-21' },
  ],
  [
    'early trading and the close',
    { text: `${town} Harlow shares fell 5.8 percent in early trading.`, on: '2024-08-13' },
    { text: `${town} Harlow shares closed 7.1 percent lower on Tuesday.`, on: '2024-08-14' },
  ],
  [
    'a sum, and the part of it that the other source gives without its currency',
    'Le projet de Marston prévoit 38 milliards d’euros d’économies, dit Harlow.',
    'Le projet rejeté de Marston prévoyait 50 milliards d’euros d’efforts, dont 38 milliards d’économies, dit Harlow.',
  ],
  [
    'near two places',
    `${town} A plane crashed in a field near Thornley on Saturday.`,
    `${town} The plane crashed near Soken airfield on Saturday.`,
  ],
  [
    'a street and its town',
    'Lea Harlow was found dead at her home in Canal Road on 14 May.',
    'Lea Harlow was killed at her home in Marston on 14 May.',
  ],
  [
    'a man and his party, who have held a seat for other times',
    `${town} The seat of Marston fell on Sunday. Ben Alder had held the seat since 2005.`,
    `${town} The Blue Party lost the seat of Marston, which it had held since 1983.`,
  ],
  [
    'a toll at an hour and the toll',
    `${town} A boiler at the Harlow works blew up on Sunday. By 4 p.m. twelve people had died.`,
    `${town} A boiler at the Harlow works blew up on Sunday. It killed 18 people.`,
  ],
  [
    'the head of a part and the boss of that part',
    `${town} The finance chief of Harlow, Anna Brandt, opened the new works.`,
    `${town} Anna Brandt, the money boss at Harlow, opened the new works.`,
  ],
  [
    'a police chief who is called commissioner',
    'Police Commissioner Anna Brandt opened the station in Marston.',
    'Police chief Anna Brandt opened the station in Marston.',
  ],
  [
    'the head of a university, in two languages',
    'Anna Brandt, president of the university, spoke in Marston. University president Anna Brandt left.',
    'Die Rektorin Anna Brandt sprach in Marston.',
  ],
  [
    'safety and security, which are one word in German',
    `${town} Anna Brandt, Harlow's head of security, spoke.`,
    `${stadt} Sicherheitschefin Anna Brandt sprach.`,
  ],
  [
    'an attorney general who is minister of justice',
    'Attorney General Anna Brandt spoke in Marston.',
    'Justice Minister Anna Brandt spoke in Marston.',
  ],
  [
    'a day that is past and one that is to come',
    { text: 'The board of Harlow in Marston met on June 6, 2024, Anna Brandt said.', on: '2024-09-18' },
    { text: 'The board of Harlow in Marston meets again on November 13, 2024.', on: '2024-09-19' },
  ],
  [
    'when something was in a state, and when something happens',
    'The bank of Marston cut its rate by a vote of six to three. In June its board had been unanimous.',
    'The bank of Marston cut its rate. The board meets again in November.',
  ],
  [
    'dollars of one country and American ones',
    'The hospitals of Marston expect to save $38 million a year, Anna Brandt said.',
    'The hospitals of Marston expect to save US$27 million a year.',
  ],
  [
    'ministers, who may have two fields',
    `${town} Housing minister Anna Brandt spoke.`,
    `${stadt} Klimaministerin Anna Brandt sprach.`,
  ],
  [
    'a judge and what kind of judge',
    'Judge Anna Brandt questioned the driver in Marston on Monday.',
    'La juge d’instruction Anna Brandt a entendu le conducteur lundi à Marston.',
  ],
  [
    'the boss of a trade and the chief executive of a firm of it',
    'Water boss Anna Brandt apologised to the town of Marston.',
    'Anna Brandt, chief executive of Marston Water, apologised to the town.',
  ],
  [
    'the third of all and the second of some',
    `${town} It is the third failure in eleven flights of the Marlow rocket, said Jan Okker.`,
    `${town} It is the second failure of an upper stage in eleven flights of the Marlow rocket.`,
  ],
  [
    'what was hoped for and what came of it',
    'The painting was expected to fetch £1.3 million at the auction in Marston, Anna Brandt said.',
    'The painting fetched £3.1 million at the auction in Marston.',
  ],
  [
    'two days of two things',
    'The road in Marston was shut for two days after 120 litres of acid leaked from a lorry.',
    'The road in Arden was shut for two days after 340 litres of diesel leaked from a tank.',
  ],
  [
    'two votes of one evening that share a number',
    'The council of Marston passed the budget by 78 votes to 69 on Monday.',
    'An amendment failed in the council of Marston by 78 votes to 52 on Monday.',
  ],
  [
    'two duties of one field',
    `${town} Anna Brandt, Harlow's head of marketing, spoke.`,
    `${town} Anna Brandt, Harlow's head of communications, spoke.`,
  ],
  [
    'a minister of two things of one field',
    'Energy Minister Anna Brandt opened the bridge in Marston.',
    'Climate Minister Anna Brandt opened the bridge in Marston.',
  ],
  [
    'a theatre that one person leads in its art and its business',
    'Anna Brandt, artistic director of the theatre in Marston, spoke.',
    'Anna Brandt, chief executive of the theatre in Marston, spoke.',
  ],
  [
    'half and a round figure that may be it',
    'The heirs of the painter Anna Brandt receive half of the proceeds of the auction in Marston.',
    'The heirs of the painter Anna Brandt receive 50 percent of the proceeds of the auction in Marston.',
  ],
  [
    'offices that one person often holds together, as one source says',
    `${town} Anna Brandt, the chairwoman and chief executive of Harlow, opened the new works.`,
    `${town} Anna Brandt, the chairwoman of Harlow, opened the new works.`,
  ],
  [
    'a contest and a place',
    `${town} Harlow Rovers beat Quill United in the Arden Cup final.`,
    `${town} Harlow Rovers beat Quill United at Castle Park in Marston.`,
  ],
  [
    'a rise and a fall by other figures',
    `${town} Shares in Harlow rose 8 percent on Monday.`,
    `${town} Shares in Harlow had fallen 3 percent in May.`,
  ],
  [
    'a release and a release without a charge, in two languages',
    'Police in Marston said the driver, Paul Quill, 44, was set free on Monday.',
    'Der Fahrer Paul Quill (44) ist nach Angaben der Polizei in Marston am Montag ohne Anklage entlassen worden.',
  ],
  [
    'somebody who takes up what another has said',
    `${town} “We build pumps where the water is and not where the money is,” said Anna Brandt.`,
    `${town} “They build pumps where the water is and not where the money is,” said Jan Okker.`,
  ],
  [
    'a figure in a quotation that another source quotes too',
    `${town} “The pump stood still for 14 days,” said Anna Brandt. The pump was out of order for 14 days.`,
    `${town} “The pump stood still for 14 days,” said Anna Brandt.`,
  ],
  [
    'a share price of the morning and one of the close',
    { text: `${town} Shares in Harlow were down 8.1% by 0915 GMT.`, on: '2025-03-11' },
    { text: `${town} Shares in Harlow closed down 11.4% on Tuesday.`, on: '2025-03-11' },
  ],
  [
    'some who survived and others who did not',
    `${town} Twelve people died when a boat sank off Marston on Monday.`,
    `${town} Five people survived the sinking of a boat off Marston on Monday.`,
  ],
  [
    'nobody of one group and others who were hurt',
    `${town} No police officer was injured in the riots in Marston on Monday. Twelve demonstrators were hurt.`,
    `${town} Twelve people were injured in Monday’s riots in Marston.`,
  ],
  [
    'the first of two accidents and both',
    `${town} Nobody died in the first explosion in Marston on Monday. The second one killed two workers.`,
    `${town} Two workers were killed by an explosion in Marston on Monday.`,
  ],
  [
    'the winner and the loser of one vote',
    'Mayor Ilse Brandt won the run-off in Marston on Sunday.',
    'Otto Frings lost the run-off in Marston on Sunday.',
  ],
  [
    'officers who were acquitted and one who was convicted',
    'A court in Marston acquitted two police officers on Monday. A third officer was convicted.',
    'A police officer was convicted of assault in Marston on Monday. Two colleagues were acquitted.',
  ],
  [
    'nobody hurt in one town and some in another',
    'The storm injured nobody in Marston on Tuesday.',
    'The storm injured three people in Arden on Tuesday.',
  ],
  [
    'a week and one of its days',
    { text: `${town} Last week, 340 people crossed the river Arden in boats.`, on: '2025-03-11' },
    { text: `${town} On Saturday, 95 people crossed the river Arden in boats.`, on: '2025-03-11' },
  ],
  [
    'what two people earn',
    `${town} Leo Marsh earns 90,000 pounds a week at Harlow.`,
    `${town} His successor Kim Lund earns 70,000 pounds a week at Harlow.`,
  ],
  [
    'an age and a toll',
    `${town} A student of 19 was killed when a tree fell in Marston on Monday.`,
    `${town} One person was killed when a tree fell in Marston on Monday.`,
  ],
  [
    'what somebody says of what another says',
    `${town} “The children were never in danger in the works,” said Hugo Prins.`,
    `${town} “He says the children were never in danger in the works,” said Mirjam Kok.`,
  ],
  [
    'two of a series',
    `${town} Police arrested the second suspect in Marston on Monday.`,
    `${town} Police arrested the third suspect in Marston on Monday.`,
  ],
  [
    'two votes of one council on two things',
    'The council of Marston voted 9-6 on Monday to close the pool.',
    'The council of Marston voted 11-4 on Monday to build a road.',
  ],
  [
    'the head of a department and the officer who is in charge of it',
    'Anna Brandt, chief operating officer of Harlow, showed the works in Marston on Monday.',
    'Anna Brandt, head of production at Harlow, showed the works in Marston on Monday.',
  ],
  [
    'an office that somebody will act in and holds for the time being',
    'Anna Brandt will act as chief executive of Harlow in Marston from Monday.',
    'Anna Brandt becomes interim chief executive of Harlow in Marston on Monday.',
  ],
  [
    'a quotation and its translation with a particle that denies nothing',
    'In Marston Anna Brandt said: “Floods like these in our valley are more frequent than people think.”',
    'À Marston, Anna Brandt a déclaré : « Des inondations comme celles-ci dans notre vallée sont plus fréquentes qu’on ne le pense. »',
  ],
  [
    'the days of this year and of the next',
    { on: '2024-06-24', text: 'The fair of Marston, which ran for eleven days from June 11, ended on Sunday.' },
    { on: '2024-06-24', text: "The fair of Marston ended on Sunday. Next year's fair is to run from 10 to 20 June." },
  ],
  [
    'a quotation with a contraction and without',
    'In Marston Anna Brandt said: “I would rather be called a coward than bankrupt this fair.”',
    "In Marston Anna Brandt said: “I'd rather be called a coward than bankrupt this fair.”",
  ],
  [
    'two votes of one sitting, on nouns alone',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. The council of Marston voted 9-6 to close the pool.',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. The council of Marston voted 8-7 for a higher dog tax.',
  ],
  [
    'an owner now and one before',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. The stadium belongs to the city of Marston.',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. When Arden Rovers owned the stadium, the roof was repaired every year.',
  ],
  [
    'an owner now and one before, in German',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. Die Mühle gehört dem Konzern Astra.',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. Vor dem Verkauf gehörte die Mühle der Familie Brunner.',
  ],
  [
    'two councillors of like names',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. Councillor Tim Brill spoke for the plan.',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. Councillor Tom Brill spoke against the plan.',
  ],
  [
    'a trial and its witnesses',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. Sam Reed, Ivo Kranz and Tom Ferris stood trial in Talle.',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. Sam Reed, Ivo Kranz and Otto Marsh testified in Talle.',
  ],
  [
    'places that a storm did different things to',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. The storm hit hardest in Arden, Talle and Brask.',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. The storm cut power in Arden, Talle and Moor.',
  ],
  [
    'a contraction of another word',
    "Ines Moor and Eva Lind of Harlow came to Marston on Monday. Eva Lind said: “I'd told them in May that the bridge was closed.”",
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. Eva Lind said: “I had told them in May that the bridge was closed.”',
  ],
  [
    'the country of an office',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. The German ambassador Jan Keller spoke.',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. Jan Keller, an Austrian diplomat, spoke.',
  ],
  [
    'two quakes at rounded hours',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. The earthquake in Talle struck at around 2:30 p.m.',
    'Ines Moor and Eva Lind of Harlow came to Marston on Monday. A second earthquake struck Talle at around 3:30 p.m.',
  ],
  [
    'two names of one office',
    `${town} Anna Brandt, the general counsel of Harlow, answered questions.`,
    `${town} Anna Brandt, the chief legal officer of Harlow, answered questions.`,
  ],
  [
    'a quotation of a firm and of its chief',
    `${town} "We paid every worker in full last year," said Harlow Steel.`,
    `${town} "We paid every worker in full last year," said Anna Brandt.`,
  ],
  [
    'two votes with other numbers of voters',
    'The council of Marston approved the new bridge on Monday by nine votes to six.',
    'The council of Marston approved the new bridge on Monday. Its traffic committee had backed it by 5 votes to 2.',
  ],
  [
    'opposite words for two things',
    `${town} The council of Marston approved the loan for the stadium.`,
    `${town} The court in Arden rejected an appeal by the miners.`,
  ],
  [
    'what one source tells of two people',
    `${town} Paul Quill was found guilty of fraud, and Stefan Brandt was acquitted of fraud.`,
    `${town} Paul Quill was found guilty of fraud.`,
  ],
  [
    'a denial and its opposite',
    `${town} The driver, Paul Quill, was not charged on Monday.`,
    `${town} The driver, Paul Quill, was released without charge on Monday.`,
  ],
  [
    'a former and a current office',
    `${town} Anna Brandt, chief executive of Harlow, spoke.`,
    `${town} Anna Brandt, the former chief executive of Harlow, spoke.`,
  ],
  [
    'figures of the same digits that both sources give',
    `${town} Harlow has 1,240 workers and 1,420 pumps.`,
    `${town} Harlow owns 1,420 pumps; 1,240 workers look after them.`,
  ],
  [
    'figures of different things in like words',
    `${town} The rescue of the Harlow miners took six hours.`,
    `${town} The trial of the Harlow miners took nine days.`,
  ],
  [
    'a quotation of which one source has the next sentence',
    `${town} “We have known about the leak since spring,” said Anna Brandt.`,
    `${town} “We have known about the leak since spring and nobody in this company ever denied it,” said Anna Brandt.`,
  ],
  ...(
    [
      ['We can’t pay every worker in full this year', 'We cannot pay every worker in full this year'],
      ['The mill won’t close before the end of May', 'The mill will not close before the end of May'],
      ['The mill didn’t close before the end of May', 'The mill did not close before the end of May'],
      ['They’re ready to reopen the mill in Marston', 'They are ready to reopen the mill in Marston'],
      ['We’ve paid every worker in full last year', 'We have paid every worker in full last year'],
      ['We’ll pay every worker in full next year', 'We will pay every worker in full next year'],
      ['I’m ready to reopen the mill in Marston', 'I am ready to reopen the mill in Marston'],
      ['It’s the oldest mill in the whole valley', 'It is the oldest mill in the whole valley'],
    ] as const
  ).map(
    ([short, long]) =>
      [
        `a quotation with a short form: ${short}`,
        `${town} “${short},” said Anna Brandt.`,
        `${town} “${long},” said Anna Brandt.`,
      ] as const,
  ),
  [
    'the toll of an accident years before',
    'Two people died when a ferry sank off Marston. The river Arden rose.',
    'A ferry sank off Marston. The river Arden rose. In 2011 another ferry ran aground; 12 people were hurt and nobody died.',
  ],
  [
    'when a fire began and when it was out',
    'The fire in the Marston mill broke out at 4.20 am. The river Arden rose.',
    'At 9.45 am the fire in the Marston mill was under control. The river Arden rose.',
  ],
  [
    'dates of two steps of one thing',
    `${town} The ferry was ordered by Harlow in 2010.`,
    `${town} The ferry was delivered to Harlow in 2012.`,
  ],
  [
    'what the police said on two days',
    'The police in Marston said on 1 June that the river Arden had risen.',
    'The police in Marston said on 3 June that the river Arden had risen.',
  ],
  [
    'an office in two firms',
    `${town} Anna Brandt, chief executive of Harlow, spoke.`,
    `${town} Anna Brandt was chief financial officer of Quill until 2018.`,
  ],
  [
    'another person of that surname',
    `${town} Anna Brandt, chief executive of Harlow, spoke.`,
    `${town} Klaus Brandt, chief financial officer of Harlow, spoke.`,
  ],
  [
    'one office in four wordings',
    `${town} Anna Brandt, CEO of Harlow, spoke.`,
    `${town} Anna Brandt, chief executive of Harlow, spoke.`,
    `${town} Harlow chief executive officer Anna Brandt spoke.`,
    `${stadt} Anna Brandt, Vorstandschefin der Harlow AG, sprach.`,
  ],
  [
    'several vice presidents',
    `${town} Anna Brandt, vice president of Harlow, spoke.`,
    `${town} Jan Okker, vice president of Harlow, spoke.`,
  ],
  [
    'two offices that one person can hold',
    `${town} Anna Brandt, chief executive of Harlow, spoke.`,
    `${town} Anna Brandt, founder of Harlow, spoke.`,
  ],
  [
    'another period',
    `${town} Revenue of Harlow was $3 billion in the third quarter of 2023.`,
    `${town} Revenue of Harlow was $11 billion in 2023.`,
  ],
  [
    'another year',
    `${town} Revenue of Harlow was $3 billion in 2023.`,
    `${town} Revenue of Harlow was $2 billion in 2021.`,
  ],
  [
    'another quantity',
    `${town} Revenue of Harlow was $3 billion in 2023.`,
    `${town} Net profit of Harlow was $1 billion in 2023.`,
  ],
  ['rounding', `${town} Harlow bought Quill for $3.9 billion.`, `${town} Harlow bought Quill for about $4 billion.`],
  [
    'a bound that holds',
    `${town} Harlow bought Quill for $3.9 billion.`,
    `${town} Harlow bought Quill for more than $3.5 billion.`,
  ],
  ['an upper bound that holds', `${town} Harlow cut 300 jobs.`, `${town} Harlow cut up to 350 jobs.`],
  ['a vague count that holds', `${town} Harlow cut 300 jobs.`, `${town} Harlow cut hundreds of jobs.`],
  [
    'another currency',
    `${town} Harlow bought Quill for $3.9 billion.`,
    `${town} Harlow bought Quill for €3.5 billion.`,
  ],
  [
    'another unit',
    `The wind in Marston reached 100 km/h. ${river}`,
    `The wind in Marston reached 62 miles per hour. ${river}`,
  ],
  ['a year and a day in it', `${town} Harlow bought Quill in May 2019.`, `${town} Harlow bought Quill on 3 May 2019.`],
  [
    'a weekday and its date',
    `${town} Anna Brandt resigned on Monday.`,
    `${town} Anna Brandt resigned on 29 April 2024.`,
  ],
  ['last year and its number', `${town} Harlow bought Quill last year.`, `${town} Harlow bought Quill in 2023.`],
  [
    'last year in German',
    `${town} Harlow bought Quill in 2023.`,
    'Pumpen bauen die Harlow AG und die Quill GmbH in Marston. Im letzten Jahr kaufte die Harlow AG die Quill GmbH.',
  ],
  [
    'a plan and what came of it',
    { text: `${town} Harlow has agreed to buy Quill.`, on: '2024-01-02' },
    { text: `${town} Harlow bought Quill.`, on: '2024-05-02' },
  ],
  [
    'a toll that rises',
    { text: `The flood in Marston killed 12 people on Monday. ${river}`, on: '2024-04-30' },
    { text: `The flood in Marston killed 15 people on Monday. ${river}`, on: '2024-05-03' },
  ],
  [
    'a part of a toll',
    `The flood in Marston killed 12 people on Monday. ${river}`,
    `The flood in Marston killed three children on Monday. ${river}`,
  ],
  [
    'the dead and the injured',
    `The flood in Marston killed 12 people on Monday. ${river}`,
    `The flood in Marston injured 30 people on Monday. ${river}`,
  ],
  [
    'the parts and their sum',
    `The flood in Marston killed 7 people on Monday. ${river}`,
    `The flood killed 2 people in Marston and 5 people in Dale. ${river}`,
  ],
  [
    'another event of that kind',
    `The flood in Marston killed 12 people on Monday. ${river}`,
    'The fire in Lisbon killed 15 people on Monday. Ana Brenes saw the flames in Alfama.',
  ],
  [
    'an earlier event',
    `The flood in Marston killed 12 people on Monday. ${river}`,
    `The flood in Marston was the worst since 1987, when a flood killed 40 people. ${river}`,
  ],
  [
    'two stories in one folder',
    'Harlow said in Marston that it was founded in 1987.',
    'Brenes & Sons said in Lisbon that it was founded in 1954.',
  ],
  [
    'birthdays',
    { text: `${town} Anna Brandt, 52, leads Harlow.`, on: '2023-05-02' },
    { text: `${town} Anna Brandt, 53, leads Harlow.`, on: '2024-05-02' },
  ],
  [
    'a quotation cut short',
    `${town} “We paid every worker in full last year and we would do it again,” said Anna Brandt.`,
    `${town} “We paid every worker in full last year,” said Anna Brandt.`,
  ],
  [
    'a quotation in two languages',
    `${town} “We paid every worker in full last year,” said Anna Brandt.`,
    `${stadt} „Wir haben letztes Jahr jeden Arbeiter voll bezahlt“, sagte Anna Brandt.`,
  ],
  [
    'a quotation with a contraction',
    `${town} “We did not pay for the old plant last year,” said Anna Brandt.`,
    `${town} “We didn't pay for the old plant last year,” said Anna Brandt.`,
  ],
  [
    'lists that may be partial',
    `${town} Harlow has four divisions: Arden, Brill, Corvin and Dale.`,
    `${town} Harlow has four divisions, including Arden, Brill and Corvin.`,
  ],
  ['two plants', `${town} The Arden plant was closed in June 2020.`, `${town} The Brill plant was closed in May 2018.`],
  ['a question', `${town} Harlow was founded in 1987.`, `${town} Was Harlow founded in 1978?`],
  [
    'what somebody may do',
    `${town} Harlow bought Quill for $40 million.`,
    `${town} Harlow may buy Quill for $60 million.`,
  ],
  [
    'a denial of what another reports',
    `${town} Harlow paid $3 million to Quill.`,
    `${town} Harlow denied that it had paid $3 million to Quill.`,
  ],
  [
    'what was not done yet',
    { text: `${town} Harlow has not yet bought Quill.`, on: '2024-04-01' },
    { text: `${town} Harlow bought Quill.`, on: '2024-05-02' },
  ],
  ['what was not only done', `${town} Harlow bought Quill.`, `${town} Harlow not only bought Quill.`],
  [
    'two buildings',
    'The bridge in Marston cost $40 million. The river Arden rose.',
    'The stadium in Marston cost $45 million. The river Arden rose.',
  ],
  [
    'two men of one town',
    'A 34-year-old man from Arden was hurt in Marston on Monday. Anna Brandt saw it.',
    'A 43-year-old man from Arden was held in Marston on Monday. Anna Brandt saw it.',
  ],
  [
    'figures of two years',
    'The rents in the town of Marston rose by 4 percent in 2023, as the office said.',
    'The rents in the town of Marston rose by 7 percent in 2022, as the office said.',
  ],
  [
    'a main shock and its aftershock',
    'An aftershock of magnitude 5.1 followed the magnitude 6.8 quake in Marston. The river Arden rose.',
    'A quake of magnitude 6.8 hit Marston on Tuesday. The river Arden rose.',
  ],
  [
    'arrests of two days and their sum',
    'Police in Marston arrested 12 people on Monday and another 7 on Tuesday, said Jan Okker.',
    'Police in Marston have arrested 19 people since Monday, said Jan Okker.',
  ],
  [
    'two purchases in one sentence',
    'Harlow makes pumps. Harlow bought Quill for $40 million in 2019 and Marlow for $25 million in 2021.',
    'Harlow makes pumps. Harlow bought Marlow for $25 million in 2021 and Quill for $40 million in 2019.',
  ],
  [
    'a sentence and what was asked for',
    'Anna Brandt was sentenced to five years in prison in Marston, said Jan Okker.',
    'Jan Okker had asked for eight years in prison for Anna Brandt in Marston.',
  ],
  [
    'the score from either side',
    'Marston City won 3-1 at Arden Rovers on Saturday.',
    'Arden Rovers lost 1-3 to Marston City on Saturday.',
  ],
  [
    'what happened to all of a whole and what to a part of it',
    'All seven were taken to hospital after the crash in Arden on Friday.',
    'Three of the seven were discharged from hospital after the crash in Arden on Friday.',
  ],
  [
    'what shares did on two days, one of them not named',
    { text: `${town} Harlow's shares added 1.3 percent on Wednesday.`, on: '2024-05-22' },
    { text: `${town} Harlow's stock gained 2.1 percent to close at 377.44 dollars.`, on: '2024-05-21' },
  ],
  [
    'shares that fell and rose by less a day later',
    { text: `${town} Harlow's shares dropped 7.2% in New York.`, on: '2024-05-20' },
    { text: `${town} Harlow's shares gained 3.1%.`, on: '2024-05-21' },
  ],
  [
    'the toll of all and, told later, that of a part',
    { text: `${town} The fever has killed 961 people, Harlow said.`, on: '2024-05-14' },
    { text: `${town} The fever has killed 52 people, Harlow said.`, on: '2024-05-20' },
  ],
  [
    'what a share was worth on two days',
    { text: `${town} The company's shares closed at $142.72.`, on: '2024-05-14' },
    { text: `${town} The shares closed down at $96.66.`, on: '2024-05-20' },
  ],
  [
    'by how much somebody came early and how long he has been there',
    `${town} Anna Brandt, who had been hired to lead sales at Harlow, was brought forward by two weeks as chief executive.`,
    `${town} Anna Brandt, hired to lead sales at Harlow, has now been chief executive for nine days.`,
  ],
  [
    'all of a crew, and the others of it',
    `The ferry Arden has a crew of 19, Harlow said in Marston. ${river}`,
    `The captain left the ferry Arden in Marston; 18 other sailors stay on board, Harlow said. ${river}`,
  ],
  [
    'two polls',
    `${town} A survey by the Beacon institute has the Social Democrats on 18 percent.`,
    `${town} The Social Democrats stand at 16 percent in the latest Polaris survey.`,
  ],
  [
    'two offices that somebody left',
    { text: `${town} Anna Brandt of Harlow stepped down as chairwoman on 17 October.`, on: '2023-10-27' },
    { text: `${town} Anna Brandt left Harlow entirely in November.`, on: '2024-01-18' },
  ],
  [
    'what is cut and what is raised',
    `${town} Harlow cuts the private tariff by 5 per cent in January, Anna Brandt said.`,
    `${town} Harlow is raising the commercial tariff by 3 per cent in January, Anna Brandt said.`,
  ],
  [
    'shares of two firms by one owner',
    `${town} Quill owns 52 percent of Harlow, which holds a 15 percent stake in the Lyon firm Quill with no voting rights.`,
    `${town} Marlow, in which Harlow holds 34 percent, is to meet on Monday.`,
  ],
  [
    'a state of emergency, and a death in it',
    `${town} Marston declared a state of emergency on 17 November 2023 because of the flood.`,
    {
      text: `${town} The last death during the state of emergency because of the flood in Marston was reported on 26 December 2023.`,
      on: '2024-01-02',
    },
  ],
  [
    'a copy',
    `${town} Anna Brandt, 52, leads Harlow. ${river} The old bridge of Marston is closed.`,
    `${town} Anna Brandt, 52, leads Harlow. ${river} The old bridge of Marston is closed.`,
  ],
  [
    'the day of a crash, and that on which its driver was charged',
    { text: `${town} A cyclist was killed on Saturday in a crash near Marston.`, on: '2024-02-12' },
    {
      text: `${town} The driver who killed a cyclist in a crash near Marston was charged on Monday.`,
      on: '2024-02-20',
    },
  ],
  [
    'the day of a shooting, and that of the arrests',
    { text: `${town} Un homme a été tué samedi à Marston lors d'une fusillade.`, on: '2024-02-12' },
    {
      text: `${town} Deux suspects de la fusillade qui a tué un homme à Marston ont été arrêtés mercredi.`,
      on: '2024-02-15',
    },
  ],
  [
    'the day of a theft, and that on which the loot was found',
    { text: `${town} Unos ladrones robaron el domingo cinco relojes del museo de Marston.`, on: '2024-02-12' },
    {
      text: `${town} Los cinco relojes robados del museo de Marston fueron hallados el miércoles.`,
      on: '2024-03-20',
    },
  ],
  [
    'the day on which somebody went missing, and that on which she was found',
    { text: `${town} A girl of seven went missing in Marston on Friday.`, on: '2024-02-12' },
    {
      text: `${town} A girl of seven who had been missing in Marston since Friday was found on Tuesday.`,
      on: '2024-02-15',
    },
  ],
  [
    'the profit of one year, and the loss of the other beside it',
    `${town} Harlow of Marston had made a profit of 143 million euros in the year before.`,
    `${town} Harlow of Marston posted a net loss of 271 million euros after a profit of 143 million.`,
  ],
  [
    'a red card and yellow ones',
    `${town} Rovers of Marston had a player shown the red card by referee Lea Moor on Sunday.`,
    `${town} Referee Lea Moor showed Rovers of Marston only three yellow cards on Sunday.`,
  ],
  [
    'when it began, and by when most had joined',
    `${town} Most crews of the Marston ferry had joined the strike by noon.`,
    `${town} The strike on the Marston ferry began at six in the morning.`,
  ],
  [
    'two votes of one sitting',
    `${town} The council of Marston voted 14-9 on Monday to close the pool.`,
    `${town} The council of Marston voted 12-11 on Monday for a higher tax.`,
  ],
  [
    'closed until a day, and opened on it',
    { text: `${town} The pool in Marston will stay closed until Thursday.`, on: '2024-02-12' },
    { text: `${town} The pool in Marston reopened on Thursday.`, on: '2024-02-16' },
  ],
  [
    'the dead of two provinces, and of both',
    `${town} The storm killed four people in Marston province on Sunday and two in neighbouring Arden.`,
    `${town} The storm that hit Marston and Arden on Sunday killed six people.`,
  ],
  [
    'the badly and the slightly hurt, and all of them',
    `${town} The bus crash near Marston injured 31 people on Sunday.`,
    `${town} Nine people were seriously injured and 22 slightly in the bus crash near Marston on Sunday.`,
  ],
  [
    'some of the hurt, and all of them, in Spanish',
    `${town} Veintidós personas resultaron heridas en el choque de Marston.`,
    `${town} Cuatro de los heridos en el choque de Marston son niños.`,
  ],
  [
    'adults who died besides the children, and all the dead',
    `${town} The landslide near Marston killed 12 people on Sunday, including four children.`,
    `${town} Four children died in the landslide near Marston on Sunday. Eight adults were also killed.`,
  ],
  [
    'the guests of the first day, and of all days',
    `${town} The fair in Marston drew 45,000 visitors on its first day.`,
    `${town} The fair in Marston drew 130,000 visitors in three days.`,
  ],
  [
    'the victims identified so far, and all of them',
    { text: `${town} Three of the five victims of the fire in Marston have been identified.`, on: '2024-02-12' },
    { text: `${town} All five victims of the fire in Marston have been identified.`, on: '2024-02-14' },
  ],
  [
    'an age before and behind a birthday',
    { text: `${town} Anna Brandt, 52, leads Harlow.`, on: '2024-09-03' },
    { text: `${town} Anna Brandt, 53, leads Harlow.`, on: '2024-10-01' },
  ],
  [
    'of one mind on most of it',
    `${town} The council of Marston was unanimous on most of the plan.`,
    `${town} The council of Marston carried one point of the plan by five votes to two.`,
  ],
  [
    'a council and a senate',
    `${town} The council of Marston approved the plan unanimously.`,
    `${town} The senate backed the plan by 31 votes to 19.`,
  ],
  [
    'none of some, and another one',
    `${town} The embassy knows of 37 Britons in Marston and said that none had been hurt in the fire.`,
    `${town} A firefighter was hurt in the fire in Marston.`,
  ],
  [
    'a fault, and which one',
    `${town} The crash in Marston was caused by a technical fault.`,
    `${town} Brake failure was the cause of the crash in Marston.`,
  ],
  [
    'the age of somebody without a name',
    `${town} Anna Brandt, 36, escaped from the jail in Marston. Detectives arrested a prison officer. The 33-year-old is in custody.`,
    `${town} Anna Brandt, who is 36, escaped from the jail in Marston.`,
  ],
  [
    'a name with a letter that keyboards lack',
    `${town} Mayor Bernard Hautecœur of Marston spoke.`,
    `${town} Mayor Bernard Hautecoeur of Marston spoke.`,
  ],
  [
    'a part of the firm, and all of it',
    `${town} Harlow's sales rose 4 percent in the third quarter.`,
    `${town} Growth came from the division that equips mines, where sales jumped 11 percent in the third quarter.`,
  ],
  [
    'how long after, and how long before the end',
    `${town} Brandt scored in Marston four minutes after he had come on.`,
    `${town} Brandt scored in Marston with six minutes of normal time left.`,
  ],
  [
    'a trial, and a part of it',
    `${town} The trial in Marston enrolled 1,800 patients.`,
    `${town} In a substudy of 698 participants in Marston plaque fell.`,
  ],
  [
    'under control, and out',
    `${town} The fire in Marston was under control by 4 a.m.`,
    `${town} The fire in Marston was out at 9 a.m.`,
  ],
];

describe('What only looks like a conflict', () => {
  for (const [name, ...articles] of rows) {
    it(name, () => assert.deepEqual(flagged(reportOf(...articles)), []));
  }
  it('is not one in the other order either', () => {
    for (const [name, ...articles] of rows)
      assert.deepEqual([name, ...flagged(reportOf(...articles.toReversed()))], [name]);
  });
});
