export const crime = `
abuse-power: abus_de_pouvoir
accomplice: complice
accusation-false: fausse_accusation
alibi: alibi
ambush: embuscade guet-apens
ammunition: munition balle cartouche projectile
amphetamine: amphétamine ecstasy
armed: armé
arrest: arrêter arrestation interpeller interpellation appréhender capture arrestation_de placer_en_garde
arson: pyromane incendiaire incendie_criminel incendie_volontaire
assassinate: attenter
assault: agresser agression maltraiter molester frapper rouer tabasser brutaliser
attack: attaque attaquer attentat agression agresser offensive assaut raid
attacker: assaillant agresseur auteur_de_l'attaque
axe: hache machette
background: arrière-plan
bank-robbery: braquage_de_banque
barricade: barricade barricader retrancher
blackmail: extorquer extorsion chantage racket maître-chanteur
bloodstain: trace_de_sang
body-found: restes_humains dépouille corps
bodyguard: garde_du_corps vigile agent_de_sécurité garde
bomb-disposal: démineur déminage désamorcer
bomb-threat: alerte_à_la_bombe
brawl: tabasser rixe bagarre
break-in: cambriolage cambrioler effraction cambrioleur s'introduire intrusion
bribe: soudoyer pot-de-vin dessous-de-table corrompre corruption
bruise: contusion ecchymose hématome
bug-listen: mettre_sur_écoute écoutes
cannabis: cannabis marijuana haschich
car-theft: vol_de_voiture
cartel: cartel
child-abuse: pédophile pédocriminel pédocriminalité
child-murder: infanticide
cocaine: cocaïne
commit: commettre perpétrer
confess: avouer aveu aveux reconnaître_les_faits passer_aux_aveux admettre
confiscate: saisir saisie confisquer confiscation mettre_sous_séquestre saisi
conspiracy: complot conspiration comploter
corporal: brigadier
counterfeit: contrefaçon contrefaire falsifier falsification faux falsifié faussaire
crime: crime délit criminalité infraction délinquance
crime-scene: scène_de_crime lieu_du_crime
criminal: criminel délinquant malfaiteur auteur bandit voyou
crossbow: arbalète
cybercrime: cybercriminalité
deal-drugs: dealer dealeur trafiquant
death-threat: menace_de_mort menaces_de_mort
decompose: décomposition décomposé
deport: expulser expulsion reconduite
detain: détention garde_à_vue détenu écrouer incarcérer retenir emprisonner interpeller arrêter incarcération
detective: enquêteur inspecteur limier commissaire commandant_de_police
dismember: démembrer
disturb: tapage
dna: adn
domestic-violence: violence_conjugale violences_conjugales
drug-narcotic: drogue stupéfiant substance came
drug-traffic: trafic_de_drogue trafic_de_stupéfiants narcotrafic
embezzle: détourner détournement siphonner
execute-kill: exécuter_un exécution_sommaire
explosive: explosif bombe charge_explosive
extradite: extrader extradition
femicide: féminicide
fingerprint: empreinte_digitale
firearm: arme pistolet fusil arme_à_feu
flee: fuir fuite cavale s'échapper s'enfuir échapper évasion prendre_la_fuite s'évader
forensic: médico-légal scientifique_et_technique
fraud: fraude escroquerie escroc frauder frauduleux arnaque tromper tromperie supercherie duper arnaquer
fugitive: fugitif évadé en_fuite recherché
gang: gang bande groupe
grenade: grenade
gunman: tireur homme_armé
gunshot: coup_de_feu coups_de_feu tir détonation
handcuff: menotte menotter
harass: harceler harcèlement
hate-crime: crime_de_haine
hooligan: hooligan
hostage: otage
human-trafficking: traite_des_êtres trafic_d'êtres_humains
identity: identité
informant: informateur lanceur_d'alerte
inmate: prisonnier détenu incarcéré
insult: insulter insulte injure injurier
interrogate: interroger interrogatoire audition
intruder: intrus
juvenile-crime: délinquance_juvénile
kidnap: enlever enlèvement kidnapper rapt prise_d'otages ravir séquestration séquestrer
kill: tuer abattre assassiner donner_la_mort
knife: couteau lame arme_blanche
loot: piller pillage pilleur
lure: attirer_dans appâter attirer
lynch: lyncher lynchage
mafia: mafia
manhunt: chasse_à_l'homme traque battue recherche
manslaughter: homicide_involontaire homicide
masked: cagoulé masqué
massacre: massacre massacrer
mastermind: cerveau commanditaire
motionless: inanimé sans_vie
motive: mobile
mug: détrousser
murder: meurtre assassinat homicide assassin meurtrier assassiner tuer tueur homicide_volontaire
narcotics-squad: brigade_des_stupéfiants
neo-nazi: néonazi
officer: policier policière gendarme agent agent_de_police gardien_de_la_paix fonctionnaire_de_police
opium: héroïne opium fentanyl
overdose: surdose overdose
passer-by: passant badaud
patrol: patrouille patrouiller ronde
patrol-car: voiture_de_police
pepper-spray: gaz_lacrymogène
perpetrator: auteur_présumé auteur_des_faits agresseur coupable criminel malfaiteur
phone-scam: arnaque_téléphonique
pickpocket: pickpocket
pistol: pistolet revolver arme_de_poing
police: police gendarmerie forces_de_l'ordre policiers gendarmes
police-chief: chef_de_la_police préfet_de_police
police-operation: opération_de_police opération intervention coup_de_filet
police-station: commissariat poste_de_police
post-mortem: autopsie médecine_légale
prison: prison maison_d'arrêt pénitencier centre_de_détention cellule centre_pénitentiaire
prison-break: évasion_de_la_prison évasion
prison-guard: surveillant_pénitentiaire gardien_de_prison gardien surveillant geôlier
prostitution: prostitution prostituée
prowl: rôder
punch: coup_de_poing
quarrel: altercation dispute querelle disputer se_disputer conflit accrochage
radicalise: radicaliser radicalisation
raid: perquisition perquisitionner descente fouille descente_de_police
rampage: tuerie tuerie_de_masse
ransom: rançon
rape: viol violer violeur
rifle: fusil carabine
riot: émeute émeutier troubles débordements désordre
rob: braquer braqueur
robbery: braquage vol_à_main_armée hold-up braquer braqueur vol
rubber-bullet: canon_à_eau matraque
ruthless: de_sang-froid
safe-box: coffre-fort
serial-burglar: série_de_cambriolages
serial-killer: tueur_en_série
sex-offender: délinquant_sexuel
sexual: sexuel
shoot: tirer fusillade abattre tir coup_de_feu ouvrir_le_feu
shoplift: vol_à_l'étalage
silencer: silencieux_d'arme
slap: gifle gifler
smuggle: contrebande passeur trafic contrebandier
spy: espion espionnage espionner
stab: poignarder coup_de_couteau coups_de_couteau coup_de_poignard
steal: voler voleur dérober dérobé s'emparer voleuse cambrioler cambriolage braquage
stolen-goods: butin recel receleur
strangle: étrangler
stun-gun: taser pistolet_électrique
suffocate: asphyxier étouffer asphyxie
suicide: suicide suicider
surrender: se_rendre rendre_à_la_police capituler capitulation
surveillance: surveillance surveiller vidéosurveillance observer
suspect: suspect mis_en_cause interpellé présumé
suspicion: soupçon soupçonner méfiance défiance suspecter
swat: raid-police
swindled: escroqué
terrorism: terrorisme terroriste
threat: menace menacer menaçant intimider intimidation
tip-off: signalement indice piste
torture: torture torturer
trace: trace piste empreinte trace_de
underworld: crime_organisé grand_banditisme
vandalism: vandalisme vandale saccager dégrader
vehicle-ramming: voiture-bélier
vigilante: justicier
violence: violence violent violemment brutalité
warrant: mandat_d'arrêt mandat_de_dépôt
wiretap-police: infiltré agent_infiltré
witness: témoin témoin_oculaire
`;
