export const health = `
abortion: abtreibung schwangerschaftsabbruch
accident-emergency: notaufnahme
acute: akut
addict: süchtig abhängigkeit drogensucht drogenabhängig
aftercare: nachsorge
aids: aids hiv
allergy: allergie allergisch
alternative-medicine: homöopathie
ambulance-helicopter: luftrettung
amputate: amputieren amputation
anaesthetic: narkose betäubung
ankle: knöchel sprunggelenk
antibiotic: antibiotikum antibiotika
antibody: antikörper
anxiety: angststörung
arm: arm
artery: arterie ader vene
asthma: asthma
autism: autismus autistisch
back-body: rücken wirbelsäule
bacteria: bakterie keim
bed: bett krankenbett
bird-virus: schweinepest tierseuche
birth: geburt geboren neugeborenes
bite: biss beißen bisswunde
bladder: darm blase
bleed: bluten blutung
blood: blut
blood-clot: blutgerinnsel thrombose embolie
blood-pressure: blutdruck bluthochdruck
blood-test: bluttest blutprobe
body: leiche leichnam körper tote toter leichen
bone: knochen skelett
booster: auffrischungsimpfung
brain: gehirn hirn
breast-cancer: brustkrebs
breath: atem atmen atmung atemnot
burn: verbrennung verbrennen
burnout: burnout
burst-appendix: blinddarm
cancer: krebs tumor
cardiac: herzinfarkt herzstillstand
care: pflege pflegen betreuen betreuung versorgen versorgung kümmern fürsorge
care-home: pflegeheim altenheim seniorenheim altersheim
checkup: vorsorgeuntersuchung
chemotherapy: chemotherapie strahlentherapie
chest: brustkorb
cholera: cholera
cholesterol: cholesterin
chronic: chronisch
cold-flu: grippe influenza
coma: koma bewusstlos bewusstlosigkeit
complication: komplikation
concussion: gehirnerschütterung kopfverletzung schädel-hirn-trauma
condition-health: zustand gesundheitszustand bedingungen_der
conscious: ansprechbar bei_bewusstsein
contact-tracing: kontaktverfolgung
contagious: ansteckend
control-group: kontrollgruppe
coronavirus: corona coronavirus
cough: husten niesen
cramp: epilepsie krampfanfall
critical-condition: lebensgefahr lebensgefährlich kritischer_zustand kritisch lebensbedrohlich ringen_mit_dem_tod
cure: heilen heilung genesen gesund_werden heilbar
curfew: ausgangssperre
deadly-dose: tödliche_dosis
death-rate: sterblichkeit sterberate todesrate letalität
deficiency: mangelernährung unterernährung
dementia: demenz alzheimer
dengue: malaria dengue
dentist: zahnarzt zahn
depression: depression depressiv
diabetes: diabetes diabetiker
diagnosis: diagnose diagnostizieren
diarrhoea: durchfall erbrechen
diet: ernährung diät
disability: behinderung behindert behinderter
discharge: entlassung_aus_dem
disease: krankheit erkrankung leiden infektion seuche krank beschwerden
disinfect: desinfizieren desinfektion desinfektionsmittel
doctor: arzt ärztin mediziner hausarzt ärztlich ärzte fachärztin facharzt
donor: spender organspende transplantation transplantieren organ
dose: dosis spritze impfdosis
drug: medikament arznei arzneimittel präparat wirkstoff mittel tablette
drug-approval: arzneimittelzulassung
drug-shortage: medikamentenmangel arzneimittelengpass
ebola: ebola
elective-surgery: planbare_operation
embryo: embryo fötus
emergency-doctor: notärztin
epidemic: epidemie pandemie seuche welle ausbruch krankheitsausbruch
epidemiologist: epidemiologe virologe virologin
eye: auge
eyesight: sehkraft
face: gesicht
faint: ohnmächtig ohnmacht kollabieren
family-doctor: hausärztin
fertility: fruchtbarkeit künstliche_befruchtung
fever: fieber
finger: finger zeh
first-aid: erste_hilfe ersthelfer
flu-shot: grippeimpfung
food-poisoning: lebensmittelvergiftung salmonellen
forehead: schädel stirn
fracture: knochenbruch fraktur bruch brechen gebrochen
gene: gen genetisch erbgut
gunshot-wound: schusswunde schussverletzung
hand: hand
head: kopf
heal: genesen genesung erholen erholung gesundung wieder_gesund
health: gesundheit gesundheitswesen wohlbefinden gesundheitlich sanitär
health-authority: gesundheitsamt gesundheitsbehörde
health-insurance: krankenversicherung krankenkasse
health-ministry: gesundheitsministerium
health-worker: gesundheitspersonal pflegepersonal
healthy: gesund
hear: hören zuhören zuhörer anhören
hearing-aid: gehörlos taub
heart: herz
heart-disease: herzkrankheit herzerkrankung
heart-surgery: bypass herzoperation
hepatitis: hepatitis
hip: hüfte beckenknochen
hormone: hormon hormonell
hospital: krankenhaus klinik klinikum spital uniklinik universitätsklinikum spitäler krankenhäuser lazarett
hospital-closure: krankenhausschließung
hospitalise: ins_krankenhaus krankenhauseinweisung einliefern einweisen eingeliefert klinik hospitalisiert
hygiene: hygiene hygienisch
immune: immun immunsystem
immunity-herd: herdenimmunität
incidence: inzidenz
incubation: quarantäne isolation
infect: infizieren infektion anstecken ansteckung infizierte infizierter ansteckend übertragen übertragung
inflammation: entzündung entzündet
inhaler: inhalieren inhalator
inject: spritze injektion injizieren
injection-lethal: sterbehilfe suizidbeihilfe
insulin: insulin
intensive-care: intensivstation intensivbett intensivmedizin
joint-body: gelenk arthritis
kidney: niere
knee: knie
leg: bein
leukaemia: leukämie
life-expectancy: lebenserwartung
life-support: beatmungsgerät beatmung beatmen
liver: leber
lung: lunge
lung-cancer: lungenkrebs
malpractice: behandlungsfehler ärztefehler kunstfehler
mask: maske mundschutz
maternity: entbindung hebamme kreißsaal
measles: masern
medical: medizinisch ärztlich klinisch medizin
medical-record: patientenakte krankenakte
meningitis: hirnhautentzündung meningitis
mental-health: psychiatrie psychiatrisch psychisch
miscarriage: fehlgeburt totgeburt
mobile-clinic: feldlazarett feldkrankenhaus
mouth: mund lippe
muscle: muskel sehne
neck: hals nacken
neurologist: chirurg chirurgin neurologe
nose: nase
nurse: krankenschwester pfleger pflegerin pflegekraft krankenpfleger pflegerinnen pflegepersonal pflegekräfte pflegende
obesity: übergewicht fettleibigkeit übergewichtig
occupancy: bettenbelegung auslastung
operation: operation operieren einsatz aktion maßnahme eingriff op chirurgie
ophthalmic: blind erblinden
out-of-danger: außer_lebensgefahr
outpatient: ambulant
oxygen: sauerstoff
pacemaker: herzschrittmacher
pain: schmerz schmerzhaft weh schmerzen qual
painkiller: schmerzmittel opioid
palliative: hospiz palliativ
paralyse: lähmung gelähmt lähmen
parkinson: parkinson
patient: patient patientin erkrankte erkrankter kranke kranker
patient-safety: übermedikation
pharma: pharma pharmakonzern arzneimittelhersteller
pharmacy: apotheke apotheker
physiotherapy: physiotherapie physiotherapeut
pill: pille tablette
placebo: placebo
plague: pest tollwut
pneumonia: lungenentzündung
poison: gift giftig vergiftung vergiften giftstoff vergiftet
polio: polio tetanus diphtherie
pregnancy: schwangerschaft schwanger schwangere
premature: frühgeburt frühchen
prescription: verschreiben verschreibung verschreibungspflichtig rezept
prosthesis: prothese implantat
psychologist: psychologe psychologin therapeut
public-health: öffentliche_gesundheit volksgesundheit
pulse: puls
rehab: reha rehabilitation
relapse: rückfall
remission: remission
reproduction-number: reproduktionszahl r-wert
respiratory-illness: bronchitis atemwegserkrankung
resuscitate: wiederbeleben wiederbelebung reanimieren reanimation
rib: rippe
risk: risiko riskant gefahr wagnis
saliva: abstrich speichel
scar: narbe naht
screening: reihenuntersuchung früherkennung vorsorgeuntersuchung
sepsis: blutvergiftung sepsis
shoulder: schulter
sick: krank erkranken kranke kranker erkrankte erkrankter erkrankung krankheit
side-effect: nebenwirkung unverträglichkeit
skin: haut
sleep: schlafen schlaf
smoke-tobacco: raucher rauchen zigarette tabak
sport-fitness: fitness fitnessstudio
stable: stabil
starvation: hunger hungersnot hungern verhungern
sterilise: blutkonserve
stomach: magen bauch
strain: variante mutation virusvariante
stress: stress belastungsstörung
stretcher: trage
stroke: schlaganfall
subside: abklingen nachlassen
superbug: multiresistent antibiotikaresistenz
surgery-robot: operationssaal
symptom: symptom anzeichen beschwerden krankheitszeichen
tissue: gewebe
tongue: zunge
transfusion: bluttransfusion
trauma: trauma traumatisiert
treatment: behandeln behandlung therapie versorgung versorgen medizinische_versorgung ärztlich_versorgt therapieren kur heilmittel therapeutisch
trial-drug: studie arzneimittelstudie klinische_studie versuchsreihe erprobung
tuberculosis: tuberkulose
ulcer: geschwür
vaccination: impfstoff impfung impfen impfkampagne immunisierung geimpft
vaccine-sceptic: impfgegner
virus: virus erreger krankheitserreger
vitamin: vitamin nahrungsergänzung
waiting-list: warteliste
waiting-room: wartezimmer
waiting-time: wartezeit
ward: station krankenstation abteilung stationär
wheelchair: rollstuhl
world-health: weltgesundheitsorganisation
x-ray: röntgen röntgenbild
`;
