export const courts = `
acquit: acquittal exonerate cleared
adjourn: adjournment
allege: alleged allegation accusation accuse
annul: quash void nullify set_aside
apology: apologise apologize sorry
appeal: appellate appealed
attorney-general:
bail:
bench-court: chamber panel_of_judges
case-court: court_case
community-service:
compensation: damages compensate payout
complaint: complain
constitutional-court:
convict: conviction found_guilty
copyright:
corruption: corrupt
counsel-defence: defence_lawyer defense_lawyer defence_counsel
court: tribunal
courtroom:
cross-examine: cross-examination
death-penalty: capital_punishment death_sentence death_row
decree: executive_order
defamation: defame libel slander
defence-court:
defendant: accused
deliberate: deliberation
dismiss-case: throw_out dismissed_the_case
disqualify: disqualification
divorce:
document: file
duty-obligation: obligation obliged obligatory mandatory compulsory
evidence: proof prove
exonerate-law: immunity
fine: fined
forbid: banned forbidden prohibited
grand-jury:
guilty: guilt
hearing:
high-court: supreme_court
house-arrest:
human-rights:
illegal: unlawful illegally unlawfully
indict: indictment prosecute accuse_formally
injunction: restraining_order
innocent: innocence
insanity: insane
judge: magistrate justice
judiciary: judicial justice-system
juror: jury
juvenile: underage minor_aged
law: statute legislation
lawsuit: suit class_action litigation
lawyer: attorney solicitor counsel
legal: lawful lawfully legally
legalise: legalize legalisation
leniency: lenient clemency
liable: liability
life-sentence: life_imprisonment life_in_prison life_sentence
manslaughter-negligent: negligence negligent
maximum-sentence:
mistrial:
money-laundering: laundering launder
notary:
oath: swear_in
offence-traffic: misdemeanor misdemeanour
pardon: amnesty
parole: early_release
perjury:
plaintiff: claimant
plead: plea
precedent:
prison-term: prison_sentence jail_term years_in_prison
probation: suspended_sentence
prosecutor: prosecution district_attorney
punish: punishment penalty
release-prison: freed set_free released_from
retrial:
right-entitle: rights entitled
rule-of-law:
sanction: sanctions
sentence: sentenced sentencing jailed
settle: settlement out-of-court
statute-of-limitations:
sue: sued
testify: testimony give_evidence
trial: on_trial stand_trial court_proceedings
unanimous: unanimously
unconstitutional:
uphold: upheld
verdict: ruling judgment judgement
violate: violation breach infringe infringement
`;
