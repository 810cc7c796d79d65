import { words } from '../language/words.ts';
import type { Frame } from './frame.ts';
import { ofOrganisation } from './slots.ts';

const jobs = 'jobs|positions|posts|roles|workers|employees|staff|people|staffers';
const jobsGerman = 'stellen|jobs|arbeitsplätze|arbeitsplätzen|mitarbeiter|mitarbeitern|beschäftigte|beschäftigten';
const otherRound = {
  earlier: words('already previously earlier last since bereits zuvor zuletzt seit'),
  remaining: words('remain remaining keep kept left bleiben verbleiben'),
  new: words('create creating created hire hiring schaffen geschaffen neue neuen'),
};

/** How many jobs a company cuts, and which share of its staff. */
export const layoffs: readonly Frame[] = [
  ofOrganisation(
    'jobsCut',
    'jobs cut',
    'number',
    {
      en: [
        `<cutJobs.verb> ~2 {amount:count} ~2 ${jobs}`,
        `cut|cuts|cutting|cull ~2 {amount:count} ~2 ${jobs}`,
        `{amount:count} ~2 ${jobs} ~4 <cutJobs.verb>`,
        `{amount:count} ~2 ${jobs} ~4 cut|lost|go|risk`,
        '{amount:count} ~2 layoffs|redundancies',
        '{amount:count} ~2 people|workers|employees|staff ~2 lose|losing|lost their jobs',
        '<cutJobs.noun> :|of ~1 {amount:count}',
        `reduction|elimination of ~2 {amount:count} ~2 ${jobs}`,
        'layoffs|redundancies of ~1 {amount:count}',
        `loss|reduction|elimination of ~2 {amount:count} ~2 ${jobs}`,
        'job cuts|losses : {amount:count}',
      ],
      de: [
        `<cutJobs.verb> ~4 {amount:count} ~1 ${jobsGerman}`,
        `{amount:count} ~1 ${jobsGerman} ~6 <cutJobs.verb>`,
        `{amount:count} ~1 ${jobsGerman} ~3 weg|verloren`,
        `baut|bauen ~4 {amount:count} ~1 ${jobsGerman} … ab`,
        '{amount:count} ~1 mitarbeiter|beschäftigte|menschen ~1 verlieren ihren|ihre job|arbeit|arbeitsplatz|stelle',
        `abbau|wegfall|streichung von ~2 {amount:count} ~1 ${jobsGerman}`,
      ],
      fr: ['supprime|supprimer|suppression ~2 {amount:count} ~1 postes|emplois'],
      es: ['recorta|recortar|despide|despedir ~2 {amount:count}'],
    },
    { evolving: true, counts: 'employee', narrowing: { places: true, near: otherRound } },
  ),
  ofOrganisation(
    'shareOfStaffCut',
    'share of staff cut',
    'percentage',
    {
      en: [
        '{amount:percentage} of ~3 workforce|staff|employees|headcount|payroll',
        '{amount:ratio} of ~3 workforce|staff|employees|headcount|payroll',
        'reduce|reducing|cut|cutting ~3 workforce|staff|headcount ~2 by ~1 {amount:percentage}',
      ],
      de: ['{amount:percentage} ~2 belegschaft|mitarbeiter|stellen|beschäftigten'],
    },
    {
      narrowing: {
        places: true,
        near: {
          ...otherRound,
          women: words('women female men frauen männer'),
          union: words('union voted vote signed members gewerkschaft'),
          other: words('remote remotely office home vaccinated'),
        },
      },
      functional: false,
    },
  ),
];
