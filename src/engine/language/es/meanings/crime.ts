export const crime = `
abuse-power: abuso_de_poder
accomplice: cómplice
accusation-false: acusación_falsa
alibi: coartada
ambush: emboscada
ammunition: munición bala cartucho proyectil
amphetamine: anfetamina éxtasis metanfetamina
armed: armado
arrest: detener arrestar detención arresto aprehender capturar captura atrapar prender
arson: pirómano incendiario incendio_provocado
assassinate: magnicidio
assault: agredir agresión paliza maltratar maltrato golpear atacar
attack: ataque atacar agresor atentado asalto asaltar agresión agresión_a ofensiva
attacker: atacante agresor
axe: hacha machete
background: trasfondo antecedente
bank-robbery: atraco_a_un_banco
barricade: barricada atrincherar
blackmail: extorsionar extorsión chantaje
bloodstain: mancha_de_sangre
body-found: restos_mortales
bodyguard: guardaespaldas vigilante_de_seguridad
bomb-disposal: artificiero desactivar_el
bomb-threat: amenaza_de_bomba
brawl: apalear riña pelea reyerta
break-in: allanamiento allanar ladrón_de forzar_la irrumpir
bribe: sobornar soborno coima mordida
bruise: contusión hematoma moretón
bug-listen: escuchas pinchar
cannabis: cannabis marihuana hachís
car-theft: robo_de_coche
cartel: cártel cartel
child-abuse: pederasta pedófilo
child-murder: infanticidio
cocaine: cocaína
commit: cometer perpetrar
confess: confesar confesión
confiscate: confiscar incautar incautación decomisar decomiso requisar
conspiracy: conspiración conspirar complot
corporal: cabo
counterfeit: falsificar falsificación falso
crime: crimen delito criminalidad delincuencia
crime-scene: escena_del_crimen lugar_del_crimen
criminal: criminal delincuente
crossbow: ballesta
cybercrime: ciberdelincuencia
deal-drugs: narcotraficante traficante
death-threat: amenaza_de_muerte amenazas_de_muerte
decompose: descomposición descomponer
deport: deportar deportación expulsar expulsión
detain: custodia prisión_preventiva encarcelar reo
detective: investigador detective inspector
dismember: descuartizar
disturb: disturbio
dna: adn
domestic-violence: violencia_machista violencia_doméstica violencia_de_género
drug-narcotic: droga estupefaciente narcótico
drug-traffic: narcotráfico tráfico_de_drogas
embezzle: malversar malversación desfalco desviar
execute-kill: ejecutado ajusticiar
explosive: explosivo
extradite: extraditar extradición
femicide: feminicidio
fingerprint: huella_dactilar huella
firearm: arma
flee: huir huida fuga fugarse
forensic: forense
fraud: fraude estafa estafador estafar defraudar fraudulento
fugitive: fugitivo prófugo
gang: banda pandilla grupo
grenade: granada
gunman: tirador pistolero
gunshot: tiro balazo disparo
handcuff: esposar
harass: acosar acoso hostigar
hate-crime: delito_de_odio
hooligan: gamberro hincha_violento
hostage: rehén
human-trafficking: trata_de_personas
identity: identidad
informant: informante confidente denunciante
inmate: preso recluso interno prisionero
insult: insultar insulto injuria
interrogate: interrogar interrogatorio
intruder: intruso
juvenile-crime: delincuencia_juvenil
kidnap: secuestrar secuestro raptar rapto secuestrador
kill: matar asesinar acabar_con_la_vida dar_muerte abatir
knife: cuchillo navaja
loot: saquear saqueo saqueador
lure: engañar_para atraer_con atraer
lynch: linchar linchamiento
mafia: mafia
manhunt: cacería
manslaughter: homicidio_imprudente homicidio_involuntario
masked: encapuchado enmascarado
massacre: masacre matanza masacrar
mastermind: cabecilla
motionless: inerte sin_vida
motive: móvil motivación
mug: asaltar
murder: asesinato homicidio asesinar asesino homicida matar muerte_violenta
narcotics-squad: brigada_antidroga
neo-nazi: neonazi
officer: policía agente agente_de_policía
opium: heroína opio fentanilo
overdose: sobredosis
passer-by: transeúnte viandante
patrol: patrulla patrullar
patrol-car: coche_patrulla
pepper-spray: gas_lacrimógeno gas_pimienta
perpetrator: autor_del_crimen perpetrador
phone-scam: estafa_telefónica
pickpocket: carterista
pistol: pistola revólver
police: policía
police-chief: jefe_de_la_policía jefe_de_policía
police-operation: operativo_policial
police-station: comisaría
post-mortem: autopsia
prison: prisión cárcel penitenciaría
prison-break: fuga_de_la_cárcel
prison-guard: funcionario_de_prisiones carcelero
prostitution: prostitución prostituta
prowl: acechar
punch: puñetazo
quarrel: altercado disputa discutir discusión pelear pelea disputar
radicalise: radicalizar radicalización
raid: redada allanamiento registro_domiciliario
rampage: tiroteo_masivo
ransom: rescate_económico
rape: violación violar violador
rifle: rifle fusil escopeta
riot: disturbios revuelta amotinar
rob: atracar atracador
robbery: atraco robo asalto asaltar atracar
rubber-bullet: cañón_de_agua porra
ruthless: a_sangre_fría despiadado
safe-box: caja_fuerte
serial-burglar: oleada_de_robos
serial-killer: asesino_en_serie
sex-offender: delincuente_sexual agresor_sexual
sexual: sexual
shoot: disparar tiroteo balacera abatir
shoplift: hurto_en_tienda
silencer: silenciador
slap: bofetada abofetear
smuggle: contrabando contrabandista pasar_de_contrabando
spy: espía espionaje espiar
stab: apuñalar acuchillar puñalada apuñalamiento
steal: robar robo hurto ladrón hurtar sustraer robado ladrona llevarse
stolen-goods: botín receptación
strangle: estrangular
stun-gun: pistola_eléctrica táser
suffocate: asfixiar asfixia
suicide: suicidio suicidar
surrender: entregarse rendirse rendición
surveillance: vigilancia vigilar cámara_de_seguridad
suspect: sospechoso
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
witness: testigo
`;
