import { type TermLexicon, termsFrom } from '../terms.ts';
import { words } from '../words.ts';

export const terms: TermLexicon = {
  words: termsFrom(`
side left: linke linken linker linkes links
side right: rechte rechten rechter rechtes rechts
compass north: norden nord nördlich nördliche nördlichen nördlicher nordende nordseite nordufer nordküste
compass south: süden süd südlich südliche südlichen südlicher südende südseite südufer südküste
compass east: osten ost östlich östliche östlichen östlicher ostende ostseite ostufer ostküste
compass west: westen west westlich westliche westlichen westlicher westende westseite westufer westküste
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
