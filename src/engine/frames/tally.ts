import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';

/** How a vote went, by its two numbers: "voted 5–2", "by a vote of 220 to 208", "mit 5 zu 2 Stimmen". */
export const tally: Frame = ofStory('tally', 'votes for and against', 'number', {
  en: [
    '{amount:votes}',
    'voted|votes|vote|voting ~3 {amount:score}',
    '{amount:score} ~1 vote|decision|ruling|split|majority',
    '<approve.verb> ~6 {amount:score}',
    '<reject.verb> ~6 {amount:score}',
    '<suspend.verb> ~6 {amount:score}',
  ],
  de: [
    '{amount:votes}',
    'mit {amount:score} ~1 stimmen',
    '{amount:score} stimmen',
    'stimmten|stimmte ~3 {amount:score}',
  ],
  fr: ['{amount:votes}', 'par {amount:score} voix', '{amount:score} voix', 'voté|vote ~3 {amount:score}'],
  es: ['{amount:votes}', 'por {amount:score} votos', '{amount:score} votos', 'votó|votación|voto ~3 {amount:score}'],
});
