export const places = `
area-ground: gelände fläche boden grundstück
building-office: büro arbeitszimmer
camp: lager camp zeltlager
exit: ausgang ausstieg
landscape: landschaft kulisse
old-town: altstadt
outskirts: vorort stadtrand umland peripherie
premises: gelände areal grundstück
sandbank: sandbank
sky: himmel
sports-hall: turnhalle sporthalle
tour: rundgang rundfahrt tour
underground-passage: unterführung
universe: universum kosmos
world: welt erde_als
`;
