export const health = `
abortion: abort-pregnancy
accident-emergency: emergency_room casualty_department
addict: addiction addicted
aids: hiv
allergy: allergic
amputate: amputation
anaesthetic: anaesthesia anesthesia anesthetic
ankle: foot-joint
antibiotic: antibiotics
antibody: antibodies
arm:
artery: blood_vessel vein
asthma:
back-body: spine spinal
bacteria: germ
bed: hospital_bed
birth: born newborn give_birth
bite:
bleed: bleeding
blood:
blood-pressure: hypertension
blood-test: blood_test
body: corpse dead_body
bone: skeleton
brain:
breath: breathing breathe respiratory
burn: burns scald
burst-appendix: appendix appendicitis
cancer: tumor tumour carcinoma
cardiac: heart_attack cardiac_arrest
care: nursing carer caregiver
care-home: nursing_home retirement_home
checkup: medical_examination
chest:
cholera:
chronic:
cold-flu: flu influenza
coma: unconscious unconsciousness
complication: complications
concussion: head_injury
condition-health: condition
conscious:
contagious: infectious contagion
coronavirus: covid covid-19
critical-condition: life-threatening critical_condition
cure: curable
deficiency: malnutrition malnourished
dementia: alzheimer alzheimer's
dengue: malaria
dentist: dental tooth
depression: depressed
diabetes: diabetic
diagnosis: diagnose
diarrhoea: diarrhea vomiting vomit
diet: nutrition
disability: disabled handicapped
discharge: discharged
disease: illness sickness
disinfect: disinfectant sterile
doctor: physician medic gp
donor: blood_donation transplant organ
dose: dosage
drug: medicine medication
ebola:
embryo: fetus foetus
epidemic: pandemic outbreak
epidemiologist: virologist
eye: eyes
face:
faint: pass_out collapsed
fever:
first-aid: first_aid
food-poisoning: food_poisoning salmonella
forehead: skull
fracture: broken_bone broken_leg broken_arm
gene: genetic genome dna-gene
hand:
head: heads
heal: recover recovery convalesce
health: healthcare
health-insurance:
health-ministry: health_ministry health_department
healthy:
hear: hearing_loss
heart:
hepatitis:
hospital: clinic infirmary
hospitalise: hospitalize hospitalised hospitalized admitted_to_hospital taken_to_hospital
hygiene: hygienic sanitary sanitation
immune: immunity-health immune_system
incubation: quarantine isolation
infect: infection infected
inject: injection syringe
intensive-care: intensive_care icu
kidney:
knee:
leg:
life-expectancy: life_expectancy
liver:
lockdown:
lung: lungs
mask: face_mask
maternity: midwife obstetric
measles:
medical: medical-treatment
mental-health: psychiatric psychiatrist psychiatry mental
miscarriage: stillborn
muscle: tendon
neck: throat
neurologist: surgeon
nurse:
obesity: overweight obese
operate: surgery operation surgical
ophthalmic: blind-eye blindness
outpatient: out-patient
pain: ache painful
painkiller: opioid
palliative: hospice
paralyse: paralysis paralysed paralyzed
parkinson: parkinson's
patient: patients
pharma: pharmaceutical drugmaker drug_company
pharmacy: pharmacist
pill: tablet
placebo:
plague: rabies
pneumonia:
poison: poisonous toxic poisoning
pregnancy: pregnant
prescription: prescribe
pulse:
rehab: rehabilitation
resuscitate: resuscitation revive
rib: ribs
risk: risky
screening: mass_testing
shoulder:
sick: ill unwell fall_ill
side-effect: side_effect adverse_event
skin:
sleep: asleep
smoke-tobacco: smoker smoking cigarette tobacco
stable: stable_condition
starvation: hunger famine starve
stomach:
strain: variant mutation
stretcher:
stroke:
symptom:
therapy: treatment treat
trauma:
trial-drug: clinical_trial clinical_study
tuberculosis:
ulcer: wound-open
vaccine: vaccination vaccinate jab immunisation immunization
vaccine-sceptic: anti-vaccine
virus: pathogen
waiting-list: waiting_list
ward: hospital_ward
wheelchair:
world-health: world_health_organization who
x-ray: scan mri
`;
