import { polesFrom } from '../poles.ts';

export const poles = polesFrom(`
custody +: detener arrestar encarcelar prisión_preventiva bajo_custodia detención arresto entre_rejas
custody -: en_libertad seguir_libre bajo_fianza en_paradero_desconocido huido prófugo fugado a_la_fuga
charge +: imputar procesar acusar cargos inculpar
charge -: sin_cargos
verdict +: culpable condenar declarar_culpable
verdict -: absolver absuelto absolución inocente
appeal +: recurrir apelar recurso presentar_un_recurso recurrir_el_fallo recurrir_la_sentencia
appeal -: renunciar aceptar_la_sentencia acatar_la_sentencia acatar_el_fallo aceptar_el_fallo
decision +: aprobar adoptar aceptar autorizar conceder ratificar respaldar luz_verde dar_la_razón pronunciarse_a_favor decir_sí estimar_…_recurso estimar_…_demanda
decision -: rechazar denegar desestimar rechazo negar vetar votar_en_contra pronunciarse_en_contra decir_no
public +: publicar hacer_público hecho_pública en_su_página en_su_web divulgar difundir colgar hacer_…_público
public -: secreto confidencial bajo_llave a_puerta_cerrada inédito reservado
refuse +: negar_a
test +: superar_…_inspección pasar_…_inspección superar_…_prueba
test -: suspender_…_inspección
running +: encender activar activado volver_a_funcionar poner_en_marcha
running -: apagar apagado desactivar parado fuera_de_funcionamiento
exclude +: descartar excluir
open +: permanecer_abierto seguir_abierto abierto
open -: cerrar clausurar
reopened +: reabrir
reopened -: permanecer_cerrado seguir_cerrado
alive +: vivo sobrevivir superviviente con_vida sano_y_salvo
alive -: morir matar fallecer perder_la_vida perecer cuerpo_…_hallado cuerpo_…_encontrado cuerpo_…_rescatado cadáver_…_hallado hallar_…_cuerpo encontrar_…_cuerpo
held +: aplazar posponer retrasar
held -: cancelar suspender cancelación
keep +: mantener continuar conservar
keep -: abandonar dejar dimitir cesar renunciar poner_fin interrumpir
paid +: devolver saldado pagar reembolsar abonar saldar
paid -: impagado adeudar pendiente
armed +: armado pistola arma cuchillo fusil
armed -: desarmado
fire +: incendiar en_llamas declarar_un_incendio arder apagar prenderse
triggered +: activar saltar sonar disparar desplegar alarma_sonar sirena_sonar
triggered -: mudo silencioso permanecer_en_silencio quedar_en_silencio permanecer_muda
damage +: dañar grieta agrietar destruir daño
damage -: intacto ileso indemne
hurt +: herir lesionar hospitalizar trasladar_al_hospital tobillo_roto pierna_rota brazo_roto costillas_rotas muñeca_rota
hurt -: ileso
ballot +: votar_a_favor
ballot -: votar_en_contra abstener abstención
part +: participar asistir tomar_parte
part -: ausente boicotear
time +: retraso tarde demora
time -: puntual a_tiempo
start +: adelantar
start -: mantener modificar
speak +: hablar declarar disculpar
speak -: silencio callar
admit +: confesar confesión admitir reconocer
admit -: negar desmentir
intent +: intencionadamente intencionado provocado deliberado sabotaje
intent -: defectuoso cortocircuito fallo_técnico accidente accidental fortuito
empty +: vacío desierto desocupado
empty -: ocupado lleno
upheld +: confirmar ratificar
upheld -: anular revocar invalidar
deal +: acuerdo firmar
deal -: fracasar romper sin_acuerdo
effect +: inmediato de_inmediato ejecutivo en_vigor
effect -: suspender suspensivo
capture +: capturar apresar reducir resistencia
capture -: entregar
must +: obligatorio forzoso
must -: voluntario
legal +: legal lícito válido
legal -: ilegal ilícito nulo
refund +: reembolso reembolsar
refund -: sustituir cambio reemplazo
insured +: asegurado
rebuild +: reconstruir reparar
rebuild -: demoler derribar
sober +: ebrio borracho
sober -: sobrio
sent-off +: expulsar tarjeta_roja
safe +: seguro
safe -: peligroso
evacuate +: evacuar desalojar vaciar vaciado
release +: poner_en_libertad puesto_en_libertad liberar
working +: funcionar
working -: fuera_de_servicio averiado
result +: volver_a_beneficios beneficio_neto ganancia_neta obtener_…_beneficio
result -: registrar_pérdidas número_rojo pérdida_neta registrar_…_pérdida
critical +: estado_crítico entre_la_vida
critical -: fuera_de_peligro
round +: clasificarse se_clasificar pasar_a
round -: eliminar
doping +: positivo
doping -: negativo
resume +: restablecer reanudar
resume -: romper roto
controlled +: controlar bajo_control
controlled -: fuera_de_control sin_control
took-place +: celebrarse tener_lugar seguir_adelante celebrarse_según_lo_previsto con_normalidad
took-place -: cancelar desconvocar
office +: seguir_en_el_cargo seguir_siendo_<office> seguir_como_<office> continuar_como_<office> conservar_su_puesto conservar_su_cargo continuar_en_el_cargo seguir_en_su_cargo continuar_en_su_cargo seguir_en_el_puesto
office -: dimitir presentar_su_dimisión presentar_la_dimisión anunciar_su_dimisión presentar_su_renuncia renunciar_a_su_cargo renunciar_al_cargo dejar_el_cargo dejar_su_cargo abandonar_el_cargo presentar_…_dimisión
investigated +: investigar abrir_una_investigación
stand +: reelección
fire -: ningún_incendio ningún_fuego no_hubo_fuego no_hubo_incendio
unanimous +: unanimidad unánime unánimemente
unanimous -: votar_en_contra votaron_en_contra disidente voto_particular voto_en_contra
warned +: advertir desaconsejar
warned -: ningún_aviso ninguna_advertencia
annulled +: anular invalidar revocar
annulled -: suspender paralizar
interrupted +: interrumpir neutralizar neutralizado neutralizó
interrupted -: sin_interrupción ininterrumpido
heard +: ser_oír ser_escuchar consultar
heard -: sin_oír sin_escuchar sin_ser_oír
found +: encontrar hallar localizar aparecer
found -: seguir_desaparecido continuar_desaparecido sin_rastro ningún_rastro
strike +: ir_a_la_huelga convocar_…_huelga en_huelga
strike -: desconvocar_…_huelga suspender_…_huelga cancelar_…_huelga evitar_…_huelga
production +: mantener_la_producción seguir_produciendo
production -: cesar_la_producción detener_la_producción cerrar_…_planta cerrar_…_fábrica
fractured +: fracturar romperse
fractured -: ninguna_fractura sin_fractura
reinstate +: readmitir reincorporar recontratar readmitido reincorporado
helmet +: llevar_casco con_casco
helmet -: sin_casco
licence +: carné_en_regla permiso_en_regla licencia_vigente carné_vigente
licence -: sin_carné sin_permiso carné_caducado licencia_vencida carné_retirado
sold-out +: agotar_las_entradas entradas_agotadas lleno_total
sold-out -: asientos_vacíos localidades_libres entradas_sin_vender
concede +: reconocer_su_derrota admitir_su_derrota reconocer_la_derrota admitir_la_derrota aceptar_la_derrota aceptar_el_resultado reconocer_el_resultado aceptar_los_resultados
concede -: rechazar_los_resultados impugnar_los_resultados negarse_a_reconocer rechazar_el_resultado
severance +: indemnización_por_despido finiquito indemnización_de_salida
severance -: sin_indemnización sin_finiquito
dividend +: dividendo_de pagar_…_dividendo repartir_…_dividendo
dividend -: sin_dividendo suspender_…_dividendo ningún_dividendo cancelar_…_dividendo suprimir_…_dividendo
custody +: ser_conducir_a_comisaría prisión_provisional prisión_preventiva
alive +: se_recuperar_en_el_hospital se_recuperar recuperarse
alive -: dar_por_muerto declarado_muerto
investigated +: abrir_diligencias
suspended +: ser_suspender suspendido_de_empleo apartado_del_servicio apartado_de_sus_funciones
suspended -: seguir_en_activo continuar_en_activo
return +: regresar_a_sus_casas volver_a_sus_casas regresar_a_sus_viviendas volver_a_sus_viviendas regresar_a_sus_hogares volver_a_sus_hogares volver_a_casa
return -: prohibido_el_acceso acceso_prohibido seguir_desalojado seguir_evacuado zona_prohibida
lessons +: clase_con_normalidad habrá_clase colegios_abiertos colegios_abrirán
lessons -: colegios_cerrados colegios_…_cerrados suspender_las_clases sin_clase escuelas_cerradas
office +: seguir_al_frente continuar_al_frente permanecer_al_frente mantenerse_al_frente
office -: dejar_la_presidencia abandonar_la_presidencia dejar_la_dirección ceder_el_puesto
outlook +: elevar_…_previsión mejorar_…_previsión revisar_al_alza
outlook -: rebajar_…_previsión recortar_…_previsión revisar_a_la_baja
budget +: dentro_del_presupuesto ajustado_al_presupuesto
budget -: sobrecoste exceder_…_presupuesto superar_…_presupuesto
free +: entrada_gratuita entrada_libre gratis gratuito
free -: entrada_costar precio_de_la_entrada de_pago
alone +: actuar_solo en_solitario
alone -: cómplice
record-of +: antecedentes_penales antecedentes_policiales conocido_por_la_policía
record-of -: sin_antecedentes carecer_de_antecedentes
seatbelt +: llevar_cinturón llevar_el_cinturón con_el_cinturón
seatbelt -: sin_cinturón sin_el_cinturón
distress +: mayday llamada_de_socorro señal_de_socorro
power +: restablecer_el_suministro suministro_restablecido
power -: seguir_sin_luz seguir_sin_electricidad continuar_sin_luz
drinkable +: potable
drinkable -: no_potable hervir_el_agua
contract +: renovar_su_contrato ampliar_su_contrato nuevo_contrato renovación
contract -: acabar_contrato terminar_contrato
fit -: rotura_de_ligamentos baja_por_lesión estar_de_baja
landing +: aterrizar_sin_problemas amerizar
landing -: estrellarse desintegrarse
orbit +: alcanzar_la_órbita puesto_en_órbita
orbit -: no_alcanzar_la_órbita
genuine +: auténtico
genuine -: falsificación falsificado
cooperate +: cooperar colaborar_con_la_policía
cooperate -: negarse_a_cooperar negarse_a_colaborar
majority +: mayoría_absoluta
majority -: perder_la_mayoría sin_mayoría
crewed +: tripulado
crewed -: no_tripulado
conscious +: consciente
conscious -: inconsciente
signed -: negarse_a_firmar
masked +: encapuchado enmascarado
masked -: a_cara_descubierta
shares +: acción_…_subir acción_…_ganar acción_…_repuntar acción_…_avanzar acción_…_dispararse título_…_subir título_…_ganar título_…_repuntar título_…_avanzar título_…_dispararse acción_subir acción_ganar acción_repuntar acción_avanzar acción_dispararse título_subir título_ganar título_repuntar título_avanzar título_dispararse
shares -: acción_…_bajar acción_…_caer acción_…_perder acción_…_ceder acción_…_retroceder acción_…_desplomarse título_…_bajar título_…_caer título_…_perder título_…_ceder título_…_retroceder título_…_desplomarse acción_bajar acción_caer acción_perder acción_ceder acción_retroceder acción_desplomarse título_bajar título_caer título_perder título_ceder título_retroceder título_desplomarse
turnout +: participación_subir participación_aumentar participación_crecer participación_…_subir
turnout -: participación_bajar participación_caer participación_descender participación_…_bajar
concede +: felicitar_a_su_rival felicitó_a_su_rival felicitar_a_su_adversario
appeal -: no_recurrir renunciar_a_recurrir
sober +: haber_beber bajo_los_efectos
working -: frenos_fallar fallaron_los_frenos
wet +: calzada_mojada carretera_mojada
wet -: calzada_seca carretera_seca
triggered -: alarma_…_desconectada alarma_desconectada alarma_desactivada
lessons +: colegios_reabrir reabrir_los_colegios
in-hospital +: cuidados_intensivos uci seguir_ingresado continuar_ingresado
in-hospital -: recibir_el_alta dar_de_alta salir_del_hospital
tear-gas +: gas_lacrimógeno
deal -: sin_acuerdo sin_resultado
sober +: alcohol_en_sangre positivo_en_alcohol
open -: bloqueado intransitable
open +: transitable
part +: estar_presente presente_en
inflation +: inflación_subir inflación_repuntar inflación_acelerarse
inflation -: inflación_bajar inflación_caer inflación_moderarse
unemployment +: paro_subir desempleo_subir paro_aumentar desempleo_aumentar
unemployment -: paro_bajar desempleo_bajar paro_caer desempleo_caer
died-at +: morir_en_el_hospital fallecer_en_el_hospital
died-at -: morir_en_el_acto fallecer_en_el_acto morir_en_el_lugar fallecer_en_el_lugar
own-hand +: se_quitar_la_vida quitar_la_vida se_suicidar suicidar
own-hand -: abatido_por_los_agentes abatido_por_la_guardia muerto_por_disparos_de_la_policía abatir_por_la_policía
departed +: dimitir dimitido presentar_su_dimisión presentado_su_dimisión
departed -: destituir cesar cesado despedir
strike +: huelga_seguir_en_pie huelga_sigue huelga_mantenerse huelga_continuar mantener_la_huelga
strike -: desconvocar_la_huelga huelga_desconvocada suspender_la_huelga fin_de_la_huelga
penalty +: penalti_transformar penalti_…_transformado transformar_…_penalti
penalty -: detener_…_penalti parar_…_penalti fallar_…_penalti
run-off +: segunda_vuelta balotaje
run-off -: reelegir_en_primera_vuelta elegir_en_primera_vuelta
shelter +: no_salir_de_casa permanecer_en_casa permanecer_en_sus_casas quedarse_en_casa confinarse
shelter -: abandonar_sus_casas abandonar_sus_viviendas dejar_sus_casas desalojar_sus_casas
donated +: donar donación
donated -: comprado_en_subasta adquirido_en_subasta
awarded -: con_las_manos_vacías manos_vacías
awarded +: ganar_…_premio
knew +: estar_al_tanto conocía_el
knew -: desconocer no_saber_nada nunca_haber_visto
apology +: pedir_perdón pedir_disculpas disculparse
apology -: mantener_sus_palabras ratificarse reafirmarse negarse_a_disculparse
loan +: cedido en_calidad_de_cedido cesión
loan -: traspaso_definitivo
secret-ballot +: voto_secreto votación_secreta
secret-ballot -: a_mano_alzada mano_alzada
free +: entrada_ser_gratuito entrada_…_gratuita entrada_gratuita entrada_libre
free -: entrada_costar entrada_…_cuesta entrada_cuesta
took-place +: vuelo_salir vuelo_despegar vuelo_partir
took-place -: vuelo_cancelar vuelo_…_cancelado
remand +: prisión_provisional ingreso_en_prisión prisión_preventiva
remand -: dejar_en_libertad poner_en_libertad puesta_en_libertad en_libertad_provisional
decision +: autorizar_…_fusión
decision -: prohibir
water-cannon +: cañón_de_agua
origin +: construir edificar datar_de data_de pintar
`);
