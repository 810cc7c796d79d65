export const building = `
arch: arco
architect: arquitecto arquitecta arquitectura
asbestos: amianto asbesto
asphalt: asfalto asfaltar
balcony: balcón
basement: sótano
beam: viga
bearing: apoyo_del_puente
block-flats: bloque_de_pisos edificio_de_apartamentos
bolt: tornillo perno remache
brick: ladrillo
build: construir construcción edificar obras levantar erigir
building: edificio inmueble construcción casa bloque complejo instalaciones
building-site: obra obras construcción
bulldozer: topadora
cable: cable cable_de cableado línea
ceiling: techo_interior
cell-prison: celda
cement: hormigón cemento concreto
chimney: chimenea
column: columna pilar
construction-worker: albañil obrero_de_la_construcción obrero peón
contractor: contratista constructora
corridor: pasillo corredor
corrode: corrosión óxido oxidar corroer
crack: grieta fisura agrietar hendidura rajadura grietas
dam: presa embalse dique pantano represa
decay: ruinoso deteriorado en_ruinas
deck-bridge: tablero_del_puente
defect: defecto defectuoso falla avería fallo anomalía problema desperfecto
demolish: demoler demolición derribar derribo desmantelar desmontar tirar_abajo
design: diseño diseñar
dig: excavar excavación cavar
drain: alcantarillado alcantarilla aguas_residuales drenaje
elevator: ascensor elevador
entrance: entrada_principal entrada acceso
facade: fachada revestimiento
fence: valla barrera verja barandilla
floor: planta piso nivel suelo
foundation-building: cimientos
garage: garaje
gate: portón puerta
glass: vidrio cristal
heating: calefacción caldera radiador
house: casa vivienda hogar domicilio edificio villa chalé residencia
infrastructure: infraestructura
inspect: inspeccionar inspección revisar revisión control examinar
install: instalar instalación montar montaje colocar
insulation: aislamiento aislante
kitchen: cocina
ladder: escalera_de_mano
leak: fuga filtración escape gotera derrame filtraciones
load: carga sobrecarga
load-bearing: estructural estructura
lock: cerradura candado
machine: máquina maquinaria
maintain: mantenimiento conservación mantener servicio
material: material
measure-instrument: sensor medidor
metal: metal metálico
mine: mina
office-block: edificio_de_oficinas
pile-driving: torre_eléctrica pilón
pipe: tubería conducto tubo oleoducto gasoducto cañería tuberías
planning-permission: licencia_de_obras permiso_de_construcción
plaster: yeso
rebuild: reconstruir reconstrucción reedificar restaurar
reinforce: reforzar refuerzo fortalecer fortificar consolidar afianzar
renovate: renovar renovación rehabilitar rehabilitación restaurar restauración modernizar remodelar remodelación
repair: reparar reparación arreglar restaurar reparaciones subsanar compostura
roof: techo tejado azotea cubierta
room: habitación cuarto sala salón
scaffold: andamio
skyscraper: rascacielos
span: vano tramo
staircase: escalera
steel: acero hierro
stone: piedra roca
stress-test: prueba_de_carga
support-prop: apuntalar puntal
tank: tanque depósito cisterna
tile: teja azulejo
tool: herramienta instrumento
tower: torre
unstable: inestable
ventilation: ventilación aire_acondicionado
vibration: vibración vibrar
wall: muro pared
wear: desgaste
weld: soldar soldadura
window: ventana ventanal cristal
wire: alambre cableado
wood-material: madera
`;
