export const crime = `
abuse-power: abuse_of_office
accomplice: co-conspirator
accusation-false: false_accusation
alibi:
ambush:
ammunition: ammo bullet cartridge
amphetamine: ecstasy methamphetamine
armed:
arrest: apprehend capture nab take_into_custody catch captured
arson: arsonist
assassinate: assassination
assault: batter beating beat manhandle maltreat ill-treat mistreat physical_assault rough_up hit
attack: assault storm onslaught
attacker: assailant
axe: hatchet machete
background:
bank-robbery: bank_robbery bank_robber
barricade:
blackmail: extort extortion
bloodstain:
body-found: human_remains
bodyguard: security_guard
bomb-disposal: bomb_squad defuse
bomb-threat: bomb_threat bomb_scare
brawl: beat_up
break-in: burglary burgle break_into break_in burglar force_open
bribe: bribery kickback
bruise:
bug-listen: wiretap wiretapping eavesdrop
cannabis: marijuana
car-theft: car_thief carjacking
cartel:
child-abuse: paedophile pedophile
child-murder: infanticide
cocaine:
commit: perpetrate
confess: confession
confiscate: seize seizure impound
conspiracy: conspire plot
corporal:
counterfeit: fake forgery forge forged
crime: offence offense
crime-scene:
criminal: offender gangster crook
crossbow: bow-weapon
cybercrime:
deal-drugs: dealer drug_dealer trafficker
death-threat: death_threat
decompose:
deport: deportation expel expulsion
detain: detainee custody
detective: investigator
dismember:
disturb: disturbance
dna:
domestic-violence:
drug-narcotic: drugs narcotic narcotics
drug-traffic: trafficking drug_trafficking
embezzle: embezzlement misappropriate misappropriation
execute-kill: execution-style
explosive: explosives dynamite
extradite: extradition
femicide:
fingerprint:
firearm: gun weapon handgun
flee: flight-escape run_away on_the_run
forensic: forensics
fraud: fraudster swindle scam con_artist fraudulent
fugitive: on_the_run
gang: mob
grenade:
gunman: shooter gunmen
gunshot: gunfire
handcuff: handcuffs
harass: harassment stalk stalking stalker
hate-crime:
hooligan: hooliganism
hostage:
human-trafficking: human_trafficking people_smuggling
identity:
informant: whistleblower
inmate: prisoner
insult:
interrogate: interrogation question_suspect
intruder:
juvenile-crime: juvenile_delinquency
kidnap: kidnapping abduct abduction kidnapper
kill: killing slay take_the_life gun_down put_to_death execute-kill murder
knife: blade
loot: looting looter plunder
lure: entice attract
lynch: mob-lynch
mafia:
manhunt: fugitive_search
manslaughter:
masked: hooded
massacre:
mastermind: ringleader
motionless: lifeless
motive:
mug: mugging mugger
murder: homicide murderer killer killing slaying assassination assassin
narcotics-squad: drug_squad
neo-nazi:
officer: policeman policewoman cop constable officers police_officer patrolman
opium: heroin fentanyl
overdose:
passer-by: passerby bystander onlooker
patrol: patrolman
patrol-car: police_car squad_car
pepper-spray: tear_gas pepper_spray
perpetrator: culprit
phone-scam: grandparent_scam
pickpocket:
pistol: handgun revolver
police: police_force
police-chief: chief_of_police police_commissioner
police-operation: police_operation
police-station: precinct
post-mortem: autopsy
prison: jail penitentiary
prison-break: jailbreak prison_break
prison-guard: warder prison_officer
prostitution: prostitute
prowl: lurk
punch: punch_up
quarrel: altercation row argument argue dispute squabble
radicalise: radicalised radicalization radicalisation
raid: search_warrant raided
rampage: shooting_spree school_shooting mass_shooting
ransom:
rape: rapist
rifle: shotgun
riot: rioter rioting riots unrest
rob: robber
robbery: heist hold-up holdup robber rob mug
rubber-bullet: water_cannon truncheon baton
ruthless: cold-blooded
safe-box: strongbox
serial-burglar: spree
serial-killer:
sex-offender: sex_offender
sexual: sexual_assault sexually
shoot: shooting open_fire shot_dead
shoplift: shoplifter
silencer: scope-gun
slap:
smuggle: smuggler smuggling
spy: espionage spying
stab: stabbing knifed
steal: theft thief stolen shoplifting rob stealing make_off_with pilfer robbery
stolen-goods: loot-stolen fence-goods
strangle: choke
stun-gun: taser
suffocate: asphyxiate suffocation
suicide:
surrender: turn_himself_in turn_herself_in give_himself_up
surveillance: cctv surveillance_camera
suspect: suspected
suspicion: mistrust distrust
swat: special_forces tactical_unit
swindled: defrauded
terrorism: terrorist terror
threat: threaten menacing intimidate intimidation
tip-off: tip clue hint pointer
torture:
trace: clue
underworld: organised_crime organized_crime
vandalism: vandalise vandalize vandal
vehicle-ramming: ramming
vigilante:
violence: violent violently brutality
warrant: arrest_warrant
wiretap-police: undercover
witness: eyewitness
`;
