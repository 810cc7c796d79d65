/**
 * The commonest small words of each language, in lower case: what tells a language in a few words. The languages without
 * a pack are here so that a text in one of them is not taken for its neighbour.
 */
export const functionWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: `the of and to in is was were are be been being has have had having that this these those it its he she they them
      his her their we our you your i who which what when where how with from by for on at as an a or but not no nor if
      than then there here into about after before between over under against during through because while would will
      could should may might can must do does did said says up out off one two new also more most other such only just
      all any some so very now since until both each few many much first last three four five year years day week month
      people man woman men women boy girl child city state world life time old young big small high good great long name
      group company government president minister police state school university home house water money game team member
      members part place end use used make made get take took give gave go went come came see seen know think want need
      work works play plays live lives born died film show song book won lost left right still again never always every
      near next early late called known became began told asked shot killed dead wants has having own who's years' within
      without among according several yet just once around along across off why whose am nothing something else even
      refused failed down another back front red blue black white green street road people's`,
    de: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einen einem einer eines als auch es
      an werden aus er hat dass daß sie nach wird bei um am sind noch wie über so zum zur war haben nur oder aber vor
      bis mehr durch man sein wurde wurden sei seien kann können soll sollen muss müssen will wollen ihre ihr ihren seine
      seinen wir ich uns wenn weil dann schon ab gegen unter zwischen zwei drei jahr jahren jahre sagte etwa rund vom beim
      ins hatte hatten kein keine keinen diese dieser dieses diesem diesen alle mehrere sowie während ohne doch sehr nun
      seit neue neuen einige gibt geht laut zudem liegt lebt starb spielte arbeitet wurde
      erste ersten letzte letzten große großen mann frau kind menschen stadt land leben zeit tag woche monat prozent heute
      gestern polizei regierung präsident minister firma unternehmen millionen herr frau verliert steht kommt sagt machte
      worden dort hier nichts etwas immer wieder jedoch bereits damit dafür dabei gegründet getötet geboren`,
    fr: `le la les de des du un une et en à au aux est sont été être a ont avait il elle ils elles on ce cet cette
      ces se son sa ses leur leurs qui que quoi dont où ne pas plus par pour sur dans avec sans sous entre vers chez
      mais ou donc car comme si aussi très bien même tout tous toute toutes deux trois nous vous je y était étaient
      fait faire peut après avant depuis contre pendant selon lors ainsi encore sera seront ans être notre votre moins
      aucun aucune plusieurs déjà jusqu alors premier première dernier homme femme ville pays monde vie temps jour semaine
      mois année années personnes gouvernement président ministre police entreprise dit avoir où trop peu quelques dès`,
    es: `el la los las de del y en a al un una unos unas que es son fue fueron ser está están ha han había no se su sus lo
      le les por para con sin sobre entre hasta desde como más pero o si también ya muy este esta estos estas ese esa
      esos eso esto cuando donde quien cual porque sino aunque según tras durante ante dos tres años año todo todos toda
      todas otro otra otros puede sido tiene tienen hay yo él ella ellos nos contra cada mismo así antes después era
      menos dijo e será primer primera último hombre mujer ciudad país mundo vida tiempo día semana mes personas gobierno
      presidente ministro policía empresa millones ayer hoy nunca siempre nada algo aquí allí`,
    it: `il lo la i gli le di del della dei delle dello degli e è in a al alla alle ai un una uno che non per con da dal
      dalla dai nel nella nei nelle sul sulla si sono ha hanno come più ma anche se questo questa questi queste suo sua
      suoi era essere stato stata stati cui tra fra dopo prima due tre anni molto già ancora perché quando dove chi ci
      mentre secondo contro ogni tutti tutto`,
    pt: `o os as de do da dos das e em no na nos nas um uma uns umas que é são foi foram ser está estão não se seu sua
      seus suas ao à aos às por pelo pela para com sem sobre entre até como mais mas ou também já muito este esta isso
      isto quando onde quem porque segundo após durante dois duas três anos ano todo todos outro outra pode tem têm há
      ele ela eles depois antes ainda era disse`,
    nl: `de het een en van in is dat op te zijn met voor niet aan er om ook als door maar bij uit naar heeft hebben werd
      worden wordt was waren nog wel deze dit die over meer kan kunnen zal zullen hij zij ze ik we je tot dan geen wat
      hun haar na tegen tussen onder twee drie jaar volgens omdat toen al zo veel`,
    sv: `och att det i en ett som på är av för med till den har de inte om var jag han hon vi men så från kan när nu
      eller vid under efter också mot två år sin sitt sina över ska skulle hade blev bara mer än`,
    da: `og at det i en et som på er af for med til den har de ikke om var jeg han hun vi men så fra kan når nu eller ved
      under efter også mod to år sin sit sine over skal skulle havde blev bare mere end der blive være ifølge`,
    pl: `i w na z do że się nie jest to jak o po od za przez dla ale tym tego był była było są oraz ma który która które
      już tylko przed może ich jego jej lub czy być został`,
    ro: `și în de la cu pe din că nu este sunt un o al ai ale a fost pentru care sau dar mai prin după între fi va au
      această acest unei unui`,
    fi: `ja on ei että se oli hän mutta kun niin kuin myös ovat ole joka jos tai sen tämä mukaan vuoden sekä vain olla`,
  }).map(([language, words]) => [language, words.split(/\s+/)]),
);

/** Word endings that are common in one language, or in two, which then share the vote; they count less than a word. */
export const wordEndings: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: 'ing ness ship ously ally tion tions sion ment ments ful less ized ised ies ght ed ly ers ous able ould ward ey dy ty gy ry ny',
    de: `ung ungen heit keit lich liche lichen schaft chen isch ische ischen ierung en er ert iert te ten tig ig ige igen eln
      ern ende enden tz cht icht echt haft los`,
    fr: 'aient eaux eux euse ère ième isme iste oire ée ées és ants ement ette ique tion tions sion eur eurs ent ais ait',
    es: 'ción ciones mente idad idades ado ada ados adas ido ida idos iendo ando aron ieron ía ían ión dor dora eza ismo ista',
    it: 'zione zioni mente ità ato ata ati ate uto uti ando endo ismo ista etto ella elli',
    pt: 'ção ções mente dade dades ado ada ados adas ido idos ando endo ão ões eiro eira',
    nl: 'ing ingen heid heden lijk lijke ische aar aren oor eel',
    sv: 'ning ningen het lig liga arna erna ade',
    da: 'ning ningen hed lig lige erne ede',
  }).map(([language, endings]) => [language, endings.split(/\s+/)]),
);

/** What is joined to a word by an apostrophe: behind it in English, before it in French and Italian. */
export const clitics: Readonly<Record<string, readonly string[]>> = {
  en: ["'s", "'t", "'re", "'ve", "'ll", "'d", "'m"],
  fr: ["l'", "d'", "qu'", "n'", "s'", "j'", "c'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'", "aujourd'"],
  it: ["l'", "d'", "c'", "un'", "dell'", "all'", "nell'", "dall'", "sull'", "quest'"],
};

/** Letters that one language uses and its neighbours do not. */
export const tellingLetters: Readonly<Record<string, string>> = {
  de: 'äöß',
  fr: 'çœêèâûëù',
  es: 'ñ¿¡',
  pt: 'ãõ',
  sv: 'å',
  da: 'øæ',
  pl: 'łąęśżźćń',
  ro: 'țșăţş',
};
