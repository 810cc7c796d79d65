export const building = `
arch:
architect: architecture architectural
asbestos:
asphalt: tar
balcony:
basement: cellar
beam: girder joist crossbeam
bearing:
block-flats: apartment_block apartment_building tower_block high-rise
bolt: screw rivet
brick:
build: construct erect construction built construction_work works build_up development develop put_up install
building: edifice block house premises construction tower complex facility
building-site: construction_site works construction yard
bulldozer:
cable: wire line cord
ceiling:
cell-prison: cell
cement: concrete
chimney:
column: pillar pier-bridge
construction-worker: builder labourer workman
contractor: builder construction_company
corridor: hallway
corrode: corrosion rust rusty rusted
crack: cracked fissure split cracks rift
dam: reservoir barrier embankment barrage lake
decay: dilapidated derelict crumbling
deck-bridge: bridge_deck
defect: fault flaw faulty defective failure malfunction problem deficiency damage
demolish: demolition tear_down pull_down knock_down raze bulldoze dismantle destroy
design: designer
dig: excavate excavation
drain: sewer sewage drainage wastewater
elevator: lift-elevator escalator
entrance: doorway entry access gate door
facade: façade cladding
fence: barrier railing
floor: storey level story ground
foundation-building: foundations
garage:
gate: gateway entrance door
glass: pane
heating: boiler radiator
house: home residence building dwelling property villa bungalow cottage household
infrastructure:
inspect: inspection inspector check-up examine
install: installation fit mount put_in set_up
insulation: insulate
kitchen:
ladder:
leak: leakage leaking escape spill seep
load: overload
load-bearing: structural structure
lock: locked padlock
machine: machinery
maintain: maintenance upkeep servicing service care
material:
measure-instrument: sensor gauge
metal: metallic
mine: pit colliery
office-block: office_building
pile-driving: pylon
pipe: pipeline duct line conduit main
planning-permission: building_permit
plaster: render
rebuild: reconstruct reconstruction restore
reinforce: reinforcement strengthen bolster tighten beef_up step_up fortify
renovate: renovation refurbish refurbishment restoration modernise upgrade refit rebuild overhaul
repair: fix mend repairs restore maintenance renovate fixing
roof: rooftop ceiling top
room: hall
scaffold: scaffolding
skyscraper:
span:
staircase: stairs stairway steps
steel: iron
stone: boulder rock
stress-test: load_test
support-prop: prop shore_up
tank: cistern
tile: tiles
tool: implement
tower:
unstable: instability
ventilation: air_conditioning air-conditioning
vibration: vibrate
wall:
wear: wear_and_tear worn fatigue
weld: welding
window: windowpane glass
wire: wiring
wood-material: wooden timber
`;
