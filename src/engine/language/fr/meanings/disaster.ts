export const disaster = `
abandon: abandonner renoncer
accident: accident sinistre
aftershock: réplique
air-pressure: anticyclone dépression_atmosphérique
air-quality: qualité_de_l'air
alarm: alarme alarmer alerte donner_l'alerte prévenir
alert-level: niveau_d'alerte
alive: vivant en_vie sain_et_sauf
ambulance: ambulance ambulancier samu smur secouriste véhicule_de_secours
arid: aride desséché
ash: cendre cendres
avalanche: avalanche coulée plaque_à_vent coulée_de_neige
backup-generator: groupe_électrogène générateur
blackened: calciné carbonisé
blaze: incendie feu flamme brasier sinistre brûler feux embrasé
body-bag: morgue
breach-dam: rupture_de_digue
burnt-down: ravagé_par_les_flammes détruit_par_le_feu
bury-alive: enterré_vivant
bury-debris: enseveli ensevelir
calm: calme calmer serein paisible tranquille
carbon-monoxide: monoxyde_de_carbone
catastrophe: catastrophe désastre drame calamité sinistre tragédie
chain-reaction: réaction_en_chaîne
chain-saw: tronçonneuse
clean: nettoyer nettoyage nettoyer_les déblayer propre assainir dépolluer
climate: climat climatique
coast-guard: garde-côte garde-côtes
cold: froid gel geler vague_de_froid grand_froid glacial frimas
collapse: effondrement effondrer écrouler écroulement céder s'effondrer s'écrouler basculer ruine rompre
condolence: condoléance deuil condoléances recueillement peine affliction
contingency: plan_d'urgence plan_orsec
cordoned-area: périmètre_de_sécurité zone_interdite
crater: cratère
crisis-team: cellule_de_crise
crush-crowd: bousculade mouvement_de_foule
cyclone: cyclone ouragan typhon tempête
damage: dégât dommage endommager abîmer dégradation détériorer ruiner endommagement dégrader sinistre ravage pertes dégâts
danger: danger dangereux péril risque menace mettre_en_danger risquer
death: mort mourir décès décéder périr défunt décédé perdre_la_vie trépas mortel
death-toll: nombre_de_morts bilan_des_victimes
debris: décombres débris gravats ruines restes éboulis
deluge: déluge averse pluie_torrentielle pluies_torrentielles pluie fortes_pluies
deployment: intervention_de_secours intervention_des_pompiers
destroy: détruire destruction ravager dévaster anéantir ruiner raser démolir
dike: digue barrage
disaster-relief: sécurité_civile protection_civile secours
distress-call: appel_d'urgence appel_de_détresse
dog: chien
drizzle: bruine
drone: drone
drought: sécheresse aridité
drown: noyer noyade
dry: sec
earthquake: séisme tremblement_de_terre secousse sismique réplique tremblement
electrocute: électrocuter électrocution
emergency: état_d'urgence
emergency-exit: issue_de_secours
emergency-number: numéro_d'urgence
emergency-service: services_de_secours secours secouriste sauveteur
epicentre: épicentre
eruption: éruption entrer_en_éruption explosion_du_volcan
evacuate: évacuer évacuation évacué déplacer faire_sortir
excavator: pelleteuse pelle_mécanique excavatrice
explosion: explosion déflagration exploser détonation souffle sauter explosé
extinguish: éteindre maîtriser_l'incendie circonscrire maîtriser éteint lutter_contre circonscrit
famine-relief: aide_alimentaire
fatal: mortel meurtrier
fault-line: tectonique sismique faille_sismique
fire-brigade: brigade_de_pompiers caserne_de_pompiers sapeurs-pompiers
fire-cause: origine_de_l'incendie
fire-damage: dégâts_des_flammes
fire-engine: camion_de_pompiers
fire-safety: sécurité_incendie
firefighter: pompier sapeur-pompier sapeur pompière soldat_du_feu sapeurs-pompiers
firefighting-plane: canadair bombardier_d'eau
firework: artifice pyrotechnique pétard feu_d'artifice
flammable: inflammable
flare-up: raviver
flashover: embrasement
flood: inonder inondation crue submerger crue_éclair débordement déborder montée_des_eaux noyer inondé sortir_de_son_lit
floodwater: eaux_de_crue
fog: brouillard brume
forecast-weather: météorologue bulletin_météo
forest-fire: feu_de_forêt incendie feux_de_forêt feu
freak-wave: tsunami raz-de-marée
frostbite: gelure engelure
gale: coup_de_vent
gas-leak: fuite_de_gaz
glacier: glacier
gust: rafale bourrasque
hail: grêle grêlon
heat: chaleur canicule chaud vague_de_chaleur chaleurs
heat-record: record_de_chaleur record_de_température
heat-stroke: insolation coup_de_chaleur
helmet: casque
help-centre: numéro_vert ligne_d'écoute
hose: tuyau_d'incendie
humidity: humidité humide
hydrant: borne_incendie
hypothermia: hypothermie
ice: glace verglas verglacé gelé
identify: identifier identification
ignite: enflammer mettre_le_feu incendier brûler prendre_feu incendié
injured-lightly: légèrement_blessé blessé_léger blessés_légers légers
injured-seriously: grièvement_blessé gravement_blessé blessés_graves blessé_grave gravement grièvement
injury: blessure blesser lésion blessé blessés atteint traumatisme
landfall: toucher_terre
landslide: glissement_de_terrain éboulement coulée_de_boue effondrement_de_terrain chute_de_pierres coulée
lava: lave magma
life-jacket: gilet_de_sauvetage
lifeboat: canot_de_sauvetage radeau_de_survie
lifeguard: maître-nageur sauveteur-plage
lightning: foudre orage éclair tonnerre
magnitude: magnitude échelle_de_richter
mass-grave: fosse_commune charnier
memorial: commémorer commémoration mémorial hommage souvenir
minute-silence: minute_de_silence
miracle: miracle miraculeux
missing: disparu disparaître disparition porté_disparu introuvable perdu
mourner: endeuillé proches_des_victimes
mud: boue
natural-disaster: catastrophe_naturelle
night-search: ratisser ratissage quadriller
oxygen-mask: appareil_respiratoire
panic: panique paniquer
power-saw: désincarcération matériel_de_désincarcération
precaution: précaution prudence
prevent: empêcher prévention éviter
rain: pluie précipitation pluies averse pluvieux précipitations
relief-supplies: convoi_humanitaire
rescue: secourir sauver sauvetage dégager extraire récupérer mettre_en_sécurité hélitreuiller secours porter_secours
rescue-team: équipe_de_secours
rescuer: secouriste sauveteur sauveteuse équipe_de_secours
rope: corde harnais cordage
sandbag: sac_de_sable
scene: lieux_de_l'accident
search: chercher rechercher fouille recherches fouiller ratisser traquer
searchlight: caméra_thermique
shelter: abri refuge hébergement héberger accueil_de hébergement_d'urgence gymnase centre_d'accueil
shock: choc choqué choquer
sinkhole: trou_béant doline
siren: sirène
smoke: fumée fumées nuage_de_fumée panache
smoke-detector: détecteur_de_fumée
smoke-inhalation: intoxication_par_les_fumées intoxiqué
snow: neige chutes_de_neige neiger enneigement neigeux
snowdrift: congère
spark: étincelle
sprinkler: sprinkleur
storm: tempête intempérie orage ouragan cyclone coup_de_vent
stranded: échouer bloqué_dans naufragé s'échouer
surge-storm: submersion_marine onde_de_tempête
survivor: survivant rescapé survivre survie réchapper
sweltering: caniculaire
swept-away: emporter charrier
temperature: température degré
tent: tente
thaw: dégel fondre fonte
tornado: tornade
tragedy: tragédie tragique drame catastrophe malheur
trap: coincer coincé piéger prisonnier_des
trauma-team: cellule_psychologique soutien_psychologique
underwater: sous-marine sous_l'eau
uprooted: déraciné arraché déraciner
vigil: veillée bougie recueillement
volcano: volcan volcanique éruption cratère
volunteer-fire: pompier_volontaire pompiers_volontaires
warm: doux_pour tiède
warning-weather: vigilance_orange vigilance_rouge
water-level: niveau_de_l'eau
water-pump: pompe pomper
weather: météo météorologique
wind: vent venteux rafale brise bourrasque
wind-speed: vitesse_du_vent
wreath: gerbe couronne_de
`;
