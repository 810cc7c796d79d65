/** Two outlets on one takeover; the price differs. */
export const differing = {
  'morning.txt':
    'Velora buys Quintar\n\n' +
    'Velora said on 3 May 2024 that it had acquired Quintar, a maker of pumps, for $2.4 billion.\n' +
    'The purchase was completed on 2 May 2024, the company said in a statement.\n',
  'evening.md':
    '---\ntitle: Quintar goes to Velora\ndate: 2024-05-03\n---\n\n' +
    'Velora has acquired Quintar for $3.1 billion. The purchase was completed on 2 May 2024.\n',
};

/** The same, agreed on. */
export const agreeing = {
  'morning.txt': differing['morning.txt'],
  'evening.md': differing['evening.md'].replace('$3.1 billion', '$2.4 billion'),
};
