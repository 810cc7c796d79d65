export const environment = `
acid: acide
agriculture: agriculture agricole
air-pollution: pollution_de_l'air
animal: animal bête
animal-welfare: bien-être_animal maltraitance_animale
beach: plage
bear: ours
beast: bête créature
beaver: castor loutre
bee: abeille apiculteur
biodiversity: biodiversité
biofuel: biogaz biocarburant
bird: oiseau
bird-flu: grippe_aviaire
carbon-dioxide: co2 dioxyde_de_carbone carbone
cat: chat
cave: grotte
cereal: céréale blé orge maïs
chicken: poulet volaille poule
cliff: falaise
climate-change: changement_climatique réchauffement
climate-protection: politique_climatique
coal: charbon lignite
coast: côte littoral plage bord_de_mer rivage
cow: vache bétail bovin taureau
crocodile: crocodile serpent reptile
crop: récolte récolter moisson
deer: cerf chevreuil sanglier
deforestation: déforestation abattage_des_arbres
desert: désert_du
dolphin: dauphin baleine
ecology: écologie écologique écosystème
egg: œuf
electricity: électricité électrique réseau_électrique
elephant: éléphant rhinocéros
emission: émission gaz_à_effet_de_serre
endangered: extinction espèce_menacée
energy: énergie énergétique
energy-transition: transition_énergétique
environment: environnement environnemental écologiste environs
erosion: érosion
farm: exploitation_agricole
farmer: agriculteur paysan fermier éleveur
fertiliser: engrais lisier
field: champ prairie pré pâturage terrain
fish: poisson pêcher
fisherman: pêcheur pêche chalutier
flower: fleur plante
food-safety: sécurité_alimentaire
forest: forêt bois boisé forestier bosquet
fruit: fruit pomme
garden: jardin jardinier
gas: gaz gaz_naturel
goat: chèvre mouton agneau brebis
gold: or_massif
grass: herbe gazon
habitat: habitat réserve_naturelle parc_national
hill: colline pente coteau montagne mamelon butte
horse: cheval
hunt-animal: chasseur chasse braconnier braconnage
hydropower: hydroélectrique
insect: insecte moustique
irrigation: irrigation
island: île
lake: lac étang lagune plan_d'eau
litter: déchet ordures poubelle
livestock: abattoir élevage
milk: lait laitier laiterie
mountain: montagne mont massif sommet cime alpes
mountaineer: alpiniste grimpeur
mushroom: légume champignon tomate
nature: nature faune naturel
nuclear: nucléaire
nuclear-plant: centrale_nucléaire réacteur_nucléaire
nuclear-waste: déchets_nucléaires
oil: pétrole
oil-rig: forage forer plateforme_pétrolière
oil-spill: marée_noire déversement
organic: biologique agriculture_bio
park: parc
penguin: manchot phoque
pesticide: pesticide herbicide glyphosate
pet: animal_de_compagnie
pig: porc cochon
plastic: plastique
pollution: pollution polluer pollué contaminer contamination polluant
power-line: ligne_à_haute_tension
power-plant: centrale_électrique centrale
rat: rat souris rongeur
recycle: recycler recyclage
renewable: renouvelable
reservoir-level: pénurie_d'eau
ridge: crête arête
river: fleuve rivière ruisseau cours_d'eau rivières
river-bank: berge rive rivage bord_de
salt: sel
sand: sable dune
sea: mer océan
seed: semence graine
shark: requin
shortage: pénurie manque
soil: sol terre
solar: solaire photovoltaïque panneau_solaire
spring-water: eau_potable
summit-mountain: cime sommet
sun: soleil ensoleillé
swamp: marais zone_humide
tide: marée
tiger: lion tigre
tree: arbre tronc branche
valley: vallée
veterinarian: vétérinaire
vineyard: vin vignoble viticulteur vigneron
water: eau
water-supply: alimentation_en_eau
wave: vague
wind-farm: éolienne parc_éolien éolien
wolf: loup
zoo: zoo parc_animalier
zookeeper: soigneur
`;
