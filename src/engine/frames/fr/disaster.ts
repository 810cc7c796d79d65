import type { Translation } from '../translation.ts';

const people =
  'personnes|habitants|riverains|passagers|passagères|voyageurs|civils|enfants|ouvriers|salariés|mineurs|soldats|femmes|hommes|touristes|villageois|manifestants|élèves|autres|pompiers|policiers';
const homes = 'maisons|logements|habitations|foyers|pavillons';
const buildings = 'bâtiments|immeubles|édifices';
const craft = 'vol|train|avion|bus|autocar|car|ferry|bateau|tgv|hélicoptère';

/**
 * When an event of a kind happened: its nouns, the verbs of its happening, and those that tell it only of itself: a fire that
 * "s'est déclaré" broke out, one that "a été déclaré éteint" did not.
 */
const times = (name: string, nouns: string, verbs: string, reflexive?: string): Translation => ({
  [`${name}Clock`]: [
    `${nouns} … à|vers|dès ~1 {amount:clock}`,
    `à|vers {amount:clock} … ${nouns} ~4 ${verbs}`,
    ...(reflexive ? [`à|vers {amount:clock} … ${nouns} s' est|était ${reflexive}`] : []),
  ],
  [`${name}Day`]: [
    `${nouns} ~5 ${verbs} ~3 {amount:day}`,
    ...(reflexive ? [`${nouns} s' est|était ~1 ${reflexive} ~3 {amount:day}`] : []),
  ],
});

/** What news in French says of disasters and accidents. */
export const disaster: Translation = {
  dead: [
    `{toll:count} ~2 ${people} ~5 <die.verb>`,
    `{toll:count} ~2 ${people} ~5 <die.adjective>`,
    '{toll:count} ~2 morts|mort|décès|tués|tuées',
    `<die.verb> ~1 {toll:count} ~1 ${people}`,
    '<die.verb> à ~1 {toll:count}',
    '<die.noun> ~3 {toll:count} ~1 morts',
    'fait|font|faisant ~2 {toll:count} ~1 victimes',
    'morts : {toll:count}',
  ],
  injured: [
    `{toll:count} ~2 ${people} ~5 <injure.verb>`,
    '{toll:count} ~2 blessés|blessées|blessé|blessée',
    `<injure.verb> ~2 {toll:count} ~1 ${people}`,
    '{toll:count} ~3 <injure.verb>',
  ],
  missing: ['{toll:count} ~6 <missing>', '<missing> : {toll:count}'],
  displaced: ['{toll:count} ~3 sans-abri|sinistrés|sinistrées|déplacés|déplacées', '<displace.verb> ~1 {toll:count}'],
  damageCost: ['dégâts|dommages ( … )? {amount:money}', '{amount:money} de dégâts|dommages'],
  homesDamaged: [
    `{amount:count} ~1 ${homes} ~4 <damage.verb>`,
    `{amount:count} ~1 ${homes} ~4 <destroy.verb>`,
    `<damage.verb> ~2 {amount:count} ~1 ${homes}`,
    `<destroy.verb> ~2 {amount:count} ~1 ${homes}`,
  ],
  buildingsDamaged: [
    `{amount:count} ~1 ${buildings} ~4 <damage.verb>`,
    `{amount:count} ~1 ${buildings} ~4 <destroy.verb>`,
    `<damage.verb> ~2 {amount:count} ~1 ${buildings}`,
    `<destroy.verb> ~2 {amount:count} ~1 ${buildings}`,
  ],
  evacuated: [
    `{amount:count} ~2 ${people} ~4 <evacuate.verb>`,
    `<evacuate.verb> ~2 {amount:count} ~1 ${people}`,
    `évacuation de ~2 {amount:count} ~1 ${people}`,
    `{amount:count} ~2 ${people} ~3 dû|contraints|contraintes|obligés|forcés ~2 quitter|abandonner ~1 leur|leurs`,
  ],
  rescued: [
    `{amount:count} ~2 ${people}|survivants ~5 <rescue.verb>`,
    `<rescue.verb> ~2 {amount:count} ~1 ${people}|survivants`,
  ],
  sheltered: [`{amount:count} ~2 ${people}|sinistrés ~6 abris|gymnase|gymnases|tentes|camps|centres`],
  mourning: ['{amount:duration} de deuil', 'deuil ~2 de {amount:duration}'],
  powerCut: [
    '{amount:count} ~1 foyers|clients|abonnés|habitants|personnes|logements ~4 privés|privées|sans ~1 électricité|courant',
  ],
  areaBurned: [
    '{amount:area} ~4 brûlé|brûlés|parcourus|partis|ravagés|détruits|consumés',
    'brûlé|ravagé|parcouru|détruit|consumé ~2 {amount:area}',
  ],
  contained: ['{amount:percentage} ~2 maîtrisé|contenu|fixé', 'maîtrisé|contenu|fixé à ~1 {amount:percentage}'],
  rainfall: ["{amount:length} de|d' ~1 pluie|pluies|précipitations|neige"],
  stormCategory: ['ouragan|cyclone|typhon|tempête ~5 {amount:other}'],
  aftershocks: ['{amount:count} ~1 répliques'],
  shakingLasted: ['séisme|secousse|secousses|tremblement ~4 duré ~2 {amount:duration}'],
  epicentreDistance: [
    "épicentre … {amount:length} ~5 de|d'|du {place:name}",
    "à {amount:length} ~2 de|d'|du {place:name}",
  ],
  epicentre: ["épicentre ~6 près|à|au|large|dans de|d'|du|la|le ~2 {amount:name}", 'épicentre ~5 à|près {amount:name}'],
  depth: ["profondeur de|d' ~1 {amount:length}", '{amount:length} de profondeur', 'profondeur : {amount:length}'],
  windSpeed: ['vents|vent|rafales … {amount:speed}', 'rafales à|de ~1 {amount:speed}'],
  aboard: [
    '{amount:count} ~4 à bord',
    'à bord ~4 {amount:count} ~1 passagers|personnes|voyageurs',
    'transportait|transportant|transportaient ~2 {amount:count} ~1 passagers|personnes|voyageurs|élèves',
  ],
  survivors: ['{amount:count} ~1 survivants|rescapés', '{amount:count} ~2 survécu'],
  travelSpeed: ['roulait|circulait|volait|lancé|roulant ~2 à ~2 {amount:speed}', 'vitesse de ~2 {amount:speed}'],
  origin: [`${craft} ~4 de|d' {amount:name} à|vers|pour {to:name}`, 'reliant|reliait ~1 {amount:name} à {to:name}'],
  destination: [
    `${craft} ~4 de|d' {from:name} à|vers|pour {amount:name}`,
    'reliant|reliait ~1 {from:name} à {amount:name}',
  ],
  ...times('quake', 'séisme|tremblement|secousse', 'frappé|secoué|ébranlé|produit|survenu|eu|ressenti'),
  ...times('fire', 'incendie|feu', 'parti|pris|éclaté|débuté|ravagé', 'déclaré'),
  ...times('crash', 'accident|collision|déraillement|crash', 'produit|produite|survenu|survenue|eu|déroulé'),
  ...times('explosion', 'explosion|déflagration', 'produite|survenue|eu|secoué|retenti'),
  ...times('launch', 'fusée|lanceur|sonde|capsule', 'décollé|parti|partie|lancée|lancé'),
  ...times('storm', 'ouragan|tempête|cyclone|typhon', 'frappé|touché|atteint|abattu|abattue'),
};
