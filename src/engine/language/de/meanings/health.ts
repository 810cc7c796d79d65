export const health = `
abortion: abtreibung schwangerschaftsabbruch
accident-emergency: notaufnahme
addict: süchtig sucht abhängigkeit
aids: aids hiv
allergy: allergie allergisch
amputate: amputieren amputation
anaesthetic: narkose betäubung
ankle: knöchel sprunggelenk
antibiotic: antibiotikum antibiotika
antibody: antikörper
arm: arm
artery: arterie ader vene
asthma: asthma
back-body: rücken wirbelsäule
bacteria: bakterie keim
bed: bett krankenbett
birth: geburt geboren neugeborenes
bite: biss beißen bisswunde
bleed: bluten blutung
blood: blut
blood-pressure: blutdruck bluthochdruck
blood-test: bluttest blutprobe
body: leiche leichnam
bone: knochen skelett
brain: gehirn hirn
breath: atem atmen atmung atemnot
burn: verbrennung verbrennen
burst-appendix: blinddarm
cancer: krebs tumor
cardiac: herzinfarkt herzstillstand
care: pflege pflegen
care-home: pflegeheim altenheim seniorenheim altersheim
checkup: vorsorgeuntersuchung
chest: brustkorb
cholera: cholera
chronic: chronisch
cold-flu: grippe influenza
coma: koma bewusstlos bewusstlosigkeit
complication: komplikation
concussion: gehirnerschütterung kopfverletzung schädel-hirn-trauma
condition-health: zustand gesundheitszustand
conscious: ansprechbar bei_bewusstsein
contagious: ansteckend
coronavirus: corona coronavirus
critical-condition: lebensgefahr lebensgefährlich kritischer_zustand
cure: heilen heilung
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
disease: krankheit erkrankung leiden
disinfect: desinfizieren desinfektion desinfektionsmittel
doctor: arzt ärztin mediziner hausarzt
donor: spender organspende transplantation transplantieren organ
dose: dosis
drug: medikament arznei arzneimittel
ebola: ebola
embryo: embryo fötus
epidemic: epidemie pandemie
epidemiologist: epidemiologe virologe virologin
eye: auge
face: gesicht
faint: ohnmächtig ohnmacht kollabieren
fever: fieber
first-aid: erste_hilfe ersthelfer
food-poisoning: lebensmittelvergiftung salmonellen
forehead: schädel stirn
fracture: knochenbruch fraktur
gene: gen genetisch erbgut
hand: hand
head: kopf
heal: genesen genesung erholen erholung
health: gesundheit gesundheitswesen
health-insurance: krankenversicherung krankenkasse
health-ministry: gesundheitsministerium
healthy: gesund
hear: hören
heart: herz
hepatitis: hepatitis
hospital: krankenhaus klinik klinikum spital
hospitalise: ins_krankenhaus krankenhauseinweisung einliefern
hygiene: hygiene hygienisch
immune: immun immunsystem
incubation: quarantäne isolation
infect: infizieren infektion anstecken ansteckung
inject: spritze injektion injizieren
intensive-care: intensivstation
kidney: niere
knee: knie
leg: bein
life-expectancy: lebenserwartung
liver: leber
lockdown: ausgangssperre
lung: lunge
mask: maske mundschutz
maternity: entbindung hebamme kreißsaal
measles: masern
medical: medizinisch ärztlich
mental-health: psychiatrie psychiatrisch psychisch
miscarriage: fehlgeburt totgeburt
muscle: muskel sehne
neck: hals nacken
neurologist: chirurg chirurgin neurologe
nurse: krankenschwester pfleger pflegerin pflegekraft krankenpfleger
obesity: übergewicht fettleibigkeit übergewichtig
operate: operation operieren
ophthalmic: blind erblinden
outpatient: ambulant
pain: schmerz schmerzhaft
painkiller: schmerzmittel opioid
palliative: hospiz palliativ
paralyse: lähmung gelähmt lähmen
parkinson: parkinson
patient: patient patientin
pharma: pharma pharmakonzern arzneimittelhersteller
pharmacy: apotheke apotheker
pill: pille tablette
placebo: placebo
plague: pest tollwut
pneumonia: lungenentzündung
poison: gift giftig vergiftung vergiften
pregnancy: schwangerschaft schwanger schwangere
prescription: verschreiben rezept verschreibung verschreibungspflichtig
pulse: puls
rehab: reha rehabilitation
resuscitate: wiederbeleben wiederbelebung reanimieren reanimation
rib: rippe
risk: risiko riskant
screening: reihenuntersuchung früherkennung vorsorgeuntersuchung
shoulder: schulter
sick: krank erkranken
side-effect: nebenwirkung
skin: haut
sleep: schlafen schlaf
smoke-tobacco: raucher rauchen zigarette tabak
stable: stabil
starvation: hunger hungersnot hungern verhungern
stomach: magen bauch
strain: variante mutation virusvariante
stretcher: trage
stroke: schlaganfall
symptom: symptom
therapy: behandeln behandlung therapie
trauma: trauma traumatisiert
trial-drug: studie
tuberculosis: tuberkulose
ulcer: wunde
vaccine: impfstoff impfung impfen
vaccine-sceptic: impfgegner
virus: virus erreger krankheitserreger
waiting-list: warteliste
ward: station krankenstation
wheelchair: rollstuhl
world-health: weltgesundheitsorganisation
x-ray: röntgen röntgenbild
`;
