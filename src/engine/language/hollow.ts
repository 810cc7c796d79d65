import type { Language } from '../article/article.ts';
import { words } from './words.ts';

/** Pronouns, conjunctions and adverbs that say nothing of what a sentence is about. */
const byLanguage: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: words(
    'and but nor yet which who whom whose that what when where why how while whereas though although because since until unless whether if then than thus there here they them she him you your yours one ones itself himself herself themselves just also too very now again still even only rather quite almost already soon later meanwhile however moreover otherwise instead anyway indeed perhaps maybe about not never ever such same other another each both either neither all any some every',
  ),
  de: words(
    'und oder aber sondern denn doch jedoch sowie als wie wenn weil dass daß damit obwohl während bevor nachdem seit bis sie sich wir uns ich mich mir ihn ihm ihnen ihr ihre ihrer ihren ihrem euch man wer was wem wen dessen deren denen derer welche welcher welches hier dort dann nun noch nur auch schon erst bereits wieder weiter dabei davon dafür dagegen daran darauf daraus darin darüber darunter dazu danach daher deshalb trotzdem zudem außerdem etwa rund fast sehr mehr ganz gar eben wohl zwar immer nie nicht nichts etwas alle alles allem aller selbst einander',
  ),
  fr: words(
    'que qui quoi dont lequel laquelle lesquels lesquelles quand lorsque puisque comme car mais donc ainsi alors ensuite puis aussi encore déjà toujours jamais plus moins très trop bien peu assez pas point rien personne aucun aucune elle elles ils eux lui leur leurs nous vous moi toi soi celui celle ceux celles cela ceci ici autre autres même mêmes tout toute tous toutes notamment également seulement désormais cependant pourtant toutefois enfin environ presque parce afin tandis',
  ),
  es: words(
    'que quien quienes cual cuales cuyo cuya cuyos cuyas cuando donde mientras aunque porque pues pero sino como así entonces luego también tampoco además todavía aún siempre nunca jamás más menos muy bastante demasiado casi sólo solo nada nadie algo alguien ella ellas ellos usted ustedes nosotros eso esto aquello aquel aquella aquí allí ahí otro otra otros otras mismo misma mismos mismas todo toda todos todas cada tras según tan tanto apenas incluso embargo',
  ),
};

/** Is a word, in lower case, one that says nothing of what a sentence is about? */
export function isHollow(word: string, language: Language): boolean {
  return byLanguage[language]?.has(word) === true;
}
