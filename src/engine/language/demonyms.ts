import type { Language } from '../article/article.ts';
import { memoised } from './memo.ts';

/**
 * The countries by their codes (ISO 3166), each with the stems of its adjective and of the nouns for its people in English,
 * German, French and Spanish. A German stem in lower case takes the endings of an adjective, one with a capital those of a
 * noun; a French and a Spanish one stands in the masculine. Georgia is left out, for a state has its name too.
 */
const lines = `
AF | afghan | afghanisch Afghane | afghan | afgano
AL | albanian | albanisch Albaner | albanais | albanés
DZ | algerian | algerisch Algerier | algérien | argelino
AR | argentine argentinian | argentinisch Argentinier | argentin | argentino
AM | armenian | armenisch Armenier | arménien | armenio
AU | australian | australisch Australier | australien | australiano
AT | austrian | österreichisch Österreicher | autrichien | austriaco
AZ | azerbaijani | aserbaidschanisch Aserbaidschaner | azerbaïdjanais | azerbaiyano
BS | bahamian | bahamaisch Bahamaer | bahaméen | bahameño
BD | bangladeshi | bangladeschisch Bangladescher | bangladais | bangladesí
BY | belarusian | belarussisch Belarusse | biélorusse | bielorruso
BE | belgian | belgisch Belgier | belge | belga
BO | bolivian | bolivianisch Bolivianer | bolivien | boliviano
BA | bosnian | bosnisch Bosnier | bosnien | bosnio
BR | brazilian | brasilianisch Brasilianer | brésilien | brasileño
GB | british briton | britisch Brite | britannique | británico
BG | bulgarian | bulgarisch Bulgare | bulgare | búlgaro
CM | cameroonian | kamerunisch Kameruner | camerounais | camerunés
CA | canadian | kanadisch Kanadier | canadien | canadiense
CL | chilean | chilenisch Chilene | chilien | chileno
CN | chinese | chinesisch Chinese | chinois | chino
CO | colombian | kolumbianisch Kolumbianer | colombien | colombiano
HR | croatian croat | kroatisch Kroate | croate | croata
CU | cuban | kubanisch Kubaner | cubain | cubano
CY | cypriot | zyprisch Zyprer | chypriote | chipriota
CZ | czech | tschechisch Tscheche | tchèque | checo
DK | danish dane | dänisch Däne | danois | danés
EC | ecuadorian | ecuadorianisch Ecuadorianer | équatorien | ecuatoriano
EG | egyptian | ägyptisch Ägypter | égyptien | egipcio
EE | estonian | estnisch Este | estonien | estonio
ET | ethiopian | äthiopisch Äthiopier | éthiopien | etíope
FI | finnish finn | finnisch Finne | finlandais | finlandés
FR | french frenchman frenchwoman | französisch Franzose | français | francés
DE | german | deutsch | allemand | alemán
GH | ghanaian | ghanaisch Ghanaer | ghanéen | ghanés
GR | greek | griechisch Grieche | grec | griego
GT | guatemalan | guatemaltekisch Guatemalteke | guatémaltèque | guatemalteco
HN | honduran | honduranisch Honduraner | hondurien | hondureño
HU | hungarian | ungarisch Ungar | hongrois | húngaro
IS | icelandic icelander | isländisch Isländer | islandais | islandés
IN | indian | indisch Inder | indien | indio
ID | indonesian | indonesisch Indonesier | indonésien | indonesio
IR | iranian | iranisch Iraner | iranien | iraní
IQ | iraqi | irakisch Iraker | irakien | iraquí
IE | irish irishman irishwoman | irisch Ire | irlandais | irlandés
IL | israeli | israelisch Israeli | israélien | israelí
IT | italian | italienisch Italiener | italien | italiano
JM | jamaican | jamaikanisch Jamaikaner | jamaïcain | jamaicano
JP | japanese | japanisch Japaner | japonais | japonés
JO | jordanian | jordanisch Jordanier | jordanien | jordano
KZ | kazakh | kasachisch Kasache | kazakh | kazajo
KE | kenyan | kenianisch Kenianer | kényan | keniano keniata
KR | korean | südkoreanisch Südkoreaner | sud-coréen | surcoreano
LV | latvian | lettisch Lette | letton | letón
LB | lebanese | libanesisch Libanese | libanais | libanés
LR | liberian | liberianisch Liberianer | libérien | liberiano
LY | libyan | libysch Libyer | libyen | libio
LT | lithuanian | litauisch Litauer | lituanien | lituano
MY | malaysian | malaysisch Malaysier | malaisien | malasio
ML | malian | malisch Malier | malien | maliense
MT | maltese | maltesisch Malteser | maltais | maltés
MH | marshallese | marshallisch Marshaller | marshallais | marshalés
MX | mexican | mexikanisch Mexikaner | mexicain | mexicano
MA | moroccan | marokkanisch Marokkaner | marocain | marroquí
NP | nepalese nepali | nepalesisch Nepalese | népalais | nepalí
NL | dutch dutchman dutchwoman | niederländisch Niederländer | néerlandais | neerlandés holandés
NZ | new-zealander | neuseeländisch Neuseeländer | néo-zélandais | neozelandés
NG | nigerian | nigerianisch Nigerianer | nigérian | nigeriano
NO | norwegian | norwegisch Norweger | norvégien | noruego
PK | pakistani | pakistanisch Pakistaner | pakistanais | pakistaní
PS | palestinian | palästinensisch Palästinenser | palestinien | palestino
PA | panamanian | panamaisch panamaer Panamaer | panaméen | panameño
PE | peruvian | peruanisch Peruaner | péruvien | peruano
PH | philippine filipino filipina | philippinisch Philippiner | philippin | filipino
PL | polish pole | polnisch Pole | polonais | polaco
PT | portuguese | portugiesisch Portugiese | portugais | portugués
RO | romanian | rumänisch Rumäne | roumain | rumano
RU | russian | russisch Russe | russe | ruso
SA | saudi | saudisch Saudi | saoudien | saudí
SN | senegalese | senegalesisch Senegalese | sénégalais | senegalés
RS | serbian serb | serbisch Serbe | serbe | serbio
SK | slovak | slowakisch Slowake | slovaque | eslovaco
SI | slovenian slovene | slowenisch Slowene | slovène | esloveno
SO | somali | somalisch Somalier | somalien | somalí
ZA | south-african | südafrikanisch Südafrikaner | sud-africain | sudafricano
ES | spanish spaniard | spanisch Spanier | espagnol | español
SE | swedish swede | schwedisch Schwede | suédois | sueco
CH | swiss | schweizerisch Schweizer | suisse | suizo
SY | syrian | syrisch Syrer | syrien | sirio
TW | taiwanese | taiwanisch Taiwaner | taïwanais | taiwanés
TZ | tanzanian | tansanisch Tansanier | tanzanien | tanzano
TH | thai | thailändisch Thailänder | thaïlandais | tailandés
TN | tunisian | tunesisch Tunesier | tunisien | tunecino
TR | turkish turk | türkisch Türke | turc | turco
UG | ugandan | ugandisch Ugander | ougandais | ugandés
UA | ukrainian | ukrainisch Ukrainer | ukrainien | ucraniano
US | american | amerikanisch us-amerikanisch Amerikaner US-Amerikaner | américain | estadounidense
UY | uruguayan | uruguayisch Uruguayer | uruguayen | uruguayo
VE | venezuelan | venezolanisch Venezolaner | vénézuélien | venezolano
VN | vietnamese | vietnamesisch Vietnamese | vietnamien | vietnamita
ZM | zambian | sambisch Sambier | zambien | zambiano
ZW | zimbabwean | simbabwisch Simbabwer | zimbabwéen | zimbabuense
`;

/** Is the country of a code one of those whose people have a word here? Parts of a country are none. */
export const hasDemonym = memoised((code: string): boolean => lines.includes(`\n${code} |`));

type Demonyms = ReadonlyMap<string, string>;

const columns: readonly Language[] = ['en', 'de', 'fr', 'es'];

/** The countries' codes by the words for their people in a language, in lower case and every form. */
export const demonymsOf = memoised((language: string): Demonyms => {
  const column = columns.indexOf(language as Language);
  const codes = new Map<string, string>();
  if (column < 0) return codes;
  for (const line of lines.trim().split('\n')) {
    const [code, ...words] = line.split(' | ') as [string, ...string[]];
    for (const word of words[column]!.split(' '))
      for (const form of formsIn(language, word)) if (!codes.has(form)) codes.set(form, code);
  }
  return codes;
});

function formsIn(language: string, word: string): readonly string[] {
  switch (language) {
    case 'de':
      return germanForms(word);
    case 'fr':
      return frenchForms(word);
    case 'es':
      return spanishForms(word);
    default:
      return [word];
  }
}

function germanForms(word: string): string[] {
  const lower = word.toLowerCase();
  if (word[0] === lower[0] && !word.startsWith('us-'))
    return ['', 'e', 'er', 'en', 'es', 'em'].map((ending) => lower + ending);
  const stem = lower.endsWith('e') ? lower.slice(0, -1) : lower;
  return [
    lower,
    `${lower}n`,
    `${lower}s`,
    `${stem}in`,
    `${stem}innen`,
    ...['e', 'er', 'en'].map((ending) => lower + ending),
  ];
}

function frenchForms(word: string): string[] {
  const feminine = word.endsWith('e')
    ? word
    : word.endsWith('ien') || word.endsWith('éen')
      ? `${word}ne`
      : word.endsWith('grec')
        ? 'grecque'
        : word.endsWith('turc')
          ? 'turque'
          : word.endsWith('letton')
            ? 'lettonne'
            : `${word}e`;
  return [word, feminine];
}

function spanishForms(word: string): string[] {
  if (word.endsWith('o')) return [word, `${word.slice(0, -1)}a`];
  const [, stem, vowel, end] = /^(.*)([éáó])([sn])$/.exec(word) ?? [];
  if (stem === undefined) return word.endsWith('español') ? [word, 'española'] : [word];
  return [word, `${stem}${plain[vowel!]}${end}a`];
}

const plain: Readonly<Record<string, string>> = { é: 'e', á: 'a', ó: 'o' };
