export const places = `
area-ground: ground plot terrain
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
