import type { Fact, PanelSnapshot, Side } from '../../panel/messages.ts';
import type { Translate } from '../../text/plain.ts';
import { reasonInWords, relationInWords, valueInWords } from '../text/engineWords.ts';

/** The snapshot with what the engine says put into the reader's language; names and words of articles stay as they are. */
export function snapshotInWords({ sources, facts }: PanelSnapshot, t: Translate): PanelSnapshot {
  const said = new Map<string, string>();
  const once = (text: string, put: (text: string, t: Translate) => string): string => {
    let words = said.get(text);
    if (words === undefined) {
      words = put(text, t);
      said.set(text, words);
    }
    return words;
  };
  // What sources agree on in an article's own words is not the engine's, but for the quotation marks; what it tells apart is.
  const isArticles = ({ relation, sides }: Fact, value: string): boolean =>
    !value.startsWith('“') && ((relation === '' && sides.length === 1) || value.includes('“'));
  const inWords = (fact: Fact, side: Side): Side => ({
    ...side,
    value: isArticles(fact, side.value) ? side.value : once(side.value, valueInWords),
    cells: side.cells.map((cell) => ({
      ...cell,
      quotes: cell.quotes.map((quote) => ({
        ...quote,
        time: quote.time && { ...quote.time, text: once(quote.time.text, valueInWords) },
      })),
    })),
  });
  return {
    sources,
    facts: facts.map((fact) => ({
      ...fact,
      kind: once(fact.kind, kindInWords),
      relation: once(fact.relation, relationInWords),
      explanation: fact.sides.length > 1 ? fact.explanation.split('\n').map(reason(t)).join('\n') : fact.explanation,
      sides: fact.sides.map((side) => inWords(fact, side)),
      compared: fact.compared.map(reason(t)),
    })),
  };
}

function reason(t: Translate) {
  return (text: string) => reasonInWords(text, t);
}

function kindInWords(kind: string, t: Translate): string {
  switch (kind) {
    case 'numbers':
      return t('numbers');
    case 'measures':
      return t('measures');
    case 'shares of a whole':
      return t('shares of a whole');
    case 'what is named':
      return t('what is named');
    case 'quotations':
      return t('quotations');
    case 'purposes':
      return t('purposes');
    default:
      return relationInWords(kind, t);
  }
}
