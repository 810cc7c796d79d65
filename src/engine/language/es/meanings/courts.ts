export const courts = `
acquit: absolver absolución exonerar absuelto absolutorio inocente
adjourn: aplazar_la_sesión aplazar_el_juicio
administrative-court: tribunal_administrativo contencioso
allege: presunto supuesto acusar acusación señalar supuestamente presuntamente presunta recriminar inculpar incriminar imputar
annul: anular anulación revocar invalidar
antecedent: antecedentes_penales
apology: disculpa disculparse disculpar perdón
appeal: apelación recurso apelar recurrir impugnar impugnación recurrir_la
arbitration: arbitraje conciliación
asset-freeze: embargo_de_bienes congelación_de_activos
attorney-general: fiscal_general procurador_general
authentic: autenticidad
bail: fianza caución
bailiff: alguacil
bench-court: sala_de_lo
case-court: causa procedimiento proceso juicio
charge-drop: retirar_los_cargos archivar_la_causa
civil-court: juzgado_de_lo_civil
class-of-offence: delito_grave
closed-doors: puerta_cerrada
community-service: trabajos_comunitarios
compensation: indemnización compensación indemnizar compensar resarcir
complaint: queja denuncia quejarse denunciar quejarse_de
constitutional-court: tribunal_constitucional
contempt: desacato
convict: condenar declarar_culpable
copyright: derechos_de_autor
corruption: corrupción corrupto cohecho
counsel-defence: abogado_defensor defensa
court: tribunal corte juzgado audiencia audiencia_provincial juzgado_de justicia
court-date: comparecer_ante comparecencia
court-of-auditors: tribunal_de_cuentas
courtroom: sala_de_audiencias
credible: creíble credibilidad
cross-examine: contrainterrogatorio
death-penalty: pena_de_muerte pena_capital
decree: decreto decretar
defamation: difamación difamar calumnia
defence-court: defensa
defendant: acusado procesado imputado encausado encartado
deliberate: deliberar deliberación
dismiss-case: desestimar sobreseer sobreseimiento archivar
disqualify: descalificar descalificación inhabilitar
divorce: divorcio divorciar
document: documento expediente documentación certificado papel acta
duty-obligation: obligación obligar obligatorio deber cometido
european-court: tribunal_de_justice_de_la_ue tribunal_europeo
evidence: prueba evidencia probar demostrar indicio pista demostración indicios elemento_de_prueba
exonerate-law: inmunidad aforado
expert-report: peritaje informe_pericial dictamen
extenuating: circunstancias_atenuantes atenuante
fine: multa multar sanción_económica
forbid: vetar vedar
gavel: toga
grand-jury: gran_jurado
guilty: culpable culpabilidad culpa culpable_de
hearing: audiencia vista_oral sesión_del comparecencia vista
high-court: tribunal_supremo corte_suprema
house-arrest: arresto_domiciliario
human-rights: derechos_humanos
illegal: ilegal ilícito ilegalmente
in-force: en_vigor
indict: imputar procesar imputación acusar acusación cargos formular_cargos encausar
injunction: medida_cautelar orden_de_alejamiento
innocent: inocente inocencia no_culpable
insanity: enajenación inimputable
intellectual-property: propiedad_intelectual
international-court: corte_penal_internacional
judge: juez jueza magistrado magistrada juzgador togado
judiciary: judicial judicatura poder_judicial
juror: jurado jurados
justify: justificar justificación fundamentar
juvenile: menor_de_edad
law: ley legislación normativa norma
lawsuit: demanda querella litigio demanda_judicial recurso_judicial
lawyer: abogado abogada letrado defensor defensa jurista
legal: legal lícito
legal-action: emprender_acciones_legales
legal-aid: asistencia_jurídica
legal-costs: costas
legalise: legalizar legalización
leniency: clemencia indulgencia
liable: responsabilidad_civil
life-sentence: cadena_perpetua prisión_permanente cadena perpetua
manslaughter-negligent: negligencia negligente imprudencia
maximum-sentence: pena_máxima
minimum-term: pena_mínima
mistrial: juicio_nulo
money-laundering: blanqueo lavado_de_dinero blanquear lavado
notary: notario
oath: juramento
objection: impugnar impugnación
offence-traffic: falta_administrativa
overcrowd-prison: hacinamiento_carcelario
pardon: indultar indulto amnistía
parole: libertad_condicional libertad_vigilada
period-of-notice: preaviso
perjury: perjurio falso_testimonio
plaintiff: demandante querellante denunciante
plead: alegato alegar
precedent: precedente jurisprudencia
probation: libertad_vigilada condena_suspendida suspensión_de_la_pena
prosecutor: fiscal fiscalía acusación ministerio_público procurador
provisional-release: libertad_provisional libertad_condicional
psychiatric-report: informe_psiquiátrico
punish: castigar castigo sancionar sanción disciplinario pena
release-prison: liberar puesta_en_libertad liberación excarcelar soltar excarcelación libertad
remorseful: arrepentido
retrial: nuevo_juicio
right-entitle: derecho
rule-of-law: estado_de_derecho
sanction: sanción sancionar penalización
self-defence: legítima_defensa legítima_defensa_propia
sentence: condena pena años_de_cárcel años_de_prisión pena_de_prisión condenar pena_de_cárcel castigo encarcelar prisión
settle: acuerdo_extrajudicial transigir
state-secret: traición secreto_de_estado
statute-of-limitations: prescripción prescribir
sue: demandar querellarse llevar_a_juicio
testify: testificar testimonio declarar declaración deponer
third-party: tercero_ajeno
trial: juicio proceso vista_del audiencia
unanimous: unánime unanimidad unánimemente
unconstitutional: inconstitucional
uphold: ratificar_la_sentencia
verdict: veredicto fallo sentencia resolución dictamen decisión
violate: infringir infracción vulnerar vulneración incumplir incumplimiento quebrantar
will-testament: testamento
witness-protection: protección_de_testigos
`;
