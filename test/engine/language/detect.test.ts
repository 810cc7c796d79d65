import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/engine/language/detect.ts';

const texts: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The bridge closed at noon.'],
  ['en', 'Two dogs are playing'],
  ['en', 'Harbour bridge’s cables failed'],
  ['en', 'A man is reading a book'],
  ['de', 'Die Brücke ist seit Mittag gesperrt.'],
  ['de', 'Zwei Hunde spielen'],
  ['de', 'Der Konzern baut im Hafen 300 Stellen ab'],
  ['fr', 'Le pont est fermé depuis midi.'],
  ['fr', 'L’entreprise n’a pas répondu'],
  ['es', 'El puente está cerrado desde el mediodía.'],
  ['es', 'La empresa no respondió a las preguntas'],
  ['und', 'Il ponte è chiuso da mezzogiorno, ma gli operai sono già qui.'],
  ['und', 'A ponte está fechada desde o meio-dia, mas não há obras.'],
  ['und', 'De brug is sinds vanmiddag gesloten, maar niemand weet waarom het zo is.'],
  ['und', 'Most jest zamknięty od południa i nikt nie wie, dlaczego.'],
  ['und', '橋は正午から閉鎖されている。'],
  ['und', 'Мост закрыт с полудня.'],
  ['und', '3,9 km'],
  ['und', ''],
];

describe('the language of a text', () => {
  for (const [language, text] of texts) it(`${language}: ${text}`, () => assert.equal(detectLanguage(text), language));

  it('is the declared one where the words say little', () => {
    assert.equal(detectLanguage('3,9 km', 'de'), 'de');
    assert.equal(detectLanguage('Hafen', 'de-AT'), 'de');
    assert.equal(detectLanguage('Hafen', 'German'), 'de');
    assert.equal(detectLanguage('Brug', 'nl'), 'und');
  });

  it('is not the declared one where many words contradict it', () => {
    const german = 'Die Brücke ist seit Mittag gesperrt, und niemand weiß, wann sie wieder für den Verkehr frei wird. ';
    assert.equal(detectLanguage(german.repeat(3), 'en'), 'de');
  });
});
