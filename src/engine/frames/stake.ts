import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';

const otherStake = {
  rise: words('raise raised increase increased increasing boost lift up erhöht erhöhte aufgestockt aufstocken'),
  planned: words('wants seeks offer offered bid aims plans will könnte will bietet'),
  sold: words('sell sold selling verkauft verkaufen verkauf'),
};

/** How much of a company somebody owns. */
export const stake: Frame = {
  name: 'stake',
  relation: 'share held in it',
  subject: 'target',
  fallback: 'none',
  value: 'share',
  scope: ['owner'],
  functional: true,
  kind: 'percentage',
  patterns: {
    en: [
      '{owner:name} , which|who ~1 owns|holds|controls ~2 {share:percentage} ~3 of|in {target:name}',
      '{owner:name} owns|holds|controls|has ~2 {share:percentage} ~3 of|in {target:name}',
      "{owner:name} 's {share:percentage} ~2 stake|holding|share in {target:name}",
    ],
    de: [
      '{owner:name} hält|besitzt|kontrolliert ~2 {share:percentage} ~3 an|von|der|am {target:name}',
      '{owner:name} ist ~1 mit {share:percentage} an|am ~2 {target:name} beteiligt',
    ],
  },
  narrowing: { near: otherStake },
};
