export const politics = `
absolute-majority: majorité_absolue
abstain: abstenir abstention
activist: militant activiste
administration: administration autorité
adviser: conseiller_du consultant
agenda: ordre_du_jour
allegiance: loyal loyauté fidélité
ally: allié
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
bilateral: bilatéral
bill: projet_de_loi proposition_de_loi
boycott: boycott boycotter
brussels: union_européenne
by-election: élection_partielle
cabinet: conseil_des_ministres cabinet
campaign: campagne
candidate: candidat candidature
capital: capitale
caretaker: intérimaire intérim provisoire
censure: motion_de_censure
chancellor: chancelier chancelière
chief-whip: chef_du_parti
citizen: citoyen citoyenne citoyenneté
city-council: conseil_municipal hôtel_de_ville mairie
civil-servant: fonctionnaire
clash-opinion: différend désaccord litige
coalition: coalition alliance
commission: commission comité
communism: communisme communiste
compromise: compromis
concession: concession concéder
congress: congrès
conservative: conservateur
constituency: circonscription
constitution: constitution
consult: consulter consultation concertation
corridor-power: lobby lobbyiste
council: conseil
councillor: conseiller_municipal conseillère
count-votes: dépouillement dépouiller recompter
country: pays nation
coup: coup_d'état putsch putschiste
crackdown: répression réprimer
deadlock: impasse blocage
debate: débat débattre discussion discuter
defence-minister: ministre_de_la_défense ministre_des_armées
delegate: délégué délégation
democracy: démocratie démocratique démocrate
deputy-head: adjoint vice-président suppléant
dialogue: dialogue
diplomat: diplomate diplomatie diplomatique
dissolve: dissoudre dissolution
elect: élire élu
election: élection scrutin vote suffrage
embassy: ambassade consulat
exile: exil
exit-poll: estimation_à_la_sortie
extremist: extrémiste extrémisme radical
far-left: extrême_gauche gauche_radicale
far-right: extrême_droite
federal: fédéral
finance-minister: ministre_des_finances ministre_de_l'économie
foreign: étranger
foreign-minister: ministre_des_affaires_étrangères
freedom: liberté
government: gouvernement
governor: gouverneur
head-of-state: chef_de_l'état
human-aid: aide humanitaire
immigration: immigration immigré migration
impeach: destitution destituer
inaugurate-office: investiture prise_de_fonction prêter_serment
independence: indépendance indépendant
initiative: initiative
interior-minister: ministre_de_l'intérieur
king: roi monarque monarchie royal
landslide-victory: victoire_écrasante raz-de-marée_électoral
lawmaker: député parlementaire députée
leadership: leadership direction
left-wing: de_gauche
legislature: législature
liberal: libéral
majority: majorité
mandate: mandat
mayor: maire bourgmestre
measure: mesure
mediator: médiateur médiation
member-state: état_membre états_membres
memorandum: mémorandum
minister: ministre
ministry: ministère
minority: minorité
minority-government: gouvernement_minoritaire
motion: motion résolution
municipality: commune municipalité municipal
national: national
nationalise: nationaliser nationalisation
negotiate: négociation négocier pourparlers négociateur
neutral: neutre neutralité
officeholder: sortant titulaire
opposition: opposition opposant
parliament: parlement assemblée
party: parti
petition: pétition
police-state: étatique
policy: politique
politician: politicien
poll-survey: sondage enquête_d'opinion
population: population
populist: populiste
premier: premier_ministre chef_du_gouvernement
president: président présidente présidentiel présidence
press-conference: conférence_de_presse
pressure: pression
prince: prince
princess: princesse
privatise: privatiser privatisation
protest: manifestation manifester protestation protester
protester: manifestant
public-finance: finances_publiques trésor
queen: reine
quorum: quorum
ratify: ratifier ratification
re-elect: réélection réélire second_mandat
referendum: référendum
reform: réforme réformer
region: région zone secteur province
republic: république républicain
reshuffle: remaniement
resign: démissionner démission
revolution: révolution soulèvement révolte insurrection
runoff: second_tour ballottage
scandal: scandale affaire
seat-parliament: siège_au_parlement
senate: sénat
senator: sénateur sénatrice
separatist: séparatiste sécession indépendantiste
social-democrat: social-démocrate socialiste
sovereignty: souveraineté souverain
speaker-house: président_de_l'assemblée
spokesperson: porte-parole
spy-service: services_secrets services_de_renseignement renseignements
statement: communiqué déclaration
subsidy: subvention subventionner
summit: sommet
territory: territoire territorial
treaty: traité pacte
turnout: taux_de_participation participation
un: nations_unies onu
unite: unir unité
veto: veto
visa: visa passeport
vote-against: voter_contre
vote-for: voter_pour
voter: électeur électrice électorat
`;
