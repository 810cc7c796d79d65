import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';
import { statesToldIn, type Told, type Ways } from './ways.ts';

/** The ways in which a cause is said to be one. */
const ways: Ways = {
  en: [
    'caused by ~4 X',
    'blamed on ~4 X',
    'blame|blames|blamed|blaming ~3 X',
    'was|is|were due to ~4 X',
    'put|puts ~4 down to ~4 X',
    'X ~1 was|were to blame',
    'result of ~4 X',
    'cause was|is ~4 X',
    'triggered|sparked|started|ignited by ~4 X',
    'set off|alight|ablaze by ~4 X',
    'thrown|forced|knocked off|out|down ~3 by ~4 X',
    'traced ~1 to ~4 X',
    'behind it ~1 was|were ~4 X',
    'fire|blaze|blast|explosion|leak|outage|derailment ~2 started|began|begun|originated ~1 with|in|from ~3 X',
    'fault|problem|trouble|defect|flaw lies|lay in|with ~3 X',
    'X ~2 caused|sparked|triggered|started|ignited ~2 fire|blaze|crash|accident|explosion|blast|derailment|collapse|wildfire|outage|leak|blackout',
  ],
  de: [
    'ursache ~4 war|ist|sei ~4 X',
    'durch ~3 X ~2 ausgelöst|verursacht|entstanden|entzündet|beschädigt',
    'auf ~3 X zurückzuführen|zurückgeführt|zurück',
    'X ~2 löste|verursachte|entfachte',
    'wegen ~2 X ~4 entgleist|abgestürzt|ausgebrochen|verunglückt|ausgefallen',
    'schuld ~3 war|ist|sei|waren ~4 X',
    'auslöser ~4 war|ist|sei ~4 X',
    'grund ~4 war|ist|sei ~4 X',
  ],
  fr: [
    'causé|causée|provoqué|provoquée|déclenché|déclenchée|allumé par ~4 X',
    "cause|origine ~4 est|serait|était|d' ~4 X",
    "X ~4 à l' origine",
    'dû|due|dus|imputé|imputée|attribué|attribuée à|au|aux ~4 X',
    "en raison d'|de|du ~3 X",
    "à la suite|cause d'|de|du ~3 X",
    "d' origine X",
    'X ~2 provoqué|causé|déclenché ~2 incendie|accident|explosion|panne|fuite|feu|déraillement',
  ],
  es: [
    'causado|causada|provocado|provocada|originado|originada|desencadenado|desencadenada por ~4 X',
    'debido|debida|debió|atribuido|atribuida a|al ~4 X',
    'a causa|consecuencia|raíz de|del ~3 X',
    'por ~2 X',
    'de origen X',
    'causa|origen ~4 fue|es|era|en ~4 X',
    'atribuye|atribuyen|atribuyó ~4 a|al ~4 X',
    'X ~3 provocó|causó|originó|desencadenó|prendió',
  ],
};

/** By the name of a cause; one that begins with the name of another is a case of it. */
const causesByName: Readonly<Record<string, Told>> = {
  lightning: {
    words: {
      en: 'lightning',
      de: 'blitzschlag|blitz|blitzeinschlag|blitzschläge',
      fr: 'foudre|orage',
      es: 'rayo|rayos',
    },
  },
  'human error: speed': {
    words: {
      en: 'speeding|excessive|high speed',
      de: 'überhöhte|überhöhter|überhöhten geschwindigkeit',
      fr: 'vitesse excessive',
      es: 'exceso de velocidad',
    },
  },
  'human error: red light': {
    words: { en: 'red light|signal', de: 'rotlichtverstoß', fr: 'feu rouge', es: 'semáforo en rojo' },
    clauses: {
      en: ['driven|driving|drove|ran|run|jumped|went ~1 through ~2 red light', 'ran|jumped|run|jumping ~1 red light'],
      de: ['bei rot ~3 gefahren|überquert|fuhr', 'rote|roten ampel ~2 überfahren|missachtet'],
      fr: ['grillé|brûlé ~2 feu rouge'],
      es: ['saltó|saltado|saltarse ~2 semáforo ~1 rojo'],
    },
  },
  'human error: smoking': {
    words: {
      en: 'cigarette|cigarettes|smoking',
      de: 'zigarette|zigaretten|zigarettenkippe',
      fr: 'cigarette|mégot',
      es: 'cigarrillo|colilla',
    },
  },
  'human error: candle': { words: { en: 'candle|candles', de: 'kerze|kerzen', fr: 'bougie', es: 'vela|velas' } },
  'human error: cooking': {
    words: {
      en: 'cooking|frying|stove|chip pan',
      de: 'herd|herdplatte|fett',
      fr: 'friteuse|cuisson',
      es: 'sartén|cocina',
    },
  },
  'human error: negligence': {
    words: {
      en: 'negligence|carelessness',
      de: 'fahrlässigkeit|leichtsinn',
      fr: 'négligence',
      es: 'negligencia|imprudencia',
    },
  },
  'human error: fireworks': {
    words: {
      en: 'firework|fireworks|flare|flares|pyrotechnics',
      de: 'feuerwerk|feuerwerkskörper|böller|pyrotechnik',
      fr: 'feux|pétard|pétards|fumigène',
      es: 'fuegos|petardo|petardos|bengala|pirotecnia',
    },
  },
  'human error: digging': {
    words: {
      en: 'excavator|digger|bulldozer|diggers',
      de: 'bagger|baggerarbeiten|baggerfahrer',
      fr: 'pelleteuse|excavatrice|tractopelle',
      es: 'excavadora|retroexcavadora',
    },
    clauses: {
      en: ['excavator|digger|bulldozer had|has ~1 torn|cut|severed|hit|ripped|damaged|struck'],
      de: ['bagger ~4 kabel|leitung ~2 durchtrennt|beschädigt|gekappt|erfasst|durchtrennte'],
      fr: ['pelleteuse|excavatrice|tractopelle ~3 sectionné|arraché|endommagé'],
      es: ['excavadora|retroexcavadora ~2 cortó|dañó|seccionó|rompió'],
    },
  },
  'human error': {
    words: {
      en: 'human|driver|operator|navigation|pilot error|mistake',
      de: 'menschliches|bedienfehler|fahrfehler|pilotenfehler',
      fr: 'humaine|conducteur|pilotage|imprudence',
      es: 'humano|despiste',
    },
    clauses: {
      en: ways.en!.map((way) => way.replace('X', '{role:office} error|mistake')),
      de: ways.de!.map((way) => way.replace('X', 'menschlicher|menschlichem versagen|fehler')),
    },
  },
  'technical fault: electricity': {
    words: {
      en: 'electrical|electric|short|short-circuit|wiring|cable|cables',
      de: 'kurzschluss|elektrischer|elektrische',
      fr: 'court-circuit|électrique|électriques',
      es: 'cortocircuito|eléctrico|eléctrica',
    },
  },
  'technical fault: transformer': {
    words: {
      en: 'transformer|substation|switchgear',
      de: 'transformator|trafo|umspannwerk|trafobrand',
      fr: 'transformateur',
      es: 'transformador|subestación',
    },
  },
  'technical fault: brakes': {
    words: {
      en: 'brake|brakes',
      de: 'bremsversagen|bremsen|bremsdefekt',
      fr: 'freins|freinage',
      es: 'frenos',
    },
    clauses: {
      en: ['brakes ~2 failed', 'brakes failing'],
      de: ['haben|hatten ~2 bremsen ~5 versagt', 'bremsen ~3 versagten'],
      fr: ['freins ~2 lâché'],
      es: ['fallaron ~1 frenos', 'frenos ~1 fallaron'],
    },
  },
  'technical fault: rail': {
    words: {
      en: 'broken|fractured|cracked|buckled|defective rail|track',
      de: 'schienenbruch|gebrochene|gebrochenen schiene',
      fr: 'rail cassé|brisé',
      es: 'rail|raíl|carril roto|rota',
    },
  },
  'technical fault: battery': {
    words: {
      en: 'battery|batteries|charger|e-bike|scooter',
      de: 'akku|akkus|batterie|ladegerät',
      fr: 'batterie|batteries|chargeur',
      es: 'batería|baterías|cargador',
    },
  },
  'technical fault: corrosion': {
    words: { en: 'corrosion|rust', de: 'korrosion|rost', fr: 'corrosion|rouille', es: 'corrosión|óxido' },
  },
  'technical fault: fatigue': {
    words: { en: 'metal|material fatigue', de: 'materialermüdung|materialfehler', fr: 'fatigue', es: 'fatiga' },
  },
  'technical fault: software': {
    words: {
      en: 'software|bug|update',
      de: 'softwarefehler|programmfehler|update',
      fr: 'logiciel|logicielle|bogue',
      es: 'software|informático',
    },
  },
  'technical fault': {
    words: {
      en: 'mechanical|technical|engine|signal|equipment|maintenance|steering|gear',
      de: 'technischer|technischen|technische|triebwerksschaden|ruderanlage|defekt',
      fr: 'technique|mécanique|défaillance|moteur|signalisation',
      es: 'técnico|técnica|mecánico|mecánica|avería|motor|señalización',
    },
  },
  sparks: {
    words: {
      en: 'spark|sparks|harvester|tractor|welding|grinder',
      de: 'funke|funken|funkenflug|mähdrescher|schweißarbeiten',
      fr: 'étincelle|étincelles|moissonneuse|tracteur|soudure',
      es: 'chispa|chispas|cosechadora|tractor|soldadura',
    },
  },
  landslip: {
    words: {
      en: 'landslide|landslip|mudslide|rockfall|embankment|boulder',
      de: 'erdrutsch|hangrutsch|steinschlag|felssturz|murgang',
      fr: 'glissement|éboulement|coulée',
      es: 'desprendimiento|deslizamiento|derrumbe',
    },
    clauses: {
      en: ['landslide|landslip|mudslide|rockfall|embankment had|has ~1 forced|pushed|thrown|derailed|knocked'],
    },
  },
  weather: {
    words: {
      en: 'fog|ice|icy|storm|rain|weather|wind|winds|heat',
      de: 'nebel|glätte|sturm|starkregen|unwetter|hitze',
      fr: 'brouillard|verglas|tempête|pluies|météo|intempéries|vent|chaleur',
      es: 'niebla|hielo|tormenta|lluvias|lluvia|viento|calor|temporal',
    },
  },
  'attack: phishing': {
    words: {
      en: 'phishing|attachment|fake|bogus|booby-trapped e-mail|email',
      de: 'phishing-mail|phishing|mailanhang',
      fr: 'hameçonnage',
      es: 'phishing',
    },
    clauses: {
      en: [
        'got|broke|get|came ~1 in ~1 through|via|by|with ~3 phishing|attachment|e-mail|email',
        'opened|clicked ~4 attachment|link|phishing',
      ],
      de: ['öffnete|geöffnet ~4 anhang|mail|e-mail|phishing-mail'],
      fr: ['ouvert|cliqué ~4 pièce|courriel|lien|hameçonnage'],
      es: ['entró|entraron ~2 por ~3 correo', 'abrió|pinchó ~4 correo|adjunto|enlace'],
    },
  },
  'attack: stolen password': {
    words: { en: 'stolen password|credentials|login', de: 'gestohlene|gestohlenen zugangsdaten|passwort' },
    clauses: {
      en: ['stolen|leaked|guessed|reused ~1 password|passwords|credentials|login'],
      de: ['gestohlenen|erbeuteten|geknackten ~1 passwort|passwörter|zugangsdaten'],
      fr: ['mot de passe volé|dérobé', 'identifiants volés|dérobés'],
      es: ['contraseña robada', 'credenciales robadas'],
    },
  },
  'attack: unpatched': {
    words: { en: 'unpatched|vulnerability', de: 'sicherheitslücke', fr: 'faille', es: 'vulnerabilidad' },
    clauses: { en: ['nobody|never|not ~1 patched', 'exploited ~3 vulnerability|flaw|hole'] },
  },
  attack: {
    words: {
      en: 'sabotage|bomb|terrorism|attackers|cyberattack|cyber-attack|hackers',
      de: 'sabotage|bombe|anschlag|hackerangriff|cyberangriff',
      fr: 'sabotage|bombe|attentat|cyberattaque',
      es: 'sabotaje|bomba|atentado|ciberataque',
    },
    clauses: {
      en: ways.en!.map((way) => way.replace('X', 'an|the|this|terror|terrorist|cyber|drone|missile|deliberate attack')),
    },
  },
  gas: {
    words: { en: 'gas', de: 'gasleck|gas|gasaustritt', fr: 'gaz', es: 'gas' },
  },
  overload: {
    words: {
      en: 'overloading|overload|overloaded|overcrowding',
      de: 'überladung|überlastung',
      fr: 'surcharge|surpoids',
      es: 'sobrecarga|sobrepeso',
    },
  },
  // Last: "fue provocado por un rayo" names another cause.
  arson: {
    words: {
      en: 'arson|arsonist|arsonists|deliberately',
      de: 'brandstiftung|brandstifter',
      fr: 'criminel|criminelle|pyromane|incendiaire|volontaire',
      es: 'pirómano|intencionado|intencionada|incendiario',
    },
    clauses: {
      en: ['fire|blaze|fires was|were ~2 deliberate|deliberately|intentional|intentionally'],
      de: ['feuer|brand|brände wurde|wurden ~3 gelegt', 'feuer|brand ~2 vorsätzlich|absichtlich'],
      fr: ['incendie|feu ~3 criminel|volontaire|volontairement'],
      es: ['fuego|incendio|incendios fue|fueron|ha ~2 provocado|provocados|intencionado|intencionados'],
    },
  },
};

/** What is said to have caused an accident, a fire, a collapse; two causes can work together, so they differ softly. */
export const causes: readonly Frame[] = [
  ofStory(
    'cause',
    'caused by',
    'other',
    {},
    {
      states: statesToldIn(ways, causesByName),
      soft: true,
      evolving: true,
    },
  ),
];
