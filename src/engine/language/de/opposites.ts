/** Opposites that news uses, written by hand: one side, a slash, the other side. */
export const opposites = `
steigen zunehmen wachsen erhöhen anstieg wachstum zunahme ansteigen anheben steigern erhöhung steigerung klettern zulegen hoch / sinken fallen abnehmen schrumpfen senken rückgang abnahme zurückgehen verringern reduzieren kürzen senkung kürzung verringerung niedrig
gewinnen gewinn sieg siegen überschuss erhalten / verlieren verlust niederlage defizit unterliegen
gewinn nettogewinn reingewinn überschuss / verlust nettoverlust minus defizit verlieren
annehmen verabschieden zustimmen billigen genehmigen akzeptieren beschließen annahme zustimmung genehmigung erlauben gestatten zulassen / ablehnen zurückweisen verweigern verbieten zurückgewiesen abgelehnt ablehnung untersagen verwerfen verhindern blockieren
unterstützen unterstützung fördern befürworten begrüßen helfen billigen / bekämpfen bekämpfung ablehnen widersetzen behindern kritisieren verurteilen
bestätigen zugeben einräumen bejahen / bestreiten dementieren leugnen verneinen zurückweisen
loben lob würdigen / kritisieren kritik tadeln
öffnen eröffnen eröffnung offen aufmachen / schließen schließung geschlossen zumachen
beginnen anfangen starten beginn anfang start aufnehmen / enden beenden aufhören ende schluss stoppen einstellen
fortsetzen weitermachen fortführen / aufhören abbrechen beenden einstellen
bleiben / verlassen gehen
ankommen eintreffen ankunft einreisen / abreisen abfahren verlassen aufbrechen abflug abreise ausreisen
einstellen anstellen ernennen berufen / entlassen kündigen abberufen
bauen errichten aufbauen gründen / zerstören abreißen abbauen vernichten
käufer / verkäufer
import importieren einführen / export exportieren ausführen
erfolg erfolgreich gelingen schaffen / scheitern misserfolg misslingen erfolglos
schuldig schuld verurteilen / unschuldig freisprechen freispruch
freilassen befreien freilassung entlassen fliehen / festnehmen verhaften inhaftieren festnahme einsperren
angreifen angriff / verteidigen verteidigung schützen
krieg / frieden
feind gegner / freund verbündeter
stärken verstärken / schwächen
stark / schwach
verbessern verbesserung besser / verschlechtern verschlechterung schlechter
gut / schlecht
positiv / negativ
glücklich froh / traurig unglücklich
reich / arm
heiß warm / kalt kühl
alt / jung neu
groß riesig / klein winzig
lang hoch / kurz niedrig
breit / schmal eng
schnell rasch / langsam
schwer schwierig / leicht einfach
früh / spät
vor / nach
erste erster erstes ersten / letzte letzter letztes letzten
ehemalig früher ex- / derzeitig aktuell jetzig künftig
vorgänger / nachfolger
immer stets / nie niemals
oft häufig / selten
jeder alle / niemand keiner
viele meisten / wenige wenigsten
mehr über / weniger unter
drinnen innerhalb / draußen außerhalb
nah nahe / fern weit
oben / unten
links / rechts
nord nördlich norden / süd südlich süden
ost östlich osten / west westlich westen
voll / leer
lebend überleben überlebender / tot sterben tod getötet umkommen
geburt geboren / tod gestorben
mann männlich männer / frau weiblich frauen
ehemann / ehefrau
vater / mutter
sohn / tochter
bruder / schwester
onkel / tante
schwager / schwiegervater schwägerin
könig / königin
tag / nacht
morgen / abend
nass / trocken
hell / dunkel
sauber / schmutzig
laut / leise
öffentlich / privat geheim
legal erlaubt / illegal verboten
wahr richtig / falsch unwahr
echt / gefälscht falsch
möglich / unmöglich
sicher / unsicher gefährlich
gesund / krank
ledig / verheiratet
verheiratet / geschieden
gleich / verschieden unterschiedlich
intern / extern
inländisch / ausländisch
vorübergehend / dauerhaft endgültig
freiwillig / obligatorisch verpflichtend
teuer / billig günstig
schön / hässlich
beliebt / unbeliebt
mehrheit / minderheit
arbeitgeber / arbeitnehmer
lehrer / schüler
frage / antwort
erinnern / vergessen
finden / verlieren
verbergen verstecken verheimlichen verschweigen / zeigen enthüllen offenlegen
glauben vertrauen / zweifeln misstrauen
hoffnung / verzweiflung
vereinen vereinigen / trennen teilen spalten
verursachen auslösen hervorrufen fordern führen / verhindern vermeiden vorbeugen
nutzen vorteil / schaden nachteil
wegen aufgrund / trotz
mit / ohne
für / gegen
höchste größte / niedrigste kleinste
beste / schlechteste
mutterkonzern muttergesellschaft besitzer eigentümer / tochtergesellschaft tochterunternehmen zweigunternehmen tochter
übernehmen / abgeben abstoßen
ausbrechen ausbruch / enden abklingen erschöpft
bekanntgeben veröffentlichen nennen / verschweigen geheimhalten
verletzt / unverletzt
betroffen / verschont
legalisieren / verbieten
einführen einführung / abschaffen abschaffung ersetzen
zerstören / retten bewahren
aufsteigen aufstieg / absteigen abstieg
stürmen / fliehen
anklagen beschuldigen anklage / freisprechen entlasten
angriff / rückzug
einmarschieren / abziehen
aufnahme / ausschluss
beitreten eintreten beitritt / austreten austritt
online / offline
verursachen auslösen hervorrufen ursache nebenwirkung reaktion folge / verhindern vorbeugen verhüten
kampf bekämpfung auseinandersetzung krieg / unterstützen unterstützung förderung
suche suchen fahndung fahnden vermisst / finden fassen festnehmen aufspüren
arbeit arbeiten beschäftigen / arbeitslos arbeitslosigkeit entlassen
kündigen kündigung / verlängern verlängerung
zulassen zulassung genehmigung / verbot verbieten entzug
verbot verboten / erlaubnis erlaubt
ausweisen abschieben ausweisung abschiebung / aufnehmen einbürgern
ansteigen / zurückgehen
vergrößern ausbauen ausweiten / verkleinern abbauen einschränken
rettung gerettet / ertrinken umkommen
entdecken / verlieren
verloren / wiedergefunden
siegen sieger gewinner / verlierer unterlegen
angreifer täter / opfer
einig einigung einigen / uneinig streit gescheitert
waffenruhe waffenstillstand / kämpfe kampf offensive
bewilligen / ablehnen
aussagen aussage / schweigen
gestehen geständnis / leugnen bestreiten
bezahlen zahlen / schulden
leihen / schenken
einstellung neueinstellung / entlassung stellenabbau
wohlstand reichtum / armut
sommer / winter
freund befreundet / feind verfeindet
senkt / erhöht
überlebt / stirbt
lebendig / tot
schuldenfrei / verschuldet
aufheben aufhebung / verhängen verhängung einführen
starten abheben / landen
zusammenarbeiten zusammenarbeit kooperation / konkurrieren konkurrenz
demokratisch demokratie / diktatur autoritär
wählen gewählt / abwählen abgewählt
rücktritt zurücktreten / antritt antreten amtsantritt
ankündigen / absagen dementieren
stattfinden / ausfallen absagen
anwesend anwesenheit / abwesend abwesenheit
gemeinsam / getrennt allein
wirksam wirkung / unwirksam wirkungslos
rechtmäßig / rechtswidrig
abhängig / unabhängig
gegründet gründen gründung / aufgelöst auflösen auflösung
mitglied / gegner
erlauben dürfen / verbieten
anerkennen / aberkennen
verschärfen / lockern
erhöhen / senken
sichern / gefährden
fliehen entkommen flucht / festnehmen verhaften fassen
entlasten / belasten
einladen / ausladen
`;
