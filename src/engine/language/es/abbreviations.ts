import type { Abbreviations } from '../abbreviations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const abbreviations: Abbreviations = {
  leading: words(`Sr Sra Sres Sras Srta Dr Dra Dres Prof Profa D Dña Lic Ing Arq Gral Cnel Cap Tte Mons Fr Sto Sta Excmo
    Excma Ilmo p.ej ej cf vs aprox EE FF RR`),
  anywhere:
    words(`etc UU AA HH Cía Cia Inc Corp Ltd Co S.A S.L EE.UU EEUU a.m p.m a.C d.C ene feb mar abr jun jul ago sept set
    oct nov dic Av Avda Dpto mill Ud Uds Vd Vds`),
  beforeNumber: words('p pp pág págs art núm Núm n No Nro nro vol cap fig tel Tel'),
  openers:
    words(`el la los las lo un una unos unas él ella ellos ellas se su sus en al a con por para según pero y e o u sin tras
    desde este esta esto estos estas ese esa eso esos aquel hay también además no ni que quien cuando donde como si
    aunque mientras durante entre sobre contra hasta hacia ante bajo es son fue fueron así luego después antes ahora ya
    entonces sino todo todos toda todas muchos algunos otro otra otros dos tres nos le les me mi nuestro`),
  beforeOrdinal: new Set(),
  afterOrdinal: new Set(),
};
