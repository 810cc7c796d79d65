export const business = `
accountant: contable auditor auditoría contabilidad
acquire: adquirir adquisición absorber comprar compra hacerse_con tomar_el_control
advertise: publicidad anuncio_publicitario anunciante
annual-meeting: junta_general asamblea_general
annual-report: informe_anual memoria_anual
antitrust: autoridad_de_competencia antimonopolio
asset: activo
auction: subasta subastar
bad-loan: morosidad préstamos_morosos
bailout: rescate_financiero ayuda_estatal
balance-sheet: balance_general
bank: banco bancario entidad_bancaria
bank-account: cuenta_bancaria
bank-branch: sucursal_bancaria oficina_bancaria
banknote: efectivo billete_de_banco moneda
bankruptcy: quiebra bancarrota insolvencia insolvente concurso_de_acreedores concurso suspensión_de_pagos liquidación
battery: batería pila
benefit-advantage: ventaja beneficiar ventajoso
bid: opa oferta_pública puja oferta
bidder: postor pretendiente
billion: mil_millones millardo
board: consejo_de_administración junta_directiva directorio dirección consejo administradores patronato
bond: bono_del
bonus: prima bonificación
boom: auge bonanza
boss: jefe jefa director responsable dirigente líder encargado superior_jerárquico gerente presidente patrón jefatura
bottleneck: cuello_de_botella
branch: sucursal filial oficina delegación sede filial_de
brand: marca sello rótulo
break-even: punto_de_equilibrio
broker: corredor_de_bolsa bróker
budget: presupuesto presupuestario partida presupuestal erario
business-model: modelo_de_negocio
buy: comprar compra adquirir adquisición hacerse_con
buyer: comprador cliente
capital-increase: ampliación_de_capital
capital-money: capital_social
car-industry: fabricante_de_automóviles industria_automotriz
career-change: dejar_el_cargo
cash-flow: flujo_de_caja
central-bank: banco_central reserva_federal
chain: cadena
chair: presidente_del_consejo presidir presidente presidenta
chamber-commerce: cámara_de_comercio
chief-executive: consejero_delegado director_general director_ejecutivo director jefe presidente presidenta gerente ejecutivo máximo_responsable
collective-bargaining: acuerdo_de_empresa
commodity: materia_prima materias_primas
company: empresa compañía negocio empresarial corporativo grupo sociedad corporación firma establecimiento consorcio
company-operator: empresa_operadora
competition: competencia competidor rival competidores rivalidad
compulsory-redundancy: despido_forzoso despidos_forzosos
conglomerate: conglomerado
consumer: cliente consumidor comprador usuario consumidora
consumer-protection: asociación_de_consumidores protección_al_consumidor
contract: contrato contractual acuerdo convenio
corporate-tax: impuesto_de_sociedades
cost: costo coste costar gasto precio gastos coste_de
cost-cutting: plan_de_ahorro recorte_de_gastos ahorro recortes austeridad
cost-of-living: coste_de_la_vida poder_adquisitivo
credit-card: tarjeta_de_crédito
credit-rating: calificación_crediticia agencia_de_calificación
creditor: acreedor
currency: divisa tipo_de_cambio
current-account: balanza_comercial
customs: aduana arancel aranceles
deal: transacción negocio acuerdo contrato trato operación
debt: deuda endeudamiento endeudado adeudar
default-debt: impago suspensión_de_pagos
deficit: déficit agujero
deflation: deflación
delist: exclusión_de_bolsa
demand: demanda
deposit: ahorro ahorrador ahorrar depósito_bancario
depreciate: devaluar devaluación
discount: descuento rebaja
dismiss: despedir cesar destituir echar relevar despido destitución
divest: escisión segregar
dividend: dividendo
due-diligence: diligencia_debida
e-commerce: comercio_electrónico
earnings: ingreso renta recaudación ganancia ingresos
earnings-per-share: beneficio_por_acción
economic-growth: crecimiento_económico crecimiento
economist: economista
economy: economía económico coyuntura
employer: empleador patronal
energy-price: precio_de_la_energía
entrepreneur: empresario empresaria emprendedor
equity-firm: capital_riesgo fondo_de_inversión
eurozone: zona_euro eurozona
exchange: bolsa bursátil mercado_de_valores parqué mercados
executive: ejecutivo directivo dirigente director jefe gerente alto_cargo
executive-pay: retribución_de_directivos
expansion: expansión ampliación ensanche extensión expandir
expenditure: gasto gastar desembolso coste gastos
export: exportar exportación exportador exportaciones
factory: fábrica factoría planta instalación_industrial nave taller industria_de fábricas
family-business: empresa_familiar
fee: tasa_municipal honorarios cuota tarifa
finance: finanzas financiero financiar financiación sufragar costear
finance-chief: director_financiero
finance-market: mercado_financiero
fiscal-year: ejercicio_fiscal año_fiscal
fixed-term: contrato_temporal
forecast: previsión pronóstico perspectiva predecir vaticinar
found: fundar establecer constituir
founder: fundador fundadora cofundador
franchise: franquicia
fund: fondo financiamiento bolsa caja dinero
furlough: suspensión_de_empleo
going-public: salida_a_bolsa
golden-handshake: indemnización_millonaria
gross-domestic-product: pib producto_interior_bruto producto_interno_bruto
growth: crecimiento aumento incremento expansión subida
guarantee: garantía garantizar aval asegurar
half-year: semestre
headquarters: sede cuartel_general sede_central central oficina_principal
hire: reclutar contratación reclutamiento contratar emplear
holding: holding
hostile-takeover: opa_hostil
housing-market: mercado_inmobiliario mercado_de_la_vivienda
import: importar importación importador
income-net: beneficio_neto ganancia_neta utilidad_neta
income-tax: impuesto_sobre_la_renta
index-stock: índice_bursátil ibex
industry: industria industrial sector rubro gremial
inflation: inflación precios_al_consumo ipc alza_de_precios carestía
insider-trading: información_privilegiada
insolvency-administrator: administrador_concursal
institute: institución establecimiento
insurance: seguro aseguradora asegurado asegurar cobertura cubrir póliza asegurar_contra asegurado_contra
interest: tipo_de_interés tipos_de_interés tasa_de_interés
interest-cut: bajada_de_tipos recorte_de_tipos
interest-hike: subida_de_tipos alza_de_tipos
invest: invertir inversión inyectar inversiones
investor: inversor inversionista accionista inversionistas
invoice: factura
job: empleo puesto cargo profesión ocupación_laboral oficio
job-creation: creación_de_empleo crear_empleo
job-market: mercado_laboral
joint-venture: empresa_conjunta
layoff: despido recorte_de_plantilla recorte_de_empleos despedir cesar recortar echar cese
lease: arrendamiento arrendar
letter-intent: carta_de_intenciones
liquidate: liquidación liquidar disolver
list-stock: cotizada cotizar
loan: préstamo crédito hipoteca empréstito prestar crediticio
loan-guarantee: aval_del_estado
loss: pérdida déficit merma
loss-making: deficitario
low-cost: bajo_coste
luxury: lujo lujoso
majority-stake: participación_mayoritaria
management: dirección gerencia gestión administración directiva
manufacture: fabricar fabricante productor fabricación elaborar elaboración confeccionar producir
market: mercado plaza
market-leader: líder_del_mercado
market-share: cuota_de_mercado
market-value: capitalización_bursátil
mass-layoff: despido_colectivo despido_masivo
merger: fusión fusionar unión integración absorción
minimum-wage: salario_mínimo
minority-stake: participación_minoritaria
money: dinero efectivo fondos plata
monopoly: monopolio
mortgage-rate: tipo_hipotecario
net-worth: beneficio_operativo resultado_operativo
offer: oferta ofrecer propuesta proponer oferente
order-book: cartera_de_pedidos
order-goods: pedido encargo encargar
outsource: externalizar subcontratar
overproduction: sobreproducción exceso_de_capacidad
overtime: horas_extras hora_extra
owner: propietario dueño titular propietaria dueña accionista
part-time: tiempo_parcial
partner: socio asociación asociado asociar
patent: patente
pay: pagar abonar pago sufragar costear desembolsar pagos liquidar
pay-rise: subida_salarial aumento_salarial
pension: pensión jubilación jubilado pensionista retiro haber_jubilatorio prejubilación
pension-age: edad_de_jubilación
pension-reform: reforma_de_las_pensiones
percent: por_ciento
percentage: porcentaje proporción cuota
permanent-contract: contrato_indefinido
picket: piquete
poverty: pobreza pobre necesitado precariedad miseria
price: precio costo tarifa coste
price-fixing: pacto_de_precios
price-rise: subida_de_precios alza_de_precios
price-war: bajada_de_precios rebaja_de_precios
product: producto mercancía artículo bien mercadería
production-line: línea_de_montaje cadena_de_montaje
production-stop: parada_de_producción
profit: beneficio ganancia rentable lucro utilidad superávit resultado rendimiento
profit-warning: advertencia_de_beneficios
profitability: rentabilidad margen
project: proyecto
public-company: empresa_municipal
quarter-first: primer_trimestre
quarter-fourth: cuarto_trimestre
quarter-second: segundo_trimestre
quarter-third: tercer_trimestre
quarter-year: trimestre trimestral
real-wage: salario_real salarios_reales
recession: recesión desaceleración crisis contracción
record-high: máximo_histórico
redundancy-plan: expediente_de_regulación
refund: reembolsar reembolso
regulator: regulador organismo_regulador supervisor autoridad ente_regulador superintendencia
relocate: deslocalizar deslocalización
restructuring: reestructuración reestructurar reorganización reorganizar saneamiento
result-business: balance cuentas
retail: minorista comercio_minorista comercio comerciante
retire: jubilarse jubilar retiro retirarse
revenue: ingresos facturación ventas ingreso recaudación volumen_de_negocio cifra_de_negocios
salary: salario sueldo remuneración paga retribución ingresos nómina
salesperson: vendedor vendedora comerciante
save-money: economizar ahorrar ahorro
savings-bank: caja_de_ahorros
seasonal: temporero estacional
sector: sector rubro industria ámbito
self-employed: trabajador_autónomo
sell: vender venta comercializar comercialización desprenderse
service: servicio
severance: finiquito indemnización_por_despido
share-buyback: recompra_de_acciones
share-price: precio_de_la_acción cotización
shareholder: accionista inversor accionariado
shelve: paralizar_el_proyecto
shift-work: turno
shop: tienda negocio comercio local almacén
shopping-centre: centro_comercial
short-time: suspensión_temporal_de_empleo
sick-pay: baja_laboral baja_médica
site-location: centro_de_producción emplazamiento planta sede
skilled-worker: mano_de_obra_cualificada
small-business: pyme pymes
sold-out: agotado
speculator: especulador bajista
sponsor: patrocinador patrocinio
stake: participación_accionarial participación cuota
start-up: empresa_emergente
state-budget: presupuestos_generales
steelmaker: acería siderúrgica siderurgia
stock: acción_de_la título participaciones acciones valores
stock-market-crash: desplome_bursátil crac
stock-option: opciones_sobre_acciones
strategy: estrategia estratégico
strike: huelga paro_laboral paro huelguista
structural-change: transformación
subcontractor: subcontratista
supermarket: supermercado hipermercado
supplier: proveedor cadena_de_suministro
supply: suministro suministrar abastecer abastecimiento proveer entregar provisión abasto aprovisionar
tax: impuesto contribuyente tributo gravamen tasa fiscal
tax-cut: bajada_de_impuestos rebaja_fiscal
tax-evasion: evasión_fiscal fraude_fiscal
tax-haven: paraíso_fiscal
tax-rise: subida_de_impuestos
temporary-worker: trabajador_temporal
tender: licitación concurso_público
textile: textil tela
trade: comercio comercial comerciar intercambio
trade-fair: feria_comercial
trade-union: sindicato sindical gremio sindicalista central_sindical
trade-war: guerra_comercial
unemployment: desempleo desempleado paro parado cesante cesantía
value: valor valoración
vat: iva impuesto_al_valor
venture-capital: capital_riesgo_de
voluntary-redundancy: baja_voluntaria bajas_voluntarias
wage-cut: recorte_salarial rebaja_salarial
wage-deal: convenio_colectivo
wage-demand: reivindicación_salarial
wage-talks: negociación_salarial negociación_colectiva negociación_del_convenio
warehouse: almacén nave_industrial
wealth: riqueza rico fortuna millonario multimillonario adinerado prosperidad bienestar acaudalado
wholesale: mayorista
work-accident: accidente_laboral
work-council: comité_de_empresa
work-from-home: teletrabajo
work-permit: permiso_de_trabajo
worker: empleado trabajador obrero asalariado operario trabajadora personal plantilla empleada
workforce: plantilla mano_de_obra personal empleados trabajadores recursos_humanos
working-hours: jornada_laboral
write-off: depreciación amortización
yield-return: rendimiento
`;
