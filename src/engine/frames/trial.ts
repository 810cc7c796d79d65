import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofStory } from './slots.ts';

/** A result of one group or after one dose is not that of the whole trial. */
const groups = {
  older: words('older over elderly aged seniors ältere älteren über'),
  younger: words('younger children under jüngere kinder unter'),
  dose: words('first single dose doses second booster dosis ersten zweiten'),
  group: words('people adults those patients menschen erwachsenen patienten personen'),
  placebo: words('placebo control comparison arm kontrollgruppe placebogruppe'),
  severe: words('severe hospitalisation hospitalization death schweren schwere schwerer tod krankenhaus'),
  interim: words('interim preliminary zwischenergebnis zwischenanalyse vorläufig'),
  /** Some of those who took part, or another study. */
  part: words(
    'substudy sub-study subgroup subset sub-sample earlier previous separate smaller teilstudie untergruppe frühere früheren',
  ),
  goal: words('threshold minimum required target mindestens bar'),
};

/** What a trial or study found, and on how many people. */
export const trial: readonly Frame[] = [
  ofStory(
    'efficacy',
    'efficacy',
    'percentage',
    {
      en: [
        '{amount:percentage} ~1 effective|efficacious|efficacy',
        'efficacy|effectiveness ~3 of|was|at|is|to ~2 {amount:percentage}',
        'efficacy : {amount:percentage}',
      ],
      de: [
        'wirksamkeit ~4 {amount:percentage}',
        '{amount:percentage} ~1 wirksam',
        'zu ~1 {amount:percentage} ~2 wirksam|schützt',
      ],
      fr: ['efficace à {amount:percentage}', 'efficacité ~3 de {amount:percentage}'],
      es: ['eficacia ~3 del|de {amount:percentage}'],
    },
    { narrowing: { object: true, near: groups } },
  ),
  ofStory(
    'doses',
    'number of doses',
    'number',
    {
      en: [
        'given|administered|received|had|get|consists|needed|requires|course ~3 {amount:count} ~1 doses|shots|injections|jabs',
        '{amount:count} ~1 doses|shots|injections|jabs ~3 apart|needed|required',
      ],
      de: ['{amount:count} ~1 impfdosen|dosen|impfungen|spritzen ~5 nötig|notwendig|erforderlich|abstand'],
      fr: ['{amount:count} ~1 doses|injections ~5 nécessaires|espacées|intervalle'],
      es: ['{amount:count} ~1 dosis|inyecciones ~5 necesarias|intervalo'],
    },
    {
      narrowing: {
        near: { dose: words('first second booster million billion'), group: words('supplied delivered ordered') },
      },
    },
  ),
  ofStory(
    'sampleSize',
    'participants',
    'number',
    {
      en: [
        '{amount:count} ~2 participants|volunteers',
        'study|trial|survey of ~2 {amount:count} ~2 people|patients|adults|women|men|children|participants|volunteers',
        '<test.noun> ~2 enrolled|recruited|involved|followed|included ~2 {amount:count}',
        'study ~2 enrolled|recruited|involved|followed|included ~2 {amount:count}',
        'enrolled|recruited ~2 {amount:count} ~1 people|patients|adults|participants|volunteers',
        'study|trial ~3 involving|among|on|with|in ~2 {amount:count} ~2 people|patients|adults|women|men|children|subjects',
        'study|trial , which ~1 involved|followed|included|tracked ~2 {amount:count}',
      ],
      de: [
        '{amount:count} ~2 teilnehmer|teilnehmern|probanden|freiwillige|freiwilligen|teilnehmerinnen',
        'studie mit ~2 {amount:count} ~2 patienten|menschen|personen|probanden|teilnehmern|erwachsenen',
      ],
      fr: ['{amount:count} ~1 participants|volontaires'],
      es: ['{amount:count} ~1 participantes|voluntarios'],
    },
    { narrowing: { near: { placebo: groups.placebo, interim: groups.interim, part: groups.part, goal: groups.goal } } },
  ),
  ofStory(
    'riskReduction',
    'risk reduced by',
    'percentage',
    {
      en: [
        'reduced|cut|lowered|reduces|cuts|lowers ~3 risk ( of ~3 )? ~2 by ~2 {amount:percentage}',
        'risk ~4 <fall.verb> ~1 by ~1 {amount:percentage}',
        '{amount:percentage} reduction|drop|decrease in ~2 risk',
        '{amount:percentage} lower risk',
        '{amount:percentage} less likely to',
      ],
      de: [
        'risiko ~5 um ~2 {amount:percentage} ~2 gesenkt|senkt|senkte|gesunken|niedriger|geringer|reduziert',
        'senkte|senkt|reduzierte|reduziert ~6 risiko ~4 um ~2 {amount:percentage}',
      ],
    },
    { narrowing: { object: true, near: groups } },
  ),
  ofStory(
    'followUp',
    'followed for',
    'duration',
    {
      en: [
        'followed|tracked|monitored|observed ~2 for|over ~2 {amount:duration}',
        'after ~1 {amount:duration} of observation|follow-up|monitoring',
        'follow-up of ~1 {amount:duration}',
      ],
      de: [
        '{amount:duration} ~1 beobachtet|begleitet|nachbeobachtet',
        'nach ~1 {amount:duration} ~1 beobachtung|nachbeobachtung',
        '*beobachtungszeit|beobachtungszeitraum von ~1 {amount:duration}',
      ],
      fr: ['suivis|suivies ~1 pendant|durant ~1 {amount:duration}', 'après ~1 {amount:duration} de suivi|observation'],
      es: [
        'seguidos|seguidas|seguimiento ~2 durante ~1 {amount:duration}',
        'tras ~1 {amount:duration} de seguimiento|observación',
        'seguimiento de ~1 {amount:duration}',
      ],
    },
    { narrowing: { near: groups } },
  ),
  ofStory(
    'pValue',
    'p-value',
    'number',
    { en: ['p-value of ~1 {amount:count}'], de: ['p-wert von ~1 {amount:count}'] },
    { functional: false },
  ),
];
