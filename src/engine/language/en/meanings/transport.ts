export const transport = `
accelerator: gas_pedal
air-bag: airbag
air-traffic-control: air_traffic_controller air_traffic_control
airline: carrier operator company
airport: airfield airstrip hub
airspace:
altitude:
anchor: moored moor
arrival-hall: terminal
arrive: arrival come get_there turn_up reach
autopilot:
bad-visibility: poor_visibility
bicycle: bike cyclist cycling
black-box: flight_recorder flight_data_recorder
board-vessel: on_board aboard
boarding: embark
boat: dinghy vessel ship craft
border: frontier boundary
brake: braking stop
breakdown: break_down broken_down failure fault malfunction defect outage
bridge: viaduct flyover overpass crossing span
buoy:
bus: minibus coach shuttle
bus-driver: bus_driver coach_driver
cabin: cockpit
cable-car: gondola ski_lift
canal:
capsize: overturn keel_over
captain: skipper commander master
car: vehicle automobile auto motor cars
car-park: parking_lot parking
car-race: rally rally-driving
cargo: freight shipment freighter
charging-station: charging_point charging_station
check-in: departure_gate
collide: collision smash_into crash_into plough_into plow_into rear-end run_into bump slam_into
commute: commuter
conductor-train: guard
congestion: traffic_jam tailback gridlock
container:
control-tower:
convoy:
crane:
crash: pile-up air_crash smash wrecked collision impact
crash-land: emergency_landing
crew: crewman team staff aboard
crossing: cross-road junction intersection crossroads cross
cruise: cruise_ship cruise_liner
curve: bend hairpin
cycle-path: cycle_lane bike_lane
dashcam: dash_cam
deck:
depart: departure set_off set_out leave go_away get_away
derail: derailment
detour: diversion divert reroute
diesel-ban: driving_ban
ditch: roadside
dock: quay pier wharf jetty
door: doorway entrance gate
drive: at_the_wheel behind_the_wheel
driver: motorist chauffeur wheel driving
driving-licence: driving_license driver's_license
drunk-driving: drink-driving drunk_driving drunken drunk intoxicated drink-drive_limit
electric-car: electric_vehicle electric_car
engine: motor drive
exit-road: off-ramp slip_road
express-train: high-speed
fare: ticket_price
ferry: ferryboat ship boat crossing
fleet:
flight: fly flew
flight-attendant: stewardess cabin_crew
flight-cancellation: cancelled_flights
flight-path: flight_path
footbridge:
freight-train: freight_train goods_train
frontal-crash: head-on
fuel: petrol gasoline diesel kerosene
fuselage:
gangway:
glider: hot_air_balloon paraglider
ground-flights: grounded grounding
guardrail: crash_barrier
handlebar: scooter e-scooter
helicopter: chopper
highway: motorway freeway expressway interstate trunk_road
hijack: hijacker hijacking
hit-and-run:
hovercraft: hydrofoil
hull:
inland-shipping: barge
landing: land touch_down touchdown
lane:
learner: driving_test driving_school
level-crossing: railroad_crossing railway_crossing
life-boat-drill: distress_signal
light-aircraft: light_aircraft small_plane
lighthouse:
locomotive:
logistics: haulier haulage
long-haul: long-haul_flight
lost-control: lose_control lost_control
luggage: baggage suitcase
mast:
mechanic: garage-repair
minivan-taxi: ride-hailing uber
motorcade: procession-cars
motorcycle: motorbike motorcyclist biker
nautical: maritime
navigation: navigator sat_nav
no-parking: parking_ticket
oil-tanker: tanker
oncoming: opposite_lane wrong_way wrong-way
overcrowded: overloaded
overhead-line: overhead_line catenary
overtake: overtaking
passenger: traveller traveler occupant rider
pavement: sidewalk
pedestrian: pedestrian_crossing
pilot: co-pilot copilot captain airman aviator
pirate: piracy
plane: aircraft jet airliner airplane aeroplane flight aviation airbus boeing
platform-train: platform
port: harbour harbor marina dock docks quay
port-authority: port_authority harbourmaster
power-steering: brake_failure
priority: right_of_way
propeller: rotor
public-transport: public_transit
pull-over: traffic_stop
radar:
rail: railway railroad train track
rail-traffic: train_services rail_services
rail-worker: railway_worker
road: street avenue boulevard route lane roadway carriageway highway
road-closure: road_closure
road-surface: carriageway roadway
road-works: roadworks
roadblock: cordon cordon_off seal_off
rolling-stock: electric_train railcar-electric
roundabout:
route: itinerary path way road line
rudder: helm
runway: tarmac
rush-hour: peak_hour
sail: sailing yacht sailboat
sailor: seaman seafarer crew_member mariner
seat-belt: seatbelt
self-driving: autonomous driverless
ship: vessel boat liner tanker freighter
shipping: shipping_company shipping_line
shipwreck: run_aground ran_aground aground
shipyard:
short-haul: domestic_flight
signal: traffic_light traffic_lights
signal-box: signalman dispatcher
sink: sank sunk go_under founder
skid: aquaplaning
sleeper-train: night_train
speed: velocity pace fast
speeding: speed_limit
station: train_station railway_station stop terminus
steering: steering_wheel
stop-bus: bus_stop stop
stop-over: stopover layover
stowaway:
submarine:
suspension-bridge: cable-stayed
swerve: veer
switch-rail: points-rail
takeoff: take-off take_off lift_off lift-off liftoff blast_off blast-off
taxi: cab
ticket: tickets
ticket-inspector: ticket_inspector fare_dodger
timetable: train_timetable
tip-over: overturn tip_over
toll-road: toll
tow: tow_truck
track: tracks line rail railway
traffic: congestion vehicles
traffic-police: traffic_police highway_patrol
trailer: caravan
train: locomotive-train express carriage commuter_train rail
train-driver: train_driver engine_driver
tram: streetcar tramway
transport: haul transportation convey carry
travel-agency: tour_operator travel_agency
trip: travel journey voyage excursion outing
truck: lorry tractor-trailer articulated_lorry heavy_goods_vehicle hgv semi trailer rig heavy_vehicle
truck-driver: lorry_driver
tug: tugboat
tunnel:
turbulence:
tyre: tire
underground: subway metro
van: minivan
vehicle-inspection: roadworthiness
wagon: carriage railcar
walkway: pier-walk promenade
waterway: strait channel-sea
wheel: wheels
windscreen: windshield
wing:
wreck: wreckage
yacht-race: regatta
zebra-crossing: crosswalk zebra_crossing
`;
