export const transport = `
air-traffic-control: air_traffic_controller air_traffic_control
airline: carrier
airport: airfield
airspace:
altitude:
anchor: moored moor
arrive: arrival
bicycle: bike cyclist cycling
black-box: flight_recorder flight_data_recorder
board-vessel: on_board aboard
boarding: embark
boat: dinghy
border: frontier
brake: braking
breakdown: break_down broken_down
bridge: viaduct flyover overpass
buoy:
bus: minibus
cabin: cockpit
cable-car: gondola ski_lift
canal:
capsize: overturn keel_over
captain: skipper
car: vehicle automobile
car-park: parking_lot parking
cargo: freight shipment freighter
check-in: departure_gate
collide: collision smash_into crash_into plough_into plow_into rear-end
commute: commuter
conductor-train: guard
congestion: traffic_jam tailback gridlock
container:
control-tower:
convoy:
crane:
crash: pile-up
crash-land: emergency_landing
crew: crewman
crossing: cross-road junction intersection crossroads
curve: bend hairpin
deck:
delay-train: late delayed
depart: departure set_off set_out
derail: derailment
detour: diversion divert reroute
ditch: roadside
dock: quay pier wharf jetty
door:
drive: at_the_wheel behind_the_wheel
driver: motorist
driving-licence: driving_license driver's_license
drunk-driving: drink-driving drunk_driving drunken
electric-car: electric_vehicle electric_car
engine: motor
exit-road: off-ramp slip_road
express-train: high-speed
fare: ticket_price
ferry: ferryboat
fleet:
flight: fly flew
footbridge:
fuel: petrol gasoline diesel kerosene
fuselage:
gangway:
ground-flights: grounded grounding
guardrail: crash_barrier
handlebar: scooter e-scooter
helicopter: chopper
highway: motorway freeway expressway
hijack: hijacker hijacking
hit-and-run:
hovercraft: hydrofoil
hull:
landing: land touch_down touchdown
lane:
level-crossing: railroad_crossing railway_crossing
lighthouse:
locomotive:
luggage: baggage suitcase
mast:
motorcycle: motorbike motorcyclist biker
nautical: maritime
oil-tanker: tanker
oncoming: opposite_lane wrong_way wrong-way
overcrowded: overloaded
overtake: overtaking
passenger: traveller traveler occupant
pavement: sidewalk
pedestrian: pedestrian_crossing
pilot: co-pilot copilot
pirate: piracy
plane: aircraft jet airliner airplane
plane-crash: air_crash
platform-train: platform
port: harbour harbor marina
propeller: rotor
public-transport: public_transit
pull-over: traffic_stop
radar:
rail: railway railroad
road: street avenue boulevard
road-closure: road_closure
road-surface: carriageway roadway
roadblock: cordon cordon_off seal_off
roundabout:
route: itinerary
runway: tarmac
sail: sailing yacht sailboat
sailor: seaman seafarer
seat-belt: seatbelt
self-driving: autonomous driverless
ship: vessel
shipwreck: run_aground ran_aground aground
shipyard:
signal: traffic_light traffic_lights
sink: sank sunk go_under
skid: aquaplaning
speed: velocity
speeding: speed_limit
station: train_station railway_station
steering: steering_wheel
stop-bus: bus_stop
submarine:
swerve: veer
takeoff: take-off take_off
taxi: cab
ticket: tickets
toll-road: toll
tow: tow_truck
track: tracks
traffic:
trailer: caravan
train: locomotive-train
tram: streetcar
transport: haul
travel: trip journey voyage
truck: lorry tractor-trailer articulated_lorry
truck-driver: lorry_driver
tug: tugboat
tunnel:
turbulence:
tyre: tire
underground: subway metro
van: minivan
wagon: carriage railcar
wheel: wheels
windscreen: windshield
wing:
`;
