import { words } from '../language/words.ts';
import { otherShock } from './disaster.ts';
import type { Frame } from './frame.ts';

/** A first figure that was put right later. */
const preliminary = words(
  'initially initial preliminary zunächst vorläufig vorläufige vorläufigen préliminaire preliminar',
);

/** A speed that a storm must reach, or reaches in gusts only. */
const otherWind = {
  threshold: words('cut-off cutoff threshold limit minimum scale schwelle mindestens'),
  gusts: words('gusts gust gusting böen böe spitzen'),
};

/** One of several: "aftershocks, the strongest of magnitude 4.9". */
const strongest = words('strongest largest biggest stärkste stärkstes stärksten größte forte fuerte');

const measure = (name: string, relation: string, patterns: Frame['patterns'], rest: Partial<Frame> = {}): Frame => ({
  name,
  relation,
  subject: 'event',
  fallback: 'story',
  value: 'amount',
  functional: true,
  kind: 'number',
  patterns,
  narrowing: { near: { ...otherShock, ...otherWind, preliminary, strongest } },
  ...rest,
});

/** What is measured of an earthquake, a storm, a fire. */
export const nature: readonly Frame[] = [
  measure('magnitude', 'magnitude', {
    en: ['{amount:magnitude}', 'magnitude ~3 {amount:count}'],
    de: ['{amount:magnitude}', 'stärke|magnitude ~2 {amount:count}'],
    fr: ['{amount:magnitude}', 'magnitude ~2 {amount:count}'],
    es: ['{amount:magnitude}', 'magnitud ~2 {amount:count}'],
  }),
  measure('depth', 'depth', {
    en: ['depth of ~1 {amount:length}', '{amount:length} deep|below', 'depth ~3 {amount:length}'],
    de: ['tiefe von ~1 {amount:length}', '{amount:length} tiefe'],
    fr: ['profondeur de ~1 {amount:length}'],
    es: ['profundidad de ~1 {amount:length}', '{amount:length} de profundidad'],
  }),
  measure(
    'windSpeed',
    'wind speed',
    {
      en: ['winds|wind ~8 {amount:speed}', 'winds|wind … {amount:speed}', '{amount:speed} winds'],
      de: ['wind|winde|windgeschwindigkeit|windgeschwindigkeiten ~6 {amount:speed}'],
      fr: ['vents ~4 {amount:speed}'],
      es: ['vientos ~4 {amount:speed}'],
    },
    { evolving: true },
  ),
];
