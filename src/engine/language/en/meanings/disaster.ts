export const disaster = `
abandon: give_up
accident: mishap
aftershock:
air-pressure: high_pressure low_pressure
air-quality:
alarm: alarm_bell alert raise_the_alarm sound
alert-level: highest_alert
alive: living unharmed safe
ambulance: paramedic emergency_vehicle medic emergency_medic
arid: drought-stricken
ash: cinders ashfall
avalanche: snow_slide slab slide
backup-generator: generator
blackened: charred
blaze: fire inferno flames burning conflagration wildfire firestorm alight
body-bag: morgue mortuary
breach-dam:
burnt-down: gutted burnt_down burned_down
bury-alive: buried_alive
bury-debris: buried trapped
calm: calm_down composed quiet peaceful still
carbon-monoxide:
catastrophe: disaster tragedy calamity accident
chain-reaction:
chain-saw: chainsaw
clean: clean_up cleanup clear_up tidy decontaminate cleaning
climate: climatic
coast-guard: coastguard
cold: chilly frost freezing freeze cold_snap wintry low_temperatures cold_spell
collapse: cave_in caved_in crumble give_way fall_down fell come_down topple disintegrate buckle rupture
condolence: condolences mourn mourning sympathy grief sorrow bereaved
contingency: emergency_plan contingency_plan
cordoned-area: exclusion_zone
crater:
crisis-team:
crush-crowd: stampede
cyclone: hurricane typhoon storm tropical_storm
damage: damages harm destruct ruin wreck devastate impair losses toll
danger: dangerous hazard hazardous peril endanger unsafe jeopardise jeopardy
death: die dead killed perish deceased fatality demise lost_his_life lose_their_lives pass_away
death-toll: death_toll
debris: rubble wreckage ruins remains scrap
deluge: torrential downpour heavy_rain rain storm
deployment: call-out callout
destroy: destruction devastate devastation devastating flatten ruin wipe_out obliterate annihilate demolish
dike: levee embankment dam barrier
disaster-relief: civil_protection relief aid
distress-call: mayday emergency_call
dog: hound canine sniffer_dog
drizzle:
drone:
drought: dry water_shortage aridity
drown: drowning
dry:
earthquake: quake tremor temblor shock seismic tremors aftershock
electrocute: electric_shock electrocution
emergency: state_of_emergency
emergency-exit:
emergency-number: emergency_number
emergency-service: emergency_services first_responder responders rescue_services rescuers crews
epicentre: epicenter
eruption: erupt outburst blow
evacuate: evacuation evacuee move_out displaced
excavator: digger
explosion: explode detonate blast detonation blow_up bang go_off exploded
extinguish: put_out douse brought_under_control contain fight control dampen
famine-relief: food_aid
fatal: deadly lethal
fault-line: tectonic tectonic_plate seismic
fire-brigade: fire_department fire_service fire_crews fire_and_rescue
fire-cause: cause_of_the_fire
fire-damage: fire_damage
fire-engine: fire_truck
fire-safety: fire_safety fire_protection
firefighter: fireman firemen fire_crew fire_crews fire_officer fire_brigade firefighting
firefighting-plane: water_bomber firefighting_aircraft
firework: fireworks pyrotechnic
flammable: inflammable combustible-goods
flare-up: reignite flare_up
flashover: backdraft
flood: flooding inundate inundation submerged high_water overflow deluge swamp flash_flood burst_its_banks
floodwater: flood_water floodwaters
fog: mist
forecast-weather: weather_forecast meteorologist
forest-fire: wildfire bushfire blaze fire wildfires brush_fire
freak-wave: tidal_wave tsunami
frostbite:
gale: gale-force
gas-leak: gas_leak
glacier:
gust: squall
hail: hailstorm hailstone
heat: heatwave hot high_temperatures heat_wave scorching
heat-record: temperature_record hottest
heat-stroke: heatstroke sunstroke
helmet:
help-centre: hotline helpline
hose: fire_hose
humidity: humid
hydrant:
hypothermia:
ice: icy black_ice
identify: identification
ignite: ignition set_on_fire set_fire set_alight catch_fire burn kindle torch started burst_into_flames go_up_in_flames
injured-lightly: minor_injuries slightly_injured lightly_injured minor slightly
injured-seriously: serious_injuries seriously_injured severely_injured critical critically serious badly
injury: wound injured hurt injure harm casualties wounded bruised bodily_harm trauma lesion
landfall: make_landfall
landslide: mudslide rockslide rockfall slide slip mudflow
lava: magma
life-jacket: life_vest life_jacket
lifeboat: life_raft
lifeguard:
lightning: thunder thunderstorm thunderbolt
magnitude: richter_scale
mass-grave: mass_grave
memorial: commemorate commemoration remembrance tribute monument
minute-silence: minute_of_silence moment_of_silence
miracle: miraculous
missing: disappear disappearance vanish missing_person untraced unaccounted gone_missing vanished
mourner: mourners
mud: sludge
natural-disaster:
night-search: scour comb
oxygen-mask: breathing_apparatus
panic:
power-saw: rescue_equipment cutting_equipment
precaution: precautionary cautious prudent
prevent: prevention avert preventive
rain: rainfall downpour shower rainstorm precipitation wet
relief-supplies: relief_supplies
rescue: save rescued pull_out pull_to_safety bring_to_safety retrieve salvage
rescue-team: search_team
rescuer: searcher rescue_worker rescue_crew rescue_crews emergency_worker first_responder rescue_team
rope: harness cord line
sandbag:
scene: on_scene
search: search_for hunt searching seek look_for
searchlight: thermal_imaging thermal_camera
shelter: emergency_shelter refuge accommodation lodging emergency_accommodation gymnasium reception_centre
shock: shocked
sinkhole: crater-street
siren: alarm
smoke: fumes haze plume
smoke-detector: smoke_alarm smoke_detector
smoke-inhalation:
snow: snowfall blizzard snowstorm sleet flurry winter_storm
snowdrift: snowed_in
spark: sparks
sprinkler:
storm: tempest gale thunderstorm hurricane cyclone
stranded: marooned stuck run_aground
surge-storm: storm_surge
survivor: survive survival outlive
sweltering: scorching
swept-away: sweep_away washed_away wash_away
temperature: degrees
tent:
thaw: melt
tornado: twister
tragedy: tragic disaster drama fatal
trap: trapped
trauma-team: emergency_counselling grief_counsellor
underwater: submerge
uprooted: fallen_tree fell_trees
vigil: candle candlelight
volcano: volcanic eruption crater lava
volunteer-fire: volunteer_fire_brigade volunteer_firefighter
warm: mild-weather
warning-weather: weather_warning severe_weather
water-level: water_level
water-pump: pump
weather: meteorological
wind: windy gust breeze gale
wind-speed: wind_speed
wreath: lay_flowers
`;
