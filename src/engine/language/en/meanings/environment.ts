export const environment = `
acid: acidic
agriculture: agricultural farming
air-pollution: air_pollution smog
animal: creature beast species wildlife
animal-welfare: animal_welfare animal_cruelty
beach: shore
bear:
beast: creature
beaver: otter
bee: beekeeper
biodiversity:
biofuel: biogas
bird: birds
bird-flu: avian_flu
carbon-dioxide: co2 carbon_dioxide carbon
cat: kitten
cave:
cereal: wheat grain barley corn maize
chicken: poultry hen
cliff: cliffs
climate-change: climate_change global_warming
climate-protection: climate_policy
coal: lignite
coast: coastline coastal shore-coast beach seaside shoreline shore
cow: cattle bull
crocodile: snake reptile
crop: harvest crops
deer: wild_boar
deforestation: logging clear-cutting
desert:
dolphin: whale
ecology: ecological ecosystem
egg:
electricity: power electric grid
elephant: rhino
emission: emissions greenhouse_gas
endangered: extinct extinction threatened_species
energy:
energy-transition: energy_transition
environment: environmental environmentalist surroundings
erosion: erode
farm: ranch
farmer:
fertiliser: fertilizer manure
field: meadow pasture terrain
fish: fishing
fisherman: fishery trawler fishermen
flower: plant-green plant
food-safety: food_safety
forest: wood woodland rainforest trees woods thicket
fruit: apple orange-fruit
garden: gardener
gas: natural_gas
goat: sheep lamb
gold:
grass: lawn
habitat: nature_reserve national_park
hill: slope hillside mountain ridge bluff
horse: pony
hunt-animal: hunter hunting poach poacher
hydropower: hydroelectric
insect: mosquito
irrigation: irrigate
island: isle
lake: pond reservoir lagoon
litter: rubbish garbage trash refuse-waste waste
livestock: slaughter slaughterhouse
milk: dairy
mountain: mount alpine peak summit mountains hill alps range
mountaineer: alpinist climber
mushroom: vegetable potato tomato
nature: wildlife natural
nuclear:
nuclear-plant: nuclear_power_plant reactor nuclear_power_station
nuclear-waste: nuclear_waste
oil: crude petroleum crude_oil
oil-rig: drill drilling oil_platform
oil-spill: oil_spill
organic: organic_farming
park: city_park
penguin: seal-animal
pesticide: herbicide glyphosate
pet:
pig: swine
plastic: microplastics
pollution: pollute contamination contaminate contaminated spill toxic polluter pollutant
power-line: power_line pylon-line
power-plant: power_station power_plant
rat: mouse rodent
recycle: recycling
renewable: renewables renewable_energy
reservoir-level: water_shortage
ridge: crest
river: stream creek watercourse waterway riverbed
river-bank: riverbank bank shore waterside
salt:
sand: dune
sea: ocean
seed: seeds
shark:
shortage: lack scarcity
soil: ground earth
solar: solar_panel photovoltaic
spring-water: drinking_water tap_water
summit-mountain: peak top crest
sun: sunshine sunny
swamp: marsh wetland
tide: high_tide
tiger: lion
tree: trees trunk branch
valley:
veterinarian: vet veterinary
vineyard: wine winemaker
water:
water-supply: water_supply
wave: waves
wind-farm: wind_turbine wind_farm
wolf: wolves
zoo: zoological
zookeeper: keeper-zoo
`;
