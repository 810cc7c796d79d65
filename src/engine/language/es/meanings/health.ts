export const health = `
abortion: aborto abortar
accident-emergency: urgencias
acute: agudo
addict: adicto adicción
aftercare: seguimiento_médico
aids: sida vih
allergy: alergia alérgico
alternative-medicine: homeopatía
ambulance-helicopter: helicóptero_de_rescate
amputate: amputar amputación
anaesthetic: anestesia
ankle: tobillo
antibiotic: antibiótico
antibody: anticuerpo
anxiety: ansiedad
arm: brazo
artery: arteria vena
asthma: asma
autism: autismo autista
back-body: espalda columna_vertebral
bacteria: bacteria germen
bed: cama
bird-virus: peste_porcina epizootia
birth: nacimiento nacer nacido parto
bite: mordedura morder mordisco
bladder: intestino vejiga
bleed: sangrar hemorragia
blood: sangre sanguíneo
blood-clot: coágulo trombosis embolia
blood-pressure: presión_arterial hipertensión
blood-test: análisis_de_sangre
body: cuerpo cadáver restos cadáveres
bone: hueso esqueleto
booster: dosis_de_refuerzo
brain: cerebro cerebral
breast-cancer: cáncer_de_mama
breath: respirar respiración respiratorio
burn: quemadura quemar
burnout: agotamiento_laboral
burst-appendix: apendicitis
cancer: cáncer tumor
cardiac: infarto paro_cardíaco
care: cuidado cuidar cuidador atender atención hacerse_cargo velar
care-home: residencia_de_ancianos asilo_de_ancianos geriátrico
checkup: examen_médico chequeo reconocimiento_médico
chemotherapy: quimioterapia radioterapia
chest: tórax pecho
cholera: cólera
cholesterol: colesterol
chronic: crónico
cold-flu: gripe influenza
coma: coma inconsciente
complication: complicación
concussion: conmoción_cerebral traumatismo_craneal
condition-health: estado_de_salud estado
conscious: consciente
contact-tracing: rastreo_de_contactos
contagious: contagioso
control-group: grupo_de_control
coronavirus: coronavirus covid covid-19
cough: tos toser
cramp: epilepsia convulsión
critical-condition: estado_crítico pronóstico_reservado muy_grave crítico
cure: curar curación cura sanar
curfew: confinamiento
deadly-dose: dosis_letal
death-rate: mortalidad tasa_de_mortalidad letalidad
deficiency: desnutrición malnutrición
dementia: demencia alzhéimer
dengue: malaria dengue paludismo
dentist: dentista diente
depression: depresión depresivo
diabetes: diabetes diabético
diagnosis: diagnóstico diagnosticar
diarrhoea: diarrea vómito vomitar
diet: dieta alimentación nutrición
disability: discapacidad discapacitado
discharge: alta_médica dar_de_alta
disease: enfermedad dolencia mal padecimiento infección trastorno afección patología
disinfect: desinfectar desinfección
doctor: médico doctor doctora médica facultativo galeno
donor: donante trasplante trasplantar órgano
dose: dosis pinchazo
drug: medicamento fármaco preparado pastilla medicación remedio
drug-approval: autorización_de_comercialización
drug-shortage: desabastecimiento_de_medicamentos
ebola: ébola
elective-surgery: cirugía_programada
embryo: embrión feto
emergency-doctor: médico_de_urgencias
epidemic: epidemia pandemia brote ola propagación
epidemiologist: epidemiólogo virólogo
eye: ojo
eyesight: agudeza_visual
face: cara rostro
faint: desmayar desmayo desvanecer
family-doctor: médico_de_cabecera médico_de_familia
fertility: fertilidad fecundación_in_vitro
fever: fiebre
finger: dedo
first-aid: primeros_auxilios
flu-shot: vacuna_contra_la_gripe
food-poisoning: intoxicación_alimentaria salmonela
forehead: cráneo frente_del
fracture: fractura fracturar rotura quebradura roto
gene: gen genético genoma
gunshot-wound: herida_de_bala
hand: mano
head: cabeza
heal: recuperarse recuperación recuperar sanar mejoría restablecerse curarse
health: salud sanidad sanitario salubridad
health-authority: autoridad_sanitaria autoridades_sanitarias
health-insurance: seguro_médico seguridad_social
health-ministry: ministerio_de_sanidad ministerio_de_salud
health-worker: personal_sanitario
healthy: sano saludable
hear: oír escuchar
hearing-aid: sordo
heart: corazón cardíaco
heart-disease: enfermedad_cardíaca
heart-surgery: baipás
hepatitis: hepatitis
hip: cadera pelvis
hormone: hormona hormonal
hospital: hospital clínica centro_médico centro_sanitario policlínico sanatorio
hospital-closure: cierre_del_hospital
hospitalise: hospitalizar hospitalización ingresar ingresado internar internado internación
hygiene: higiene sanitario
immune: inmune inmunitario
immunity-herd: inmunidad_colectiva inmunidad_de_rebaño
incidence: incidencia
incubation: cuarentena aislamiento
infect: infectar infección contagio contagiar transmitir transmisión contraer infectado contagiado
inflammation: inflamación
inhaler: inhalador inhalar
inject: inyectar inyección jeringuilla
injection-lethal: eutanasia suicidio_asistido
insulin: insulina
intensive-care: cuidados_intensivos uci terapia_intensiva
joint-body: articulación artritis
kidney: riñón renal
knee: rodilla
leg: pierna
leukaemia: leucemia
life-expectancy: esperanza_de_vida
life-support: respirador ventilación_mecánica
liver: hígado
lung: pulmón pulmonar
lung-cancer: cáncer_de_pulmón
malpractice: negligencia_médica error_médico
mask: mascarilla
maternity: maternidad comadrona matrona
measles: sarampión
medical: médico_legal médico clínico sanitario medicina
medical-record: historia_clínica historial_médico
meningitis: meningitis
mental-health: psiquiatría psiquiátrico psiquiatra mental
miscarriage: aborto_espontáneo
mobile-clinic: hospital_de_campaña
mouth: boca labio
muscle: músculo tendón
neck: cuello garganta
neurologist: cirujano cirujana
nose: nariz nasal
nurse: enfermero enfermera auxiliar_de_enfermería enfermería
obesity: obesidad sobrepeso obeso
occupancy: ocupación_hospitalaria
operation: cirugía operación operar intervención_quirúrgica operativo intervención quirúrgico
ophthalmic: ciego ceguera
out-of-danger: fuera_de_peligro
outpatient: ambulatorio
oxygen: oxígeno
pacemaker: marcapasos
pain: dolor doloroso dolencia molestias
painkiller: analgésico opioide
palliative: paliativo
paralyse: parálisis paralizado
parkinson: párkinson
patient: paciente enfermo enferma
patient-safety: sobremedicación
pharma: farmacéutica laboratorio_farmacéutico
pharmacy: farmacia farmacéutico
physiotherapy: fisioterapia fisioterapeuta
pill: píldora pastilla comprimido
placebo: placebo
plague: peste rabia
pneumonia: neumonía
poison: veneno tóxico envenenar envenenamiento intoxicar intoxicación envenenado
polio: polio tétanos difteria
pregnancy: embarazo embarazada
premature: prematuro
prescription: recetar receta_médica receta
prosthesis: prótesis implante
psychologist: psicólogo psicóloga terapeuta
public-health: salud_pública
pulse: pulso
rehab: rehabilitación_médica
relapse: recaída
remission: remisión
reproduction-number: número_reproductivo
respiratory-illness: bronquitis infección_respiratoria
resuscitate: reanimar reanimación
rib: costilla
risk: riesgo arriesgado peligro amenaza
saliva: hisopo saliva
scar: cicatriz sutura
screening: cribado
sepsis: septicemia
shoulder: hombro
sick: enfermo enfermar enferma enfermedad paciente
side-effect: efecto_secundario efecto_adverso reacción_adversa
skin: piel
sleep: dormir sueño dormido
smoke-tobacco: fumador fumar cigarrillo tabaco tabaquismo
sport-fitness: gimnasio fitness
stable: estable
starvation: hambre hambruna
sterilise: sangre_contaminada
stomach: estómago vientre
strain: variante mutación cepa
stress: estrés
stretcher: camilla
stroke: derrame_cerebral ictus accidente_cerebrovascular
subside: remitir_la amainar
superbug: superbacteria resistencia_a_los_antibióticos
surgery-robot: quirófano
symptom: síntoma signo molestia
tissue: tejido
tongue: lengua_de
transfusion: transfusión
trauma: trauma traumatismo
treatment: tratar tratamiento terapia atención atender asistencia_médica remedio cura terapéutico tratado
trial-drug: ensayo_clínico ensayo estudio
tuberculosis: tuberculosis
ulcer: llaga úlcera
vaccination: vacuna vacunación vacunar inmunizar inmunización dosis inoculación
vaccine-sceptic: antivacunas
virus: virus patógeno
vitamin: vitamina suplemento_alimenticio
waiting-list: lista_de_espera
waiting-room: sala_de_espera
waiting-time: tiempo_de_espera
ward: pabellón sala_del_hospital planta unidad
wheelchair: silla_de_ruedas
world-health: oms organización_mundial_de_la_salud
x-ray: radiografía resonancia
`;
