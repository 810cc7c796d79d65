import type { ContrastWords } from '../contrasts.ts';
import { exclusive } from './exclusive.ts';
import { kinds, occupations } from './kinds.ts';
import { opposites } from './opposites.ts';

export const contrasts: ContrastWords = {
  opposites,
  looseOpposites: [],
  exclusive,
  kinds,
  inverses: `
vater mutter / sohn tochter
ehemann mann gatte / ehefrau frau gattin
onkel tante / neffe nichte
großvater großmutter / enkel
schwiegervater schwiegermutter / schwiegersohn schwiegertochter
bruder / schwester
schwager / schwägerin
ex-mann / ex-frau
vater / mutter
sohn / tochter
`,
  occupations,
  agentPrepositions: 'von durch',
  copulas: 'ist war sind waren sei',
  births: 'geboren geburt',
  deaths: 'sterben tod',
  coordinators: 'und oder',
  indefinite: 'ein eine einer einem einen',
  synonyms: `
töten umkommen sterben tod ums_leben tote todesopfer
kaufen erwerben übernehmen aufkaufen kauf übernahme
verkaufen verkauf veräußern
gründen gründung
firma unternehmen konzern gesellschaft
beginnen anfangen starten beginn
enden beenden ende
sagen erklären mitteilen ankündigen
liegen befinden
wohnen leben
film kinofilm
auto wagen fahrzeug pkw
haus gebäude
präsident staatschef
entdecken finden fund
festnehmen verhaften verhaftung festnahme
hauptquartier hauptsitz sitz zentrale
`,
  negators: `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder ohne kaum nirgends
    keinesfalls keineswegs`,
  negatingVerbs: 'weigern verweigern',
  negatingPhrases: 'nicht_mehr noch_nicht noch_nie',
  idlePhrases: 'nicht_nur nicht_zuletzt nichts_als gar_nicht_erst ohne_zweifel nicht_weniger_als',
  light: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem er sie es ihn ihm ihr ihre
    ihren ihrem ihrer ihres sein seine seinen seinem seiner seines wir uns ich mich mir du sich man wer was wo wie wann und oder
    aber sondern sowie denn als dass daß ob wenn weil da so von vom zu zum zur in im ins an am auf aus bei beim für mit nach
    über unter vor seit bis durch gegen um zwischen während wegen trotz laut ist sind war waren sei seien wird werden wurde
    wurden worden hat haben hatte hatten habe kann können konnte konnten soll sollen sollte muss müssen will wollen würde würden
    könnte auch nur noch schon sehr etwa rund mehr dort hier dabei damit dafür jedoch etwas alle alles selbst dieses jahr jahre
    jahren machen lassen geben gibt gab geht neue neuen neuer neues herr frau`,
  forms: `verabschiedete verabschieden
    war sein
    wies weisen
    bricht brechen
    dockt andocken
    verließ verlassen
    flog fliegen
    geflogen fliegen
    fuhr fahren
    gefahren fahren
    schwamm schwimmen
    sang singen
    trank trinken
    aß essen
    las lesen
    sah sehen
    gesehen sehen
    half helfen
    geholfen helfen
    warf werfen
    geworfen werfen
    lief laufen
    gelaufen laufen
    blieb bleiben
    geblieben bleiben
    entschied entscheiden
    entschieden entscheiden
    floh fliehen
    geflohen fliehen
    kannte kennen
    dachte denken
    wusste wissen
    nannte nennen
    saß sitzen
    bewies beweisen
    vermied vermeiden
    gründete gründen
    stritt streiten
    bestritt bestreiten
    litt leiden
    schied scheiden
    erlitt erleiden
    empfing empfangen
    heiratete heiraten
    verheiratet heiraten`,
  negatingPrefixes: ['un', 'nicht-', 'anti-', 'in', 'ir', 'il'],
  exclusivity: 'nur lediglich ausschließlich einzig',
  clauseOpeners:
    'aber sondern weil obwohl während dass daß wenn nachdem bevor damit ob da der die das welche welcher welches deren dessen',
};
