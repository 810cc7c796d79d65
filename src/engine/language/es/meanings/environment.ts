export const environment = `
acid: ácido
agriculture: agricultura agrícola agrario
air-pollution: contaminación_del_aire
animal: animal bestia bicho
animal-welfare: bienestar_animal maltrato_animal
beach: playa
bear: oso
beast: bestia criatura
beaver: castor nutria
bee: abeja apicultor
biodiversity: biodiversidad
biofuel: biogás biocombustible
bird: pájaro ave
bird-flu: gripe_aviar
carbon-dioxide: dióxido_de_carbono co2 carbono
cat: gato
cave: cueva gruta
cereal: cereal trigo cebada maíz
chicken: pollo gallina
cliff: acantilado
climate-change: cambio_climático calentamiento_global
climate-protection: política_climática
coal: carbón
coast: costa litoral playa orilla
cow: vaca ganado toro
crocodile: cocodrilo serpiente reptil
crop: cosecha cosechar
deer: ciervo jabalí corzo
deforestation: deforestación tala
desert: desierto
dolphin: delfín ballena
ecology: ecología ecológico ecosistema
egg: huevo
electricity: electricidad eléctrico red_eléctrica
elephant: elefante rinoceronte
emission: emisión gases_de_efecto_invernadero
endangered: extinción especie_amenazada
energy: energía energético
energy-transition: transición_energética
environment: medio_ambiente medioambiental ecologista entorno ambiente
erosion: erosión
farm: granja finca
farmer: agricultor campesino granjero ganadero
fertiliser: fertilizante abono
field: prado pasto terreno campo
fish: pez pescado pescar
fisherman: pescador pesca pesquero
flower: flor planta_de
food-safety: seguridad_alimentaria
forest: bosque selva arboleda boscoso
fruit: fruta manzana
garden: jardín jardinero
gas: gas gas_natural
goat: cabra oveja cordero
gold: oro
grass: hierba pasto
habitat: hábitat reserva_natural parque_nacional
hill: colina cerro ladera loma monte alto_de
horse: caballo
hunt-animal: cazador caza furtivo
hydropower: hidroeléctrico
insect: insecto mosquito
irrigation: riego regadío
island: isla
lake: lago laguna estanque embalse
litter: basura residuo desecho
livestock: matadero ganadería
milk: leche lácteo lechero
mountain: montaña monte cerro sierra cumbre cordillera montañoso
mountaineer: montañista alpinista escalador
mushroom: verdura hortaliza seta patata tomate
nature: naturaleza fauna natural
nuclear: nuclear
nuclear-plant: central_nuclear reactor
nuclear-waste: residuos_nucleares
oil: petróleo crudo
oil-rig: perforación perforar plataforma_petrolífera
oil-spill: vertido derrame marea_negra
organic: ecológico_certificado
park: parque
penguin: pingüino foca
pesticide: pesticida herbicida glifosato
pet: mascota
pig: cerdo porcino
plastic: plástico
pollution: contaminación contaminar contaminado polución contaminante
power-line: línea_de_alta_tensión tendido_eléctrico
power-plant: central_eléctrica
rat: rata ratón roedor
recycle: reciclar reciclaje
renewable: renovable
reservoir-level: escasez_de_agua
ridge: cresta
river: río arroyo cauce afluente riachuelo
river-bank: ribera orilla margen ribera_del
salt: sal
sand: arena_de duna
sea: mar océano
seed: semilla
shark: tiburón
shortage: escasez falta_de
soil: suelo tierra
solar: solar fotovoltaico panel_solar
spring-water: agua_potable
summit-mountain: cima cumbre pico
sun: soleado
swamp: pantano humedal marisma
tide: marea
tiger: león tigre
tree: árbol tronco rama
valley: valle
veterinarian: veterinario
vineyard: vino viñedo viticultor
water: agua
water-supply: suministro_de_agua abastecimiento_de_agua
wave: ola
wind-farm: parque_eólico aerogenerador eólico
wolf: lobo
zoo: zoológico zoo
zookeeper: cuidador_del_zoo
`;
