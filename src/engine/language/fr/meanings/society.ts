export const society = `
academy: académie
adopt-child: orphelin orphelinat famille_d'accueil
age: âge
aisle: allée_centrale
alcohol: alcool
allowance: allocation aide_sociale
angel: ange
anti-semitism: antisémitisme antisémite
apartment: appartement logement habitation
apron: uniforme
archbishop: archevêque cardinal
aunt: tante
baby: bébé nourrisson bambin
bag: sac sac_à_dos sacoche cabas
baker: boulanger boulangerie
balloon: ballon_de_baudruche montgolfière_de
banana: banane
bar: bar bistrot
bathroom: salle_de_bain toilettes douche wc toilette
bean: haricot petit_pois
bedroom: chambre_à_coucher
beef: bœuf
bench: banc
bible: bible évangile
birthday: anniversaire
bishop: évêque
blanket: couverture matelas
bless: bénir bénédiction
bottle: bouteille
boy: garçon petit_garçon gamin
boyfriend: compagnon petit_ami
bread: pain
bride: mariée jeunes_mariés
bridegroom: marié_de
brother: frère
brother-in-law: beau-frère
buddhist: bouddhiste hindou
building-land: parcelle lotissement
butcher: boucher
butter: beurre crème
cake: gâteau tarte pâtisserie
carer-child: crèche garderie école_maternelle
carpenter: menuisier charpentier
carpet: tapis
casino: casino
catholic: catholique
cemetery: cimetière
century: siècle
ceremony: cérémonie solennel
charity: fondation organisation_caritative œuvre_de_charité
cheese: fromage
chess: échecs
child: enfant mineur gamin gosse
childhood: enfance garde_d'enfants
chocolate: chocolat bonbon
christian: chrétien
christmas: noël pâques
church: église chapelle cathédrale paroisse basilique
classroom: salle_de_classe classe
cleaner: femme_de_ménage agent_d'entretien
clothes: vêtement chemise robe habit tenue habits vêtements
coffee: café_moulu thé
colleague: collègue confrère coéquipier
community: communauté
cook: cuisinier cuisiner
couple: couple époux
cousin: cousin cousine
cup-drink: tasse
cupboard: armoire placard
curriculum: programme_scolaire
curtain: rideau
daughter: fille
dean: proviseur recteur doyen directeur_d'école chef_d'établissement
degree: diplôme diplômé certificat
dessert: dessert
dinner: dîner déjeuner petit-déjeuner repas
discriminate: discriminer discrimination préjugé
donate: don donner donateur faire_un_don collecte
dragon: dragon
drink: boire boisson bière boissons
eat: manger nourriture aliment repas alimentation nourrir vivres
education: éducation enseignement formation former instruction_publique
electrician: électricien plombier
emigrate: émigrer émigration
engagement-marry: fiancé fiançailles
ethnic: ethnique
eviction: expulsion_locative
exam: examen_scolaire baccalauréat épreuve
faculty: faculté_de
faith: religion religieux foi
family: famille proche proches parenté familial
father: père papa
feast: banquet festin
flour: farine pâte
fridge: réfrigérateur congélateur
friend: ami amie copain copine pote amitié compagnon
funeral: funérailles obsèques enterrement enterrer inhumation inhumer enseveli
furniture: meuble table chaise
game-play: jeu
garlic: ail oignon
gay: homosexuel gay lesbienne
gender: égalité_des_sexes genre
generation: génération
girl: fillette jeune_fille petite_fille
girlfriend: compagne petite_amie
glove: gant
god: dieu divin déesse
grade-school: note_scolaire bulletin_scolaire
grandchild: petit-fils petite-fille
grandfather: grand-père
grandmother: grand-mère
guest: invité convive
hair: cheveu coiffeur
hat: chapeau casquette écharpe
hell: enfer diable
hobby: loisir passe-temps
holiday: vacances jour_férié vacancier congé
homeless: sans-abri sdf
homework: leçon cours
honey: miel
honor: honneur honorer dignité
hotel: hôtel auberge hébergement établissement_hôtelier
household: ménage foyer
housing: logement crise_du_logement hébergement
humanity: humanité
husband: mari époux conjoint
imam: imam mosquée
inequality: inégalité
ingredient: ingrédient
inherit: hériter héritage héritier
integration: intégration intégrer
islam: islam musulman islamique
islamist: islamiste djihadiste
jacket: veste manteau gilet
jew: juif synagogue rabbin
juice: jus
kettle: four cuisinière
key-door: clé clef
knight: chevalier
lamp: lampe lanterne
landlord: bailleur
laundry: lessive machine_à_laver
leather: cuir
letter: lettre courrier colis missive correspondance
man: homme monsieur mâle type
marry: épouser mariage marié noces se_marier
meat: viande
member: membre adhérent
message: message sms nouvelle information avis_de
mirror: miroir
monastery: monastère couvent abbaye
monk: moine
mother: mère maman
motto: slogan devise_nationale
native: natif originaire
neighbour: voisin voisine riverain
neighbourhood: quartier arrondissement faubourg banlieue
nephew: neveu
niece: nièce
nightclub: discothèque boîte_de_nuit
nobility: noblesse duc comte
notebook: carnet journal_intime
nun: religieuse
nut: noix cacahuète
oil-cooking: huile_d'olive olive
organization: organisation association
orthodox: orthodoxe
painter-trade: peintre_en_bâtiment
paradise: paradis
parent: parent
parish: paroisse
party-feast: soirée fête
pasta: pâtes riz
peasant: paysan
people: personne gens
picnic: pique-nique
pilgrim: pèlerin pèlerinage
pillow: oreiller coussin
pizza: pizza burger sandwich
plate: assiette bol
playground: aire_de_jeux
pope: pape vatican souverain_pontife
postman: facteur la_poste bureau_de_poste
pray: prier_pour prière fidèle messe
priest: prêtre curé pasteur clergé ecclésiastique abbé
professor: professeur_d'université universitaire
property: immobilier bien_immobilier propriété domaine_de foncier
prophet: prophète
protestant: protestant évangélique
racism: racisme raciste racial
recipe: recette
religious-leader: chef_religieux
rent: loyer louer location
resident: habitant riverain résident villageois voisin citoyen
restaurant: restaurant café brasserie bistrot
ritual: rituel rite
rule: règle règlement réglementation norme disposition
saint: canoniser
salad: salade
sauce: sauce
sausage: saucisse jambon
scholarship: bourse_d'études
school: école lycée collège établissement_scolaire scolaire
school-bus: bus_scolaire car_scolaire
school-year: année_scolaire rentrée
sermon: sermon prêcher
servant: serviteur
shoe: chaussure botte
sibling: fratrie jumeau jumelle
sin: péché
sister: sœur
sister-in-law: belle-sœur
slavery: esclavage esclave travail_forcé
slum: bidonville
soap: savon
social-worker: services_sociaux assistante_sociale
society: social société
son: fils
soup: soupe
spice: épice herbe poivre
spirit-ghost: fantôme
spoon: cuillère fourchette couvert
square: place_du_marché grand-place place
stepfather: beau-père
stepmother: belle-mère
stroller: poussette landau
student: élève étudiant écolier lycéen collégien écolière lycéenne apprenant
student-housing: résidence_universitaire
sugar: sucre
sweater: pantalon pull
swimming-pool: piscine
teacher: enseignant professeur instituteur enseignante professeure pédagogue maîtresse
technique: technique
teenager: adolescent adolescente jeune mineur
temple: temple
tenant: locataire
tourist: touriste tourisme touristique vacancier visiteur voyageur
towel: serviette_de_bain
town: ville commune bourgade localité
toy: jouet poupée
tribe: tribu autochtone indigène
trousseau: collier bracelet chaîne
tuition: frais_de_scolarité
umbrella: parapluie
uncle: oncle
university: université faculté universitaire facultés
vegetarian: végétarien végane
victim: victime sinistré touché blessé
village: village hameau commune bourg bourgade
vocational: apprenti apprentissage formation_professionnelle
wallet: portefeuille porte-monnaie
watch-clock: horloge
widow: veuve
widower: veuf
wife: épouse conjointe femme
wine: vin
witch: sorcière magicien sorcier
woman: femme femelle dame
`;
