export const things = `
belt: strap
card:
certificate: attestation credential
channel-water: channel
component:
copy: replica duplicate
core: kernel
ear:
equipment: gear kit apparatus hardware
gift:
hall:
liquid: fluid
monster:
orange-fruit-juice: orange lemon citrus
plant:
pool: basin
strip: stripe
tail:
`;
