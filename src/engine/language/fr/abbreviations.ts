import type { Abbreviations } from '../abbreviations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const abbreviations: Abbreviations = {
  leading: words('M MM Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste Gal Cdt Col p.ex cf c.-à-d env av apr boul'),
  anywhere: words(`etc Cie Sté Inc Corp Ltd Co jr Jr J.-C U.S janv févr fév avr juil sept oct nov déc mill Md
    S.A S.A.S S.A.R.L n.d.l.r`),
  beforeNumber: words('p pp art vol chap fig al N n no No nos tél Tél'),
  openers:
    words(`le la les l un une des il elle ils elles on ce cet cette ces c en au aux à dans par pour sur selon mais et ou
    or car donc ainsi après avant depuis son sa ses leur leurs nous vous je qui que quand si comme lors pendant malgré
    sans sous vers entre contre chez plus puis alors cependant toutefois pourtant enfin aussi même tout tous toute toutes
    plusieurs certains aucun ni ne pas d j s n qu notre votre mon ma mes deux trois`),
  beforeOrdinal: new Set(),
  afterOrdinal: new Set(),
};
