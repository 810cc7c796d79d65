export const disaster = `
abandon: give_up
accident: mishap
aftershock:
air-quality:
alarm: alarm_bell
alive:
ambulance: paramedic
ash:
avalanche:
blackened: charred
blaze: fire inferno flames
breach-dam:
bury-debris: buried trapped
calm: calm_down
carbon-monoxide:
catastrophe: disaster
chain-reaction:
clean: clean_up cleanup
climate: climatic
coast-guard: coastguard
cold: chilly frost freezing freeze cold_snap
collapse: cave_in caved_in crumble
condolence: condolences mourn mourning
crater:
crisis-team:
cyclone: hurricane typhoon
damage: damages
danger: dangerous hazard hazardous peril
death: die dead killed perish deceased
debris: rubble wreckage
deluge: torrential downpour
destroy: destruction devastate devastation devastating
dike: levee embankment
disaster-relief: civil_protection
distress-call: mayday emergency_call
dog: hound canine sniffer_dog
drizzle:
drone:
drought:
drown: drowning
dry:
earthquake: quake tremor temblor
emergency-exit:
emergency-service: emergency_services first_responder responders
emergency-state: state_of_emergency
epicentre: epicenter
eruption: erupt
evacuate: evacuation evacuee
excavator: digger
explosion: explode detonate blast detonation blow_up
extinguish: put_out douse brought_under_control
fatal: deadly lethal
fire-brigade: fire_department fire_service fire_crews
fire-engine: fire_truck
firefighter: fireman firemen
firework: fireworks pyrotechnic
flare-up: reignite flare_up
flash-flood:
flood: flooding inundate inundation submerged
fog: mist
forecast-weather: weather_forecast meteorologist
forest-fire: wildfire bushfire
freak-wave: tidal_wave tsunami
gale: gale-force
gas-leak: gas_leak
glacier:
gust: squall
hail: hailstorm hailstone
heat: heatwave hot
helmet:
hose: fire_hose
hydrant:
hypothermia:
ice: icy black_ice
identify: identification
injured-lightly: minor_injuries slightly_injured lightly_injured
injured-seriously: serious_injuries seriously_injured severely_injured
injury: wound injured hurt injure
landfall: make_landfall
landslide: mudslide rockslide rockfall
lava: magma
life-jacket: life_vest life_jacket
lifeboat: life_raft
lifeguard:
lightning: thunder thunderstorm thunderbolt
magnitude: richter_scale
memorial: commemorate commemoration
minute-silence: minute_of_silence moment_of_silence
missing: disappear disappearance vanish missing_person
mud: sludge
natural-disaster:
night-search: scour comb
panic:
precaution: precautionary
prevent: prevention avert preventive
rain: rainfall
rescue: save rescued
rescue-team: search_team
rescuer: searcher rescue_worker
sandbag:
scene: on_scene
search: search_for hunt searching
shelter: emergency_shelter refuge
shock: shocked
siren:
smoke: fumes
smoke-inhalation:
snow: snowfall blizzard snowstorm
spark: sparks
storm: tempest
stranded: marooned stuck
survivor: survive
sweltering: scorching
swept-away: sweep_away washed_away wash_away
temperature: degrees
tent:
thaw: melt
tornado: twister
tragedy: tragic
trap: trapped
uprooted: fallen_tree fell_trees
vigil: candle candlelight
volcano: volcanic
warning-weather: weather_warning severe_weather
water-level: water_level
weather: meteorological
wind: windy
wreath: lay_flowers
`;
