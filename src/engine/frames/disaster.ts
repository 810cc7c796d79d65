import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofStory, peopleEnglish, peopleGerman } from './slots.ts';

const homes = 'homes|houses|dwellings';
const buildings = 'buildings|structures|properties';
const hausDe = 'häuser|häusern|wohnhäuser|wohnhäusern|wohnungen';
const damage = { concepts: ['damage', 'destroy'] } as const;

/** Words that make a quake another one than the main shock. */
export const otherShock = {
  other: words('followed another second later previous weitere weiteres zweites zweite erneut erneutes'),
  aftershock: words(
    'aftershock aftershocks foreshock foreshocks nachbeben vorbeben réplique répliques réplica réplicas',
  ),
};

/** What insurers pay is a part of the damage. */
const insured = words(
  'insured insurance insurer insurers versichert versicherte versicherten versicherer assuré assurés assureurs asegurado aseguradas aseguradoras',
);

/** What a disaster did beside killing and hurting: damage, evacuation, burnt land, rain, power cuts; and where and when it was. */
export const disaster: readonly Frame[] = [
  ofStory(
    'damageCost',
    'amount of damage',
    'money',
    {
      en: [
        'damage ( … )? is|was|put|estimated|comes|came|amounts|amounted|totals|totalled|totaled|runs|ran|reached|exceeds|exceeded ~3 {amount:money}',
        'damage of|worth ~2 {amount:money}',
        '{amount:money} ~1 in|of|worth ~2 damage',
        'caused|causing|did|done ~2 {amount:money} ~2 damage',
      ],
      de: [
        'schaden|sachschaden|schäden|schadenshöhe|schadenssumme ( … )? {amount:money}',
        '{amount:money} ~1 schaden|sachschaden',
      ],
    },
    { evolving: 'slowly', narrowing: { never: words('intérêts intérêt'), near: { insured } } },
  ),
  ofStory(
    'homesDamaged',
    'homes damaged or destroyed',
    'number',
    {
      en: [
        `{amount:count} ~2 ${homes} ~4 <damage.verb>`,
        `{amount:count} ~2 ${homes} ~4 <destroy.verb>`,
        `{amount:count} ~2 ${homes} ~4 collapsed|flattened|levelled|leveled|razed`,
        `<damage.verb> ( or|and <destroy.verb> )? ~2 {amount:count} ~2 ${homes}`,
        `<destroy.verb> ( or|and <damage.verb> )? ~2 {amount:count} ~2 ${homes}`,
      ],
      de: [
        `{amount:count} ~2 ${hausDe} ~6 <damage.verb>`,
        `{amount:count} ~2 ${hausDe} ~6 <destroy.verb>`,
        `{amount:count} ~2 ${hausDe} ~2 eingestürzt|ein`,
        `<damage.verb> ~2 {amount:count} ~2 ${hausDe}`,
        `<destroy.verb> ~2 {amount:count} ~2 ${hausDe}`,
      ],
    },
    { evolving: true, narrowing: { ...damage, places: true } },
  ),
  ofStory(
    'buildingsDamaged',
    'buildings damaged or destroyed',
    'number',
    {
      en: [
        `{amount:count} ~2 ${buildings} ~4 <damage.verb>`,
        `{amount:count} ~2 ${buildings} ~4 <destroy.verb>`,
        `<damage.verb> ( or|and <destroy.verb> )? ~2 {amount:count} ~2 ${buildings}`,
        `<destroy.verb> ( or|and <damage.verb> )? ~2 {amount:count} ~2 ${buildings}`,
      ],
      de: [
        '{amount:count} ~2 gebäude ~6 <damage.verb>',
        '{amount:count} ~2 gebäude ~6 <destroy.verb>',
        '<damage.verb> ~2 {amount:count} ~2 gebäude',
        '<destroy.verb> ~2 {amount:count} ~2 gebäude',
      ],
    },
    { evolving: true, narrowing: { ...damage, places: true } },
  ),
  ofStory(
    'evacuated',
    'evacuated',
    'number',
    {
      en: [
        `<evacuate.verb> ~1 {amount:count} ~2 ${peopleEnglish}`,
        `{amount:count} ~2 ${peopleEnglish} ~4 <evacuate.verb>`,
        `{amount:count} ~2 ${peopleEnglish} ~4 ordered|told|forced to leave|flee|evacuate`,
        `{amount:count} ~2 ${peopleEnglish} ~1 had|have|has to leave ~1 their|homes`,
        `{amount:count} ~2 ${peopleEnglish} ~2 driven|forced from their`,
        `forced ~2 {amount:count} ~2 ${peopleEnglish} ~1 to leave|flee|from`,
      ],
      de: [
        `{amount:count} ~2 ${peopleGerman} ~8 <evacuate.verb>`,
        `{amount:count} ~2 ${peopleGerman} ~8 in sicherheit`,
        `{amount:count} ~2 ${peopleGerman} ~4 ihre|ihr häuser|wohnungen|haus ~2 verlassen`,
      ],
      fr: ['{amount:count} personnes ~2 évacuées'],
      es: ['{amount:count} personas ~2 evacuadas'],
    },
    { evolving: true, narrowing: { places: true } },
  ),
  ofStory(
    'rescued',
    'rescued',
    'number',
    {
      en: [
        `{amount:count} ~2 ${peopleEnglish}|survivors ~4 rescued`,
        '<rescue.verb> ~1 {amount:count}',
        'pulled ~1 {amount:count} ~2 people|survivors|children|workers',
        '{amount:count} ~2 people|survivors ~3 pulled',
      ],
      de: [
        `{amount:count} ~2 ${peopleGerman} ~6 gerettet|geborgen`,
        `<rescue.verb> ~1 {amount:count} ~1 ${peopleGerman}`,
      ],
    },
    // Keepers save penalties, players match points, buyers jobs.
    {
      evolving: true,
      narrowing: { places: true, never: words('penalty penalties points shots jobs posts plants sites') },
    },
  ),
  ofStory(
    'sheltered',
    'in shelters',
    'number',
    {
      en: [`{amount:count} ~2 ${peopleEnglish} ~5 shelters|shelter|tents|camps`],
      de: [`{amount:count} ~2 ${peopleGerman} ~5 *unterkünften|*zelten|*lagern|unterkunft`],
    },
    { evolving: true, narrowing: { places: true } },
  ),
  ofStory(
    'mourning',
    'days of mourning',
    'duration',
    { en: ['{amount:duration} of ~1 mourning'], de: ['{amount:duration} ~1 staatstrauer|trauer'] },
    {},
  ),
  ofStory(
    'powerCut',
    'without power',
    'number',
    {
      en: [
        '{amount:count} ~2 homes|customers|households|people|residents ~4 without power|electricity',
        '{amount:count} ~2 homes|customers|households|people|residents ~2 lost power|electricity',
        '{amount:count} ~2 homes|customers|households ~2 affected|blacked',
        'affected|affecting ~2 {amount:count} ~2 homes|customers|households',
      ],
      de: [
        '{amount:count} ~2 haushalte|haushalten|menschen|kunden|einwohner ~5 ohne strom',
        'ohne strom ~2 {amount:count} ~1 haushalte|menschen|kunden|einwohner',
        'betroffen ~6 {amount:count} ~1 haushalte|haushalten|kunden',
        '{amount:count} ~1 haushalte|haushalten|kunden ~3 betroffen',
      ],
    },
    {
      polarity: 'affirmed',
      evolving: true,
      narrowing: { places: true, near: { left: words('still noch encore todavía aún') } },
    },
  ),
  ofStory(
    'trapped',
    'trapped',
    'number',
    {
      en: [
        '{amount:count} ~2 people|passengers|workers|miners|skiers|tourists|residents|children|commuters|drivers|walkers|climbers ~5 trapped|stranded|stuck|marooned',
        'trapping|stranding ~1 {amount:count} ~1 people|passengers|workers|miners|skiers|tourists|residents|children|commuters',
      ],
      de: [
        'saßen|steckten ~2 {amount:count} ~1 menschen|personen|passagiere|fahrgäste|reisende|bergleute|skifahrer|touristen|kinder ~6 fest',
        '{amount:count} ~1 menschen|personen|passagiere|fahrgäste|reisende|bergleute|skifahrer|touristen|kinder ~4 eingeschlossen|festgesessen|gefangen|verschüttet',
      ],
      fr: [
        '{amount:count} ~1 personnes|passagers|voyageurs|mineurs|skieurs|touristes ~4 bloqués|bloquées|coincés|coincées|piégés|prisonniers',
      ],
      es: [
        '{amount:count} ~1 personas|pasajeros|viajeros|mineros|esquiadores|turistas ~4 atrapados|atrapadas|bloqueados|bloqueadas',
      ],
    },
    { evolving: true, counts: 'passenger', narrowing: { places: true } },
  ),
  ofStory(
    'areaBurned',
    'area burned',
    'number',
    {
      en: [
        '{amount:area} ( of ~3 )? ~3 burned|burnt|scorched|charred|blackened',
        'burned|burnt|scorched|charred|blackened|consumed|destroyed ~3 {amount:area}',
        'fire|blaze|wildfire ~4 grew|grown|spread|spreads|covers|covered ~3 {amount:area}',
      ],
      de: [
        '{amount:area} ~4 verbrannt|verbrannten|abgebrannt|niedergebrannt|vernichtet',
        'feuer|brand|waldbrand|flammen ~6 {amount:area} ~3 vernichtet|zerstört|erfasst',
      ],
      fr: ['{amount:area} ~3 brûlés|parti|partis|ravagés'],
      es: ['{amount:area} ~3 quemadas|arrasadas|calcinadas'],
    },
    { evolving: true, narrowing: { places: true } },
  ),
  ofStory(
    'contained',
    'fire contained',
    'percentage',
    {
      en: [
        '{amount:percentage} contained|containment',
        '{amount:percentage} under control',
        'containment ~3 {amount:percentage}',
      ],
      de: ['{amount:percentage} ~2 unter kontrolle|eingedämmt'],
    },
    { evolving: true },
  ),
  ofStory(
    'rainfall',
    'rainfall',
    'number',
    {
      en: ['{amount:length} of ~1 rain|rainfall|snow', 'rainfall|rain of ~1 {amount:length}'],
      de: ['{amount:length} regen|niederschlag|schnee', 'niederschlag|niederschläge|regenmenge von ~1 {amount:length}'],
    },
    { functional: false, narrowing: { places: true } },
  ),
  ofStory(
    'stormCategory',
    'storm category',
    'number',
    {
      en: ['{amount:other} hurricane|storm|cyclone|typhoon', 'hurricane|storm|cyclone|typhoon ~6 {amount:other}'],
      de: ['hurrikan|sturm|zyklon|taifun ~4 {amount:other}'],
    },
    { functional: false },
  ),
  ofStory(
    'aftershocks',
    'aftershocks',
    'number',
    { en: ['{amount:count} ~1 aftershocks'], de: ['{amount:count} ~1 nachbeben'] },
    { evolving: true },
  ),
  ofStory(
    'shakingLasted',
    'shaking lasted',
    'duration',
    {
      en: ['quake|earthquake|shaking|tremor|tremors lasted ~2 {amount:duration}'],
      de: ['beben|erdbeben|erschütterungen dauerte|dauerten ~2 {amount:duration}'],
    },
    {},
  ),
  ofStory(
    'epicentreDistance',
    'distance of the epicentre',
    'location',
    {
      en: [
        'epicentre|epicenter|centred|centered|struck|hit|hypocentre|hypocenter … {amount:length} ( [ ~3 ] )? ~3 of|from ~3 {place:name}',
      ],
      de: [
        'epizentrum|zentrum|beben … {amount:length} ( [ ~3 ] )? ~3 von|vor ~2 {place:name}',
        'epizentrum|zentrum … {amount:length} ~1 nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich ~1 {place:name}',
      ],
      fr: ['épicentre … {amount:length} ~3 de {place:name}'],
      es: ['epicentro … {amount:length} ~3 de {place:name}'],
    },
    { scope: ['place'], narrowing: { near: otherShock } },
  ),
  ofStory(
    'epicentre',
    'epicentre near',
    'location',
    {
      en: ['epicentre|epicenter ~4 in|near|at|off ~4 {amount:name}'],
      de: ['epizentrum ~4 bei|in|nahe|vor ~3 {amount:name}'],
    },
    { functional: false },
  ),
];
