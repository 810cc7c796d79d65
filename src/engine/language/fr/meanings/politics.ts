export const politics = `
absolute-majority: majorité_absolue
abstain: abstenir abstention
activist: militant activiste
administration: administration autorité agence bureau_de organisme instance autorités pouvoirs_publics
adviser: conseiller_du consultant
agenda: ordre_du_jour
allegiance: loyal loyauté fidélité
ally: allié partenaire
ambassador: ambassadeur ambassadrice émissaire
amend: amendement amender
anthem: hymne
anti-government: antigouvernemental
asylum: asile demandeur_d'asile
austerity: austérité
authoritarian: autoritaire dictature dictateur régime
autonomy: autonomie
ballot-box: bureau_de_vote urne
ballot-paper: bulletin_de_vote procuration
ballot-stuffing: fraude_électorale
bilateral: bilatéral
bill: projet_de_loi proposition_de_loi texte projet loi
border-control: contrôle_aux_frontières
border-police: garde-frontière police_aux_frontières
boycott: boycott boycotter
brussels: union_européenne
building-ministry: ministère_du_logement
by-election: élection_partielle
cabinet: conseil_des_ministres cabinet gouvernement
campaign: campagne militer campagne_électorale
candidate: candidat candidature prétendant postulant
capital: capitale
caretaker: intérimaire intérim provisoire
caucus: groupe_parlementaire
censure: motion_de_censure
chamber: chambre_des_députés
chancellor: chancelier chancelière
chief-whip: chef_du_parti
citizen: citoyen citoyenne citoyenneté
city-council: conseil_municipal hôtel_de_ville mairie municipalité ville conseillers
city-state: métropole
civil-disobedience: désobéissance_civile
civil-servant: fonctionnaire agent_public haut_fonctionnaire
clash-opinion: différend désaccord litige conflit dissension querelle brouille
coalition: coalition alliance bloc
coalition-talks: négociations_de_coalition
commission: commission comité
communism: communisme communiste
compromise: compromis
concession: concession concéder
confidence-vote: vote_de_confiance question_de_confiance
congress: congrès
conservative: conservateur
constituency: circonscription
constitution: constitution
consult: consulter consultation concertation
corridor-power: lobby lobbyiste
council: conseil conseil_municipal municipalité
councillor: conseiller_municipal conseillère élu conseiller élus
count-votes: dépouillement dépouiller recompter décompte comptage
country: pays nation état
coup: coup_d'état putsch putschiste
crackdown: répression réprimer
cross-border: transfrontalier
curfew-night: restriction_de_sortie
deadline-ultimatum: ultimatum
deadlock: impasse blocage
debate: débat débattre discussion discuter délibérer délibération échange
defence-minister: ministre_de_la_défense ministre_des_armées
delegate: délégué délégation représentant
democracy: démocratie démocratique démocrate
deputy-head: adjoint vice-président suppléant suppléante vice
dialogue: dialogue
diplomat: diplomate diplomatie diplomatique
dissident: dissident
dissolve: dissoudre dissolution
district-administrator: préfet préfète sous-préfet
early-election: élections_anticipées élection_anticipée
elect: élire élu désigner élection
election: élection scrutin vote
eligible: inscrits_sur_les_listes corps_électoral
embassy: ambassade consulat
emperor: empereur
environment-ministry: ministère_de_l'environnement
eu-commission: commission_européenne
european-parliament: parlement_européen eurodéputé
exile: exil
exit-poll: estimation_à_la_sortie
extremist: extrémiste extrémisme radical
far-left: extrême_gauche gauche_radicale
far-right: extrême_droite
federal: fédéral
filibuster: obstruction_parlementaire
finance-minister: ministre_des_finances ministre_de_l'économie
first-lady: première_dame
flag: drapeau
foreign: étranger extérieur
foreign-minister: ministre_des_affaires_étrangères
foreign-ministry: ministère_des_affaires_étrangères quai_d'orsay
foreign-policy: politique_étrangère
freedom: liberté libre
government: gouvernement exécutif cabinet état
government-crisis: crise_gouvernementale crise_politique
governor: gouverneur
green-party: les_verts écologistes
head-government: cheffe_du_gouvernement
head-of-state: chef_de_l'état
human-aid: aide humanitaire secours assistance
hunger-strike: grève_de_la_faim
illegal-immigrant: sans-papiers immigration_illégale
immigration: immigration immigré migration migrant émigré
impeach: destitution destituer
inaugurate-office: investiture prise_de_fonction prêter_serment
independence: indépendance indépendant autonome
initiative: initiative
integrity: conflit_d'intérêts
interior-minister: ministre_de_l'intérieur
interior-ministry: ministère_de_l'intérieur_du
king: roi monarque monarchie royal
kingdom: royaume
land-rights: exproprier expropriation
landslide-victory: victoire_écrasante raz-de-marée_électoral
lawmaker: député parlementaire députée élu représentant_du parlementaires
lead-candidate: tête_de_liste favori
leadership: leadership direction tête commandement
left-wing: de_gauche
legislature: législature
liberal: libéral
local-election: élections_municipales
majority: majorité plupart
mandate: mandat
manifesto: programme_électoral
mass-protest: manifestation_monstre mobilisation_massive
mayor: maire bourgmestre édile première_magistrate
measures-step: mesure démarche disposition
mediator: médiateur médiation
member-state: état_membre états_membres
memorandum: mémorandum
military-parade: défilé parade
minister: ministre membre_du_gouvernement secrétaire_d'état
minister-agriculture: ministre_de_l'agriculture
minister-economy: ministre_de_l'industrie
minister-education: ministre_de_l'éducation
minister-environment: ministre_de_l'environnement
minister-health: ministre_de_la_santé
minister-justice: ministre_de_la_justice garde_des_sceaux
minister-president: ministre-président
minister-transport: ministre_des_transports
ministry: ministère département cabinet_du
minority: minorité
minority-government: gouvernement_minoritaire
motion: motion résolution
municipality: commune municipalité municipal ville localité
national: national à_l'échelle_nationale étatique
nationalise: nationaliser nationalisation
negotiate: négociation négocier pourparlers négociateur discussion dialogue tractations discuter
neutral: neutre neutralité
non-aligned: mission_d'observation
office: poste fonction mandat charge_de
officeholder: sortant titulaire
opposition: opposition opposant
overrule: passer_outre
parliament: parlement assemblée chambre chambre_des_députés assemblée_nationale législatif
party: parti parti_politique
party-funding: financement_de_la_campagne financement_des_partis
persona-non-grata: expulser_des_diplomates
petition: pétition
plenary: séance_plénière
police-state: étatique
policy: politique
political-prisoner: prisonnier_politique
politician: politicien homme_politique responsable_politique femme_politique élu
poll-survey: sondage enquête_d'opinion enquête sondé
population: population habitants
populist: populiste
postpone-vote: briguer se_présenter_à
premier: premier_ministre chef_du_gouvernement chef_de_l'exécutif
president: président présidente présidentiel présidence chef_d'état
press-conference: conférence_de_presse
pressure: pression presser faire_pression
prince: prince
princess: princesse
privatise: privatiser privatisation
protest: manifestation manifester protestation protester marche défilé rassemblement contestation
protester: manifestant contestataire
protocol: protocole
public-finance: finances_publiques trésor
public-holiday: férié
public-service: service_public fonction_publique
queen: reine
quorum: quorum
rapprochement: rapprochement normalisation
ratify: ratifier ratification
re-elect: réélection réélire second_mandat
red-tape: bureaucratie
referendum: référendum
reform: réforme réformer refonte
region: région zone secteur province territoire département_du district contrée
republic: république républicain
reshuffle: remaniement
residence-permit: titre_de_séjour permis_de_séjour
resign: démissionner démission départ quitter quitter_ses_fonctions rendre_son_tablier se_retirer démissionnaire jeter_l'éponge
revolution: révolution soulèvement révolte insurrection
runoff: second_tour ballottage
rural-district: département_de canton département
scandal: scandale affaire polémique tollé esclandre
seat-parliament: siège_au_parlement
security-council: conseil_de_sécurité
senate: sénat
senator: sénateur sénatrice
separatist: séparatiste sécession indépendantiste
social-democrat: social-démocrate socialiste
sovereignty: souveraineté souverain
speaker-house: président_de_l'assemblée
spokesperson: porte-parole représentant
spy-service: services_secrets services_de_renseignement renseignements renseignement
stand-election: représenter
state: état
state-visit: visite_d'état
statement: communiqué déclaration annonce propos commentaire affirmation
subsidy: subvention subventionner aide
summit: sommet conférence rencontre réunion
summon: convoquer
supervise-election: commission_électorale
swing: gain_de_voix
term-limit: limitation_des_mandats
territory: territoire territorial
threshold: seuil_électoral
treaty: traité pacte accord convention entente
turnout: taux_de_participation participation
two-thirds: deux_tiers majorité_des_deux
un: nations_unies onu
unite: unir unité
veto: veto
vice-president: vice-présidente vice-président-de
visa: visa passeport
vote: vote voter scrutin suffrage voix élection
vote-against: voter_contre
vote-for: voter_pour
voter: électeur électrice électorat votant
whip-vote: abstentions
`;
