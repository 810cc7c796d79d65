export const courts = `
acquit: absolver absolución exonerar
adjourn: aplazar_la_sesión aplazar_el_juicio
allege: presunto supuesto acusar acusación señalar
annul: anular anulación revocar invalidar
apology: disculpa disculparse disculpar
appeal: apelación recurso apelar recurrir
attorney-general: fiscal_general procurador_general
bail: fianza
bench-court: sala_de_lo
case-court: causa procedimiento
community-service: trabajos_comunitarios
compensation: indemnización compensación indemnizar compensar resarcir
complaint: queja denuncia quejarse denunciar
constitutional-court: tribunal_constitucional
convict: condenar
copyright: derechos_de_autor
corruption: corrupción corrupto
counsel-defence: abogado_defensor
court: tribunal corte juzgado
courtroom: sala_de_audiencias
cross-examine: contrainterrogatorio
death-penalty: pena_de_muerte pena_capital
decree: decreto decretar
defamation: difamación difamar calumnia
defence-court: defensa
defendant: acusado procesado imputado encausado
deliberate: deliberar deliberación
dismiss-case: desestimar sobreseer sobreseimiento archivar
disqualify: descalificar descalificación inhabilitar
divorce: divorcio divorciar
document: documento expediente
duty-obligation: obligación obligar obligatorio deber
evidence: prueba evidencia probar demostrar
exonerate-law: inmunidad aforado
fine: multa multar
forbid: vetar vedar
grand-jury: gran_jurado
guilty: culpable culpabilidad
hearing: audiencia vista
high-court: tribunal_supremo corte_suprema
house-arrest: arresto_domiciliario
human-rights: derechos_humanos
illegal: ilegal ilícito ilegalmente
indict: imputar procesar imputación
injunction: medida_cautelar orden_de_alejamiento
innocent: inocente inocencia
insanity: enajenación inimputable
judge: juez jueza magistrado magistrada
judiciary: judicial judicatura poder_judicial
juror: jurado
juvenile: menor_de_edad
law: ley legislación
lawsuit: demanda querella litigio
lawyer: abogado abogada letrado
legal: legal lícito
legalise: legalizar legalización
leniency: clemencia indulgencia
liable: responsabilidad_civil
life-sentence: cadena_perpetua prisión_permanente
manslaughter-negligent: negligencia negligente imprudencia
maximum-sentence: pena_máxima
mistrial: juicio_nulo
money-laundering: blanqueo lavado_de_dinero blanquear
notary: notario
oath: juramento
offence-traffic: falta_administrativa
pardon: indultar indulto amnistía
parole: libertad_condicional
perjury: perjurio falso_testimonio
plaintiff: demandante querellante
plead: alegato declararse alegar
precedent: precedente jurisprudencia
prison-term: años_de_cárcel años_de_prisión pena_de_prisión
probation: libertad_vigilada condena_suspendida
prosecutor: fiscal fiscalía
punish: castigar castigo sancionar
release-prison: liberar puesta_en_libertad liberación excarcelar
retrial: nuevo_juicio
right-entitle: derecho
rule-of-law: estado_de_derecho
sanction: sanción
sentence: condena pena
settle: acuerdo_extrajudicial transigir
statute-of-limitations: prescripción prescribir
sue: demandar querellarse
testify: testificar testimonio
trial: juicio
unanimous: unánime unanimidad unánimemente
unconstitutional: inconstitucional
uphold: ratificar_la_sentencia
verdict: veredicto fallo sentencia
violate: infringir infracción vulnerar vulneración incumplir incumplimiento quebrantar
`;
