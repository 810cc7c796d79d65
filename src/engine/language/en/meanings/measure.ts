export const measure = `
acre:
afternoon:
amount: sum
anniversary: annual-day
autumn: fall
beacon: transmitter
both:
box: crate
button:
calculate: calculation
centre: center middle
clear: clear_away
cloud: cloudy
colour: color
consist: composed
count: tally
date: deadline time-limit
dawn: sunrise daybreak
day:
decade:
device: appliance gadget
distance: kilometre kilometer mile
duration: last-time
dusk: sunset nightfall
estimate: estimated approximate
evening:
foot: feet
hectare:
height: tall
hour: hours
initially: initial originally original
kilogram: kilo tonne ton
level: levels
line: queue row
litre: liter gallon
location: site
metre: meter
midday: noon
midnight:
million: millions
miner:
minute:
miss: missed
mistake: error wrongly
month: monthly
morning:
most:
next:
night: overnight
nothing: none
number: numbers
period: time-span
phase: stage-phase
rate: ratio
scale: extent
seat: seats-place
second-time: seconds
sequence: series
silver:
size:
speed-measure: kilometres_per_hour
spill:
spring:
start-year: beginning_of_the
summer:
system: systems
today:
tomorrow:
total: overall in_total
volume-amount: volume
way-method: method
week: weekly-week
weekend:
winter:
year:
yesterday:
`;
