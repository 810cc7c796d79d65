export const crime = `
accomplice: cómplice
alibi: coartada
ambush: emboscada
ammunition: munición bala cartucho proyectil
armed: armado
arrest: detener arrestar detención arresto aprehender capturar captura
arson: pirómano incendiario incendio_provocado
assassinate: magnicidio
assault: agredir agresión paliza
attack: ataque atacar atacante agresor
background: trasfondo antecedente
barricade: barricada atrincherar
blackmail: extorsionar extorsión chantaje
bloodstain: mancha_de_sangre
body-found: restos_mortales
brawl: apalear riña pelea reyerta
break-in: allanamiento allanar
bribe: sobornar soborno coima mordida
bruise: contusión hematoma moretón
bug-listen: escuchas pinchar
cannabis: cannabis marihuana hachís
cartel: cártel cartel
child-abuse: pederasta pedófilo
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
cybercrime: ciberdelincuencia
deal-drugs: narcotraficante traficante
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
fingerprint: huella_dactilar huella
firearm: arma
flee: huir huida fuga fugarse
forensic: forense
fraud: fraude estafa estafador estafar defraudar fraudulento
fugitive: fugitivo prófugo
gang: banda pandilla
grenade: granada
gunman: tirador pistolero
gunshot: tiro balazo disparo
handcuff: esposar
harass: acosar acoso hostigar
hate-crime: delito_de_odio
hostage: rehén
identity: identidad
inmate: preso recluso interno prisionero
insult: insultar insulto injuria
interrogate: interrogar interrogatorio
intruder: intruso
kidnap: secuestrar secuestro raptar rapto secuestrador
kill: matar
knife: cuchillo navaja
loot: saquear saqueo saqueador
mafia: mafia
manhunt: cacería
manslaughter: homicidio_imprudente homicidio_involuntario
masked: encapuchado enmascarado
massacre: masacre matanza masacrar
mastermind: cabecilla
motive: móvil motivación
mug: asaltar
murder: asesinato homicidio asesinar asesino homicida
neo-nazi: neonazi
overdose: sobredosis
passer-by: transeúnte viandante
patrol: patrulla patrullar
perpetrator: autor_del_crimen perpetrador
pickpocket: carterista
pistol: pistola revólver
police: policía
police-officer: agente policía
police-station: comisaría
post-mortem: autopsia
prison: prisión cárcel penitenciaría
prostitution: prostitución prostituta
prowl: acechar
punch: puñetazo
quarrel: altercado disputa
raid: redada allanamiento registro_domiciliario
ransom: rescate_económico
rape: violación violar violador
rifle: rifle fusil escopeta
riot: disturbios revuelta amotinar
rob: atracar atracador
robbery: atraco
safe-box: caja_fuerte
serial-killer: asesino_en_serie
sexual: sexual
shoot: disparar tiroteo balacera abatir
slap: bofetada abofetear
smuggle: contrabando contrabandista pasar_de_contrabando
spy: espía espionaje espiar
stab: apuñalar acuchillar puñalada apuñalamiento
steal: robar robo hurto ladrón hurtar sustraer
strangle: estrangular
suffocate: asfixiar asfixia
suicide: suicidio suicidar
surrender: entregarse rendirse rendición
surveillance: vigilancia vigilar cámara_de_seguridad
suspect: sospechoso
suspicion: sospecha sospechar
swat: grupo_de_operaciones
terror-attack: atentado
terrorism: terrorismo terrorista
threat: amenaza amenazar
tip-off: pista_anónima chivatazo
torture: tortura torturar
trace: rastro huella
underworld: crimen_organizado hampa
vandalism: vandalismo vandalizar vándalo
vigilante: justiciero
violence: violencia violento
warrant: orden_de_detención orden_de_arresto
witness: testigo
`;
