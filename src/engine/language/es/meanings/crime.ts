export const crime = `
abuse-power: abuso_de_poder
accomplice: cómplice
accusation-false: acusación_falsa
alibi: coartada
ambush: emboscada
ammunition: munición bala cartucho proyectil
amphetamine: anfetamina éxtasis metanfetamina
armed: armado
arrest: detener arrestar detención arresto aprehender capturar captura atrapar prender aprehensión prisión
arson: pirómano incendiario incendio_provocado quemar
assassinate: magnicidio
assault: agredir agresión paliza maltratar maltrato golpear atacar
attack: ataque atacar agresor atentado asalto asaltar agresión agresión_a ofensiva
attacker: atacante agresor autor
axe: hacha machete
background: trasfondo antecedente
bank-robbery: atraco_a_un_banco
barricade: barricada atrincherar
blackmail: extorsionar extorsión chantaje chantajear extorsionador
bloodstain: mancha_de_sangre
body-found: restos_mortales cuerpo
bodyguard: guardaespaldas vigilante_de_seguridad escolta guardia
bomb-disposal: artificiero desactivar_el
bomb-threat: amenaza_de_bomba
brawl: apalear riña pelea reyerta
break-in: allanamiento allanar ladrón_de forzar_la irrumpir
bribe: sobornar soborno coima mordida corromper cohecho corrupción
bruise: contusión hematoma moretón
bug-listen: escuchas pinchar
cannabis: cannabis marihuana hachís
car-theft: robo_de_coche
cartel: cártel cartel
child-abuse: pederasta pedófilo
child-murder: infanticidio
cocaine: cocaína
commit: cometer perpetrar
confess: confesar confesión reconocer admitir confeso
confiscate: confiscar incautar incautación decomisar decomiso requisar incautado secuestro_de_bienes
conspiracy: conspiración conspirar complot
corporal: cabo
counterfeit: falsificar falsificación falso falsificado
crime: crimen delito criminalidad delincuencia
crime-scene: escena_del_crimen lugar_del_crimen
criminal: criminal delincuente malhechor maleante infractor
crossbow: ballesta
cybercrime: ciberdelincuencia
deal-drugs: narcotraficante traficante
death-threat: amenaza_de_muerte amenazas_de_muerte
decompose: descomposición descomponer
deport: deportar deportación expulsar expulsión
detain: custodia prisión_preventiva encarcelar reo retener recluir encarcelamiento detener detención
detective: investigador detective inspector comisario agente_investigador
dismember: descuartizar
disturb: disturbio
dna: adn
domestic-violence: violencia_machista violencia_doméstica violencia_de_género
drug-narcotic: droga estupefaciente narcótico sustancia
drug-traffic: narcotráfico tráfico_de_drogas
embezzle: malversar malversación desfalco desviar apropiación_indebida desvío
execute-kill: ejecutado ajusticiar
explosive: explosivo bomba artefacto
extradite: extraditar extradición
femicide: feminicidio
fingerprint: huella_dactilar huella
firearm: arma pistola arma_de_fuego escopeta
flee: huir huida fuga fugarse escapar evadirse evasión escape darse_a_la_fuga
forensic: forense
fraud: fraude estafa estafador estafar defraudar fraudulento engaño engañar timo timar
fugitive: fugitivo prófugo evadido prófuga huido fugado buscado
gang: banda pandilla grupo
grenade: granada
gunman: tirador pistolero hombre_armado
gunshot: tiro balazo disparo detonación_de
handcuff: esposar
harass: acosar acoso hostigar
hate-crime: delito_de_odio
hooligan: gamberro hincha_violento
hostage: rehén
human-trafficking: trata_de_personas
identity: identidad
informant: informante confidente denunciante
inmate: preso recluso interno prisionero detenido reo encarcelado
insult: insultar insulto injuria
interrogate: interrogar interrogatorio
intruder: intruso
juvenile-crime: delincuencia_juvenil
kidnap: secuestrar secuestro raptar rapto secuestrador plagio plagiar levantón
kill: matar asesinar acabar_con_la_vida dar_muerte abatir
knife: cuchillo navaja arma_blanca cuchilla
loot: saquear saqueo saqueador
lure: engañar_para atraer_con atraer
lynch: linchar linchamiento
mafia: mafia
manhunt: cacería búsqueda caza
manslaughter: homicidio_imprudente homicidio_involuntario homicidio_culposo
masked: encapuchado enmascarado
massacre: masacre matanza masacrar
mastermind: cabecilla
motionless: inerte sin_vida
motive: móvil motivación
mug: asaltar
murder: asesinato homicidio asesinar asesino homicida matar muerte_violenta homicidio_doloso
narcotics-squad: brigada_antidroga
neo-nazi: neonazi
officer: policía agente agente_de_policía uniformado efectivo funcionario_policial
opium: heroína opio fentanilo
overdose: sobredosis
passer-by: transeúnte viandante
patrol: patrulla patrullar ronda
patrol-car: coche_patrulla
pepper-spray: gas_lacrimógeno gas_pimienta
perpetrator: autor_del_crimen perpetrador autor agresor culpable delincuente
phone-scam: estafa_telefónica
pickpocket: carterista
pistol: pistola revólver arma_corta
police: policía agentes fuerzas_de_seguridad carabineros uniformados
police-chief: jefe_de_la_policía jefe_de_policía
police-operation: operativo_policial operación operativo redada
police-station: comisaría
post-mortem: autopsia necropsia
prison: prisión cárcel penitenciaría centro_penitenciario celda reclusión penal
prison-break: fuga_de_la_cárcel fuga evasión
prison-guard: funcionario_de_prisiones carcelero guardia vigilante_de_prisión celador
prostitution: prostitución prostituta
prowl: acechar
punch: puñetazo
quarrel: altercado disputa discutir discusión pelear pelea disputar riña enfrentamiento
radicalise: radicalizar radicalización
raid: redada allanamiento registro_domiciliario cateo registro
rampage: tiroteo_masivo
ransom: rescate_económico
rape: violación violar violador
rifle: rifle fusil escopeta
riot: disturbios revuelta amotinar disturbio desmanes tumulto
rob: atracar atracador
robbery: atraco robo asalto asaltar atracar
rubber-bullet: cañón_de_agua porra
ruthless: a_sangre_fría despiadado
safe-box: caja_fuerte
serial-burglar: oleada_de_robos
serial-killer: asesino_en_serie
sex-offender: delincuente_sexual agresor_sexual
sexual: sexual
shoot: disparar tiroteo balacera abatir tiro abrir_fuego balear
shoplift: hurto_en_tienda
silencer: silenciador
slap: bofetada abofetear
smuggle: contrabando contrabandista pasar_de_contrabando tráfico contrabando_de
spy: espía espionaje espiar
stab: apuñalar acuchillar puñalada apuñalamiento herida_de_arma_blanca acuchillamiento
steal: robar robo hurto ladrón hurtar sustraer robado ladrona llevarse
stolen-goods: botín receptación
strangle: estrangular
stun-gun: pistola_eléctrica táser
suffocate: asfixiar asfixia
suicide: suicidio suicidar
surrender: entregarse rendirse rendición se_entregar
surveillance: vigilancia vigilar cámara_de_seguridad monitorear supervisión control
suspect: sospechoso presunto detenido imputado
suspicion: sospecha sospechar desconfianza recelo
swat: grupo_de_operaciones
swindled: estafado
terrorism: terrorismo terrorista
threat: amenaza amenazar amenazante intimidar intimidación
tip-off: pista_anónima chivatazo pista indicio
torture: tortura torturar
trace: rastro huella pista rastrear
underworld: crimen_organizado hampa
vandalism: vandalismo vandalizar vándalo
vehicle-ramming: atropello_masivo
vigilante: justiciero
violence: violencia violento violentamente brutalidad violencia_de
warrant: orden_de_detención orden_de_arresto
wiretap-police: encubierto agente_encubierto
witness: testigo testigos
`;
