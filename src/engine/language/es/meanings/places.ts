export const places = `
area-ground: terreno superficie suelo
building-office: oficina despacho
camp: campamento campo_de_refugiados
exit: salida
landscape: paisaje
old-town: casco_antiguo casco_histórico
outskirts: suburbio afueras periferia
premises: recinto predio terreno
sandbank: banco_de_arena
sky: cielo
sports-hall: pabellón gimnasio polideportivo
tour: gira recorrido_por
underground-passage: paso_subterráneo subterráneo
universe: universo cosmos
world: mundo mundial_de
`;
