import { type TermLexicon, termsFrom } from '../terms.ts';
import { words } from '../words.ts';

export const terms: TermLexicon = {
  words: termsFrom(`
side left: izquierda izquierdo
side right: derecha derecho
compass north: norte septentrional
compass south: sur meridional
compass east: oriental
compass west: oeste occidental
compass northeast: noreste nordeste
compass northwest: noroeste
compass southeast: sureste sudeste
compass southwest: suroeste sudoeste
colour red: rojo roja rojos rojas
colour green: verde verdes
colour blue: azul azules
colour yellow: amarillo amarilla
colour black: negro negra negros negras
colour white: blanco blanca blancos blancas
colour grey: gris grises
colour silver: plateado plateada
colour orange: naranja
kin mother: madre
kin father: padre
kin son: hijo hijos
kin daughter: hija hijas
kin brother: hermano hermanos
kin sister: hermana hermanas
kin husband: marido esposo
kin wife: esposa
kin uncle: tío
kin aunt: tía
kin nephew: sobrino sobrinos
kin niece: sobrina sobrinas
kin cousin: primo prima primos
kin grandfather: abuelo
kin grandmother: abuela
kin grandchild: nieto nieta nietos
kin brother-in-law: cuñado
kin sister-in-law: cuñada
kin son-in-law: yerno
kin father-in-law: suegro
kin mother-in-law: suegra
kin neighbour: vecino vecina
kin fiance: prometido prometida novio novia
medal gold: oro
medal silver: plata
medal bronze: bronce
animal dog: perro perros
animal wolf: lobo lobos
animal bear: oso osos
animal lynx: lince linces
animal fox: zorro zorros
animal boar: jabalí jabalíes
animal shark: tiburón tiburones
animal cougar: puma
animal crocodile: cocodrilo caimán
weapon knife: cuchillo cuchillos navaja
weapon axe: hacha
weapon hammer: martillo
weapon gun/pistol: pistola revólver
weapon gun/rifle: rifle fusil
weapon gun/shotgun: escopeta
weapon machete: machete
illness measles: sarampión
illness norovirus: norovirus
illness influenza: gripe
illness legionella: legionela legionella
illness salmonella: salmonela salmonelosis
illness cholera: cólera
illness hepatitis: hepatitis
illness dengue: dengue
illness malaria: malaria paludismo
illness covid: covid covid-19 coronavirus
illness tuberculosis: tuberculosis
illness listeria: listeria listeriosis
illness meningitis: meningitis
illness mpox: mpox
source electricity: cable cortocircuito cargador
source cigarette: colilla cigarrillo cigarro
source candle: vela
source lightning: rayo
source fireworks: petardo petardos
field medicine: medicina
field biology: biología
field mathematics: matemáticas
field philosophy: filosofía
substance ammonia: amoníaco amoniaco
substance chlorine: cloro
substance diesel: diésel gasóleo
substance petrol: gasolina
substance methane: metano
`),
  placePrepositions: words('en desde cerca hacia'),
  nearbyPrepositions: words('cerca'),
  wholes: words('todos todas'),
  definite: words('los las'),
  ofWhole: words('de los las del sus'),
};
