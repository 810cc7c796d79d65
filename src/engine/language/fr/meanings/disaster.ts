export const disaster = `
abandon: abandonner renoncer
accident: accident
aftershock: réplique
air-quality: qualité_de_l'air
alarm: alarme alarmer
alive: vivant en_vie
ambulance: ambulance ambulancier
ash: cendre
avalanche: avalanche
blackened: calciné carbonisé
blaze: incendie feu flamme brasier
breach-dam: rupture_de_digue
bury-debris: enseveli ensevelir
calm: calme calmer
carbon-monoxide: monoxyde_de_carbone
catastrophe: catastrophe désastre
chain-reaction: réaction_en_chaîne
clean: nettoyer nettoyage
climate: climat climatique
coast-guard: garde-côte garde-côtes
cold: froid gel geler vague_de_froid
collapse: effondrement effondrer écrouler écroulement
condolence: condoléance deuil condoléances
crater: cratère
crisis-team: cellule_de_crise
cyclone: cyclone ouragan typhon
damage: dégât dommage endommager
danger: danger dangereux péril
death: mort mourir décès décéder périr
debris: décombres débris gravats
deluge: déluge averse pluie_torrentielle pluies_torrentielles
destroy: détruire destruction ravager dévaster anéantir
dike: digue
disaster-relief: sécurité_civile protection_civile
distress-call: appel_d'urgence appel_de_détresse
dog: chien
drizzle: bruine
drone: drone
drought: sécheresse
drown: noyer noyade
dry: sec
earthquake: séisme tremblement_de_terre
emergency-exit: issue_de_secours
emergency-service: services_de_secours secours
emergency-state: état_d'urgence
epicentre: épicentre
eruption: éruption
evacuate: évacuer évacuation
excavator: pelleteuse pelle_mécanique excavatrice
explosion: explosion déflagration exploser détonation
extinguish: éteindre maîtriser_l'incendie circonscrire
fatal: mortel meurtrier
fire-brigade: brigade_de_pompiers caserne_de_pompiers
fire-engine: camion_de_pompiers
firefighter: pompier sapeur-pompier sapeur
firework: artifice pyrotechnique pétard feu_d'artifice
flare-up: raviver
flash-flood: crue_éclair
flood: inonder inondation crue submerger
fog: brouillard brume
forecast-weather: météorologue bulletin_météo
forest-fire: feu_de_forêt
freak-wave: tsunami raz-de-marée
gale: coup_de_vent
gas-leak: fuite_de_gaz
glacier: glacier
gust: rafale bourrasque
hail: grêle grêlon
heat: chaleur canicule chaud
helmet: casque
hose: lance tuyau_d'incendie
hydrant: borne_incendie
hypothermia: hypothermie
ice: glace verglas verglacé gelé
identify: identifier identification
injured-lightly: légèrement_blessé blessé_léger blessés_légers
injured-seriously: grièvement_blessé gravement_blessé blessés_graves blessé_grave
injury: blessure blesser
landfall: toucher_terre
landslide: glissement_de_terrain éboulement coulée_de_boue
lava: lave magma
life-jacket: gilet_de_sauvetage
lifeboat: canot_de_sauvetage radeau_de_survie
lifeguard: maître-nageur sauveteur-plage
lightning: foudre orage éclair tonnerre
magnitude: magnitude échelle_de_richter
memorial: commémorer commémoration mémorial
minute-silence: minute_de_silence
missing: disparu disparaître disparition
mud: boue
natural-disaster: catastrophe_naturelle
night-search: ratisser ratissage quadriller
panic: panique paniquer
precaution: précaution
prevent: empêcher prévention éviter
rain: pluie précipitation
rescue: secourir sauver secours sauvetage
rescue-team: équipe_de_secours
rescuer: secouriste sauveteur
sandbag: sac_de_sable
scene: lieux_de_l'accident
search: chercher rechercher fouille recherches
shelter: abri refuge hébergement héberger
shock: choc choqué choquer
siren: sirène
smoke: fumée
smoke-inhalation: intoxication_par_les_fumées intoxiqué
snow: neige chutes_de_neige neiger
spark: étincelle
storm: tempête intempérie
stranded: échouer bloqué_dans naufragé
survivor: survivant rescapé survivre
sweltering: caniculaire
swept-away: emporter charrier
temperature: température degré
tent: tente
thaw: dégel fondre fonte
tornado: tornade
tragedy: tragédie tragique drame
trap: coincer coincé piéger prisonnier_des
uprooted: déraciné arraché déraciner
vigil: veillée bougie recueillement
volcano: volcan volcanique
warning-weather: vigilance_orange vigilance_rouge
water-level: niveau_de_l'eau
weather: météo météorologique
wind: vent venteux
wreath: gerbe couronne_de
`;
