import { polesFrom } from '../poles.ts';

export const poles = polesFrom(`
custody +: detener detenido arrestar encarcelar prisión_preventiva bajo_custodia detención arresto entre_rejas
custody -: en_libertad seguir_libre bajo_fianza en_paradero_desconocido huido prófugo fugado a_la_fuga
charge +: imputar inculpado procesar acusar imputado cargos inculpar
charge -: sin_cargos
verdict +: culpable condenar condena declarar_culpable
verdict -: absolver absuelto absolución inocente
appeal +: recurrir apelar recurso presentar_un_recurso recurrir_el_fallo recurrir_la_sentencia
appeal -: renunciar aceptar_la_sentencia acatar_la_sentencia acatar_el_fallo aceptar_el_fallo
decision +: aprobar adoptar aceptar autorizar conceder ratificar respaldar luz_verde dar_la_razón pronunciarse_a_favor decir_sí estimar_…_recurso estimar_…_demanda
decision -: rechazar denegar desestimar rechazo negar vetar votar_en_contra pronunciarse_en_contra decir_no
public +: publicar hacer_público hecho_público hecho_pública hechos_públicos en_su_página en_su_web divulgar difundir colgar hacer_…_público
public -: secreto confidencial bajo_llave a_puerta_cerrada inédito reservado
refuse +: negar_a negarse_a
test +: superar_…_inspección pasar_…_inspección superar_…_prueba
test -: suspender_…_inspección
running +: encender encendido activar activado volver_a_funcionar poner_en_marcha puesto_en_marcha
running -: apagar apagado desactivar desactivado parado fuera_de_funcionamiento
exclude +: descartar excluir
open +: permanecer_abierto seguir_abierto abierto
open -: cerrar cerrado cierre clausurar
reopened +: reabrir reabierto
reopened -: permanecer_cerrado seguir_cerrado
alive +: vivo sobrevivir superviviente con_vida sano_y_salvo
alive -: muerto morir matar fallecer perder_la_vida perecer cuerpo_…_hallado cuerpo_…_encontrado cuerpo_…_rescatado cadáver_…_hallado hallar_…_cuerpo encontrar_…_cuerpo
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
hurt +: herir herido lesionar hospitalizar trasladar_al_hospital tobillo_roto pierna_rota brazo_roto costillas_rotas muñeca_rota
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
capture -: entregar entregarse
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
interrupted -: sin_interrupción sin_interrupciones ininterrumpido
heard +: ser_oír ser_escuchar consultar
heard -: sin_oír sin_escuchar sin_ser_oír
found +: encontrar hallar localizar aparecer
found -: seguir_desaparecido continuar_desaparecido sin_rastro ningún_rastro
strike +: ir_a_la_huelga convocar_…_huelga en_huelga
strike -: desconvocar_…_huelga suspender_…_huelga cancelar_…_huelga evitar_…_huelga
production +: mantener_la_producción seguir_produciendo
production -: cesar_la_producción detener_la_producción cerrar_…_planta cerrar_…_fábrica
fractured +: fracturar fracturarse fractura romperse
fractured -: ninguna_fractura sin_fracturas sin_fractura
reinstate +: readmitir reincorporar recontratar readmitido reincorporado
helmet +: llevar_casco llevaba_casco con_casco
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
`);
