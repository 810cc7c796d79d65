export const things = `
belt: cinturón correa
card: tarjeta
certificate: certificado constancia acreditación
channel-water: canal_de
component: componente
copy: copia copiar ejemplar
core: núcleo
ear: oído oreja
equipment: equipo_de equipamiento equipar
gift: regalo regalar obsequio
hall: sala salón nave
liquid: líquido fluido
monster: monstruo
orange-fruit-juice: naranja limón cítrico
plant: planta plantar vegetal
pool: piscina_de
strip: franja raya
tail: cola_de
`;
