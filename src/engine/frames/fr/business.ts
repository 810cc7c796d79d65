import type { Translation } from '../translation.ts';

const jobs = 'postes|emplois|salariés|employés|personnes|collaborateurs|effectifs';
const staff = 'salariés|personnes|employés|collaborateurs|ouvriers|agents';
const share = 'action|actions|titre|titres|cours';

/** What news in French says of companies and public money. */
export const business: Translation = {
  revenue: [
    "chiffre d' affaires ( de|du|d' ~2 {organisation} )? ~7 {amount:money}",
    "{amount:money} de|d' chiffre",
    'revenus|recettes|ventes ~4 de|à|atteint|atteignent|atteignant|: ~2 {amount:money}',
    '{amount:money} de revenus|recettes|ventes',
  ],
  operatingProfit: [
    'résultat|bénéfice|profit opérationnel ~6 {amount:money}',
    "résultat|bénéfice|profit d' exploitation ~6 {amount:money}",
    'ebit ~4 {amount:money}',
  ],
  netProfit: [
    "bénéfice|résultat|profit net ( de|du|d' ~2 {organisation} )? ~6 {amount:money}",
    '{amount:money} de bénéfice|résultat|profit net',
  ],
  pretaxProfit: ['résultat|bénéfice avant impôt|impôts ~5 {amount:money}'],
  netLoss: [
    "perte|pertes nette|nettes ( de|du|d' ~2 {organisation} )? ~5 {amount:money}",
    'perte|pertes de ~1 {amount:money}',
    'perdu ~1 {amount:money}',
  ],
  profit: ["bénéfice|bénéfices|profit|profits ~3 de|d'|à|: ~1 {amount:money}"],
  salesGrowth: [
    'ventes|revenus|recettes|activité … <rise.verb> de ~1 {amount:percentage}',
    'ventes|revenus|recettes|activité … <fall.verb> de ~1 {amount:percentage}',
    "chiffre d' affaires … en <rise.noun> de ~1 {amount:percentage}",
    "chiffre d' affaires … en <fall.noun> de ~1 {amount:percentage}",
    'croissance ~2 de ~1 {amount:percentage}',
  ],
  margin: ['marge ~4 de|à|: ~1 {amount:percentage}', '{amount:percentage} de marge'],
  marketValue: ['valorisé|valorisée|valorisation ~3 {amount:money}', 'capitalisation ~4 {amount:money}'],
  dividend: ['dividende ~6 {amount:money}', '{amount:money} de dividende'],
  headcount: [
    `emploie|employait|emploient|compte|comptait|employant ~2 {amount:count} ~1 ${staff}`,
    '{organisation} , qui emploie ~2 {amount:count}',
    'effectif|effectifs de|: ~2 {amount:count}',
    `{amount:count} ${staff} travaillent|travaillaient`,
  ],
  shareMove: [
    `${share} … perdu|perd|perdait|cédé|cède|gagné|gagne|gagnait|pris|prend ( de )? ~1 {amount:percentage}`,
    `${share} … <fall.verb> ( de )? ~1 {amount:percentage}`,
    `${share} … <rise.verb> ( de )? ~1 {amount:percentage}`,
    `${share} … hausse|baisse|recul|repli|progression|gain|perte de ~1 {amount:percentage}`,
  ],
  contractLength: [
    "contrat de|d'|pour ~1 {amount:duration}",
    '<sign.verb> ~2 pour ~1 {amount:duration}',
    'contrat portant|porte sur ~1 {amount:duration}',
  ],
  jobsCut: [
    `<cutJobs.verb> ~3 {amount:count} ~1 ${jobs}`,
    `supprime|supprimer|suppression|suppressions|licencie|licencier ~2 {amount:count} ~1 ${jobs}`,
    `{amount:count} ~1 ${jobs} ~4 supprimés|licenciés|menacés|perdus`,
    '<cutJobs.noun> ~2 {amount:count}',
    '{amount:count} <cutJobs.noun>',
  ],
  shareOfStaffCut: ['{amount:percentage} de|des|du ~2 effectif|effectifs|salariés|personnel|postes'],
  stake: [
    "{owner:name} ( , qui )? détient|possède|contrôle ~2 {share:percentage} ~4 de|du|d' ~1 {target:name}",
    "participation de {share:percentage} de|d' {owner:name} dans|au ~1 {target:name}",
    "{owner:name} ~2 {share:percentage} du|des capital|parts|actions de|d' ~1 {target:name}",
  ],
  projectCost: [
    '{who:name} ~1 coûte|coûtera|coûtait|coûté|coûter|coûterait ~2 {amount:money}',
    "coût de|du|d' ~2 {who:name} ~4 {amount:money}",
  ],
  overrun: [
    '{amount:money} de plus que prévu',
    '{amount:money} au-dessus|au-delà ~1 budget',
    'surcoût|dépassement de ~1 {amount:money}',
  ],
  unitsRecalled: [
    'rappelle|rappelé|rappeler|rappellent ~3 {amount:count}',
    '<recall.verb> ~3 {amount:count}',
    'rappel de ~2 {amount:count}',
    'rappel ~2 concerne|porte|vise ~2 {amount:count}',
    '{amount:count} ~4 rappelés|rappelées',
  ],
  incidents: [
    '{amount:count} ~1 signalements|plaintes|incidents|réclamations',
    'signalé|signalés ~2 {amount:count} ~1 cas|incidents',
  ],
  remedy: {
    refund: ['remboursement|remboursé|remboursés|remboursée|remboursées'],
    replacement: ['remplacement gratuit', 'remplacés|remplacées|remplacé|remplacée gratuitement', 'échange gratuit'],
    repair: ['réparation gratuite', 'réparés|réparées|réparé|réparée gratuitement', 'kit de réparation'],
  },
  injuriesReported: {
    'no injuries': [
      'aucun blessé',
      "n' a|ont fait|été ~2 aucun|aucune ~1 blessé|blessés|victime|blessure",
      'aucune blessure',
      'pas de blessé|blessés',
    ],
    injuries: ['{n:count} ~1 blessés|blessures ~3 signalés|signalées|recensés'],
  },
  soldFor: ['vendu|vendus|vendue|vendues ~4 {amount:money}', 'prix de vente ~3 {amount:money}'],
  soldBetween: ['vendu|vendus|vendue|vendues|commercialisés|commercialisées ~3 {amount:date}'],
  madeBetween: ['fabriqué|fabriqués|fabriquées|produits|produites|assemblés ~3 {amount:date}'],
  efficacy: [
    'efficace à ~1 {amount:percentage}',
    'efficacité ~3 de|à|: ~1 {amount:percentage}',
    "{amount:percentage} d' efficacité",
  ],
  sampleSize: [
    '{amount:count} ~1 participants|volontaires',
    'étude|essai|enquête ~3 sur|auprès|de|incluant|mené|menée ~3 {amount:count} ~1 patients|personnes|adultes|femmes|hommes|enfants',
  ],
  riskReduction: [
    'réduit|réduisait|réduire|diminue|abaisse ~2 risque ( de ~3 )? ~2 de ~1 {amount:percentage}',
    'risque ~5 réduit|diminué de ~1 {amount:percentage}',
    'réduction de {amount:percentage} du risque',
  ],
};
