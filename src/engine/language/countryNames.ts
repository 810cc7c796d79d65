/**
 * The countries and territories by their codes (ISO 3166), a line each: what they are called in English, German, French and
 * Spanish, by the Unicode CLDR and as news calls them besides. The first name in English stands for all; other languages need no
 * line for a name that they share with it.
 */
export const countryNames = `
AD | Andorra |  | Andorre
AE | United Arab Emirates; UAE | Vereinigte Arabische Emirate; VAE | Émirats arabes unis | Emiratos Árabes Unidos; EAU
AF | Afghanistan |  |  | Afganistán
AG | Antigua & Barbuda | Antigua und Barbuda | Antigua-et-Barbuda | Antigua y Barbuda
AL | Albania | Albanien | Albanie
AM | Armenia | Armenien | Arménie
AO | Angola
AQ | Antarctica | Antarktis | Antarctique | Antártida
AR | Argentina | Argentinien | Argentine
AS | American Samoa | Amerikanisch-Samoa | Samoa américaines | Samoa Americana
AT | Austria | Österreich | Autriche
AU | Australia | Australien | Australie
AW | Aruba
AZ | Azerbaijan | Aserbaidschan | Azerbaïdjan | Azerbaiyán
BA | Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia | Bosnien und Herzegowina; Bosnien-Herzegowina; Bosnien | Bosnie-Herzégovine; Bosnie | Bosnia y Herzegovina; Bosnia-Herzegovina
BB | Barbados |  | Barbade
BD | Bangladesh | Bangladesch |  | Bangladés
BE | Belgium | Belgien | Belgique | Bélgica
BF | Burkina Faso
BG | Bulgaria | Bulgarien | Bulgarie
BH | Bahrain |  | Bahreïn | Baréin
BI | Burundi
BJ | Benin
BM | Bermuda |  | Bermudes | Bermudas
BN | Brunei
BO | Bolivia | Bolivien | Bolivie
BR | Brazil | Brasilien | Brésil | Brasil
BS | Bahamas
BT | Bhutan |  | Bhoutan | Bután
BW | Botswana | Botsuana |  | Botsuana
BY | Belarus | Weißrussland; Weissrussland | Biélorussie | Bielorrusia
BZ | Belize |  |  | Belice
CA | Canada | Kanada
CD | Democratic Republic of Congo; Democratic Republic of the Congo; DR Congo; DRC | Demokratische Republik Kongo; DR Kongo | République démocratique du Congo; RDC; Congo-Kinshasa | República Democrática del Congo; RDC
CF | Central African Republic | Zentralafrikanische Republik | République centrafricaine | República Centroafricana
CG | Republic of the Congo; Congo-Brazzaville | Republik Kongo; Kongo-Brazzaville | République du Congo | República del Congo
CH | Switzerland | Schweiz | Suisse | Suiza
CI | Ivory Coast; Côte d'Ivoire | Elfenbeinküste |  | Costa de Marfil
CL | Chile |  | Chili
CM | Cameroon | Kamerun | Cameroun | Camerún
CN | China; People's Republic of China | Volksrepublik China | Chine; République populaire de Chine | República Popular China
CO | Colombia | Kolumbien | Colombie
CR | Costa Rica
CU | Cuba | Kuba
CV | Cape Verde | Kap Verde; Kapverden | Cap-Vert | Cabo Verde
CW | Curaçao |  |  | Curazao
CY | Cyprus | Zypern | Chypre | Chipre
CZ | Czechia; Czech Republic | Tschechien; Tschechische Republik | Tchéquie; République tchèque | Chequia; República Checa
DE | Germany | Deutschland | Allemagne | Alemania
DJ | Djibouti | Dschibuti |  | Yibuti
DK | Denmark | Dänemark | Danemark | Dinamarca
DM | Dominica
DO | Dominican Republic | Dominikanische Republik | République dominicaine | República Dominicana
DZ | Algeria | Algerien | Algérie | Argelia
EC | Ecuador |  | Équateur
EE | Estonia | Estland | Estonie
EG | Egypt | Ägypten | Égypte | Egipto
EH | Western Sahara | Westsahara | Sahara occidental | Sáhara Occidental
ER | Eritrea |  | Érythrée
ES | Spain | Spanien | Espagne | España
ET | Ethiopia | Äthiopien | Éthiopie | Etiopía
FI | Finland | Finnland | Finlande | Finlandia
FJ | Fiji | Fidschi | Fidji | Fiyi
FM | Micronesia | Mikronesien | Micronésie
FO | Faroe Islands | Färöer | Îles Féroé | Islas Feroe
FR | France | Frankreich |  | Francia
GA | Gabon | Gabun
GB | United Kingdom; UK; U.K.; Britain; Great Britain | Vereinigtes Königreich; Großbritannien; Grossbritannien | Royaume-Uni; Grande-Bretagne; Royaume-Uni de Grande-Bretagne | Reino Unido; Gran Bretaña
GD | Grenada
GE | Georgia | Georgien | Géorgie
GF | French Guiana | Französisch-Guayana | Guyane française | Guayana Francesa
GG | Guernsey |  | Guernesey | Guernesey
GH | Ghana
GI | Gibraltar
GL | Greenland | Grönland | Groenland | Groenlandia
GM | Gambia |  | Gambie
GN | Guinea |  | Guinée
GP | Guadeloupe |  |  | Guadalupe
GQ | Equatorial Guinea | Äquatorialguinea | Guinée équatoriale | Guinea Ecuatorial
GR | Greece | Griechenland | Grèce | Grecia
GT | Guatemala
GU | Guam
GW | Guinea-Bissau |  | Guinée-Bissau | Guinea-Bisáu
GY | Guyana
HK | Hong Kong | Hongkong | Hongkong
HN | Honduras
HR | Croatia | Kroatien | Croatie | Croacia
HT | Haiti
HU | Hungary | Ungarn | Hongrie | Hungría
ID | Indonesia | Indonesien | Indonésie
IE | Ireland | Irland | Irlande | Irlanda
IL | Israel
IM | Isle of Man |  | Île de Man | Isla de Man
IN | India | Indien | Inde
IQ | Iraq | Irak | Irak | Irak
IR | Iran
IS | Iceland | Island | Islande | Islandia
IT | Italy | Italien | Italie | Italia
JE | Jersey
JM | Jamaica | Jamaika | Jamaïque
JO | Jordan | Jordanien | Jordanie | Jordania
JP | Japan |  | Japon | Japón
KE | Kenya | Kenia |  | Kenia
KG | Kyrgyzstan | Kirgisistan | Kirghizstan | Kirguistán
KH | Cambodia | Kambodscha | Cambodge | Camboya
KI | Kiribati
KM | Comoros | Komoren | Comores | Comoras
KN | St. Kitts & Nevis | St. Kitts und Nevis | Saint-Christophe-et-Niévès | San Cristóbal y Nieves
KP | North Korea | Nordkorea | Corée du Nord | Corea del Norte
KR | South Korea | Südkorea | Corée du Sud | Corea del Sur
KW | Kuwait |  | Koweït
KZ | Kazakhstan | Kasachstan |  | Kazajistán
LA | Laos
LB | Lebanon | Libanon | Liban | Líbano
LC | St. Lucia; Saint Lucia |  | Sainte-Lucie
LI | Liechtenstein
LK | Sri Lanka
LR | Liberia
LS | Lesotho |  |  | Lesoto
LT | Lithuania | Litauen | Lituanie | Lituania
LU | Luxembourg | Luxemburg |  | Luxemburgo
LV | Latvia | Lettland | Lettonie | Letonia
LY | Libya | Libyen | Libye | Libia
MA | Morocco | Marokko | Maroc | Marruecos
MC | Monaco
MD | Moldova | Moldawien; Republik Moldau | Moldavie | Moldavia
ME | Montenegro
MG | Madagascar | Madagaskar
MH | Marshall Islands | Marshallinseln | Îles Marshall | Islas Marshall
MK | North Macedonia | Nordmazedonien | Macédoine du Nord | Macedonia del Norte
ML | Mali
MM | Myanmar; Burma | Birma | Birmanie | Birmania
MN | Mongolia | Mongolei | Mongolie
MO | Macau; Macao
MP | Northern Mariana Islands | Nördliche Marianen | Îles Mariannes du Nord | Islas Marianas del Norte
MQ | Martinique |  |  | Martinica
MR | Mauritania | Mauretanien | Mauritanie
MT | Malta |  | Malte
MU | Mauritius |  | île Maurice | isla Mauricio
MV | Maldives | Malediven |  | Maldivas
MW | Malawi |  |  | Malaui
MX | Mexico | Mexiko | Mexique
MY | Malaysia |  | Malaisie | Malasia
MZ | Mozambique | Mosambik
NA | Namibia |  | Namibie
NC | New Caledonia | Neukaledonien | Nouvelle-Calédonie | Nueva Caledonia
NE | Niger
NG | Nigeria
NI | Nicaragua
NL | Netherlands; Holland | Niederlande; Niederlanden | Pays-Bas; Hollande | Países Bajos; Holanda
NO | Norway | Norwegen | Norvège | Noruega
NP | Nepal
NR | Nauru
NZ | New Zealand | Neuseeland | Nouvelle-Zélande | Nueva Zelanda
OM | Oman
PA | Panama
PE | Peru |  | Pérou
PF | French Polynesia | Französisch-Polynesien | Polynésie française | Polinesia Francesa
PG | Papua New Guinea | Papua-Neuguinea | Papouasie-Nouvelle-Guinée | Papúa Nueva Guinea
PH | Philippines | Philippinen |  | Filipinas
PK | Pakistan
PL | Poland | Polen | Pologne | Polonia
PR | Puerto Rico |  | Porto Rico
PS | Palestinian Territories; Palestine | Palästinensische Gebiete; Palästinensische Autonomiegebiete; Palästina | Territoires palestiniens | Territorios Palestinos; Palestina
PT | Portugal
PW | Palau |  | Palaos | Palaos
PY | Paraguay
QA | Qatar | Katar |  | Catar
RE | Réunion; La Réunion |  |  | La Reunión
RO | Romania | Rumänien | Roumanie | Rumanía
RS | Serbia | Serbien | Serbie
RU | Russia; Russian Federation | Russland; Russische Föderation | Russie; Fédération de Russie | Rusia; Federación Rusa
RW | Rwanda | Ruanda |  | Ruanda
SA | Saudi Arabia | Saudi-Arabien | Arabie saoudite | Arabia Saudí
SB | Solomon Islands | Salomonen | Îles Salomon | Islas Salomón
SC | Seychelles | Seychellen
SD | Sudan |  | Soudan
SE | Sweden | Schweden | Suède | Suecia
SG | Singapore | Singapur | Singapour | Singapur
SI | Slovenia | Slowenien | Slovénie | Eslovenia
SK | Slovakia | Slowakei | Slovaquie | Eslovaquia
SL | Sierra Leone |  |  | Sierra Leona
SM | San Marino |  | Saint-Marin
SN | Senegal
SO | Somalia |  | Somalie
SR | Suriname |  |  | Surinam
SS | South Sudan | Südsudan | Soudan du Sud | Sudán del Sur
ST | São Tomé & Príncipe | São Tomé und Príncipe | Sao Tomé-et-Principe | Santo Tomé y Príncipe
SV | El Salvador
SY | Syria | Syrien | Syrie | Siria
SZ | Eswatini; Swaziland | Swasiland |  | Esuatini
TD | Chad | Tschad | Tchad
TG | Togo
TH | Thailand |  | Thaïlande | Tailandia
TJ | Tajikistan | Tadschikistan | Tadjikistan | Tayikistán
TL | Timor-Leste; East Timor | Osttimor | Timor oriental | Timor Oriental
TM | Turkmenistan
TN | Tunisia | Tunesien | Tunisie | Túnez
TO | Tonga
TR | Turkey; Türkiye | Türkei | Turquie | Turquía
TT | Trinidad & Tobago | Trinidad und Tobago | Trinité-et-Tobago | Trinidad y Tobago
TV | Tuvalu
TW | Taiwan
TZ | Tanzania | Tansania | Tanzanie
UA | Ukraine |  |  | Ucrania
UG | Uganda |  | Ouganda
US | United States; United States of America; USA; US; U.S.; U.S.A.; America | Vereinigte Staaten; Vereinigte Staaten von Amerika | États-Unis; États-Unis d'Amérique | Estados Unidos; EE. UU.; EE.UU.; EEUU
UY | Uruguay
UZ | Uzbekistan | Usbekistan | Ouzbékistan
VA | Vatican; Vatican City | Vatikan; Vatikanstadt |  | Vaticano; Ciudad del Vaticano
VC | St. Vincent & Grenadines | St. Vincent und die Grenadinen | Saint-Vincent-et-les Grenadines | San Vicente y las Granadinas
VE | Venezuela
VI | U.S. Virgin Islands | Amerikanische Jungferninseln | Îles Vierges des États-Unis | Islas Vírgenes de EE. UU.
VN | Vietnam; Viet Nam |  | Viêt Nam
VU | Vanuatu
WS | Samoa
YE | Yemen | Jemen
YT | Mayotte
ZA | South Africa | Südafrika | Afrique du Sud | Sudáfrica
ZM | Zambia | Sambia | Zambie
ZW | Zimbabwe | Simbabwe |  | Zimbabue
XK | Kosovo
`;
