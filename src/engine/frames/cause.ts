import type { Frame, Patterns } from './frame.ts';
import { ofStory } from './slots.ts';

/** The ways in which a cause is said to be one; `CAUSE` stands for the words of it. */
const english = [
  'caused by ~4 CAUSE',
  'blamed on ~4 CAUSE',
  'blame|blames|blamed|blaming ~3 CAUSE',
  'was|is|were due to ~4 CAUSE',
  'put|puts ~4 down to ~4 CAUSE',
  'CAUSE was|were to blame',
  'result of ~4 CAUSE',
  'cause was|is ~4 CAUSE',
  'triggered|sparked|started by ~4 CAUSE',
  'CAUSE ~2 caused|sparked|triggered|started ~2 fire|blaze|crash|accident|explosion|blast|derailment|collapse|wildfire',
];
const german = [
  'ursache ~4 war|ist|sei ~4 CAUSE',
  'durch ~3 CAUSE ~2 ausgelöst|verursacht|entstanden',
  'auf ~3 CAUSE zurückzuführen|zurückgeführt',
  'CAUSE ~2 löste|verursachte',
  'wegen ~2 CAUSE ~4 entgleist|abgestürzt|ausgebrochen|verunglückt',
];

const cause = (wordsEnglish: string, wordsGerman: string): Patterns => ({
  en: english.map((pattern) => pattern.replace('CAUSE', wordsEnglish)),
  de: german.map((pattern) => pattern.replace('CAUSE', wordsGerman)),
});

const either = (one: Patterns, other: Patterns): Patterns => ({
  en: [...one.en!, ...other.en!],
  de: [...one.de!, ...other.de!],
});

/** What is said to have caused an accident, a fire, a collapse; two causes can work together, so they differ softly. */
export const causes: readonly Frame[] = [
  ofStory(
    'cause',
    'caused by',
    'other',
    {},
    {
      states: {
        arson: cause('arson|arsonist|arsonists|deliberately', 'brandstiftung|brandstifter'),
        electricity: cause(
          'electrical|electric|short-circuit|wiring|cable|cables',
          'kurzschluss|elektrischer|elektrische',
        ),
        lightning: cause('lightning', 'blitzschlag|blitz|blitzeinschlag'),
        'human error': either(
          cause('human|driver|operator|navigation error|mistake', 'menschliches|bedienfehler|fahrfehler|pilotenfehler'),
          cause('{role:office} error|mistake', 'menschlicher|menschlichem versagen|fehler'),
        ),
        'technical fault': cause(
          'mechanical|technical|engine|brake|brakes|signal|equipment|maintenance|steering|gear',
          'technischer|technischen|technische|bremsversagen|triebwerksschaden|ruderanlage|defekt',
        ),
        weather: cause(
          'fog|ice|icy|storm|rain|weather|wind|winds|heat',
          'nebel|glätte|sturm|starkregen|unwetter|hitze',
        ),
        sabotage: either(
          cause('sabotage|bomb|terrorism|attackers|cyberattack|cyber-attack|hackers', 'sabotage|bombe|anschlag'),
          cause('an|the|this|terror|terrorist|cyber|drone|missile|deliberate attack', 'hackerangriff|cyberangriff'),
        ),
        gas: cause('gas', 'gasleck|gas|gasaustritt'),
        negligence: cause('negligence|carelessness', 'fahrlässigkeit|leichtsinn'),
        smoking: cause('cigarette|cigarettes|smoking', 'zigarette|zigaretten|zigarettenkippe'),
        candle: cause('candle|candles', 'kerze|kerzen'),
        battery: cause('battery|batteries|charger|e-bike|scooter', 'akku|akkus|batterie|ladegerät'),
        fireworks: cause(
          'firework|fireworks|flare|flares|pyrotechnics',
          'feuerwerk|feuerwerkskörper|böller|pyrotechnik',
        ),
        corrosion: cause('corrosion|rust', 'korrosion|rost'),
        fatigue: cause('metal|material fatigue', 'materialermüdung|materialfehler'),
        overload: cause('overloading|overload|overloaded|overcrowding', 'überladung|überlastung'),
      },
      soft: true,
      evolving: true,
    },
  ),
];
