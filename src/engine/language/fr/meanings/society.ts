export const society = `
adopt-child: orphelin orphelinat famille_d'accueil
age: âge
alcohol: alcool
allowance: allocation aide_sociale
anti-semitism: antisémitisme antisémite
apartment: appartement
archbishop: archevêque cardinal
aunt: tante
baby: bébé nourrisson bambin
bag: sac sac_à_dos
baker: boulanger boulangerie
bar: bar bistrot
bathroom: salle_de_bain toilettes douche
birthday: anniversaire
bishop: évêque
blanket: couverture matelas
bless: bénir bénédiction
bottle: bouteille
boy: garçon
boyfriend: compagnon petit_ami
bread: pain
brother: frère
brother-in-law: beau-frère
buddhist: bouddhiste hindou
building-land: parcelle lotissement
butcher: boucher
carer-child: crèche garderie école_maternelle
catholic: catholique
cemetery: cimetière
century: siècle
charity: fondation organisation_caritative œuvre_de_charité
child: enfant
childhood: enfance garde_d'enfants
christmas: noël pâques
church: église chapelle cathédrale
classroom: salle_de_classe classe
cleaner: femme_de_ménage agent_d'entretien
clothes: vêtement chemise robe
colleague: collègue
community: communauté
cook: cuisinier cuisiner
couple: couple
cousin: cousin cousine
curriculum: programme_scolaire
daughter: fille
dean: proviseur recteur doyen directeur_d'école chef_d'établissement
degree: diplôme diplômé
dinner: dîner déjeuner petit-déjeuner repas
discriminate: discriminer discrimination
drink: boire boisson bière
eat: manger nourriture aliment
education: éducation enseignement
emigrate: émigrer émigration
engagement-marry: fiancé fiançailles
ethnic: ethnique
eviction: expulsion_locative
exam: examen_scolaire baccalauréat épreuve
faith: religion religieux foi
family: famille proche
father: père papa
friend: ami amie
funeral: funérailles obsèques enterrement enterrer
furniture: meuble table chaise
gay: homosexuel gay lesbienne
gender: égalité_des_sexes genre
generation: génération
girl: fillette jeune_fille
girlfriend: compagne petite_amie
grade-school: note_scolaire bulletin_scolaire
grandchild: petit-fils petite-fille
grandfather: grand-père
grandmother: grand-mère
guest: invité convive
hair: cheveu coiffeur
holiday: vacances jour_férié vacancier
homeless: sans-abri sdf
homework: leçon
hotel: hôtel auberge
household: ménage foyer
housing: logement crise_du_logement
husband: mari époux
imam: imam mosquée
inequality: inégalité
inherit: hériter héritage héritier
integration: intégration intégrer
islam: islam musulman islamique
islamist: islamiste djihadiste
jacket: veste manteau gilet
jew: juif synagogue rabbin
key-door: clé clef
landlord: bailleur
letter: lettre courrier colis
man: homme
marry: épouser mariage marié
meat: viande
member: membre adhérent
message: message sms
monastery: monastère couvent abbaye
monk: moine
mother: mère maman
motto: slogan devise_nationale
neighbour: voisin voisine
neighbourhood: quartier arrondissement
nephew: neveu
niece: nièce
nightclub: discothèque boîte_de_nuit
nobility: noblesse duc comte
nun: religieuse
organization: organisation association
orthodox: orthodoxe
parent: parent
people: personne gens
pilgrim: pèlerin pèlerinage
pope: pape vatican souverain_pontife
postman: facteur la_poste bureau_de_poste
pray: prier_pour prière fidèle messe
priest: prêtre curé pasteur clergé
professor: professeur_d'université universitaire
property: immobilier bien_immobilier
protestant: protestant évangélique
racism: racisme raciste racial
religious-leader: chef_religieux
rent: loyer louer location
resident: habitant riverain résident
restaurant: restaurant café
rule: règle règlement réglementation
saint: canoniser
scholarship: bourse_d'études
school: école lycée collège
school-bus: bus_scolaire car_scolaire
school-year: année_scolaire rentrée
shoe: chaussure botte
sibling: fratrie jumeau jumelle
sister: sœur
sister-in-law: belle-sœur
slavery: esclavage esclave travail_forcé
slum: bidonville
social-worker: services_sociaux assistante_sociale
society: social
son: fils
square: place_du_marché grand-place
stepfather: beau-père
stepmother: belle-mère
student: élève étudiant écolier lycéen collégien
student-housing: résidence_universitaire
sugar: sucre
teacher: enseignant professeur instituteur enseignante
teenager: adolescent adolescente
temple: temple
tenant: locataire
tourist: touriste tourisme touristique
town: ville
toy: jouet poupée
tuition: frais_de_scolarité
uncle: oncle
university: université faculté
victim: victime
village: village hameau
vocational: apprenti apprentissage formation_professionnelle
wallet: portefeuille porte-monnaie
watch-clock: horloge
widow: veuve
widower: veuf
wife: épouse
woman: femme
`;
