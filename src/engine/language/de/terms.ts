import { type TermLexicon, termsFrom } from '../terms.ts';
import { words } from '../words.ts';

/** What has a side in each direction, as the last part of a compound: Südflanke. */
const sided =
  'ende seite ufer küste flanke wand grat hang flügel tor teil tribüne kurve rand turm portal rampe eingang ausgang dach gipfel zufahrt bahnsteig mole'.split(
    ' ',
  );

const directions: readonly (readonly [key: string, first: string])[] = [
  ['north', 'nord'],
  ['south', 'süd'],
  ['east', 'ost'],
  ['west', 'west'],
  ['northeast', 'nordost'],
  ['northwest', 'nordwest'],
  ['southeast', 'südost'],
  ['southwest', 'südwest'],
];

/** Lines of the compounds, with the genitives that end in s. */
const compounds = directions.map(
  ([key, first]) => `compass ${key}: ${sided.flatMap((last) => [`${first}${last}`, `${first}${last}s`]).join(' ')}`,
);

export const terms: TermLexicon = {
  words: termsFrom(`
${compounds.join('\n')}
side left: linke linken linker linkes links
side right: rechte rechten rechter rechtes rechts
compass north: norden nord nördlich nördliche nördlichen nördlicher
compass south: süden süd südlich südliche südlichen südlicher
compass east: osten ost östlich östliche östlichen östlicher
compass west: westen west westlich westliche westlichen westlicher
compass northeast: nordosten nordöstlich nordöstliche nordöstlichen
compass northwest: nordwesten nordwestlich nordwestliche nordwestlichen
compass southeast: südosten südöstlich südöstliche südöstlichen
compass southwest: südwesten südwestlich südwestliche südwestlichen
colour red: rot rote roten roter rotes
colour green: grün grüne grünen grüner grünes
colour blue: blau blaue blauen blauer blaues
colour yellow: gelb gelbe gelben gelber gelbes
colour black: schwarz schwarze schwarzen schwarzer schwarzes
colour white: weiß weiße weißen weißer weißes
colour grey: grau graue grauen grauer graues
colour silver: silbern silberne silbernen silberner
colour orange: orange
kin mother: mutter
kin father: vater
kin son: sohn söhne söhnen
kin daughter: tochter töchter töchtern
kin brother: bruder brüder brüdern
kin sister: schwester schwestern
kin husband: ehemann
kin wife: ehefrau
kin uncle: onkel
kin aunt: tante
kin nephew: neffe neffen
kin niece: nichte nichten
kin cousin: cousin cousine vetter
kin grandfather: großvater
kin grandmother: großmutter
kin grandchild: enkel enkelin enkelkinder
kin brother-in-law: schwager schwagers
kin sister-in-law: schwägerin
kin son-in-law: schwiegersohn
kin father-in-law: schwiegervater
kin mother-in-law: schwiegermutter
kin neighbour: nachbar nachbarin
kin fiance: verlobter verlobte
medal gold: gold
medal silver: silber
medal bronze: bronze
`),
  placePrepositions: words('in im bei nahe um aus nach am'),
  wholes: words('alle allen aller sämtliche sämtlichen'),
  definite: words(''),
  ofWhole: words('der von den ihrer seiner dieser'),
};
