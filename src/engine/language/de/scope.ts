import type { ScopeWords } from '../scope.ts';
import { words } from '../words.ts';

export const scope: ScopeWords = {
  increments: words('weitere übrigen restlichen weiterer weiteren weiteres zusätzlich zusätzliche noch andere anderen'),
  partitives: words('darunter davon inklusive einschließlich unter'),
  partitiveJoints: words('von der'),
  partitiveObjects: words('ihnen denen davon'),
  groups: words(
    'feuerwehrleute piloten besatzungsmitglieder crewmitglieder bergleute touristen migranten ausländer matrosen jugendliche kleinkinder',
  ),
  neutral: words(
    'gesamte gesamten gesamter jährliche jährlichen jährlicher vierteljährliche bereinigte weltweite weltweiten konzernweite operative operativen operatives vorläufige vorläufigen starke starken neue neuen eigene eigenen endgültige amtliche',
  ),
  joints: words('mit aus in im bei für von'),
  objects: words('wegen von vom gegen'),
  places: words('in im bei nahe um'),
  baselines: words('nach gegenüber statt'),
  openBaselines: words('von'),
  targets: words('auf'),
  comparisons: words('verglichen'),
  earlier: words('zuvor vorquartal vorjahresquartal vorjahreszeitraum vorjahreszeit vorjahresmonat davor'),
  shifts: words('um'),
  spans: words('ersten den letzten vergangenen'),
  periods: {
    jahresumsatz: 'year',
    jahresgewinn: 'year',
    jährlich: 'year',
    jährlichen: 'year',
    jährliche: 'year',
    gesamtjahr: 'year',
    geschäftsjahr: 'year',
    quartalsumsatz: 'quarter',
    quartalsgewinn: 'quarter',
    quartal: 'quarter',
    halbjahr: 'half',
    halbjahresumsatz: 'half',
    monatlich: 'month',
    wöchentlich: 'week',
    täglich: 'day',
  },
};
