export const places = `
area-ground: ground plot terrain
building-office: office workplace
camp: encampment
exit: way_out
landscape: scenery
outskirts: suburb suburban periphery outlying
premises: site compound
sky: heaven
tour:
underground-passage: underpass
universe: cosmos cosmic
world: globe
`;
