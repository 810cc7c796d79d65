export const disaster = `
abandon: abandonar renunciar desistir
accident: accidente siniestro percance desgracia
aftershock: réplica
air-pressure: anticiclón borrasca_atlántica
air-quality: calidad_del_aire
alarm: alarma alarmar alerta aviso dar_la_voz
alert-level: nivel_de_alerta
alive: vivo con_vida ileso
ambulance: ambulancia paramédico sanitario ambulancia_de sanitaria
arid: árido
ash: ceniza cenizas
avalanche: avalancha alud
backup-generator: generador grupo_electrógeno
blackened: calcinado carbonizado
blaze: incendio fuego llamas quema llamarada conflagración siniestro arder
body-bag: morgue depósito_de_cadáveres
breach-dam: rotura_de
burnt-down: calcinado_por_completo reducido_a_cenizas
bury-alive: enterrado_vivo
bury-debris: sepultado sepultar soterrado
calm: calma tranquilo calmar sereno pacífico
carbon-monoxide: monóxido_de_carbono
catastrophe: catástrofe desastre calamidad tragedia siniestro
chain-reaction: reacción_en_cadena
chain-saw: motosierra
clean: limpiar limpieza limpio despejar depurar descontaminar
climate: climático
coast-guard: guardacostas guardia_costera
cold: frío helada ola_de_frío gélido heladas bajas_temperaturas
collapse: derrumbe derrumbar colapso colapsar desplomarse desplome hundimiento hundir hundirse venirse_abajo caer caída desplomar derrumbamiento
condolence: condolencia pésame luto duelo dolor pesar
contingency: plan_de_emergencia plan_de_contingencia
cordoned-area: zona_de_exclusión
crater: cráter
crisis-team: gabinete_de_crisis
crush-crowd: estampida avalancha_humana
cyclone: ciclón huracán tifón tormenta tormenta_tropical
damage: daño dañar desperfecto perjuicio estropear arruinar deteriorar avería destrozo siniestro deterioro pérdidas estragos destrozos
danger: peligro peligroso riesgo amenaza peligrar arriesgar
death: muerte morir fallecer fallecimiento muerto difunto perder_la_vida deceso fallecido víctima_mortal
death-toll: número_de_muertos cifra_de_muertos
debris: escombros restos cascotes ruinas
deluge: aguacero lluvias_torrenciales torrencial lluvia chaparrón fuertes_lluvias
deployment: intervención operativo_de
destroy: destruir destrucción arrasar devastar devastación arruinar aniquilar demoler
dike: dique presa
disaster-relief: protección_civil socorro auxilio
distress-call: llamada_de_emergencia llamada_de_socorro
dog: perro can
drizzle: llovizna
drone: dron
drought: sequía escasez_de_agua estiaje
drown: ahogar ahogamiento
dry: seco
earthquake: terremoto sismo seísmo temblor sacudida temblores sísmico réplica
electrocute: electrocutar electrocución descarga_eléctrica
emergency: estado_de_emergencia
emergency-exit: salida_de_emergencia
emergency-number: número_de_emergencias
emergency-service: servicios_de_emergencia rescatista servicio_de_emergencia socorrista
epicentre: epicentro
eruption: erupción estallido_del_volcán erupcionar
evacuate: evacuar evacuación desalojar desalojo desplazar evacuado
excavator: excavadora retroexcavadora
explosion: explosión detonación explotar estallar estallido voladura explosivo_de
extinguish: extinguir apagar sofocar controlar combatir sofocado
famine-relief: ayuda_alimentaria
fatal: mortal letal mortífero
fault-line: tectónico sísmico falla_geológica
fire-brigade: cuerpo_de_bomberos
fire-cause: origen_del_incendio
fire-damage: daños_por_el_fuego
fire-engine: camión_de_bomberos
fire-safety: seguridad_contra_incendios
firefighter: bombero bombera brigadista
firefighting-plane: hidroavión avión_cisterna
firework: pirotécnico pirotecnia petardo fuegos_artificiales
flammable: inflamable
flare-up: reavivar rebrote
flashover: llamarada
flood: inundar inundación crecida anegar riada desbordamiento desbordar inundado avenida
floodwater: aguas_de_la_inundación
fog: niebla neblina
forecast-weather: meteorólogo pronóstico_del_tiempo
forest-fire: incendio_forestal incendio quema_forestal
freak-wave: tsunami maremoto
frostbite: congelación_en
gale: vendaval
gas-leak: fuga_de_gas escape_de_gas
glacier: glaciar
gust: ráfaga racha
hail: granizo granizada
heat: calor ola_de_calor caluroso altas_temperaturas calores
heat-record: récord_de_calor récord_de_temperatura
heat-stroke: golpe_de_calor insolación
helmet: casco
help-centre: teléfono_de_ayuda línea_de_ayuda
hose: manguera
humidity: humedad húmedo
hydrant: hidrante
hypothermia: hipotermia
ice: hielo helado
identify: identificar identificación
ignite: encender prender_fuego incendiar arder quemar prender incendiado
injured-lightly: herido_leve heridos_leves leves
injured-seriously: herido_grave heridos_graves gravemente_herido gravedad de_gravedad
injury: herida lesión herir lesionar lastimar lesionado herido heridos lesionada contuso traumatismo
landfall: tocar_tierra
landslide: deslizamiento alud corrimiento deslave desprendimiento derrumbe avalancha_de_lodo desprendimiento_de_rocas
lava: lava magma
life-jacket: chaleco_salvavidas
lifeboat: bote_salvavidas balsa
lifeguard: socorrista_de_playa
lightning: rayo relámpago trueno
magnitude: magnitud escala_de_richter
mass-grave: fosa_común
memorial: conmemorar conmemoración memorial homenaje recuerdo
minute-silence: minuto_de_silencio
miracle: milagro milagroso
missing: desaparecido desaparecer desaparición extraviado en_paradero_desconocido perdido
mourner: doliente
mud: lodo barro fango
natural-disaster: desastre_natural catástrophe_natural
night-search: peinar rastrear rastreo
oxygen-mask: equipo_de_respiración
panic: pánico
power-saw: excarcelación
precaution: precaución preventivo prudencia cautela
prevent: impedir evitar prevención prevenir
rain: lluvia precipitación lluvias aguacero chubasco precipitaciones llover
relief-supplies: envío_de_ayuda
rescue: rescatar rescate salvar salvamento recuperar liberar poner_a_salvo sacar socorro socorrer
rescue-team: equipo_de_rescate
rescuer: rescatista socorrista equipo_de_rescate
rope: cuerda arnés soga
sandbag: saco_de_arena
scene: lugar_del_accidente lugar_de_los_hechos
search: buscar búsqueda rastrear rastreo localizar
searchlight: cámara_térmica
shelter: refugio albergue alojamiento alojar polideportivo albergues centro_de_acogida
shock: conmoción conmocionar consternar
sinkhole: socavón
siren: sirena alarma
smoke: humo humareda nube_de_humo
smoke-detector: detector_de_humo
smoke-inhalation: inhalación_de_humo intoxicado
snow: nieve nevada nevar ventisca nevadas nevasca
snowdrift: bloqueado_por_la_nieve
spark: chispa
sprinkler: rociador
storm: tormenta temporal borrasca vendaval huracán ciclón
stranded: varado atrapado varar encallar
surge-storm: marejada
survivor: sobreviviente superviviente sobrevivir supervivencia salir_con_vida
sweltering: sofocante abrasador
swept-away: arrastrado arrastrar
temperature: temperatura grado
tent: carpa
thaw: deshielo derretir fundir
tornado: tornado
tragedy: tragedia trágico desgracia catástrofe drama
trap: atrapar atrapado
trauma-team: apoyo_psicológico
underwater: submarino_de
uprooted: arrancar_de_raíz derribar_árboles
vigil: vigilia vela
volcano: volcán volcánico erupción cráter
volunteer-fire: bombero_voluntario bomberos_voluntarios
warm: templado cálido
warning-weather: alerta_naranja alerta_roja
water-level: nivel_del_agua
water-pump: bomba_de_agua bombear achicar
weather: meteorológico clima
wind: viento ráfaga brisa ventoso
wind-speed: velocidad_del_viento
wreath: corona_de_flores ofrenda
`;
