export const politics = `
absolute-majority: absolute_mehrheit
abstain: enthalten enthaltung
activist: aktivist aktivistin
administration: behörde verwaltung amt dienststelle stelle verwaltungsbehörde amtlich behördlich
adviser: berater beraterin referent
agenda: tagesordnung
allegiance: loyal loyalität treue
ally: verbündeter verbündete partner
ambassador: botschafter botschafterin gesandter sondergesandter
amend: änderungsantrag
anthem: hymne nationalhymne
anti-government: regierungskritisch regierungsfeindlich
asylum: asyl asylbewerber asylsuchender asylantrag
austerity: sparkurs sparpolitik
authoritarian: autoritär diktatur diktator regime
autonomy: autonomie
ballot-box: wahllokal urne wahlurne
ballot-paper: stimmzettel briefwahl
ballot-stuffing: wahlbetrug wahlfälschung
bilateral: bilateral zwischenstaatlich
bill: gesetzentwurf gesetzesentwurf gesetzesvorlage vorlage entwurf gesetz
border-control: grenzkontrolle
border-police: grenzschutz grenzschützer bundespolizei
boycott: boykott boykottieren fernbleiben
brussels: eu
building-ministry: bauministerium
by-election: nachwahl
cabinet: kabinett regierung
campaign: wahlkampf kampagne werben wahlkämpfer
candidate: kandidat kandidatin bewerber kandidatur anwärter anwärterin aspirant kandidaten
capital: hauptstadt
caretaker: kommissarisch übergangsweise geschäftsführend interim vorläufig
caucus: fraktion bundestagsfraktion
censure: misstrauensvotum misstrauensantrag
chamber: kammer abgeordnetenhaus unterhaus
chancellor: kanzler kanzlerin bundeskanzler
chief-whip: parteichef parteichefin parteivorsitzender
citizen: bürger bürgerin staatsbürger staatsbürgerschaft mitbürger
city-council: rathaus stadtverwaltung stadt kommune stadtrat gemeinderat
city-state: metropole großstadt
civil-disobedience: sitzblockade ziviler_ungehorsam
civil-servant: beamter beamtin staatsdiener amtsträger bedienstete beamte
clash-opinion: streit streiten konflikt zwist zoff zerwürfnis auseinandersetzung
coalition: koalition bündnis allianz regierungsbündnis koalitionspartner
coalition-talks: koalitionsgespräche koalitionsverhandlungen
commission: kommission ausschuss gremium
communism: kommunismus kommunist kommunistisch
compromise: kompromiss
concession: zugeständnis einlenken
confidence-vote: vertrauensfrage vertrauensabstimmung
congress: kongress parteitag
conservative: konservativ konservativer
constituency: wahlkreis
constitution: verfassung grundgesetz
consult: konsultation konsultieren
corridor-power: lobby lobbyist lobbyismus
council: rat gemeinderat stadtrat stadtparlament ratsversammlung
councillor: stadtrat gemeinderat ratsherr ratsmitglied stadträtin gemeinderätin stadträte stadtverordneter
count-votes: auszählung auszählen nachzählung neuauszählung zählen auszählungen nachzählen
country: staat
coup: putsch staatsstreich umsturz
crackdown: niederschlagen niederschlagung unterdrückung unterdrücken
cross-border: grenzüberschreitend
curfew-night: ausgangsbeschränkung
deadline-ultimatum: ultimatum
deadlock: pattsituation sackgasse patt
debate: debatte debattieren diskussion diskutieren aussprache erörtern beraten diskurs
defence-minister: verteidigungsminister verteidigungsministerin
delegate: delegierter delegation abordnung vertreter abgesandter
democracy: demokratie demokratisch demokrat
deputy-head: stellvertreter stellvertretend vize stellvertreterin stellvertretende vertreter vize-chef
dialogue: dialog
diplomat: diplomat diplomatie diplomatisch
dissident: dissident regimekritiker
dissolve: auflösen auflösung
district-administrator: landrat landrätin
early-election: neuwahl vorgezogene_wahl vorgezogene_neuwahlen
elect: gewählt wählen gewählte wahl
election: wahl urnengang wahlgang abstimmung wahlen wahltag wahlsonntag
eligible: wahlberechtigt wahlberechtigter stimmberechtigt
embassy: botschaft konsulat
emperor: kaiser kaiserlich
environment-ministry: umweltministerium
eu-commission: eu-kommission europäische_kommission
european-parliament: europaparlament europaabgeordneter
exile: exil
exit-poll: hochrechnung nachwahlbefragung
extremist: extremist extremismus extremistisch radikal
far-left: linksextrem linksradikal
far-right: rechtsextrem rechtspopulistisch rechtsradikal rechtsaußen
federal: bundes föderal bundesweit
filibuster: dauerrede
finance-minister: finanzminister finanzministerin
first-lady: first_lady
flag: flagge fahne
foreign: ausländisch auswärtig fremd ausland
foreign-minister: außenminister außenministerin
foreign-ministry: auswärtiges_amt außenministerium
foreign-policy: außenpolitik
freedom: freiheit freiheitlich frei
government: regierung kabinett bundesregierung landesregierung regierende
government-crisis: regierungskrise
governor: gouverneur gouverneurin
green-party: grüne grünen
head-government: regierungschefin
head-of-state: staatschef staatsoberhaupt
human-aid: hilfsgüter humanitär hilfe unterstützung hilfeleistung
hunger-strike: hungerstreik
illegal-immigrant: illegale_einwanderung papierlos
immigration: einwanderung einwanderer zuwanderung migration migrant zuwanderer einwandern
impeach: amtsenthebung amtsenthebungsverfahren
inaugurate-office: amtseinführung amtsantritt vereidigung
independence: unabhängig unabhängigkeit parteilos eigenständig selbstständig
initiative: initiative vorstoß
integrity: interessenkonflikt
interior-minister: innenminister innenministerin
interior-ministry: innenministerium
king: könig monarch monarchie königlich
kingdom: königreich reich_der
land-rights: enteignen enteignung
landslide-victory: erdrutschsieg
lawmaker: abgeordneter abgeordnete parlamentarier mandatsträger volksvertreter bundestagsabgeordneter landtagsabgeordneter mdb
lead-candidate: spitzenkandidat spitzenkandidatin favorit
leadership: führung führungsspitze leitung spitze chefetage
left-wing: linkspolitisch linksgerichtet
legislature: legislaturperiode wahlperiode
liberal: liberal
local-election: kommunalwahl
majority: mehrheit mehrzahl großteil
mandate: amtszeit mandat
manifesto: wahlprogramm parteiprogramm
mass-protest: massenprotest massendemonstration
mayor: bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtoberhaupt stadtpräsident ortsvorsteher
measures-step: maßnahme schritt vorkehrung
mediator: vermittler vermitteln vermittlung
member-state: mitgliedstaat mitgliedsstaat
memorandum: memorandum
military-parade: parade militärparade
minister: minister ministerin ressortchef ressortchefin kabinettsmitglied
minister-agriculture: landwirtschaftsminister agrarminister
minister-economy: wirtschaftsminister wirtschaftsministerin
minister-education: bildungsminister kultusminister
minister-environment: umweltminister umweltministerin
minister-health: gesundheitsminister gesundheitsministerin
minister-justice: justizminister justizministerin
minister-president: landeschef
minister-transport: verkehrsminister verkehrsministerin
ministry: ministerium ressort amt resort
minority: minderheit
minority-government: minderheitsregierung
motion: antrag resolution entschließung
municipality: gemeinde kommune kommunal städtisch ort stadt
national: national landesweit bundesweit staatlich
nationalise: verstaatlichen verstaatlichung
negotiate: verhandlung verhandeln unterhändler gespräche gespräch aushandeln beratungen sondierung sondierungen verhandlungen
neutral: neutral neutralität
non-aligned: beobachtermission
office: amt posten funktion_als position mandat amtszeit
officeholder: amtsinhaber amtsinhaberin
opposition: opposition oppositionell oppositionspartei oppositionsführer
overrule: überstimmen
parliament: parlament bundestag landtag nationalrat volksvertretung abgeordnetenhaus kammer unterhaus
party: partei
party-funding: parteispende wahlkampffinanzierung
persona-non-grata: diplomaten_ausweisen
petition: petition unterschrift
plenary: plenum plenarsitzung
police-state: staatlich
policy: politik politisch
political-prisoner: politischer_gefangener politische_gefangene
politician: politiker politikerin staatsmann volksvertreter
poll-survey: umfrage meinungsumfrage befragung befragen umfragen
population: bevölkerung einwohnerzahl bürger
populist: populist populistisch
postpone-vote: kandidieren
premier: ministerpräsident premierminister premier regierungschef kanzler
president: präsident präsidentin präsidentschaft staatspräsident staatspräsidentin bundespräsident
press-conference: pressekonferenz
pressure: druck drängen bedrängen
prince: prinz
princess: prinzessin
privatise: privatisieren privatisierung
protest: protest demonstration kundgebung protestieren demonstrieren aufmarsch protestzug demo protestkundgebung
protester: demonstrant demonstrantin protestierende demonstrierende
protocol: protokoll
public-finance: staatskasse staatshaushalt
public-holiday: gesetzlicher_feiertag
public-service: öffentlicher_dienst öffentlichen_dienst
queen: königin
quorum: quorum beschlussfähig
rapprochement: annäherung normalisierung
ratify: ratifizieren ratifizierung
re-elect: wiederwahl wiedergewählt
red-tape: bürokratie
referendum: volksabstimmung referendum volksentscheid bürgerentscheid
reform: reform reformieren umbau neuordnung neuregelung
region: region gebiet zone gegend provinz landesteil bezirk landkreis bundesland
republic: republik republikaner republikanisch
reshuffle: kabinettsumbildung regierungsumbildung
residence-permit: aufenthaltserlaubnis aufenthaltstitel
resign: zurücktreten rücktritt abgang ausscheiden niederlegen abdanken abtreten amtsverzicht rücktrittserklärung zurückgetreten demissionieren demission
revolution: revolution aufstand revolte
runoff: stichwahl
rural-district: landkreis kreis bezirk
scandal: skandal affäre eklat aufreger
seat-parliament: mandat abgeordnetenmandat
security-council: sicherheitsrat
senate: senat oberhaus
senator: senator senatorin
separatist: separatist separatistisch abspaltung
social-democrat: sozialdemokrat sozialdemokratisch sozialist sozialistisch
sovereignty: souveränität souverän
speaker-house: parlamentspräsident bundestagspräsident
spokesperson: sprecher sprecherin pressesprecher regierungssprecher pressestelle vertreter unternehmenssprecher sprecherinnen
spy-service: geheimdienst nachrichtendienst verfassungsschutz
stand-election: wiederwahl wiederantreten
state: staat
state-visit: staatsbesuch
statement: erklärung mitteilung stellungnahme bekanntgabe pressemitteilung pressemeldung äußerung verlautbarung aussage-statement angabe
subsidy: subvention zuschuss subventionieren förderung fördermittel zuwendung beihilfe fördergelder
summit: gipfel gipfeltreffen konferenz spitzentreffen
summon: einbestellen vorladen
supervise-election: wahlkommission wahlleiter
swing: stimmenzuwachs zugewinn
term-limit: amtszeitbegrenzung
territory: territorium hoheitsgebiet territorial
threshold: hürde_von sperrklausel
treaty: abkommen pakt staatsvertrag vereinbarung übereinkommen konvention
turnout: wahlbeteiligung stimmbeteiligung beteiligung
two-thirds: zweidrittelmehrheit
un: vereinte_nationen uno
unite: vereinen einheit einig vereinigen
veto: veto
vice-president: vizepräsident vizepräsidentin
visa: visum pass reisepass
vote: abstimmung abstimmen stimme stimmabgabe votum wählen wahl
vote-against: dagegenstimmen gegen_stimmen
vote-for: dafürstimmen
voter: wähler wählerin wählerschaft wahlberechtigte stimmbürger stimmberechtigte
whip-vote: enthaltungen
`;
