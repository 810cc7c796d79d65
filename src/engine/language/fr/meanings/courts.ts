export const courts = `
acquit: acquitter acquittement relaxer relaxe innocenter blanchir
adjourn: ajourner ajournement renvoyer_l'audience
administrative-court: tribunal_administratif
allege: alléguer accuser accusation présumé allégation prétendu supposé incriminer mettre_en_cause reprocher soupçonner
annul: annuler casser annulation invalider
antecedent: casier_judiciaire antécédents
apology: excuse excuser excuses pardon
appeal: appel pourvoi recours contester interjeter
arbitration: arbitrage_international conciliation
asset-freeze: gel_des_avoirs
attorney-general: procureur_général
authentic: authenticité authentique
bail: caution cautionnement
bailiff: huissier
bench-court: chambre_criminelle
case-court: affaire procédure procès poursuites
charge-drop: abandon_des_poursuites classer_sans_suite
civil-court: tribunal_civil
class-of-offence: crime_aggravé
closed-doors: huis_clos
community-service: travaux_d'intérêt_général
compensation: indemnisation indemnité dédommagement indemniser dédommager
complaint: plainte se_plaindre réclamation se_plaindre_de déplorer
constitutional-court: conseil_constitutionnel cour_constitutionnelle
contempt: outrage_à_magistrat
convict: condamner condamnation déclarer_coupable
copyright: droit_d'auteur droits_d'auteur
corruption: corruption corrompu concussion
counsel-defence: avocat_de_la_défense défense
court: tribunal cour justice cour_d'assises cour_d'appel tribunal_correctionnel
court-date: comparaître_devant comparution
court-of-auditors: cour_des_comptes
courtroom: salle_d'audience prétoire
credible: crédible crédibilité
cross-examine: contre-interrogatoire
death-penalty: peine_de_mort peine_capitale
decree: décret décréter
defamation: diffamation diffamer calomnie
defence-court: défense
defendant: accusé prévenu mis_en_examen inculpé
deliberate: délibérer délibération délibéré
dismiss-case: débouter non-lieu
disqualify: disqualifier disqualification
divorce: divorce divorcer
document: document dossier documentation papier certificat acte_de
duty-obligation: obligation obliger obligatoire devoir
european-court: cour_de_justice_de_l'union cour_européenne
evidence: preuve prouver indice attester pièce_à_conviction élément_de_preuve
exonerate-law: immunité
expert-report: expertise_judiciaire rapport_d'expertise
extenuating: circonstances_atténuantes
fine: amende contravention pénalité
forbid: proscrire prohiber
gavel: robe_de_magistrat
grand-jury: grand_jury
guilty: coupable culpabilité coupable_de culpable
hearing: audience comparution séance
high-court: cour_suprême cour_de_cassation
house-arrest: assignation_à_résidence assigné_à_résidence
human-rights: droits_de_l'homme droits_humains
illegal: illégal illicite illégalement
in-force: en_vigueur
indict: inculper mettre_en_examen mise_en_examen inculpation poursuivre_en_justice chef_d'accusation poursuite inculpé
injunction: référé injonction
innocent: innocent innocence non_coupable
insanity: irresponsabilité démence
intellectual-property: propriété_intellectuelle
international-court: cour_pénale_internationale
judge: juge magistrat présidente_du_tribunal juge_d'instruction
judiciary: justice judiciaire
juror: jury juré jurés
justify: justifier justification motiver
juvenile: mineur
law: loi législation texte_de_loi légal
lawsuit: plainte action_en_justice recours_collectif poursuite procédure_judiciaire recours
lawyer: avocat avocate conseil_de défenseur juriste conseil
legal: légal licite
legal-action: engager_des_poursuites
legal-aid: aide_juridictionnelle
legal-costs: frais_de_justice dépens
legalise: légaliser légalisation
leniency: clémence indulgence
liable: responsabilité_civile
life-sentence: perpétuité réclusion_à_perpétuité prison_à_vie
manslaughter-negligent: négligence négligent
maximum-sentence: peine_maximale
minimum-term: peine_plancher
mistrial: annulation_du_procès
money-laundering: blanchiment blanchir
notary: notaire
oath: serment
objection: recours opposition_à
offence-traffic: contravention
overcrowd-prison: surpopulation_carcérale
pardon: gracier grâce_présidentielle amnistie
parole: libération_conditionnelle sursis_probatoire
period-of-notice: délai_de_préavis préavis
perjury: parjure faux_témoignage
plaintiff: plaignant plaignante demandeur partie_civile requérant
plead: plaider plaidoirie plaidoyer
precedent: jurisprudence
probation: sursis peine_avec_sursis
prosecutor: procureur procureure parquet ministère_public accusation_publique accusation parquetier avocat_général
provisional-release: liberté_conditionnelle contrôle_judiciaire
psychiatric-report: expertise_psychiatrique
punish: punir punition châtiment sanction sanctionner disciplinaire peine_disciplinaire
release-prison: libérer libération relâcher remise_en_liberté relaxer élargissement sortie_de_prison
remorseful: repentir repenti
retrial: nouveau_procès
right-entitle: droit
rule-of-law: état_de_droit
sanction: sanction sanctionner pénalité mesure_disciplinaire
self-defence: légitime_défense
sentence: peine peine_de_prison ans_de_prison prison_ferme condamner condamnation emprisonner emprisonnement réclusion
settle: règlement_à_l'amiable transiger
state-secret: haute_trahison secret_d'état
statute-of-limitations: prescription prescrit
sue: attaquer_en_justice porter_plainte poursuivre saisir_la_justice assigner_en
testify: témoigner témoignage déposer déposition déclarer
third-party: tierce_personne
trial: procès procédure audience
unanimous: unanime unanimité
unconstitutional: inconstitutionnel anticonstitutionnel
uphold: confirmer_le_jugement
verdict: verdict jugement décision arrêt sentence
violate: violer_la enfreindre violation manquement
will-testament: testament
witness-protection: protection_des_témoins
`;
