export const politics = `
absolute-majority: outright_majority absolute_majority
abstain: abstention
activist: campaigner
administration: authorities authority
adviser: advisor aide consultant
agenda:
allegiance: loyal loyalty
ally: allied
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
bilateral:
bill: draft_law
boycott:
brussels: eu
by-election: byelection
cabinet: ministers
campaign: campaigning electioneering
candidate: contender candidacy nominee
capital: capital_city
caretaker: interim acting provisional
censure: no-confidence no_confidence
chancellor:
chief-whip: party_leader
citizen: citizenship national
city-council: city_hall town_hall town_council city_council
civil-servant: civil_servant official
clash-opinion: dispute disagreement feud
coalition: alliance
commission: committee panel task_force
communism: communist
compromise: middle_ground
concession: concede concessions
congress: party_conference
conservative: right-wing right-winger
constituency: electoral_district
constitution:
consult: consultation
corridor-power: lobby lobbyist lobbying
council: councils
councillor: councilor councilman councilwoman alderman
count-votes: recount vote_count
country: nation
coup: putsch
crackdown: clamp_down crack_down repress repression
deadlock: stalemate impasse
debate: discuss discussion
defence-minister: defence_secretary defense_secretary defence_minister defense_minister
delegate: delegation
democracy: democratic democrat
deputy-head: deputy vice
dialogue: dialog
diplomat: diplomacy diplomatic
dissolve: dissolution disband
elect: elected
election: poll elections vote
embassy: consulate
exile:
exit-poll: exit_poll projection
extremist: extremism radical
far-left:
far-right: extreme_right hard_right
federal:
finance-minister: chancellor_of_the_exchequer finance_minister treasury_secretary
foreign: overseas
foreign-minister: foreign_secretary secretary_of_state foreign_minister
freedom: liberty
government: administration-gov ruling
governor:
head-of-state:
human-aid: aid humanitarian relief
immigration: immigrant migration immigrate
impeach: impeachment
inaugurate-office: inauguration take_office sworn_in
independence: independent
initiative:
interior-minister: home_secretary interior_minister
king: monarch monarchy royal
landslide-victory: landslide_victory
lawmaker: legislator mp mps congressman congresswoman parliamentarian
leadership: leaders
left-wing: leftist left-winger
legislature: parliamentary_term
liberal:
majority:
mandate: term_of_office
mayor: mayoress
measure: measures steps
mediator: mediate mediation
member-state: member_states
memorandum: memo
minister: secretary_of
ministry: department government_department
minority:
minority-government:
motion: resolution
municipality: municipal local_authority
national:
nationalise: nationalisation nationalize
negotiate: negotiation talks bargaining negotiator
neutral: neutrality
officeholder: incumbent
opposition:
parliament: house_of_commons national_assembly
party: political_party
petition: signatures
police-state: state-run state-owned
policy: politics political
politician:
poll-survey: opinion_poll survey pollster
population: inhabitants
populist:
premier: prime_minister
president: presidential presidency
press-conference: news_conference press_conference
pressure: press-urge
prince:
princess:
privatise: privatisation privatize privatization
protest: protests demonstrate demonstration rally march
protester: demonstrator
public-finance: public_finances treasury
queen:
quorum:
ratify: ratification
re-elect: re-election second_term
referendum: plebiscite
reform: reforms overhaul
region: area zone province
republic: republican
reshuffle: cabinet_reshuffle
resign: resignation quit step_down
revolution: uprising revolt insurrection
runoff: run-off second_round
scandal: affair
seat-parliament:
senate: upper_house
senator:
separatist: secession secessionist
social-democrat: labour-party socialist
sovereignty: sovereign
speaker-house: speaker
spokesperson: spokesman spokeswoman
spy-service: intelligence_agency intelligence_service
statement: communique declaration
subsidy: subsidise subsidize
summit: summit_meeting
territory: territorial
treaty: pact accord
turnout: voter_turnout
un: united_nations
unite: unity united
veto:
visa: passport
vote-against: vote_against
vote-for: vote_in_favour vote_for
voter: electorate
`;
