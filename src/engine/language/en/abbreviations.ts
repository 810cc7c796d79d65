import type { Abbreviations } from '../abbreviations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const abbreviations: Abbreviations = {
  leading:
    words(`Mr Mrs Ms Messrs Dr Drs Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Cpl Pvt Capt Cmdr Maj Adm Rev Fr Hon
    Pres Supt Det Insp Atty Amb Mt Ft Mme Mlle e.g i.e eg ie vs v cf viz`),
  anywhere:
    words(`Inc Corp Ltd Co Cos Bros Jr Sr Esq St Ste Ave Blvd Rd Dept Univ Assn Intl etc al Ph.D approx est max avg
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri
    a.m p.m A.M P.M ft oz lb lbs hr hrs min sec
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
    Va Vt Wash Wis Wyo`),
  beforeNumber: words('No Nos no nos p pp Vol vol Art Sec Ch Fig Figs Pt para Para Rs Op c ca'),
  openers:
    words(`the a an he she it they we i you this that these those his her their its our your my in on at by for from
    with as if when while after before since until but and or so yet however meanwhile moreover still there here what
    who how why where which many most some all no not one both each last later earlier also according although though
    because once then now despite during under over about between among only even other others another such more instead
    it's that's there's he's she's they're we're i'm don't`),
  beforeOrdinal: new Set(),
  afterOrdinal: new Set(),
};
