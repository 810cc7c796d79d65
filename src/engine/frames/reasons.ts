import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { statesToldIn, type Told, type Ways } from './ways.ts';

/** The ways in which one of several things is said to be done for a reason. */
function ways(heads: readonly string[]): Ways {
  const each = (patterns: (head: string) => string[]): string[] => heads.flatMap(patterns);
  return {
    en: each((head) => [
      `${head} ~6 over|because|citing|after|amid ( of )? ~3 X`,
      `${head} ~6 due|owing|thanks to ~3 X`,
      `${head} ~4 for ~3 X`,
      `X ~3 forced|led|prompted|caused ~6 ${head}`,
    ]),
    de: each((head) => [
      `${head} ~6 wegen|aufgrund|angesichts|nach ~3 X`,
      `wegen|aufgrund|angesichts|aus ~3 X ~6 ${head}`,
      `X ~2 zwang|zwangen|führte|führten ~6 ${head}`,
    ]),
    fr: each((head) => [
      `${head} ~5 raison|cause|suite|faute de|d'|du|des|au|aux|à ~3 X`,
      `${head} ~3 pour|après ~2 X`,
    ]),
    es: each((head) => [`${head} ~4 por|tras|ante ~3 X`, `${head} ~3 debido|causa|falta a|al|de ~3 X`]),
  };
}

const personal: Readonly<Record<string, Told>> = {
  health: {
    words: {
      en: 'health|illness|ill-health|medical',
      de: 'gesundheitlichen|gesundheitliche|krankheit|erkrankung|gesundheit',
      fr: 'santé|maladie',
      es: 'salud|enfermedad',
    },
  },
  family: { words: { en: 'family', de: 'familiären|familie', fr: 'familiales|familiale', es: 'familiares|familia' } },
  scandal: {
    words: {
      en: 'affair|scandal|allegations|revelations|accusations|plagiarism',
      de: 'affäre|skandal|vorwürfe|vorwürfen|plagiat',
      fr: 'affaire|scandale|accusations|révélations',
      es: 'escándalo|acusaciones|revelaciones',
    },
  },
  dispute: {
    words: {
      en: 'dispute|row|disagreement|disagreements|rift|strategy|clash',
      de: 'streit|zerwürfnis|differenzen|meinungsverschiedenheiten',
      fr: 'désaccord|désaccords|divergences|différend|conflit',
      es: 'desacuerdo|discrepancias|diferencias|disputa',
    },
  },
  results: {
    words: {
      en: 'results|performance|losses|defeats',
      de: 'erfolglosigkeit|niederlagen|verluste',
      fr: 'résultats|défaites',
      es: 'resultados|derrotas',
    },
  },
};

const practical: Readonly<Record<string, Told>> = {
  weather: {
    words: {
      en: 'wind|winds|weather|storm|snow|fog|rain|gale|thunderstorms|ice',
      de: '*wind|*winde|*windes|sturm|sturms|*wetter|schnee|schneefalls|nebel|nebels|regen|regens|*regens|unwetter|unwetters|*gewitter',
      fr: 'vent|vents|météo|tempête|neige|brouillard|pluie|orages|orage|intempéries',
      es: 'viento|vientos|temporal|tormenta|nieve|niebla|lluvia|lluvias|clima',
    },
  },
  'technical fault': {
    words: {
      en: 'valve|fault|faults|leak|glitch|malfunction|engine|computer|defect|breakdown|technical',
      de: 'ventil|*defekt|*panne|leck|*problem|*probleme|*störung|technischen|technischer',
      fr: 'valve|panne|fuite|défaillance|technique|moteur|avarie',
      es: 'válvula|avería|fallo|fuga|técnico|técnicos|motor',
    },
  },
  illness: {
    words: {
      en: 'illness|cold|flu|injury|infection|laryngitis|sick',
      de: '*krankung|erkältung|grippe|verletzung|infekt|krankheit',
      fr: 'maladie|grippe|rhume|blessure|souffrant|souffrante',
      es: 'enfermedad|resfriado|gripe|lesión|afonía',
    },
  },
  demand: {
    words: {
      en: 'sales|demand|interest',
      de: 'kartenverkauf|vorverkauf|nachfrage|interesse|*zahlen',
      fr: 'billets|demande|ventes',
      es: 'entradas|ventas|demanda|público',
    },
  },
  security: {
    words: {
      en: 'threat|threats|security|safety|bomb',
      de: '*drohung|*drohungen|sicherheitsbedenken|sicherheitsgründen',
      fr: 'menace|menaces|sécurité|alerte',
      es: 'amenaza|amenazas|seguridad',
    },
  },
  strike: {
    words: { en: 'strike|strikes|walkout', de: '*streik|*streiks', fr: 'grève|grèves', es: 'huelga|huelgas' },
  },
  money: {
    words: {
      en: 'money|funds|funding|cost|costs|budget|financial',
      de: 'geld|*kosten|geldmangel|finanziellen',
      fr: 'argent|fonds|coûts|coût|financières',
      es: 'dinero|fondos|costes|coste|presupuesto',
    },
  },
};

const reason = (
  name: string,
  relation: string,
  heads: readonly string[],
  things: Readonly<Record<string, Told>>,
): Frame => ofStory(name, relation, 'other', {}, { states: statesToldIn(ways(heads), things), soft: true });

/** Why somebody left an office, and why something was called off or put off. There may be two reasons, so they differ softly. */
export const reasons: readonly Frame[] = [
  reason('resignationReason', 'left because of', ['<depart>'], personal),
  reason('cancellationReason', 'called off because of', ['<cancel>', '<postpone>'], practical),
];
