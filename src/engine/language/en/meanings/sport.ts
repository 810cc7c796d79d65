export const sport = `
athlete: sportsman sportswoman competitor runner
athletics: track_and_field
audience: spectator crowd crowds onlooker public viewer attendee spectators fans turnout
away-game: away_match
backstroke: butterfly
badminton: table_tennis
ball:
basketball:
bench-sport: substitute substitution
boxing: boxer
bronze: bronze_medal
career:
champion: championship title-holder titleholder winner title_holder
coach: trainer head_coach manager-coach manager boss
corner-kick: corner
cup: trophy
cycling-race: tour_de_france peloton
defender: full-back centre-back
derby:
diver: diving dive
doping: anti-doping doped steroids banned_substance
doping-test: drug_test positive_test tested_positive sample
draw: tie drawn-match
eliminate: knocked_out elimination
equaliser: equalise equalizer equalize
european-championship: european_championship
extra-time: extra_time stoppage_time injury_time
false-start: false_start
fan: supporter supporters follower
fencing: judo
final-match: final
football: soccer footballer league
football-association: football_association
formula-one: formula_one grand_prix
foul: fouled
free-kick: free_kick
gamble: gambling betting bet bookmaker
game-match: fixture match game
goal: goals score strike net
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
injury-sport: cruciate_ligament hamstring knee injury
javelin: discus shot_put
kick: kick-off
knock-out: knock_out crash_out bow_out go_out_of
lead-score: take_the_lead led
league: premier_league bundesliga division championship
loan-player: on_loan
long-jump: long_jump high_jump pole_vault
marathon: marathon_runner
match: game contest duel encounter tie clash
medal: medallist medalist podium
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
player: footballer-player footballer sportsman star
podium:
point-score: points
post-goal: crossbar
promotion-league: promoted
qualify: qualification qualifying qualifier
quarter-final: quarterfinal
race: racing run
racket: tennis
ranking: rank world_ranking
record-sport: world_record record best mark
red-card: red_card sent_off see_red send_off
referee: umpire official ref
relay:
relegation: relegate relegated
retire-sport: hang_up
ride-horse: horse_race jockey equestrian
rugby:
runner-up: second_place runner
score: scored net-score net goal tally point
season: campaign-season campaign year
semi-final: semifinal semifinalist
set-tennis: tie-break
shot-goal: free_header
sidelined: out_injured
silver-medal: silver_medal
skate: skating
ski: skier skiing
sport: sports sporting
sprint: sprinter
stadium: arena ground venue park
stage-race: stage_win stage
striker: forward attacker-sport scorer
suspension-sport: suspension ban banned suspended
swim: swimmer swimming
team: club squad side eleven crew staff group workforce task_force outfit players
title: championship_title championship trophy
top-scorer: top_scorer
tournament: competition-sport contest competition championship cup open
train-sport: training training_camp practice exercise drill workout
transfer-player: transfer signing-player transfer_fee sign move deal buy
unbeaten: undefeated
volleyball:
world-champion: world_champion world_title
world-cup: world_cup
wrestling: wrestler weightlifting
yellow-card: yellow_card booking
`;
