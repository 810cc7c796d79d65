import { type TermLexicon, termsFrom } from '../terms.ts';
import { words } from '../words.ts';

export const terms: TermLexicon = {
  words: termsFrom(`
side left: left left-hand
side right: right right-hand
compass north: north northern
compass south: south southern
compass east: east eastern
compass west: west western
compass northeast: northeast north-east northeastern north-eastern
compass northwest: northwest north-west northwestern north-western
compass southeast: southeast south-east southeastern south-eastern
compass southwest: southwest south-west southwestern south-western
colour red: red
colour green: green
colour blue: blue
colour yellow: yellow
colour black: black
colour white: white
colour grey: grey gray
colour silver: silver
colour orange: orange
kin mother: mother mum mom
kin father: father dad
kin son: son sons
kin daughter: daughter daughters
kin brother: brother brothers
kin sister: sister sisters
kin husband: husband
kin wife: wife
kin uncle: uncle
kin aunt: aunt
kin nephew: nephew nephews
kin niece: niece nieces
kin cousin: cousin cousins
kin grandfather: grandfather
kin grandmother: grandmother
kin grandchild: grandson granddaughter grandchildren
kin brother-in-law: brother-in-law
kin sister-in-law: sister-in-law
kin son-in-law: son-in-law
kin father-in-law: father-in-law
kin mother-in-law: mother-in-law
kin neighbour: neighbour neighbor
kin fiance: fiance fiancé fiancée fiancee
medal gold: gold
medal silver: silver-medal
medal bronze: bronze
animal dog: dog dogs
animal wolf: wolf wolves
animal bear: bear bears
animal lynx: lynx
animal fox: fox foxes
animal boar: boar boars
animal shark: shark sharks
animal cougar: cougar puma
animal crocodile: crocodile alligator
weapon knife: knife knives kitchen-knife
weapon axe: axe axes hatchet
weapon hammer: hammer
weapon gun: gun guns firearm
weapon gun/pistol: pistol handgun revolver
weapon gun/rifle: rifle rifles
weapon gun/shotgun: shotgun
weapon machete: machete
weapon crowbar: crowbar
illness measles: measles
illness norovirus: norovirus
illness influenza: influenza flu
illness legionella: legionella legionnaires
illness salmonella: salmonella
illness cholera: cholera
illness hepatitis: hepatitis
illness dengue: dengue
illness malaria: malaria
illness covid: covid covid-19 coronavirus
illness tuberculosis: tuberculosis
illness listeria: listeria listeriosis
illness meningitis: meningitis
illness mpox: mpox
source electricity: cable wiring charger short-circuit
source cigarette: cigarette
source candle: candle
source lightning: lightning
source fireworks: fireworks firework firecracker
field medicine: medicine
field chemistry: chemistry
field biology: biology
field physics: physics
field mathematics: mathematics maths
field economics: economics
field philosophy: philosophy
substance ammonia: ammonia
substance chlorine: chlorine
substance diesel: diesel
substance petrol: petrol gasoline
substance methane: methane
`),
  placePrepositions: words('in at near from outside off to'),
  nearbyPrepositions: words('near outside'),
  wholes: words('all'),
  definite: words(''),
  ofWhole: words('of the its their our'),
};
