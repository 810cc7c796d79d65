import { polesFrom } from '../poles.ts';

export const poles = polesFrom(`
custody +: festnehmen verhaften inhaftieren untersuchungshaft in_haft haft gewahrsam festnahme verhaftung hinter_gittern kaution_verweigern kaution_abgelehnt
custody -: auf_freiem_fuß auf_freiem_fuss gegen_kaution auf_kaution auf_der_flucht weiter_flüchtig noch_flüchtig weiterhin_flüchtig flüchtig
charge +: angeklagt anklage_erheben anklage
charge -: ohne_anklage straffrei
verdict +: schuldig verurteilen schuldspruch schuldig_sprechen
verdict -: freisprechen freispruch unschuldig
appeal +: berufung_einlegen revision_einlegen rechtsmittel_einlegen berufung revision anfechten einspruch
appeal -: auf_rechtsmittel verzichten verzicht rechtsmittelverzicht will_sich_nicht_wehren nicht_wehren nicht_anfechten akzeptieren_das_urteil urteil_akzeptieren bußgeld_akzeptieren entscheidung_akzeptieren urteil_hinnehmen ausgang_akzeptieren
decision +: annehmen zustimmen genehmigen bewilligen billigen verabschieden grünes_licht stattgeben absegnen recht_geben recht_bekommen aussprechen_sich_für sprechen_sich_für ja_sagen klage_stattgeben recht_behalten berufung_stattgeben beschwerde_stattgegeben
decision -: ablehnen zurückweisen zurückgewiesen verwerfen ablehnung veto dagegen_stimmen stimmen_gegen ausschlagen abweisen aussprechen_sich_gegen sprechen_sich_gegen nein_sagen klage_abweisen klage_zurückweisen beschwerde_abweisen berufung_verworfen berufung_zurückgewiesen antrag_abgelehnt
public +: veröffentlichen publik öffentlich_machen ins_netz auf_ihre_website auf_seine_website auf_der_website auf_ihrer_website auf_seiner_website offenlegen online_gestellt einsehbar ins_internet im_internet
public -: geheim unter_verschluss vertraulich zurückhalten hinter_verschlossenen_türen unveröffentlicht geheimhalten
refuse +: weigern_sich sich_weigern
test +: bestehen_…_prüfung bestehen_…_inspektion bestehen_…_kontrolle prüfung_bestanden inspektion_bestanden
test -: durchfallen durchgefallen durchfallen_…_prüfung nicht_bestanden
running +: einschalten aktivieren wieder_am_netz wieder_in_betrieb hochfahren hochgefahren anfahren
running -: ausschalten abschalten deaktivieren vom_netz herunterfahren steht_still stillstehen
exclude +: ausschließen
open +: geöffnet_bleiben offen_bleiben offen geöffnet
open -: schließen sperren sperrung schließung
reopened +: öffnen_…_wieder wiedereröffnen wieder_öffnen
reopened -: bleiben_…_geschlossen bleiben_…_gesperrt bleiben_geschlossen geschlossen_bleiben bleiben_gesperrt gesperrt_bleiben weiter_geschlossen weiter_gesperrt weiterhin_geschlossen weiterhin_gesperrt
alive +: lebend am_leben überleben wohlbehalten mit_dem_leben_davon
alive -: tot sterben töten ums_leben verunglückte_tödlich tödlich_verunglückt erlegen leiche_…_bergen leiche_…_gefunden leiche_…_entdeckt tot_auffinden
held +: verschieben verlegen vertagen
held -: absagen ausfallen absage
keep +: behalten weiterführen fortsetzen weitermachen beibehalten fortführen festhalten
keep -: aufgeben abgeben niederlegen zurücktreten einstellen aufhören abtreten stoppen niedergelegt
paid +: gezahlt zahlte ausgezahlt zurückzahlen zurückgezahlt bezahlen begleichen pünktlich überweisen
paid -: ausstehend unbezahlt schulden schuldig_geblieben offen_stehen warten_auf
armed +: bewaffnet pistole waffe messer gewehr schusswaffe
armed -: unbewaffnet
fire +: in_brand in_flammen ausbrechen brennen löschen
triggered +: auslösen losgehen ertönen aktivieren aktiviert benutzen alarm_schlagen sirene_heulen alarm_auslösen
triggered -: stumm stumm_bleiben bleiben_stumm
damage +: beschädigen schaden riss zerstören einstürzen
damage -: unbeschädigt unversehrt intakt verschont
hurt +: verletzen ins_krankenhaus in_ein_krankenhaus rauchvergiftung gebrochenen_knöchel gebrochenes_bein gebrochenen_arm gebrochenem_knöchel gebrochenem_bein gebrochenem_arm knochenbruch knöchelbruch beinbruch armbruch rippenbrüche
hurt -: unverletzt
ballot +: stimmen_für dafür_stimmen stimmen_dafür votieren_für votieren_dafür
ballot -: stimmen_gegen dagegen_stimmen stimmen_dagegen votieren_gegen votieren_dagegen enthalten enthaltung
part +: teilnehmen beteiligen
part -: fernbleiben ferngeblieben boykottieren abwesend
time +: verspätet verzögert verspätung
time -: pünktlich planmäßig
start +: vorverlegen vorziehen früher
start -: unverändert wie_geplant
speak +: sprechen entschuldigen aussagen letztes_wort äußern
speak -: schweigen stumm
admit +: gestehen gestanden geständnis einräumen
admit -: bestreiten leugnen dementieren zurückweisen
intent +: vorsätzlich absichtlich brandstiftung sabotage
intent -: defekt technische_ursache fahrlässig unfall versehentlich technischer_defekt kurzschluss
empty +: leer unbewohnt verlassen
empty -: belegt bewohnt vollbesetzt
upheld +: bestätigen aufrechterhalten bestand_haben
upheld -: aufheben kippen annullieren widerrufen für_nichtig
deal +: einigen einigung unterzeichnen
deal -: scheitern abbrechen ohne_einigung
effect +: sofort mit_sofortiger_wirkung in_kraft vollstreckbar sofortiger
effect -: aussetzen aufschiebend
capture +: fassen überwältigen widerstand wehren ergreifen
capture -: ergeben sich_stellen stellte_sich hat_sich_gestellt
must +: verpflichtend betriebsbedingt vorgeschrieben pflicht
must -: freiwillig
legal +: legal rechtmäßig zulässig gültig
legal -: illegal rechtswidrig unzulässig ungültig
refund +: erstatten erstattung geld_zurück rückerstattung
refund -: ersatz ersatzgerät umtausch erstattung_ausgeschlossen
insured +: versichert
insured -: unversichert
rebuild +: erhalten_bleiben bleiben_erhalten wiederaufbauen wieder_aufbauen wiederaufgebaut reparieren instand_setzen
rebuild -: abreißen abriß
sober +: betrunken alkoholisiert
sober -: nüchtern
sent-off +: vom_platz_fliegen flog_vom_platz vom_platz_gestellt rote_karte platzverweis
safe +: sicher
safe -: unsicher gefährlich
evacuate +: räumen evakuieren
release +: auf_freien_fuß freilassen freigelassen entlassen
established +: feststellen
working +: funktionstüchtig betriebsbereit
working -: außer_betrieb defekt
result +: schwarze_zahl gewinn_von überschuss_von nettogewinn reingewinn jahresüberschuss gewinn_ausweisen in_die_gewinnzone
result -: rote_zahl verlust_von nettoverlust fehlbetrag jahresfehlbetrag in_den_roten verlust_ausweisen in_die_verlustzone
critical +: lebensgefahr akuter_lebensgefahr
critical -: außer_lebensgefahr außer_gefahr
round +: einziehen
round -: ausscheiden
doping +: positiv
doping -: negativ
resume +: wiederaufnehmen wieder_aufnehmen
resume -: abbrechen
controlled +: unter_kontrolle
controlled -: außer_kontrolle
took-place +: stattfinden findet_statt
took-place -: absagen abblasen
office +: im_amt bleiben_<office> weiterhin_<office> rücktritt_ab rücktritt_ablehnen behalten_ihren_posten behalten_seinen_posten behalten_ihr_amt behalten_sein_amt rücktritt_ausschließen im_amt_bleiben bleibt_im_amt
office -: zurücktreten zurückgetreten erklären_ihren_rücktritt erklären_seinen_rücktritt rücktritt_aus rücktritt_erklären rücktritt_erklärt reichen_ihren_rücktritt reichen_seinen_rücktritt rücktritt_einreichen niederlegen_ihr_amt niederlegen_sein_amt amt_niederlegen amt_niedergelegt rücktritt_ankündigen kündigen_ihren_rücktritt kündigen_seinen_rücktritt
investigated +: ermitteln_gegen ermittlungen_aufnehmen ermittlungen_einleiten
stand +: wiederwahl
fire -: kein_feuer kein_brand kein_flamme nicht_gebrannt
unanimous +: einstimmig einmütig
unanimous -: dagegen_stimmen stimmte_dagegen gegenstimme sondervotum mehrheitlich abweichend
warned +: warnen abraten
warned -: keine_warnung ohne_jede_warnung
annulled +: annullieren annulliert kippen gekippt für_nichtig aufheben
annulled -: auf_eis_legen auf_eis aussetzen
interrupted +: unterbrechen neutralisieren
interrupted -: ohne_unterbrechung ununterbrochen unterbrechungsfrei
heard +: anhören konsultieren
heard -: ungehört
found +: wohlbehalten aufgetaucht aufgespürt gefunden lebend_gefunden unversehrt_gefunden entdeckt sichergestellt
found -: weiter_vermisst weiterhin_vermisst noch_vermisst immer_noch_vermisst keine_spur jede_spur spurlos
strike +: in_den_streik in_den_ausstand legen_die_arbeit_nieder die_arbeit_niederlegen arbeit_niedergelegt streik_beginnen streiken bestreikt
strike -: streik_absagen streik_abwenden streik_abgeblasen warnstreik_abgesagt streik_ausgesetzt streik_vom_tisch
production +: weiterproduzieren produktion_weiterführen produktion_fortsetzen standort_erhalten werk_erhalten
production -: produktion_einstellen produktion_beenden werk_schließen standort_schließen
fractured +: brechen_…_arm brechen_…_bein brechen_…_handgelenk brechen_…_knöchel brechen_…_ellenbogen brechen_…_schulter brechen_…_schlüsselbein brechen_…_rippe brechen_…_nase brechen_…_hüfte brechen_…_kiefer brechen_…_fuß brechen_…_hand brechen_…_finger brechen_…_becken gebrochenen_arm gebrochenen_bein gebrochenen_handgelenk gebrochenen_knöchel gebrochenen_ellenbogen gebrochenen_schlüsselbein gebrochenen_kiefer gebrochenen_fuß gebrochenen_finger gebrochenen_becken armbruch beinbruch knochenbruch schlüsselbeinbruch rippenbruch handgelenksbruch fraktur
fractured -: nichts_gebrochen keine_fraktur kein_bruch keine_brüche
reinstate +: wiedereinstellen wieder_einstellen
helmet +: trug_einen_helm trug_helm ihr_helm_bewahren sein_helm_bewahren helm_retten helm_schützen
helmet -: keinen_helm ohne_helm helm_nicht
licence +: gültig_führerschein gültige_fahrerlaubnis
licence -: ohne_fahrerlaubnis ohne_führerschein keinen_führerschein keine_fahrerlaubnis führerschein_abgelaufen
named -: noch_nicht_identifiziert unbekannte_tote unidentifiziert
sold-out +: ausverkauft
sold-out -: halbleer halb_leer leere_plätze
concede +: niederlage_eingestehen niederlage_einräumen gestehen_…_niederlage einräumen_…_niederlage räumte_…_niederlage gestand_…_niederlage ergebnis_anerkennen wahlergebnis_anerkennen erkannte_…_ergebnis
concede -: ergebnis_anfechten wahlergebnis_anfechten weigern_…_niederlage
severance +: abfindung abfindung_erhalten
severance -: ohne_abfindung keine_abfindung ohne_eine_abfindung ohne_jede_abfindung
dividend +: dividende_von dividende_zahlen dividende_ausschütten dividende_vorschlagen
dividend -: keine_dividende dividende_streichen dividende_aussetzen ohne_dividende dividende_entfallen dividende_ausfallen
custody +: in_polizeigewahrsam abführen
alive -: für_tot_erklären tot_geborgen
alive +: auf_dem_weg_der_besserung erholen_sich
investigated +: ermittlungsverfahren_eingeleitet ermittlung_aufgenommen verfahren_eingeleitet untersuchung_eingeleitet
suspended +: suspendieren vom_dienst_freistellen freigestellt beurlauben
suspended -: weiter_im_dienst weiterhin_im_dienst bleiben_im_dienst
return +: in_ihre_häuser_zurückkehren zurück_in_ihre_häuser zurück_in_ihre_wohnungen in_ihre_wohnungen_zurückkehren in_ihre_häuser_zurück in_ihre_wohnungen_zurück nach_hause_zurückkehren
return -: sperrgebiet bleiben_evakuiert weiter_evakuiert dürfen_nicht_zurück nicht_zurückkehren betreten_verboten
lessons +: unterricht_stattfinden unterricht_findet schulbetrieb_normal regulär_unterricht schulen_öffnen
lessons -: schulen_schließen schulen_bleiben_geschlossen unterricht_ausfallen unterricht_fällt_aus unterricht_abgesagt schulfrei schulen_…_geschlossen
office +: führen_…_weiter an_der_spitze_bleiben bleiben_an_der_spitze im_amt_bestätigt weiter_im_amt amt_behalten posten_behalten
outlook +: prognose_anheben prognose_erhöhen jahresprognose_angehoben heben_…_prognose erhöhen_…_prognose
outlook -: prognose_senken prognose_kappen jahresprognose_gesenkt senken_…_prognose kappen_…_prognose gewinnwarnung
budget +: im_kostenrahmen im_budget innerhalb_des_budgets im_rahmen_der_kosten
budget -: teurer_als_geplant kostenrahmen_gesprengt mehrkosten über_dem_budget kostenüberschreitung
free +: eintritt_frei eintritt_ist_frei kostenlos kostenfrei freier_eintritt gratis
free -: eintritt_kosten eintrittspreis tickets_kosten karten_kosten kostenpflichtig
alone +: einzeltäter allein_gehandelt handelte_allein
alone -: komplize mittäter
record-of +: polizeibekannt vorbestraft vorstrafen einschlägig_bekannt
record-of -: nicht_vorbestraft unbescholten
seatbelt +: angeschnallt angegurtet
seatbelt -: nicht_angeschnallt unangeschnallt
distress +: notruf mayday notsignal luftnotlage
power +: strom_wieder wieder_strom wieder_mit_strom stromversorgung_wiederhergestellt
power -: weiter_ohne_strom weiterhin_ohne_strom noch_ohne_strom immer_noch_ohne_strom
drinkable +: trinkbar
drinkable -: abkochen abkochgebot ungenießbar
contract +: vertrag_verlängern neuen_vertrag vertragsverlängerung
contract -: vertrag_läuft_aus vertrag_nicht_verlängert vertrag_auslaufen
fit +: einsatzfähig einsatzbereit fit
fit -: fällt_aus verletzt_aus kreuzbandriss muskelfaserriss bänderriss wochen_aus fehlt_verletzt
landing +: sicher_landen weich_gelandet
landing -: zerschellen zerbrochen
orbit +: umlaufbahn_erreichen
orbit -: umlaufbahn_verfehlt umlaufbahn_nicht
genuine +: echt authentisch
genuine -: fälschung gefälscht unecht
cooperate +: kooperieren
cooperate -: kooperation_verweigern
majority +: absolute_mehrheit mehrheit_verteidigen mehrheit_behalten
majority -: mehrheit_verlieren mehrheit_verfehlen
crewed +: bemannt
crewed -: unbemannt
conscious +: ansprechbar bei_bewusstsein
conscious -: bewusstlos nicht_ansprechbar ohne_bewusstsein
refund -: erstattung_…_ausgeschlossen keine_erstattung keine_rückerstattung
refund +: vollen_preis voller_kaufpreis geld_wieder
signed -: unterschrift_verweigern
masked +: maskiert vermummt sturmhauben
masked -: unmaskiert
shares +: aktie_…_steigen aktie_…_gewinnen aktie_…_zulegen aktie_…_klettern aktie_…_anziehen aktie_…_springen aktie_steigen aktie_gewinnen aktie_zulegen aktie_klettern aktie_anziehen aktie_springen
shares -: aktie_…_fallen aktie_…_verlieren aktie_…_nachgeben aktie_…_sinken aktie_…_einbrechen aktie_…_abrutschen aktie_…_rutschen aktie_fallen aktie_verlieren aktie_nachgeben aktie_sinken aktie_einbrechen aktie_abrutschen aktie_rutschen
turnout +: wahlbeteiligung_steigen wahlbeteiligung_…_steigen wahlbeteiligung_höher
turnout -: wahlbeteiligung_sinken wahlbeteiligung_fallen wahlbeteiligung_…_sinken wahlbeteiligung_niedriger
concede +: gratulieren_…_gegner gratulierte_ihr gratulierte_ihm gratulierte_seiner gratulierte_ihrem
appeal -: verzichten_auf_berufung verzichtet_auf_rechtsmittel keine_berufung kein_rechtsmittel
sober +: getrunken unter_alkohol unter_alkoholeinfluss
working -: bremsen_versagen bremsen_…_versagt
wet +: nasse_straße nasser_fahrbahn straße_nass regennass
wet -: straße_trocken trockener_fahrbahn trockene_fahrbahn fahrbahn_trocken
triggered -: alarmanlage_…_ausgeschaltet alarmanlage_ausgeschaltet alarmanlage_…_abgeschaltet alarmanlage_abgeschaltet
lessons +: schulen_wieder_öffnen schulen_öffnen_wieder
in-hospital +: intensivstation noch_im_krankenhaus weiter_im_krankenhaus liegt_im_krankenhaus
in-hospital -: aus_dem_krankenhaus_entlassen krankenhaus_verlassen klinik_verlassen
tear-gas +: tränengas
deal -: ohne_einigung ohne_ergebnis ergebnislos
sober +: alkohol_im_blut promille
open -: unpassierbar blockiert
open +: befahrbar passierbar
part +: anwesend zugegen
inflation +: inflation_steigen teuerung_steigen inflation_klettern inflation_anziehen
inflation -: inflation_sinken inflation_fallen teuerung_sinken inflation_nachlassen
unemployment +: arbeitslosigkeit_steigen arbeitslosenquote_steigen
unemployment -: arbeitslosigkeit_sinken arbeitslosenquote_sinken
died-at +: im_krankenhaus_sterben in_der_klinik_gestorben in_einer_klinik_gestorben im_krankenhaus_erlegen in_einem_krankenhaus_gestorben sterben_im_krankenhaus sterben_in_der_klinik sterben_in_einer_klinik sterben_in_einem_krankenhaus
died-at -: am_unfallort_sterben noch_am_unfallort noch_an_der_unfallstelle an_der_unfallstelle_gestorben noch_am_tatort auf_der_stelle_tot sofort_tot
own-hand +: sich_selbst_töten töten_sich_selbst sich_das_leben_nehmen nehmen_sich_das_leben sich_selbst_erschießen erschießen_sich_selbst sich_selbst_gerichtet erschießen_sich suizid selbstmord
own-hand -: von_der_polizei_erschießen von_polizisten_erschossen von_einem_polizisten_erschossen von_beamten_erschossen polizei_erschießen polizisten_erschießen
departed +: zurücktreten zurückgetreten rücktritt_einreichen rücktritt_erklärt
departed -: feuern abberufen rauswerfen rausgeworfen fristlos
strike +: streik_geht_weiter streik_fortsetzen streik_weitergehen streiken_weiter
strike -: streik_beenden ende_des_streiks
sold-out -: plätze_leer plätze_frei plätze_blieben_leer ränge_leer
penalty +: elfmeter_verwandeln elfmeter_…_verwandelt verwandeln_…_elfmeter strafstoß_…_verwandelt traf_vom_punkt
penalty -: elfmeter_parieren elfmeter_…_pariert halten_…_elfmeter parieren_…_elfmeter elfmeter_verschießen elfmeter_…_verschossen verschießen_…_elfmeter
run-off +: stichwahl zweiter_wahlgang zweiten_wahlgang
shelter +: in_ihren_häusern_bleiben bleiben_in_ihren_häusern im_haus_bleiben in_den_häusern_bleiben fenster_geschlossen fenster_und_türen in_ihren_wohnungen_bleiben
shelter -: ihre_häuser_verlassen verlassen_ihre_häuser ihre_wohnungen_verlassen aus_ihren_häusern in_sicherheit_gebracht
donated +: schenkung geschenk_an schenken gestiftet
donated -: ersteigern auf_einer_auktion_gekauft
awarded -: leer_ausgehen leer_aus ging_leer
awarded +: gewinnen_…_preis
knew +: wissen_von informiert_über in_kenntnis
knew -: nichts_davon_gewusst ahnungslos nie_gesehen keine_kenntnis nichts_wissen wusste_nichts
apology +: entschuldigen um_entschuldigung um_verzeihung zurücknehmen
apology -: halten_an_ihren_äußerungen halten_an_seinen_äußerungen keine_entschuldigung verteidigen_ihre_äußerungen verteidigen_seine_äußerungen
fined +: bußgeld_zahlen geldbuße_zahlen geldstrafe_zahlen
fined -: mit_einer_verwarnung mit_einer_ermahnung
loan +: leihweise ausgeliehen auf_leihbasis leihgabe_von
loan -: fest_verpflichtet feste_verpflichtung
travel-alone +: allein_unterwegs allein_im_auto allein_zu_hause
travel-alone -: in_begleitung mit_seiner_frau_unterwegs begleitet_von
stranger +: kannten_sich kannte_den_täter kannten_einander kannte_ihren
stranger -: kannten_sich_nicht nie_begegnet
secret-ballot +: geheim_abstimmen geheimer_abstimmung geheimer_wahl in_geheimer
secret-ballot -: per_handzeichen mit_handzeichen offener_abstimmung namentlicher_abstimmung
took-place +: flug_starten flugzeug_starten flug_abheben
took-place -: flug_streichen
remand +: untersuchungshaft
remand -: auf_freien_fuß freilassen lassen_…_frei
decision +: fusion_freigeben geben_…_fusion_frei übernahme_freigegeben freigegeben
decision -: untersagen lassen_…_scheitern
water-cannon +: wasserwerfer_einsetzen setzen_…_wasserwerfer wasserwerfer_im_einsatz
water-cannon -: verzichten_auf_wasserwerfer verzichten_auf_den_einsatz_von_wasserwerfern
stand +: wieder_antreten treten_…_wieder erneut_antreten erneut_kandidieren
stand -: verzichten_auf_eine_erneute verzichten_auf_eine_kandidatur verzicht_auf_eine_erneute nicht_mehr_antreten
sold-out -: plätze_…_leer plätze_…_frei
free +: eintritt_…_frei
free -: eintritt_…_kosten
origin +: bauen errichten erbauen stammen_aus entstehen malen
`);
