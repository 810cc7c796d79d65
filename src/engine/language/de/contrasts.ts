import type { ContrastWords } from '../contrasts.ts';
import { exclusive } from './exclusive.ts';
import { kinds, occupations } from './kinds.ts';
import { opposites } from './opposites.ts';
import { synonyms } from './synonyms.ts';

export const contrasts: ContrastWords = {
  opposites,
  looseOpposites: [
    'kaufen erwerben kauf aufkaufen/verkaufen verkauf veräußern',
    'schicken senden/empfangen erhalten',
    'geben/nehmen',
  ],
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
  ranks:
    'stellvertretend stellvertretende stellvertretender stellvertretenden stellvertretendem vize ehemalig ehemalige ehemaliger ehemaligen früher frühere früherer früheren kommissarisch kommissarische kommissarischer',
  agentPrepositions: 'von durch',
  patientPrepositions: '',
  mutual: `treffen begegnen heiraten sprechen reden verhandeln kämpfen ähneln gleichen grenzen berühren kennen umarmen
    küssen begrüßen grüßen lieben hassen teilen streiten fusionieren spielen begleiten zusammenarbeiten verhandeln
    debattieren`,
  copulas: 'ist war sind waren sei',
  births: 'geboren geburt',
  deaths: 'sterben tod',
  coordinators: 'und oder',
  indefinite: 'ein eine einer einem einen',
  synonyms,
  negators: `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder ohne kaum nirgends
    keinesfalls keineswegs`,
  negatingVerbs: 'weigern verweigern',
  negatingPhrases: 'nicht_mehr noch_nicht noch_nie',
  localNegators: 'ohne',
  implicit:
    'stoppen beenden aufhören einstellen vermeiden ignorieren auslassen versäumen verbieten verhindern blockieren ausschließen ablehnen zurückweisen bezweifeln bestreiten dementieren scheitern verweigern fehlen mangeln abwesend selten wenig wenige nur falsch unmöglich leer aufgeben absagen verlieren vergessen verzichten bleiben',
  implicitForm: /^un(?!ter|io|iv|s)\p{L}+(?:t|en|ig|lich|bar|e|er|es|em)$/u,
  negatesWholeClause: true,
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
    begriff begreifen
    bog biegen
    bewarb bewerben
    beworben bewerben
    brannte brennen
    gebrannt brennen
    drang dringen
    gedrungen dringen
    empfahl empfehlen
    empfohlen empfehlen
    erfand erfinden
    erfunden erfinden
    erschien erscheinen
    erschienen erscheinen
    ertrank ertrinken
    ertrunken ertrinken
    fing fangen
    gefangen fangen
    gelang gelingen
    gelungen gelingen
    genoss genießen
    geschah geschehen
    griff greifen
    gegriffen greifen
    hob heben
    gehoben heben
    hing hängen
    hieß heißen
    lieh leihen
    geliehen leihen
    log lügen
    mied meiden
    schien scheinen
    schnitt schneiden
    geschnitten schneiden
    schoss schießen
    geschossen schießen
    schwieg schweigen
    geschwiegen schweigen
    sprang springen
    gesprungen springen
    stahl stehlen
    gestohlen stehlen
    trieb treiben
    getrieben treiben
    verschwand verschwinden
    verschwunden verschwinden
    verzieh verzeihen
    vergaß vergessen
    verriet verraten
    wuchs wachsen
    wählt wählen
    zwang zwingen
    gezwungen zwingen
    besaß besitzen
    besessen besitzen
    entstand entstehen
    entstanden entstehen
    erhob erheben
    erhoben erheben
    bestand bestehen
    bestanden bestehen
    gestand gestehen
    verstarb sterben
    verstorben sterben
    kandidierte kandidieren
    verhaftet verhaften
    festgenommen festnehmen
    freigelassen freilassen
    entkam entkommen
    entkommen entkommen
    angenommen annehmen
    abgelehnt ablehnen
    zurückgewiesen zurückweisen
    verhindert verhindern
    verbot verbieten
    verboten verbieten
    erlaubt erlauben
    beschloss beschließen
    beschlossen beschließen
    verabschiedet verabschieden
    unterstützt unterstützen
    gegründet gründen
    geschlossen schließen
    eröffnet eröffnen
    abgeschafft abschaffen
    eingeführt einführen
    verheiratet heiraten`,
  negatingPrefixes: ['un', 'nicht-', 'anti-', 'in', 'ir', 'il'],
  exclusivity: 'nur lediglich ausschließlich einzig',
  // A German clause begins behind a comma.
  clauseOpeners: '',
};
