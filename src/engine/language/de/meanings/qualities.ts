export const qualities = `
abroad: ausland
abrupt: plötzlich abrupt
absolute: absolut
accidental: versehentlich unbeabsichtigt
accurate: genau exakt präzise
active: aktiv aktivität tätig tätigkeit
additional-more: zusätzlich weitere weiter extra
afraid-nervous: nervös
all: alle sämtliche gesamt ganz
alone: allein einzeln
amazing: großartig toll wunderbar hervorragend ausgezeichnet fantastisch unglaublich herrlich
ambitious: ehrgeizig
ancient: antik antike
annual: jährlich
anonymous: anonym anonymität
available: verfügbar verfügbarkeit
average: durchschnitt durchschnittlich mittelwert im_schnitt durchschnittswert
aware: bewusst bewusstsein
bad: schlecht
badly: schwer_beschädigt
basic: grundlegend fundamental elementar wesentlich
beautiful: schön schönheit
better: besser beste
big: groß riesig gewaltig enorm beträchtlich erheblich umfangreich
bigger: größer
bitter: bitter
black: schwarz
blue: blau
bottom: unten grund_des
brave: mutig mut tapfer
bright: hell
broad: breit breite
brown: braun
central: zentral innenstadt stadtzentrum
certain-definite: gewiss bestimmt sicherlich
certain-sure: zuversichtlich zuversicht gewiss sicher vertrauen
cheap: billig günstig preiswert
clear-obvious: offensichtlich klar eindeutig
common: häufig oft
complete-full: vollständig völlig komplett gänzlich vollkommen ganz ganzen
complicated: kompliziert komplex
confidential: geheim vertraulich
constant: konstant beständig
controversial: umstritten kontrovers
correct: richtig korrekt
critical: kritisch entscheidend
cruel: grausam brutal
current: aktuell derzeitig gegenwärtig derzeit
dark: dunkel dunkelheit
deep: tief tiefe
deliberate-act: absichtlich vorsätzlich vorsatz
dense: dicht dick
difficult: schwierig schwierigkeit problematisch
direct: direkt unmittelbar
dirty: schmutzig verschmutzt
double: verdoppeln doppelt zweimal
dozen: dutzend dutzende
early: früh frühzeitig
east: osten östlich ost
easy: einfach
effective: wirksam wirksamkeit
elderly: ältere betagt senior
empty: leer leerstehend verlassen_und
equal: gleich gleichheit gleichstellung
essential: wesentlich unerlässlich unentbehrlich unverzichtbar grundlegend
exhausted: erschöpft erschöpfung müde
expensive: teuer kostspielig
experienced: erfahren_und erfahrung
extreme: extrem äußerst überaus
fair-just: gerecht
false: falsch unwahr
famous: berühmt prominent prominenter
far: weit entfernt
fast: schnell rasch
favourite: lieblings bevorzugen vorziehen
female: weiblich
few: wenige
first: erste
flat-level: flach
flexible: flexibel flexibilität
free: kostenlos gratis
fresh: frisch
front: vorne vorderseite
frustrated: frustriert frustration
full: voll
funny: lustig witzig komisch komödie humor witz komiker
future: zukunft künftig
good: gut toll prima
gradual: allmählich schrittweise
grave-serious: schwerwiegend ernst gravierend
green: grün
grey: grau
half: hälfte halb
happy: glücklich erfreut froh freuen freude glück zufrieden fröhlich
heavy: schwer
high: hoch
high-degree: hochgradig
historic: historisch
holy: heilig
honest: ehrlich
hundred: hundert hunderte
immediate: sofort sofortig umgehend unverzüglich
important: wichtig bedeutend bedeutsam maßgeblich erheblich nennenswert
impossible: unmöglich
individual: individuell
inside: innen innerhalb drinnen
intact: unversehrt unverletzt unbeschädigt
international: international weltweit global
isolated: abgelegen isoliert
joint: gemeinsam zusammen
last: letzte endgültig schließlich zuletzt letztlich
late: spät später
lateness: spätabends
left: links linke
length: lang länge
light-slight: leicht geringfügig leichte
likely: wahrscheinlich voraussichtlich
limited: begrenzt
little: klein winzig bisschen wenig ein_wenig
live: leben wohnen lebenszeit
local: lokal örtlich
loud: laut lärm geräusch krach
low: niedrig gering
main: haupt hauptsächlich wichtigste vorwiegend überwiegend vor_allem
male: männlich
many: viele zahlreich
massive-scale: großangelegt massiv
maximum: höchst maximal maximum
minimum: mindest minimum minimal
modern: modern zeitgenössisch
mysterious: mysteriös rätselhaft rätsel
naked: nackt
narrow: schmal eng
near: nahe nähe nähern benachbart angrenzend
necessary: nötig notwendig
negative: negativ
new: neu
normal: normal üblich regulär
north: norden nördlich nord
obsolete: veraltet überholt
official-formal: offiziell amtlich
old: alt
open-hours: rund_um_die_uhr
optimistic: optimistisch optimismus
ordinary: gewöhnlich alltäglich
outside: außen außerhalb draußen
partial: teilweise partiell
perfect: perfekt
permanent: dauerhaft ständig
personal: persönlich privat
pessimistic: pessimistisch
physical: körperlich physisch
plain-text: schlicht
popular: beliebt beliebtheit
positive: positiv
possible: möglich möglichkeit möglicherweise
potential: potenzial potenziell
powerful: stark kräftig mächtig
preliminary: vorläufig
previous: vorherig früher ehemalig
prominent: führend
proud: stolz
public: öffentlich
pure: rein
rare: selten
ready: bereit
real: echt wirklich tatsächlich
rear: hinten heck
recent: kürzlich jüngst
red: rot
relevant: relevant
reliable: zuverlässig zuverlässigkeit
responsible: verantwortlich verantwortung
right: rechts rechte
rough: ungefähr etwa
round: rund
rural: ländlich
sad: traurig
safe: sicher
safety: sicherheit
same: gleiche identisch
second: zweite
selfish: gier gierig
sensitive: empfindlich sensibel
sharp: scharf
short: kurz
silent: schweigen stille schweigend
similar: ähnlich
single-only: einzig
slow: langsam
smooth: reibungslos
soft: weich
some: einige mehrere manche
south: süden südlich süd
special: besonders speziell insbesondere eigen
specific: spezifisch konkret bestimmte
straight: gerade aufrecht
strange: seltsam ungewöhnlich
strict: streng strikt
subsequent: anschließend danach
sufficient: ausreichend genug
suitable: passend geeignet angemessen passen
suspicious: verdächtig
sweet: süß
temporary: vorübergehend zeitweise
terrible: schrecklich furchtbar entsetzlich
third: dritte
thousand: tausend tausende
tight: eng_an
top: oben obere
traditional: traditionell tradition
transparent: transparent transparenz
triple: verdreifachen dreifach
true: wahr wahrheit
typical: typisch
unacceptable: inakzeptabel
unclear: unklar ungewiss unsicherheit unbekannt
unpopular: unbeliebt
unprecedented: beispiellos noch_nie
urban: städtisch urban
urgent: dringend
valid: gültig gültigkeit
various: verschieden unterschiedlich vielfalt vielfältig mehrfach anders
visible: sichtbar sicht
weak: schwach schwäche
west: westen westlich west
wet: nass
white: weiß
wide-spread: weitverbreitet
worse: schlechter schlimmer
worthless: wertlos nutzlos
yellow: gelb
young: jung junge
`;
