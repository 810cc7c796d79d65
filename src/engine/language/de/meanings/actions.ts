export const actions = `
abandon-plan: verwerfen_pläne
abuse: missbrauchen_von missbrauch
accelerate: beschleunigen beschleunigung
accompany: begleiten eskortieren
achieve: erreichen gelingen schaffen-achieve erzielen verwirklichen leistung verwirklichung
acknowledge: einräumen zugeben eingestehen gestehen anerkennen zugestehen
activate: aktivieren
adapt: anpassen anpassung
add: hinzufügen ergänzen ergänzung
adopt: verabschieden verabschiedung annehmen billigen beschließen annahme absegnen
advise: raten_zu beraten empfehlung_der raten rat_geben
affect: betreffen betroffen treffen in_mitleidenschaft betroffener betroffene
afford: leisten_sich
agree: zustimmen einwilligen akzeptieren akzeptanz annehmen vereinbaren einig verständigen verständigung einvernehmen konsens zustimmung einverstanden
agreement: vereinbarung einigung übereinkunft einvernehmen absprache deal abmachung abkommen verständigung konsens
allocate: zuteilen zuweisen bereitstellen zuordnen
alter: ändern änderung verändern veränderung wandel wechsel wechseln umwandeln wandeln umstellung
analyse: analysieren analyse analyst auswerten auswertung untersuchen
anger: wut wütend empörung verärgert ärger zorn verärgern ärgern entrüstung empört empören erbost aufgebracht
announce: ankündigen ankündigung bekanntgeben bekanntgabe verkünden mitteilen erklären bekanntmachen bekanntmachung verlautbaren
annoy: ärgern nerven stören-annoy verärgern belästigen
answer: antworten antwort erwidern reagieren entgegnen beantworten rückmeldung
appear: erscheinen auftauchen entstehen auftreten erscheinung vorkommen
apply: beantragen antrag bewerben bewerbung
appoint: ernennen berufen ernennung bestellen benennen einsetzen bestimmen ernannt berufung
approve: genehmigen billigen billigung zustimmung grünes_licht bewilligen bewilligung annehmen annahme absegnen zustimmen durchwinken verabschieden
argue: argumentieren argument streiten
ascertain: ermitteln feststellen herausfinden
assemble: versammeln versammlung tagung
assess: bewerten bewertung beurteilen einschätzung begutachten einschätzen gutachten
assign: zuweisen zuordnen einteilen
assist: helfen mithilfe hilfe unterstützen unterstützung helfer beistehen
attach: befestigen anbringen anhängen
attempt: versuchen versuch bemühung
attend: teilnehmen teilnahme mitmachen teilnehmer teilnehmende beteiligen beteiligung besuchen anwesend
attract: anziehen anlocken
authorise: erlauben genehmigen gestatten genehmigung lizenz erlaubnis zulassung zulassen freigabe freigeben ermöglichen gestattet bewilligen bewilligung
authorise-use: zulassen
avoid: vermeiden umgehen
award: vergeben auszeichnung auszeichnen verleihen verleihung ehren ehrung würdigung
ban: verbieten verbot unerlaubt
beat: besiegen schlagen bezwingen schlug überwältigen niederringen
begin: beginnen anfangen beginn anfang start auftakt einsetzen beginnt ausbruch-begin losgehen einleiten starten initiieren
belong: zugehörig zugehörigkeit angehören
bend: biegen verbiegen
bind: fesseln gefesselt
block: blockieren blockade versperren behindern aufhalten verhindern blockierung
blow: blasen wehen
boost: ankurbeln konjunkturpaket antreiben vorantreiben fördern impuls anregen
borrow: ausborgen leihen_von leihen ausleihen entleihen
bounce: prallen_ab erholung_der
break: zerbrechen zerschlagen kaputt bruch brechen zersplittern
bring: bringen herbeibringen
burst: platzen bersten
call: anruf anrufen telefonat
cancel: absagen annullieren absage stornieren streichen abbrechen ausfallen gestrichen abblasen
carry: tragen mitführen
catch: fangen fassen erwischen
cause: ursache verursachen auslösen grund anlass veranlassen herbeiführen hervorrufen auslöser wegen aufgrund durch_den infolge ursächlich
celebrate: feiern feier feierlichkeit jubel jubeln feierlich fest-celebrate party
check: prüfen kontrollieren überprüfen überprüfung kontrolle untersuchen untersuchung testen test inspizieren
choose: auswählen auswahl aussuchen wahl-choose entscheidung_für wählen
claim: behaupten behauptung
click: klicken anklicken klick
climb: klettern besteigen
close: schließen schließung sperren sperrung gesperrt geschlossen stilllegen stilllegung dichtmachen
collect: sammeln einsammeln
combat-crime: vorgehen_gegen
combine: kombinieren kombination
come: kommen herkommen
compare: vergleichen vergleich
compete: antreten
complete: fertigstellen fertigstellung vollenden abschluss
comply: einhalten befolgen
confirm: bestätigen bestätigung bekräftigen beglaubigen bescheinigen
confront: konfrontieren konfrontation
confuse: verwirren verwechseln ratlos
connect: verbinden verbindung verknüpfen zusammenhang zusammenhängen
consider: erwägen prüfen_ob in_betracht überlegen überlegung berücksichtigen nachdenken bedenken in_erwägung
consume: verbrauchen verbrauch konsum konsumieren
contact: kontakt kontaktieren
contain: eindämmen unter_kontrolle
continue: fortsetzen weitergehen andauern fortführen weiterhin weitermachen fortdauern anhalten weiterführen fortsetzung
contribute: beitragen beitrag spende mitwirken mitwirkung
convince: überzeugen überreden
cooperate: zusammenarbeit zusammenarbeiten kooperation kooperieren
cope: bewältigen bekämpfen
cover: bedecken abdecken decken abdeckung
crawl: kriechen krabbeln
create: schaffen erschaffen bilden einrichten hervorbringen entstehen entstand
criticise: kritisieren kritik bemängeln tadeln rügen anprangern kritiker vorwerfen rüge verurteilen
cross: überqueren durchqueren
cut: abschneiden abgeschnitten
deal-with: umgang behandeln befassen umgehen_mit
deceive: täuschen irreführen hereinlegen betrügen
declare-void: ungültig für_ungültig
dedicate: widmen
delay: verzögern verschieben verzögerung vertagen aufschieben verspätung verspäten warten zeitverzug hinauszögern
delete: löschen
deliver: liefern lieferung zustellen ausliefern auslieferung beliefern bringen zusteller
deny: bestreiten dementieren leugnen dementi abstreiten zurückweisen widersprechen von_sich_weisen
deposit-person: absetzen_an
derive: stammen ableiten herrühren
describe: beschreiben beschreibung
deserve: verdienen würdig
detect: aufspüren feststellen bemerken entdecken merken
deteriorate: verschlechtern verschlimmern verschlechterung
determine: bestimmen ermitteln festlegen feststellen
develop: entwickeln entwicklung verlauf entfalten verlaufen fortschreiten
dig-up: freilegen ausheben
disagree: uneinig widersprechen
disappoint: enttäuschen enttäuschung enttäuscht ernüchtert ernüchternd frustriert
discover: entdecken entdeckung finden fund auffinden aufspüren orten aufdecken
disrupt: stören störung beeinträchtigen behindern behinderung stört beeinträchtigung
distribute: verteilen verteilung austeilen aufteilen ausgeben ausgabe
doubt: zweifel zweifeln anzweifeln
drag-on: hinziehen in_die_länge
earn: verdienen
ease: lockern lockerung erleichtern erleichterung entlasten entlastung lindern
employ: beschäftigen beschäftigung
encourage: ermutigen ermuntern
end: enden beenden ende abschließen auslaufen ablauf ablaufen aufhören zu_ende vorbei beendigung
enforce: durchsetzen umsetzen umsetzung vollstrecken vollstreckung vollzug
engage: engagieren engagement
enjoy: genießen freude vergnügen
ensure: sicherstellen gewährleisten sichern dafür_sorgen
enter: betreten zutritt eintreten eintritt eindringen hineingehen hinein gelangen einfahren
escape: entkommen entweichen ausbruch_aus fliehen flucht ausbruch ausbrechen flüchten entfliehen
exaggerate: übertreiben übertreibung
exceed: übersteigen übertreffen überschreiten
excite: begeistern begeistert begeisterung aufregend aufgeregt leidenschaft spannend
exclude: ausschließen
exist: existieren bestehen existenz dasein
expect: erwarten erwartung rechnen_mit
explain: erklären erklärung erläutern
expose: aussetzen_dem ausgesetzt
express: äußern
extend: verlängern verlängerung ausdehnen ausweiten ausweitung erweitern erweiterung
facilitate: ermöglichen erleichtern
fail: scheitern versagen fehlschlagen misslingen misserfolg rückschlag pleite niederlage scheiterte
fall: sinken zurückgehen rückgang fallen einbruch_bei abnehmen senken reduzieren verringern kürzen kürzung senkung reduzierung schrumpfen einbrechen einbruch abnahme nachlassen verringerung verkürzen drosseln kappen absacken abrutschen minus herabsetzen
fall-through: ausfallen ausfall entfallen
fear: fürchten befürchten angst furcht befürchtung erschrecken schrecken verängstigt verängstigen
feel: fühlen gefühl empfinden spüren
fight-against: bekämpfung
fill: füllen
float-water: treiben_im dahintreiben
focus: fokus konzentrieren schwerpunkt mittelpunkt
follow: verfolgen verfolgung folgen
force: zwingen erzwingen nötigen drängen druck_ausüben
forget: vergessen
freeze-assets: einfrieren eingefroren
gain: hinzugewinnen
get: bekommen erhalten erlangen erringen kriegen beziehen einnehmen erzielt
give: geben übergeben übergabe schenken gewähren erteilen spenden überreichen verleihen
glue: kleben festkleben
go: gehen fahren begeben
grab: greifen packen entreißen
greet: begrüßen willkommen empfangen empfang
guide: richtlinie leitlinie
handle: abwickeln bearbeiten bearbeitung erledigen befassen
hang: hängen aufhängen
happen: geschehen ereignen passieren stattfinden verlaufen ablaufen abspielen zutragen abhalten ablauf
harm: schaden_zufügen schädlich schädigen
hate: hassen hass
hesitate: zögern
hide: verstecken verbergen vertuschen verheimlichen
hit: schlagen schlag treffen stoß hauen prügeln treten tritt
hold: halten behalten beibehalten festhalten
hold-event: abhalten veranstalten ausrichten austragen
hope: hoffen hoffnung
host: gastgeber empfangen ausrichten austragen
hurry: eilen eile hast hastig
ignore: ignorieren missachten
impact: auswirkung wirkung folge
import-smuggle: einschleusen einschmuggeln
impose: verhängen auferlegen
improve: verbessern verbesserung aufwerten optimieren
incident: vorfall zwischenfall ereignis geschehnis
include: enthalten umfassen beinhalten
increase: erhöhen steigern anstieg steigen zunehmen zunahme erhöhung wachsen klettern zulegen zuwachs ansteigen hochgehen aufstocken aufstockung anheben anhebung ausweiten ausweitung plus vermehren vergrößern
indicate: hinweisen hindeuten andeuten deuten anzeichen
influence: einfluss beeinflussen
influence-shape: prägen geprägt
inform: informieren information benachrichtigen auskunft mitteilen unterrichten bescheid
insist: beharren betonen bestehen_auf hervorheben unterstreichen
inspire: inspirieren inspiration anregen
intend: beabsichtigen absicht
intensify: verschärfen verschärfung intensivieren straffen
introduce: einführen einführung
investigate: ermitteln ermittlung untersuchen untersuchung nachgehen prüfen ermittlungsverfahren aufklären aufklärung nachforschung
invite: einladen einladung
involve: beteiligen einbeziehen verwickeln
join: beitreten anschließen beitritt
jump: springen sprung
kiss: kuss küssen
knock: klopfen
know: wissen kennen kenntnis erkenntnis bekannt
launch: markteinführung
lead: leiten anführen
leak-secret: durchsickern leak durchstechen ausplaudern
lean: lehnen
learn: lernen erfahren
leave: verlassen zurücklassen aufbrechen gehen weggehen
lie: liegen
lie-tell: lügen lüge lügner
lift: anheben hochheben
look: ausschau blicken schauen gucken anschauen blick
lose: verlieren verlust niederlage verlierer einbüßen rote_zahl
make: produzieren produktion erzeugen herstellen herstellung fertigen ausstoß hervorbringen
manage: verwalten betreiben betreiber führen bewirtschaften verwaltung leiten
mark: markieren markierung
measure: messen messung
meet: sitzung zusammenkunft begegnen treffen tagung konferenz versammlung tagen zusammentreffen
mention: erwähnen nennen
monitor: beobachten beobachter beobachtung überwachen überwachung verfolgen beaufsichtigen aufsicht
move: bewegen umziehen umzug verlegen bewegung verschieben verrücken
need: brauchen benötigen erfordern bedürfen anforderung erforderlich nötig bedarf
neglect: vernachlässigen vernachlässigung
notice: bemerken merken wahrnehmen wahrnehmung
obey: gehorchen
object: widersetzen ablehnen_gegen einwand anfechten einspruch wenden_gegen sperren_gegen ablehnen
open: offen öffnen eröffnen einweihen eröffnung aufmachen geöffnet zugänglich
operate-act: verhalten benehmen
order: anordnen befehlen anordnung befehl anweisung
organise: organisieren veranstalten veranstalter ausrichten abhalten austragen veranstaltung organisatorisch
oust: stürzen_die absetzen absetzung entmachten entlassen abberufen abwählen abberufung abwahl
overcome: überwinden
overwhelm: überwältigen überlastet
own: besitzen gehören eigen besitz eigentum gehörig
paint: streichen_in bemalen
pass: vorbeigehen weitergeben passieren
perform: durchführen durchführung ausführen ausführung vollziehen leisten
persecute: verfolgt_werden
place: legen setzen stelle ort stellen platzieren
plan: planen plan
play: spielen
plead-urge: appellieren appell aufrufen aufruf auffordern aufforderung drängen mahnen
postulate-law: festlegen vorschreiben bestimmen definieren
practice: üben übung praxis praktizieren
praise: loben lob würdigen
predate: vorausgehen
prepare: vorbereiten vorbereitung
present: vorstellen präsentieren vorstellung
preserve: bewahren erhalten_bleiben erhaltung erhalten beibehalten bewahrung
preserve-keep: beibehalten aufrechterhalten behalten wahren verteidigen
pretend: vortäuschen so_tun
prevail: vorherrschen
print: drucken
promise: versprechen zusagen zusage versprochen garantieren verpflichten verpflichtung gelöbnis
promote: befördern_zum fördern förderung unterstützen voranbringen
propose: vorschlagen vorschlag anregen anregung vorbringen vorlegen empfehlen antrag
protect: schützen schutz sichern beschützen bewachen schützend
provide: bereitstellen bereitstellung liefern anbieten geben gewähren versorgen zur_verfügung
publish: veröffentlichen veröffentlichung erscheinen herausgeben herausbringen abdrucken publizieren veröffentlicht
pull: ziehen zerren
push: schieben schubsen
question: fragen frage
quote: zitieren zitat
raise-person: erziehen erziehung
reach: erreichen gelangen
react: reagieren reaktion
read: lesen leser
reassure: versichern beruhigen_die
recall: rückruf zurückrufen rückrufaktion
recognise: anerkennen anerkennung
recognise-see: erkennen
recommend: empfehlen empfehlung
record: aufzeichnen aufnehmen aufzeichnung aufnahme mitschnitt mitschneiden
refer: verweisen
reflect: widerspiegeln spiegeln
refrain: verzichten verzicht
register: registrieren eintragen registrierung anmelden anmeldung
regret: bedauern reue leider bedauerlich
reject: ablehnen zurückweisen ablehnung abweisen verweigern zurückweisung verwerfen ausschlagen
relate: betreffen beziehen bezug
release: entlassen
rely: abhängen abhängig
remain: bleiben verbleiben andauern weiterhin anhalten dauern beharren
remember: erinnern erinnerung andenken
remind: ermahnen
remove: entfernen wegnehmen entfernung beseitigen beseitigung herausnehmen wegschaffen löschen abnehmen aufheben
repeal: aufheben abschaffen abschaffung aufhebung
repeat: wiederholen wiederholung wiederholt erneut abermals mehrfach
replace: ersetzen nachfolger nachfolge ablösen ersatz nachfolgerin stattdessen vertretung aushilfe übernehmen nachfolgen abgelöst nachrücken
report: bericht berichten melden meldung nachricht schildern schilderung auskunft
represent: vertreten repräsentieren vertretung darstellen
request: ersuchen bitten bitte fordern forderung verlangen wunsch_nach nachfrage anfrage anfragen auffordern aufforderung appell
rescind: entziehen entzug widerrufen
research: forschung forscher wissenschaftler forscherin studie untersuchung forschen wissenschaftlich wissenschaftlerin forschende
resemble: ähneln
resist: widerstand
resolve: lösen lösung klären
respect: respekt respektieren
restore: wiederherstellen wiederherstellung
restrict: einschränken einschränkung beschränken beschränkung begrenzen deckeln limitieren auflage
result: ergebnis resultat befund
resume: wiederaufnehmen wiederaufnahme neustart weiterführen wieder_aufnehmen fortsetzen aufnehmen
return: rückkehr zurückkehren heimkehren zurückgeben zurückkommen zurück rückkehrer heimkehr wiederkommen
reveal: enthüllen offenlegen enthüllung
review: überdenken revidieren
ring: klingeln glocke
risk-take: gefährden aufs_spiel
roll: rollen rolle_von
rotate: rotieren drehen
ruling: entscheiden entscheidung beschließen beschluss bestimmen entscheid urteilen urteil festlegen
run: laufen rennen läufer joggen eilen
sacrifice: opfern aufopfern
satisfy: zufrieden befriedigen zufriedenheit
say: mitteilen sagen erklären äußern bemerken angeben laut zufolge kommentieren kommentar
schedule: zeitplan terminieren ansetzen vorsehen fahrplan kalender termin
scream: schreien rufen_um
secure-win: sichern_sich erlangen erringen
see: sehen gesehen blick erblicken anblick sichten
seek: anstreben
seem: scheinen scheinbar anscheinend offenbar
send: schicken senden absenden
separate: trennen trennung getrennt auseinander spalten spaltung aufteilen teilung loslösen abtrennen
serve: dienen
settle-place: ansiedeln siedlung
shake: erschüttern zittern
shame: scham schämen schande peinlich blamage
share: teilen aufteilen
show: zeigen
sign: unterzeichnen unterschreiben unterzeichnung
sink-in: absacken absenkung
sit: sitzen
slice: schneiden
smell: geruch gestank riechen
smile: lächeln lachen
soften: abmildern mildern
speak: sprechen reden unterhalten gespräch
speculate: spekulieren spekulation
speech: rede ansprache
spray: sprühen besprühen
spread: ausbreiten verbreiten ausbreitung verbreitung
squander: verschwenden verschwendung
squeeze: zerquetschen quetschen
stagger: wanken schwanken
stand: stehen
stop: stoppen anhalten aufhören ruhen stopp halt stillstand einstellen einstellung abbrechen beenden
store: lagern speichern lagerung vorrat horten
strike-deal: einigung_erzielen einigung_erzielt
struggle: ringen
stumble: stolpern
submit: einreichen vorlegen
success: gelingen erfolg erfolgreich gelungen geglückt erfolge
suffer: leiden erleiden ertragen erdulden
support: unterstützen unterstützung befürworten rückhalt helfen hilfe fördern förderung befürworter beistand zuspruch solidarität
suppose: vermuten annehmen_dass vermutung vorstellen_sich ahnen mutmaßen mutmaßung
surprise: überraschung überraschen überraschend unerwartet erstaunen erstaunlich verblüffen wundern unvorhergesehen
surround: umgeben umstellen umzingelt
suspend: unterbrechen unterbrechung pause aussetzen suspendieren aussetzung abbrechen abbruch ruhen stoppen aussetzer einstellen einstellung stilllegen zum_erliegen
swallow: verschlucken schlucken
swap: tauschen austausch austauschen
switch: umschalten wechseln umsteigen schalter
switch-off: abschalten ausschalten abschaltung
switch-on: einschalten
take: nehmen
talk-with: gespräch unterhalten unterhaltung
teach: lehren unterrichten unterricht
tear: zerreißen reißen
terminate: kündigen_den beendigung
thank: danken dank dankbar
think: glauben denken glaube meinen meinung ansicht auffassung
throw: werfen schleudern_auf
touch: berühren berührung
transfer: überweisen überweisung
trouble: ärger schwierigkeiten
trust: vertrauen
tumble: sturz stürzen hinfallen fallen sturz_in absturz abstürzen
turn: wenden drehen
turn-down: herunterfahren
unblock: freigeben_die
undergo: unterziehen durchlaufen
undermine: schwächen untergraben
understand: verstehen missverständnis begreifen verständnis nachvollziehen
unload: entladen
use: nutzen benutzen verwenden nutzung verwendung einsetzen gebrauch gebrauchen anwenden anwendung einsatz
use-spend: anwenden anwendung einsetzen gebrauch gebrauchen verwerten einsatz
visit: besuch besuchen besichtigen besucher besucherin besichtigung visite
volunteer: freiwilliger freiwillige ehrenamtlicher ehrenamtlich
wait: warten
wake: aufwachen wecken
walk: wandern wanderung wanderer bergwanderer spazieren spaziergang gehen zu_fuß laufen
want: wollen wunsch wünschen begehren sehnsucht verlangen_nach möchte lust
warn: warnen warnung mahnen mahnung ermahnen hinweisen alarmieren warnhinweis abraten
wash: waschen
watch: zuschauen anschauen ansehen gucken schauen fernsehen_schauen
weep: weinen träne
weigh: wiegen gewicht
whisper: flüstern
willing: bereit gewillt bereitschaft
win: gewinnen sieg sieger gewinner siegen triumph triumphieren erringen durchsetzen siegreich
withdraw: zurückziehen rückzug ausstieg zurücknehmen rücknahme ausziehen aussteigen abziehen
wonder: fragen_sich wundern
work: arbeit arbeiten funktionieren
worry: sorge besorgt besorgnis beunruhigt bedenken beunruhigen beunruhigend beängstigend kummer unruhe befürchtung
wrap: einwickeln verpacken
write: schreiben verfassen
`;
