import type { Language } from '../article/article.ts';
import type { Office } from './titles.ts';

type Told = 'en' | 'de' | 'fr' | 'es';

/**
 * What somebody can be in charge of, a line each: `duty`, the field that it belongs to, `+` where ministers are in charge of it
 * too and `=` where only they are, and its words: English nouns, German first parts of compounds (`antriebs-`) and genitives (`des antriebs`), French and
 * Spanish phrases as they stand behind an office.
 */
const lines = `
propulsion | technology | propulsion; engines | antriebs-; triebwerks-; des antriebs | de la propulsion | de propulsión
engineering | technology | engineering | konstruktions-; der konstruktion | de l'ingénierie | de ingeniería
technology | technology | technology; tech; technical | technik-; technologie-; der technik | de la technologie; des technologies | de tecnología
information technology | technology | it; information technology; computer | it-; edv-; der it | informatique; de l'informatique; des systèmes d'information | de informática; de sistemas
data | technology | data; data protection | daten-; datenschutz- | des données; de la protection des données | de datos
digital affairs | technology + | digital; digital affairs; digitalisation | digital-; digitalisierungs- | du numérique; chargé du numérique | de digitalización; de transformación digital
research | technology | research; science; development | forschungs-; entwicklungs-; wissenschafts-; der forschung; der entwicklung | de la recherche; du développement | de investigación; de desarrollo
design | technology | design | design-; der gestaltung | du design | de diseño
product | technology | product; products | produkt-; produktmanagement- | produit; des produits | de producto; de productos
finance | finance | finance; financial | finanz-; der finanzen | des finances; financier | de finanzas
accounting | finance | accounting; audit; internal audit | revisions-; der buchhaltung; der revision | de la comptabilité; de l'audit | de contabilidad; de auditoría
treasury | treasury | treasury | treasury- | de la trésorerie | de tesorería
law | law | legal; legal affairs; compliance | rechts-; compliance-; der rechtsabteilung | juridique; des affaires juridiques; de la conformité | jurídico; de asuntos jurídicos; de cumplimiento
personnel | staff | personnel; human resources; hr; staff; people | personal-; der personalabteilung | du personnel; des ressources humaines | de personal; de recursos humanos
training | staff | training | ausbildungs-; der ausbildung | de la formation | de formación
sales | market | sales; ticketing | vertriebs-; verkaufs-; des vertriebs | des ventes; commercial | de ventas; comercial
marketing | market | marketing; brand | marketing-; marken-; des marketings | du marketing; marketing | de marketing
communications | market | communications; press; public relations; pr; media | kommunikations-; presse-; medien-; der kommunikation; der pressestelle | de la communication; de la presse; des relations presse | de comunicación; de prensa
customers | market | customer service; customers | kunden-; kundendienst- | du service client; de la clientèle | de atención al cliente
production | operations | production; manufacturing | produktions-; fertigungs-; der produktion; der fertigung | de la production; de fabrication | de producción; de fabricación
operations | operations | operations; operating | betriebs-; des betriebs | des opérations; de l'exploitation | de operaciones; de explotación
logistics | operations | logistics; supply chain; warehouse | logistik-; der logistik | de la logistique | de logística
purchasing | operations | purchasing; procurement | einkaufs-; beschaffungs-; des einkaufs | des achats | de compras
maintenance | operations | maintenance | wartungs-; instandhaltungs-; der wartung; der instandhaltung | de la maintenance; de l'entretien | de mantenimiento
quality | operations | quality; quality control | qualitäts-; der qualitätssicherung | de la qualité | de calidad
safety | protection | safety | arbeitsschutz-; der arbeitssicherheit | de la sûreté | de prevención de riesgos
security | protection | security | sicherheits-; der sicherheit | de la sécurité | de seguridad
cardiology | medicine | cardiology | der kardiologie | de cardiologie; de la cardiologie | de cardiología
surgery | medicine | surgery | der chirurgie; der unfallchirurgie | de chirurgie; de la chirurgie | de cirugía
intensive care | medicine | intensive care | intensivstations-; der intensivstation; der intensivmedizin | des soins intensifs; de la réanimation | de cuidados intensivos; de la uci
emergency care | medicine | emergency care; accident and emergency; emergency medicine | notaufnahme-; der notaufnahme | des urgences | de urgencias
infection control | medicine | infection control; hygiene | hygiene-; der hygiene; der krankenhaushygiene | de l'hygiène; de la prévention des infections | de control de infecciones; de higiene
oncology | medicine | oncology | der onkologie | d'oncologie; de l'oncologie | de oncología
paediatrics | medicine | paediatrics; pediatrics | der kinderklinik; der pädiatrie | de pédiatrie; de la pédiatrie | de pediatría
nursing | care | nursing | pflege-; pflegedienst-; der pflege | des soins infirmiers | de enfermería
collections | exhibits | collections; exhibitions | sammlungs-; ausstellungs-; der sammlung | des collections; des expositions | de colecciones; de exposiciones
restoration | exhibits | restoration; conservation | restaurierungs-; der restaurierung | de la restauration; de la conservation | de restauración; de conservación
youth teams | club | academy; youth | nachwuchs-; jugend- | du centre de formation; des jeunes | de la cantera; del fútbol base
scouting | club | scouting; recruitment | scouting-; der scoutingabteilung | du recrutement | de ojeadores; de captación
investigations | police | investigations; criminal investigation; homicide | kriminal-; der ermittlungsgruppe; der mordkommission | des enquêtes; de la brigade criminelle | de investigación criminal; de homicidios
traffic police | police | traffic police; road policing | der verkehrspolizei | de la police routière | de tráfico
prisons | police | prisons | | des prisons | de prisiones
interior | order = | interior; home | innen- | de l'intérieur | del interior; de interior
justice | order = | justice | justiz- | de la justice | de justicia
migration | order + | migration; immigration; integration | migrations-; integrations- | de l'immigration; de l'intégration | de migraciones; de inmigración
ethics | ethics + | ethics; integrity | ethik-; integritäts- | à l'éthique; à l'intégrité; de l'éthique; de l'intégrité | de ética; de integridad
foreign | foreign = | foreign; foreign affairs | außen- | des affaires étrangères | de exteriores; de asuntos exteriores
defence | foreign = | defence; defense | verteidigungs- | de la défense; des armées | de defensa
trade | finance + | trade; commerce; industry | handels-; industrie- | du commerce; de l'industrie | de comercio; de industria
economy | finance = | economy; economic affairs; economics; business | wirtschafts- | de l'économie | de economía
tourism | economy + | tourism | tourismus- | du tourisme | de turismo
energy | nature = | energy | energie- | de l'énergie | de energía
environment | nature + | environment; environmental | umwelt- | de l'environnement; à l'environnement | de medio ambiente; de medioambiente
climate | nature + | climate | klima- | du climat; de la transition écologique | del clima; de transición ecológica
agriculture | nature + | agriculture; farming; farm; food | agrar-; landwirtschafts-; ernährungs- | de l'agriculture | de agricultura
water | nature | water | wasser- | de l'eau; des eaux | de aguas
fisheries | nature + | fisheries; fishing | fischerei- | de la pêche | de pesca
housing | building + | housing | wohnungsbau-; wohnungs- | du logement; au logement | de vivienda
building | building + | building; public works; construction | bau-; tiefbau- | des travaux publics; de la construction | de obras; de obras públicas
planning | building | planning; urban planning; city planning | stadtplanungs-; planungs- | de l'urbanisme; à l'urbanisme | de urbanismo; de planificación
transport | building + | transport; transportation; traffic | verkehrs-; mobilitäts- | des transports; des mobilités | de transportes; de movilidad
parks | building | parks | grünflächen-; gartenamts- | des espaces verts | de parques; de parques y jardines
education | schooling + | education; schools | bildungs-; schul-; kultus- | de l'éducation; à l'éducation | de educación
culture | schooling + | culture; cultural | kultur- | de la culture; à la culture | de cultura
sport | schooling = | sport; sports | sport- | des sports; aux sports | de deportes
health | welfare + | health; public health | gesundheits- | de la santé; à la santé | de sanidad; de salud
labour | welfare = | labour; labor; employment; work | arbeits- | du travail; de l'emploi | de trabajo; de empleo
social affairs | welfare + | social affairs; welfare; social; pensions | sozial- | des affaires sociales; aux affaires sociales | de asuntos sociales; de derechos sociales; de bienestar social
family | welfare = | family; families; youth affairs; children | familien- | de la famille | de familia; de infancia
equality | welfare + | equality; women; diversity | gleichstellungs-; frauen- | de l'égalité | de igualdad
finance ministry | finance = | finance; treasury; budget | finanz-; haushalts- | des finances; du budget | de hacienda; de finanzas; de presupuestos
`;

/** Who is in charge of a part of something; `{}` stands for the words of it. */
const heads: Readonly<Record<Told, string>> = {
  en: '{} director; head of {}; director of {}; chief of {}; head of the {} department; director of the {} department',
  de: '{}chef; {}chefin; {}leiter; {}leiterin; {}direktor; {}direktorin; {}vorstand; {}beauftragter; {}beauftragte',
  fr: 'directeur {}; directrice {}; responsable {}; chef {}; cheffe {}',
  es: 'director {}; directora {}; jefe {}; jefa {}; responsable {}',
};
/** As `heads`, for the genitives of German. */
const headsOf = 'chef {}; chefin {}; leiter {}; leiterin {}; direktor {}; direktorin {}; chefarzt {}; chefärztin {}';
/** Who is in charge of it in a government. */
const ministers: Readonly<Record<Told, string>> = {
  en: '{} minister; minister of {}; minister for {}',
  de: '{}minister; {}ministerin; {}senator; {}senatorin',
  fr: 'ministre {}',
  es: 'ministro {}; ministra {}; consejero {}; consejera {}',
};
/** Who is in charge of it in a town or an authority. */
const commissioners: Readonly<Record<Told, string>> = {
  en: '{} commissioner; commissioner for {}',
  de: '{}dezernent; {}dezernentin; {}stadtrat; {}stadträtin; {}kommissar; {}kommissarin',
  fr: 'adjoint {}; adjointe {}; commissaire {}',
  es: 'concejal {}; concejala {}; comisario {}; comisaria {}',
};

/** What the fields begin with of which one member of a government may have several. */
const GOVERNMENT = 'government ';

const offices: Record<Told, Map<string, Office>> = { en: new Map(), de: new Map(), fr: new Map(), es: new Map() };
const fields = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [duty, sort, ...lists] = line.split('|').map((part) => part.trim()) as [string, string, ...string[]];
  const [field, governed] = sort.split(' ') as [string, string?];
  const head: Office = { role: `head of ${duty}`, many: true };
  const governs = duty.replace(' ministry', '');
  const minister: Office = { role: `${governs} minister`, many: true };
  const commissioner: Office = { role: `${governs} commissioner`, many: true };
  if (governed) for (const { role } of [minister, commissioner]) fields.set(role, `${GOVERNMENT}${field}`);
  if (governed !== '=') fields.set(head.role, field);
  for (const [i, language] of (['en', 'de', 'fr', 'es'] as const).entries())
    for (const words of lists[i]!.split(';').map((part) => part.trim())) {
      if (!words) continue;
      const isCompound = language === 'de' && words.endsWith('-');
      const inside = isCompound ? words.slice(0, -1) : words;
      const put = (forms: string, office: Office): void => {
        for (const form of forms.split('; ')) {
          const phrase = form.replace('{}', inside);
          if (!offices[language].has(phrase)) offices[language].set(phrase, office);
        }
      };
      // A "Bauchef" leads a firm of the trade as often as a part of one.
      if (isCompound ? !governed : governed !== '=')
        put(language === 'de' && !isCompound ? headsOf : heads[language], head);
      if (!governed || (language === 'de' && !isCompound)) continue;
      put(ministers[language], minister);
      put(commissioners[language], commissioner);
    }
}

/** The offices of a language that are told by what they are in charge of: "head of propulsion", "Kulturdezernentin". */
export function dutiesOf(language: Language): ReadonlyMap<string, Office> {
  return offices[language as Told] ?? new Map();
}

/** The field of an office of these; undefined for others. Somebody may be in charge of two things of one field. */
export function fieldOf({ role }: Office): string | undefined {
  return fields.get(role);
}

/** May one person be in charge of both fields? Whoever governs has several, and has money where it is called by what it is. */
export function mayBeJoined(a: string, b: string): boolean {
  const governs = (field: string): boolean => field.startsWith(GOVERNMENT);
  return (governs(a) && governs(b)) || a.replace(GOVERNMENT, '') === b.replace(GOVERNMENT, '');
}
