export const war = `
aggression: agression_militaire
air-defence: défense_antiaérienne défense_aérienne
airstrike: frappe_aérienne raid_aérien
army: armée militaire forces_armées
artillery: artillerie obus pilonner pilonnage
base-military: base_militaire caserne
battle: combat combattre bataille affrontement
battlefield: ligne_de_front champ_de_bataille
besiege: assiéger blocus encercler
bomb: bombe bombarder bombardement engin_explosif explosif
bunker: bunker
casualty: pertes_humaines
ceasefire: cessez-le-feu trêve armistice
chemical-weapon: arme_chimique armes_chimiques
civil-war: guerre_civile
civilian: civil
clash: heurts accrochage escarmouche affrontement échauffourée
colonel: colonel
commander: commandant commandement
conflict: conflit différend affrontement
conscription: conscription conscrit mobilisation
defend: défendre défense
deploy: déployer déploiement mobiliser envoyer engager
deserter: déserteur déserter transfuge
disarm: désarmer désarmement
enemy: ennemi
escalate: escalade envenimer
fighter: combattant milicien
fighter-jet: avion_de_combat avion_de_chasse
general: général généralement globalement
genocide: génocide crime_de_guerre
guerrilla: guérilla rebelle insurgé
hostage-exchange: échange_de_prisonniers
hostility: hostilité hostile
intervene: intervenir intervention
invade: envahir invasion incursion
liberate: libérer_la reprendre_la reconquérir
lieutenant: lieutenant sergent
marine: marine_nationale fusilier_marin
martial-law: loi_martiale
mercenary: mercenaire
militia: milice paramilitaire
mine-land: mine_antipersonnel
missile: missile roquette fusée
no-fly-zone: zone_d'exclusion_aérienne
nuclear-weapon: arme_nucléaire bombe_atomique
occupy: occuper occupation
offensive: offensive contre-offensive
paratrooper: parachutiste
peace: paix pacifique
peace-treaty: accord_de_paix traité_de_paix
peacekeeper: casque_bleu maintien_de_la_paix
refugee: réfugié migrant déplacé exilé demandeur_d'asile
refugee-camp: camp_de_réfugiés
retaliate: représailles vengeance venger riposter riposte
retreat: se_retirer repli replier
sabotage: sabotage saboter
shoot-down: abattre_un_avion abattu_un
sniper: tireur_d'élite sniper
soldier: soldat troupe
strike-military: frappe_militaire
sword: épée poignard
tank-military: char_d'assaut blindé
tension: tension crispation frictions
troop-withdrawal: retrait_des_troupes
veteran: vétéran ancien_combattant
victory-war: conquérir conquête
war: guerre
warhead: ogive
warship: navire_de_guerre frégate porte-avions
weapons: armement armes
`;
