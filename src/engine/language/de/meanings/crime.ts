export const crime = `
accomplice: komplize komplizin mittäter mittäterin
alibi: alibi
ambush: hinterhalt
ammunition: munition kugel patrone geschoss
armed: bewaffnet
arrest: festnehmen festnahme verhaften verhaftung
arson: brandstiftung brandstifter brandstiften
assassinate: attentäter ermorden_lassen
assault: körperverletzung überfallen misshandeln misshandlung
attack: angriff angreifen attacke attackieren angreifer
background: hintergrund
barricade: barrikade verbarrikadieren verschanzen
blackmail: erpressen erpressung erpresser
bloodstain: blutspur blutfleck
body-found: überreste leichenfund
brawl: verprügeln prügeln zusammenschlagen prügelei schlägerei
break-in: einbruch einbrechen wohnungseinbruch
bribe: bestechen bestechung schmiergeld bestechungsgeld
bruise: prellung bluterguss
bug-listen: abhören abhöraktion wanze
cannabis: cannabis marihuana haschisch
cartel: kartell
child-abuse: missbrauchen kindesmissbrauch pädophil
cocaine: kokain
commit: begehen verüben
confess: gestehen geständnis
confiscate: beschlagnahmen beschlagnahme beschlagnahmung sicherstellen sicherstellung
conspiracy: verschwörung verschwören komplott
corporal: wachtmeister
counterfeit: fälschen gefälscht fälschung falschgeld
crime: verbrechen straftat delikt tat kriminalität
crime-scene: tatort
criminal: verbrecher straftäter krimineller kriminelle kriminell
cybercrime: cyberkriminalität
deal-drugs: dealer drogenhändler
decompose: verwesen verwest
deport: abschieben abschiebung ausweisen ausweisung
detain: haft gewahrsam inhaftieren untersuchungshaft inhaftierung
detective: ermittler ermittlerin fahnder kommissar kriminalist
dismember: zerstückeln
disturb: ruhestörung
dna: dna dns
domestic-violence: häusliche_gewalt
drug-narcotic: droge rauschgift betäubungsmittel
drug-traffic: drogenhandel rauschgifthandel
embezzle: veruntreuen veruntreuung unterschlagen unterschlagung
execute-kill: hinrichten hinrichtung
explosive: sprengstoff sprengsatz
extradite: ausliefern auslieferung
fingerprint: fingerabdruck
firearm: waffe schusswaffe
flee: fliehen flucht flüchten flüchtig
forensic: forensisch forensik spurensicherung
fraud: betrug betrüger betrügen betrügerisch
fugitive: flüchtiger gesucht
gang: bande
grenade: granate handgranate
gunman: schütze bewaffneter
gunshot: schuss schüsse
handcuff: handschelle handschellen
harass: belästigen belästigung stalken stalking
hate-crime: hasskriminalität hassverbrechen
hostage: geisel
identity: identität
inmate: häftling gefangener insasse gefangene
insult: beleidigen beleidigung beschimpfen
interrogate: vernehmen vernehmung verhör verhören
intruder: eindringling
kidnap: entführen entführung entführer verschleppen
kill: töten umbringen tötung
knife: messer
loot: plündern plünderung plünderer
mafia: mafia
manhunt: fahndung fahnden großfahndung verbrecherjagd
manslaughter: totschlag
masked: maskiert vermummt
massacre: massaker
mastermind: drahtzieher rädelsführer
motive: motiv beweggrund tatmotiv
mug: ausrauben berauben
murder: mord mörder ermorden ermordung
neo-nazi: neonazi
overdose: überdosis
passer-by: passant passantin schaulustiger
patrol: streife streifenwagen patrouille patrouillieren
perpetrator: täter täterin
pickpocket: taschendieb taschendiebstahl
pistol: pistole revolver
police: polizei
police-officer: polizist polizistin polizeibeamter
police-station: polizeirevier polizeiwache polizeistation wache revier
post-mortem: obduktion obduzieren autopsie
prison: gefängnis haftanstalt justizvollzugsanstalt
prostitution: prostitution prostituierte
prowl: auflauern lauern
punch: faustschlag
quarrel: auseinandersetzung handgemenge
raid: razzia durchsuchen durchsuchung
ransom: lösegeld lösegeldforderung
rape: vergewaltigen vergewaltigung vergewaltiger
rifle: gewehr flinte schrotflinte
riot: ausschreitung krawall randale randalieren unruhen
rob: räuber rauben
robbery: raub überfall raubüberfall
safe-box: tresor
serial-killer: serienmörder
sexual: sexuell sexual
shoot: schießen schießerei erschießen
slap: ohrfeige ohrfeigen
smuggle: schmuggeln schmuggel schmuggler schleuser schleusen
spy: spion spionage spionieren agentin
stab: niederstechen messerstich messerangriff messerattacke
steal: stehlen diebstahl dieb entwenden diebin
strangle: erwürgen würgen erdrosseln
suffocate: ersticken
suicide: selbstmord suizid
surrender: stellen_sich ergeben kapitulieren
surveillance: überwachung überwachen überwachungskamera
suspect: verdächtiger verdächtige tatverdächtiger
suspicion: verdacht tatverdacht
swat: spezialeinsatzkommando spezialeinheit
terror-attack: anschlag attentat bombenanschlag
terrorism: terrorismus terrorist terror terroristisch
threat: drohen drohung bedrohen bedrohung
tip-off: hinweis
torture: foltern folter
trace: spur
underworld: unterwelt organisierte_kriminalität
vandalism: vandalismus beschmieren sachbeschädigung
vigilante: bürgerwehr
violence: gewalt gewalttätig gewalttat
warrant: haftbefehl
witness: zeuge zeugin augenzeuge augenzeugin
`;
