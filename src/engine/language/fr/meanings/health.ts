export const health = `
abortion: avortement ivg avorter
accident-emergency: urgences
acute: aigu
addict: toxicomane addiction dépendance
aftercare: suivi_médical
aids: sida vih
allergy: allergie allergique
alternative-medicine: homéopathie
ambulance-helicopter: hélicoptère_de_secours
amputate: amputer amputation
anaesthetic: anesthésie
ankle: cheville
antibiotic: antibiotique
antibody: anticorps
anxiety: anxiété
arm: bras
artery: artère veine
asthma: asthme
autism: autisme autiste
back-body: dos colonne_vertébrale
bacteria: bactérie germe
bed: lit
bird-virus: peste_porcine épizootie
birth: naissance né naître nouveau-né accouchement
bite: morsure mordre
bladder: intestin vessie
bleed: saigner saignement
blood: sang sanguin
blood-clot: caillot thrombose embolie
blood-pressure: tension_artérielle hypertension
blood-test: prise_de_sang analyse_de_sang
body: corps cadavre dépouille corps_sans_vie
bone: os_humain squelette
booster: dose_de_rappel
brain: cerveau cérébral
breast-cancer: cancer_du_sein
breath: respirer respiration respiratoire souffle
burn: brûlure brûler
burnout: épuisement_professionnel burn-out
burst-appendix: appendicite
cancer: cancer tumeur
cardiac: crise_cardiaque infarctus arrêt_cardiaque
care: soins aide-soignant soignant s'occuper prendre_soin veiller soin prise_en_charge
care-home: maison_de_retraite ehpad
checkup: examen_médical
chemotherapy: chimiothérapie radiothérapie
chest: thorax poitrine
cholera: choléra
cholesterol: cholestérol
chronic: chronique
cold-flu: grippe
coma: coma inconscient
complication: complication
concussion: commotion_cérébrale traumatisme_crânien
condition-health: état_de_santé état
conscious: conscient
contact-tracing: traçage
contagious: contagieux
control-group: groupe_témoin groupe_de_contrôle
coronavirus: coronavirus covid covid-19
cough: toux tousser
cramp: épilepsie convulsion
critical-condition: pronostic_vital état_critique entre_la_vie critique pronostic_vital_engagé
cure: guérir guérison rétablir
curfew: confinement_général
deadly-dose: dose_mortelle
death-rate: mortalité taux_de_mortalité létalité
deficiency: malnutrition dénutrition
dementia: démence_sénile alzheimer
dengue: paludisme dengue
dentist: dentiste dent
depression: dépression dépressif
diabetes: diabète diabétique
diagnosis: diagnostic diagnostiquer
diarrhoea: diarrhée vomissement vomir
diet: régime_alimentaire alimentation
disability: handicap handicapé
discharge: sortie_d'hôpital
disease: maladie affection infection mal pathologie trouble
disinfect: désinfecter désinfection
doctor: médecin docteur généraliste praticien doctoresse médecins spécialiste
donor: donneur don_d'organes greffe transplantation organe
dose: dose injection piqûre
drug: médicament remède produit molécule comprimé
drug-approval: autorisation_de_mise
drug-shortage: pénurie_de_médicaments
ebola: ebola
elective-surgery: opération_programmée
embryo: embryon fœtus
emergency-doctor: médecin_urgentiste urgentiste
epidemic: épidémie pandémie vague flambée foyer
epidemiologist: épidémiologiste virologue
eye: œil yeux
eyesight: acuité_visuelle
face: visage
faint: s'évanouir évanouissement malaise
family-doctor: médecin_de_famille médecin_traitant
fertility: fécondité fertilité procréation_assistée
fever: fièvre
finger: doigt orteil
first-aid: premiers_secours
flu-shot: vaccin_contre_la_grippe
food-poisoning: intoxication_alimentaire salmonelle
forehead: crâne front_du
fracture: fracture fracturer cassure cassé
gene: gène génétique génome
gunshot-wound: blessure_par_balle
hand: main
head: tête
heal: se_rétablir rétablissement guérir guérison se_remettre remettre convalescence
health: santé sanitaire
health-authority: agence_régionale_de_santé autorités_sanitaires
health-insurance: assurance_maladie sécurité_sociale
health-ministry: ministère_de_la_santé
health-worker: personnel_soignant
healthy: sain bonne_santé
hear: entendre écouter
hearing-aid: sourd malentendant
heart: cœur cardiaque
heart-disease: maladie_cardiaque
heart-surgery: pontage
hepatitis: hépatite
hip: hanche
hormone: hormone hormonal
hospital: hôpital clinique chu centre_hospitalier établissement_de_santé
hospital-closure: fermeture_de_l'hôpital
hospitalise: hospitaliser hospitalisation admettre admission transporter_à_l'hôpital
hygiene: hygiène sanitaire
immune: immunitaire
immunity-herd: immunité_collective
incidence: incidence taux_d'incidence
incubation: quarantaine isolement confinement
infect: infecter infection contamination contaminer transmettre transmission attraper contagion infecté
inflammation: inflammation
inhaler: inhalateur inhaler
inject: injecter injection seringue
injection-lethal: euthanasie suicide_assisté
insulin: insuline
intensive-care: réanimation soins_intensifs réa
joint-body: articulation arthrite
kidney: rein_du greffe_de_rein rénal
knee: genou
leg: jambe
leukaemia: leucémie
life-expectancy: espérance_de_vie
life-support: respirateur assistance_respiratoire
liver: foie
lung: poumon pulmonaire
lung-cancer: cancer_du_poumon
malpractice: erreur_médicale faute_médicale
mask: masque
maternity: maternité sage-femme
measles: rougeole
medical: médical clinique sanitaire médicale
medical-record: dossier_médical
meningitis: méningite
mental-health: psychiatrie psychiatrique psychiatre mental
miscarriage: fausse_couche
mobile-clinic: hôpital_de_campagne
mouth: bouche lèvre
muscle: muscle tendon
neck: cou gorge
neurologist: chirurgien chirurgienne
nose: nez nasal
nurse: infirmier infirmière soignant soignante aide-soignante
obesity: obésité surpoids obèse
occupancy: taux_d'occupation
operation: opération chirurgical chirurgie opérer intervention_des coup_de_filet intervention intervention_chirurgicale
ophthalmic: aveugle cécité
out-of-danger: hors_de_danger
outpatient: ambulatoire
oxygen: oxygène
pacemaker: stimulateur_cardiaque pacemaker
pain: douleur douloureux mal souffrance
painkiller: antidouleur antalgique opioïde
palliative: hospice palliatif
paralyse: paralysie paralysé
parkinson: parkinson
patient: patient patiente malade hospitalisé
patient-safety: surmédication
pharma: laboratoire_pharmaceutique pharmaceutique
pharmacy: pharmacie pharmacien
physiotherapy: kinésithérapie kinésithérapeute
pill: pilule comprimé cachet
placebo: placebo
plague: peste rage_animale
pneumonia: pneumonie
poison: poison toxique empoisonner empoisonnement intoxiquer intoxication toxine venin
polio: poliomyélite tétanos diphtérie
pregnancy: grossesse enceinte
premature: prématuré naissance_prématurée
prescription: prescrire ordonnance
prosthesis: prothèse implant
psychologist: psychologue psychothérapeute thérapeute
public-health: santé_publique
pulse: pouls
rehab: rééducation
relapse: rechute récidive
remission: rémission
reproduction-number: taux_de_reproduction
respiratory-illness: bronchite infection_respiratoire
resuscitate: réanimer ranimer massage_cardiaque
rib: côte_cassée
risk: risque risqué danger péril
saliva: écouvillon salive
scar: cicatrice suture
screening: dépistage dépister
sepsis: septicémie
shoulder: épaule
sick: malade malades maladie souffrant patient
side-effect: effet_secondaire effet_indésirable réaction_indésirable effet_nocif
skin: peau
sleep: dormir sommeil endormi
smoke-tobacco: fumeur fumer cigarette tabac tabagisme
sport-fitness: fitness gym
stable: stable
starvation: faim famine
sterilise: sang_contaminé poche_de_sang
stomach: estomac ventre
strain: variant mutation souche
stress: stress
stretcher: brancard civière
stroke: avc accident_vasculaire
subside: s'atténuer
superbug: antibiorésistance bactérie_résistante
surgery-robot: bloc_opératoire
symptom: symptôme signe trouble
tissue: tissu
tongue: langue_de
transfusion: transfusion
trauma: traumatisme traumatisé
treatment: traiter traitement soigner thérapie soins prise_en_charge pris_en_charge soin cure remède médication
trial-drug: essai_clinique étude_clinique essai étude
tuberculosis: tuberculose
ulcer: plaie ulcère
vaccination: vaccin vaccination vacciner immuniser immunisation dose
vaccine-sceptic: antivaccin antivax
virus: virus agent_pathogène
vitamin: vitamine complément_alimentaire
waiting-list: liste_d'attente
waiting-room: salle_d'attente
waiting-time: temps_d'attente délai_d'attente
ward: service_hospitalier service unité
wheelchair: fauteuil_roulant
world-health: oms organisation_mondiale_de_la_santé
x-ray: radiographie scanner irm
`;
