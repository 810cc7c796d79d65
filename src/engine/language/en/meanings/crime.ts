export const crime = `
abuse-power: abuse_of_office
accomplice: co-conspirator
accusation-false: false_accusation
alibi:
ambush:
ammunition: ammo bullet cartridge
amphetamine: ecstasy methamphetamine
armed:
arrest: apprehend capture nab take_into_custody catch captured detention custody pick_up seize take_in
arson: arsonist set_fire firebug deliberately
assassinate: assassination
assault: batter beating beat manhandle maltreat ill-treat mistreat physical_assault rough_up hit
attack: assault storm onslaught
attacker: assailant aggressor perpetrator
axe: hatchet machete
background:
bank-robbery: bank_robbery bank_robber
barricade:
blackmail: extort extortion
bloodstain:
body-found: human_remains remains body
bodyguard: security_guard guard security
bomb-disposal: bomb_squad defuse
bomb-threat: bomb_threat bomb_scare
brawl: beat_up
break-in: burglary burgle break_into break_in burglar force_open
bribe: bribery kickback corrupt corruption
bruise:
bug-listen: wiretap wiretapping eavesdrop
cannabis: marijuana
car-theft: car_thief carjacking
cartel:
child-abuse: paedophile pedophile
child-murder: infanticide
cocaine:
commit: perpetrate
confess: confession admit admission own_up
confiscate: seize seizure impound impounded seized recovered
conspiracy: conspire plot
corporal:
counterfeit: fake forgery forge forged phoney bogus forger
crime: offence offense
crime-scene:
criminal: offender gangster crook culprit perpetrator felon lawbreaker
crossbow: bow-weapon
cybercrime:
deal-drugs: dealer drug_dealer trafficker
death-threat: death_threat
decompose:
deport: deportation expel expulsion
detain: detainee custody hold in_custody remand arrest jail imprison lock_up behind_bars prison
detective: investigator inspector sleuth superintendent commissioner
dismember:
disturb: disturbance
dna:
domestic-violence:
drug-narcotic: drugs narcotic narcotics substance illicit_substance
drug-traffic: trafficking drug_trafficking
embezzle: embezzlement misappropriate misappropriation divert siphon pocket
execute-kill: execution-style
explosive: explosives dynamite bomb charge
extradite: extradition
femicide:
fingerprint:
firearm: gun weapon handgun pistol rifle revolver shotgun
flee: flight-escape run_away on_the_run escape make_off get_away abscond
forensic: forensics
fraud: fraudster swindle scam con_artist fraudulent deceive deception cheat con hoax defraud
fugitive: on_the_run runaway escapee wanted on_the_loose
gang: mob
grenade:
gunman: shooter gunmen attacker armed_man
gunshot: gunfire shot shooting bullet
handcuff: handcuffs
harass: harassment stalk stalking stalker
hate-crime:
hooligan: hooliganism
hostage:
human-trafficking: human_trafficking people_smuggling
identity:
informant: whistleblower
inmate: prisoner convict detainee jailed
insult:
interrogate: interrogation question_suspect
intruder:
juvenile-crime: juvenile_delinquency
kidnap: kidnapping abduct abduction kidnapper hijack seized
kill: killing slay take_the_life gun_down put_to_death execute-kill murder
knife: blade dagger stiletto kitchen_knife
loot: looting looter plunder
lure: entice attract
lynch: mob-lynch
mafia:
manhunt: fugitive_search search hunt
manslaughter: negligent_homicide
masked: hooded
massacre:
mastermind: ringleader
motionless: lifeless
motive:
mug: mugging mugger
murder: homicide murderer killer killing slaying assassination assassin manslaughter
narcotics-squad: drug_squad
neo-nazi:
officer: policeman policewoman cop constable officers police_officer patrolman constables deputy sheriff
opium: heroin fentanyl
overdose:
passer-by: passerby bystander onlooker
patrol: patrolman
patrol-car: police_car squad_car
pepper-spray: tear_gas pepper_spray
perpetrator: culprit offender attacker criminal assailant
phone-scam: grandparent_scam
pickpocket:
pistol: handgun revolver gun firearm
police: police_force police_officers force detectives officers constabulary
police-chief: chief_of_police police_commissioner
police-operation: police_operation operation raid crackdown
police-station: precinct
post-mortem: autopsy examination forensic autopsy_report
prison: jail penitentiary detention_centre custody prison_cell behind_bars
prison-break: jailbreak prison_break escape breakout
prison-guard: warder prison_officer guard jailer
prostitution: prostitute
prowl: lurk
punch: punch_up
quarrel: altercation row argument argue dispute squabble feud clash conflict
radicalise: radicalised radicalization radicalisation
raid: search_warrant raided search_of
rampage: shooting_spree school_shooting mass_shooting
ransom:
rape: rapist
rifle: shotgun
riot: rioter rioting riots unrest disorder public_disorder clashes looting
rob: robber
robbery: heist hold-up holdup robber rob mug
rubber-bullet: water_cannon truncheon baton
ruthless: cold-blooded
safe-box: strongbox
serial-burglar: spree
serial-killer:
sex-offender: sex_offender
sexual: sexual_assault sexually
shoot: shooting open_fire shot_dead gun_down fire fired shots gunfire shot
shoplift: shoplifter
silencer: scope-gun
slap:
smuggle: smuggler smuggling contraband traffic trafficking
spy: espionage spying
stab: stabbing knifed knife stab_wound slash
steal: theft thief stolen shoplifting rob stealing make_off_with pilfer robbery
stolen-goods: loot-stolen fence-goods
strangle: choke
stun-gun: taser
suffocate: asphyxiate suffocation
suicide:
surrender: turn_himself_in turn_herself_in give_himself_up
surveillance: cctv surveillance_camera monitor watch monitoring
suspect: suspected alleged detainee arrested accused
suspicion: mistrust distrust
swat: special_forces tactical_unit
swindled: defrauded
terrorism: terrorist terror
threat: threaten menacing intimidate intimidation blackmail
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
witness: eyewitness bystander onlooker
`;
