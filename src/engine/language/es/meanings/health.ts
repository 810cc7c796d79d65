export const health = `
abortion: aborto abortar
accident-emergency: urgencias
addict: adicto adicción
aids: sida vih
allergy: alergia alérgico
amputate: amputar amputación
anaesthetic: anestesia
ankle: tobillo
antibiotic: antibiótico
antibody: anticuerpo
arm: brazo
artery: arteria vena
asthma: asma
back-body: espalda columna_vertebral
bacteria: bacteria germen
bed: cama
birth: nacimiento nacer nacido parto
bite: mordedura morder mordisco
bleed: sangrar hemorragia
blood: sangre sanguíneo
blood-pressure: presión_arterial hipertensión
blood-test: análisis_de_sangre
body: cuerpo cadáver
bone: hueso esqueleto
brain: cerebro cerebral
breath: respirar respiración respiratorio
burn: quemadura quemar
burst-appendix: apendicitis
cancer: cáncer tumor
cardiac: infarto paro_cardíaco
care: cuidado cuidar cuidador
care-home: residencia_de_ancianos asilo_de_ancianos geriátrico
checkup: examen_médico chequeo reconocimiento_médico
chest: tórax pecho
cholera: cólera
chronic: crónico
cold-flu: gripe influenza
coma: coma inconsciente
complication: complicación
concussion: conmoción_cerebral traumatismo_craneal
condition-health: estado_de_salud
conscious: consciente
contagious: contagioso
coronavirus: coronavirus covid covid-19
critical-condition: estado_crítico pronóstico_reservado muy_grave
cure: curar curación cura
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
disease: enfermedad dolencia
disinfect: desinfectar desinfección
doctor: médico doctor doctora médica
donor: donante trasplante trasplantar órgano
dose: dosis
drug: medicamento fármaco
ebola: ébola
embryo: embrión feto
epidemic: epidemia pandemia brote
epidemiologist: epidemiólogo virólogo
eye: ojo
face: cara rostro
faint: desmayar desmayo desvanecer
fever: fiebre
first-aid: primeros_auxilios
food-poisoning: intoxicación_alimentaria salmonela
forehead: cráneo frente_del
fracture: fractura fracturar
gene: gen genético genoma
hand: mano
head: cabeza
heal: recuperarse recuperación recuperar
health: salud sanidad
health-insurance: seguro_médico seguridad_social
health-ministry: ministerio_de_sanidad ministerio_de_salud
healthy: sano saludable
hear: oír escuchar
heart: corazón cardíaco
hepatitis: hepatitis
hospital: hospital clínica
hospitalise: hospitalizar hospitalización ingresar ingresado
hygiene: higiene sanitario
immune: inmune inmunitario
incubation: cuarentena aislamiento
infect: infectar infección contagio contagiar
inject: inyectar inyección jeringuilla
intensive-care: cuidados_intensivos uci
kidney: riñón renal
knee: rodilla
leg: pierna
life-expectancy: esperanza_de_vida
liver: hígado
lockdown: confinamiento
lung: pulmón pulmonar
mask: mascarilla
maternity: maternidad comadrona matrona
measles: sarampión
medical: médico_legal
mental-health: psiquiatría psiquiátrico psiquiatra mental
miscarriage: aborto_espontáneo
muscle: músculo tendón
neck: cuello garganta
neurologist: cirujano cirujana
nurse: enfermero enfermera
obesity: obesidad sobrepeso obeso
operate: cirugía operación operar intervención_quirúrgica
ophthalmic: ciego ceguera
outpatient: ambulatorio
pain: dolor doloroso
painkiller: analgésico opioide
palliative: paliativo
paralyse: parálisis paralizado
parkinson: párkinson
patient: paciente
pharma: farmacéutica laboratorio_farmacéutico
pharmacy: farmacia farmacéutico
pill: píldora pastilla comprimido
placebo: placebo
plague: peste rabia
pneumonia: neumonía
poison: veneno tóxico envenenar envenenamiento
pregnancy: embarazo embarazada
prescription: recetar receta_médica
pulse: pulso
rehab: rehabilitación_médica
resuscitate: reanimar reanimación
rib: costilla
risk: riesgo arriesgado
screening: cribado
shoulder: hombro
sick: enfermo enfermar
side-effect: efecto_secundario efecto_adverso
skin: piel
sleep: dormir sueño dormido
smoke-tobacco: fumador fumar cigarrillo tabaco tabaquismo
stable: estable
starvation: hambre hambruna
stomach: estómago vientre
strain: variante mutación cepa
stretcher: camilla
stroke: derrame_cerebral ictus accidente_cerebrovascular
symptom: síntoma
therapy: tratar tratamiento terapia
trauma: trauma traumatismo
trial-drug: ensayo_clínico
tuberculosis: tuberculosis
ulcer: llaga
vaccine: vacuna vacunación vacunar
vaccine-sceptic: antivacunas
virus: virus patógeno
waiting-list: lista_de_espera
ward: pabellón sala_del_hospital
wheelchair: silla_de_ruedas
world-health: oms organización_mundial_de_la_salud
x-ray: radiografía resonancia
`;
