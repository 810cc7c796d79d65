export const sport = `
athlete: sportif sportive athlète compétiteur coureur
athletics: athlétisme
audience: spectateur public foule assistance visiteur spectatrice spectateurs
away-game: match_à_l'extérieur
backstroke: dos_crawlé papillon
badminton: badminton tennis_de_table
ball: ballon balle
basketball: basket basket-ball
bench-sport: remplaçant banc_de_touche
boxing: boxe boxeur
bronze: bronze médaille_de_bronze
career: carrière
champion: champion championne championnat tenant_du_titre vainqueur tenante_du_titre
coach: entraîneur entraîneuse sélectionneur coach manager staff_technique
corner-kick: corner
cup: coupe trophée
cycling-race: peloton course_cycliste
defender: défenseur arrière_central
derby: derby
diver: plongeur plonger plongée
doping: dopage antidopage dopé stéroïdes produit_interdit substance_interdite
doping-test: contrôle_antidopage contrôlé_positif échantillon contrôle
draw: match_nul nul
eliminate: éliminer élimination
equaliser: égaliser égalisation
european-championship: championnat_d'europe
extra-time: prolongations temps_additionnel
false-start: faux_départ
fan: supporter partisan fans
fencing: escrime judo
final-match: finale
football: football footballeur foot footballeuse
football-association: fédération_de_football
formula-one: formule_1 grand_prix
foul: faute_de_jeu faute
free-kick: coup_franc
gamble: pari parier paris_sportifs
game-match: rencontre_de match partie
goal: but réalisation buts
goalkeeper: gardien gardien_de_but portier
gold-medal: médaille_d'or
golf: golf golfeur
gymnastics: gymnastique gymnaste
half-time: mi-temps
handball: handball
hat-trick: triplé coup_du_chapeau
header: tête_décroisée
hurdle: haies
ice-hockey: hockey
injury-sport: ligaments_croisés ischio-jambiers blessure
javelin: javelot disque
kick: coup_d'envoi
knock-out: éliminer
lead-score: ouvrir_le_score mener_au_score
league: ligue championnat division
loan-player: prêté prêt_avec
long-jump: saut_en_longueur saut_en_hauteur
marathon: marathon marathonien
match: match duel rencontre partie jeu affiche
medal: médaille médaillé médailles
midfielder: milieu_de_terrain
national-team: équipe_nationale sélection
offside: hors-jeu
olympic: olympique jeux_olympiques
opponent: adversaire
own-goal: contre_son_camp
pass-ball: passe_décisive centre_de
penalty-kick: penalty tir_au_but
penalty-shootout: tirs_au_but
pitch: pelouse terrain_de_jeu terrain
player: joueur joueuse footballeur sportif
podium: podium
point-score: point
post-goal: poteau barre_transversale
promotion-league: promotion_en montée_en_ligue
qualify: qualifier qualification
quarter-final: quart_de_finale quarts_de_finale
race: course épreuve
racket: tennis raquette
ranking: classement
record-sport: record record_du_monde meilleure_performance
red-card: carton_rouge expulsé expulser
referee: arbitre arbitre_central
relay: relais
relegation: relégation reléguer
retire-sport: fin_de_carrière raccrocher
ride-horse: équitation cavalier jockey
rugby: rugby
runner-up: vice-champion dauphin
score: marquer score buter inscrire
season: saison exercice
semi-final: demi-finale
set-tennis: manche jeu_décisif
shot-goal: frappe_du
sidelined: être_forfait est_forfait
silver-medal: médaille_d'argent
skate: patinage
ski: ski skieur
sport: sport
sprint: sprint sprinteur
stadium: stade enceinte arène
stage-race: étape
striker: attaquant buteur avant-centre
suspension-sport: suspension suspendre suspendu interdiction
swim: nager nageur natation
team: équipe club formation onze groupe équipage personnel sélection
title: titre sacre
top-scorer: meilleur_buteur
tournament: tournoi compétition concours coupe championnat
train-sport: entraînement s'entraîner exercice
transfer-player: transfert recruter recrue signer mercato arrivée
unbeaten: invaincu
volleyball: volley volley-ball
world-champion: champion_du_monde championne_du_monde
world-cup: coupe_du_monde mondial
wrestling: lutteur haltérophilie
yellow-card: carton_jaune
`;
