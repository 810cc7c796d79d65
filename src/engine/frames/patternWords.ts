/** What a slot of each type is called; a dimension that is not listed is called by its name. */
const slotWords: Readonly<Record<string, string>> = {
  office: 'title',
  money: 'amount of money',
  count: 'number',
  quantity: 'number',
  percentagePoints: 'percentage points',
  time: 'time',
  date: 'date',
  day: 'day',
  since: '“since” and a time',
  until: '“until” and a time',
  clock: 'time of day',
};

/** Of more words than these that may stand in one place, the first few stand for the others. */
const MOST_CHOICES = 3;

/**
 * A pattern in words that a reader can follow: `{person} , ~3 {title:office} of|at {organisation}` → `person, … title “of” or
 * “at” organisation`. What may be missing is left out.
 *
 * @param pattern in the notation of `pattern.ts`
 */
export function patternInWords(pattern: string): string {
  let depth = 0;
  let words = '';
  for (const element of pattern.trim().split(/\s+/)) {
    if (element === '(') depth += 1;
    else if (element === ')?') depth -= 1;
    else if (depth === 0) {
      const told = elementInWords(element);
      // A second gap in a row says no more than the first.
      if (told === '…' && words.endsWith('…')) continue;
      words += /^[,;:.’)]/.test(told) || words === '' || words.endsWith('(') ? told : ` ${told}`;
    }
  }
  return words;
}

function elementInWords(element: string): string {
  if (element === '…' || /^~\d+$/.test(element)) return '…';
  if (element === "'s") return '’s';
  if (element === '[') return '(';
  if (element === ']') return ')';
  if (/^\{[\w:]+\}$/.test(element)) return slotsInWords(element);
  if (/^\P{L}$/u.test(element)) return element;
  const choices = element.split('|').filter((choice) => /\p{L}/u.test(choice));
  if (choices.length === 0) return element.replaceAll('|', ' or ');
  const told = choices.map((choice) => `“${wordInWords(choice)}”`);
  if (told.length > MOST_CHOICES) return `${told.slice(0, MOST_CHOICES - 1).join(', ')} or the like`;
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} or ${told.at(-1)}` : told[0]!;
}

function wordInWords(word: string): string {
  const concept = /^<(\w+)(?:\.\w+)?>$/.exec(word);
  return concept ? inWords(concept[1]!) : slotsInWords(word.replace(/^\*/, '…'));
}

function slotsInWords(text: string): string {
  return text.replace(/\{(?:\w+:)?(\w+)\}/g, (_, type: string) => slotWords[type] ?? inWords(type));
}

/** `cutJobs` → `cut jobs`: a name of the code as words. */
export function inWords(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
