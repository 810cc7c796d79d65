import assert from 'node:assert/strict';
import { findValues } from '../../../src/engine/values/find.ts';
import { currencyNames, units } from '../../../src/engine/values/units.ts';

describe('every unit is read, converted and written', () => {
  const rows: readonly (readonly [text: string, amount: number, canonical: string, written: string])[] = [
    ['12 percent', 12, '%', '12%'],
    ['0.5 percentage points', 0.5, 'pp', '0.5 percentage points'],
    ['25 basis points', 0.25, 'pp', '25 basis points'],
    ['30 mm', 0.03, 'm', '30 mm'],
    ['12 cm', 0.12, 'm', '12 cm'],
    ['three metres', 3, 'm', '3 metres'],
    ['14 km', 14000, 'm', '14 km'],
    ['two inches', 0.0508, 'm', '2 inches'],
    ['six feet', 1.8288, 'm', '6 feet'],
    ['40 yards', 36.576, 'm', '40 yards'],
    ['nine miles', 14484.096, 'm', '9 miles'],
    ['12 nautical miles', 22224, 'm', '12 nautical miles'],
    ['90 square metres', 90, 'm2', '90 square metres'],
    ['14 square kilometres', 14000000, 'm2', '14 square kilometres'],
    ['30 hectares', 300000, 'm2', '30 hectares'],
    ['50 acres', 202342.82112, 'm2', '50 acres'],
    ['900 square feet', 83.612736, 'm2', '900 square feet'],
    ['three square miles', 7769964.331008, 'm2', '3 square miles'],
    ['330 ml', 0.33, 'l', '330 ml'],
    ['five litres', 5, 'l', '5 litres'],
    ['20 cubic metres', 20000, 'l', '20 cubic metres'],
    ['40 gallons', 151.41647136, 'l', '40 gallons'],
    ['3,000 barrels', 476961.884784, 'l', '3,000 barrels'],
    ['500 mg', 0.0005, 'kg', '500 mg'],
    ['200 grams', 0.2, 'kg', '200 grams'],
    ['70 kg', 70, 'kg', '70 kg'],
    ['12 tonnes', 12000, 'kg', '12 tonnes'],
    ['two tons', 1814.36948, 'kg', '2 tons'],
    ['50 pounds', 22.6796185, 'kg', '50 pounds'],
    ['eight ounces', 0.226796185, 'kg', '8 ounces'],
    ['12 stone', 76.20351816, 'kg', '12 stone'],
    ['30 m/s', 30, 'm/s', '30 m/s'],
    ['180 km/h', 50, 'm/s', '180 km/h'],
    ['60 mph', 26.8224, 'm/s', '60 mph'],
    ['25 knots', 12.861111111111, 'm/s', '25 knots'],
    ['20 °C', 293.15, 'K', '20 °C'],
    ['68 °F', 293.15, 'K', '68 °F'],
    ['300 kelvin', 300, 'K', '300 K'],
    ['five joules', 5, 'J', '5 joules'],
    ['200 kcal', 836800, 'J', '200 kcal'],
    ['90 kWh', 324000000, 'J', '90 kWh'],
    ['30 MWh', 108000000000, 'J', '30 MWh'],
    ['12 GWh', 43200000000000, 'J', '12 GWh'],
    ['three TWh', 10800000000000000, 'J', '3 TWh'],
    ['60 watts', 60, 'W', '60 watts'],
    ['11 kW', 11000, 'W', '11 kW'],
    ['300 MW', 300000000, 'W', '300 MW'],
    ['two GW', 2000000000, 'W', '2 GW'],
    ['90 horsepower', 66194.8875, 'W', '90 horsepower'],
    ['30 seconds', 30, 's', '30 seconds'],
    ['five minutes', 300, 's', '5 minutes'],
    ['two hours', 7200, 's', '2 hours'],
    ['six days', 518400, 's', '6 days'],
    ['five weeks', 3024000, 's', '5 weeks'],
    ['five business days', 604800, 's', '5 working days'],
    ['two fortnights', 2419200, 's', '2 fortnights'],
    ['three months', 7889238, 's', '3 months'],
    ['four years', 126227808, 's', '4 years'],
    ['two decades', 631139040, 's', '2 decades'],
    ['three centuries', 9467085600, 's', '3 centuries'],
    ['48 years old', 48, 'year', '48 years old'],
    ['eight months old', 0.66666666666667, 'year', '8 months old'],
    ['magnitude 7.2', 7.2, '', 'magnitude 7.2'],
    ['category 4', 4, 'category', 'category 4'],
    ['one metre', 1, 'm', '1 metre'],
    ['one inch', 0.0254, 'm', '1 inch'],
    ['one foot', 0.3048, 'm', '1 foot'],
    ['one mile', 1609.344, 'm', '1 mile'],
    ['one square mile', 2589988.110336, 'm2', '1 square mile'],
    ['one hectare', 10000, 'm2', '1 hectare'],
    ['one acre', 4046.8564224, 'm2', '1 acre'],
    ['one litre', 1, 'l', '1 litre'],
    ['one gallon', 3.785411784, 'l', '1 gallon'],
    ['one barrel', 158.987294928, 'l', '1 barrel'],
    ['one gram', 0.001, 'kg', '1 gram'],
    ['one tonne', 1000, 'kg', '1 tonne'],
    ['one ton', 907.18474, 'kg', '1 ton'],
    ['one pound', 0.45359237, 'kg', '1 pound'],
    ['one ounce', 0.028349523125, 'kg', '1 ounce'],
    ['one knot', 0.51444444444444, 'm/s', '1 knot'],
    ['one watt', 1, 'W', '1 watt'],
    ['one second', 1, 's', '1 second'],
    ['one minute', 60, 's', '1 minute'],
    ['one hour', 3600, 's', '1 hour'],
    ['one day', 86400, 's', '1 day'],
    ['one week', 604800, 's', '1 week'],
    ['one fortnight', 1209600, 's', '1 fortnight'],
    ['one month', 2629746, 's', '1 month'],
    ['one year', 31556952, 's', '1 year'],
    ['one decade', 315569520, 's', '1 decade'],
    ['one century', 3155695200, 's', '1 century'],
    ['45 degrees', 45, 'degree', '45 degrees'],
    ['$5', 5, 'USD', '$5'],
    ['€5', 5, 'EUR', '€5'],
    ['£5', 5, 'GBP', '£5'],
    ['¥500', 500, 'JPY', '¥500'],
    ['₹500', 500, 'INR', '₹500'],
    ['A$5', 5, 'AUD', 'A$5'],
    ['C$5', 5, 'CAD', 'C$5'],
    ['NZ$5', 5, 'NZD', 'NZ$5'],
    ['HK$5', 5, 'HKD', 'HK$5'],
    ['CHF 5', 5, 'CHF', 'CHF 5'],
    ['five Swiss francs', 5, 'CHF', 'CHF 5'],
    ['millions of dollars', 2000000, 'USD', 'millions of dollars'],
    ['millions of euros', 2000000, 'EUR', 'millions of euros'],
    ['millions of pounds', 2000000, 'GBP', 'millions of pounds'],
    ['millions of yen', 2000000, 'JPY', 'millions of yen'],
    ['millions of rupees', 2000000, 'INR', 'millions of rupees'],
    ['millions of Australian dollars', 2000000, 'AUD', 'millions of Australian dollars'],
    ['millions of Canadian dollars', 2000000, 'CAD', 'millions of Canadian dollars'],
    ['millions of New Zealand dollars', 2000000, 'NZD', 'millions of New Zealand dollars'],
    ['millions of Hong Kong dollars', 2000000, 'HKD', 'millions of Hong Kong dollars'],
    ['millions of Swiss francs', 2000000, 'CHF', 'millions of Swiss francs'],
  ];
  for (const [text, amount, canonical, written] of rows) {
    it(`${text} is ${amount} ${canonical}`, () => {
      const value = findValues(text, 'en')[0]?.value;
      assert.ok(value?.kind === 'quantity');
      assert.deepEqual([value.low, value.unit, value.display], [amount, canonical, written]);
    });
  }

  it('with no unit or currency left out', () => {
    const written = rows.map((row) => row[3]);
    const missing = Object.entries(units)
      .filter(([, { one, many }]) => !written.some((each) => each.endsWith(many) || each.startsWith(one)))
      .map(([name]) => name);
    assert.deepEqual(missing, []);
    for (const { sign, many } of Object.values(currencyNames)) {
      assert.ok(
        written.some((each) => each.startsWith(sign)),
        sign,
      );
      assert.ok(written.includes(`millions of ${many}`), many);
    }
  });
});
