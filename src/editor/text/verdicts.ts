import type { Verdict } from '../../engine/report.ts';
import type { Translate } from '../../text/plain.ts';

export function verdictName(verdict: Verdict, t: Translate): string {
  switch (verdict) {
    case 'not-a-contradiction':
      return t('not a contradiction');
    case 'superseded':
      return t('superseded');
    case 'accepted':
      return t('accepted');
  }
}
