/**
 * Cities, regions, rivers, mountains and seas that languages call by other names, a line each: in English, German, French and
 * Spanish. The first name in English stands for all; other languages need no line for a name that they share with it.
 */
export const placeNames = `
Vienna | Wien | Vienne | Viena
Brussels | Brüssel | Bruxelles | Bruselas
Prague | Prag |  | Praga
Copenhagen | Kopenhagen | Copenhague | Copenhague
Athens | Athen | Athènes | Atenas
Rome | Rom |  | Roma
Lisbon | Lissabon | Lisbonne | Lisboa
Warsaw | Warschau | Varsovie | Varsovia
Bucharest | Bukarest | Bucarest | Bucarest
Belgrade | Belgrad |  | Belgrado
Moscow | Moskau | Moscou | Moscú
Kyiv; Kiev | Kiew; Kyjiw | Kiev | Kiev
Kharkiv; Kharkov | Charkiw; Charkow |  | Járkov
Odesa; Odessa | Odessa | Odessa
London |  | Londres | Londres
Edinburgh | Edinburg | Édimbourg | Edimburgo
Dover |  | Douvres
Geneva | Genf | Genève | Ginebra
Basel; Basle |  | Bâle | Basilea
Bern; Berne |  | Berne | Berna
Lausanne |  |  | Lausana
Lucerne | Luzern |  | Lucerna
Fribourg | Freiburg im Üechtland |  | Friburgo
St. Gallen | Sankt Gallen | Saint-Gall | San Galo
Munich | München
Cologne | Köln |  | Colonia
Hamburg |  | Hambourg | Hamburgo
Frankfurt | Frankfurt am Main | Francfort; Francfort-sur-le-Main | Fráncfort; Fráncfort del Meno
Nuremberg | Nürnberg
Hanover | Hannover | Hanovre | Hannover
Brunswick | Braunschweig
Dresden |  | Dresde | Dresde
Aachen |  | Aix-la-Chapelle | Aquisgrán
Mainz |  | Mayence | Maguncia
Trier |  | Trèves | Tréveris
Regensburg |  | Ratisbonne | Ratisbona
Strasbourg | Straßburg; Strassburg |  | Estrasburgo
Marseille; Marseilles |  |  | Marsella
Bordeaux |  |  | Burdeos
Lyon; Lyons
Nice | Nizza |  | Niza
Dunkirk | Dünkirchen | Dunkerque | Dunkerque
Mulhouse | Mülhausen
Antwerp | Antwerpen | Anvers | Amberes
Ghent | Gent | Gand | Gante
Bruges | Brügge |  | Brujas
Liège | Lüttich |  | Lieja
Louvain; Leuven | Löwen |  | Lovaina
The Hague; Hague | Den Haag | La Haye | La Haya
Rotterdam |  |  | Róterdam
Milan | Mailand
Venice | Venedig | Venise | Venecia
Florence | Florenz
Naples | Neapel |  | Nápoles
Genoa | Genua | Gênes | Génova
Bologna |  | Bologne | Bolonia
Padua |  | Padoue
Trieste | Triest
Syracuse | Syrakus |  | Siracusa
Barcelona |  | Barcelone
Seville | Sevilla |  | Sevilla
Zaragoza; Saragossa | Saragossa | Saragosse
Cordoba |  | Cordoue
Porto; Oporto |  |  | Oporto
Gdansk | Danzig
Krakow; Cracow | Krakau | Cracovie | Cracovia
Wroclaw; Wrocław | Breslau |  | Breslavia
Bratislava | Pressburg
Ljubljana | Laibach |  | Liubliana
Thessaloniki |  | Thessalonique | Tesalónica
Istanbul |  |  | Estambul
Nicosia | Nikosia | Nicosie
Stockholm |  |  | Estocolmo
Gothenburg | Göteborg | Göteborg | Gotemburgo
Tallinn |  |  | Tallin
Vilnius |  |  | Vilna
Reykjavik |  |  | Reikiavik
St. Petersburg; Saint Petersburg | Sankt Petersburg | Saint-Pétersbourg | San Petersburgo
Tbilisi | Tiflis | Tbilissi | Tiflis
Yerevan | Eriwan; Jerewan | Erevan | Ereván
Baku |  | Bakou
Jerusalem |  |  | Jerusalén
Gaza City | Gaza-Stadt | Gaza-ville; Gaza Ville | Ciudad de Gaza
Gaza Strip | Gazastreifen; Gaza-Streifen | bande de Gaza | Franja de Gaza
West Bank | Westjordanland | Cisjordanie | Cisjordania
Golan Heights | Golanhöhen | plateau du Golan | Altos del Golán
Beirut |  | Beyrouth
Damascus | Damaskus | Damas | Damasco
Aleppo |  | Alep | Alepo
Baghdad | Bagdad | Bagdad | Bagdad
Mosul | Mossul | Mossoul
Tehran; Teheran | Teheran | Téhéran | Teherán
Kabul |  | Kaboul
Riyadh | Riad | Riyad | Riad
Mecca | Mekka | La Mecque | La Meca
Kuwait City | Kuwait-Stadt | Koweït City | Ciudad de Kuwait
Sanaa; Sana'a |  |  | Saná
Cairo | Kairo | Le Caire | El Cairo
Alexandria |  | Alexandrie | Alejandría
Algiers | Algier | Alger | Argel
Tripoli | Tripolis
Benghazi | Bengasi |  | Bengasi
Marrakesh; Marrakech | Marrakesch | Marrakech | Marrakech
Tangier; Tangiers | Tanger | Tanger | Tánger
Khartoum | Khartum |  | Jartum
Addis Ababa | Addis Abeba | Addis-Abeba | Adís Abeba
Mogadishu | Mogadischu | Mogadiscio | Mogadiscio
Johannesburg |  |  | Johannesburgo
Cape Town | Kapstadt | Le Cap | Ciudad del Cabo
Kinshasa |  |  | Kinsasa
New York |  |  | Nueva York
New York City |  |  | Ciudad de Nueva York
New Orleans |  | La Nouvelle-Orléans; Nouvelle-Orléans | Nueva Orleans
Philadelphia |  | Philadelphie | Filadelfia
Washington | Washington D.C. |  | Washington D.C.
Mexico City | Mexiko-Stadt | Mexico | Ciudad de México
Guatemala City | Guatemala-Stadt |  | Ciudad de Guatemala
Panama City | Panama-Stadt |  | Ciudad de Panamá
Havana | Havanna | La Havane | La Habana
Rio de Janeiro; Rio | Rio | Rio | Río
Quebec City | Québec-Stadt |  | Ciudad de Quebec
Beijing; Peking | Peking | Pékin | Pekín
Shanghai | Schanghai
Nanjing | Nanking | Nankin | Nankín
Guangzhou | Kanton | Canton | Cantón
Seoul |  |  | Seúl
Pyongyang | Pjöngjang |  | Pionyang
Tokyo | Tokio |  | Tokio
Kyoto |  |  | Kioto
Taipei | Taipeh
Ho Chi Minh City | Ho-Chi-Minh-Stadt | Hô-Chi-Minh-Ville | Ciudad Ho Chi Minh
Jakarta |  |  | Yakarta
Yangon; Rangoon | Rangun | Rangoun | Rangún
Phnom Penh |  |  | Nom Pen
New Delhi | Neu-Delhi; Neu Delhi |  | Nueva Delhi
Mumbai; Bombay | Bombay | Bombay | Bombay
Kolkata; Calcutta | Kalkutta | Calcutta | Calcuta
Kathmandu |  | Katmandou | Katmandú
Dhaka |  | Dacca | Daca
Karachi | Karatschi
Sydney |  |  | Sídney
Europe | Europa |  | Europa
Africa | Afrika | Afrique
Asia | Asien | Asie
North America | Nordamerika | Amérique du Nord | Norteamérica; América del Norte
South America | Südamerika | Amérique du Sud | Sudamérica; América del Sur
Latin America | Lateinamerika | Amérique latine | Latinoamérica; América Latina
Central America | Mittelamerika; Zentralamerika | Amérique centrale | Centroamérica; América Central
Middle East | Nahost; Naher Osten; Mittlerer Osten | Proche-Orient; Moyen-Orient | Oriente Medio; Oriente Próximo
England |  | Angleterre | Inglaterra
Scotland | Schottland | Écosse | Escocia
Wales |  | pays de Galles | Gales
Northern Ireland | Nordirland | Irlande du Nord | Irlanda del Norte
Cornwall |  | Cornouailles | Cornualles
Channel Islands | Kanalinseln | îles Anglo-Normandes | islas del Canal
English Channel | Ärmelkanal |  | canal de la Mancha
Bavaria | Bayern | Bavière | Baviera
Saxony | Sachsen | Saxe | Sajonia
Saxony-Anhalt | Sachsen-Anhalt | Saxe-Anhalt | Sajonia-Anhalt
Lower Saxony | Niedersachsen | Basse-Saxe | Baja Sajonia
Thuringia | Thüringen | Thuringe | Turingia
Hesse | Hessen
Rhineland-Palatinate | Rheinland-Pfalz | Rhénanie-Palatinat | Renania-Palatinado
North Rhine-Westphalia | Nordrhein-Westfalen; NRW | Rhénanie-du-Nord-Westphalie | Renania del Norte-Westfalia
Saarland |  | Sarre | Sarre
Brandenburg |  | Brandebourg | Brandeburgo
Mecklenburg-Western Pomerania; Mecklenburg-Vorpommern | Mecklenburg-Vorpommern | Mecklembourg-Poméranie-Occidentale | Mecklemburgo-Pomerania Occidental
Baden-Württemberg; Baden-Wuerttemberg |  | Bade-Wurtemberg | Baden-Wurtemberg
Black Forest | Schwarzwald | Forêt-Noire | Selva Negra
Tyrol | Tirol |  | Tirol
South Tyrol | Südtirol | Haut-Adige; Tyrol du Sud | Tirol del Sur
Carinthia | Kärnten | Carinthie | Carintia
Styria | Steiermark | Styrie | Estiria
Lower Austria | Niederösterreich | Basse-Autriche | Baja Austria
Upper Austria | Oberösterreich | Haute-Autriche | Alta Austria
Ticino | Tessin | Tessin | Tesino
Valais | Wallis
Grisons; Graubünden | Graubünden |  | Grisones
Brittany | Bretagne | Bretagne | Bretaña
Normandy | Normandie | Normandie | Normandía
Burgundy | Burgund | Bourgogne | Borgoña
Alsace | Elsass |  | Alsacia
Lorraine | Lothringen
Corsica | Korsika | Corse | Córcega
Savoy | Savoyen | Savoie | Saboya
Paris Region |  | Île-de-France
Catalonia | Katalonien | Catalogne | Cataluña
Andalusia | Andalusien | Andalousie | Andalucía
Basque Country | Baskenland | Pays basque | País Vasco; Euskadi
Galicia | Galicien | Galice
Navarre | Navarra |  | Navarra
Castile and León | Kastilien und León | Castille-et-León | Castilla y León
Balearic Islands; Balearics | Balearen | Baléares; îles Baléares | Baleares; islas Baleares
Canary Islands; Canaries | Kanaren; Kanarische Inseln | Canaries; îles Canaries | Canarias; islas Canarias
Mallorca; Majorca |  | Majorque
Minorca; Menorca | Menorca | Minorque | Menorca
Tenerife | Teneriffa
Sicily | Sizilien | Sicile | Sicilia
Sardinia | Sardinien | Sardaigne | Cerdeña
Tuscany | Toskana | Toscane | Toscana
Lombardy | Lombardei | Lombardie | Lombardía
Piedmont | Piemont | Piémont | Piamonte
Flanders | Flandern | Flandre; Flandres | Flandes
Wallonia | Wallonien | Wallonie | Valonia
Silesia | Schlesien | Silésie
Transylvania | Siebenbürgen; Transsilvanien | Transylvanie | Transilvania
Crete | Kreta |  | Creta
Rhodes | Rhodos |  | Rodas
Crimea | Krim | Crimée
Donbas; Donbass | Donbass | Donbass | Dombás
Siberia | Sibirien | Sibérie
Chechnya | Tschetschenien | Tchétchénie | Chechenia
Caucasus | Kaukasus | Caucase | Cáucaso
Balkans | Balkan |  | Balcanes
Scandinavia | Skandinavien | Scandinavie | Escandinavia
Xinjiang |  |  | Sinkiang
Kashmir | Kaschmir | Cachemire | Cachemira
Darfur |  | Darfour
California | Kalifornien | Californie
Florida |  | Floride
Texas |  |  | Tejas
Hawaii |  | Hawaï | Hawái
Louisiana |  | Louisiane | Luisiana
Pennsylvania |  | Pennsylvanie | Pensilvania
North Carolina |  | Caroline du Nord | Carolina del Norte
South Carolina |  | Caroline du Sud | Carolina del Sur
West Virginia |  | Virginie-Occidentale | Virginia Occidental
New Mexico |  | Nouveau-Mexique | Nuevo México
North Dakota |  | Dakota du Nord | Dakota del Norte
South Dakota |  | Dakota du Sud | Dakota del Sur
British Columbia |  | Colombie-Britannique | Columbia Británica
New South Wales |  | Nouvelle-Galles du Sud | Nueva Gales del Sur
Tasmania | Tasmanien | Tasmanie
Mediterranean; Mediterranean Sea | Mittelmeer | Méditerranée; mer Méditerranée | Mediterráneo; mar Mediterráneo
Black Sea | Schwarzes Meer | mer Noire | mar Negro
Red Sea | Rotes Meer | mer Rouge | mar Rojo
Dead Sea | Totes Meer | mer Morte | mar Muerto
North Sea | Nordsee | mer du Nord | mar del Norte
Baltic Sea; Baltic | Ostsee | mer Baltique; Baltique | mar Báltico; Báltico
Aegean; Aegean Sea | Ägäis | mer Égée | mar Egeo; Egeo
Adriatic; Adriatic Sea | Adria | mer Adriatique; Adriatique | mar Adriático; Adriático
Caribbean; Caribbean Sea | Karibik | Caraïbes | Caribe; mar Caribe
Atlantic; Atlantic Ocean | Atlantik | Atlantique; océan Atlantique | Atlántico; océano Atlántico
Pacific; Pacific Ocean | Pazifik | Pacifique; océan Pacifique | Pacífico; océano Pacífico
Indian Ocean | Indischer Ozean | océan Indien | océano Índico; Índico
Persian Gulf | Persischer Golf | golfe Persique | golfo Pérsico
Strait of Hormuz | Straße von Hormus; Strasse von Hormus | détroit d'Ormuz | estrecho de Ormuz
Bosphorus; Bosporus | Bosporus | Bosphore | Bósforo
Suez Canal | Suezkanal; Sueskanal | canal de Suez | canal de Suez
Panama Canal | Panamakanal | canal de Panama | canal de Panamá
Danube | Donau |  | Danubio
Rhine | Rhein | Rhin | Rin
Moselle | Mosel |  | Mosela
Thames | Themse | Tamise | Támesis
Seine |  |  | Sena
Loire |  |  | Loira
Rhône |  |  | Ródano
Tiber |  | Tibre
Vistula | Weichsel | Vistule
Volga | Wolga
Dnipro; Dnieper | Dnjepr | Dniepr | Dniéper
Nile | Nil | Nil | Nilo
Amazon River | Amazonas | Amazone | Amazonas; río Amazonas
Mississippi |  |  | Misisipi
Lake Constance | Bodensee | lac de Constance | lago de Constanza
Lake Geneva | Genfer See; Genfersee | lac Léman; Léman | lago Lemán; lago de Ginebra
Alps | Alpen | Alpes | Alpes
Pyrenees | Pyrenäen |  | Pirineos
Carpathians | Karpaten | Carpates | Cárpatos
Apennines | Apennin | Apennins | Apeninos
Himalayas; Himalaya | Himalaya | Himalaya | Himalaya
Mount Everest; Everest | Everest | Everest; mont Everest | Everest; monte Everest
Mont Blanc | Montblanc | Mont-Blanc
Matterhorn |  | Cervin; mont Cervin | Cervino; monte Cervino
Mount Etna; Etna | Ätna | Etna | Etna
Vesuvius; Mount Vesuvius | Vesuv | Vésuve | Vesubio
`;
