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
animal dog: hund hunde hundes hunden
animal wolf: wolf wölfe wolfs wolfes
animal bear: bär bären braunbär braunbären
animal lynx: luchs luchse luchses
animal fox: fuchs füchse fuchses
animal boar: wildschwein wildschweine
animal shark: hai haie
animal cougar: puma
animal crocodile: krokodil alligator
weapon knife: messer messers küchenmesser taschenmesser jagdmesser
weapon axe: axt beil
weapon hammer: hammer
weapon gun: schusswaffe
weapon gun/pistol: pistole revolver
weapon gun/rifle: gewehr jagdgewehr
weapon gun/shotgun: schrotflinte flinte
weapon machete: machete
weapon crowbar: brecheisen brechstange
illness measles: masern
illness norovirus: norovirus noroviren
illness influenza: influenza grippe grippewelle
illness legionella: legionellen
illness salmonella: salmonellen
illness cholera: cholera
illness hepatitis: hepatitis
illness dengue: dengue denguefieber
illness malaria: malaria
illness covid: covid covid-19 coronavirus
illness tuberculosis: tuberkulose
illness listeria: listerien
illness meningitis: meningitis hirnhautentzündung
illness mpox: mpox
source electricity: kabel ladekabel stromkabel ladegerät kurzschluss kurzschlusses
source cigarette: zigarette zigarettenkippe zigarettenstummel
source candle: kerze kerzen
source lightning: blitz blitzschlag blitzeinschlag
source fireworks: feuerwerk feuerwerkskörper böller
field law: jura rechtswissenschaft rechtswissenschaften
field medicine: medizin
field chemistry: chemie
field biology: biologie
field physics: physik
field mathematics: mathematik mathe
field economics: volkswirtschaft betriebswirtschaft
field philosophy: philosophie
substance ammonia: ammoniak
substance chlorine: chlor chlorgas
substance diesel: diesel
substance petrol: benzin
substance methane: methan
`),
  placePrepositions: words('in im bei nahe um aus nach am'),
  nearbyPrepositions: words('bei nahe'),
  wholes: words('alle allen aller sämtliche sämtlichen'),
  definite: words(''),
  ofWhole: words('der von den ihrer seiner dieser'),
};
