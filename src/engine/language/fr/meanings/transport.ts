export const transport = `
accelerator: pédale_d'accélérateur
air-bag: airbag
air-traffic-control: contrôleur_aérien aiguilleur_du_ciel contrôle_aérien
airline: compagnie_aérienne transporteur compagnie
airport: aéroport aérodrome plateforme_aéroportuaire
airspace: espace_aérien
altitude: altitude
anchor: ancre amarrer mouillage
arrival-hall: terminal aérogare
arrive: arriver arrivée venir parvenir_à débarquer atteindre
autopilot: pilote_automatique
bad-visibility: mauvaise_visibilité
bicycle: vélo bicyclette cycliste
black-box: boîte_noire enregistreur_de_vol
board-vessel: à_bord
boarding: embarquer embarquement
boat: embarcation barque canot bateau navire
border: frontière frontalier limite
brake: frein freiner freinage
breakdown: tomber_en_panne défaillance dysfonctionnement avarie panne
bridge: pont viaduc ouvrage
buoy: bouée
bus: bus autocar autobus minibus navette
bus-driver: chauffeur_de_bus conducteur_de_bus
cabin: cabine cockpit
cable-car: téléphérique télécabine télésiège
canal: canal
capsize: chavirer se_renverser retourner_sur_le_toit
captain: capitaine commandant_de_bord commandant capitaine_de_navire patron
car: voiture véhicule automobile bagnole véhicules
car-park: parking stationnement stationner
car-race: rallye
cargo: cargaison fret cargo
charging-station: borne_de_recharge
check-in: enregistrement_des
collide: collision heurter percuter emboutir choc choquer renverser entrer_en_collision heurt télescoper
commute: navetteur
conductor-train: chef_de_bord
congestion: embouteillage bouchon encombrement
container: conteneur
control-tower: tour_de_contrôle
convoy: convoi
crane: grue
crash: carambolage accidenter crash s'écraser accident collision s'abîmer choc percuter
crash-land: atterrissage_d'urgence atterrir_en_urgence
crew: équipage équipe personnel personnel_de_bord membres_d'équipage
crossing: carrefour croisement intersection traversée
cruise: croisière paquebot_de_croisière
curve: virage courbe
cycle-path: piste_cyclable
dashcam: caméra_embarquée
deck: pont_supérieur
depart: partir départ s'en_aller quitter
derail: dérailler déraillement
detour: déviation dévier détourner_vers
diesel-ban: interdiction_de_circuler
ditch: fossé bas-côté
dock: quai jetée appontement
door: porte portière portail entrée
drive: conduire rouler volant
driver: conducteur chauffeur automobiliste conductrice pilote
driving-licence: permis_de_conduire
drunk-driving: ivresse alcoolémie ivre ébriété
electric-car: voiture_électrique véhicule_électrique
engine: moteur réacteur propulsion
exit-road: bretelle sortie_d'autoroute
express-train: tgv train_à_grande_vitesse ligne_à_grande_vitesse
fare: tarif
ferry: ferry bac traversier bateau navire
fleet: flotte
flight: vol voler
flight-attendant: hôtesse_de_l'air personnel_navigant
flight-cancellation: vols_annulés
flight-path: trajectoire_de_vol
footbridge: passerelle
freight-train: train_de_marchandises
frontal-crash: choc_frontal collision_frontale
fuel: carburant essence gazole diesel kérosène
fuselage: fuselage
gangway: passerelle_d'embarquement
glider: planeur parapente montgolfière
ground-flights: clouer_au_sol cloué_au_sol
guardrail: glissière_de_sécurité
handlebar: trottinette scooter
helicopter: hélicoptère
highway: autoroute voie_rapide autoroutier
hijack: détournement_d'avion pirate_de_l'air
hit-and-run: délit_de_fuite
hovercraft: aéroglisseur
hull: coque
inland-shipping: péniche barge
landing: atterrir atterrissage
lane: voie_de_circulation
learner: auto-école permis_probatoire
level-crossing: passage_à_niveau
life-boat-drill: signal_de_détresse fusée_de_détresse
light-aircraft: avion_de_tourisme avionnette
lighthouse: phare
locomotive: locomotive
logistics: logistique transporteur
long-haul: long-courrier
lost-control: perdre_le_contrôle perdu_le_contrôle
luggage: bagage valise
mast: mât
mechanic: mécanicien garagiste
minivan-taxi: vtc
motorcade: cortège
motorcycle: moto motard motocycliste
nautical: maritime
navigation: navigation gps
no-parking: contravention_de_stationnement
oil-tanker: pétrolier tanker
oncoming: contresens en_sens_inverse
overcrowded: surchargé bondé surpeuplé
overhead-line: caténaire
overtake: doubler_un dépasser_un dépassement
passenger: passager voyageur voyageuse
pavement: trottoir
pedestrian: piéton
pilot: pilote copilote commandant_de_bord aviateur
pirate: pirate piraterie
plane: avion appareil avion_de_ligne aéronef vol aéronautique
platform-train: quai_de_la_gare voie
port: port quai
port-authority: capitainerie autorité_portuaire
power-steering: défaillance_des_freins
priority: priorité
propeller: hélice rotor
public-transport: transports_en_commun transports_publics
pull-over: contrôle_routier
radar: radar
rail: rail chemin_de_fer ferroviaire voie train sncf
rail-traffic: trafic_ferroviaire circulation_des_trains
rail-worker: cheminot
road: rue route avenue boulevard chaussée voie départementale nationale
road-closure: fermeture_de_la_route
road-surface: revêtement
road-works: travaux_routiers
roadblock: barrage_routier boucler bouclage cordon_de_sécurité
rolling-stock: automotrice
roundabout: rond-point
route: itinéraire trajet chemin voie parcours route ligne
rudder: gouvernail barre_du_navire
runway: piste_d'atterrissage tarmac
rush-hour: heure_de_pointe
sail: voile voilier yacht navigation
sailor: marin matelot membre_d'équipage
seat-belt: ceinture_de_sécurité
self-driving: autonome
ship: navire bateau paquebot embarcation bâtiment cargo
shipping: armateur compagnie_maritime
shipwreck: naufrage échouement s'échouer
shipyard: chantier_naval
short-haul: vol_intérieur court-courrier
signal: feu_rouge signal feu_tricolore
signal-box: aiguilleur poste_d'aiguillage
sink: couler sombrer faire_naufrage engloutir
skid: déraper dérapage glissade
sleeper-train: train_de_nuit
speed: vitesse allure
speeding: excès_de_vitesse limitation_de_vitesse
station: gare arrêt
steering: direction_assistée
stop-bus: arrêt_de_bus arrêt
stop-over: escale
stowaway: passager_clandestin
submarine: sous-marin
suspension-bridge: pont_suspendu
swerve: embardée faire_une_embardée
switch-rail: aiguillage
takeoff: décollage décoller
taxi: taxi
ticket: billet ticket
ticket-inspector: contrôleur fraudeur_du_métro
timetable: horaires horaire
tip-over: renverser
toll-road: péage
tow: remorquer dépanneuse
track: voie_ferrée rails rail ligne voies
traffic: circulation trafic circulation_routière
traffic-police: police_de_la_route gendarmerie_routière
trailer: remorque caravane
train: train rame convoi ferroviaire
train-driver: conducteur_de_train mécanicien_de_train
tram: tramway tram
transport: transport transporter acheminer acheminement
travel-agency: voyagiste agence_de_voyages tour-opérateur
trip: voyage voyager trajet excursion sortie_en déplacement
truck: camion poids_lourd semi-remorque camionnette camion-citerne
truck-driver: chauffeur_routier routier
tug: remorqueur
tunnel: tunnel
turbulence: turbulence
tyre: pneu
underground: métro
van: camionnette fourgonnette fourgon
vehicle-inspection: contrôle_technique
wagon: wagon
walkway: promenade
waterway: détroit voie_navigable
wheel: roue
windscreen: pare-brise
wing: aile
wreck: épave
yacht-race: régate
zebra-crossing: passage_piéton passage_pour_piétons
`;
