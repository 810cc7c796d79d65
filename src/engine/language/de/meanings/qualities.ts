export const qualities = `
abroad: ausland
abrupt: plötzlich abrupt
accidental: versehentlich unbeabsichtigt
accurate: genau exakt präzise
additional-more: zusätzlich
afraid-nervous: nervös
all: alle sämtliche gesamt ganz
alone: allein einzeln
ambitious: ehrgeizig
ancient: antik antike
annual: jährlich
anonymous: anonym anonymität
available: verfügbar verfügbarkeit
average: durchschnitt durchschnittlich mittelwert
aware: bewusst bewusstsein
bad: schlecht
badly: schwer_beschädigt
beautiful: schön schönheit
better: besser beste
big: groß riesig gewaltig enorm
bigger: größer
bitter: bitter
black: schwarz
blue: blau
bottom: unten untere
brave: mutig mut tapfer
bright: hell
broad: breit breite
brown: braun
central: zentral innenstadt stadtzentrum
certain-sure: zuversichtlich zuversicht
cheap: billig günstig preiswert
clear-obvious: offensichtlich klar eindeutig
common: häufig oft
complete-full: vollständig völlig komplett
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
difficult: schwierig schwierigkeit
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
essential: wesentlich unerlässlich
exhausted: erschöpft erschöpfung müde
expensive: teuer kostspielig
experienced: erfahren_und erfahrung
extreme: extrem äußerst
fair-just: gerecht
false: falsch unwahr
famous: berühmt prominent prominenter
far: weit entfernt
fast: schnell rasch
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
future: zukunft künftig
good: gut
gradual: allmählich schrittweise
grave-serious: schwerwiegend ernst gravierend
green: grün
grey: grau
half: hälfte halb
happy: glücklich erfreut froh
heavy: schwer
high: hoch
historic: historisch
honest: ehrlich
hundred: hundert hunderte
immediate: sofort sofortig umgehend unverzüglich
important: wichtig bedeutend
impossible: unmöglich
individual: individuell
inside: innen innerhalb drinnen
intact: unversehrt unverletzt unbeschädigt
international: international weltweit global
isolated: abgelegen isoliert
joint: gemeinsam zusammen
last: letzte endgültig
late: spät später
lateness: spätabends
left: links linke
length: lang länge
light-slight: leicht geringfügig leichte
likely: wahrscheinlich voraussichtlich
limited: begrenzt
little: klein winzig
live: leben wohnen
local: lokal örtlich
loud: laut lärm
low: niedrig gering
main: haupt hauptsächlich
male: männlich
many: viele zahlreich
massive-scale: großangelegt massiv
maximum: höchst maximal maximum
minimum: mindest minimum minimal
modern: modern zeitgenössisch
mysterious: mysteriös rätselhaft rätsel
naked: nackt
narrow: schmal eng
near: nahe nähe
necessary: nötig notwendig
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
plain-text: schlicht
popular: beliebt beliebtheit
possible: möglich möglichkeit möglicherweise
powerful: stark kräftig mächtig
preliminary: vorläufig
previous: vorherig früher ehemalig
prominent: führend
proud: stolz
public: öffentlich
pure: rein
rare: selten
ready: bereit
real: echt
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
special: besonders speziell
strange: seltsam ungewöhnlich
strict: streng strikt
subsequent: anschließend danach
sufficient: ausreichend genug
suspicious: verdächtig
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
various: verschieden unterschiedlich
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
