import { polesFrom } from '../poles.ts';

export const poles = polesFrom(`
custody +: arrêter capturé interpeller détenir écrouer incarcérer emprisonner garde_à_vue détention arrestation derrière_les_barreaux
custody -: en_liberté rester_libre sous_caution en_fuite en_cavale toujours_en_fuite
charge +: mettre_en_examen inculper poursuivre inculpation
charge -: sans_poursuite sans_aucune_poursuite sans_être_poursuivre sans_avoir_être_poursuivre sans_charge
verdict +: coupable condamner condamnation reconnaître_coupable
verdict -: acquitter relaxer acquittement innocent blanchir
appeal +: faire_appel interjeter_appel former_un_recours se_pourvoir contester_le_jugement contester_le_verdict
appeal -: renoncer_à_faire_appel renoncer_à_l'appel renoncer accepter_le_verdict accepter_le_jugement accepter_la_peine
decision +: approuver adopter voter accepter accorder autoriser valider entériner ratifier feu_vert donner_raison obtenir_gain_de_cause se_prononcer_pour se_prononcer_en_faveur donner_gain_de_cause faire_droit
decision -: rejeter refuser écarter repousser débouter rejet refus veto voter_contre décliner se_prononcer_contre dire_non donner_tort
public +: publier rendre_public rendue_publique mettre_en_ligne sur_son_site sur_leur_site divulguer rendre_…_public mettre_…_ligne
public -: secret confidentiel sous_clé garder_secret huis_clos à_huis_clos inédit
refuse +: refuser_de
test +: passer_…_inspection réussir_…_inspection réussir_…_test
test -: échouer_…_inspection
running +: allumer activer activé remettre_en_service redémarrer
running -: éteindre éteint désactiver désactivé à_l'_arrêt arrêter_le_réacteur mettre_à_l'_arrêt
exclude +: exclure écarter
open +: rester_ouvert ouvert
open -: fermer fermeture
reopened +: rouvrir
reopened -: rester_fermé demeurer_fermé toujours_fermé
alive +: vivant survivre en_vie sain_et_sauf
alive -: mourir tuer décéder perdre_la_vie trouver_la_mort périr succomber corps_…_repêché corps_…_retrouvé corps_…_découvert retrouver_…_corps découvrir_…_corps
held +: reporter repousser différer report
held -: annuler annulation
keep +: garder conserver continuer poursuivre maintenir
keep -: abandonner démissionner cesser renoncer céder suspendre mettre_fin lâcher
paid +: rembourser payer régler_la régler_le régler_les régler_sa régler_son régler_ses avoir_régler être_régler verser
paid -: impayé
armed +: armé pistolet arme couteau fusil
armed -: sans_arme non_armé
fire +: prendre_feu en_flammes en_feu se_déclarer éteindre brûler
triggered +: déclencher sonner retentir activer déployer alarme_sonner alarme_retentir sirène_retentir
triggered -: muet silencieux demeurer_muet
damage +: endommager fissurer détruire abîmer
damage -: intact indemne épargner
hurt +: blesser transporter_à_l'_hôpital hospitaliser cheville_cassée jambe_cassée bras_cassé côtes_cassées cheville_fracturée jambe_fracturée poignet_cassé
hurt -: indemne sain_et_sauf
ballot +: voter_pour
ballot -: voter_contre abstenir abstention
part +: participer prendre_part assister
part -: absent boycotter
time +: retard en_retard tardif
time -: à_l'heure dans_les_temps ponctuel
start +: avancer
start -: inchangé comme_prévu
speak +: parler excuser témoigner s'exprimer
speak -: silence muet taire refuser_de_commenter
admit +: avouer aveu reconnaître
admit -: nier contester démentir clamer_son_innocence
intent +: volontairement volontaire criminel délibéré sabotage
intent -: défectueux défaillance accident accidentel involontaire court-circuit
empty +: vide désert inoccupé
empty -: occupé bondé
upheld +: confirmer maintenir
upheld -: annuler casser révoquer invalider
deal +: accord signer s'entendre
deal -: échouer échec rompre sans_accord
effect +: exécutoire sur-le-champ immédiatement avec_effet_immédiat immédiat en_vigueur
effect -: suspendre suspensif sursis
capture +: capturer maîtriser saisir résistance
capture -: se_rendre s'est_rendu rendu
must +: obligatoire contraint sec
must -: volontaire facultatif
legal +: légal licite valable
legal -: illégal illicite nul
refund +: rembourser remboursement
refund -: remplacer remplacement échanger
insured +: assuré
rebuild +: reconstruire rebâtir réparer
rebuild -: démolir raser démolition
sober +: ivre alcoolisé ivresse
sober -: sobre
sent-off +: expulser carton_rouge
safe +: sûr
safe -: dangereux
evacuate +: évacuer vider vidé
release +: remettre_en_liberté libérer relâcher
working +: en_état_de_marche fonctionner
working -: hors_service en_panne
result +: renouer_avec_les_bénéfices bénéfice_net résultat_net_positif dégager_…_bénéfice dans_le_vert
result -: enregistrer_une_perte dans_le_rouge perte_nette accuser_…_perte essuyer_…_perte
critical +: pronostic_…_engager
critical -: hors_de_danger
round +: se_qualifier qualifié_pour
round -: éliminer
doping +: positif
doping -: négatif
resume +: rétablir renouer
resume -: rompre rompu
controlled +: maîtriser sous_contrôle
controlled -: hors_de_contrôle
took-place +: avoir_lieu se_tenir_comme_prévu avoir_lieu_comme_prévu
took-place -: annuler annulé
office +: rester_en_poste rester_<office> demeurer_<office> rester_en_fonction conserver_son_poste garder_son_poste rester_à_son_poste
office -: démissionner remettre_sa_démission présenter_sa_démission donner_sa_démission annoncer_sa_démission quitter_ses_fonctions quitter_son_poste rendre_son_tablier
investigated +: enquêtent enquêtait enquêtaient ouvrir_une_enquête
stand +: représenter
fire -: pas_d'_incendie aucun_incendie aucun_feu pas_de_feu
unanimous +: unanimité unanime unanimement
unanimous -: voter_contre voté_contre dissident opinion_dissidente une_voix_contre
warned +: mettre_en_garde avertir déconseiller
warned -: aucun_avertissement aucune_mise_en_garde
annulled +: annuler invalider
annulled -: suspendre
interrupted +: interrompre neutraliser suspendre neutralisé suspendu
interrupted -: sans_interruption sans_interrompre ininterrompu
heard +: être_entendre auditionner consulter
heard -: sans_être_entendre sans_entendre
found +: retrouver localiser sain_et_sauf
found -: toujours_disparu toujours_porté_disparu rester_introuvable demeurer_introuvable introuvable aucune_trace
strike +: se_mettre_en_grève cesser_le_travail débrayer en_grève
strike -: lever_le_préavis lever_…_préavis annuler_…_grève suspendre_…_grève renoncer_à_la_grève éviter_…_grève
production +: poursuivre_la_production maintenir_la_production maintenir_le_site
production -: arrêter_la_production cesser_la_production mettre_fin_à_la_production fermer_…_usine fermer_…_site
fractured +: fracturer se_casser
fractured -: aucune_fracture pas_de_fracture rien_de_cassé
reinstate +: réintégrer réembaucher réembauché
helmet +: porter_un_casque casqué
helmet -: sans_casque pas_de_casque
licence +: permis_valide permis_en_règle permis_valable
licence -: sans_permis permis_suspendu permis_périmé permis_expiré
sold-out +: complet guichets_fermés
sold-out -: sièges_vides places_vides invendu
concede +: reconnaître_sa_défaite concéder_sa_défaite admettre_sa_défaite reconnaître_les_résultats accepter_le_résultat accepter_les_résultats
concede -: refuser_de_reconnaître contester_les_résultats contester_le_résultat rejeter_les_résultats
severance +: indemnité_de_départ parachute_doré prime_de_départ
severance -: sans_indemnité aucune_indemnité
dividend +: dividende_de verser_…_dividende proposer_…_dividende
dividend -: aucun_…_dividende aucun_dividende pas_de_dividende supprimer_…_dividende sans_dividende suspendre_…_dividende
custody +: emmener_par_la_police conduire_au_poste placé_en_garde placer_en_détention
alive +: en_voie_de_guérison se_rétablir se_remettre_à_l'_hôpital
alive -: déclarer_mort être_décédé
investigated +: enquête_ouverte ouvrir_une_information ouverture_d'_une_enquête enquête_…_ouverte
suspended +: être_suspendre suspendu_de_ses_fonctions mettre_à_pied
suspended -: toujours_en_service rester_en_service continuer_à_exercer
return +: regagner_leur_domicile regagner_leur_maison regagner_leurs_maisons rentrer_chez_eux retrouver_leur_domicile rentrer_chez_elles réintégrer_leur
return -: interdit_d'accès toujours_évacué zone_interdite toujours_hébergé
lessons +: cours_assuré cours_auront_lieu cours_maintenir écoles_ouvertes écoles_rester_ouvertes
lessons -: école_fermée écoles_fermer cours_suspendus cours_annulés écoles_…_fermées
office +: rester_à_la_tête rester_aux_commandes rester_aux_manettes se_maintenir_à_la_tête demeurer_à_la_tête garder_les_rênes conserver_les_rênes
office -: quitter_la_tête quitter_la_présidence céder_sa_place passer_la_main
outlook +: relever_…_prévision relever_…_objectif rehausser_…_prévision revoir_à_la_hausse
outlook -: abaisser_…_prévision abaisser_…_objectif réduire_…_prévision revoir_à_la_baisse avertissement_sur_résultats
budget +: dans_le_budget sans_dépassement budget_respecté
budget -: dépassement_de_budget dépassement_budgétaire surcoût dépasser_…_budget
free +: entrée_libre entrée_gratuite gratuit gratuitement
free -: entrée_payante payant prix_d'_entrée
alone +: agir_seul
alone -: complice
record-of +: connu_des_services connu_de_la_police casier_judiciaire antécédents_judiciaires déjà_condamné
record-of -: inconnu_des_services inconnu_de_la_police casier_vierge casier_judiciaire_vierge
seatbelt +: ceinture_attachée ceinture_bouclée porter_la_ceinture
seatbelt -: sans_ceinture
distress +: mayday appel_de_détresse signal_de_détresse
power +: courant_rétabli électricité_rétablie courant_revenu
power -: toujours_privé_d'_électricité toujours_sans_électricité
drinkable +: potable
drinkable -: impropre_à_la_consommation faire_bouillir
contract +: prolonger_son_contrat nouveau_contrat prolongation_de_contrat
contract -: contrat_expirer contrat_arriver_à_échéance
fit -: rupture_des_ligaments déchirure_musculaire indisponible forfait
landing +: atterrir_en_douceur posé_en_douceur amerrir
landing -: se_désintégrer s'_écraser se_briser
orbit +: atteindre_l'_orbite placé_en_orbite mise_en_orbite
orbit -: manquer_l'_orbite mauvaise_orbite
genuine +: authentique
genuine -: faux_tableau contrefaçon
cooperate +: coopérer
cooperate -: refuser_de_coopérer
majority +: majorité_absolue conserver_…_majorité
majority -: perdre_…_majorité sans_majorité
crewed +: habité
crewed -: inhabité
conscious +: conscient
conscious -: inconscient
signed -: refuser_de_signer
masked +: cagoulé masqué encagoulé
masked -: à_visage_découvert
shares +: action_…_progresser action_…_grimper action_…_gagner action_…_bondir action_…_hausse action_…_avancer titre_…_progresser titre_…_grimper titre_…_gagner titre_…_bondir titre_…_hausse titre_…_avancer action_progresser action_grimper action_gagner action_bondir action_hausse action_avancer titre_progresser titre_grimper titre_gagner titre_bondir titre_hausse titre_avancer
shares -: action_…_reculer action_…_chuter action_…_perdre action_…_baisse action_…_céder action_…_plonger action_…_dévisser titre_…_reculer titre_…_chuter titre_…_perdre titre_…_baisse titre_…_céder titre_…_plonger titre_…_dévisser action_reculer action_chuter action_perdre action_baisse action_céder action_plonger action_dévisser titre_reculer titre_chuter titre_perdre titre_baisse titre_céder titre_plonger titre_dévisser
turnout +: participation_progresser participation_augmenter participation_…_hausse participation_grimper participation_en_hausse
turnout -: participation_fléchir participation_reculer participation_baisser participation_…_fléchir participation_…_baisse participation_en_baisse participation_chuter participation_…_reculer
concede +: féliciter_son_adversaire féliciter_sa_rivale féliciter_son_rival
appeal -: ne_fera_pas_appel
sober +: avoir_bu sous_l'_emprise alcoolémie
working -: freins_lâcher freins_…_lâché
wet +: chaussée_mouillée route_mouillée chaussée_glissante
wet -: chaussée_sèche route_sèche
triggered -: alarme_…_désactivée alarme_désactivée alarme_coupée
lessons +: école_rouvrir
lessons -: écoles_rester_fermées
in-hospital +: soins_intensifs réanimation toujours_hospitalisé
in-hospital -: sortir_de_l'_hôpital quitter_l'_hôpital
tear-gas +: gaz_lacrymogène grenade_lacrymogène
deal -: sans_résultat
sober +: alcool_dans_le_sang positif_à_l'_alcool
open -: bloqué impraticable
open +: praticable
part +: être_présent présent_à
inflation +: inflation_progresser inflation_accélérer inflation_augmenter inflation_…_hausse
inflation -: inflation_reculer inflation_ralentir inflation_baisser inflation_…_baisse
unemployment +: chômage_progresser chômage_augmenter chômage_…_hausse
unemployment -: chômage_reculer chômage_baisser chômage_…_baisse
died-at +: mourir_à_l'_hôpital décéder_à_l'_hôpital succomber_à_l'_hôpital
died-at -: tué_sur_le_coup mourir_sur_place décédé_sur_place décédé_sur_les_lieux mourir_sur_le_coup
own-hand +: se_donner_la_mort donner_la_mort se_suicider suicidé mettre_fin_à_ses_jours retourné_l'_arme_contre_lui
own-hand -: abattre_par_la_police tué_par_la_police abattu_par_les_forces abattu_par_les_gendarmes abattu_par_un_policier police_abattre
departed +: démissionner démissionné donner_sa_démission présenter_sa_démission remettre_sa_démission
departed -: limoger licencier révoquer révoqué destituer évincer
strike +: grève_…_maintenir grève_maintenir grève_se_poursuivre grève_continuer poursuivre_la_grève poursuivre_le_mouvement
strike -: annuler_la_grève grève_annulée lever_…_préavis levé_…_préavis fin_de_la_grève suspendre_la_grève
penalty +: penalty_transformer transformer_…_penalty
penalty -: arrêter_…_penalty manquer_…_penalty penalty_arrêté repousser_…_penalty
run-off +: second_tour deuxième_tour ballottage
run-off -: élire_au_premier_tour réélire_au_premier_tour dès_le_premier_tour
shelter +: rester_chez_eux rester_confinés se_confiner se_calfeutrer à_ne_pas_sortir
shelter -: quitter_leurs_maisons quitter_leur_domicile quitter_leurs_logements quitter_leurs_habitations quitter_leur_maison
donated +: faire_don don_à donation
donated -: acquis_aux_enchères acheter_aux_enchères
awarded -: bredouille les_mains_vides
awarded +: remporter_…_prix
knew +: être_au_courant savoir_que informé_de
knew -: ignorer tout_ignorer jamais_vu jamais_eu_connaissance
apology +: présenter_ses_excuses s'_excuser s'_est_excusé
apology -: assumer_ses_propos maintenir_ses_propos refuser_de_s'_excuser assumé_ses_propos
loan +: prêter sous_forme_de_prêt en_prêt
loan -: transfert_définitif
secret-ballot +: bulletin_secret à_bulletin_secret vote_à_bulletins_secrets
secret-ballot -: à_main_levée main_levée
free +: entrée_être_gratuit entrée_…_gratuite entrée_gratuite
free -: entrée_coûter entrée_…_coûte entrée_payante
took-place +: vol_partir vol_décoller
took-place -: vol_annuler vol_…_annulé
remand +: détention_provisoire
remand -: remettre_en_liberté remise_en_liberté sous_contrôle_judiciaire
decision +: autoriser_…_fusion autoriser_…_rachat feu_vert
decision -: interdire interdit_…_fusion interdit_…_rachat bloquer_…_fusion
water-cannon +: canon_à_eau
origin +: construire bâtir ériger dater_de date_de datant_de peindre
`);
