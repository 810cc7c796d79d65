export const politics = `
absolute-majority: mayoría_absoluta
abstain: abstenerse abstención abstener
activist: activista
administration: administración autoridad
adviser: asesor asesora consultor
agenda: orden_del_día
allegiance: leal lealtad
ally: aliado
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
bilateral: bilateral
bill: proyecto_de_ley
boycott: boicot boicotear
brussels: unión_europea
by-election: elección_parcial
cabinet: gabinete consejo_de_ministros
campaign: campaña
candidate: candidato candidata candidatura
capital: capital
caretaker: interino provisional en_funciones
censure: moción_de_censura
chancellor: canciller
chief-whip: líder_del_partido
citizen: ciudadano ciudadana ciudadanía
city-council: ayuntamiento concejo_municipal cabildo
civil-servant: funcionario funcionaria
clash-opinion: discrepancia desacuerdo
coalition: coalición alianza
commission: comisión comité
communism: comunismo comunista
compromise: compromiso
concession: concesión
congress: congreso
conservative: conservador
constituency: circunscripción distrito_electoral
constitution: constitución
consult: consultar consulta
corridor-power: cabildeo lobista
council: consejo concejo
councillor: concejal concejala edil
count-votes: recuento escrutinio
country: país nación
coup: golpe_de_estado golpista
crackdown: represión reprimir
deadlock: estancamiento punto_muerto bloqueo_político
debate: debate debatir discusión discutir
defence-minister: ministro_de_defensa
delegate: delegado delegación
democracy: democracia democrático demócrata
deputy-head: adjunto vicepresidente suplente
dialogue: diálogo dialogar
diplomat: diplomático diplomacia
dissolve: disolver disolución
elect: elegir electo
election: elección comicios votación
embassy: embajada consulado
exile: exilio
exit-poll: encuesta_a_pie_de_urna sondeo_a_pie
extremist: extremista extremismo radical
far-left: extrema_izquierda ultraizquierda
far-right: ultraderecha extrema_derecha ultraderechista
federal: federal
finance-minister: ministro_de_hacienda ministro_de_finanzas ministro_de_economía
foreign: extranjero exterior
foreign-minister: ministro_de_exteriores ministro_de_asuntos_exteriores canciller_chileno
freedom: libertad
government: gobierno gubernamental
governor: gobernador gobernadora
head-of-state: jefe_de_estado
human-aid: ayuda humanitario auxilio
immigration: inmigración inmigrante migración migratorio
impeach: destitución destituir
inaugurate-office: investidura toma_de_posesión jurar_el_cargo
independence: independencia independiente
initiative: iniciativa
interior-minister: ministro_del_interior
king: rey monarca monarquía real
landslide-victory: victoria_aplastante
lawmaker: diputado diputada legislador parlamentario congresista
leadership: liderazgo dirección cúpula
left-wing: izquierdista de_izquierda
legislature: legislatura
liberal: liberal
majority: mayoría
mandate: mandato
mayor: alcalde alcaldesa edil_mayor intendente
measure: medida
mediator: mediador mediar mediación
member-state: estado_miembro estados_miembros
memorandum: memorando memorándum
minister: ministro ministra
ministry: ministerio
minority: minoría
minority-government: gobierno_en_minoría
motion: moción resolución
municipality: municipio municipal
national: nacional
nationalise: nacionalizar nacionalización
negotiate: negociación negociar negociador conversaciones
neutral: neutral neutralidad
officeholder: titular_del_cargo actual_presidente
opposition: oposición opositor
parliament: parlamento asamblea
party: partido_político
petition: petición_de_firmas recogida_de_firmas
police-state: estatal
policy: política político
politician: político_veterano
poll-survey: encuesta sondeo
population: población
populist: populista
premier: primer_ministro jefe_de_gobierno presidente_del_gobierno
president: presidente presidenta presidencial presidencia
press-conference: rueda_de_prensa conferencia_de_prensa
pressure: presión presionar
prince: príncipe infante
princess: princesa infanta
privatise: privatizar privatización
protest: protesta manifestación protestar manifestarse
protester: manifestante
public-finance: hacienda finanzas_públicas erario
queen: reina
quorum: quórum
ratify: ratificar ratificación
re-elect: reelección reelegir
referendum: referéndum plebiscito consulta_popular
reform: reforma reformar
region: región zona área comarca provincia
republic: república republicano
reshuffle: remodelación_del_gobierno reajuste_ministerial
resign: dimitir dimisión renuncia
revolution: revolución levantamiento sublevación insurrección
runoff: segunda_vuelta balotaje
scandal: escándalo
seat-parliament: escaño
senate: senado
senator: senador senadora
separatist: separatista secesión independentista
social-democrat: socialdemócrata socialista
sovereignty: soberanía soberano
speaker-house: presidente_del_congreso
spokesperson: portavoz vocero
spy-service: servicios_secretos servicios_de_inteligencia
statement: comunicado declaración
subsidy: subvención subsidio subvencionar
summit: cumbre
territory: territorio territorial
treaty: tratado convenio
turnout: índice_de_participación participación
un: naciones_unidas onu
unite: unir unidad
veto: veto
visa: visado pasaporte visa
vote-against: votar_en_contra
vote-for: votar_a_favor
voter: votante elector electorado
`;
