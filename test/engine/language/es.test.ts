import assert from 'node:assert/strict';
import { lemmas, verbForms } from '../../../src/engine/language/es/lemmas.ts';
import { tells } from './told.ts';

describe('Spanish words', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['despidos', 'despido'],
    ['acciones', 'acción'],
    ['veces', 'vez'],
    ['trabajadoras', 'trabajador'],
    ['fallecidas', 'fallecido'],
    ['compró', 'comprar'],
    ['busqué', 'buscar'],
    ['cierra', 'cerrar'],
    ['murieron', 'morir'],
    ['pidió', 'pedir'],
    ['condujo', 'conducir'],
    ['destruyeron', 'destruir'],
    ['obtuvo', 'obtener'],
    ['elegido', 'elegir'],
    ['escrita', 'escribir'],
    ['prohíbe', 'prohibir'],
    ['convertirse', 'convertir'],
    ['nombrándolo', 'nombrar'],
  ];
  for (const [form, base] of rows) it(`${form} → ${base}`, () => assert.ok(lemmas(form).includes(base)));

  it('tells a future and a conditional by their ending alone', () => {
    assert.ok(verbForms.isOnly('dimitirá', 'future'));
    assert.ok(verbForms.isOnly('habría', 'conditional'));
    assert.ok(!verbForms.isOnly('dimitía', 'conditional'));
  });

  it('takes prepositions for no forms of verbs', () => assert.deepEqual(lemmas('para'), ['para']));
});

describe('claims in Spanish sentences', () => {
  describe('posts', () => {
    tells('es', [
      [
        'Clara Vázquez, directora general de Velmora, tomó la palabra.',
        'post · Clara Vázquez · chief executive, Velmora',
      ],
      [
        'El director financiero de Velmora, Marcos Ruiz, tomó la palabra.',
        'post · Marcos Ruiz · chief financial officer, Velmora',
      ],
      ['El presidente Pablo Garrido tomó la palabra.', 'post · Pablo Garrido · president'],
      ['El exministro Lucas Abad tomó la palabra.', 'post · Lucas Abad · former minister'],
      ['La entonces alcaldesa Sofía Bermejo tomó la palabra.', 'post · Sofía Bermejo · former mayor'],
      ['La presidenta electa, Nadia Quiroga, tomó la palabra.', 'post · Nadia Quiroga · future president'],
    ]);
  });

  describe('people', () => {
    tells('es', [
      ['Sofía Bermejo, de 44 años, fue interrogada.', 'age · Sofía Bermejo · 44 years old'],
      ['Antonio Lacuesta nació en Zamora.', 'birthplace · Antonio Lacuesta · Zamora'],
      ['Marcos Ruiz sustituirá a Clara Vázquez.', 'successor · Clara Vázquez · Marcos Ruiz [planned]'],
      [
        'Clara Vázquez, directora general de Velmora desde 2019, se marcha.',
        'inOfficeSince · Clara Vázquez · since 2019',
      ],
      ['El alcalde Antonio Lacuesta dimitió el sábado.', 'depart · Antonio Lacuesta · Saturday'],
    ]);
  });

  describe('tolls and measures', () => {
    tells('es', [
      ['El incendio causó cuatro muertos y 12 heridos.', 'dead · this event · four', 'injured · this event · 12'],
      ['Dos personas murieron y otras 37 resultaron heridas.', 'dead · this event · two', 'injured · this event · 37'],
      ['Murieron tres personas.', 'dead · this event · three'],
      ['Nueve vecinos siguen desaparecidos.', 'missing · this event · nine'],
      ['Más de 3.000 personas han sido evacuadas.', 'evacuated · this event · more than 3,000'],
      [
        'Un terremoto de magnitud 6,1 sacudió el valle a una profundidad de 12 kilómetros.',
        'magnitude · this event · magnitude 6.1',
        'depth · this event · 12 km',
      ],
      ['El fuego arrasó 2.500 hectáreas.', 'areaBurned · this event · 2,500 hectares'],
      ['El tren circulaba a 140 km/h.', 'travelSpeed · this event · 140 km/h'],
    ]);
  });

  describe('companies', () => {
    tells('es', [
      ['Velmora facturó 1.900 millones de euros.', 'revenue · Velmora · €1.9 billion'],
      ['El beneficio neto de Velmora alcanzó los 112 millones de euros.', 'netProfit · Velmora · €112 million'],
      ['Velmora emplea a 8.200 trabajadores.', 'headcount · Velmora · 8,200'],
      ['Velmora despedirá a 150 empleados.', 'jobsCut · Velmora · 150 [planned]'],
      [
        'Velmora ha comprado Tixane por 420 millones de euros.',
        'acquire · Tixane · €420 million',
        'acquire · Tixane · completed',
      ],
      ['La empresa Tixane fue comprada por Velmora por 420 millones de euros.', 'acquire · Tixane · €420 million'],
      ['Velmora comprará Tixane.', 'acquire · Tixane · planned [planned]'],
      ['Velmora habría comprado Tixane.', 'acquire · Tixane · possible [possible]'],
    ]);
  });

  describe('courts and sport', () => {
    tells('es', [
      [
        'Lucas Abad fue condenado a tres años de prisión.',
        'verdict · Lucas Abad · guilty',
        'sentence · Lucas Abad · 3 years',
      ],
      ['Lucas Abad fue absuelto.', 'verdict · Lucas Abad · acquitted'],
      ['El tribunal condenó a Ferlog a una multa de 200.000 euros.', 'fine · Ferlog · €200,000'],
      ['El Corvera derrotó por 3-1 al Brenes.', 'score · Corvera · 3–1'],
      ['El Corvera ganó 2-0 al Brenes.', 'score · Corvera · 2–0'],
    ]);
  });

  describe('speech', () => {
    tells('es', [
      [
        '«El dique ha resistido todo el invierno», declaró Pablo Garrido.',
        'quotation · Pablo Garrido · El dique ha resistido todo el invierno [by Pablo Garrido]',
      ],
      [
        '«El dique ha resistido todo el invierno», aseguró el alcalde de Miralta, Pablo Garrido.',
        'quotation · Pablo Garrido · El dique ha resistido todo el invierno [by Pablo Garrido]',
      ],
      ['El fuego causó cuatro muertos, informaron las autoridades.', 'dead · this event · four [by las autoridades]'],
      ['El fuego causó cuatro muertos, según informó la policía.', 'dead · this event · four [by la policía]'],
      ['Según Pablo Garrido, el fuego causó cuatro muertos.', 'dead · this event · four [by Pablo Garrido]'],
      [
        'De acuerdo con el ministro de Transportes, Lucas Abad, el fuego causó cuatro muertos.',
        'dead · this event · four [by Lucas Abad]',
      ],
      ['Velmora no respondió a las preguntas.', 'comment · Velmora · none'],
      [
        'Velmora está ahí. Velmora es grande. Las cinco sedes no han sido identificadas.',
        'disclosure · Velmora · not disclosed [neg]',
      ],
    ]);
  });

  describe('people meant by their office', () => {
    tells('es', [
      [
        'El alcalde, Pablo Garrido, habló el lunes. «El dique ha resistido todo el invierno», precisó el alcalde.',
        'quotation · Pablo Garrido · El dique ha resistido todo el invierno [by Pablo Garrido]',
      ],
    ]);
  });

  describe('negation', () => {
    tells('es', [
      ['Velmora no ha comprado Tixane.', 'acquire · Tixane · completed [neg]'],
      ['Velmora nunca compró Tixane.', 'acquire · Tixane · completed [neg]'],
      ['Velmora no compró nunca Tixane.', 'acquire · Tixane · completed [neg]'],
      ['Velmora no solo compró Tixane.', 'acquire · Tixane · completed'],
    ]);
  });

  describe('sentences that begin with their verb', () => {
    tells('es', [
      ['Dimite el alcalde Antonio Lacuesta.', 'post · Antonio Lacuesta · mayor'],
      ['Ayer dimitió Antonio Lacuesta.', 'depart · Antonio Lacuesta · yesterday'],
    ]);
  });

  describe('names', () => {
    tells('es', [
      ['Juan de Valmar dimitió el sábado.', 'depart · Juan de Valmar · Saturday'],
      ['Ana Ruiz de la Torre dimitió el sábado.', 'depart · Ana Ruiz de la Torre · Saturday'],
      ['Luis Ramón y Quiroga dimitió el sábado.', 'depart · Luis Ramón y Quiroga · Saturday'],
      ['El Ministerio del Interior gastó 25 millones de euros.', 'spend · Ministerio del Interior · €25 million'],
    ]);
  });
});
