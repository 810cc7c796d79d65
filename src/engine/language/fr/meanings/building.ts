export const building = `
arch: arche
architect: architecte architecture architectural
asbestos: amiante
asphalt: asphalte bitume goudron
balcony: balcon
basement: sous-sol cave
beam: poutre poutrelle
bearing: appui
block-flats: immeuble tour_d'habitation
bolt: boulon vis rivet
brick: brique
build: construire bâtir construction ériger travaux édifier édification
building: bâtiment immeuble édifice immobilier construction_de maison
building-site: chantier travaux
bulldozer: bulldozer
cable: câble
ceiling: plafond
cell-prison: cellule
cement: béton ciment
chimney: cheminée
column: pilier colonne pile_du_pont
construction-worker: ouvrier_du_bâtiment
contractor: entreprise_de_construction constructeur
corridor: couloir corridor
corrode: corrosion rouille rouiller corroder
crack: fissure fissurer lézarde
dam: barrage
decay: délabré vétuste délabrement
deck-bridge: tablier
defect: défaut défectueux vice défaillance panne dysfonctionnement
demolish: démolir démolition raser
design: conception dessiner concevoir
dig: creuser fouiller excavation
drain: égout eaux_usées drainage canalisation
elevator: ascenseur escalator
entrance: entrée
facade: façade bardage
fence: clôture barrière grillage garde-corps
floor: étage
foundation-building: fondations
garage: garage
gate: portail
glass: verre vitre
heating: chauffage chaudière radiateur
house: maison domicile bâtiment habitation villa pavillon
infrastructure: infrastructure
inspect: inspecter inspection contrôler visite_d'inspection examen contrôle
install: installer installation
insulation: isolation isoler
kitchen: cuisine
ladder: échelle
leak: fuite fuir
load: charge surcharge
load-bearing: porteur structurel
lock: serrure verrouiller cadenas
machine: machine engin
maintain: entretenir entretien maintenance
material: matériau matériel
measure-instrument: capteur sonde
metal: métal métallique
mine: mine
office-block: immeuble_de_bureaux
pile-driving: pylône
pipe: tuyau canalisation pipeline conduite_de_gaz conduite_d'eau
planning-permission: permis_de_construire
plaster: plâtre enduit
rebuild: reconstruire reconstruction rebâtir
reinforce: renforcer renforcement consolider étoffer fortifier accroître_les
renovate: rénover rénovation réhabiliter
repair: réparer réparation remettre_en_état
roof: toit toiture
room: chambre pièce salle
scaffold: échafaudage
skyscraper: gratte-ciel
span: travée
staircase: escalier
steel: acier fer
stone: pierre rocher roche
stress-test: essai_de_charge
support-prop: étayer étai
tank: réservoir cuve citerne
tile: tuile carrelage
tool: outil instrument
tower: tour
unstable: instable menacer_de_s'effondrer
ventilation: ventilation climatisation
vibration: vibration vibrer
wall: mur
wear: usure
weld: souder soudure
window: fenêtre
wire: fil_électrique câblage
wood-material: en_bois
`;
