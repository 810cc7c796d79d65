import { words } from '../words.ts';

/**
 * Frequent German nouns beside those of `nouns.ts`, `meanings` and the lexicons: in German every noun has a capital, so that a
 * name is told by being no ordinary word. Compounds are told by their last part and need not stand here.
 */
export const commonNouns = words(`
abend abendessen abfahrt aceton sardelle gewahrsam heim betreuer finder wohnheim abfall abflug abgabe abgeordnete abhängigkeit abkommen ablauf abnahme abriss absatz abschied abschluss abschnitt
absender absicht absprache abstand absturz abteil abtritt abwehr abzug achse acker adel ader adresse affe affäre agent akku akt akte
akteur aktion aktivist akzent alarm album alkohol allee alltag alpen alptraum altar altenheim alternative ampel anblick andenken anfall
anfang anfrage angabe angebot angehörige angeklagte angelegenheit angriff angst anhang anhänger anhörung anklage anlage anlass anlauf
anleger anleihe anlieger annahme anreise anreiz anruf ansage anschlag anschluss anschrift ansehen ansicht anspruch anstalt anstieg anstoß
anteil antrag antrieb antritt antwort anwalt anwohner anzahl anzeichen anzeige anzug apfel apotheke apparat appell applaus arbeit arbeiter
architekt archiv ärger argument arm armee art arzt ärztin asche aspekt asphalt ast asyl atem atmosphäre attacke attentat aufbruch
aufenthalt auffassung aufgabe auflage auflauf aufnahme aufruf aufruhr aufschlag aufschub aufsehen aufsicht aufstand aufstieg auftakt
auftrag auftritt aufwand aufzug auge augenblick augenzeuge auktion ausbau ausbruch ausdruck ausfahrt ausfall ausflug ausgabe ausgang
ausgleich auskunft ausland ausländer auslöser ausmaß ausnahme ausrüstung aussage ausschnitt ausschuss aussicht ausstand ausstieg
ausstoß austausch austritt auswahl ausweg ausweis auszug autobahn autor autorin axt baby bach backe bad bagger bahn bahnhof bahnsteig
balken ball ballon band bande bar barriere bart basis batterie bau bauch bauer baum baustelle bauwerk bayer beamte becken bedarf
bedauern bedenken bedrängnis beere befehl befehlshaber befund begegnung begehren beginn begleiter begriff behälter beifall beifahrer
beihilfe bein beirat beispiel beitrag bekannte bekenntnis beleg beleuchtung belieben belohnung benzin beobachter bereich bereitschaft
berg bergmann bericht beruf besatzung bescheid beschuldigte beschwerde beschäftigte besen besitz besitzer besuch besucher beta betrag
betreiber betrieb betrug betrüger bett bettwäsche beute beutel bevölkerung beweis bewerber bewusstsein bezahlung bezirk bezug bibliothek
biene bier bild bildschirm bilanz birne bischof biss bitte blatt blech blick blitz block blockade blume blut bluttat blüte boden bogen
bombe bonus boot bord botschaft botschafter boykott brand brandstifter brauch brauerei braut bremse brett brief brille brot bruch
bruchteil bruder brust brut brücke bub buch buchstabe bucht bude budget bühne bund bundesland bundesrat bundestag bundeswehr bunker burg
burger bursche bus busch butter bündnis bürgermeister büro chance chaos charakter charta chef chefin chemie chip chor christ club
container dach dachstuhl dame dampf dank darsteller darstellung datei daten datum dauer daumen debatte decke deckel defekt defizit
demo denkmal dezernat dialog dichter dieb diebstahl diele dienst diesel differenz ding direktor disziplin dokument dolmetscher dom donner
dorf dose dossier drache draht drama dreck drehbuch dreieck dritte drittel drogen druck drucker duft dunkel dunkelheit dunst durchbruch
durchfahrt durchgang durchschnitt durst dusche dutzend dynamik dämmerung ebene echo ecke effekt ehe ehefrau ehemann ehepaar ehre ei eid
eifer eigentum eigentümer eile eimer einbruch eindruck einfall einfamilienhaus einfluss eingang eingriff einhalt einheimische einkauf
einklang einkommen einladung einreise einrichtung einsatz einsatzkraft einsatzkräfte einschnitt einspruch einstieg einsturz eintrag
eintritt einwand einwanderer einwurf einzelheit einzelne einzelteil einzug eis eisen eisenbahn eklat elektriker element elend eltern
empfang empfehlung ende endspiel energie engpass enkel ensemble ente entfernung entscheid entschluss entsetzen entwurf entzug episode
epoche erbe erde erdgas erdrutsch ereignis erfinder erfolg ergebnis erhalt erhalter erinnerung ermittler ernst ernte ersatz erste erwachsene
erwerb erz erzieher essen etage etappe etat europa ewigkeit examen exemplar experte expertin export extrem fabrik fach fachkraft fachleute
fachmann faden fahne fahrbahn fahrer fahrerin fahrrad fahrt fahrzeug faktor fakultät falle familie fan fang farbe fass fassade fassung
faust feder fehler feier feiertag feind feld fels felsen fenster ferien ferne fernsehen fernseher fest festival festnahme fett feuer
feuerwehr feuerwehrleute feuerwehrmann figur filet film filter finale finanzen finger firma fisch fischer flagge flamme flammen flasche
fläche fleck fleisch fliege flieger flocke flucht fluchtweg flugblatt flügel flughafen flugzeug flur fluss flut flüchtling föhn folge
folter förderer form formel format forscher forst fort foto fotograf fracht frage fraktion frau freibad freie freiheit freitag freizeit
fremde freude freund freundin freundschaft frieden friedhof frist front frost frucht frucht früchte frühjahr frühling frühstück fuchs
fuge führer führerschein fülle fund fundament funk funke funkgerät fuß fußball fußgänger futter gabel galerie gang gans ganze garage
garantie garten gas gasse gast gastgeber gasthaus gaststätte gebiet gebirge gebot gebrauch geburt geburtstag gedanke gedicht geduld
gefahr gefährte gefallen gefühl gefängnis gefecht gegend gegenstand gegenteil gegenzug gegner gehalt geheimnis gehirn gehör geisel geist
geländer gelände geld geldbeutel geldgeber gelegenheit gelenk gemälde gemeinde gemeinschaft gemeinderat gemüse genosse gepäck geräusch
gerät gericht gerücht geruch gerüst gesandte gesang geschehen geschenk geschichte geschick geschlecht geschoss geschwister geschäft
gesellschafter gesetz gesetzgeber gesicht gespräch gestalt gestein gesuch gesundheit getränk getreide getöse gewalt gewässer gewebe
gewehr gewerbe gewerkschaft gewicht gewissen gewitter gewühl gier gift gipfel gitarre gitter glanz glas glaube gleis glied glocke glück
gnade gold gott grab graben grad graf gramm gras grenze griff groß größe grund grundlage grundstück gruppe gruß gründer gunst
gurt gut gutachten gutachter güte güter haar hafen haft häftling hagel hahn hälfte halle hallenbad hals halt haltestelle hammer hand
handel handeln handgepäck handler handy hang hase hass haufen haupt hauptstadt haushalt haut heer heft heil heim heimat heimweg heirat
heizung hektar held helfer helm hemd herausforderung herbst herd herde herr hersteller herz heu hilfe himmel hinblick hinderniss
hindernis hinsicht hinterbliebene hintergrund hinweis hirsch hirte hit hitze hobby hochhaus hochschule hochzeit hof hoffnung höhe höhepunkt
höhle hölle holz honig horizont horn hose hotel huhn hülle hüfte hügel humor hund hunger hungersnot husten hut hütte hymne ich idee
identität imbiss immobilie import impuls industrie inflation information inhaber inhalt initiative inland innere insasse insekt insel
inspektor instanz institut interesse interview investor inzidenz irrtum jacke jagd jäger jahr jahrgang jahrhundert jahrzehnt jahreszeit
job journalist journalistin jubel jubiläum jude jugend jugendliche junge junge jungen jury justiz juwel kabel kabine kabinett kaffee
käfig kai kaiser kälte kamera kamerad kamin kamm kammer kampf kampagne kanal kandidat kandidatin kanister kante kanton kanzlei kanzler
kapelle kapital kapitel kapitän kappe karriere karte kartell kartoffel käse kasse kasten katastrophe kategorie kater katze kauf käufer
kaufhaus kaufmann kehle keim keller kellner kenntnis kern kerze kessel kette kilo kilogramm kilometer kind kindergarten kindheit kinn
kino kirche kirchturm kirsche kissen kiste kita klage kläger klang klarheit klasse klausel kleid kleidung klima klingel klinik kloster
klub klinge kluft knall knie knochen knopf koch koffer kohle kollege kollegin kollision kolonne komitee komma kommandeur kommentar
kommissar kommissarin kommode kommune kompetenz komplize komponist kompromiss konflikt konferenz könig königin konkurrent konkurrenz konkurs
konsens konsequenz konsum kontakt konto kontrolle konzept konzern konzert kopf kopie korb korn körper korridor korrespondent kosten kraft
kräfte kraftwerk kran kranke krankenwagen krankheit kranz krater kraut krawatte krebs kreis kreuz kreuzfahrt krieg krise kriterium
kritik kritiker krone kruste kuchen küche kugel kuh kult kultur kummer kunde kundgebung kunst künstler künstlerin kupfer kuppel kur kurs
kurve kuss küste küstenwache labor lache lack ladung lage lager laie lampe land landebahn landkreis landrat landschaft landsmann
landstraße landtag landung landwirt länge langeweile lärm last laster lastwagen lastwagenfahrer laub lauf laune laut lawine leben
lebensgefahr lebensgefährte lebensgefährtin lebensmittel leck leder leere legende lehne lehre lehrer lehrerin lehrling leib leiche leid
leidenschaft leine leinwand leiste leiter leiterin leitung leitstelle lektion leser leserin letzte leuchte leute libero licht liebe lied
liebhaber lieferung lieferant lift liga linie linse liste lob loch locke löffel logik lohn lokal lokführer löschflugzeug löscharbeiten
los lösegeld lösung lücke luft luftraum lüge lunge lust maat macht mädchen magen magistrat mahlzeit mai mais makler mal maler management
mandant mangel manier mann mannschaft mantel märchen mark marke markierung markt marktplatz marsch maschine maske maß massaker masse
maßnahme mast material materie matrose mauer maus maximum medaille medien medikament medizin mediziner meer mehl mehrheit meile meinung
meister meisterschaft melder meldung menge mensch menschheit menschen merkmal messe messer metall meter methode miete mieter mikrofon milch
milieu militär milizen milliarde million millionen minderheit minderjährige mindestlohn mine mineral minimum minister ministerin
minus minute mischung missbrauch misserfolg missstand mission mitarbeiter mitglied mitleid mitschüler mittag mittagessen mitte mitteilung
mittel mittelpunkt mitternacht möbel mode modell moderator möglichkeit moment monarch monat mond monitor montage moral mord mörder morgen
moschee motiv motor motorrad motto mühe mühle müll mund munition münze museum musik musiker muskel muster mut mutter mütter mythos
nachbar nachbarin nachbarort nachbarschaft nachfolge nachfolger nachfolgerin nachfrage nachlass nachmittag nachricht nachspiel nacht
nachteil nachweis nadel nagel nähe name nase nation natur nebel neffe neid nerven nest netz netzwerk neubau neue neugier neujahr neuling
niederlage niederlande niederschlag niemand niete niveau norden not notar notarzt notausgang note notfall notiz notlage notruf notwendigkeit
nummer nuss nutzen nutzer oase obdach oberfläche oberhaupt objekt obst ofen offensive offizier öffnung ohr öl olympia oper operation opfer
opposition orange orchester orden ordner ordnung organ organisator orkan ort orte ortschaft ortsrand ortsteil osten ostern ozean paar pack
packung paket palast panik panne panzer papier papst parade paradies park parkhaus parkplatz parlament partie partei partner partnerin
partnerschaft party pass passant passage passagier pastor pate patient pause pech pegel pein pelz pension pensionär personal person
personalie perspektive pfad pfahl pfanne pfarrer pfeife pfeil pferd pfingsten pflanze pflaster pflege pfleger pflicht pforte pfosten
phase philosoph physik pilger pille pilot pilotin pilz pionier pistole piste plakat plan planet plastik platte plattform platz pleite
plus pokal pol polen politik politiker politikerin polizei polizist polizistin polster pony popularität portion porträt post posten
postfach potenzial präfekt präfektur praxis preis premiere presse pressekonferenz priester prinz prinzip prise privatleben probe problem
produkt produktion professor profil profi profit programm projekt promille propaganda protest protokoll provinz prozent prozess prüfer
psyche pub publikum puls pult pulver pumpe punkt puppe quadrat qual qualität quartal quartier quelle quittung quote rabatt rache rad
radar radfahrer radio rahmen rakete rampe rand rang rasen rasse rast rat rathaus ratschlag rätsel raub räuber rauch rauchmelder rauchsäule
raum rausch reaktion reaktor realität rebell rechner rechnung recht rechte rechtsanwalt rede redner referat referendum reform regal regel
regen regie regime region regisseur regisseurin register regler reh reich reichweite reif reihe reihenfolge reim reise reisebus reisende
reiter reiz rektor rekord religion rennen rente rentner rentnerin reporter republik reserve rest restaurant resultat retter rettung
rettungsdienst revier revolution rezept rhythmus richter richterin riese rinde rind ring rippe risiko riss ritter rock roggen rohr
rohstoff rolle roman rost rotlicht route rubel rückblick rücken rückgang rückhalt rückkehr rücksicht rückstand rücktritt rückzug ruder
ruf ruhe ruhestand ruhm ruine runde rundfunk rüstung rutsch saal sabotage sache sachschaden sachverhalt sack saft sage saison saite
sakko salat salz same sammler sand sanitäter sanktion sarg satellit satz säule säure schacht schachtel schaden schädel schaf schal schale
schall schalter scham schar schatten schatz schau schauer schauplatz scheibe schein scheinwerfer scheitern scherz scheune schicht schicksal
schiedsrichter schiene schiff schild schirm schlacht schlaf schlag schlange schlauch schlauchboot schleuse schlepper schlichter schlitten schloss
schlucht schluss schlüssel schmerz schmuck schmutz schnabel schnaps schnee schneider schnitt schnur schock schokolade schonung schornstein
schoß schotter schrank schranke schrecken schrei schrift schriftsteller schritt schrott schub schuh schuld schulden schulter schulleiter
schulleiterin schuss schüsse schutt schutz schwager schwägerin schwan schwanz schweigen schwein schwelle schwerpunkt schwert schwester
schwierigkeit schwimmbad schwimmer schwindel schwung schütze see seele segel segler sehnsucht seide seife seil seilbahn seite sekretär
sekretärin sekt sektor sekunde selbst semester senat senator sender sendung senioren sensor serie session sessel sheriff sicherheit sicht
sieg sieger siegel signal silber silvester sinn sirene sitte sitzung skandal ski skizze sockel socke sofa software sohle sohn soldat
soldatin sommer sonde sonne sonntag sorge sorte souvenir spalt spalte spanne spannung sparer spaß spaten spaziergang specht speck speicher
speise spende spender sperre spezialist sphäre spiegel spiel spieler spielerin spielplatz spielzeug spion spitze spitzenkandidat sponsor
sport sportler sporthalle sprache sprecher sprecherin sprengstoff spross spruch sprung spur staat staatsanwalt staatsanwältin
staatsanwaltschaft stab stachel stadion stadium stadt stadtrat stadtteil stahl stall stamm stammsitz stand standard standort stange stapel
star start station statistik statue stau staub stausee steak stein stelle stellvertreter stempel stern steuer steuermann stich stichwahl
stiefel stift stil stille stimme stimmung stirn stock stockwerk stoff stollen stolz stopp storch störung stoß strafe straftat strahl strang
strand straße straßenrand strategie strecke streich streifen streik streit streitkräfte strick stroh strom stromausfall struktur strumpf
stube stück student studentin studie studio studium stufe stuhl stunde sturz stütze subjekt substanz suche suchhund sucht süden sumpf
summe sünde suppe symbol symptom synagoge system szene tabelle tablette tafel tag tageslicht takt taktik tal talent tank tanker tankstelle
tante tanz tänzer tarif tasche tasse tat tatort tatsache tatverdacht tatverdächtige tau taube taucher taufe täter taxi technik techniker
techniken tee teenager teich teil teile teilnehmer teilnehmerin telefon teller tempel temperatur tempo tendenz teppich termin terrasse
terror terrorist test testament teufel text theater thema themen theorie therapie thron ticket tiefe tier tierarzt tierheim tipp tisch
titel tochter töchter tod todesfall todesursache toilette tokyo tomate ton tonne topf tor torf torte torwart tote tour tourismus tourist
trab tradition trage träger trainer trainerin training traktor träne transport trasse traube trauer traum treff treffer treffpunkt treppe
treue trick trieb triebwerk tritt triumph trockenheit tropfen trost trubel trumpf trümmer trupp truppe tuch tugend tunnel tür turbine turm
turnier typ übel übergang übergriff überlebende überraschung überschrift überschuss übersicht überzeugung übung ufer uhr uhrzeit umbruch
umfang umfeld umfrage umgang umgebung umland umlauf umleitung umriss umsicht umstand umwelt umweg umzug unbekannte unfalltote ungeduld
ungewissheit ungleichheit unglück unheil uniform union universum unmut unrecht unruhe unschuld unsinn unterbringung unterführung
untergang untergrund unterhalt unterkunft unterlage unternehmer unternehmerin unterricht unterschied unterschrift unterstützer
untersuchung untersuchungshaft unwetter urkunde urlaub urlauber urlauberin ursache ursprung urteil urwald vase vater väter veranstalter
verantwortliche verantwortung verband verbleib verbot verbraucher verbrauch verbrechen verbrecher verbündete verdacht verdächtige
verdienst verdruss verein vereinbarung verfahren verfall verfasser verfassung verfolger vergangenheit vergehen vergleich vergnügen
verhältnis verhalten verhandlung verkauf verkäufer verkehr verlag verlauf verletzte verletzung verlierer verlobte verlust vermerk
vermieter vermögen vernunft verräter vers versagen versammlung versand verschleiß versehen versicherer versicherung verspätung versprechen
verstand versteck versuch verteidiger verteidigung vertrag vertrauen vertreter vertreterin verwalter verwandte verweis verwendung
verzicht verzweiflung vieh vielfalt viertel villa visier visite visum vogel volk volksfest vollmacht volumen vorabend voraus voraussetzung
vorbehalt vorbereitung vorbild vordergrund vorfahrt vorfall vorgabe vorgang vorgänger vorgängerin vorgehen vorhaben vorhang vorjahr
vorlage vorlauf vorort vorrang vorrat vorschlag vorschrift vorsicht vorsitz vorsitzende vorsitzender vorsorge vorsprung vorstadt vorstand
vorstoß vorteil vortrag vorurteil vorwand vorwoche vorwurf vorzug votum waage wache wachs wachstum wächter waffe waffen wagen wahl wahlkampf
wähler wahlergebnis wahllokal wahnsinn wahrheit wal wald waldbrand waldrand wand wandel wanderer wanderung wange wappen ware wärme warnung
wartezeit wäsche wasser wasserstand weber wechsel weg weggefährte wehr weib weide weihnachten weile wein weise weisheit weite weizen welle
welt weltkrieg weltmeister wende werbung werft werk werkstatt wert wesen westen wette wettbewerb wetter wetterdienst wettkampf wichtigkeit
widerspruch widerstand wiese wild wille wind winkel winter wirbel wirklichkeit wirkung wirt wirtschaft wissen wissenschaft wissenschaftler
wissenschaftlerin witwe witwer witz woche wochenende wohl wohnhaus wohnort wohnmobil wohnwagen wolf wolke wolle wort wrack wucht wunde wunder
wunsch würde wurf wurm wurst wurzel wüste wut zahl zahn zange zaun zaunpfahl zehntel zeichen zeichner zeit zeitalter zeitpunkt zeitraum
zeitschrift zeitung zeitzeuge zelle zelt zeltlager zeltplatz zement zentimeter zentrale zentrum zeremonie zettel zeuge zeugin zeugnis ziege
ziegel ziel ziffer zigarette zimmer zink zins zinsen zirkus zitat zoll zone zoo zorn zubehör zucht zucker zufall zufahrt zuflucht zufuhr zug
zugang zugführer zugriff zukunft zulage zulauf zulieferer zunge zusage zusammenbruch zusammenhang zusammenprall zusammenstoß zuschauer
zuschlag zuschuss zustand zustimmung zutritt zuverlässigkeit zuwachs zwang zweck zweifel zweig zwilling zwischenfall zwischenzeit
`);
