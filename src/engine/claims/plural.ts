const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  woman: 'women',
  man: 'men',
  injured: 'injured',
  missing: 'missing',
};

/** The English plural of a concept's noun, for statements. */
export function plural(noun: string): string {
  if (Object.hasOwn(irregular, noun)) return irregular[noun]!;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
