export const courts = `
acquit: acquittal exonerate cleared not_guilty clear exonerated
adjourn: adjournment
administrative-court: administrative_court
allege: alleged allegation accusation accuse supposed reputed purported denounce incriminate
annul: quash void nullify set_aside
antecedent: criminal_record previous_convictions
apology: apologise apologize sorry excuse
appeal: appellate appealed
arbitration: arbitrator tribunal_of_arbitration
asset-freeze: freeze_assets
attorney-general:
authentic: authenticity
bail: bond
bailiff:
bench-court: chamber panel_of_judges
case-court: court_case proceedings court_proceedings
charge-drop: drop_charges dropped_charges
civil-court: civil_court
class-of-offence: felony
closed-doors: behind_closed_doors in_camera
community-service:
compensation: damages compensate payout
complaint: complain grumble
constitutional-court:
contempt: contempt_of_court
convict: conviction found_guilty guilty_verdict
copyright:
corruption: corrupt bribery graft
counsel-defence: defence_lawyer defense_lawyer defence_counsel defence lawyer
court: tribunal bench judiciary courthouse law_court appeal_court district_court crown_court
court-date: first_court_appearance appear_in_court
court-of-auditors: audit_office
courtroom:
credible: credibility
cross-examine: cross-examination
death-penalty: capital_punishment death_sentence death_row
decree: executive_order
defamation: defame libel slander
defence-court:
defendant: accused suspect man_in_the_dock
deliberate: deliberation
dismiss-case: throw_out dismissed_the_case
disqualify: disqualification
divorce:
document: file paperwork papers certificate paper
duty-obligation: obligation obliged obligatory mandatory compulsory duty
european-court: european_court_of_justice court_of_human_rights
evidence: proof prove clue indication exhibit
exonerate-law: immunity
expert-report: expert_opinion
extenuating: mitigating_circumstances
fine: fined
forbid: banned forbidden prohibited
gavel: robe-judge
grand-jury:
guilty: guilt blame culpable guilty_plea
hearing:
high-court: supreme_court
house-arrest:
human-rights:
illegal: unlawful illegally unlawfully illicit
in-force: come_into_force take_effect come_into_effect enter_into_force go_into_effect
indict: indictment prosecute accuse_formally charge charges press_charges bring_charges arraign
injunction: restraining_order
innocent: innocence not_guilty guiltless
insanity: insane
intellectual-property: trademark
international-court: international_criminal_court the_hague
judge: magistrate justice bench presiding_judge judicial
judiciary: judicial justice-system
juror: jury jurors panel
justify: justification reason explain
juvenile: underage minor_aged
law: statute legislation act bill
lawsuit: suit class_action litigation legal_action court_action legal_challenge
lawyer: attorney solicitor counsel barrister defence_team legal_team advocate legal_counsel counsellor
legal: lawful lawfully legally
legal-action: take_legal_action
legal-aid:
legal-costs: court_costs
legalise: legalize legalisation
leniency: lenient clemency
liable: liability
life-sentence: life_imprisonment life_in_prison life_sentence life_term
manslaughter-negligent: negligence negligent
maximum-sentence:
minimum-term: minimum_sentence
mistrial:
money-laundering: laundering launder
notary:
oath: swear_in
objection: appeal-objection
offence-traffic: misdemeanor misdemeanour
overcrowd-prison: prison_overcrowding
pardon: amnesty
parole: early_release probation
period-of-notice: notice_period
perjury:
plaintiff: claimant complainant
plead: plea
precedent:
probation: suspended_sentence suspended
prosecutor: prosecution district_attorney prosecuting attorney public_prosecutor prosecutors
provisional-release: released_on_bail conditional_release
psychiatric-report: psychiatric_evaluation
punish: punishment penalty sanction discipline disciplinary
release-prison: freed set_free released_from release let_out bail_out discharge free
remorseful: show_remorse
retrial:
right-entitle: rights entitled
rule-of-law:
sanction: sanctions penalty disciplinary_action
self-defence: self-defense self_defence self_defense
sentence: sentenced sentencing jailed prison_sentence jail_term years_in_prison penalty punishment prison_term custodial_sentence condemn imprison imprisonment
settle: settlement out-of-court
state-secret: state_secret treason
statute-of-limitations:
sue: sued take_to_court litigate bring_an_action
testify: testimony give_evidence statement give_a_statement take_the_stand
third-party: third_party
trial: on_trial stand_trial court_proceedings proceedings hearing
unanimous: unanimously
unconstitutional:
uphold: upheld
verdict: judgment judgement ruling
violate: violation breach infringe infringement
will-testament: testament last_will
witness-protection: witness_protection
`;
