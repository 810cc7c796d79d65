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
build: construire bâtir construction ériger travaux édifier édification implanter aménager
building: bâtiment immeuble édifice immobilier construction_de maison construction complexe ouvrage
building-site: chantier travaux
bulldozer: bulldozer
cable: câble fil ligne câblage
ceiling: plafond
cell-prison: cellule
cement: béton ciment
chimney: cheminée
column: pilier colonne pile_du_pont
construction-worker: ouvrier_du_bâtiment maçon ouvrier
contractor: entreprise_de_construction constructeur
corridor: couloir corridor
corrode: corrosion rouille rouiller corroder
crack: fissure fissurer lézarde fente craquelure
dam: barrage digue retenue réservoir lac_artificiel
decay: délabré vétuste délabrement
deck-bridge: tablier
defect: défaut défectueux vice défaillance panne dysfonctionnement anomalie problème
demolish: démolir démolition raser démanteler démonter détruire
design: conception dessiner concevoir
dig: creuser fouiller excavation
drain: égout eaux_usées drainage canalisation
elevator: ascenseur escalator
entrance: entrée accès hall_d'entrée
facade: façade bardage
fence: clôture barrière grillage garde-corps
floor: étage niveau plancher
foundation-building: fondations
garage: garage
gate: portail portique entrée
glass: verre vitre
heating: chauffage chaudière radiateur
house: maison domicile bâtiment habitation villa pavillon foyer
infrastructure: infrastructure
inspect: inspecter inspection contrôler visite_d'inspection examen contrôle
install: installer installation poser monter montage équiper
insulation: isolation isoler
kitchen: cuisine
ladder: échelle
leak: fuite fuir s'échapper échappement fuites
load: charge surcharge
load-bearing: porteur structurel
lock: serrure verrouiller cadenas
machine: machine engin
maintain: entretenir entretien maintenance service
material: matériau matériel
measure-instrument: capteur sonde
metal: métal métallique
mine: mine
office-block: immeuble_de_bureaux
pile-driving: pylône
pipe: tuyau canalisation pipeline conduite_de_gaz conduite_d'eau conduite tuyauterie
planning-permission: permis_de_construire
plaster: plâtre enduit
rebuild: reconstruire reconstruction rebâtir relèvement
reinforce: renforcer renforcement consolider étoffer fortifier accroître_les
renovate: rénover rénovation réhabiliter moderniser modernisation restaurer réfection remettre_à_neuf
repair: réparer réparation remettre_en_état remise_en_état restaurer dépanner
roof: toit toiture charpente
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
window: fenêtre vitre baie_vitrée
wire: fil_électrique câblage
wood-material: en_bois
`;
