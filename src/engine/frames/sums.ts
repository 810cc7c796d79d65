import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';

/** Of another prize or round than the one that the story is about. */
const another = {
  other: words('another second earlier previous total combined runner-up seed weitere frühere vorige gesamt insgesamt'),
};

/** Sums and sizes that a story of a crime, a prize, a firm or a train mostly has one of. */
export const sums: readonly Frame[] = [
  ofStory(
    'ransom',
    'ransom',
    'money',
    {
      en: [
        'ransom ~3 {amount:money}',
        '{amount:money} ~3 ransom',
        'demanded|demanding ~2 {amount:money} ~3 bitcoin|cryptocurrency',
        'hackers|attackers|kidnappers|extortionists|blackmailers ~2 demanded|demanding|want|wanted ~2 {amount:money}',
      ],
      de: [
        'lösegeld|lösegeldforderung ~4 {amount:money}',
        '{amount:money} ~2 lösegeld',
        'angreifer|hacker|erpresser|entführer ~1 forderten|verlangten|fordern|verlangen ~2 {amount:money}',
      ],
      fr: [
        'rançon ~4 {amount:money}',
        'pirates|ravisseurs|hackers ~2 réclamé|exigé|réclament|exigent ~2 {amount:money}',
      ],
      es: [
        'rescate ~1 de ~1 {amount:money}',
        '{amount:money} ~2 rescate',
        'piratas|secuestradores|atacantes|hackers ~1 exigieron|exigen|exigían|pidieron ~2 {amount:money}',
      ],
    },
    {
      narrowing: {
        near: {
          paid: words('paid pay pays paying gezahlt zahlte zahlten bezahlt payé versé verser pagó pagado pagar'),
        },
      },
    },
  ),
  ofStory(
    'prizeMoney',
    'prize money',
    'money',
    {
      en: [
        'prize|award ~4 worth ~2 {amount:money}',
        'prize|award ~3 carries|comes|carried|came ~3 {amount:money}',
        'winner|winners ~2 receives|gets|takes ~4 {amount:money}',
      ],
      de: ['mit ~2 {amount:money} dotiert|dotierte|dotierten', 'preisgeld ~4 {amount:money}'],
      fr: ["doté|dotée de|d' ~2 {amount:money}"],
      es: ['dotado|dotada con ~2 {amount:money}', 'dotación ~2 de ~1 {amount:money}'],
    },
    { narrowing: { near: another } },
  ),
  ofStory('reward', 'reward', 'money', {
    en: ['reward ~2 of ~2 {amount:money}', '{amount:money} ~1 reward'],
    de: ['belohnung ~3 {amount:money}', '{amount:money} ~1 belohnung'],
    fr: ['récompense de ~2 {amount:money}'],
    es: ['recompensa de ~2 {amount:money}'],
  }),
  ofStory('insuredFor', 'insured for', 'money', {
    en: ['insured ~1 for|at ~3 {amount:money}'],
    de: ['mit|für|über ~2 {amount:money} ~1 versichert'],
    fr: ['assuré|assurée pour|à ~3 {amount:money}'],
    es: ['asegurado|asegurada por|en ~2 {amount:money}'],
  }),
  ofStory(
    'fundingRound',
    'size of the round',
    'money',
    {
      en: [
        'funding|financing|series ~1 round ~4 {amount:money}',
        '{amount:money} ~3 funding|financing|series ~1 round',
        'raised|raises|secured|secures ~2 {amount:money} ~4 round',
      ],
      de: ['finanzierungsrunde ~6 {amount:money}', '{amount:money} ~4 finanzierungsrunde'],
      fr: ['levée de fonds ~3 {amount:money}', 'tour de table ~3 {amount:money}', 'lève|levé ~2 {amount:money}'],
      es: ['ronda ~5 {amount:money}'],
    },
    { narrowing: { near: another } },
  ),
  ofStory('trainLength', 'wagons of the train', 'number', {
    en: [
      'hauling|pulling|towing ~2 {amount:count} ~3 wagons|hoppers|carriages',
      'train ~2 of|with ~2 {amount:count} ~3 wagons|hoppers|carriages',
    ],
    de: ['zug|güterzug ~3 mit|aus ~2 {amount:count} ~2 waggons|wagen|güterwagen|güterwaggons'],
    fr: ['train ~4 de|avec ~1 {amount:count} ~1 wagons', 'convoi ~1 de {amount:count} ~1 wagons'],
    es: ['tren ~4 de|con ~1 {amount:count} ~1 vagones'],
  }),
  ofStory('dosingInterval', 'given every', 'duration', {
    en: ['injected|injection|injections|infusion|dose|given|administered ~6 every {amount:duration}'],
    de: [
      'alle {amount:duration} ~5 gespritzt|verabreicht|injiziert|gegeben',
      'injektion|spritze|infusion ~4 alle {amount:duration}',
    ],
    fr: ['injection|injecté|injectée|administré|administrée|perfusion ~6 toutes les {amount:duration}'],
    es: ['inyecta|inyección|administra|infusión ~6 cada {amount:duration}'],
  }),
];
