/** Irregular forms of verbs and nouns that carry news. */
const irregular: Readonly<Record<string, string>> = {
  bought: 'buy',
  sold: 'sell',
  laid: 'lay',
  left: 'leave',
  said: 'say',
  won: 'win',
  lost: 'lose',
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  began: 'begin',
  begun: 'begin',
  ran: 'run',
  led: 'lead',
  held: 'hold',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  made: 'make',
  paid: 'pay',
  spent: 'spend',
  met: 'meet',
  built: 'build',
  drew: 'draw',
  drawn: 'draw',
  beaten: 'beat',
  struck: 'strike',
  fled: 'flee',
  went: 'go',
  gone: 'go',
  told: 'tell',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  grew: 'grow',
  grown: 'grow',
  got: 'get',
  became: 'become',
  stood: 'stand',
  thought: 'think',
  brought: 'bring',
  kept: 'keep',
  saw: 'see',
  seen: 'see',
  came: 'come',
  sent: 'send',
  spoke: 'speak',
  spoken: 'speak',
  wrote: 'write',
  written: 'write',
  stole: 'steal',
  stolen: 'steal',
  broke: 'break',
  broken: 'break',
  chose: 'choose',
  chosen: 'choose',
  shot: 'shoot',
  sank: 'sink',
  sunk: 'sink',
  threw: 'throw',
  thrown: 'throw',
  overthrew: 'overthrow',
  understood: 'understand',
  undertook: 'undertake',
  overtook: 'overtake',
  died: 'die',
  dying: 'die',
  dead: 'dead',
  lying: 'lie',
  tied: 'tie',
  quit: 'quit',
  hit: 'hit',
  cut: 'cut',
  shut: 'shut',
  burnt: 'burn',
  felt: 'feel',
  meant: 'mean',
  found: 'find',
  fought: 'fight',
  sought: 'seek',
  taught: 'teach',
  caught: 'catch',
  swore: 'swear',
  sworn: 'swear',
  bore: 'bear',
  born: 'born',
  people: 'people',
  children: 'child',
  men: 'man',
  women: 'woman',
  lives: 'life',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  has: 'have',
  had: 'have',
  did: 'do',
  does: 'do',
  done: 'do',
  analyses: 'analysis',
  crises: 'crisis',
  media: 'media',
  spokespeople: 'spokesperson',
};

const doubled = /([bdgklmnprt])\1$/;

/** Base forms that an English word in lower case may have, the word itself first. Rules of regular inflection, then a table. */
export function lemmas(word: string): readonly string[] {
  const forms = [word];
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) {
    forms.push(known);
    return forms;
  }
  if (word.length < 4) return forms;
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  else if (word.endsWith('es')) forms.push(word.slice(0, -1), word.slice(0, -2));
  else if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  else if (word.endsWith('ied')) forms.push(`${word.slice(0, -3)}y`);
  else if (word.endsWith('ed')) pushStem(forms, word.slice(0, -2));
  else if (word.endsWith('ing') && word.length > 5) pushStem(forms, word.slice(0, -3));
  return forms;
}

function pushStem(forms: string[], stem: string): void {
  forms.push(stem, `${stem}e`);
  if (doubled.test(stem)) forms.push(stem.slice(0, -1));
}
