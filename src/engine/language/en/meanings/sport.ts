export const sport = `
athlete: sportsman sportswoman
athletics: track_and_field
audience: spectator crowd crowds onlooker public viewer attendee
away-game: away_match
backstroke: butterfly
badminton: table_tennis
ball:
basketball:
bench-sport: substitute substitution
boxing: boxer
bronze: bronze_medal
career:
champion: championship title-holder
coach: trainer head_coach manager-coach
corner-kick: corner
cup: trophy
cycling-race: tour_de_france peloton
defender: full-back centre-back
derby:
diver: diving dive
doping: anti-doping doped steroids
doping-test: drug_test positive_test tested_positive
draw: tie drawn-match
eliminate: knocked_out elimination
equaliser: equalise equalizer equalize
european-championship: european_championship
extra-time: extra_time stoppage_time injury_time
false-start: false_start
fan: supporter
fencing: judo
final-match: final
football: soccer footballer
football-association: football_association
formula-one: formula_one grand_prix
foul: fouled
free-kick: free_kick
gamble: gambling betting bet bookmaker
game-match: fixture
goal: goals
goalkeeper: keeper goalie
gold-medal: gold_medal
golf: golfer
gymnastics: gymnast
half-time: half_time
handball:
hat-trick:
header:
hurdle: hurdles
ice-hockey: hockey
injury-sport: cruciate_ligament hamstring
javelin: discus shot_put
kick: kick-off
lead-score: take_the_lead led
league: premier_league bundesliga
loan-player: on_loan
long-jump: long_jump high_jump pole_vault
marathon: marathon_runner
match: game contest duel encounter
medal: medallist medalist
midfielder: midfield
national-team: national_team
offside:
olympic: olympics olympic_games
opponent: rival-team
own-goal: own_goal
pass-ball: cross-ball assist
penalty-kick: penalty spot_kick
penalty-shootout: penalty_shootout shootout
pitch: playing_field turf field ground
player: footballer-player
podium:
point-score: points
post-goal: crossbar
promotion-league: promoted
qualify: qualification qualifying qualifier
quarter-final: quarterfinal
race: racing
racket: tennis
ranking: rank world_ranking
record-sport: world_record record
red-card: red_card sent_off
referee: umpire
relay:
relegation: relegate relegated
retire-sport: hang_up
ride-horse: horse_race jockey equestrian
rugby:
runner-up: second_place
score: scored net-score
season: campaign-season
semi-final: semifinal semifinalist
set-tennis: tie-break
shot-goal: free_header
silver-medal: silver_medal
skate: skating
ski: skier skiing
sport: sports sporting
sprint: sprinter
stadium: arena
stage-race: stage_win stage
striker: forward attacker-sport
swim: swimmer swimming
team: club squad side eleven crew staff group workforce task_force
title: championship_title
top-scorer: top_scorer
tournament: competition-sport contest competition
train-sport: training training_camp practice exercise drill workout
transfer-player: transfer signing-player transfer_fee
unbeaten: undefeated
volleyball:
world-champion: world_champion world_title
world-cup: world_cup
wrestling: wrestler weightlifting
yellow-card: yellow_card booking
`;
