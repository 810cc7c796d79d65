import type { Grammar } from '../pack.ts';
import { words } from '../words.ts';

export const grammar: Grammar = {
  determiners: words(
    'the a an this that these those its his her their our my your some any each every both another no all several many most',
  ),
  prepositions: words(
    'of at in on for from to with by into over under after before during since until through across amid against between among around within without via as per than following despite including about near off onto toward towards up down out along behind beyond upon',
  ),
  belonging: words('of at for from with in'),
  thingPronouns: words('it they this that'),
  personPronouns: words('he she'),
  feminine: words('she mrs ms miss'),
  masculine: words('he mr sir'),
  possessives: words('its his her their our my your'),
  coordinators: words('and or but nor plus'),
  subordinators: words(
    'that because although though while when if unless whether since as after before until once so where whereas even',
  ),
  relatives: words('which who whom whose that where'),
  auxiliaries: words(
    'is are was were be been being has have had do does did will would can could may might must shall should',
  ),
  negations: words(
    "not no never neither nor none nobody nothing no-one nowhere without n't cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't",
  ),
  planned: words(
    "will would plans plan planned planning aims aim intends intend set expects expected scheduled due to-be seeks shall going proposes won't",
  ),
  plannedWithTo: words('set due going'),
  possible: words(
    'may might could can possibly perhaps likely unlikely potential potentially reportedly allegedly apparently seems appears considering unclear whether if rumoured rumored suspected',
  ),
  opinion: ['in my view', 'in my opinion', 'i think', 'i believe', 'we think', 'arguably', 'it seems to me'],
  unnamed: [
    'condition of anonymity',
    'authorized to speak',
    'authorised to speak',
    'authorized to comment',
    'authorised to comment',
    'asked not to be named',
    'asked not to be identified',
  ],
  accordingTo: ['according to', 'as reported by', 'citing', 'quoting', 'in the words of', 'in the view of'],
  accordingToBehind: words(''),
  articles: words('a an the its his her their our'),
  prenominalParticiple: /(?:ed|ing|en)$/,
  openingParticiple: /^\p{Ll}{3,}(?:ing|ed)$/u,
  infinitiveEnding: null,
  without: words('without'),
  bracketEnd: null,
  reasons: words('for'),
  reasonVerb: /^(?!.*thing$|evening$|morning$|spring$)\p{Ll}{3,}ing$/u,
  participleEnding: /^(?!indeed$|hundred$|need$)\p{Ll}{2,}ed$/u,
  passiveParticiple: /ed$|en$|bought|sold|led|found|hit|shut/,
  passiveAuxiliaries: words('is are was were be been being'),
  perfectsWithBe: words(''),
  bareRelatives: words('which who whose'),
  frequencies: words('every each again more'),
  subjectRelatives: words('which who whom whose where'),
  adjectivesFollow: false,
  subjectAfterVerb: 'nothing',
  adverbs: words(
    'also then just now still already even only often sometimes once again soon too ever both always yesterday today tomorrow later earlier perhaps almost meanwhile however instead yet all quite',
  ),
  adverbEnding: /ly$/,
  ownPronouns: words('i we you'),
  agents: words('by'),
  genitives: words('of'),
  objectMarkers: words(''),
  emptyNegations: words('only just merely longer less fewer more long far least surprisingly'),
  negativeConcord: false,
  pairedNegations: { openers: words(''), closers: words('') },
  disclosed: words(
    'named detailed identified specified listed released disclosed announced revealed published reported',
  ),
  listOpeners: words('including namely comprising covering'),
  hollow: words(
    'and but nor yet which who whom whose that what when where why how while whereas though although because since until unless whether if then than thus there here they them she him you your yours one ones itself himself herself themselves just also too very now again still even only rather quite almost already soon later meanwhile however moreover otherwise instead anyway indeed perhaps maybe about not never ever such same other another each both either neither all any some every',
  ),
};
