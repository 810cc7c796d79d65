export const things = `
aluminium: aluminio
apparatus-hood: tapa
arrow: flecha
barrel: barril tonel
barrier: barrera
basket: cesta canasta
bath: bañera
bell-ring: campana
belt: cinturón correa
bow: arco_y
brush: cepillo escoba
bucket: cubo balde
bust: busto
button-press: botón tecla
cage: jaula
calendar: calendario
card: tarjeta
certificate: certificado constancia acreditación
chain-link: cadena
channel-water: canal_de
cloth: tela tejido paño
coin-piece: moneda
component: componente
copper: cobre
copy: copia copiar ejemplar
core: núcleo
cotton: algodón lana
crown: corona
cup-mug: vaso
desk: escritorio
dust: polvo
ear: oído oreja
equipment: equipo_de equipamiento equipar
figure-shape: figura estatuilla
filter: filtro filtrar
gel: espuma gel
gift: regalo regalar obsequio
grill: parrilla barbacoa
hall: sala salón nave
hammer: martillo
handle-grip: mango manija
hook: gancho
ink: tinta
jeans: vaqueros
key-board: teclado
lead-metal: plomo
liquid: líquido fluido
monster: monstruo
nail: clavo
obstacle: obstáculo barrera traba
orange-fruit-juice: naranja limón cítrico
ore: mineral
pan-pot: olla sartén cazuela
paper-sheet: papel
pen: bolígrafo lápiz
plant: planta plantar vegetal
plug: enchufe
pocket: bolsillo
pole: palo vara poste_de
pool: piscina_de
powder: polvo
puppet: marioneta
reception: recepción
rubber: goma caucho
seal-stamp: sello timbre
sheet: hoja sábana
shelf: estante
shield: escudo
silk: seda
skirt: falda
sock: calcetín
sofa: sofá
spring-coil: resorte
strip: franja raya
substance: sustancia
suit-clothes: traje
tag: etiqueta insignia
tail: cola_de
tape: cinta
thread: hilo cordel
trunk: maletero
update: actualizar actualización actualizado
wax: cera
wheel-drive: propulsión impulsar
`;
