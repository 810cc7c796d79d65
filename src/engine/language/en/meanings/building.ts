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
build: construct erect construction built construction_work works build_up development
building: edifice block house premises
building-site: construction_site works
bulldozer:
cable:
ceiling:
cell-prison: cell
cement: concrete
chimney:
column: pillar pier-bridge
construction-worker:
contractor: builder construction_company
corridor: hallway
corrode: corrosion rust rusty rusted
crack: cracked fissure
dam: reservoir
decay: dilapidated derelict crumbling
deck-bridge: bridge_deck
defect: fault flaw faulty defective failure malfunction
demolish: demolition tear_down pull_down knock_down raze bulldoze
design: designer
dig: excavate excavation
drain: sewer sewage drainage wastewater
elevator: lift-elevator escalator
entrance: doorway
facade: façade cladding
fence: barrier railing
floor: storey
foundation-building: foundations
garage:
gate: gateway
glass: pane
heating: boiler radiator
house: home residence building dwelling property villa bungalow cottage
infrastructure:
inspect: inspection inspector check-up examine
install: installation
insulation: insulate
kitchen:
ladder:
leak: leakage leaking
load: overload
load-bearing: structural structure
lock: locked padlock
machine: machinery
maintain: maintenance upkeep
material:
measure-instrument: sensor gauge
metal: metallic
mine: pit colliery
office-block: office_building
pile-driving: pylon
pipe: pipeline duct
planning-permission: building_permit
plaster: render
rebuild: reconstruct reconstruction
reinforce: reinforcement strengthen bolster tighten beef_up step_up fortify
renovate: renovation refurbish refurbishment restoration
repair: fix mend repairs
roof: rooftop
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
window:
wire: wiring
wood-material: wooden timber
`;
