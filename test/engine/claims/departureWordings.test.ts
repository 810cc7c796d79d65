import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { extractClaims } from '../../../src/engine/claims/extract.ts';

const introductions = {
  en: 'Anna Brandt and Harlow made news in the town.',
  de: 'Anna Brandt und die Firma Harlow waren in der Stadt.',
  fr: "Anna Brandt et l'entreprise Harlow étaient dans la ville.",
  es: 'Anna Brandt y la empresa Harlow estaban en la ciudad.',
};

type Wordings = Readonly<Record<keyof typeof introductions, readonly string[]>>;

/** The ways in which news says how somebody left. */
const wordings: Readonly<Record<string, Wordings>> = {
  'was made to go': {
    en: [
      'Harlow fired Anna Brandt on Monday.',
      'Harlow sacked its manager Anna Brandt on Monday.',
      'Anna Brandt was fired on Monday.',
      'Anna Brandt was dismissed by the board.',
      'Anna Brandt has been sacked as manager.',
      'Anna Brandt was relieved of her duties.',
      'Anna Brandt was shown the door.',
      'Anna Brandt was ousted as chief executive.',
      'The board ousted Anna Brandt.',
      'Anna Brandt was removed from office.',
      'Anna Brandt was forced out.',
      'Anna Brandt was forced to resign.',
      'The board showed Anna Brandt the door.',
      'The board voted to remove Anna Brandt.',
      'Anna Brandt got the sack on Monday.',
      'Anna Brandt was told to go.',
      'Anna Brandt was given the boot.',
      "Harlow terminated Anna Brandt's contract.",
      "Anna Brandt's contract was terminated.",
      'Anna Brandt was stripped of her post.',
      'Anna Brandt was axed.',
    ],
    de: [
      'Harlow hat Anna Brandt am Montag entlassen.',
      'Anna Brandt wurde am Montag entlassen.',
      'Anna Brandt wurde als Trainerin beurlaubt.',
      'Anna Brandt ist als Chefin abberufen worden.',
      'Der Aufsichtsrat hat Anna Brandt abberufen.',
      'Harlow trennt sich von Anna Brandt.',
      'Harlow hat sich von Anna Brandt getrennt.',
      'Anna Brandt wurde gefeuert.',
      'Anna Brandt muss gehen.',
      'Anna Brandt wurde ihres Amtes enthoben.',
      'Anna Brandt wurde freigestellt.',
      'Der Vorstand setzte Anna Brandt ab.',
      'Anna Brandt wurde zum Rücktritt gezwungen.',
      'Anna Brandt wurde abgesetzt.',
    ],
    fr: [
      'Harlow a licencié Anna Brandt lundi.',
      'Anna Brandt a été limogée lundi.',
      'Le conseil a limogé Anna Brandt.',
      'Anna Brandt a été démise de ses fonctions.',
      'Anna Brandt a été écartée.',
      'Anna Brandt a été poussée vers la sortie.',
      "Harlow s'est séparé de Anna Brandt.",
      'Anna Brandt a été révoquée par le conseil.',
      'Anna Brandt a été contrainte à la démission.',
      'Anna Brandt a été remerciée.',
    ],
    es: [
      'Harlow despidió a Anna Brandt el lunes.',
      'Anna Brandt fue destituida el lunes.',
      'El consejo destituyó a Anna Brandt.',
      'Anna Brandt ha sido cesada.',
      'El club ha cesado a Anna Brandt.',
      'Anna Brandt fue apartada del cargo.',
      'Anna Brandt fue obligada a dimitir.',
      'Harlow rescindió el contrato de Anna Brandt.',
      'Anna Brandt fue relevada de su cargo.',
      'El consejo echó a Anna Brandt.',
    ],
  },
  'went of their own will': {
    en: [
      'Anna Brandt resigned on Monday.',
      'Anna Brandt quit on Monday.',
      'Anna Brandt handed in her resignation.',
      'Anna Brandt announced her resignation.',
      'Anna Brandt has resigned as chief executive.',
      'Anna Brandt gave up her post.',
      'Anna Brandt left of her own accord.',
      'Anna Brandt chose to go.',
      'Anna Brandt walked away from the job.',
      'Anna Brandt offered her resignation.',
      'Anna Brandt submitted a letter of resignation.',
      'Anna Brandt threw in the towel on Monday.',
    ],
    de: [
      'Anna Brandt trat am Montag zurück.',
      'Anna Brandt ist zurückgetreten.',
      'Anna Brandt hat ihren Rücktritt erklärt.',
      'Anna Brandt reichte ihren Rücktritt ein.',
      'Anna Brandt legte ihr Amt nieder.',
      'Anna Brandt tritt zurück.',
      'Anna Brandt kündigte ihren Rücktritt an.',
      'Anna Brandt hat gekündigt.',
      'Anna Brandt geht auf eigenen Wunsch.',
      'Anna Brandt verlässt Harlow freiwillig.',
      'Anna Brandt gibt ihr Amt auf.',
      'Anna Brandt warf hin.',
      'Anna Brandt schied aus freien Stücken aus.',
    ],
    fr: [
      'Anna Brandt a démissionné lundi.',
      'Anna Brandt a présenté sa démission.',
      'Anna Brandt a remis sa démission.',
      'Anna Brandt a annoncé sa démission.',
      'Anna Brandt part de son plein gré.',
    ],
    es: [
      'Anna Brandt dimitió el lunes.',
      'Anna Brandt presentó su dimisión.',
      'Anna Brandt anunció su dimisión.',
      'Anna Brandt presentó su renuncia.',
    ],
  },
};

describe('How somebody left', () => {
  for (const [state, byLanguage] of Object.entries(wordings))
    for (const [language, sentences] of Object.entries(byLanguage) as [keyof typeof introductions, readonly string[]][])
      for (const sentence of sentences)
        it(`“${sentence}” → ${state}`, () => {
          const article = readArticle({ path: 'a.txt', text: `${introductions[language]} ${sentence}\n` });
          const states = extractClaims(article).claims.flatMap(({ frame, value }) =>
            frame === 'departureManner' && value.kind === 'state' ? [value.state] : [],
          );
          assert.deepEqual([...new Set(states)], [state]);
        });
});
