export const crime = `
accomplice: co-conspirator
alibi:
ambush:
ammunition: ammo bullet cartridge
armed:
arrest: apprehend capture nab take_into_custody
arson: arsonist
assassinate: assassination
assault: batter beating
attack: attacker assailant
background: past
barricade:
blackmail: extort extortion
bloodstain:
body-found: remains
brawl: beat_up
break-in: burglary burgle break_into
bribe: bribery kickback
bruise:
bug-listen: wiretap wiretapping eavesdrop
cannabis: marijuana
cartel:
child-abuse: paedophile pedophile
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
cybercrime:
deal-drugs: dealer drug_dealer trafficker
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
fingerprint:
firearm: gun weapon handgun
flee: flight-escape run_away on_the_run
forensic: forensics
fraud: fraudster swindle scam con_artist fraudulent
fugitive: wanted on_the_run
gang: mob
grenade:
gunman: shooter gunmen
gunshot: gunfire
handcuff: handcuffs
harass: harassment stalk stalking stalker
hate-crime:
hostage:
identity:
inmate: prisoner convict
insult:
interrogate: interrogation question_suspect
intruder:
kidnap: kidnapping abduct abduction kidnapper
kill: killing slay
knife: blade
loot: looting looter plunder
mafia:
manhunt: fugitive_search
manslaughter:
masked: hooded
massacre:
mastermind: ringleader
motive:
mug: mugging mugger
murder: homicide murderer killer
neo-nazi:
overdose:
passer-by: passerby bystander onlooker
patrol: patrolman
perpetrator: culprit
pickpocket:
pistol: handgun revolver
police: police_force
police-officer: policeman policewoman cop officer constable
police-station: precinct
post-mortem: autopsy
prison: jail penitentiary
prostitution: prostitute
prowl: lurk
punch: punch_up
quarrel: altercation row
raid: search_warrant raided
ransom:
rape: rapist
rifle: shotgun
riot: rioter rioting riots unrest
rob: robber
robbery: heist hold-up holdup
safe-box: strongbox
serial-killer:
sexual: sexual_assault sexually
shoot: shooting open_fire shot_dead
slap:
smuggle: smuggler smuggling
spy: espionage spying
stab: stabbing knifed
steal: theft thief stolen shoplifting
strangle: choke
suffocate: asphyxiate suffocation
suicide:
surrender: turn_himself_in turn_herself_in give_himself_up
surveillance: cctv surveillance_camera
suspect: suspected
suspicion:
swat: special_forces tactical_unit
terror-attack:
terrorism: terrorist terror
threat: threaten
tip-off: tip
torture:
trace:
underworld: organised_crime organized_crime
vandalism: vandalise vandalize vandal
vigilante:
violence: violent
warrant: arrest_warrant
witness: eyewitness
`;
