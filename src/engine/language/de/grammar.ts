import type { Grammar } from '../pack.ts';
import { words } from '../words.ts';

export const grammar: Grammar = {
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes kein keine keinen keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere alle einige mehrere viele manche beide welche solche',
  ),
  prepositions: words(
    'von vom bei beim in im an am auf aus für mit nach zu zum zur über unter vor seit bis durch gegen ohne um zwischen während wegen trotz laut gemäß neben ab innerhalb außerhalb samt binnen entlang hinter',
  ),
  belonging: words('von vom bei beim der des für aus in im am'),
  thingPronouns: words('es sie dies das'),
  personPronouns: words('er sie'),
  feminine: words('sie frau'),
  masculine: words('er herr herrn'),
  possessives: words('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine'),
  coordinators: words('und oder aber sondern sowie doch denn jedoch'),
  subordinators: words(
    'dass weil obwohl während wenn falls ob seit nachdem bevor bis als indem damit sodass wobei wie',
  ),
  relatives: words('der die das den dem deren dessen denen welche welcher welches was wo wobei'),
  auxiliaries: words(
    'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien habe wäre wären würde würden kann können konnte soll sollen sollte muss müssen will wollen',
  ),
  negations: words('nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum'),
  planned: words(
    'wird werden soll sollen will wollen plant planen geplant vorgesehen künftig werde würde beabsichtigt',
  ),
  possible: words(
    'könnte könnten dürfte dürften möglicherweise vielleicht vermutlich wahrscheinlich offenbar angeblich womöglich mutmaßlich kann',
  ),
  opinion: ['meiner meinung nach', 'meines erachtens', 'ich glaube', 'ich denke', 'aus meiner sicht'],
  accordingTo: ['laut', 'nach angaben', 'nach informationen', 'zufolge', 'gemäß'],
  articles: words(''),
  prenominalParticiple: null,
  openingParticiple: null,
  without: words('ohne'),
  reasons: words(''),
  reasonVerb: null,
  participleEnding: null,
  passiveParticiple: /t$|en$/,
  passiveAuxiliaries: words('wurde wurden worden wird werden'),
  perfectsWithBe: words(''),
  bareRelatives: words(''),
  frequencies: words(''),
  subjectRelatives: words(''),
  adjectivesFollow: false,
  subjectAfterVerb: 'noun',
  adverbs: words('auch noch schon nun jedoch zudem zuletzt deshalb daher dabei'),
  adverbEnding: null,
  ownPronouns: words('ich wir'),
  agents: words('von durch'),
  genitives: words('von der des vom'),
  objectMarkers: words(''),
  emptyNegations: words('nur zuletzt weniger mehr'),
  negativeConcord: false,
  pairedNegations: { openers: words(''), closers: words('') },
  disclosed: words('benannt genannt bekannt veröffentlicht'),
  listOpeners: words('darunter nämlich'),
  hollow: words(
    'und oder aber sondern denn doch jedoch sowie als wie wenn weil dass daß damit obwohl während bevor nachdem seit bis sie sich wir uns ich mich mir ihn ihm ihnen ihr ihre ihrer ihren ihrem euch man wer was wem wen dessen deren denen derer welche welcher welches hier dort dann nun noch nur auch schon erst bereits wieder weiter dabei davon dafür dagegen daran darauf daraus darin darüber darunter dazu danach daher deshalb trotzdem zudem außerdem etwa rund fast sehr mehr ganz gar eben wohl zwar immer nie nicht nichts etwas alle alles allem aller selbst einander',
  ),
};
