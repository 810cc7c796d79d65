export const crime = `
abuse-power: amtsmissbrauch
accomplice: komplize komplizin mittäter mittäterin
accusation-false: falschbeschuldigung
alibi: alibi
ambush: hinterhalt
ammunition: munition kugel patrone geschoss
amphetamine: amphetamin ecstasy crystal
armed: bewaffnet
arrest: festnehmen festnahme verhaften verhaftung fassen erwischen dingfest abführen ergreifen ergreifung verhaftete aufgreifen haft
arson: brandstiftung brandstifter brandstiften feuerteufel zündeln brandstifterin
assassinate: attentäter ermorden_lassen
assault: körperverletzung überfallen misshandeln misshandlung attackieren angreifen tätlich schlagen prügel misshandelt verletzen
attack: angriff angreifen attacke attackieren anschlag attentat bombenanschlag überfall überfallen offensive ansturm
attacker: angreifer täter attentäter
axe: axt machete
background: hintergrund
bank-robbery: bankraub banküberfall bankräuber
barricade: barrikade verbarrikadieren verschanzen
blackmail: erpressen erpressung erpresser erpresst
bloodstain: blutspur blutfleck
body-found: überreste leichenfund leiche
bodyguard: leibwächter wachmann sicherheitsmann wache personenschützer sicherheitsdienst
bomb-disposal: entschärfen entschärfung kampfmittelräumdienst
bomb-threat: bombendrohung
brawl: verprügeln prügeln zusammenschlagen prügelei schlägerei
break-in: einbruch einbrechen wohnungseinbruch einbrecher aufbrechen eindringen
bribe: bestechen bestechung schmiergeld bestechungsgeld bestechlich korruption
bruise: prellung bluterguss
bug-listen: abhören abhöraktion wanze
cannabis: cannabis marihuana haschisch
car-theft: autodiebstahl autodieb
cartel: kartell
child-abuse: missbrauchen kindesmissbrauch pädophil
child-murder: kindstötung
cocaine: kokain
commit: begehen verüben
confess: gestehen geständnis zugeben einräumen gestand geständig
confiscate: beschlagnahmen beschlagnahme beschlagnahmung sicherstellen sicherstellung konfiszieren einziehen sichergestellt beschlagnahmt
conspiracy: verschwörung verschwören komplott
corporal: wachtmeister
counterfeit: fälschen gefälscht fälschung falschgeld gefälschte fälscher falsch
crime: verbrechen straftat delikt tat kriminalität
crime-scene: tatort
criminal: verbrecher straftäter krimineller kriminelle kriminell täter straffällig
crossbow: armbrust
cybercrime: cyberkriminalität
deal-drugs: dealer drogenhändler
death-threat: morddrohung todesdrohung
decompose: verwesen verwest
deport: abschieben abschiebung ausweisen ausweisung
detain: haft gewahrsam inhaftieren untersuchungshaft inhaftierung festhalten einsperren gefangen gefangennahme festgehalten hinter_gittern
detective: ermittler ermittlerin fahnder kommissar kriminalist hauptkommissar kommissarin kriminalbeamter ermittelnde
dismember: zerstückeln
disturb: ruhestörung
dna: dna dns
domestic-violence: häusliche_gewalt
drug-narcotic: droge rauschgift betäubungsmittel suchtmittel rauschmittel stoff
drug-traffic: drogenhandel rauschgifthandel
embezzle: veruntreuen veruntreuung unterschlagen unterschlagung abzweigen unterschlug zweckentfremden
execute-kill: hinrichten hinrichtung
explosive: sprengstoff sprengsatz sprengladung bombe
extradite: ausliefern auslieferung
femicide: femizid
fingerprint: fingerabdruck
firearm: waffe schusswaffe pistole revolver gewehr feuerwaffe
flee: fliehen flucht flüchten flüchtig ausbrechen ausbruch entfliehen entflohen weglaufen absetzen entkommen
forensic: forensisch forensik spurensicherung
fraud: betrug betrüger betrügen betrügerisch täuschung täuschen hochstapler schwindel schwindler
fugitive: flüchtiger ausbrecher entflohener flüchtige gesuchter geflohener
gang: bande gruppe
grenade: granate handgranate
gunman: schütze bewaffneter bewaffnete
gunshot: schuss schüsse schießerei
handcuff: handschelle handschellen
harass: belästigen belästigung stalken stalking
hate-crime: hasskriminalität hassverbrechen
hooligan: hooligan
hostage: geisel
human-trafficking: menschenhandel schleusung
identity: identität
informant: informant hinweisgeber whistleblower
inmate: häftling gefangener insasse gefangene strafgefangener inhaftierter gefängnisinsasse
insult: beleidigen beleidigung beschimpfen
interrogate: vernehmen vernehmung verhör verhören
intruder: eindringling
juvenile-crime: jugendkriminalität
kidnap: entführen entführung entführer verschleppen geiselnahme entführt
kill: töten umbringen tötung ermorden ums_leben_bringen erschlagen
knife: messer klinge stichwaffe küchenmesser
loot: plündern plünderung plünderer
lure: locken anlocken
lynch: lynchen lynchmord
mafia: mafia
manhunt: fahndung fahnden großfahndung verbrecherjagd suche suchaktion
manslaughter: totschlag fahrlässige_tötung
masked: maskiert vermummt
massacre: massaker
mastermind: drahtzieher rädelsführer
motionless: leblos regungslos
motive: motiv beweggrund tatmotiv
mug: ausrauben berauben
murder: mord mörder ermorden ermordung tötung bluttat tötungsdelikt attentat-mord totschlag
narcotics-squad: drogenfahndung drogenfahnder
neo-nazi: neonazi
officer: polizist polizistin polizeibeamter polizeibeamtin beamter gendarm beamte beamtin ordnungshüter polizisten
opium: heroin opium fentanyl
overdose: überdosis
passer-by: passant passantin schaulustiger
patrol: streife streifenwagen patrouille patrouillieren streifenbeamter streifendienst
patrol-car: polizeiauto polizeifahrzeug
pepper-spray: tränengas pfefferspray
perpetrator: täter täterin straftäter verbrecher angreifer
phone-scam: enkeltrick telefonbetrug
pickpocket: taschendieb taschendiebstahl
pistol: pistole revolver waffe schusswaffe
police: polizei beamte ordnungshüter einsatzkräfte kripo kriminalpolizei
police-chief: polizeichef polizeipräsident
police-operation: polizeieinsatz einsatz großeinsatz razzia
police-station: polizeirevier polizeiwache polizeistation wache revier
post-mortem: obduktion obduzieren autopsie leichenschau gerichtsmedizin rechtsmedizin
prison: gefängnis haftanstalt justizvollzugsanstalt haft strafanstalt jva knast zelle gefängniszelle
prison-break: gefängnisausbruch ausbruch flucht
prison-guard: justizvollzugsbeamter wärter aufseher gefängniswärter vollzugsbeamter
prostitution: prostitution prostituierte
prowl: auflauern lauern
punch: faustschlag
quarrel: auseinandersetzung handgemenge streit streiten zank wortgefecht zerwürfnis
radicalise: radikalisieren radikalisierung
raid: razzia durchsuchen durchsuchung hausdurchsuchung durchsucht
rampage: amoklauf amokläufer
ransom: lösegeld lösegeldforderung
rape: vergewaltigen vergewaltigung vergewaltiger
rifle: gewehr flinte schrotflinte
riot: ausschreitung krawall randale randalieren unruhen tumult randalierer aufruhr
rob: räuber rauben
robbery: raub überfall raubüberfall überfallen ausrauben räuber raubzug
rubber-bullet: wasserwerfer gummigeschoss schlagstock
ruthless: kaltblütig skrupellos
safe-box: tresor
serial-burglar: raubzug serie_von_einbrüchen
serial-killer: serienmörder
sex-offender: sexualstraftäter
sexual: sexuell sexual
shoot: schießen schießerei erschießen schuss schüsse abfeuern feuern
shoplift: ladendieb ladendiebstahl
silencer: schalldämpfer
slap: ohrfeige ohrfeigen
smuggle: schmuggeln schmuggel schmuggler schleuser schleusen geschmuggelt einschmuggeln
spy: spion spionage spionieren agentin
stab: niederstechen messerstich messerangriff messerattacke einstechen messerstecherei stich zustechen erstechen
steal: stehlen diebstahl dieb entwenden diebin klauen rauben raub erbeuten ausrauben
stolen-goods: beute diebesgut hehlerei
strangle: erwürgen würgen erdrosseln
stun-gun: elektroschocker taser
suffocate: ersticken
suicide: selbstmord suizid
surrender: stellen_sich ergeben kapitulieren
surveillance: überwachung überwachen überwachungskamera beobachtung observieren
suspect: verdächtiger verdächtige tatverdächtiger beschuldigter mutmaßliche festgenommener
suspicion: verdacht tatverdacht misstrauen verdächtigen argwohn
swat: spezialeinsatzkommando spezialeinheit
swindled: geprellt abgezockt
terrorism: terrorismus terrorist terror terroristisch
threat: drohen drohung bedrohen bedrohung bedrohlich einschüchtern einschüchterung
tip-off: hinweis fingerzeig
torture: foltern folter
trace: spur fährte hinweis
underworld: unterwelt organisierte_kriminalität
vandalism: vandalismus beschmieren sachbeschädigung
vehicle-ramming: amokfahrt
vigilante: bürgerwehr
violence: gewalt gewalttätig gewalttat gewaltsam gewalttätigkeit brutalität
warrant: haftbefehl
wiretap-police: verdeckter_ermittler undercover
witness: zeuge zeugin augenzeuge augenzeugin zeugen augenzeugen
`;
