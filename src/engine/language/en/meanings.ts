import { Meanings } from '../meanings.ts';
import { actions } from './meanings/actions.ts';
import { building } from './meanings/building.ts';
import { business } from './meanings/business.ts';
import { courts } from './meanings/courts.ts';
import { crime } from './meanings/crime.ts';
import { culture } from './meanings/culture.ts';
import { disaster } from './meanings/disaster.ts';
import { environment } from './meanings/environment.ts';
import { health } from './meanings/health.ts';
import { manner } from './meanings/manner.ts';
import { measure } from './meanings/measure.ts';
import { notions } from './meanings/notions.ts';
import { people } from './meanings/people.ts';
import { places } from './meanings/places.ts';
import { politics } from './meanings/politics.ts';
import { qualities } from './meanings/qualities.ts';
import { science } from './meanings/science.ts';
import { society } from './meanings/society.ts';
import { sport } from './meanings/sport.ts';
import { things } from './meanings/things.ts';
import { transport } from './meanings/transport.ts';
import { war } from './meanings/war.ts';

/** Words that reports put for one another, under the one that stands for them in every language. */
export const meanings = new Meanings(
  [
    actions,
    building,
    business,
    courts,
    crime,
    culture,
    disaster,
    environment,
    health,
    manner,
    measure,
    notions,
    people,
    places,
    politics,
    qualities,
    science,
    society,
    sport,
    things,
    transport,
    war,
  ],
  true,
);
