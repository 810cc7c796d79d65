import { memoised } from '../memo.ts';
import { strongForms } from './strongVerbs.ts';

/** Forms that neither a rule nor the table of strong verbs makes, to their base form. */
const others: Readonly<Record<string, string>> = {
  geriet: 'geraten',
  gerieten: 'geraten',
  gerät: 'geraten',
  gebe: 'geben',
  bekanntgegeben: 'bekanntgeben',
  übernahm: 'übernehmen',
  übernahmen: 'übernehmen',
  übernimmt: 'übernehmen',
  übernommen: 'übernehmen',
  zurückgetreten: 'zurücktreten',
  verließ: 'verlassen',
  verließen: 'verlassen',
  verlässt: 'verlassen',
  umgekommen: 'umkommen',
  festgenommen: 'festnehmen',
  freigesprochen: 'freisprechen',
  stehen: 'stehen',
  betrug: 'betragen',
  beträgt: 'betragen',
  zurückgerufen: 'zurückrufen',
  verbot: 'verbieten',
  verboten: 'verbieten',
  wurde: 'werden',
  wurden: 'werden',
  worden: 'werden',
  wird: 'werden',
  ist: 'sein',
  sei: 'sein',
  seien: 'sein',
  wäre: 'sein',
  wären: 'sein',
  habe: 'haben',
  hätte: 'haben',
  hätten: 'haben',
  werde: 'werden',
  würde: 'werden',
  würden: 'werden',
  war: 'sein',
  waren: 'sein',
  sind: 'sein',
  gewesen: 'sein',
  hat: 'haben',
  hatte: 'haben',
  hatten: 'haben',
  erhielt: 'erhalten',
  erhält: 'erhalten',
  erhielten: 'erhalten',
  zurückgezogen: 'zurückziehen',
  unterschrieb: 'unterschreiben',
  unterschrieben: 'unterschreiben',
  verbrachte: 'verbringen',
  entließ: 'entlassen',
  entlassen: 'entlassen',
  wählte: 'wählen',
  gewählt: 'wählen',
  ernannt: 'ernennen',
  ernannte: 'ernennen',
  benannt: 'benennen',
  geborene: 'geboren',
  gebürtige: 'geboren',
  gebürtiger: 'geboren',
  erschoss: 'erschießen',
  erschossen: 'erschießen',
  getötet: 'töten',
  verletzt: 'verletzen',
  vermisst: 'vermissen',
  umgesetzt: 'umsetzen',
  abgesagt: 'absagen',
  verschoben: 'verschieben',
  verschob: 'verschieben',
  eingestellt: 'einstellen',
  angekündigt: 'ankündigen',
  aufgeteilt: 'aufteilen',
  übergetreten: 'übertreten',
  stimmte: 'stimmen',
  ertrank: 'ertrinken',
  ertranken: 'ertrinken',
  ertrunken: 'ertrinken',
  verschwand: 'verschwinden',
  verschwunden: 'verschwinden',
  betrog: 'betrügen',
  betrogen: 'betrügen',
  entschied: 'entscheiden',
  entschieden: 'entscheiden',
  vergab: 'vergeben',
  vergeben: 'vergeben',
  beschloss: 'beschließen',
  beschlossen: 'beschließen',
  versprach: 'versprechen',
  versprochen: 'versprechen',
  bewarb: 'bewerben',
  erwarb: 'erwerben',
  erworben: 'erwerben',
  verband: 'verbinden',
  verbunden: 'verbinden',
  verletzte: 'verletzen',
  besaß: 'besitzen',
  besessen: 'besitzen',
  übertraf: 'übertreffen',
  übertroffen: 'übertreffen',
  erfuhr: 'erfahren',
  vertrat: 'vertreten',
  vertreten: 'vertreten',
  verhieß: 'verheißen',
  misslang: 'misslingen',
  zerriss: 'zerreißen',
  verspricht: 'versprechen',
  saugte: 'saugen',
  bewog: 'bewegen',
  brannt: 'brennen',
  vermied: 'vermeiden',
  vermieden: 'vermeiden',
  bestritt: 'bestreiten',
  bestritten: 'bestreiten',
  erlitt: 'erleiden',
  erlitten: 'erleiden',
  ergriff: 'ergreifen',
  entzog: 'entziehen',
  entzogen: 'entziehen',
  bewies: 'beweisen',
  bewiesen: 'beweisen',
  erwies: 'erweisen',
  verlieh: 'verleihen',
  verliehen: 'verleihen',
  quoll: 'quellen',
  überwand: 'überwinden',
  überwunden: 'überwinden',
  stank: 'stinken',
  befand: 'befinden',
  befanden: 'befinden',
  zerbrach: 'zerbrechen',
  umgab: 'umgeben',
};

/** The table of strong verbs has separable verbs without their prefix. */
const irregular: ReadonlyMap<string, string> = new Map([...strongForms, ...Object.entries(others)]);

const endings = ['en', 'em', 'er', 'es', 'e', 'n', 's', 'innen', 'in'];

const inseparablePrefix = /^(be|ver|er|ent|zer|über|unter|wider|hinter|miss)(\p{L}{3,})$/u;
const separablePrefix =
  /^(zurück|hinaus|hinein|hinunter|heraus|herein|heran|herunter|zusammen|weiter|wieder|vorbei|voran|bekannt|frei|fort|fest|statt|teil|nieder|ab|an|auf|aus|bei|ein|her|hin|los|mit|nach|um|vor|weg|zu)(\p{L}{3,})$/u;

/** Base forms that a German word in lower case may have, the word itself first: noun endings, weak verbs, then a table. */
export const lemmas = memoised((word: string): readonly string[] => {
  const forms = [word];
  const known = irregular.get(word);
  if (known) forms.push(known);
  // baut, legt: too short for the rules below.
  if (word.length === 4 && word.endsWith('t')) forms.push(`${word.slice(0, -1)}en`);
  if (word.length < 5) return forms;
  // entstand, entstanden, zerbrochen: a strong form behind a prefix that stays.
  const inseparable = known ? null : inseparablePrefix.exec(word);
  for (const form of inseparable ? [inseparable[2]!, inseparable[2]!.replace(/en$/, ''), `ge${inseparable[2]}`] : [])
    if (irregular.has(form)) forms.push(`${inseparable![1]}${irregular.get(form)}`);
  // aufgebrochen, hinausgeschossen: a strong form behind the prefix of a separable verb.
  const separable = known ? null : separablePrefix.exec(word);
  const strong = separable ? irregular.get(separable[2]!) : undefined;
  if (strong) forms.push(`${separable![1]}${strong}`, strong);
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= 4) forms.push(word.slice(0, -ending.length));
  const weak = /^(.{3,}?)(?:t|te|ten|tet|test|end|ende|enden)$/.exec(word);
  if (weak) forms.push(`${weak[1]}en`, `${weak[1]}n`);
  // A stem in t or d takes an e before its ending: leitet, meldete.
  const dental = /^(.{2,}[td])e(?:t|te|ten|tet|test)$/.exec(word);
  if (dental) forms.push(`${dental[1]}en`);
  const participle = /^(.{0,5}?)ge(.{3,}?)t(?:e|en|er|es|em)?$/.exec(word);
  if (participle) forms.push(`${participle[1]}${participle[2]}en`, `${participle[1]}${participle[2]}n`);
  const unprefixed = /^((?:be|ver|er|ent|zer|über|unter|um|re|de).{3,}?)t(?:e|en|er|es|em)?$/.exec(word);
  if (unprefixed) forms.push(`${unprefixed[1]}en`);
  const infinitive = /^(ab|an|auf|aus|ein|um|vor|zu|zurück|weiter|los|mit)zu(.{4,})$/.exec(word);
  if (infinitive) forms.push(`${infinitive[1]}${infinitive[2]}`);
  return forms;
});
