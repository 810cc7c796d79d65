export const qualities = `
abroad: ausland übersee
abrupt: plötzlich abrupt
absolute: absolut
acceptable: akzeptabel annehmbar zumutbar vertretbar
accidental: versehentlich unbeabsichtigt
accurate: genau exakt präzise
active: aktiv aktivität tätig tätigkeit
additional-more: zusätzlich weitere weiter extra
afraid-nervous: nervös
aggressive: aggressiv
all: alle sämtliche gesamt ganz jeder jede jedes gesamte allesamt
alone: allein einzeln
amazing: großartig toll wunderbar hervorragend ausgezeichnet fantastisch unglaublich herrlich
ambitious: ehrgeizig
ancient: antik antike
annual: jährlich jedes_jahr alljährlich
anonymous: anonym anonymität
apparent: augenscheinlich
appreciate: schätzen wertschätzen wertschätzung
attractive: attraktiv anziehend charme charmant reizvoll
automatic: automatisch selbsttätig
available: verfügbar verfügbarkeit
average: durchschnitt durchschnittlich mittelwert im_schnitt durchschnittswert
aware: bewusst bewusstsein
awkward: ungeschickt unangenehm
bad: schlecht schlimm übel mies
badly: schwer_beschädigt
basic: grundlegend fundamental elementar wesentlich
beautiful: schön schönheit hübsch wunderschön
beloved: lieb geliebt
better: besser beste
big: groß riesig gewaltig enorm beträchtlich erheblich umfangreich große großer großes größte massiv kolossal stattlich
bigger: größer
bitter: bitter
black: schwarz
blue: blau
bottom: unten grund_des
brave: mutig mut tapfer heldenhaft unerschrocken
bright: hell
broad: breit breite
brown: braun
busy: beschäftigt
careful: vorsichtig sorgfältig behutsam vorsicht
central: zentral innenstadt stadtzentrum zentrum mitte
certain-definite: gewiss bestimmt sicherlich
certain-sure: zuversichtlich zuversicht gewiss sicher vertrauen
cheap: billig günstig preiswert preisgünstig erschwinglich
classic: klassisch klassiker
clear-obvious: offensichtlich klar eindeutig deutlich offenkundig ersichtlich klar_und
comfortable: bequem gemütlich komfortabel behaglich
common: häufig oft häufigkeit regelmäßig öfter mehrfach verbreitet
complete-full: vollständig völlig komplett gänzlich vollkommen ganz ganzen
complicated: kompliziert komplex
comprehensive: umfassend gründlich ausführlich detailliert eingehend
confidential: geheim vertraulich
constant: konstant beständig ständig stetig kontinuierlich
controversial: umstritten kontrovers strittig heiß_diskutiert
correct: richtig korrekt zutreffend richtige stimmt
creative: kreativ kreativität schöpferisch
critical: kritisch entscheidend ausschlaggebend maßgeblich zentral
cruel: grausam brutal bestialisch unmenschlich
current: aktuell derzeitig gegenwärtig derzeit jetzt heutig momentan nunmehr laufend
dark: dunkel dunkelheit
deep: tief tiefe
deliberate-act: absichtlich vorsätzlich vorsatz
delicious: köstlich
dense: dicht dick
desperate: verzweifelt verzweiflung
difficult: schwierig schwierigkeit problematisch kompliziert heikel anspruchsvoll mühsam
direct: direkt unmittelbar
dirty: schmutzig verschmutzt
distinct: deutlich_unterscheiden unterscheidbar
domestic: inländisch einheimisch binnen- heimisch
double: verdoppeln doppelt zweimal
dozen: dutzend dutzende
dynamic: dynamisch dynamik
early: früh frühzeitig vorzeitig zeitig
east: osten östlich ost
easy: einfach leicht simpel mühelos
effective: wirksam wirksamkeit effektiv
efficient: effizient effizienz leistungsfähig effektiv
elderly: ältere betagt senior senioren rentner alt hochbetagt
emotional: emotional gefühlsbetont emotion ergreifend
empty: leer leerstehend verlassen_und verlassen unbewohnt
equal: gleich gleichheit gleichstellung gleichermaßen
equivalent: entsprechen entsprechend gleichwertig äquivalent
essential: wesentlich unerlässlich unentbehrlich unverzichtbar grundlegend
everywhere: überall
evil: böse boshaft das_böse
exhausted: erschöpft erschöpfung müde entkräftet
expensive: teuer kostspielig
experienced: erfahren_und erfahrung
external: extern äußere
extraordinary: außergewöhnlich außerordentlich bemerkenswert herausragend
extreme: extrem äußerst überaus
fair-just: gerecht
false: falsch unwahr fälschlich irrtümlich unzutreffend unwahrheit unrichtig
familiar: vertraut
famous: berühmt prominent prominenter bekannt renommiert ruhm prominente legendär
far: weit entfernt
fast: schnell rasch zügig flink geschwind eilig
favourite: lieblings bevorzugen vorziehen
female: weiblich
few: wenige paar_wenige einige_wenige einzelne vereinzelt
fiction: fiktion fiktiv erfunden
first: erste
flat-level: flach
flexible: flexibel flexibilität
forever: immer ewig für_immer stets ständig
free: kostenlos gratis umsonst frei
fresh: frisch
friendly: freundlich nett höflich herzlich liebenswürdig
front: vorne vorderseite
frustrated: frustriert frustration
full: voll gefüllt besetzt ausgebucht
fundamental-right: grundrecht
funny: lustig witzig komisch komödie humor witz komiker
future: zukunft künftig kommend bevorstehend künftige anstehend
gene-genius: genie genial
golden: golden
good: gut toll prima gute guten gutes guter ordentlich positiv
gradual: allmählich schrittweise
grave-serious: schwerwiegend ernst gravierend schwer erheblich massiv schlimm
greek-letter: griechisch
green: grün
grey: grau
half: hälfte halb
happy: glücklich erfreut froh freuen freude glück zufrieden fröhlich erleichtert
heavy: schwer
high: hoch hohe hohen hoher hohes höher höhere höheren höchste höchsten
high-degree: hochgradig
historic: historisch
holy: heilig
honest: ehrlich
horror: horror grauen grauenhaft grausig abscheulich erschreckend schauderhaft
hundred: hundert hunderte
ideal: ideal idealerweise
immediate: sofort sofortig umgehend unverzüglich prompt gleich auf_der_stelle
important: wichtig bedeutend bedeutsam maßgeblich erheblich nennenswert wesentlich deutlich entscheidend relevant zentral
impossible: unmöglich
impressive: beeindruckend eindrucksvoll beeindrucken eindruck spektakulär imposant
individual: individuell
inside: innen innerhalb drinnen innere innenraum
intact: unversehrt unverletzt unbeschädigt wohlbehalten heil
intellectual: intellektuell intellektueller
intense: intensiv heftig intensität stark_und
internal: intern innere
international: international weltweit global weltweite multinational
isolated: abgelegen isoliert
joint: gemeinsam zusammen gemeinschaftlich kollektiv gegenseitig wechselseitig miteinander
last: letzte endgültig schließlich zuletzt letztlich vergangen
late: spät später verspätet
lateness: spätabends
left: links linke
legendary: legende legendär mythos sage_von
legislative: gesetzgebend
length: lang länge
light-slight: leicht geringfügig leichte
likely: wahrscheinlich voraussichtlich vermutlich mutmaßlich wohl
limited: begrenzt
little: klein winzig bisschen wenig ein_wenig geringfügig minimal
live: leben wohnen lebenszeit
local: lokal örtlich regional vor_ort hiesig
loud: laut lärm geräusch krach
low: niedrig gering
magic: magisch zauber zauberhaft magie
main: haupt hauptsächlich wichtigste vorwiegend überwiegend vor_allem
male: männlich
many: viele zahlreich zahllos unzählig mehrere etliche jede_menge mehrere_hundert
massive-scale: großangelegt massiv
maximum: höchst maximal maximum
mechanical: mechanisch
minimum: mindest minimum minimal
modern: modern zeitgenössisch neuartig hochmodern
moral: moralisch moral ethik ethisch
mysterious: mysteriös rätselhaft rätsel ungeklärt mysterium
naked: nackt
narrow: schmal eng
near: nahe nähe nähern benachbart angrenzend
necessary: nötig notwendig erforderlich
negative: negativ
new: neu neue neuer neues neuen neuem
normal: normal üblich regulär üblicherweise gängig herkömmlich regelmäßig
north: norden nördlich nord
north-east: nordosten nordöstlich nordost
north-west: nordwesten nordwestlich nordwest
obsolete: veraltet überholt
obvious: offenkundig deutlich sichtlich ersichtlich
official-formal: offiziell amtlich formell förmlich
old: alt ältere
ongoing: laufend im_gange andauernd
open-hours: rund_um_die_uhr
optimistic: optimistisch optimismus
ordinary: gewöhnlich alltäglich alltag
out-of-order: außer_betrieb
outside: außen außerhalb draußen
partial: teilweise partiell
perfect: perfekt
permanent: dauerhaft ständig anhaltend fortwährend ununterbrochen nachhaltig langfristig beständig
personal: persönlich privat eigen individuell
pessimistic: pessimistisch
physical: körperlich physisch
plain-text: schlicht
popular: beliebt beliebtheit
positive: positiv
possible: möglich möglichkeit möglicherweise denkbar potenziell eventuell machbar
potential: potenzial potenziell
powerful: stark kräftig mächtig
precious: wertvoll kostbar
preliminary: vorläufig erste anfänglich
previous: vorherig früher ehemalig vergangen bisherig zuvor vorher vorig vormalig
progressive: fortschrittlich progressiv
prominent: führend prominente namhaft bekannt_als renommiert
proud: stolz
public: öffentlich staatlich allgemein öffentlichkeit
pure: rein
quiet: leise still
random: zufällig beliebig willkürlich zufall
rare: selten rar kaum
ready: bereit
real: echt wirklich tatsächlich wahrhaftig
rear: hinten heck
reasonable: vernünftig sinnvoll
recent: kürzlich jüngst neulich zuletzt vor_kurzem unlängst letzten
red: rot
relatively: relativ ziemlich recht eher verhältnismäßig vergleichsweise
relevant: relevant
reliable: zuverlässig zuverlässigkeit
responsible: verantwortlich verantwortung zuständig zuständigkeit verantworten schuld
ridiculous: lächerlich absurd albern grotesk
right: rechts rechte
romantic: romantisch romantik romanze
rough: ungefähr etwa rund zirka circa gegen_etwa
round: rund
rural: ländlich
sad: traurig trauer unglücklich betrübt
safe: sicher geschützt gesichert
safety: sicherheit schutz
same: gleiche identisch
second: zweite
secondary: zweitrangig sekundär
selfish: gier gierig
sensitive: empfindlich sensibel
separate-own: getrennt separat gesondert
sharp: scharf
short: kurz
silent: schweigen stille schweigend leise still stumm lautlos
similar: ähnlich
single-only: einzig einzigartig einmalig lediglich ausschließlich nur bloß exklusiv
slow: langsam
smooth: reibungslos
soft: weich
solid: solide fest robust stabil_gebaut
some: einige mehrere manche verschiedene etliche ein_paar
south: süden südlich süd
south-east: südosten südöstlich südost
south-west: südwesten südwestlich südwest
special: besonders speziell insbesondere eigen außergewöhnlich einzigartig
specific: spezifisch konkret bestimmte
straight: gerade aufrecht
strange: seltsam ungewöhnlich merkwürdig sonderbar bizarr rätselhaft
strict: streng strikt scharf rigoros hart
stupid: dumm blöd idiot töricht narr
subsequent: anschließend danach
substantial: substanziell
sufficient: ausreichend genug
suitable: passend geeignet angemessen passen
superior: überlegen
supreme: oberste höchste
suspicious: verdächtig
sweet: süß
temporary: vorübergehend zeitweise kurzfristig befristet provisorisch
terrible: schrecklich furchtbar entsetzlich grauenhaft scheußlich grässlich fürchterlich
thin: dünn schlank
third: dritte
thousand: tausend tausende
tight: eng_an
top: oben obere
traditional: traditionell tradition althergebracht klassisch
transparent: transparent transparenz
triple: verdreifachen dreifach
true: wahr wahrheit richtig tatsächlich
typical: typisch charakteristisch bezeichnend
unacceptable: inakzeptabel
unclear: unklar ungewiss unsicherheit unbekannt ungeklärt offen fraglich unsicher
universal: universell
unpopular: unbeliebt
unprecedented: beispiellos noch_nie
unscathed: unversehrt wohlbehalten unverletzt
urban: städtisch urban
urgent: dringend
useful: nützlich hilfreich praktisch
valid: gültig gültigkeit
various: verschieden unterschiedlich vielfalt vielfältig mehrfach anders gemischt
visible: sichtbar sicht
weak: schwach schwäche
weird: merkwürdig sonderbar komisch bizarr eigenartig skurril
west: westen westlich west
wet: nass
white: weiß
wide-spread: weitverbreitet
widely: weithin weitgehend
wild: wild
worse: schlechter schlimmer
worthless: wertlos nutzlos
yellow: gelb
young: jung junge
`;
