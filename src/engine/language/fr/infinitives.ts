import { words } from '../words.ts';

/** -aire, -ure, -oire and the like end nouns and adjectives, except in these verbs. */
const inRe =
  /(?:[aeo]nd|rd|ind|oud|batt|mett|aît|oît|iv|ainc|omp|[dlru]i|cri|ffi|boi|croi|clu|clo)re$|^(?:faire|(?:re|dé|sur|mé|satis|contre)faire|(?:dé|com)?plaire|taire|(?:dis|abs|sous|ex)?traire)$/;
const inIer = words(`
  allier apparier apprécier approprier asphyxier associer bénéficier calomnier charrier colorier concilier confier convier copier crier dédier
  délier dénier déplier détrier dévier différencier distancier envier épier estropier étudier excommunier expédier expier exproprier falsifier
  gracier humilier incendier initier injurier licencier lier manier marier mendier mésallier multiplier négocier nier officier orthographier oublier
  pallier parier parodier photographier plier prier privilégier publier rallier rapatrier réconcilier recopier relier remanier remarier remédier
  remercier renier répertorier replier résilier scier skier soucier spolier stupéfier supplier télécopier trier varier
`);
const inOir = /(?:voir|loir|seoir)$/;

/** Words with an ending of verbs that are none, or hardly ever. */
const nouns = words(`
  affaire cendre gendre ordre désordre foudre poudre moindre cylindre maître contremaître livre ivre cuivre délire sire
  alzheimer amer archer atelier berger best-seller boulanger bulldozer bunker cancer cher clocher corner danger étranger fer foyer
  hacker hier hiver hier horloger laser leader léger loyer manager mensonger mer messager oreiller pacemaker passager panier papier
  premier dernier entier rocher scooter sniper taser tanker toner verger viager voyer super reporter-photo poster master poker
  avenir désir plaisir loisir tir soupir cuir martyr abattoir couloir réservoir isoloir parloir soir noir
`);

/** Can a word of the lexicon be the infinitive of a verb? "mer", "guerre" and "soir" only end like one. */
export function isInfinitive(word: string): boolean {
  if (nouns.has(word)) return false;
  if (word.endsWith('re')) return inRe.test(word);
  if (word.endsWith('oir')) return inOir.test(word);
  if (word.endsWith('ier')) return word.endsWith('ifier') || inIer.has(word);
  return /[ei]r$/.test(word);
}
