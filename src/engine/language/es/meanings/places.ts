export const places = `
area-ground: terreno superficie suelo
building-office: oficina despacho
camp: campamento campo_de_refugiados
exit: salida
landscape: paisaje
outskirts: suburbio afueras periferia
premises: recinto predio terreno
sky: cielo
tour: gira recorrido_por
underground-passage: paso_subterráneo subterráneo
universe: universo cosmos
world: mundo mundial_de
`;
