export const courts = `
acquit: freisprechen freispruch unschuldig freigesprochen
adjourn: vertagung
administrative-court: verwaltungsgericht
allege: vorwerfen vorwurf beschuldigen beschuldigung mutmaßlich bezichtigen angeblich vermeintlich bezichtigung anschuldigung anschuldigen vorhalten verdächtigen
annul: aufheben annullieren aufhebung nichtig
antecedent: vorbestraft vorstrafe
apology: entschuldigung entschuldigen verzeihung
appeal: berufung revision einspruch anfechten anfechtung beschwerde rechtsmittel einlegen
arbitration: schiedsgericht schlichtung schlichter
asset-freeze: vermögenssperre
attorney-general: generalstaatsanwalt generalbundesanwalt
authentic: echtheit
bail: kaution sicherheitsleistung
bailiff: gerichtsvollzieher
bench-court: kammer
case-court: rechtssache verfahren gerichtsverfahren strafverfahren
charge-drop: verfahren_einstellen verfahren_eingestellt
civil-court: zivilgericht
class-of-offence: verbrechenstatbestand
closed-doors: ausschluss_der_öffentlichkeit
community-service: sozialstunden
compensation: entschädigung schadensersatz schadenersatz entschädigen schmerzensgeld
complaint: beschwerde beschweren anzeige strafanzeige klagen_über beklagen
constitutional-court: verfassungsgericht bundesverfassungsgericht
contempt: missachtung_des_gerichts
convict: verurteilen verurteilung schuldspruch schuldigsprechung schuldig_sprechen
copyright: urheberrecht
corruption: korruption korrupt bestechlichkeit
counsel-defence: verteidiger strafverteidiger pflichtverteidiger verteidigung rechtsanwalt
court: gericht amtsgericht landgericht kammer justiz oberlandesgericht gerichtshof strafkammer schwurgericht kammergericht bezirksgericht
court-date: vor_gericht_erscheinen
court-of-auditors: rechnungshof
courtroom: gerichtssaal
credible: glaubwürdig glaubhaft glaubwürdigkeit
cross-examine: kreuzverhör
death-penalty: todesstrafe todesurteil
decree: dekret verordnung erlass
defamation: verleumdung verleumden rufschädigung
defence-court: verteidigung
defendant: angeklagter angeklagte angeschuldigter beschuldigter beschuldigte
deliberate: beraten_über beratung
dismiss-case: abweisen klageabweisung
disqualify: disqualifizieren disqualifikation
divorce: scheidung
document: dokument akte unterlage urkunde papier schriftstück dokumentation bescheinigung
duty-obligation: pflicht verpflichtung verpflichten verpflichtend obligatorisch aufgabe
european-court: europäischer_gerichtshof eugh
evidence: beweis beweisen beweismittel beleg belegen indiz anhaltspunkt nachweis nachweisen hinweis indizien beweislage
exonerate-law: immunität
expert-report: gutachten gutachter
extenuating: mildernde_umstände strafmildernd
fine: geldstrafe bußgeld geldbuße strafzahlung
forbid: untersagen untersagt
gavel: robe
grand-jury: anklagejury
guilty: schuldig schuld schuldspruch schuldige
hearing: anhörung gerichtstermin verhandlungstag verhandlung sitzungstag
high-court: oberster_gerichtshof bundesgerichtshof
house-arrest: hausarrest
human-rights: menschenrecht menschenrechte
illegal: illegal rechtswidrig gesetzwidrig unrechtmäßig widerrechtlich
in-force: in_kraft
indict: anklagen anklage anklageerhebung anklageschrift anklagepunkt anklagebehörde
injunction: verfügung einstweilige_verfügung unterlassung
innocent: unschuldig unschuld schuldlos
insanity: schuldunfähig unzurechnungsfähig
intellectual-property: markenrecht
international-court: internationaler_strafgerichtshof
judge: richter richterin vorsitzender_richter
judiciary: justiz justizbehörde gerichtlich
juror: geschworener geschworene jury schöffe schöffen geschworenenjury
justify: rechtfertigen rechtfertigung begründung begründen
juvenile: minderjährig jugendlicher minderjähriger
law: gesetz gesetzgebung gesetzesänderung rechtsvorschrift regelung
lawsuit: klage zivilklage sammelklage rechtsstreit klageschrift verfahren_gegen
lawyer: anwalt anwältin rechtsanwalt rechtsanwältin verteidiger rechtsbeistand advokat jurist juristin
legal: legal rechtmäßig
legal-action: rechtliche_schritte
legal-aid: prozesskostenhilfe
legal-costs: gerichtskosten prozesskosten
legalise: legalisieren legalisierung
leniency: milde
liable: haftbar haftung haften
life-sentence: lebenslang lebenslange lebenslänglich lebenslange_haft
manslaughter-negligent: fahrlässig fahrlässigkeit nachlässig
maximum-sentence: höchststrafe
minimum-term: mindeststrafe
mistrial: fehlprozess
money-laundering: geldwäsche geldwäscher
notary: notar notarin
oath: eid vereidigen schwur
objection: widerspruch einspruch
offence-traffic: ordnungswidrigkeit
overcrowd-prison: überbelegung
pardon: begnadigen begnadigung amnestie
parole: vorzeitig_entlassen bewährungsentlassung bewährung bedingte_entlassung
period-of-notice: kündigungsfrist
perjury: meineid falschaussage
plaintiff: kläger klägerin klagende nebenkläger nebenklägerin
plead: sich_bekennen plädieren plädoyer
precedent: präzedenzfall
probation: bewährung bewährungsstrafe ausgesetzt
prosecutor: staatsanwalt staatsanwältin staatsanwaltschaft ankläger anklage anklagebehörde anklägerin staatsanwälte strafverfolger
provisional-release: haftverschonung auf_freiem_fuß
psychiatric-report: psychiatrisches_gutachten
punish: bestrafen bestrafung strafe ahnden disziplinarisch maßregeln
release-prison: freilassen freilassung freikommen haftentlassung entlassung entlassen freigelassen freiheit
remorseful: reumütig
retrial: neuauflage wiederaufnahmeverfahren
right-entitle: anrecht rechtsanspruch
rule-of-law: rechtsstaat rechtsstaatlichkeit
sanction: sanktion sanktionieren strafmaßnahme
self-defence: notwehr
sentence: strafe strafmaß haftstrafe freiheitsstrafe gefängnisstrafe verurteilen verurteilung haft gefängnis freiheitsentzug inhaftieren
settle: vergleich außergerichtlich beilegen
state-secret: staatsgeheimnis hochverrat landesverrat
statute-of-limitations: verjährung verjähren
sue: verklagen klagen klage_erheben
testify: aussagen aussage zeugenaussage bekunden angabe
third-party: dritter_beteiligter
trial: prozess gerichtsprozess strafprozess verfahren verhandlung gerichtsverfahren strafverfahren
unanimous: einstimmig
unconstitutional: verfassungswidrig
uphold: bestätigen_das_urteil aufrechterhalten
verdict: urteil richterspruch urteilsverkündung entscheidung spruch entscheid
violate: verstoßen verstoß
will-testament: testament
witness-protection: zeugenschutz
`;
