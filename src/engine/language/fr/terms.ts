import { type TermLexicon, termsFrom } from '../terms.ts';
import { words } from '../words.ts';

export const terms: TermLexicon = {
  words: termsFrom(`
side left: gauche
side right: droite
compass north: nord septentrional
compass south: sud méridional
compass east: oriental orientale
compass west: ouest occidental occidentale
compass northeast: nord-est
compass northwest: nord-ouest
compass southeast: sud-est
compass southwest: sud-ouest
colour red: rouge rouges
colour green: vert verte verts vertes
colour blue: bleu bleue bleus bleues
colour yellow: jaune jaunes
colour black: noir noire noirs noires
colour white: blanc blanche blancs blanches
colour grey: gris grise grises
colour silver: argenté argentée
colour orange: orange
kin mother: mère maman
kin father: père papa
kin son: fils
kin daughter: fille filles
kin brother: frère frères
kin sister: sœur sœurs soeur soeurs
kin husband: mari époux
kin wife: épouse
kin uncle: oncle
kin aunt: tante
kin nephew: neveu neveux
kin niece: nièce nièces
kin cousin: cousin cousine cousins
kin grandfather: grand-père
kin grandmother: grand-mère
kin grandchild: petit-fils petite-fille petits-enfants
kin brother-in-law: beau-frère
kin sister-in-law: belle-sœur
kin son-in-law: gendre
kin father-in-law: beau-père
kin mother-in-law: belle-mère
kin neighbour: voisin voisine
kin fiance: fiancé fiancée
medal bronze: bronze
animal dog: chien chiens
animal wolf: loup loups
animal bear: ours
animal lynx: lynx
animal fox: renard renards
animal boar: sanglier sangliers
animal shark: requin requins
animal cougar: puma
animal crocodile: crocodile alligator
weapon knife: couteau couteaux
weapon axe: hache hachette
weapon hammer: marteau
weapon gun/pistol: pistolet revolver
weapon gun/rifle: carabine
weapon gun/shotgun: fusil
weapon machete: machette
illness measles: rougeole
illness norovirus: norovirus
illness influenza: grippe
illness legionella: légionellose légionelles
illness salmonella: salmonelle salmonelles salmonellose
illness cholera: choléra
illness hepatitis: hépatite
illness dengue: dengue
illness malaria: paludisme
illness covid: covid covid-19 coronavirus
illness tuberculosis: tuberculose
illness listeria: listeria listériose
illness meningitis: méningite
illness mpox: mpox
source electricity: câble court-circuit chargeur
source cigarette: mégot cigarette
source candle: bougie
source lightning: foudre
source fireworks: pétard pétards
field medicine: médecine
field chemistry: chimie
field biology: biologie
field mathematics: mathématiques
field philosophy: philosophie
substance ammonia: ammoniac
substance chlorine: chlore
substance diesel: diesel gazole
substance petrol: essence
substance methane: méthane
`),
  placePrepositions: words('à au aux en près vers depuis'),
  nearbyPrepositions: words('près'),
  wholes: words('tous toutes'),
  definite: words('les'),
  ofWhole: words("des de du sur d' ses leurs"),
};
