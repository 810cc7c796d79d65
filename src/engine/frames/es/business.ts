import type { Translation } from '../translation.ts';

const jobs = 'empleos|puestos|trabajadores|empleados|personas';
const staff = 'trabajadores|empleados|personas|profesionales|operarios';
const share = 'acción|acciones|título|títulos|cotización';

/** What news in Spanish says of companies and public money. */
export const business: Translation = {
  revenue: [
    'facturó|facturado|factura|facturará|ingresó|ingresado ~2 {amount:money}',
    'cifra de negocio|negocios ( de|del ~2 {organisation} )? ~5 {amount:money}',
    'ingresos|facturación|ventas ~5 de|a|alcanzaron|alcanzó|ascendieron|ascendió|sumaron|: ~2 {amount:money}',
    '{amount:money} de|en ingresos|facturación|ventas',
  ],
  operatingProfit: [
    'resultado|beneficio operativo ~6 {amount:money}',
    'resultado|beneficio de explotación ~6 {amount:money}',
    'ebit ~4 {amount:money}',
  ],
  netProfit: [
    'beneficio|resultado|ganancia neto|neta ( de|del ~2 {organisation} )? ~6 {amount:money}',
    'ganó|ganado ~2 {amount:money}',
    '{amount:money} de beneficio|ganancia neto|neta',
  ],
  pretaxProfit: ['beneficio|resultado antes de impuestos ~5 {amount:money}'],
  netLoss: [
    'pérdida|pérdidas neta|netas ( de|del ~2 {organisation} )? ~5 {amount:money}',
    'pérdida|pérdidas de|por ~1 {amount:money}',
    'perdió|perdido ~1 {amount:money}',
  ],
  profit: ['beneficio|beneficios|ganancias ~3 de|a|: ~1 {amount:money}'],
  salesGrowth: [
    'ventas|ingresos|facturación … <rise.verb> ( un )? ~1 {amount:percentage}',
    'ventas|ingresos|facturación … creció|crecieron|aumentó|aumentaron ( un )? ~1 {amount:percentage}',
    'ventas|ingresos|facturación … <fall.verb> ( un )? ~1 {amount:percentage}',
  ],
  margin: ['margen ~4 del|de|en|: ~1 {amount:percentage}', '{amount:percentage} de margen'],
  marketValue: ['valorada|valorado|valoración ~3 {amount:money}', 'capitalización ~4 {amount:money}'],
  dividend: ['dividendo ~6 {amount:money}', '{amount:money} de dividendo'],
  headcount: [
    'emplea|empleaba|emplean ( a )? ~2 {amount:count}',
    '{organisation} , que emplea ( a )? ~2 {amount:count}',
    `plantilla de ~1 {amount:count}`,
    `cuenta|contaba con ~1 {amount:count} ${staff}`,
    `tiene|tenía ~1 {amount:count} ${staff}`,
    `{amount:count} ~1 ${staff} trabajan|trabajaban`,
  ],
  shareMove: [
    `${share} … <fall.verb> ( un )? ~1 {amount:percentage}`,
    `${share} … perdió|perdieron|cedió|cedieron ( un )? ~1 {amount:percentage}`,
    `${share} … <rise.verb> ( un )? ~1 {amount:percentage}`,
    `${share} … alza|baja|subida|caída|descenso|avance|retroceso del|de ~1 {amount:percentage}`,
  ],
  contractLength: [
    'contrato de|por ~1 {amount:duration}',
    '<sign.verb> por ~1 {amount:duration}',
    'contrato … duración de {amount:duration}',
  ],
  jobsCut: [
    `<cutJobs.verb> ( a )? ~3 {amount:count} ~1 ${jobs}`,
    `despedirá|despidió|despide|despedir|recortará|recortó|suprimirá|eliminará ( a )? ~2 {amount:count} ~2 ${jobs}`,
    `{amount:count} ~1 ${jobs} ~4 despedidos|despedidas|eliminados|suprimidos|afectados`,
    'ere para|de|a ~2 {amount:count}',
    '{amount:count} despidos',
    `supresión|recorte|eliminación de ~1 {amount:count} ~1 ${jobs}`,
  ],
  shareOfStaffCut: ['{amount:percentage} de ~2 plantilla|trabajadores|empleados'],
  stake: [
    '{owner:name} ( , que )? posee|tiene|controla|ostenta|mantiene ~2 {share:percentage} ~4 de|del|en ~1 {target:name}',
    'participación del {share:percentage} de {owner:name} en ~1 {target:name}',
    '{owner:name} ~2 {share:percentage} del capital|acciones de|del ~1 {target:name}',
  ],
  projectCost: [
    '{who:name} ~1 cuesta|costará|costó|costado|costar|costaría ~2 {amount:money}',
    'coste|costo de|del ~2 {who:name} ~4 {amount:money}',
  ],
  overrun: [
    '{amount:money} más de lo previsto',
    'sobrecoste|sobrecosto|desvío|desviación de ~1 {amount:money}',
    '{amount:money} por encima ~2 presupuesto',
  ],
  unitsRecalled: [
    'retira|retirará|retiró|retirado|retirar|llama|llamará|llamó ~4 {amount:count}',
    '<recall.verb> ~3 {amount:count}',
    'retirada ~4 de ~1 {amount:count}',
    'revisión ~3 {amount:count}',
    '{amount:count} ~4 retirados|retiradas ~1 mercado',
  ],
  incidents: ['{amount:count} ~1 quejas|denuncias|incidentes|reclamaciones|notificaciones'],
  remedy: {
    refund: ['reembolso|reembolsará|reembolsarán', 'devolución ~2 importe|dinero|precio'],
    replacement: ['sustitución|reemplazo gratuito|gratuita', 'sustituirá|reemplazará ~2 gratis|gratuitamente'],
    repair: ['reparación gratuita', 'reparará|repararán ~3 gratis|gratuitamente'],
  },
  injuriesReported: {
    'no injuries': [
      'no hay|hubo|ha|han ~3 heridos',
      'ningún herido',
      'sin heridos',
      'ninguna persona ~2 herida',
      'no ~3 heridos|lesiones',
    ],
    injuries: ['{n:count} ~1 lesiones|heridos ~2 registrados|registradas|notificadas|notificados'],
  },
  soldFor: ['vendió|vendido|vendieron|vendían|vendidos ~4 por ~1 {amount:money}', 'precio de venta ~3 {amount:money}'],
  soldBetween: ['vendidos|vendidas|vendió|vendieron|comercializados|comercializadas ~4 {amount:date}'],
  madeBetween: ['fabricados|fabricadas|fabricado|producidos|producidas ~4 {amount:date}'],
  efficacy: ['eficacia ~4 {amount:percentage}', 'eficaz ~3 {amount:percentage}', '{amount:percentage} de eficacia'],
  sampleSize: [
    '{amount:count} ~1 participantes|voluntarios',
    'estudio|ensayo|encuesta ~3 con|a|de|sobre ~1 {amount:count} ~1 pacientes|personas|adultos|mujeres|hombres|niños',
  ],
  riskReduction: [
    'redujo|reduce|reducir|disminuye|disminuyó|baja ~2 riesgo ( de ~3 )? ~2 en|un ~1 {amount:percentage}',
    'reduce|redujo|reducir|disminuye|disminuyó un {amount:percentage} ~1 riesgo',
    'reducción del {amount:percentage} ~2 riesgo',
  ],
};
