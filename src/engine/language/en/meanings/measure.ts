export const measure = `
acre:
afternoon:
alphabet: letter-alphabet
amount: sum sum_of quantity volume
anniversary: annual-day jubilee birthday
autumn: fall
beacon: transmitter
both:
box: crate
button:
calculate: calculation
centre: center middle
chart: graph
circle: circular-shape
clear: clear_away remove
cloud: cloudy
colour: color
consist: composed
count: tally
date: deadline time-limit point_in_time time
dawn: sunrise daybreak early_morning first_light
day: daytime daily
decade:
device: appliance gadget apparatus equipment
diameter: radius
distance: kilometre kilometer mile
duration: last-time last length take length_of_time
dusk: sunset nightfall
edge: fringe rim brink
estimate: estimated approximate
evening: night
foot: feet
fraction: third-part
gap: hole
hectare:
height: tall
hour: hours
initially: initial originally original first at_first early
item: object-thing object piece article thing
kilogram: kilo tonne ton
layer:
level: levels tier standard
line: queue row
list: catalogue
litre: liter gallon
location: whereabouts site venue
map:
metre: meter
midday: noon
midnight:
million: millions
miner:
minute:
miss: missed
mistake: error wrongly fault slip blunder oversight wrong
mixture: blend mix combine
model: prototype
month: monthly
morning: dawn early
most: majority
next: upcoming following coming
night: overnight evening
nothing: none not_a_thing zero nil
number: numbers figure
pair:
part: piece section portion element component aspect role chunk bit fragment
pattern:
period: time-span era epoch times time stretch spell term phase
phase: stage-phase step period
pressure-physical: bar-pressure
quality: standard
quarter-fraction: quarter
rate: ratio
rectangle: triangle
scale: extent scope range
seat: seats-place
second-time: seconds
sequence: series
shape: form-shape
signal-sign: sign-post
silver:
size:
speed-measure: kilometres_per_hour
spill: leak discharge pour
spring:
start-year: beginning_of_the
summer:
surface:
symbol: symbolic
system: systems
temperature-degree: celsius fahrenheit
today:
tomorrow:
total: overall in_total complete altogether in_all entire whole gross
trend: tendency direction drift development
version: edition
volume-amount: volume
warehouse-stock: inventory
way-method: method means way manner technique
week: weekly-week
weekend:
width-span: thickness
winter:
year:
yesterday:
`;
