export const courts = `
acquit: acquitter acquittement relaxer relaxe
adjourn: ajourner ajournement renvoyer_l'audience
allege: alléguer accuser accusation présumé allégation
annul: annuler casser annulation invalider
apology: excuse excuser excuses
appeal: appel pourvoi
attorney-general: procureur_général
bail: caution
bench-court: chambre_criminelle
case-court: affaire procédure
community-service: travaux_d'intérêt_général
compensation: indemnisation indemnité dédommagement indemniser dédommager
complaint: plainte se_plaindre réclamation
constitutional-court: conseil_constitutionnel cour_constitutionnelle
convict: condamner condamnation
copyright: droit_d'auteur droits_d'auteur
corruption: corruption corrompu
counsel-defence: avocat_de_la_défense
court: tribunal cour
courtroom: salle_d'audience prétoire
cross-examine: contre-interrogatoire
death-penalty: peine_de_mort peine_capitale
decree: décret décréter
defamation: diffamation diffamer calomnie
defence-court: défense
defendant: accusé prévenu mis_en_examen
deliberate: délibérer délibération délibéré
dismiss-case: débouter non-lieu
disqualify: disqualifier disqualification
divorce: divorce divorcer
document: document dossier
duty-obligation: obligation obliger obligatoire devoir
evidence: preuve prouver
exonerate-law: immunité
fine: amende
forbid: proscrire prohiber
grand-jury: grand_jury
guilty: coupable culpabilité
hearing: audience
high-court: cour_suprême cour_de_cassation
house-arrest: assignation_à_résidence assigné_à_résidence
human-rights: droits_de_l'homme droits_humains
illegal: illégal illicite illégalement
indict: inculper mettre_en_examen mise_en_examen inculpation
injunction: référé injonction
innocent: innocent innocence
insanity: irresponsabilité démence
judge: juge magistrat
judiciary: justice judiciaire
juror: jury juré
juvenile: mineur
law: loi législation
lawsuit: plainte action_en_justice recours_collectif
lawyer: avocat avocate conseil_de
legal: légal licite
legalise: légaliser légalisation
leniency: clémence indulgence
liable: responsabilité_civile
life-sentence: perpétuité réclusion_à_perpétuité
manslaughter-negligent: négligence négligent
maximum-sentence: peine_maximale
mistrial: annulation_du_procès
money-laundering: blanchiment blanchir
notary: notaire
oath: serment
offence-traffic: contravention
pardon: gracier grâce_présidentielle amnistie
parole: libération_conditionnelle
perjury: parjure faux_témoignage
plaintiff: plaignant plaignante demandeur partie_civile
plead: plaider plaidoirie plaidoyer
precedent: jurisprudence
prison-term: peine_de_prison ans_de_prison prison_ferme
probation: sursis
prosecutor: procureur procureure parquet ministère_public accusation_publique
punish: punir punition châtiment
release-prison: libérer libération relâcher remise_en_liberté
retrial: nouveau_procès
right-entitle: droit
rule-of-law: état_de_droit
sanction: sanction sanctionner
sentence: peine
settle: règlement_à_l'amiable transiger
statute-of-limitations: prescription prescrit
sue: attaquer_en_justice porter_plainte
testify: témoigner témoignage
trial: procès
unanimous: unanime unanimité
unconstitutional: inconstitutionnel anticonstitutionnel
uphold: confirmer_le_jugement
verdict: verdict jugement
violate: violer_la enfreindre violation manquement
`;
