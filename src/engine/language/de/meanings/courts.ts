export const courts = `
acquit: freisprechen freispruch
adjourn: vertagung
allege: vorwerfen vorwurf beschuldigen beschuldigung mutmaßlich bezichtigen
annul: aufheben annullieren aufhebung nichtig
apology: entschuldigung entschuldigen
appeal: berufung revision einspruch
attorney-general: generalstaatsanwalt generalbundesanwalt
bail: kaution
bench-court: kammer
case-court: rechtssache verfahren gerichtsverfahren
community-service: sozialstunden
compensation: entschädigung schadensersatz schadenersatz entschädigen schmerzensgeld
complaint: beschwerde beschweren anzeige strafanzeige
constitutional-court: verfassungsgericht bundesverfassungsgericht
convict: verurteilen verurteilung schuldspruch
copyright: urheberrecht
corruption: korruption korrupt
counsel-defence: verteidiger strafverteidiger pflichtverteidiger
court: gericht amtsgericht landgericht
courtroom: gerichtssaal
cross-examine: kreuzverhör
death-penalty: todesstrafe todesurteil
decree: dekret verordnung erlass
defamation: verleumdung verleumden rufschädigung
defence-court: verteidigung
defendant: angeklagter angeklagte angeschuldigter
deliberate: beraten_über beratung
dismiss-case: abweisen klageabweisung
disqualify: disqualifizieren disqualifikation
divorce: scheidung scheiden
document: dokument akte unterlage
duty-obligation: pflicht verpflichtung verpflichten verpflichtend obligatorisch
evidence: beweis beweisen beweismittel beleg belegen
exonerate-law: immunität
fine: geldstrafe bußgeld geldbuße
forbid: untersagen untersagt
grand-jury: anklagejury
guilty: schuldig schuld
hearing: anhörung gerichtstermin verhandlungstag
high-court: oberster_gerichtshof bundesgerichtshof
house-arrest: hausarrest
human-rights: menschenrecht menschenrechte
illegal: illegal rechtswidrig gesetzwidrig unrechtmäßig widerrechtlich
indict: anklagen anklage anklageerhebung anklageschrift
injunction: verfügung einstweilige_verfügung unterlassung
innocent: unschuldig unschuld
insanity: schuldunfähig unzurechnungsfähig
judge: richter richterin
judiciary: justiz justizbehörde gerichtlich
juror: geschworener geschworene jury schöffe
juvenile: minderjährig jugendlicher minderjähriger
law: gesetz gesetzgebung
lawsuit: klage zivilklage sammelklage rechtsstreit
lawyer: anwalt anwältin rechtsanwalt rechtsanwältin
legal: legal rechtmäßig
legalise: legalisieren legalisierung
leniency: milde
liable: haftbar haftung haften
life-sentence: lebenslang lebenslange lebenslänglich
manslaughter-negligent: fahrlässig fahrlässigkeit nachlässig
maximum-sentence: höchststrafe
mistrial: fehlprozess
money-laundering: geldwäsche
notary: notar notarin
oath: eid vereidigen schwur
offence-traffic: ordnungswidrigkeit
pardon: begnadigen begnadigung amnestie
parole: vorzeitig_entlassen bewährungsentlassung
perjury: meineid falschaussage
plaintiff: kläger klägerin
plead: sich_bekennen plädieren plädoyer
precedent: präzedenzfall
prison-term: haftstrafe freiheitsstrafe gefängnisstrafe
probation: bewährung bewährungsstrafe
prosecutor: staatsanwalt staatsanwältin staatsanwaltschaft ankläger
punish: bestrafen bestrafung
release-prison: freilassen freilassung freikommen haftentlassung
retrial: neuauflage wiederaufnahmeverfahren
right-entitle: anrecht rechtsanspruch
rule-of-law: rechtsstaat rechtsstaatlichkeit
sanction: sanktion sanktionieren
sentence: strafe strafmaß
settle: vergleich außergerichtlich beilegen
statute-of-limitations: verjährung verjähren
sue: verklagen
testify: aussagen aussage zeugenaussage
trial: prozess gerichtsprozess strafprozess
unanimous: einstimmig
unconstitutional: verfassungswidrig
uphold: bestätigen_das_urteil aufrechterhalten
verdict: urteil richterspruch urteilsverkündung
violate: verstoßen verstoß
`;
