/** Reads a table of concept → nouns into one of noun → concept. A noun that stands under two concepts keeps the first. */
export function nounConcepts(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const nouns = new Map<string, string>();
  for (const [concept, list] of Object.entries(table)) {
    for (const noun of list.split(' ')) if (!nouns.has(noun)) nouns.set(noun, concept);
  }
  return nouns;
}
