export const business = `
accountant: contable auditor auditoría contabilidad
acquire: adquirir adquisición absorber
advertise: publicidad anuncio_publicitario anunciante
annual-meeting: junta_general asamblea_general
annual-report: informe_anual memoria_anual
antitrust: autoridad_de_competencia antimonopolio
asset: activo
auction: subasta subastar
bailout: rescate_financiero ayuda_estatal
bank: banco bancario entidad_bancaria
banknote: efectivo billete_de_banco moneda
bankruptcy: quiebra bancarrota insolvencia insolvente concurso_de_acreedores
battery: batería pila
benefit-advantage: ventaja
bid: opa oferta_pública puja
bidder: postor pretendiente
billion: mil_millones millardo
board: consejo_de_administración junta_directiva directorio
bond: bono_del
bonus: prima bonificación
boom: auge bonanza
boss: jefe jefa
branch-bank: sucursal filial
brand: marca
budget: presupuesto presupuestario
buy: comprar compra
buyer: comprador
capital-money: capital_social
cash-flow: flujo_de_caja
central-bank: banco_central reserva_federal
chain: cadena
chair: presidente_del_consejo
chief-executive: consejero_delegado director_general director_ejecutivo
commodity: materia_prima materias_primas
company: empresa compañía firma
competition: competencia competidor rival
conglomerate: conglomerado
consumer: cliente consumidor
contract: contrato contractual
cost: costo coste costar
cost-cutting: plan_de_ahorro recorte_de_gastos
credit-rating: calificación_crediticia agencia_de_calificación
creditor: acreedor
currency: divisa tipo_de_cambio
customs: aduana arancel aranceles
deal: transacción negocio
debt: deuda endeudamiento endeudado
deficit: déficit
delist: exclusión_de_bolsa
demand: demanda
deposit: ahorro ahorrador ahorrar depósito_bancario
discount: descuento rebaja
dismissal: despido recorte_de_plantilla recorte_de_empleos
dividend: dividendo
earnings: ingreso renta
economist: economista
economy: economía económico
employee: empleado trabajador obrero asalariado
employer: empleador patronal
entrepreneur: empresario empresaria emprendedor
equity-firm: capital_riesgo fondo_de_inversión
exchange: bolsa bursátil mercado_de_valores
executive: ejecutivo directivo
expansion: expansión ampliación
expenditure: gasto gastar desembolso
export: exportar exportación exportador
factory: fábrica factoría
fee: tasa_municipal honorarios
finance: finanzas financiero financiar financiación
finance-chief: director_financiero
finance-market: mercado_financiero
fiscal-year: ejercicio_fiscal año_fiscal
forecast: previsión pronóstico perspectiva
found: fundar
founder: fundador fundadora cofundador
fund: fondo
going-public: salida_a_bolsa
gross-domestic-product: pib producto_interior_bruto producto_interno_bruto
growth: crecimiento
guarantee: garantía garantizar aval
half-year: semestre
headquarters: sede cuartel_general
hire: reclutar contratación reclutamiento
holding: holding
import: importar importación importador
income-net: beneficio_neto ganancia_neta utilidad_neta
industry: industria industrial
inflation: inflación precios_al_consumo ipc
institute: institución
insurance: seguro aseguradora asegurado
interest: tipo_de_interés tipos_de_interés tasa_de_interés
invest: invertir inversión
investor: inversor inversionista
invoice: factura
job: empleo puesto
job-creation: creación_de_empleo crear_empleo
job-market: mercado_laboral
joint-venture: empresa_conjunta
lease: arrendamiento arrendar
liquidate: liquidación liquidar
list-stock: cotizada cotizar
loan: préstamo crédito hipoteca
loss: pérdida
loss-making: deficitario
low-cost: bajo_coste
manufacture: fabricar fabricante productor fabricación
market: mercado
market-leader: líder_del_mercado
market-share: cuota_de_mercado
market-value: capitalización_bursátil
merger: fusión fusionar
minimum-wage: salario_mínimo
money: dinero
monopoly: monopolio
offer: oferta ofrecer
order: pedido encargo encargar
overtime: horas_extras hora_extra
owner: propietario dueño
part-time: tiempo_parcial
partner: socio asociación
patent: patente
pay: pagar abonar pago
pay-rise: subida_salarial aumento_salarial
pension: pensión jubilación jubilado pensionista
percent: por_ciento
percentage: porcentaje proporción
poverty: pobreza pobre
price: precio
price-rise: subida_de_precios alza_de_precios
product: producto mercancía
profit: beneficio ganancia rentable lucro
profit-warning: advertencia_de_beneficios
profitability: rentabilidad margen
project: proyecto
quarter-year: trimestre trimestral
recession: recesión desaceleración
record-high: máximo_histórico
redundancy-plan: ere expediente_de_regulación
refund: reembolsar reembolso
regulator: regulador organismo_regulador supervisor
relocate: deslocalizar deslocalización
restructuring: reestructuración reestructurar
result-business: balance cuentas
retail: minorista comercio_minorista
retire: jubilarse jubilar
revenue: ingresos facturación ventas
salary: salario sueldo remuneración
salesperson: vendedor vendedora
save-money: economizar
sector: sector
sell: vender venta
service: servicio
severance: finiquito indemnización_por_despido
share-stock: acción_de_la título
shareholder: accionista
shift-work: turno
shop: tienda negocio
shopping-centre: centro_comercial
short-time: suspensión_temporal_de_empleo
sick-pay: baja_laboral baja_médica
site-location: centro_de_producción
skilled-worker: mano_de_obra_cualificada
stake: participación_accionarial
start-up: empresa_emergente
stock-market-crash: desplome_bursátil crac
strike: huelga paro_laboral
subcontractor: subcontratista
supermarket: supermercado hipermercado
supplier: proveedor cadena_de_suministro
supply: suministro suministrar abastecer abastecimiento
tax: impuesto contribuyente tributo
tax-evasion: evasión_fiscal fraude_fiscal
temporary-worker: trabajador_temporal
tender: licitación concurso_público
trade: comercio comercial
trade-union: sindicato sindical
unemployment: desempleo desempleado
value: valor valoración
wage-deal: convenio_colectivo
wage-talks: negociación_salarial negociación_colectiva
warehouse: almacén nave_industrial
wealth: riqueza rico fortuna millonario multimillonario
work-council: comité_de_empresa
workforce: plantilla mano_de_obra
working-hours: jornada_laboral
write-off: depreciación amortización
yield-return: rendimiento
`;
