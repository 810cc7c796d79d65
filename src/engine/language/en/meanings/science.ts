export const science = `
algorithm:
android: smartphone mobile_phone cellphone phone mobile handset device
app: application-app mobile_app
artificial-intelligence: ai artificial_intelligence
asteroid: meteorite meteor comet
astronaut: cosmonaut
astronomer: astronomy telescope observatory
biology: biologist biological
blackout: outage power_cut power_outage breakdown failure
breakthrough: milestone progress advance advancement
broadband: fibre_optic
browser: search_engine
bug: glitch software_error
chemical: chemistry chemist
chip: semiconductor microchip
clone: cloning
cloud-computing: data_centre data_center server
code: source_code
computer: laptop pc machine device desktop pcs
cryptocurrency: bitcoin
customer-data: personal_data
cyber-security: cybersecurity it_security
cyberattack: cyber_attack hacking_attack hack attack breach hacking intrusion
data: database dataset statistics figure
data-breach: data_breach data_leak data_theft leak breach exposed
data-protection: data_protection privacy
digital: digitise digitalisation
dinosaur: fossil palaeontologist paleontologist
download:
eclipse:
electronic: electronics
email: e-mail mail message inbox
encrypt: encryption encrypted
engineer: engineering
evolution:
experiment: laboratory lab trial test study
expert: specialist authority consultant analyst scientist
firewall: antivirus
galaxy: star-sky
hacker: cyber_criminal attacker intruder
hypothesis: theory
innovation: innovative
internet: online web network digital website
invention: invent inventor
malware: ransomware computer_virus trojan
mars: planet jupiter venus
mathematics: mathematician
microscope:
mission-space: space_mission
moon: lunar
moon-landing: lander rover
network: telecommunications mobile_network grid system web
orbit:
particle: physicist physics
password: login
peer-review: scientific_journal journal
phishing: scam-email
phone: telephone mobile smartphone handset call
probe-space: space_probe spacecraft space_shuttle
programmer: software_developer
quantum:
radiation: radioactive radioactivity
robot: robotic
rocket-launch: rocket_launch
satellite: spacecraft probe
science: scientific
screen: display-screen monitor-screen
software: programme-software
space: outer_space universe cosmos
space-station: space_station iss
species: animal breed
stem-cell: stem_cell cell
study: paper-study report analysis paper survey
technology: technological technical technique tech
update-software: software_update patch
user: subscriber customer
video-game: video_game gamer
virtual:
vulnerability: security_flaw security_hole
website: web_page homepage portal
wireless: wi-fi wifi
`;
