import { holdersFrom, type OwningLexicon } from '../owning.ts';
import { words } from '../words.ts';

export const owning: OwningLexicon = {
  holders: holdersFrom(`
state: staat bund land freistaat bundesland regierung ministerium staates bundes landes staatliche staatlichen staatlicher
local: stadt gemeinde kommune landkreis landkreise landkreisen kreis kreise kreisen städten städte gemeinden kommunen bezirk stadtwerke stadtwerken kommunale kommunalen kommunaler städtische städtischen städtischer
family: familie familien erben gründerfamilie clan
club: verein klub club stammverein vereins klubs
members: mitglieder mitgliedern versicherte versicherten belegschaft mitarbeiter mitarbeitern beschäftigten bürger bürgern genossen kunden bauern landwirte landwirten fans anhänger anhängern einwohner einwohnern mitgliedsfirmen
church: kirche diözese bistum pfarrei kirchengemeinde bistums
company: konzern unternehmen gruppe firma investor investoren fonds gesellschaft holding bank versicherer beteiligungsgesellschaft finanzinvestor konzerns unternehmens versorger reederei
foundation: stiftung stiftungen
person: unternehmer unternehmerin milliardär milliardärin geschäftsmann geschäftsfrau witwe landwirt bauer sammler sammlerin ehepaar
`),
  whole: words(
    'vollständig ganz komplett voll gänzlich allein ausschließlich hundertprozentig hundertprozentige alleiniger alleinige',
  ),
  majority: words('mehrheit mehrheitlich mehrheitseigner mehrheitseigentümer kontrolliert kontrollieren'),
  minority: words('minderheit minderheitsbeteiligung teilweise minderheitsaktionär'),
  former: words(
    'ehemals früher einst bis zuvor ehemalige ehemaligen damals ursprünglich gehörte gehörten besaß besaßen',
  ),
  anything: words(
    'es er sie unternehmen firma konzern gruppe gebäude anlage grundstück haus betrieb komplex gelände verbund werk',
  ),
};
