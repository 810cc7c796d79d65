export const transport = `
air-traffic-control: contrôleur_aérien aiguilleur_du_ciel contrôle_aérien
airline: compagnie_aérienne
airport: aéroport aérodrome
airspace: espace_aérien
altitude: altitude
anchor: ancre amarrer mouillage
arrive: arriver arrivée
bicycle: vélo bicyclette cycliste
black-box: boîte_noire enregistreur_de_vol
board-vessel: à_bord
boarding: embarquer embarquement
boat: embarcation barque canot
border: frontière frontalier
brake: frein freiner freinage
breakdown: tomber_en_panne
bridge: pont viaduc
buoy: bouée
bus: bus autocar autobus minibus
cabin: cabine cockpit
cable-car: téléphérique télécabine télésiège
canal: canal
capsize: chavirer se_renverser retourner_sur_le_toit
captain: capitaine commandant_de_bord
car: voiture véhicule automobile
car-park: parking stationnement stationner
cargo: cargaison fret cargo
check-in: enregistrement_des
collide: collision heurter percuter emboutir
commute: navetteur
conductor-train: chef_de_bord
congestion: embouteillage bouchon encombrement
container: conteneur
control-tower: tour_de_contrôle
convoy: convoi
crane: grue
crash: carambolage accidenter
crash-land: atterrissage_d'urgence atterrir_en_urgence
crew: équipage
crossing: carrefour croisement intersection
curve: virage courbe
deck: pont_supérieur
delay-train: retard retardé
depart: partir départ
derail: dérailler déraillement
detour: déviation dévier détourner_vers
ditch: fossé bas-côté
dock: quai jetée appontement
door: porte portière
drive: conduire rouler volant
driver: conducteur chauffeur automobiliste conductrice
driving-licence: permis_de_conduire
drunk-driving: ivresse alcoolémie ivre ébriété
electric-car: voiture_électrique véhicule_électrique
engine: moteur réacteur
exit-road: bretelle sortie_d'autoroute
express-train: tgv train_à_grande_vitesse ligne_à_grande_vitesse
fare: tarif
ferry: ferry bac traversier
fleet: flotte
flight: vol voler
footbridge: passerelle
fuel: carburant essence gazole diesel kérosène
fuselage: fuselage
gangway: passerelle_d'embarquement
ground-flights: clouer_au_sol cloué_au_sol
guardrail: glissière_de_sécurité
handlebar: trottinette scooter
helicopter: hélicoptère
highway: autoroute voie_rapide
hijack: détournement_d'avion pirate_de_l'air
hit-and-run: délit_de_fuite
hovercraft: aéroglisseur
hull: coque
landing: atterrir atterrissage
lane: voie_de_circulation
level-crossing: passage_à_niveau
lighthouse: phare
locomotive: locomotive
luggage: bagage valise
mast: mât
motorcycle: moto motard motocycliste
nautical: maritime
oil-tanker: pétrolier tanker
oncoming: contresens en_sens_inverse
overcrowded: surchargé bondé surpeuplé
overtake: doubler_un dépasser_un dépassement
passenger: passager voyageur
pavement: trottoir
pedestrian: piéton
pilot: pilote copilote
pirate: pirate piraterie
plane: avion appareil avion_de_ligne
plane-crash: crash s'écraser
platform-train: quai_de_la_gare
port: port
propeller: hélice rotor
public-transport: transports_en_commun transports_publics
pull-over: contrôle_routier
radar: radar
rail: rail chemin_de_fer ferroviaire
road: rue route avenue boulevard chaussée
road-closure: fermeture_de_la_route
road-surface: revêtement
roadblock: barrage_routier boucler bouclage cordon_de_sécurité
roundabout: rond-point
route: itinéraire trajet
runway: piste_d'atterrissage tarmac
sail: voile voilier yacht
sailor: marin matelot
seat-belt: ceinture_de_sécurité
self-driving: autonome
ship: navire bateau paquebot
shipwreck: naufrage échouement s'échouer
shipyard: chantier_naval
signal: feu_rouge signal feu_tricolore
sink: couler sombrer
skid: déraper dérapage glissade
speed: vitesse
speeding: excès_de_vitesse limitation_de_vitesse
station: gare
steering: direction_assistée
stop-bus: arrêt_de_bus
submarine: sous-marin
swerve: embardée faire_une_embardée
takeoff: décollage décoller
taxi: taxi
ticket: billet ticket
toll-road: péage
tow: remorquer dépanneuse
track: voie_ferrée rails
traffic: circulation trafic
trailer: remorque caravane
train: train rame
tram: tramway tram
transport: transport transporter
travel: voyage voyager trajet
truck: camion poids_lourd semi-remorque
truck-driver: chauffeur_routier routier
tug: remorqueur
tunnel: tunnel
turbulence: turbulence
tyre: pneu
underground: métro
van: camionnette fourgonnette fourgon
wagon: wagon
wheel: roue
windscreen: pare-brise
wing: aile
`;
