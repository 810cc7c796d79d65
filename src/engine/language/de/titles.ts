import { callingsOf } from '../callings.ts';
import { dutiesOf } from '../duties.ts';
import { titles as english } from '../en/titles.ts';
import type { Office, TitleLexicon } from '../titles.ts';
import { words } from '../words.ts';

/** English titles are used in German business news as they are; the German ones come on top. */
const single: Readonly<Record<string, Office>> = {
  vorstandschef: { role: 'chief executive' },
  vorstandschefin: { role: 'chief executive' },
  vorstandsvorsitzender: { role: 'chief executive' },
  vorstandsvorsitzende: { role: 'chief executive' },
  firmenchef: { role: 'chief executive' },
  firmenchefin: { role: 'chief executive' },
  konzernchef: { role: 'chief executive' },
  konzernchefin: { role: 'chief executive' },
  chef: { role: 'chief executive' },
  chefin: { role: 'chief executive' },
  geschäftsführer: { role: 'managing director' },
  geschäftsführerin: { role: 'managing director' },
  finanzvorstand: { role: 'chief financial officer' },
  finanzchef: { role: 'chief financial officer' },
  finanzchefin: { role: 'chief financial officer' },
  'chief medical officerin': { role: 'chief medical officer' },
  aufsichtsratschef: { role: 'chair' },
  aufsichtsratschefin: { role: 'chair' },
  aufsichtsratsvorsitzender: { role: 'chair' },
  aufsichtsratsvorsitzende: { role: 'chair' },
  vorsitzender: { role: 'chair' },
  vorsitzende: { role: 'chair' },
  betriebsratsvorsitzender: { role: 'works council chair' },
  betriebsratsvorsitzende: { role: 'works council chair' },
  präsident: { role: 'president' },
  präsidentin: { role: 'president' },
  bundeskanzler: { role: 'chancellor' },
  bundeskanzlerin: { role: 'chancellor' },
  kanzler: { role: 'chancellor' },
  kanzlerin: { role: 'chancellor' },
  ministerpräsident: { role: 'prime minister' },
  ministerpräsidentin: { role: 'prime minister' },
  premierminister: { role: 'prime minister' },
  premierministerin: { role: 'prime minister' },
  außenminister: { role: 'foreign minister' },
  außenministerin: { role: 'foreign minister' },
  finanzminister: { role: 'finance minister' },
  finanzministerin: { role: 'finance minister' },
  innenminister: { role: 'interior minister' },
  innenministerin: { role: 'interior minister' },
  gouverneur: { role: 'governor' },
  gouverneurin: { role: 'governor' },
  bürgermeister: { role: 'mayor' },
  bürgermeisterin: { role: 'mayor' },
  oberbürgermeister: { role: 'mayor' },
  oberbürgermeisterin: { role: 'mayor' },
  stadtkämmerer: { role: 'city treasurer' },
  stadtkämmerin: { role: 'city treasurer' },
  trainer: { role: 'head coach' },
  trainerin: { role: 'head coach' },
  polizeichef: { role: 'police chief' },
};

const many: Readonly<Record<string, Office>> = {
  vizepräsident: { role: 'president', rank: 'vice' },
  vizepräsidentin: { role: 'president', rank: 'vice' },
  leiter: { role: 'head' },
  leiterin: { role: 'head' },
  direktor: { role: 'director' },
  direktorin: { role: 'director' },
  sprecher: { role: 'spokesperson' },
  sprecherin: { role: 'spokesperson' },
  unternehmenssprecher: { role: 'spokesperson' },
  unternehmenssprecherin: { role: 'spokesperson' },
  gründer: { role: 'founder' },
  gründerin: { role: 'founder' },
  mitgründer: { role: 'founder' },
  analyst: { role: 'analyst' },
  analystin: { role: 'analyst' },
  anwalt: { role: 'lawyer' },
  anwältin: { role: 'lawyer' },
  minister: { role: 'minister' },
  ministerin: { role: 'minister' },
  staatsanwalt: { role: 'prosecutor' },
  staatsanwältin: { role: 'prosecutor' },
  abgeordneter: { role: 'member of parliament' },
  abgeordnete: { role: 'member of parliament' },
};

const offices = new Map<string, Office>(english.offices);
for (const [phrase, office] of Object.entries(single)) offices.set(phrase, office);
for (const [phrase, office] of Object.entries(many)) offices.set(phrase, { ...office, many: true });
for (const more of [callingsOf('de'), dutiesOf('de')])
  for (const [phrase, office] of more) if (!offices.has(phrase)) offices.set(phrase, office);

export const titles: TitleLexicon = {
  offices,
  former: words(
    'ehemaliger ehemalige ehemaligen früherer frühere früheren ex damaliger damalige damaligen bisheriger bisherige bisherigen scheidender scheidende',
  ),
  future: words('künftiger künftige künftigen designierter designierte designierten'),
  formerPrefix: /^ex-?/,
  areas: new Map([
    ...english.areas,
    ...Object.entries({
      gesundheit: 'health',
      gesundheitssparte: 'health',
      gesundheitsbereich: 'health',
      gesundheitsgeschäft: 'health',
      gesundheitssektor: 'health',
      gesundheitswesen: 'health',
      finanzen: 'finance',
      vertrieb: 'sales',
      technik: 'technology',
      forschung: 'research',
      kommunikation: 'communications',
      recht: 'legal',
      servicegeschäft: 'services',
      servicegeschäfts: 'services',
      asien: 'asia',
      europa: 'europe',
    }),
  ]),
};
