export const politics = `
absolute-majority: outright_majority absolute_majority
abstain: abstention
activist: campaigner
administration: authorities authority agency bureau regulator body department public_authority
adviser: advisor aide consultant assistant
agenda:
allegiance: loyal loyalty
ally: allied partner
ambassador: envoy
amend: amendment
anthem: national_anthem
anti-government:
asylum: asylum_seeker
austerity:
authoritarian: dictatorship dictator regime
autonomy: self-rule
ballot-box: polling_station polls
ballot-paper: ballot postal_vote
ballot-stuffing: electoral_fraud vote_rigging
bilateral:
bill: draft_law draft proposal law legislation act
border-control: border_control
border-police: border_guard border_police
boycott: stay_away
brussels: eu
building-ministry: housing_ministry
by-election: byelection
cabinet: ministers government
campaign: campaigning electioneering canvass
candidate: contender candidacy nominee hopeful runner contestant running_mate applicant
capital: capital_city
caretaker: interim acting provisional
caucus: parliamentary_group
censure: no-confidence no_confidence
chamber: house_of_representatives lower_house
chancellor:
chief-whip: party_leader
citizen: citizenship national
city-council: city_hall town_hall town_council city_council council municipality local_authority
city-state: metropolitan metropolis
civil-disobedience: sit-in blockade-protest
civil-servant: civil_servant official bureaucrat public_official public_servant
clash-opinion: dispute disagreement feud controversy argument row rift quarrel
coalition: alliance bloc partnership
coalition-talks: coalition_talks
commission: committee panel task_force
communism: communist
compromise: middle_ground
concession: concede concessions
confidence-vote: vote_of_confidence confidence_vote
congress: party_conference
conservative: right-wing right-winger
constituency: electoral_district
constitution:
consult: consultation
corridor-power: lobby lobbyist lobbying
council: councils town_council local_council municipal_council assembly
councillor: councilor councilman councilwoman alderman council_member council_members councilmember
count-votes: recount vote_count count counting tally
country: nation state
coup: putsch
crackdown: clamp_down crack_down repress repression
cross-border: transnational
curfew-night: stay-at-home
deadline-ultimatum: ultimatum
deadlock: stalemate impasse
debate: discuss discussion argue deliberate discourse
defence-minister: defence_secretary defense_secretary defence_minister defense_minister
delegate: delegation representative emissary
democracy: democratic democrat
deputy-head: deputy vice assistant
dialogue: dialog
diplomat: diplomacy diplomatic
dissident:
dissolve: dissolution disband
district-administrator: county_commissioner
early-election: snap_election early_election
elect: elected vote_in choose election
election: poll elections vote ballot polling
eligible: entitled_to_vote eligible_voters
embassy: consulate
emperor:
environment-ministry: environment_ministry
eu-commission: european_commission
european-parliament: european_parliament mep
exile:
exit-poll: exit_poll projection
extremist: extremism radical
far-left:
far-right: extreme_right hard_right
federal:
filibuster: obstruction-parliament
finance-minister: chancellor_of_the_exchequer finance_minister treasury_secretary
first-lady: first_lady
flag: flags
foreign: overseas external international outside
foreign-minister: foreign_secretary secretary_of_state foreign_minister
foreign-ministry: foreign_ministry state_department
foreign-policy: foreign_policy
freedom: liberty independence free
government: administration-gov cabinet administration executive ministers
government-crisis: government_crisis political_crisis
governor:
green-party: greens
head-government:
head-of-state:
human-aid: aid humanitarian relief assistance relief_aid
hunger-strike: hunger_strike
illegal-immigrant: undocumented irregular_migration
immigration: immigrant migration immigrate newcomer settle migrant
impeach: impeachment
inaugurate-office: inauguration take_office sworn_in
independence: independent autonomous
initiative:
integrity: conflict_of_interest
interior-minister: home_secretary interior_minister
interior-ministry: interior_ministry home_office
king: monarch monarchy royal
kingdom: realm
land-rights: expropriate expropriation
landslide-victory: landslide_victory
lawmaker: legislator mp mps congressman congresswoman parliamentarian deputy deputies politician house_member member_of_parliament
lead-candidate: lead_candidate front-runner frontrunner favourite favorite
leadership: leaders management top head command
left-wing: leftist left-winger
legislature: parliamentary_term
liberal:
local-election: local_elections municipal_elections
majority: most
mandate: term_of_office tenure term
manifesto: election_manifesto
mass-protest: mass_protest
mayor: mayoress
measures-step: measures action step
mediator: mediate mediation
member-state: member_states
memorandum: memo
military-parade: parade
minister: secretary_of secretary cabinet_member
minister-agriculture: agriculture_minister
minister-economy: economy_minister business_secretary
minister-education: education_minister
minister-environment: environment_minister
minister-health: health_minister health_secretary
minister-justice: justice_minister justice_secretary
minister-president: state_premier
minister-transport: transport_minister transport_secretary
ministry: department government_department office
minority:
minority-government:
motion: resolution
municipality: municipal local_authority community
national: nationwide countrywide domestic federal
nationalise: nationalisation nationalize
negotiate: negotiation talks bargaining negotiator bargain discussions dialogue confer consultation
neutral: neutrality
non-aligned: observer_mission
office: tenure term
officeholder: incumbent
opposition:
overrule: override
parliament: house_of_commons national_assembly assembly legislature congress house_of_representatives chamber lawmakers diet
party: political_party
party-funding: party_donation campaign_finance
persona-non-grata: expel_diplomats
petition: signatures
plenary: plenary_session
police-state: state-run state-owned
policy: politics political
political-prisoner: political_prisoner
politician: leader lawmaker statesman political_figure
poll-survey: opinion_poll survey pollster poll polling questionnaire
population: people residents inhabitants
populist:
postpone-vote: stand_for run_for_office candidacy-run
premier: prime_minister head_of_government
president: presidential presidency head_of_state
press-conference: news_conference press_conference
pressure: press-urge coerce
prince:
princess:
privatise: privatisation privatize privatization
protest: protests demonstrate demonstration rally march outcry picket
protester: demonstrator marcher activist campaigner protestor
protocol:
public-finance: public_finances treasury
public-holiday: bank_holiday
public-service: public_sector public_service
queen:
quorum:
rapprochement: normalise normalisation thaw-relations
ratify: ratification
re-elect: re-election second_term
red-tape: bureaucracy
referendum: plebiscite
reform: reforms overhaul change
region: area zone province territory district county land
republic: republican
reshuffle: cabinet_reshuffle
residence-permit: residence_permit
resign: resignation quit step_down leave_office stand_down stand_aside departure resigning bow_out relinquish
revolution: uprising revolt insurrection
runoff: run-off second_round
rural-district: county district-administration shire district
scandal: affair controversy outrage furore row
seat-parliament:
security-council: security_council
senate: upper_house
senator:
separatist: secession secessionist
social-democrat: labour-party socialist
sovereignty: sovereign
speaker-house: speaker
spokesperson: spokesman spokeswoman representative press_officer
spy-service: intelligence_agency intelligence_service intelligence
stand-election: stand_for_re-election seek_another_term run_for_another_term seek_re-election run_again
state:
state-visit: state_visit
statement: communique declaration communiqué press_release announcement remark comment
subsidy: subsidise subsidize grant support aid funding
summit: summit_meeting meeting conference talks
summon: call_in
supervise-election: election_commission electoral_commission
swing: gain-votes
term-limit: term_limit
territory: territorial
threshold: electoral_threshold
treaty: pact accord agreement deal convention
turnout: voter_turnout participation
two-thirds: two-thirds_majority two_thirds
un: united_nations
unite: unity united
veto:
vice-president: vice_president
visa: passport
vote: ballot poll cast voting referendum
vote-against: vote_against
vote-for: vote_in_favour vote_for
voter: electorate elector constituent
whip-vote: abstain-group
`;
