import { listsFrom } from '../lists.ts';

export const lists = listsFrom({
  openers:
    "dont|notamment|comme|tels que|telles que|tel que|telle que|y compris|par exemple|entre autres|en particulier|particulièrement|surtout|à l'instar de|parmi lesquels|parmi lesquelles",
  partial:
    "parmi|dont|notamment|entre autres|et d'autres|etc|plusieurs|certains|certaines|par exemple|font partie|fait partie|figur*|d'autres|autres|autre|également|aussi",
  whole:
    "seul*|seulement|uniquement|exclusivement|personne d’autre|personne d'autre|rien d'autre|compos*|compren*|constitué* de|forment|formé de|formée de|formé par|formée par",
  bodies:
    "coalition|alliance|jury|panel|conseil|conseil d'administration|comité|commission|équipe|trio|duo|quatuor|consortium|équipage|tandem|podium",
  further: 'ainsi que|de même que|en plus de|outre|avec aussi|mais aussi|sans oublier',
  between: 'entre|contre',
});
