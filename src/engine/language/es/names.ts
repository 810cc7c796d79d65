import { givenNames } from '../givenNames.ts';
import type { NameLexicon } from '../pack.ts';
import { words } from '../words.ts';
import { spanishNames } from './givenNames.ts';

export const names: NameLexicon = {
  givenNames: new Set([...givenNames, ...spanishNames]),
  honorifics: words('sr sra srta sres dr dra d dña don doña señor señora prof profesor profesora lic ing'),
  particles: words('de del la las los el y i e & von van der'),
  headParticles: words('de del y e'),
  heads: words(
    'banco universidad instituto grupo sociedad caja compañía unión federación asociación fundación agencia autoridad oficina observatorio consejo corte tribunal audiencia juzgado cámara ministerio secretaría fiscalía ayuntamiento gobierno junta generalitat diputación ciudad hospital clínica centro escuela colegio museo teatro estadio estación aeropuerto puerto club real atlético deportivo sporting partido movimiento frente confederación sindicato guardia policía diario periódico radio televisión casa universitat comisión comunidad dirección servicio delegación subdelegación consejería confederación protección cruz instituto unión',
  ),
  lowerHeads: words('banco universidad instituto ministerio fiscalía ayuntamiento tribunal audiencia juzgado hospital'),
  ordinaryOpening: null,
  organisationEndings: words(
    'sa sl slu sau sad cía bank banco universidad tecnologías telecom airlines motors industrias energía salud medios news fc cf cd ud rcd sd inc corp ltd plc gmbh ag',
  ),
  legalForms: words('sa sl slu sau sad cía inc corp co ltd llc plc ag gmbh se nv bv'),
  notNames: words(
    `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    sr sra dr dra d don doña yo tú él ella nosotros ellos ellas usted ustedes y e o u ni pero sino mas si que qué quien quién cuando cuándo donde dónde como cómo cual porque
    en de del a al con por para sin sobre entre hasta desde contra hacia según tras durante mediante ante bajo
    hoy ayer mañana así entonces también además finalmente luego después antes aún ya todavía nunca siempre no sí nada nadie tampoco
    este esta estos estas ese esa esos esas aquel su sus mi mis nuestro nuestra un una unos unas lo al todo toda todos todas cada otro otra otros otras
    varios varias algunos algunas muchos muchas ningún ninguna mientras aunque pese gracias debido mas más menos muy tanto sólo solo
    dos tres cuatro cinco seis siete ocho nueve diez primer primera segundo tercera último última nuevo nueva cerca casi unos
    eso esto aquello algo quienes alguien muchas pocos pocas ambos ambas tal apenas quizá quizás ojalá
    fue fueron hay había es son era está están ha han covid-19 iva pib ere erte ceo cfo`,
  ),
};
