import type { Abbreviations } from '../abbreviations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const abbreviations: Abbreviations = {
  leading: words(`Dr Prof Dipl Ing med phil jur rer nat Hr Fr Frl St Hl z d z.B d.h i.d.R m.E s.o s.u o.g u.U v.a z.T
    zB dh bzw ca evtl ggf inkl exkl sog vgl bspw insb zzgl abzgl einschl gegr geb gest verh
    v n Chr i o m s allg entspr durchschn max min mind`),
  anywhere:
    words(`usw etc u.a u.ä o.ä u.v.m Mio Mrd Bio Tsd Mill Md Str Pl Co Inc Corp Ltd jr Jr sen jun e.V Jh Jhd Abt Mo Di Mi
    Do Fr Sa So Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Std Min Sek Tel a u ä B h U.S U.S.A`),
  beforeNumber: words('Nr Nrn Nos No S Art Abs Bd Kap Ziff Abb Tab Hs'),
  openers:
    words(`der die das ein eine einer einem einen er sie es wir ich ihr man sein seine seinen ihre ihren unser unsere
    im in am an auf bei mit nach von vom vor zu zum zur für aus um durch über unter gegen ohne seit trotz wegen während
    doch aber und oder auch wenn als da dann so dies dieser diese dieses diesem diesen damit dabei dazu danach davon dafür
    dagegen dennoch deshalb darum laut nun noch bereits zwar insgesamt zudem außerdem allerdings derzeit nur hier dort
    jetzt zuvor zuletzt später inzwischen weil obwohl nachdem bevor sobald ob wie was wer wo warum alle viele einige
    beide keine kein nicht etwa rund mehr weitere anschließend unterdessen jedoch`),
  beforeOrdinal:
    words(`am an zum zur vom von der des dem den die das im in ins bis ab seit dieser diese dieses jeder jede jedes
    ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner ein eine einen einem einer und oder beim nach vor auf
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag anfang mitte ende`),
  afterOrdinal:
    words(`januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr
    jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrtausend jahrestag mal platz minute runde spieltag etage
    stock klasse lebensjahr weltkrieg weltkriegs quartal halbjahr bundesliga liga tag woche monat auflage kapitel
    geburtstag todestag hochzeitstag armee division bezirk wahlperiode legislaturperiode etappe satz drittel viertel`),
};
