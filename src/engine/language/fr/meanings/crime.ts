export const crime = `
accomplice: complice
alibi: alibi
ambush: embuscade guet-apens
ammunition: munition balle cartouche projectile
armed: armé
arrest: arrêter arrestation interpeller interpellation
arson: pyromane incendiaire incendie_criminel incendie_volontaire
assassinate: attenter
assault: agresser agression
attack: attaque attaquer assaillant agresseur
background: arrière-plan
barricade: barricade barricader retrancher
blackmail: extorquer extorsion chantage racket
bloodstain: trace_de_sang
body-found: restes_humains dépouille
brawl: tabasser rixe bagarre
break-in: cambriolage cambrioler effraction
bribe: soudoyer pot-de-vin dessous-de-table
bruise: contusion ecchymose hématome
bug-listen: mettre_sur_écoute écoutes
cannabis: cannabis marijuana haschich
cartel: cartel
child-abuse: pédophile pédocriminel pédocriminalité
cocaine: cocaïne
commit: commettre perpétrer
confess: avouer aveu aveux
confiscate: saisir saisie confisquer confiscation
conspiracy: complot conspiration comploter
corporal: brigadier
counterfeit: contrefaçon contrefaire falsifier falsification
crime: crime délit criminalité infraction délinquance
crime-scene: scène_de_crime lieu_du_crime
criminal: criminel délinquant malfaiteur
cybercrime: cybercriminalité
deal-drugs: dealer dealeur trafiquant
decompose: décomposition décomposé
deport: expulser expulsion reconduite
detain: détention garde_à_vue détenu écrouer incarcérer
detective: enquêteur inspecteur limier
dismember: démembrer
disturb: tapage
dna: adn
domestic-violence: violence_conjugale violences_conjugales
drug-narcotic: drogue stupéfiant
drug-traffic: trafic_de_drogue trafic_de_stupéfiants narcotrafic
embezzle: détourner détournement
execute-kill: exécuter_un exécution_sommaire
explosive: explosif
extradite: extrader extradition
fingerprint: empreinte_digitale
firearm: arme
flee: fuir fuite cavale
forensic: médico-légal scientifique_et_technique
fraud: fraude escroquerie escroc frauder frauduleux arnaque
fugitive: fugitif recherché
gang: gang bande
grenade: grenade
gunman: tireur homme_armé
gunshot: coup_de_feu coups_de_feu tir
handcuff: menotte menotter
harass: harceler harcèlement
hate-crime: crime_de_haine
hostage: otage
identity: identité
inmate: prisonnier détenu
insult: insulter insulte injure injurier
interrogate: interroger interrogatoire audition
intruder: intrus
kidnap: enlever enlèvement kidnapper rapt
kill: tuer
knife: couteau lame
loot: piller pillage pilleur
mafia: mafia
manhunt: chasse_à_l'homme
manslaughter: homicide_involontaire
masked: cagoulé masqué
massacre: massacre massacrer
mastermind: cerveau commanditaire
motive: mobile
mug: détrousser
murder: meurtre assassinat homicide assassin meurtrier assassiner
neo-nazi: néonazi
overdose: surdose overdose
passer-by: passant badaud
patrol: patrouille patrouiller
perpetrator: auteur_présumé auteur_des_faits
pickpocket: pickpocket
pistol: pistolet revolver
police: police gendarmerie
police-officer: policier policière gendarme
police-station: commissariat poste_de_police
post-mortem: autopsie
prison: prison maison_d'arrêt pénitencier
prostitution: prostitution prostituée
prowl: rôder
punch: coup_de_poing
quarrel: altercation dispute querelle
raid: perquisition perquisitionner descente
ransom: rançon
rape: viol violer violeur
rifle: fusil carabine
riot: émeute émeutier troubles
rob: braquer braqueur
robbery: braquage vol_à_main_armée hold-up
safe-box: coffre-fort
serial-killer: tueur_en_série
sexual: sexuel
shoot: tirer fusillade abattre
slap: gifle gifler
smuggle: contrebande passeur
spy: espion espionnage espionner
stab: poignarder coup_de_couteau coups_de_couteau
steal: voler voleur dérober dérobé
strangle: étrangler
suffocate: asphyxier étouffer asphyxie
suicide: suicide suicider
surrender: se_rendre rendre_à_la_police capituler capitulation
surveillance: surveillance surveiller vidéosurveillance
suspect: suspect
suspicion: soupçon soupçonner
swat: raid-police
terror-attack: attentat
terrorism: terrorisme terroriste
threat: menace menacer
tip-off: signalement
torture: torture torturer
trace: trace piste
underworld: crime_organisé grand_banditisme
vandalism: vandalisme vandale saccager dégrader
vigilante: justicier
violence: violence violent
warrant: mandat_d'arrêt mandat_de_dépôt
witness: témoin
`;
