import { words } from '../words.ts';
import { strongInfinitives } from './strongVerbs.ts';

export const verbs: ReadonlySet<string> = words(`
${strongInfinitives.join(' ')}
sein haben werden können müssen sollen wollen dürfen machen geben gehen kommen stehen lassen sehen finden bleiben liegen heißen denken nehmen tun glauben halten
nennen zeigen führen sprechen bringen leben fahren meinen fragen kennen gelten stellen spielen arbeiten brauchen folgen lernen bestehen verstehen setzen bekommen
beginnen erzählen versuchen schreiben laufen erklären entsprechen sitzen ziehen scheinen fallen gehören entstehen erhalten treffen suchen legen vorstellen handeln
erreichen tragen schaffen lesen verlieren darstellen erkennen entwickeln reden aussehen erscheinen bilden anfangen erwarten wohnen betreffen warten vergehen helfen
gewinnen fühlen bieten interessieren erinnern ergeben anbieten studieren verbinden ansehen fehlen bedeuten vergleichen steigen sinken steigern stärken fördern
ermöglichen eröffnen vereinfachen gestalten integrieren nutzen nützen optimieren bewerten verfolgen betonen versichern spiegeln dienen stärken sichern sparen
reisen flüchten fliehen betreiben verfügen umfassen zählen besitzen bauen liefern exportieren produzieren fertigen transportieren verletzen sterben brennen lagern
investieren begegnen veranlassen vorantreiben vollziehen gewährleisten agieren reagieren herausfordern konfrontieren
abbrechen abgeben abhalten ablehnen abnehmen absagen abschließen absetzen abstimmen abstürzen abweisen achten ändern anbauen andauern anfordern
angeben angreifen anhalten anheben anklagen ankommen ankündigen anlegen anmelden annehmen anordnen anrufen anschließen ansteigen ansiedeln antreten
antworten anwachsen anwenden aufbauen aufbrechen auffordern aufgeben aufheben aufhören aufklären aufnehmen aufrufen auftreten auftauchen ausbrechen
ausbreiten ausfallen ausführen ausgeben ausgehen auslaufen auslösen ausrichten ausschließen aussprechen ausstatten ausstellen austreten ausüben
auszahlen auszeichnen beantragen beantworten beauftragen bedauern bedecken bedrohen beeinflussen beenden befinden befragen befreien befürchten begehen
begleiten begraben begründen begrüßen behalten behandeln behaupten beheben behindern bekämpfen beklagen belasten belaufen belegen bemerken bemühen
benennen benötigen benutzen beobachten beraten berechnen bergen berichten berufen beruhigen berühren beschädigen beschäftigen bescheinigen
beschleunigen beschließen beschränken beschreiben beschuldigen beseitigen besetzen besichtigen besprechen bestätigen besteigen bestellen bestimmen
bestreiten besuchen beteiligen betragen betreuen betrügen beurteilen bewegen beweisen bewerben bewilligen bewohnen bezahlen bezeichnen beziehen
bezweifeln bitten blockieren brechen bremsen danken dauern decken demonstrieren dringen drohen drücken durchführen durchsuchen einbrechen eindringen
einführen eingreifen eingehen einigen einleiten einlösen einordnen einräumen einreichen einrichten einschätzen einsetzen einsperren einstellen
einstufen einstürzen eintreffen eintreten einziehen empfangen empfehlen enden entdecken enteignen entfallen entfernen entführen enthalten entkommen
entlassen entlasten entnehmen entscheiden entschuldigen erfahren erfassen erfolgen erfüllen ergänzen ergreifen erhöhen erkranken erlassen erlauben
erleben erleiden ermitteln ermorden ernennen erneuern errichten ersetzen erstatten erstellen ertrinken erwähnen erweisen erweitern erwerben
erwirtschaften erzielen explodieren fassen fehlschlagen feiern festhalten festlegen festnehmen feststellen feuern filmen fließen fordern forschen
freigeben freilassen freisprechen füllen fürchten garantieren gebären gefährden gelangen gelingen genehmigen genießen geraten geschehen gestehen
gewähren gewöhnen gleiten graben greifen gründen grüßen hängen heben heilen heiraten herausgeben herausstellen herrschen herstellen hinterlassen
hinweisen hinzufügen holen hören impfen informieren kämpfen kandidieren kaufen kehren kentern klagen klären klettern kochen kommentieren kontrollieren
kosten kritisieren kündigen kürzen lachen laden landen lehren leiden leihen leisten leiten lenken löschen lösen melden messen mieten mildern
misslingen mitteilen nachgeben nachlassen nähern öffnen opfern ordnen parken passieren planen plündern prallen protestieren prüfen räumen rechnen
rechtfertigen reduzieren regeln regnen reichen reinigen reißen rennen reparieren retten richten rufen rutschen sammeln schaden schätzen scheitern
schenken schicken schieben schießen schlagen schließen schneiden schützen schweigen schwimmen senden senken singen sorgen sperren sprengen springen
spüren stammen starten stattfinden stechen stehlen stiften stimmen stoppen stoßen stören streichen streiken streiten stürzen stützen tanzen tauchen
tauschen teilen teilnehmen testen töten treiben trennen treten trinken überfallen überfluten übergeben überholen überleben überlassen übernehmen
überprüfen überraschen überreichen überschreiten übersehen übersteigen übertragen übertreffen überwachen überweisen überzeugen umfallen umfahren
umgehen umsteigen umstürzen umziehen unterbrechen unterliegen unternehmen unterrichten unterschreiben untersuchen unterstützen unterzeichnen
verabschieden verändern veranstalten verarbeiten verbessern verbieten verbleiben verbrauchen verbreiten verbrennen verbringen verdächtigen verdienen
verdoppeln vereinbaren verfassen verfehlen vergeben vergiften verhaften verhalten verhandeln verhängen verhindern verkaufen verkünden verkürzen
verlangen verlassen verlaufen verlegen verleihen vermeiden vermieten vermissen vermuten vernichten veröffentlichen verpassen verpflichten verringern
versagen versammeln verschärfen verschieben verschlechtern verschwinden versenden versinken versorgen versprechen verstärken verstecken verstoßen
verteidigen verteilen vertreten verunglücken verursachen verurteilen verwalten verwandeln verweigern verwenden verzeichnen verzichten verzögern
vorbereiten vorhersagen vorlegen vorschlagen vorsehen vorwerfen wachsen wählen warnen waschen wechseln wehren weigern weisen werben werfen wiederholen
wirken wünschen zahlen zeichnen zerstören zögern zugeben zukommen zulassen zunehmen zurückgehen zurückkehren zurückrufen zurücktreten zurückweisen
zurückziehen zusagen zusammenbrechen zuschlagen zustimmen zweifeln zwingen ruhen ausbrennen abbrennen eindämmen evakuieren kippen überqueren einlaufen
ablegen kollidieren stranden rammen
abdecken abfahren abheben abhängen abhören abklingen abpumpen abreißen abriegeln abschaffen abschalten abschieben abschießen abschleppen
abschneiden abschreiben absenden abspalten absperren absteigen abstützen absuchen abwerten abwickeln adoptieren aktivieren alarmieren
amputieren analysieren anerkennen anführen anheuern ankern anlocken annullieren anschnallen ansetzen anzweifeln anzünden appellieren
asphaltieren atmen attackieren auferlegen aufflammen auflauern auflösen aufrechterhalten aufräumen aufschieben aufspüren aufsteigen
aufzeichnen ausbessern ausdehnen ausgliedern ausgraben auslagern ausliefern ausrauben ausrechnen ausschalten ausscheren aussterben
ausstrahlen aussuchen austeilen auswandern auswechseln ausweichen ausweisen auswählen auszählen beabsichtigen beatmen beeinträchtigen
beerdigen befolgen befürworten begnadigen begrenzen begutachten beharren beilegen beinhalten beisetzen beitreten beißen belagern beleidigen
belästigen bemängeln benachrichtigen berauben bersten beschießen beschimpfen beschmieren beschweren bestechen bestrafen beten betreten
ertönen geraten bewahren bewältigen bewässern bezichtigen beziffern bohren bombardieren boxen boykottieren brandstiften dafürstimmen dagegenstimmen
debattieren desertieren desinfizieren detonieren diagnostizieren dichtmachen diskriminieren diskutieren disqualifizieren dopen drehen
durchkämmen durchsetzen dämmen einbauen einfrieren einhalten einklemmen einladen einlenken einliefern einmarschieren einnehmen einschalten
einschiffen einschließen einschränken einsparen eintragen einwechseln einweihen einwilligen entladen entmachten entreißen entschädigen
entschärfen entsenden enttäuschen entwaffnen entweichen entwenden entwerfen entwurzeln entziehen entzünden erbauen erblinden erbrechen
erdrosseln erfinden erfordern erholen erläutern ermahnen ermuntern ermutigen erobern erpressen erschaffen ersticken ersuchen erwidern
erwägen erwürgen erzeugen erzwingen eskalieren eskortieren essen fahnden fechten fertigstellen festmachen festsitzen feststecken
finanzieren fliegen foltern fortführen fortreißen fortsetzen freikommen freistellen frieren fälschen gedenken genesen gestatten grundlaufen
havarieren heimkehren heizen herbeibringen herunterfahren herunterladen hinfallen hinrichten hinzugewinnen hoffen hungern husten
identifizieren ignorieren importieren inhaftieren inhalieren injizieren inspizieren installieren instandhalten intensivieren intervenieren
kapern kapitulieren klingeln kollabieren kombinieren komponieren kondolieren konsultieren kontaktieren korrodieren lauern legalisieren
liegenbleiben liquidieren locken lockern lynchen lähmen missachten misshandeln mitmachen mitreißen modernisieren niederbrennen
niederstechen niesen notlanden obduzieren operieren organisieren patrouillieren pendeln pensionieren platzieren plädieren privatisieren
präsentieren prügeln qualifizieren quetschen radikalisieren randalieren ratifizieren reanimieren reformieren registrieren reiten renovieren
respektieren revidieren ringen rotieren rächen sabotieren sanieren sanktionieren schleppen schleudern schleusen schlittern schmelzen
schmuggeln schneien schockieren schubsen schwanken schwarzfahren schweißen segeln segnen sicherstellen speichern spekulieren spionieren
stalken stationieren subventionieren säubern terminieren trainieren transplantieren trauern turnen twittern umbringen umgeben umkippen
umleiten umstellen umzingeln unterdrücken untergehen untergraben unterschlagen verbarrikadieren verbergen verdreifachen vereinigen
verfallen vergewaltigen verheimlichen verhungern verjähren verlagern verleumden vermitteln vernehmen verprügeln verriegeln verschanzen
verschleppen verschlimmern verschlüsseln verschmutzen verschreiben verschwenden verschwören verschütten versperren verspäten verstaatlichen
versteigern vertuschen veruntreuen verweisen verwerfen verwesen verwüsten verüben vollenden vorbeugen vorherrschen wandern wanken wegnehmen
wegspülen weitergehen widerrufen widersetzen widersprechen wiederaufnehmen wiederbeleben wiederherstellen wiederverwerten wiegen wildern
wissen würdigen würgen zensieren zerbrechen zerquetschen zerreißen zerren zerschlagen zerstückeln zittern zurückerobern zurückgeben
zurücklassen zurückzahlen zusammenschlagen zuschauen zustellen überdenken überladen überschlagen überschwemmen übersetzen überstimmen
`);
