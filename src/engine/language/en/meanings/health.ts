export const health = `
abortion: abort-pregnancy
accident-emergency: emergency_room casualty_department
acute:
addict: addiction addicted
aftercare: follow-up_care
aids: hiv
allergy: allergic
alternative-medicine: homeopathy
ambulance-helicopter: air_ambulance rescue_helicopter
amputate: amputation
anaesthetic: anaesthesia anesthesia anesthetic
ankle: foot-joint
antibiotic: antibiotics
antibody: antibodies
anxiety: panic_attack
arm:
artery: blood_vessel vein
asthma:
autism: autistic
back-body: spine spinal
bacteria: germ
bed: hospital_bed
bird-virus: zoonosis swine_fever
birth: born newborn give_birth
bite:
bladder: bowel intestine
bleed: bleeding
blood:
blood-clot: thrombosis embolism
blood-pressure: hypertension
blood-test: blood_test
body: corpse dead_body remains cadaver carcass
bone: skeleton
booster: booster_dose
brain:
breast-cancer: breast_cancer
breath: breathing breathe respiratory
burn: burns scald
burnout:
burst-appendix: appendix appendicitis
cancer: tumor tumour carcinoma
cardiac: heart_attack cardiac_arrest
care: nursing carer caregiver look_after tend attend_to nurse
care-home: nursing_home retirement_home
checkup: medical_examination
chemotherapy: radiotherapy
chest:
cholera:
cholesterol:
chronic:
cold-flu: flu influenza
coma: unconscious unconsciousness
complication: complications
concussion: head_injury
condition-health: condition
conscious:
contact-tracing: contact_tracing
contagious: infectious contagion
control-group: control_group
coronavirus: covid covid-19
cough: sneeze
cramp: seizure-epileptic epilepsy
critical-condition: life-threatening critical_condition critical fighting_for_life
cure: curable heal recover treatment remedy
curfew: lockdown
deadly-dose: lethal_dose
death-rate: mortality death_rate deaths fatality_rate
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
disease: illness sickness sick infection condition disorder epidemic ailment medical_condition
disinfect: disinfectant sterile
doctor: physician medic gp medical_staff clinician consultant specialist medical_practitioner
donor: blood_donation transplant organ
dose: dosage jab shot
drug: medicine medication pharmaceutical compound remedy pill therapy preparation
drug-approval: drug_approval marketing_authorisation
drug-shortage: drug_shortage
ebola:
elective-surgery: elective_surgery
embryo: fetus foetus
emergency-doctor: emergency_doctor
epidemic: pandemic outbreak disease wave spread infection
epidemiologist: virologist
eye: eyes
eyesight: vision-eye
face:
faint: pass_out collapsed
family-doctor: family_doctor
fertility: infertility ivf
fever:
finger: toe
first-aid: first_aid
flu-shot: flu_jab flu_vaccine
food-poisoning: food_poisoning salmonella
forehead: skull
fracture: broken_bone broken_leg broken_arm break broken bones
gene: genetic genome dna-gene
gunshot-wound: gunshot_wound
hand:
head: heads
heal: recover recovery convalesce get_better convalescence cured rehabilitate
health: healthcare medical wellbeing welfare
health-authority: health_authority public_health_agency
health-insurance:
health-ministry: health_ministry health_department
health-worker: health_worker
healthy:
hear: hearing_loss listen listener
hearing-aid: deaf
heart:
heart-disease: heart_disease
heart-surgery: bypass
hepatitis:
hip: pelvis
hormone: hormonal
hospital: clinic infirmary medical_centre health_centre medical_center clinics ward
hospital-closure: hospital_closure
hospitalise: hospitalize hospitalised hospitalized admitted_to_hospital taken_to_hospital admit hospital admission
hygiene: hygienic sanitary sanitation
immune: immunity-health immune_system
immunity-herd: herd_immunity
incidence:
incubation: quarantine isolation
infect: infection infected contract transmit catch transmission contagion
inflammation: inflamed
inhaler: inhale
inject: injection syringe
injection-lethal: euthanasia assisted_suicide assisted_dying
insulin:
intensive-care: intensive_care icu intensive_care_unit
joint-body: arthritis
kidney:
knee:
leg:
leukaemia: leukemia
life-expectancy: life_expectancy
life-support: life_support ventilator
liver:
lung: lungs
lung-cancer: lung_cancer
malpractice: medical_error medical_negligence
mask: face_mask
maternity: midwife obstetric
measles:
medical: medical-treatment health clinical
medical-record: medical_records patient_file
meningitis:
mental-health: psychiatric psychiatrist psychiatry mental
miscarriage: stillborn
mobile-clinic: field_hospital
mouth: lip
muscle: tendon
neck: throat
neurologist: surgeon
nose: nasal
nurse: nursing_staff carer sister
obesity: overweight obese
occupancy: bed_capacity
operation: operate surgery surgical mission raid manoeuvre surgical_procedure procedure theatre
ophthalmic: blind-eye blindness
out-of-danger: out_of_danger no_longer_in_danger
outpatient: out-patient
oxygen:
pacemaker:
pain: ache painful hurt sore suffering
painkiller: opioid
palliative: hospice
paralyse: paralysis paralysed paralyzed
parkinson: parkinson's
patient: patients sick ill sufferer
patient-safety: overmedication polypharmacy
pharma: pharmaceutical drugmaker drug_company
pharmacy: pharmacist
physiotherapy: physiotherapist
pill: tablet
placebo:
plague: rabies
pneumonia:
poison: poisonous toxic poisoning toxin contaminated venom
polio: tetanus diphtheria
pregnancy: pregnant
premature: premature_baby preterm
prescription: prescribe
prosthesis: implant
psychologist: psychotherapy therapist
public-health: public_health
pulse:
rehab: rehabilitation
relapse: recurrence
remission:
reproduction-number: reproduction_number
respiratory-illness: bronchitis respiratory_infection
resuscitate: resuscitation revive
rib: ribs
risk: risky danger hazard
saliva: swab
scar: stitch
screening: mass_testing
sepsis: blood_poisoning
shoulder:
sick: ill unwell fall_ill patient illness disease sickness diseased suffer
side-effect: side_effect adverse_event adverse reaction effect
skin:
sleep: asleep
smoke-tobacco: smoker smoking cigarette tobacco
sport-fitness: gym fitness workout
stable: stable_condition
starvation: hunger famine starve
sterilise: contaminated_blood
stomach:
strain: variant mutation
stress: stressed
stretcher:
stroke:
subside: abate die_down
superbug: antibiotic_resistance resistant_bacteria
surgery-robot: operating_theatre operating_room
symptom: sign complaint condition
tissue:
tongue:
transfusion: blood_transfusion
trauma:
treatment: therapy treat care medical_care medicate cure medication therapeutic remedy procedure heal
trial-drug: clinical_trial clinical_study clinical study test
tuberculosis:
ulcer: wound-open
vaccination: vaccine vaccinate jab immunisation immunization shot inoculate inoculation dose
vaccine-sceptic: anti-vaccine
virus: pathogen
vitamin: supplement-food
waiting-list: waiting_list
waiting-room: waiting_room
waiting-time: waiting_time
ward: hospital_ward unit department
wheelchair:
world-health: world_health_organization
x-ray: scan mri
`;
