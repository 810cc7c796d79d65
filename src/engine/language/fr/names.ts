import { givenNames } from '../givenNames.ts';
import type { NameLexicon } from '../pack.ts';
import { words } from '../words.ts';
import { frenchNames } from './givenNames.ts';

export const names: NameLexicon = {
  givenNames: new Set([...givenNames, ...frenchNames]),
  honorifics: words('m mm mme mmes mlle dr pr me maître monsieur madame mademoiselle docteur professeur mgr'),
  particles: words("de du des d' la le l' les von van der den & et en sur sous lès ès aux au à"),
  headParticles: words("de du des d' et à au aux"),
  heads: words(
    'banque université institut groupe société caisse compagnie union fédération association fondation agence autorité office observatoire conseil cour tribunal chambre ministère secrétariat parquet préfecture mairie ville région département hôpital clinique centre école lycée collège musée théâtre stade gare aéroport port club olympique stade-rennais racing sporting parti mouvement front confédération syndicat gendarmerie police journal quotidien radio télévision maison haut haute',
  ),
  lowerHeads: words('banque université institut ministère parquet préfecture mairie tribunal hôpital'),
  ordinaryOpening: null,
  organisationEndings: words(
    'sa sas sarl sasu sca snc scop cie groupe holding bank banque université institut technologies télécom airlines motors industries énergie énergies santé médias news fc sc ac rc olympique inc corp ltd plc gmbh ag',
  ),
  legalForms: words('sa sas sarl sasu sca snc scop eurl cie inc corp co ltd llc plc ag gmbh se nv bv spa'),
  notNames: words(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    m mm mme mmes mlle dr pr me je tu il elle on nous vous ils elles c' j' n' s' m' t' y en et ou mais donc or ni car si que qui quoi dont où quand comme comment pourquoi
    dans sur sous avec sans pour par chez vers entre contre avant après depuis pendant durant dès selon malgré parmi outre hormis
    aujourd'hui hier demain ainsi alors aussi enfin ensuite puis toutefois cependant pourtant néanmoins désormais déjà encore toujours jamais
    plus moins très trop non oui pas rien ce cet cette ces cela ceci ça son sa ses leur leurs notre nos votre vos mon ma mes un une des du au aux à de d'
    plusieurs quelques certains certaines chaque tout toute tous toutes aucun aucune autre autres même seul seule seuls seules deux trois quatre cinq six sept huit neuf dix
    premier première dernier dernière nouveau nouvelle près quelque environ âgé âgée né née face suite grâce lors lorsque lorsqu' puisque tandis afin
    beaucoup personne rien ceux celle celui celles peu nombreux nombreuses toute reste voilà voici faute sitôt quiconque nul nulle
    pdg dg drh ceo cfo covid-19 tva pib smic rtt cdi cdd`,
  ),
};
