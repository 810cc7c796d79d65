export const health = `
abortion: avortement ivg avorter
accident-emergency: urgences
addict: toxicomane addiction dépendance
aids: sida vih
allergy: allergie allergique
amputate: amputer amputation
anaesthetic: anesthésie
ankle: cheville
antibiotic: antibiotique
antibody: anticorps
arm: bras
artery: artère veine
asthma: asthme
back-body: dos colonne_vertébrale
bacteria: bactérie germe
bed: lit
birth: naissance né naître nouveau-né accouchement
bite: morsure mordre
bleed: saigner saignement
blood: sang sanguin
blood-pressure: tension_artérielle hypertension
blood-test: prise_de_sang analyse_de_sang
body: corps cadavre
bone: os_humain squelette
brain: cerveau cérébral
breath: respirer respiration respiratoire souffle
burn: brûlure brûler
burst-appendix: appendicite
cancer: cancer tumeur
cardiac: crise_cardiaque infarctus arrêt_cardiaque
care: soins aide-soignant soignant
care-home: maison_de_retraite ehpad
checkup: examen_médical
chest: thorax poitrine
cholera: choléra
chronic: chronique
cold-flu: grippe
coma: coma inconscient
complication: complication
concussion: commotion_cérébrale traumatisme_crânien
condition-health: état_de_santé
conscious: conscient
contagious: contagieux
coronavirus: coronavirus covid covid-19
critical-condition: pronostic_vital état_critique entre_la_vie
cure: guérir guérison
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
disease: maladie
disinfect: désinfecter désinfection
doctor: médecin docteur généraliste
donor: donneur don_d'organes greffe transplantation organe
dose: dose
drug: médicament
ebola: ebola
embryo: embryon fœtus
epidemic: épidémie pandémie
epidemiologist: épidémiologiste virologue
eye: œil yeux
face: visage
faint: s'évanouir évanouissement malaise
fever: fièvre
first-aid: premiers_secours
food-poisoning: intoxication_alimentaire salmonelle
forehead: crâne front_du
fracture: fracture fracturer
gene: gène génétique génome
hand: main
head: tête
heal: se_rétablir rétablissement
health: santé
health-insurance: assurance_maladie sécurité_sociale
health-ministry: ministère_de_la_santé
healthy: sain bonne_santé
hear: entendre
heart: cœur cardiaque
hepatitis: hépatite
hospital: hôpital clinique
hospitalise: hospitaliser hospitalisation
hygiene: hygiène sanitaire
immune: immunitaire
incubation: quarantaine isolement confinement
infect: infecter infection contamination contaminer
inject: injecter injection seringue
intensive-care: réanimation soins_intensifs
kidney: rein_du greffe_de_rein rénal
knee: genou
leg: jambe
life-expectancy: espérance_de_vie
liver: foie
lockdown: confinement_général
lung: poumon pulmonaire
mask: masque
maternity: maternité sage-femme
measles: rougeole
medical: médical
mental-health: psychiatrie psychiatrique psychiatre mental
miscarriage: fausse_couche
muscle: muscle tendon
neck: cou gorge
neurologist: chirurgien chirurgienne
nurse: infirmier infirmière
obesity: obésité surpoids obèse
operate: opération chirurgical chirurgie opérer
ophthalmic: aveugle cécité
outpatient: ambulatoire
pain: douleur douloureux
painkiller: antidouleur antalgique opioïde
palliative: hospice palliatif
paralyse: paralysie paralysé
parkinson: parkinson
patient: patient patiente malade
pharma: laboratoire_pharmaceutique pharmaceutique
pharmacy: pharmacie pharmacien
pill: pilule comprimé cachet
placebo: placebo
plague: peste rage_animale
pneumonia: pneumonie
poison: poison toxique empoisonner empoisonnement
pregnancy: grossesse enceinte
prescription: prescrire ordonnance
pulse: pouls
rehab: rééducation
resuscitate: réanimer ranimer massage_cardiaque
rib: côte_cassée
risk: risque risqué
screening: dépistage dépister
shoulder: épaule
sick: malade
side-effect: effet_secondaire effet_indésirable
skin: peau
sleep: dormir sommeil endormi
smoke-tobacco: fumeur fumer cigarette tabac tabagisme
stable: stable
starvation: faim famine
stomach: estomac ventre
strain: variant mutation souche
stretcher: brancard civière
stroke: avc accident_vasculaire
symptom: symptôme
therapy: traiter traitement soigner thérapie
trauma: traumatisme traumatisé
trial-drug: essai_clinique étude_clinique
tuberculosis: tuberculose
ulcer: plaie
vaccine: vaccin vaccination vacciner
vaccine-sceptic: antivaccin antivax
virus: virus agent_pathogène
waiting-list: liste_d'attente
ward: service_hospitalier
wheelchair: fauteuil_roulant
world-health: oms organisation_mondiale_de_la_santé
x-ray: radiographie scanner irm
`;
