export const war = `
aggression: aggressor
air-defence: air_defence air_defense
airstrike: air_strike air_raid bombardment
army: military armed_forces
artillery: shell shelling
base-military: military_base barracks
battle: fighting combat fight
battlefield: frontline front_line
besiege: siege blockade encircle
bomb: bombard bombing explosive device explosive_device
bunker:
casualty: casualties
ceasefire: truce armistice
chemical-weapon: chemical_weapons
civil-war:
civilian:
clash: skirmish confrontation brawl scuffle
colonel: general-army
commander: command
conflict: dispute strife
conscription: conscript draft mobilise mobilisation mobilize
defend: defence defense
deploy: deployment use dispatch mobilise station assign
deserter: desert-army defect defector
disarm: disarmament
enemy: foe
escalate: escalation
fighter: militant combatant
fighter-jet: warplane fighter_jet
general: generally broadly
genocide: war_crime ethnic_cleansing
guerrilla: insurgent rebel
hostage-exchange: prisoner_swap prisoner_exchange
hostility: hostilities hostile
intervene: intervention step_in
invade: invasion incursion
liberate: recapture retake
lieutenant: sergeant major-army
marine: marines navy naval
martial-law:
mercenary:
militia: paramilitary
mine-land: landmine
missile: rocket
no-fly-zone:
nuclear-weapon: nuclear_weapon atomic_bomb
occupy: occupation
offensive: counteroffensive counter-offensive
paratrooper:
peace: peaceful
peace-treaty: peace_deal peace_agreement
peacekeeper: peacekeeping blue_helmet
refugee: migrant asylum_seeker displaced
refugee-camp:
retaliate: retaliation revenge reprisal
retreat: pull_back pullback
sabotage:
shoot-down: shoot_down shot_down
sniper:
soldier: troop serviceman trooper
strike-military: raid-military
sword: dagger
tank-military: armoured_vehicle armored_vehicle
tension: tensions strain friction
troop-withdrawal: withdrawal_of_troops
veteran:
victory-war: conquer conquest capture-town
war: wartime
warhead:
warship: frigate aircraft_carrier destroyer
weapons: arms weaponry
`;
