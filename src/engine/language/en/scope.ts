import type { ScopeWords } from '../scope.ts';
import { words } from '../words.ts';

export const scope: ScopeWords = {
  increments: words('another further additional more extra other others'),
  partitives: words('including among includes included'),
  partitiveJoints: words('of'),
  partitiveObjects: words('them those these whom which'),
  groups: words('crew firefighters pilots guards miners migrants foreigners sailors infants troops teenagers'),
  neutral: words(
    'total net group overall consolidated annual yearly quarterly full-year half-year first-half second-half record global worldwide reported company corporate combined overall strong weak higher lower operating first-quarter second-quarter third-quarter fourth-quarter fiscal preliminary expected final provisional official entire whole cash ordinary interim latest new own revenue',
  ),
  joints: words('from in at of for on'),
  objects: words('of on with for against'),
  places: words('in at near outside around across'),
  baselines: words('from versus against vs'),
  comparisons: words('compared'),
  earlier: words('earlier previous prior year-earlier prior-year year-ago before previously'),
  spans: words('the first last past'),
  periods: {
    annual: 'year',
    annually: 'year',
    yearly: 'year',
    'full-year': 'year',
    quarterly: 'quarter',
    quarter: 'quarter',
    'first-quarter': 'quarter',
    'second-quarter': 'quarter',
    'third-quarter': 'quarter',
    'fourth-quarter': 'quarter',
    'half-year': 'half',
    'first-half': 'half',
    'second-half': 'half',
    monthly: 'month',
    weekly: 'week',
    daily: 'day',
  },
};
