import type { ContrastWords } from '../contrasts.ts';
import { exclusive } from './exclusive.ts';
import { kinds, occupations } from './kinds.ts';
import { opposites } from './opposites.ts';
import wordNet from './opposites.wordnet.json' with { type: 'json' };
import { synonyms } from './synonyms.ts';

/** One's purchase is the other's sale: opposites only where all else is the same. */
const converses = [
  'buy purchase acquire/sell sale divest',
  'lend/borrow',
  'give provide donate supply/take receive withhold remove',
  'send/receive',
  'buyer purchaser/seller vendor',
].join(',');

export const contrasts: ContrastWords = {
  opposites,
  looseOpposites: [converses, wordNet.pairs, wordNet.clusters],
  exclusive,
  kinds,
  inverses: `
father dad mother mom mum / son daughter
husband spouse / wife
uncle aunt / nephew niece
grandfather grandmother / grandson granddaughter
father-in-law mother-in-law / son-in-law daughter-in-law
brother / sister
ex-husband / ex-wife
father / mother
son / daughter
`,
  occupations,
  ranks: 'deputy vice assistant associate former acting interim',
  agentPrepositions: 'by',
  patientPrepositions: '',
  mutual: `meet marry divorce date wed face play join draw merge talk chat fight clash collide agree negotiate trade
    debate resemble border touch know hug kiss embrace greet love hate share befriend accompany cooperate
    collaborate correspond compete differ`,
  copulas: 'is was are were be',
  births: 'born birth',
  deaths: 'die death',
  coordinators: 'and or',
  indefinite: 'a an',
  synonyms,
  negators: `not no never neither nor without none nobody nothing cannot n't can't won't don't doesn't didn't isn't aren't
    wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ain't no_one nowhere zero hardly scarcely`,
  negatingVerbs: 'fail refuse forget unable lack deny incapable unlikely avoid abstain',
  negatingPhrases: `no_longer not_any fail_to refuse_to decline_to unable_to yet_to lack_of absence_of rather_than instead_of
    incapable_of outside_of stay_away_from turn_down anything_but stop_short_of other_than free_of prevent_from`,
  localNegators: 'without',
  implicit:
    'stop cease halt quit end finish avoid ignore omit neglect miss ban prohibit forbid prevent block exclude exempt reject oppose resist doubt doubtful deny fail refuse lack absent absence missing away little few rare rarely seldom barely only false wrong incorrect impossible free empty abandon drop cancel lose forget elude',
  implicitForm: /^un(?!der|i|til)\p{L}+(?:ed|able|ible|ful|al|ing|n)$/u,
  negatesWholeClause: false,
  idlePhrases:
    'not_only not_just no_matter no_doubt nothing_but if_not no_less_than no_fewer_than no_more_than why_not or_not no._1',
  light: `a an the this that these those it its he she they them him his her their we our us i my me you your who which whose
    what when where while how and or but nor yet so as than then if of at in on for from to with by into onto over under
    about up out off is are was were be been being am has have had having do does did will would can could may might must
    shall should there here also too very just quite rather even still already such own other another some any each both
    's s ' n one ones really actually however meanwhile thus therefore moreover furthermore additionally via per upon
    during through across along around among amid between toward towards within get go make take let thing way say state
    now currently today only solely exclusively new various certain well much more`,
  forms: `ran run
    swam swim
    swum swim
    drove drive
    driven drive
    flew fly
    flown fly
    rode ride
    ridden ride
    wore wear
    worn wear
    ate eat
    eaten eat
    drank drink
    drunk drink
    slept sleep
    knew know
    known know
    blew blow
    blown blow
    sang sing
    sung sing
    rang ring
    sat sit
    lay lie
    lain lie
    bent bend
    lent lend
    bit bite
    bitten bite
    hid hide
    hidden hide
    froze freeze
    frozen freeze
    woke wake
    woken wake
    rose rise
    arose arise
    forgot forget
    forgotten forget
    forgave forgive
    forbade forbid
    forbidden forbid
    fed feed
    bred breed
    shrank shrink
    shrunk shrink
    strove strive
    swung swing
    hung hang
    dug dig
    clung cling
    spun spin
    stuck stick
    swept sweep
    wept weep
    crept creep
    leapt leap
    dealt deal
    dreamt dream
    learnt learn
    heard hear
    lit light
    slid slide
    wound wind
    ground grind
    shook shake
    shaken shake
    mistook mistake
    worse bad
    feet foot
    teeth tooth
    mice mouse
    geese goose
    leaves leaf
    wives wife
    knives knife
    wolves wolf
    halves half
    loaves loaf
    selves self
    thieves thief
    shelves shelf
    companies company
    dying die
    lying lie
    tying tie`,
  negatingPrefixes: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-', 'anti-', 'mis'],
  exclusivity: 'only solely exclusively just merely purely',
  clauseOpeners: 'but because although though while which who whose where when unless whereas since if that so',
};
