export const politics = `
absolute-majority: absolute_mehrheit
abstain: enthalten enthaltung
activist: aktivist aktivistin
administration: behörde verwaltung
adviser: berater beraterin
agenda: tagesordnung
allegiance: loyal loyalität treue
ally: verbündeter verbündete
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
bilateral: bilateral zwischenstaatlich
bill: gesetzentwurf gesetzesentwurf gesetzesvorlage
boycott: boykott boykottieren
brussels: eu
by-election: nachwahl
cabinet: kabinett
campaign: wahlkampf kampagne
candidate: kandidat kandidatin bewerber kandidatur
capital: hauptstadt
caretaker: kommissarisch übergangsweise geschäftsführend interim vorläufig
censure: misstrauensvotum misstrauensantrag
chancellor: kanzler kanzlerin bundeskanzler
chief-whip: parteichef parteichefin parteivorsitzender
citizen: bürger bürgerin staatsbürger staatsbürgerschaft
city-council: rathaus
civil-servant: beamter beamtin staatsdiener
clash-opinion: streit streiten
coalition: koalition bündnis allianz
commission: kommission ausschuss gremium
communism: kommunismus kommunist kommunistisch
compromise: kompromiss
concession: zugeständnis einlenken
congress: kongress parteitag
conservative: konservativ konservativer
constituency: wahlkreis
constitution: verfassung grundgesetz
consult: konsultation konsultieren
corridor-power: lobby lobbyist lobbyismus
council: rat
councillor: stadtrat gemeinderat ratsherr ratsmitglied stadträtin
count-votes: auszählung auszählen nachzählung neuauszählung
country: staat
coup: putsch staatsstreich umsturz
crackdown: niederschlagen niederschlagung unterdrückung unterdrücken
deadlock: pattsituation sackgasse patt
debate: debatte debattieren diskussion diskutieren
defence-minister: verteidigungsminister verteidigungsministerin
delegate: delegierter delegation abordnung
democracy: demokratie demokratisch demokrat
deputy-head: stellvertreter stellvertretend vize stellvertreterin
dialogue: dialog
diplomat: diplomat diplomatie diplomatisch
dissolve: auflösen auflösung
elect: wählen gewählt
election: wahl abstimmung urnengang wahlgang
embassy: botschaft konsulat
exile: exil
exit-poll: hochrechnung nachwahlbefragung
extremist: extremist extremismus extremistisch radikal
far-left: linksextrem linksradikal
far-right: rechtsextrem rechtspopulistisch rechtsradikal rechtsaußen
federal: bundes föderal
finance-minister: finanzminister finanzministerin
foreign: ausländisch auswärtig
foreign-minister: außenminister außenministerin
freedom: freiheit
government: regierung
governor: gouverneur gouverneurin
head-of-state: staatschef staatsoberhaupt
human-aid: hilfsgüter humanitär hilfe
immigration: einwanderung einwanderer zuwanderung migration
impeach: amtsenthebung amtsenthebungsverfahren
inaugurate-office: amtseinführung amtsantritt vereidigung
independence: unabhängig unabhängigkeit parteilos
initiative: initiative vorstoß
interior-minister: innenminister innenministerin
king: könig monarch monarchie königlich
landslide-victory: erdrutschsieg
lawmaker: abgeordneter abgeordnete parlamentarier
leadership: führung führungsspitze
left-wing: linkspolitisch linksgerichtet
legislature: legislaturperiode wahlperiode
liberal: liberal
majority: mehrheit
mandate: amtszeit
mayor: bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtoberhaupt
measure: maßnahme
mediator: vermittler vermitteln vermittlung
member-state: mitgliedstaat mitgliedsstaat
memorandum: memorandum
minister: minister ministerin
ministry: ministerium ressort
minority: minderheit
minority-government: minderheitsregierung
motion: antrag resolution entschließung
municipality: gemeinde kommune kommunal städtisch
national: national landesweit
nationalise: verstaatlichen verstaatlichung
negotiate: verhandlung verhandeln unterhändler gespräche
neutral: neutral neutralität
officeholder: amtsinhaber amtsinhaberin
opposition: opposition oppositionell
parliament: parlament bundestag landtag nationalrat
party: partei
petition: petition unterschrift
police-state: staatlich
policy: politik politisch
politician: politiker politikerin
poll-survey: umfrage meinungsumfrage befragung
population: bevölkerung
populist: populist populistisch
premier: ministerpräsident premierminister premier regierungschef
president: präsident präsidentin präsidentschaft
press-conference: pressekonferenz
pressure: druck
prince: prinz
princess: prinzessin
privatise: privatisieren privatisierung
protest: protest demonstration kundgebung protestieren demonstrieren
protester: demonstrant demonstrantin
public-finance: staatskasse staatshaushalt
queen: königin
quorum: quorum beschlussfähig
ratify: ratifizieren ratifizierung
re-elect: wiederwahl wiedergewählt
referendum: volksabstimmung referendum volksentscheid bürgerentscheid
reform: reform reformieren
region: region gebiet zone gegend provinz
republic: republik republikaner republikanisch
reshuffle: kabinettsumbildung regierungsumbildung
resign: zurücktreten rücktritt
revolution: revolution aufstand revolte
runoff: stichwahl
scandal: skandal affäre
seat-parliament: mandat abgeordnetenmandat
senate: senat oberhaus
senator: senator senatorin
separatist: separatist separatistisch abspaltung
social-democrat: sozialdemokrat sozialdemokratisch sozialist sozialistisch
sovereignty: souveränität souverän
speaker-house: parlamentspräsident bundestagspräsident
spokesperson: sprecher sprecherin pressesprecher regierungssprecher
spy-service: geheimdienst nachrichtendienst verfassungsschutz
statement: erklärung mitteilung stellungnahme
subsidy: subvention zuschuss subventionieren
summit: gipfel gipfeltreffen
territory: territorium hoheitsgebiet territorial
treaty: abkommen pakt staatsvertrag
turnout: wahlbeteiligung
un: vereinte_nationen uno
unite: vereinen einheit einig vereinigen
veto: veto
visa: visum pass reisepass
vote-against: dagegenstimmen gegen_stimmen
vote-for: dafürstimmen
voter: wähler wählerin wählerschaft
`;
