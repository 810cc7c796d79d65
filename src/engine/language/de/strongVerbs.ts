/**
 * Strong and mixed verbs: infinitive, third person of the present, first of the preterite, participle. Those with a prefix follow
 * the verb behind it.
 */
const table = `
backen bäckt buk gebacken
befehlen befiehlt befahl befohlen
beginnen beginnt begann begonnen
beißen beißt biss gebissen
bergen birgt barg geborgen
bersten birst barst geborsten
biegen biegt bog gebogen
bieten bietet bot geboten
binden bindet band gebunden
bitten bittet bat gebeten
blasen bläst blies geblasen
bleiben bleibt blieb geblieben
braten brät briet gebraten
brechen bricht brach gebrochen
brennen brennt brannte gebrannt
bringen bringt brachte gebracht
denken denkt dachte gedacht
dringen dringt drang gedrungen
empfangen empfängt empfing empfangen
empfehlen empfiehlt empfahl empfohlen
erlöschen erlischt erlosch erloschen
erschrecken erschrickt erschrak erschrocken
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
fangen fängt fing gefangen
fechten ficht focht gefochten
finden findet fand gefunden
fliegen fliegt flog geflogen
fliehen flieht floh geflohen
fließen fließt floss geflossen
fressen frisst fraß gefressen
frieren friert fror gefroren
gebären gebärt gebar geboren
geben gibt gab gegeben
gehen geht ging gegangen
gelingen gelingt gelang gelungen
gelten gilt galt gegolten
genesen genest genas genesen
genießen genießt genoss genossen
geschehen geschieht geschah geschehen
gewinnen gewinnt gewann gewonnen
gießen gießt goss gegossen
gleichen gleicht glich geglichen
gleiten gleitet glitt geglitten
graben gräbt grub gegraben
greifen greift griff gegriffen
halten hält hielt gehalten
hängen hängt hing gehangen
hauen haut hieb gehauen
heben hebt hob gehoben
heißen heißt hieß geheißen
helfen hilft half geholfen
kennen kennt kannte gekannt
klingen klingt klang geklungen
kneifen kneift kniff gekniffen
kommen kommt kam gekommen
kriechen kriecht kroch gekrochen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden leidet litt gelitten
leihen leiht lieh geliehen
lesen liest las gelesen
liegen liegt lag gelegen
lügen lügt log gelogen
meiden meidet mied gemieden
messen misst maß gemessen
nehmen nimmt nahm genommen
nennen nennt nannte genannt
pfeifen pfeift pfiff gepfiffen
preisen preist pries gepriesen
raten rät riet geraten
reiben reibt rieb gerieben
reißen reißt riss gerissen
reiten reitet ritt geritten
rennen rennt rannte gerannt
riechen riecht roch gerochen
ringen ringt rang gerungen
rinnen rinnt rann geronnen
rufen ruft rief gerufen
saufen säuft soff gesoffen
schaffen schafft schuf geschaffen
scheiden scheidet schied geschieden
scheinen scheint schien geschienen
schieben schiebt schob geschoben
schießen schießt schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schleichen schleicht schlich geschlichen
schleifen schleift schliff geschliffen
schließen schließt schloss geschlossen
schlingen schlingt schlang geschlungen
schmeißen schmeißt schmiss geschmissen
schmelzen schmilzt schmolz geschmolzen
schneiden schneidet schnitt geschnitten
schreiben schreibt schrieb geschrieben
schreien schreit schrie geschrien
schreiten schreitet schritt geschritten
schweigen schweigt schwieg geschwiegen
schwellen schwillt schwoll geschwollen
schwimmen schwimmt schwamm geschwommen
schwinden schwindet schwand geschwunden
schwingen schwingt schwang geschwungen
schwören schwört schwor geschworen
sehen sieht sah gesehen
senden sendet sandte gesandt
singen singt sang gesungen
sinken sinkt sank gesunken
sitzen sitzt saß gesessen
sprechen spricht sprach gesprochen
springen springt sprang gesprungen
stechen sticht stach gestochen
stehen steht stand gestanden
stehlen stiehlt stahl gestohlen
steigen steigt stieg gestiegen
sterben stirbt starb gestorben
stoßen stößt stieß gestoßen
streichen streicht strich gestrichen
streiten streitet stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
trinken trinkt trank getrunken
tun tut tat getan
vergessen vergisst vergaß vergessen
verlieren verliert verlor verloren
verzeihen verzeiht verzieh verziehen
wachsen wächst wuchs gewachsen
waschen wäscht wusch gewaschen
weichen weicht wich gewichen
weisen weist wies gewiesen
wenden wendet wandte gewandt
werben wirbt warb geworben
werfen wirft warf geworfen
wiegen wiegt wog gewogen
winden windet wand gewunden
wissen weiß wusste gewusst
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [infinitive: string, present: string, preterite: string, participle: string]);

const prefixes =
  'be ver er ent zer über unter ab an auf aus bei durch ein fest frei her hin los mit nach nieder um vor weg weiter zu zurück zusammen'.split(
    ' ',
  );

/** Their participles are far oftener adjectives: betrunken, bekannt. */
const hardlyVerbs: ReadonlySet<string> = new Set(['betrinken', 'bekennen', 'verwinden', 'befangen']);

/** Alone and with whatever prefix. */
export const strongInfinitives: readonly string[] = rows
  .flatMap(([infinitive]) => [infinitive, ...prefixes.map((prefix) => `${prefix}${infinitive}`)])
  .filter((infinitive) => !hardlyVerbs.has(infinitive));

/** Forms that are far oftener a colour or a noun. */
const otherWords: ReadonlySet<string> = new Set(['weiß', 'taten']);

/** The forms of these verbs that no rule makes, to their infinitive. */
export const strongForms: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([infinitive, present, preterite, participle]) =>
    [present, preterite, pluralOf(preterite), participle]
      .filter((form) => !otherWords.has(form))
      .map((form) => [form, infinitive] as const),
  ),
);

/** "Sie sahen", "sie schrien", "sie brachten". */
function pluralOf(preterite: string): string {
  return preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`;
}
