/** Sets of which only one member can stand in one place of a sentence; `=` joins words for the same member. */
export const exclusive: Readonly<Record<string, string>> = {
  colour: 'rot blau grün gelb orange lila=violett rosa braun schwarz weiß grau beige golden silbern',
  material: 'holz stein glas plastik=kunststoff eisen stahl kupfer silber gold beton ziegel leder papier',
  season: 'frühling=frühjahr sommer herbst winter',
  weekday: 'montag dienstag mittwoch donnerstag freitag samstag=sonnabend sonntag',
  month: 'januar februar märz april mai juni juli august september oktober november dezember',
  daypart: 'morgen mittag nachmittag abend nacht',
  relation:
    'vater mutter sohn tochter bruder schwester ehemann=mann=gatte ehefrau=frau=gattin onkel tante cousin neffe nichte großvater großmutter enkel schwager schwägerin schwiegervater schwiegermutter schwiegersohn schwiegertochter ex-mann ex-frau witwe witwer bekannter=bekannte freund=freundin nachbar=nachbarin kollege=kollegin verwandter=verwandte',
  direction: 'norden süden osten westen nordosten nordwesten südosten südwesten',
  compass: 'nördlich südlich östlich westlich',
  continent: 'afrika asien europa nordamerika südamerika australien antarktis',
  religion:
    'christ=christlich muslim=muslimisch=islamisch jude=jüdisch hindu buddhist=buddhistisch katholisch evangelisch=protestantisch',
  country:
    'afghanistan ägypten albanien algerien angola argentinien australien österreich belgien bolivien bosnien brasilien bulgarien chile china dänemark deutschland ecuador estland finnland frankreich georgien griechenland großbritannien indien indonesien irak iran irland island israel italien japan jordanien kanada kasachstan kenia kolumbien kroatien kuba kuwait lettland libanon libyen litauen luxemburg malaysia marokko mexiko neuseeland niederlande nigeria nordkorea norwegen pakistan peru philippinen polen portugal rumänien russland ruanda saudi-arabien schweden schweiz serbien singapur slowakei slowenien somalia spanien südafrika südkorea sudan syrien taiwan thailand tschechien tunesien türkei uganda ukraine ungarn usa venezuela vietnam zypern costa_rica el_salvador',
  nationality:
    'afghanisch ägyptisch albanisch algerisch amerikanisch=us-amerikanisch argentinisch australisch österreichisch belgisch brasilianisch britisch=englisch bulgarisch chilenisch chinesisch dänisch deutsch finnisch französisch griechisch indisch indonesisch irakisch iranisch irisch israelisch italienisch japanisch kanadisch kolumbianisch kroatisch kubanisch libanesisch libysch mexikanisch niederländisch=holländisch nigerianisch nordkoreanisch norwegisch pakistanisch palästinensisch peruanisch philippinisch polnisch portugiesisch rumänisch russisch saudisch schwedisch schweizerisch=schweizer serbisch slowakisch spanisch südafrikanisch südkoreanisch syrisch thailändisch tschechisch türkisch ukrainisch ungarisch vietnamesisch',
  rank: 'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte letzte',
  unit: 'tag woche monat jahr jahrzehnt jahrhundert stunde minute sekunde',
  medal: 'gold silber bronze',
  office:
    'präsident vizepräsident premierminister=ministerpräsident kanzler=bundeskanzler gouverneur bürgermeister senator minister botschafter könig königin papst bischof kaiser',
  crime:
    'mord totschlag raub einbruch diebstahl betrug brandstiftung vergewaltigung entführung bestechung meineid spionage steuerhinterziehung',
  disaster:
    'erdbeben hurrikan tornado flut=überschwemmung=hochwasser tsunami lawine erdrutsch waldbrand dürre taifun vulkanausbruch',
  disease:
    'krebs diabetes malaria tuberkulose masern grippe cholera ebola lungenentzündung hepatitis asthma schlaganfall demenz',
  drink: 'bier wein whisky wodka gin rum sekt kaffee tee wasser milch saft',
  party: 'cdu csu spd fdp grüne linke afd',
  vehicle: 'auto=wagen=pkw lastwagen=lkw bus fahrrad motorrad zug flugzeug hubschrauber schiff=boot fähre u-boot taxi',
  animal:
    'hund katze pferd kuh schwein schaf ziege huhn ente maus ratte elefant löwe tiger bär wolf affe hirsch wal hai',
  work: 'film buch=roman lied album theaterstück gemälde gedicht oper skulptur',
};
