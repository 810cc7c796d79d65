export const sport = `
athlete: sportler sportlerin athlet athletin wettkämpfer läufer
athletics: leichtathletik
audience: publikum zuschauer menge menschenmenge besucher zuschauerinnen fans
away-game: auswärtsspiel auswärts
backstroke: rückenschwimmen schmetterling
badminton: badminton tischtennis
ball: ball
basketball: basketball
bench-sport: ersatzbank auswechslung einwechseln auswechseln ersatzspieler
boxing: boxen boxer boxkampf
bronze: bronze bronzemedaille
career: karriere laufbahn
champion: meister meisterschaft meisterin champion titelträger sieger gewinner titelverteidiger titelverteidigerin
coach: trainer trainerin cheftrainer bundestrainer coach übungsleiter
corner-kick: eckball ecke
cup: pokal trophäe cup
cycling-race: radrennen tour peloton
defender: abwehrspieler innenverteidiger
derby: derby
diver: taucher tauchen taucherin
doping: doping dopen gedopt dopingmittel dopingsünder verbotene_substanz
doping-test: dopingprobe dopingtest positiv_getestet dopingkontrolle probe
draw: unentschieden remis
eliminate: ausscheiden ausgeschieden
equaliser: ausgleich ausgleichen
european-championship: europameisterschaft europameister
extra-time: verlängerung nachspielzeit
false-start: fehlstart
fan: fan anhänger fans zuschauer anhängerin
fencing: fechten judo
final-match: finale endspiel
football: fußball fußballer kicker
football-association: fußballverband
formula-one: formel_1
foul: foul
free-kick: freistoß
gamble: wette wetten glücksspiel
game-match: begegnung spieltag spiel partie
goal: treffer tor torerfolg tore
goalkeeper: torwart torhüter keeper schlussmann
gold-medal: goldmedaille
golf: golf golfer
gymnastics: turnen turner turnerin
half-time: halbzeit
handball: handball
hat-trick: dreierpack hattrick
header: kopfball
hurdle: hürde hürdenlauf
ice-hockey: eishockey hockey
injury-sport: kreuzband kreuzbandriss muskelfaserriss verletzung
javelin: speer speerwerfen diskus kugelstoßen
kick: anpfiff anstoß
knock-out: ausscheiden
lead-score: führungstreffer in_führung
league: liga bundesliga spielklasse
loan-player: leihe ausleihe ausleihen
long-jump: weitsprung hochsprung stabhochsprung
marathon: marathon marathonläufer
match: spiel partie duell spiel-match wettkampf begegnung spielen partien
medal: medaille edelmetall medaillen
midfielder: mittelfeldspieler mittelfeld
national-team: nationalmannschaft nationalelf nationalteam
offside: abseits
olympic: olympia olympisch
opponent: gegner gegnerin
own-goal: eigentor
pass-ball: vorlage flanke
penalty-kick: elfmeter strafstoß
penalty-shootout: elfmeterschießen
pitch: spielfeld rasen platz
player: spieler spielerin fußballer kicker akteur profi
podium: podium podest
point-score: punkt
post-goal: pfosten latte
promotion-league: aufstieg aufsteigen aufsteiger
qualify: qualifizieren qualifikation
quarter-final: viertelfinale
race: rennen wettrennen lauf
racket: tennis schläger
ranking: rangliste weltrangliste tabelle
record-sport: rekord weltrekord bestmarke höchstwert spitzenwert
red-card: platzverweis rote_karte
referee: schiedsrichter schiedsrichterin unparteiischer referee
relay: staffel
relegation: abstieg absteigen absteiger
retire-sport: karriereende
ride-horse: reiten reiter jockey pferderennen
rugby: rugby
runner-up: vizemeister zweitplatzierter
score: punktestand spielstand erzielen treffen tor einnetzen
season: saison spielzeit spieljahr
semi-final: halbfinale
set-tennis: satz tiebreak
shot-goal: schuss_aufs
sidelined: verletzt_fehlen
silver-medal: silbermedaille
skate: eiskunstlauf schlittschuh
ski: ski skifahrer skirennen
sport: sport sportlich
sprint: sprint sprinter
stadium: stadion arena spielstätte
stage-race: etappe
striker: stürmer stürmerin angreifer torjäger
suspension-sport: sperre gesperrt sperren
swim: schwimmen schwimmer schwimmerin
team: mannschaft team verein klub elf gruppe personal belegschaft truppe trupp riege auswahl mannschaften teams
title: titel meistertitel meisterschaft
top-scorer: torschützenkönig torschütze
tournament: turnier wettbewerb wettkampf meisterschaft
train-sport: training trainieren trainingslager üben übung
transfer-player: transfer ablöse ablösesumme spielerwechsel verpflichten verpflichtung wechsel wechseln vereinswechsel
unbeaten: ungeschlagen
volleyball: volleyball
world-champion: weltmeister weltmeisterin
world-cup: weltmeisterschaft wm
wrestling: ringer gewichtheben
yellow-card: gelbe_karte
`;
