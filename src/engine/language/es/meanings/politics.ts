export const politics = `
absolute-majority: mayoría_absoluta
abstain: abstenerse abstención abstener
activist: activista
administration: administración autoridad agencia organismo oficina autoridades ente órgano_de dependencia
adviser: asesor asesora consultor
agenda: orden_del_día
allegiance: leal lealtad
ally: aliado socio
ambassador: embajador embajadora enviado_especial
amend: enmienda enmendar
anthem: himno
anti-government: antigubernamental
asylum: asilo solicitante_de_asilo
austerity: austeridad
authoritarian: autoritario dictadura dictador régimen
autonomy: autonomía
ballot-box: urna colegio_electoral mesa_electoral
ballot-paper: papeleta voto_por_correo
ballot-stuffing: fraude_electoral
bilateral: bilateral
bill: proyecto_de_ley proyecto ley iniciativa_de_ley
border-control: control_fronterizo
border-police: guardia_fronteriza policía_de_fronteras
boycott: boicot boicotear
brussels: unión_europea
building-ministry: ministerio_de_vivienda
by-election: elección_parcial
cabinet: gabinete consejo_de_ministros gobierno
campaign: campaña proselitismo
candidate: candidato candidata candidatura aspirante postulante contendiente
capital: capital
caretaker: interino provisional en_funciones
caucus: grupo_parlamentario bancada
censure: moción_de_censura
chamber: cámara cámara_de_diputados cámara_baja
chancellor: canciller
chief-whip: líder_del_partido
citizen: ciudadano ciudadana ciudadanía
city-council: ayuntamiento concejo_municipal cabildo municipio concejo alcaldía municipalidad corporación_municipal
city-state: metrópoli
civil-disobedience: desobediencia_civil sentada
civil-servant: funcionario funcionaria servidor_público funcionarios
clash-opinion: discrepancia desacuerdo disputa conflicto desavenencia pugna rencilla litigio
coalition: coalición alianza bloque pacto_de_gobierno
coalition-talks: negociaciones_para_formar
commission: comisión comité
communism: comunismo comunista
compromise: compromiso
concession: concesión
confidence-vote: cuestión_de_confianza voto_de_confianza
congress: congreso
conservative: conservador
constituency: circunscripción distrito_electoral
constitution: constitución
consult: consultar consulta
corridor-power: cabildeo lobista
council: consejo concejo ayuntamiento pleno concejo_municipal cabildo
councillor: concejal concejala edil regidor concejales
count-votes: recuento escrutinio conteo reconteo cómputo
country: país nación estado
coup: golpe_de_estado golpista
crackdown: represión reprimir
cross-border: transfronterizo
curfew-night: restricción_de_movilidad
deadline-ultimatum: ultimátum
deadlock: estancamiento punto_muerto bloqueo_político
debate: debate debatir discusión discutir deliberar deliberación debatido
defence-minister: ministro_de_defensa
delegate: delegado delegación representante
democracy: democracia democrático demócrata
deputy-head: adjunto vicepresidente suplente segundo_al_mando vicepresidenta vice
dialogue: diálogo dialogar
diplomat: diplomático diplomacia
dissident: disidente
dissolve: disolver disolución
district-administrator: delegado_del_gobierno subdelegado
early-election: elecciones_anticipadas adelanto_electoral
elect: elegir electo elegida electa elección
election: elección comicios votación elecciones electoral
eligible: con_derecho_a_voto censo_electoral
embassy: embajada consulado
emperor: emperador
environment-ministry: ministerio_de_medio_ambiente
eu-commission: comisión_europea
european-parliament: parlamento_europeo eurodiputado
exile: exilio
exit-poll: encuesta_a_pie_de_urna sondeo_a_pie
extremist: extremista extremismo radical
far-left: extrema_izquierda ultraizquierda
far-right: ultraderecha extrema_derecha ultraderechista
federal: federal
filibuster: filibusterismo
finance-minister: ministro_de_hacienda ministro_de_finanzas ministro_de_economía
first-lady: primera_dama
flag: bandera
foreign: extranjero exterior foráneo internacional
foreign-minister: ministro_de_exteriores ministro_de_asuntos_exteriores canciller_chileno
foreign-ministry: ministerio_de_exteriores cancillería
foreign-policy: política_exterior
freedom: libertad libre
government: gobierno gubernamental ejecutivo gabinete gobernación
government-crisis: crisis_de_gobierno crisis_política
governor: gobernador gobernadora
green-party: los_verdes
head-government: jefa_de_gobierno
head-of-state: jefe_de_estado
human-aid: ayuda humanitario auxilio asistencia socorro
hunger-strike: huelga_de_hambre
illegal-immigrant: indocumentado inmigración_irregular
immigration: inmigración inmigrante migración migratorio migrante
impeach: destitución destituir
inaugurate-office: investidura toma_de_posesión jurar_el_cargo
independence: independencia independiente autónomo
initiative: iniciativa
integrity: conflicto_de_intereses
interior-minister: ministro_del_interior
interior-ministry: ministerio_del_interior
king: rey monarca monarquía real
kingdom: reino
land-rights: expropiar expropiación
landslide-victory: victoria_aplastante
lawmaker: diputado diputada legislador parlamentario congresista asambleísta parlamentaria legisladora representante_del
lead-candidate: cabeza_de_lista favorito
leadership: liderazgo dirección cúpula mando jefatura
left-wing: izquierdista de_izquierda
legislature: legislatura
liberal: liberal
local-election: elecciones_municipales elecciones_locales
majority: mayoría mayor_parte
mandate: mandato
manifesto: programa_electoral
mass-protest: protesta_masiva movilización_masiva
mayor: alcalde alcaldesa edil_mayor intendente alcaldía regidor intendenta
measures-step: medida paso disposición medida_de
mediator: mediador mediar mediación
member-state: estado_miembro estados_miembros
memorandum: memorando memorándum
military-parade: desfile
minister: ministro ministra secretario_de titular_de secretario
minister-agriculture: ministro_de_agricultura
minister-economy: ministro_de_industria
minister-education: ministro_de_educación
minister-environment: ministro_de_medio_ambiente
minister-health: ministro_de_sanidad ministro_de_salud
minister-justice: ministro_de_justicia
minister-president: presidente_autonómico presidente_regional
minister-transport: ministro_de_transportes ministro_de_fomento
ministry: ministerio cartera secretaría departamento
minority: minoría
minority-government: gobierno_en_minoría
motion: moción resolución
municipality: municipio municipal localidad población_de ciudad
national: nacional estatal a_nivel_nacional
nationalise: nacionalizar nacionalización
negotiate: negociación negociar negociador conversaciones diálogo conversación parlamentar
neutral: neutral neutralidad
non-aligned: misión_de_observación
office: cargo puesto mandato
officeholder: titular_del_cargo actual_presidente
opposition: oposición opositor opositora
overrule: invalidar_el_veto
parliament: parlamento asamblea congreso cámara cortes asamblea_nacional legislatura
party: partido_político partido
party-funding: financiación_del_partido
persona-non-grata: expulsar_a_diplomáticos
petition: petición_de_firmas recogida_de_firmas
plenary: pleno sesión_plenaria
police-state: estatal
policy: política político
political-prisoner: preso_político
politician: político_veterano político dirigente_político estadista
poll-survey: encuesta sondeo encuestado sondeos
population: población habitantes
populist: populista
postpone-vote: postularse presentarse_a
premier: primer_ministro jefe_de_gobierno presidente_del_gobierno mandatario jefe_del_gobierno
president: presidente presidenta presidencial presidencia mandatario presidencias
press-conference: rueda_de_prensa conferencia_de_prensa
pressure: presión presionar apremiar
prince: príncipe infante
princess: princesa infanta
privatise: privatizar privatización
protest: protesta manifestación protestar manifestarse marcha concentración mitin manifestante
protester: manifestante manifestantes
protocol: protocolo
public-finance: hacienda finanzas_públicas erario
public-holiday: festivo
public-service: sector_público función_pública
queen: reina
quorum: quórum
rapprochement: acercamiento normalización
ratify: ratificar ratificación
re-elect: reelección reelegir
red-tape: burocracia
referendum: referéndum plebiscito consulta_popular
reform: reforma reformar reestructuración
region: región zona área comarca provincia territorio departamento distrito estado_de
republic: república republicano
reshuffle: remodelación_del_gobierno reajuste_ministerial
residence-permit: permiso_de_residencia
resign: dimitir dimisión renuncia renunciar marcharse cese abandonar_el_cargo dimitido dimisionario retirarse cesar
revolution: revolución levantamiento sublevación insurrección
runoff: segunda_vuelta balotaje
rural-district: condado comarca_de departamento provincia
scandal: escándalo polémica revuelo
seat-parliament: escaño
security-council: consejo_de_seguridad
senate: senado
senator: senador senadora
separatist: separatista secesión independentista
social-democrat: socialdemócrata socialista
sovereignty: soberanía soberano
speaker-house: presidente_del_congreso
spokesperson: portavoz vocero representante
spy-service: servicios_secretos servicios_de_inteligencia inteligencia
stand-election: reelección
state: estado
state-visit: visita_de_estado
statement: comunicado declaración nota_de_prensa anuncio afirmación comentario declaraciones
subsidy: subvención subsidio subvencionar ayuda
summit: cumbre conferencia reunión encuentro
summon: citar convocar
supervise-election: comisión_electoral junta_electoral
swing: aumento_de_votos
term-limit: límite_de_mandatos
territory: territorio territorial
threshold: umbral_electoral
treaty: tratado convenio acuerdo convención
turnout: índice_de_participación participación
two-thirds: dos_tercios
un: naciones_unidas onu
unite: unir unidad
veto: veto
vice-president: vicepresidenta
visa: visado pasaporte visa
vote: votación votar voto sufragio elección
vote-against: votar_en_contra
vote-for: votar_a_favor
voter: votante elector electorado electores votantes
whip-vote: abstenciones
`;
