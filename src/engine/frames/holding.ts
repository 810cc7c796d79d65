import type { Language } from '../article/article.ts';
import type { Frame } from './frame.ts';
import { FrameMatcher } from './matcher.ts';

/**
 * How a text says whose something is, as the states of the frame `holding`: `sold` and `owns` have the owner before their words
 * and the thing behind, `owned` the other way round, `dative` as German "gehört", with either on either side. `state` and
 * `family` say that the thing before them is no longer the state's, or is a family's, `public` and `local` that it is the state's
 * or a town's; `privateName` and `publicName` say so of the name in their slot.
 */
const states = {
  sold: {
    en: ['<sell.verb> ~1 its|his|her|their|the last|remaining|entire|whole|final ~2 shares|stake|holding|shareholding'],
    de: [
      '<sell.verb> … letzten|restlichen|verbliebenen|gesamten|sämtlichen anteil|anteile|aktien|beteiligung',
      'letzten|restlichen|verbliebenen|gesamten|sämtlichen anteil|anteile|aktien|beteiligung … <sell.verb>',
    ],
    fr: [
      'vendu|cédé|vend|cède|vendit|céda|vendant|cédant ~1 ses|sa|son|toutes|tous|ces dernières|derniers|dernière|toute ~1 actions|parts|participation|titres',
      'vendu|cédé toutes|tous ses|sa|les ~1 actions|parts|participation|titres',
    ],
    es: [
      'vendió|vendido|vendieron|vende|vendiendo ~1 sus|su|las|toda|todas últimas|últimos|última|restantes|total ~1 acciones|participación|participaciones|títulos',
      'vendió|vendido|vendieron toda|todas sus|su ~1 acciones|participación|participaciones|títulos',
    ],
  },
  state: {
    en: [
      'fully|wholly|entirely|completely privatised|privatized',
      'fully|wholly|entirely|completely private ( , )? since',
      'is|was|remains a private|privately-owned|privately-held company|firm|operator|business|airline|railway',
    ],
    de: [
      'vollständig|ganz|komplett|voll|gänzlich privatisiert',
      'vollständig|ganz|komplett in privater hand',
      'ist|war|bleibt ein|eine privates|private unternehmen|firma|betreiber|gesellschaft|bahn',
      'in privater hand|privatem besitz',
    ],
    fr: [
      'entièrement|totalement|complètement privatisé|privatisée|privatisés|privatisées',
      'est|était|reste un|une ~1 entreprise|société|compagnie|opérateur privé|privée',
    ],
    es: [
      'totalmente|íntegramente|completamente privatizado|privatizada|privatizados|privatizadas',
      'es|era un|una empresa|sociedad|compañía|operador privada|privado',
    ],
  },
  family: {
    en: ['family-owned', 'family firm|business|company', 'in ~1 family hands|ownership'],
    de: [
      'familienunternehmen|familienbetrieb|familienfirma|familiengeführt|familiengeführte',
      'in familienhand|familienbesitz',
    ],
    fr: ['entreprise|société|groupe|maison familiale|familial'],
    es: ['empresa|firma|sociedad|compañía|grupo familiar'],
  },
  public: {
    en: [
      'state|government property',
      'in state|government hands|ownership',
      'publicly owned',
      'is|was|remains ~1 state-owned|government-owned',
    ],
    de: [
      'in staatsbesitz|staatseigentum|staatshand',
      'in staatlichem|staatlicher besitz|hand|eigentum',
      'staatseigentum',
    ],
    fr: [
      'propriété étatique',
      "dans le giron de l' état",
      'est|était|reste un|une ~1 entreprise|société|compagnie publique',
    ],
    es: ['de propiedad estatal', 'es|era una empresa|sociedad|compañía pública|estatal'],
  },
  privateName: {
    en: ['private|privately-owned|privately-run company|firm|operator|airline|railway|contractor {name:name}'],
    de: ['privaten|private|privater|privates betreiber|unternehmen|firma|bahn|gesellschaft {name:name}'],
    fr: ['compagnie|société|entreprise|opérateur privé|privée {name:name}'],
    es: ['compañía|empresa|sociedad|operador privado|privada {name:name}'],
  },
  publicName: {
    en: ['state-owned|government-owned company|firm|operator|airline|railway|bank|utility {name:name}'],
    de: [
      'staatlichen|staatliche|staatlicher|staatseigenen|staatseigene betreiber|unternehmen|bahn|gesellschaft {name:name}',
    ],
    fr: ['compagnie|société|entreprise publique|étatique {name:name}'],
    es: ['compañía|empresa|sociedad pública|estatal {name:name}'],
  },
  local: {
    en: ['city|town|council|municipal property', 'in city|town|council|municipal hands|ownership'],
    de: ['in städtischem|städtischer|kommunalem|kommunaler besitz|hand|eigentum'],
    fr: ['propriété municipale|communale'],
    es: ['de propiedad municipal'],
  },
  owned: {
    en: [
      'belong|belongs|belonged|belonging ~2 to',
      '{share:percentage} ~1 owned|held|controlled by',
      'owned|held ~1 {share:percentage} by',
      'owned ~2 by',
      'majority-owned|wholly-owned|state-owned|part-owned by',
      'controlled ~1 by',
      'subsidiary|subsidiaries of',
      'in the hands|ownership of',
      'the property of',
      'on loan ~5 from',
      'parent ( company|group|firm )? ,',
    ],
    de: [
      'in|im ~1 hand|händen|besitz|eigentum der|des|von|vom|eines|einer',
      'in ( der )? hand|händen {holders:count}',
      'in der hand|händen der|des|von|vom|eines|einer',
      'tochter|tochtergesellschaft|tochterfirma|tochterunternehmen der|des|von|vom|eines|einer',
      'eigentum|leihgabe|dauerleihgabe der|des|von|vom|eines|einer',
    ],
    fr: [
      'appartient|appartiennent|appartenait|appartenaient|appartenant|appartenu|appartienne ~3 à|au|aux',
      "propriété de|du|des|d'",
      'détenu|détenue|détenus|détenues|possédé|possédée|possédés|possédées à {share:percentage} par',
      'détenu|détenue|détenus|détenues|possédé|possédée|possédés|possédées|contrôlé|contrôlée ~1 par',
      "filiale à {share:percentage} de|du|des|d'",
      "filiale de|du|des|d'",
      "aux mains de|du|des|d'",
      "entre les mains de|du|des|d'",
    ],
    es: [
      'pertenece|pertenecen|pertenecía|pertenecían|perteneciente|pertenecientes|pertenecido ~3 a|al',
      'propiedad de|del',
      'filial al {share:percentage} de|del',
      'filial de|del',
      'en manos de|del',
      'controlada|controlado|participada|participado ~2 por',
    ],
  },
  dative: {
    de: [
      'gehört|gehören|gehörte|gehörten|gehörend|gehörende zu {share:percentage}',
      'gehört|gehören|gehörte|gehörten ~4 zum|zur',
      'gehört|gehören|gehörte|gehörten',
    ],
  },
  owns: {
    en: [
      'hold|holds|held|holding|own|owns|owned|control|controls|controlled|controlling|keep|keeps|kept|retain|retains ~1 {share:percentage}',
      'hold|holds|held|own|owns|owned|control|controls|has|retains ~1 majority|minority stake|shareholding|interest|holding',
      'own|owns|owned|hold|holds every|all ~2 share|shares',
      'minority|majority|largest|biggest|main shareholder … with {share:percentage}',
      'own|owns|owned|owning',
    ],
    de: [
      'hält|halten|hielt|hielten|besitzt|besitzen|besaß|kontrolliert|kontrollieren ~4 {share:percentage}',
      '{share:percentage} ~3 anteile|aktien|kapitals|stimmrechte|geschäftsanteile ~2 hält|halten|hielt|besitzt|besitzen|kontrolliert|gehalten',
      '{share:percentage} ~1 hält|halten|hielt|besitzt|besitzen|kontrolliert',
      'besitzt|besitzen|besaß|besaßen',
    ],
    fr: [
      'détient|détiennent|détenait|détenaient|détenant|possède|possèdent|possédait|contrôle|contrôlent|conserve ~2 {share:percentage}',
      'détient|détiennent|détenait|possède|possèdent|possédait|possédant',
      "est|sont|reste|restent|était|étaient|été ~2 {role:office} de|du|des|d'",
    ],
    es: [
      'posee|poseen|poseía|tiene|tienen|controla|controlan|conserva|conservan|mantiene|ostenta ~1 el {share:percentage}',
      'posee|poseen|poseía|tiene|controla|controlan|conserva|mantiene|ostenta ~1 {share:percentage}',
      'posee|poseen|poseía|poseían',
      'es|son|sigue|siguen|era|eran|siendo ~2 {role:office} de|del',
    ],
  },
} satisfies Frame['states'];

export type HoldingWay = keyof typeof states;

/** Whose something is, and how much of it. */
const holding: Frame = {
  name: 'holding',
  relation: 'ownership',
  subject: 'thing',
  fallback: 'none',
  value: 'share',
  functional: true,
  kind: 'ownership_status',
  patterns: {},
  states,
};

const matchers = new Map<Language, FrameMatcher>();

/** Finds in a language's sentences whose something is, built at first use. */
export function holdingMatcherOf(language: Language): FrameMatcher {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = new FrameMatcher([holding], language === 'und' ? 'en' : language);
    matchers.set(language, matcher);
  }
  return matcher;
}
