import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';

const things =
  'units|vehicles|cars|trucks|suvs|products|devices|packs|bottles|packages|cases|toys|heaters|batteries|chargers|helmets|bikes|bicycles|strollers|cribs|chairs|appliances|sets|items|jars|cans|bags|boxes|pounds|models';
const thingsGerman =
  '*geräte|*geräten|*fahrzeuge|*fahrzeugen|*autos|*produkte|*produkten|*packungen|*flaschen|stück|einheiten|*batterien|*akkus|*helme|*räder|*wagen|*spielzeuge|*gläser|*dosen|*modelle';
/** Words of what a recall sells in, beside its own country. */
const abroad = {
  canada: words('canada canadian kanada'),
  mexico: words('mexico mexican mexiko'),
  worldwide: words('worldwide globally weltweit'),
  europe: words('europe europa'),
};

/** What a recall covers, what prompted it and what was sold. */
export const recall: readonly Frame[] = [
  ofStory(
    'unitsRecalled',
    'units recalled',
    'number',
    {
      en: [
        `<recall.verb> ~2 {amount:count} ~3 ${things}`,
        'recall|recalls|recalling|recalled {amount:count}',
        `{amount:count} ~3 ${things} ~6 recalled`,
        '{amount:count} ~4 are|were|being|been recalled',
        '{amount:count} ~3 *s … are|were|being|been recalled',
        'recall … impacting|affecting|covering|involving ~2 {amount:count}',
        '{amount:count} ~3 *s ~3 are|were affected',
        `recall of ~2 {amount:count}`,
        `recall affects|covers|involves|includes|concerns|applies ~2 {amount:count}`,
        `{amount:count} ~2 ${things} ~1 are|were affected`,
      ],
      de: [
        '<recall.verb> ~4 {amount:count}',
        '{amount:count} ~6 zurückgerufen|zurückrufen|zurückzurufen',
        `{amount:count} ~2 ${thingsGerman} ~6 <recall.verb>`,
        `rückruf|rückrufaktion ~4 {amount:count} ~2 ${thingsGerman}`,
        `{amount:count} ~2 ${thingsGerman} ~2 betroffen`,
        `betroffen sind|waren ~2 {amount:count} ~1 ${thingsGerman}`,
      ],
      fr: ['rappelle|rappel ~4 {amount:count}', '{amount:count} ~3 rappelés|rappelées'],
      es: ['retira|retirada ~4 {amount:count}'],
    },
    {
      evolving: true,
      narrowing: {
        places: true,
        near: abroad,
        never: words(
          'reports report incidents complaints injuries fires deaths countries states stores versions meldungen vorfälle verletzte länder filialen',
        ),
      },
    },
  ),
  ofStory(
    'incidents',
    'incidents reported',
    'number',
    {
      en: [
        '{amount:count} ~1 reports|complaints|incidents of|that|in',
        'received|receiving|after|following|aware|know|knows ~3 {amount:count} ~1 reports|complaints|incidents|claims',
        'there have|has|were|are been ~1 {amount:count} ~1 reports|complaints|incidents',
        'reports|complaints|incidents : {amount:count}',
        'reported in {amount:count} ~1 cases',
        'knows|aware of {amount:count} ~1 fires|cases|incidents|accidents',
      ],
      de: [
        '{amount:count} ~1 meldungen|beschwerden|vorfälle|vorfällen|zwischenfälle|berichte|hinweise',
        'in {amount:count} fällen',
        '{amount:count} fälle|fällen von',
      ],
    },
    { evolving: true, narrowing: { object: true, near: abroad } },
  ),
  ofStory(
    'injuriesReported',
    'injuries reported',
    'negation',
    {},
    {
      states: {
        'no injuries': {
          en: [
            'no injuries|casualties were|have|had ~2 reported',
            'no injuries or ~2 were|have|had ~2 reported',
            'no ~1 reported|known injuries',
            'no one|nobody was|were|is|has ~1 injured|hurt|harmed',
            'no reports of injuries|injury',
          ],
          de: [
            'keine ~1 verletzten|verletzte',
            'niemand wurde|sei|ist ~2 verletzt',
            'verletzt wurde niemand',
            'keine verletzungen',
          ],
        },
        injuries: {
          en: [
            '{n:count} ~2 injuries ~2 reported',
            '{n:count} ~1 reports of ~2 injuries|burns',
            '{n:count} ~2 people|consumers|customers|children|users was|were|have|had ~2 injured|hurt|burned',
            '{n:count} ~2 people|consumers|customers|children|users ~1 suffered ~3 injuries|burns',
            '{n:count} injuries',
            'including {n:count} ~2 injuries|burns',
          ],
          de: [
            '{n:count} ~1 verletzte',
            '{n:count} ~2 menschen|personen|kunden|kinder wurden ~3 verletzt',
            '{n:count} ~2 menschen|personen|kunden|kinder erlitten ~3 *verletzungen|*verbrennungen',
            '{n:count} ~2 verletzungen',
          ],
        },
      },
      evolving: true,
    },
  ),
  ofStory(
    'soldFor',
    'sold for',
    'money',
    {
      en: [
        'sold ~1 at|through|online|nationwide|exclusively|worldwide … for ~3 {amount:money}',
        'retailed|retails|priced at|for ~2 {amount:money}',
        '*s ~1 sold for ~2 {amount:money}',
      ],
      de: ['für ~2 {amount:money} verkauft', 'verkaufspreis|preis ~3 von|bei|betrug ~2 {amount:money}'],
    },
    {},
  ),
  ofStory(
    'remedy',
    'remedy',
    'outcome',
    {},
    {
      states: {
        refund: {
          en: [
            'full|cash refund',
            'for a refund',
            'refund the purchase|price',
            'receive|get|offering|offers a ~1 refund',
          ],
          de: ['kaufpreis ~2 zurück|erstattet|erstatten|zurückerstattet', 'rückerstattung des kaufpreises'],
        },
        replacement: {
          en: [
            'free replacement',
            'replacement free',
            'replace ~3 free',
            'receive|get|offering|offers a ~1 replacement',
          ],
          de: [
            'kostenlosen|kostenloser|kostenfreien ersatz|austausch',
            '*geräte ~2 kostenlos ausgetauscht|umgetauscht',
          ],
        },
        repair: {
          en: ['free repair|repairs', 'repair ~3 free', 'repaired ~2 free'],
          de: ['kostenlos|kostenfrei repariert|reparieren', 'kostenlose|kostenlosen reparatur'],
        },
      },
      soft: true,
    },
  ),
  ofStory(
    'soldBetween',
    'sold',
    'date',
    {
      en: ['sold … from|between ~1 {amount:date}', 'sold … {amount:date}'],
      de: ['{amount:date} ~3 verkauft', 'verkauft ~4 {amount:date}'],
    },
    { stretch: true, narrowing: { near: abroad } },
  ),
  ofStory(
    'madeBetween',
    'made',
    'date',
    {
      en: [
        'made|manufactured|produced|built ~2 {amount:date}',
        'made|manufactured|produced|built ~1 from|between ~1 {amount:date}',
        'model years ~1 {amount:date}',
        '{amount:date} model years',
      ],
      de: [
        '{amount:date} ~3 hergestellt|produziert|gebaut|gefertigt',
        'hergestellt|produziert|gebaut ~3 {amount:date}',
        'baujahre ~1 {amount:date}',
      ],
    },
    { stretch: true },
  ),
];
