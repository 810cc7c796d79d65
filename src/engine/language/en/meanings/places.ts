export const places = `
area-ground: ground plot terrain
building-office: office workplace
camp: encampment
exit: way_out
landscape: scenery
old-town: old_town
outskirts: suburb suburban periphery outlying
premises: site compound
sandbank: sandbar
sky: heaven
sports-hall: gym gymnasium sports_hall
tour:
underground-passage: underpass
universe: cosmos cosmic
world: globe
`;
