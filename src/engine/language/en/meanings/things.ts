export const things = `
aluminium: aluminum
apparatus-hood: hood lid
arrow:
barrel: keg cask
barrier:
basket: hamper
bath: bathtub
bell-ring:
belt: strap
bow:
brush: broom
bucket: pail
bust:
button-press:
cage:
calendar:
card:
certificate: attestation credential
chain-link: chain
channel-water: channel
cloth: fabric textile
coin-piece:
component:
copper:
copy: replica duplicate
core: kernel
cotton: wool
crown:
cup-mug: mug glass
desk:
dust: powder
ear:
equipment: gear kit apparatus hardware
figure-shape: figure statuette
filter:
gel: foam
gift:
grill: barbecue
hall:
hammer:
handle-grip: handle
hook:
ink:
jeans: pants
key-board: keyboard
lead-metal:
liquid: fluid
monster:
nail:
obstacle: barrier hurdle hindrance
orange-fruit-juice: orange lemon citrus
ore: mineral
pan-pot: pot pan
paper-sheet: paper
pen: pencil
plant:
plug: socket outlet
pocket:
pole: post rod stick
pool: basin
powder:
puppet:
reception: receipt
rubber:
seal-stamp: seal stamp
sheet:
shelf: rack
shield:
silk:
skirt:
sock: socks stocking
sofa: couch
spring-coil:
strip: stripe
substance:
suit-clothes:
tag: label badge
tail:
tape:
thread: string cord
trunk: boot_of_a
update: updated
wax:
wheel-drive:
`;
