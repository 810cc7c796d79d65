import { words } from '../words.ts';

/** Given names that are frequent in French-speaking countries and not among the international ones; without accents. */
export const frenchNames: ReadonlySet<string> = words(`
  adele agathe aime alain albane aliou amadou amelie anais andree anne-marie annick antonin apolline ariane armand armelle aude auguste axelle
  baptiste basile bastien benedicte benoit berengere bernadette bertrand blaise blandine boubacar brigitte capucine cecile celestin chantal charline
  chloe christelle christiane clarisse claude claudine clea clemence clementine clotilde coline colette come constance corentin corinne cyril cyrille
  damien danielle danièle denys diane didier dimitri djibril dorian edith edmond edouard elea eliane elodie elsa emeline emeric emile enzo eric estelle
  etienne eudes eugenie eulalie evelyne fabien fabienne fanny felicie fernand firmin flavie flavien florent florian florine frederique gael gaelle
  gaetan gaspard gaston genevieve geoffroy georgette geraldine germain germaine ghislain ghislaine gisele grégoire gregoire guillemette gustave gwenaelle
  habib hadrien helene henriette herve hippolyte honore honorine hortense hubert huguette iris isaure ismael jacky jacqueline jean-baptiste
  jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanne jeannine
  jehanne jerome joel joelle joffrey josephine josette josiane judicael jules juliane julien juliette justine karine kevin killian laetitia lambert
  laure laurene laurie lazare leandre leonie leopold leonard lilou lionel lise loic lola lorraine louane louis-philippe luc lucette lucien lucienne lucile ludivine
  ludovic lyse mael maelle maelys magali maite malik mamadou manon marceau marcelle margaux marguerite marianne marie-claire marie-claude marie-france
  marie-laure marie-therese marielle marine marius marjolaine marjorie marthe martial maryse maryline matthieu maud maxence melusine mickael mireille
  modeste morgane moussa muriel myriam nadege nadine nathan nestor noe noelle noemie octave odette odile olympe ombeline oumar ousmane oceane pascale pascaline
  paulette perrine philibert philippine pierre-yves pierrick prosper quentin rachida raymonde regine regis remi remy renaud renee reynald rodolphe romane
  romaric romuald rosalie roselyne salome samira samuel sandrine segolene severine sidonie simone solange solene sophie-anne stanislas stephane
  suzette sylvain sylvaine sylvestre sylvette sylviane tanguy theodore theophile thibault thibaut thierry tiphaine tristan ugo ulysse urbain valentine valere
  valerian victoire victorien violaine virginie vivien viviane xaviere yael yann yannis yohan yolande youcef youssef yvan yvon yvonne zacharie zoe aminata fatou
  abdoulaye cheikh mariama seydou rokia kader karima leila nabil rachid sofiane yacine djamila`);
