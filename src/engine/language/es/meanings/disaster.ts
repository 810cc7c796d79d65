export const disaster = `
abandon: abandonar renunciar desistir
accident: accidente siniestro percance
aftershock: réplica
air-quality: calidad_del_aire
alarm: alarma alarmar
alive: vivo con_vida
ambulance: ambulancia paramédico sanitario
ash: ceniza
avalanche: avalancha
blackened: calcinado carbonizado
blaze: incendio fuego llama
breach-dam: rotura_de
bury-debris: sepultado sepultar soterrado
calm: calma tranquilo calmar
carbon-monoxide: monóxido_de_carbono
catastrophe: catástrofe desastre
chain-reaction: reacción_en_cadena
clean: limpiar limpieza
climate: climático
coast-guard: guardacostas guardia_costera
cold: frío helada ola_de_frío
collapse: derrumbe derrumbar colapso colapsar desplomarse desplome hundimiento
condolence: condolencia pésame luto duelo
crater: cráter
crisis-team: gabinete_de_crisis
cyclone: ciclón huracán tifón
damage: daño dañar desperfecto
danger: peligro peligroso
death: muerte morir fallecer fallecimiento muerto
debris: escombros restos cascotes
deluge: aguacero lluvias_torrenciales torrencial
destroy: destruir destrucción arrasar devastar devastación
dike: dique
disaster-relief: protección_civil
distress-call: llamada_de_emergencia llamada_de_socorro
dog: perro can
drizzle: llovizna
drone: dron
drought: sequía
drown: ahogar ahogamiento
dry: seco
earthquake: terremoto sismo seísmo temblor
emergency-exit: salida_de_emergencia
emergency-service: servicios_de_emergencia
emergency-state: estado_de_emergencia
epicentre: epicentro
eruption: erupción
evacuate: evacuar evacuación desalojar desalojo
excavator: excavadora retroexcavadora
explosion: explosión detonación explotar estallar estallido
extinguish: extinguir apagar sofocar
fatal: mortal letal mortífero
fire-brigade: cuerpo_de_bomberos
fire-engine: camión_de_bomberos
firefighter: bombero
firework: pirotécnico pirotecnia petardo fuegos_artificiales
flare-up: reavivar rebrote
flash-flood: riada
flood: inundar inundación crecida anegar
fog: niebla neblina
forecast-weather: meteorólogo pronóstico_del_tiempo
forest-fire: incendio_forestal
freak-wave: tsunami maremoto
gale: vendaval
gas-leak: fuga_de_gas escape_de_gas
glacier: glaciar
gust: ráfaga racha
hail: granizo granizada
heat: calor ola_de_calor caluroso
helmet: casco
hose: manguera
hydrant: hidrante
hypothermia: hipotermia
ice: hielo helado
identify: identificar identificación
injured-lightly: herido_leve heridos_leves
injured-seriously: herido_grave heridos_graves gravemente_herido
injury: herida lesión herir lesionar
landfall: tocar_tierra
landslide: deslizamiento alud corrimiento deslave desprendimiento
lava: lava magma
life-jacket: chaleco_salvavidas
lifeboat: bote_salvavidas balsa
lifeguard: socorrista_de_playa
lightning: rayo relámpago trueno
magnitude: magnitud escala_de_richter
memorial: conmemorar conmemoración memorial
minute-silence: minuto_de_silencio
missing: desaparecido desaparecer desaparición
mud: lodo barro fango
natural-disaster: desastre_natural catástrophe_natural
night-search: peinar rastrear rastreo
panic: pánico
precaution: precaución preventivo
prevent: impedir evitar prevención prevenir
rain: lluvia precipitación
rescue: rescatar rescate salvar salvamento
rescue-team: equipo_de_rescate
rescuer: rescatista socorrista
sandbag: saco_de_arena
scene: lugar_del_accidente lugar_de_los_hechos
search: buscar búsqueda
shelter: refugio albergue
shock: conmoción conmocionar consternar
siren: sirena
smoke: humo humareda
smoke-inhalation: inhalación_de_humo intoxicado
snow: nieve nevada nevar ventisca
spark: chispa
storm: tormenta temporal borrasca
stranded: varado atrapado varar
survivor: sobreviviente superviviente sobrevivir
sweltering: sofocante abrasador
swept-away: arrastrado arrastrar
temperature: temperatura grado
tent: carpa
thaw: deshielo derretir fundir
tornado: tornado
tragedy: tragedia trágico
trap: atrapar atrapado
uprooted: arrancar_de_raíz derribar_árboles
vigil: vigilia vela
volcano: volcán volcánico
warning-weather: alerta_naranja alerta_roja
water-level: nivel_del_agua
weather: meteorológico clima
wind: viento
wreath: corona_de_flores ofrenda
`;
