/** Sets of which only one member can stand in one place of a sentence; `=` joins words for the same member. */
export const exclusive: Readonly<Record<string, string>> = {
  colour:
    'red=crimson=scarlet blue=navy green yellow orange purple=violet pink brown black white grey=gray beige turquoise gold=golden silver maroon tan cyan magenta',
  material:
    'brick wood=wooden=timber stone cement=concrete glass plastic bronze iron steel copper silver gold marble clay leather cotton silk wool rubber paper cardboard aluminium=aluminum ceramic sand granite',
  room: 'kitchen bathroom=restroom bedroom living_room=lounge dining_room garage hallway=corridor attic basement=cellar classroom courtroom office library laundry_room prison_cell cell balcony closet common_room nursery study waiting_room conference_room locker_room ballroom',
  venue:
    'restaurant church school hospital airport stadium museum theater=theatre cinema supermarket bank park beach warehouse factory farm hotel gym library prison=jail zoo casino mosque temple synagogue cathedral castle bakery pharmacy mall courthouse',
  drink:
    'beer=ale wine whisky=whiskey vodka gin rum tequila champagne cider coffee tea water milk juice lemonade sprite cola=coke=coca-cola pepsi hot_chocolate=cocoa brandy cognac soda beer port sake absinthe',
  vegetable:
    'tomato potato cucumber onion celery carrot cabbage lettuce spinach broccoli cauliflower pepper avocado pea bean corn=maize eggplant=aubergine zucchini=courgette garlic radish turnip pumpkin leek asparagus kale beet=beetroot',
  fruit:
    'apple orange banana grape strawberry cherry pear peach plum lemon lime mango pineapple watermelon melon kiwi apricot raspberry blueberry coconut papaya fig date grapefruit',
  food: 'pizza burger=hamburger sandwich soup salad pasta=spaghetti rice sushi steak chicken beef pork lamb fish salmon tuna bread cake pie cookie=biscuit cheese butter egg noodle chocolate cereal oatmeal taco burrito bacon ham sausage turkey',
  instrument:
    'guitar=acoustic_guitar=electric_guitar piano violin cello viola flute clarinet oboe trumpet trombone tuba saxophone=sax drum harp accordion banjo harmonica bass mandolin ukulele organ bagpipes bassoon xylophone keyboard lute sitar',
  planet: 'mercury venus earth mars jupiter saturn uranus neptune pluto moon sun',
  animal:
    'dog=puppy cat=kitten horse cow bull pig sheep goat chicken duck goose rabbit mouse rat elephant lion tiger bear wolf fox monkey gorilla giraffe zebra deer whale shark dolphin snake turtle frog eagle owl penguin camel donkey llama crocodile alligator hamster parrot bee spider',
  sport:
    'football=soccer baseball basketball tennis golf hockey rugby cricket volleyball boxing wrestling swimming skiing snowboarding surfing badminton lacrosse softball gymnastics karate judo bowling polo',
  vehicle:
    'car=automobile truck=lorry bus bicycle=bike motorcycle=motorbike=moped train=tram plane=airplane=aeroplane=aircraft=jet helicopter boat=ship ferry submarine taxi=cab van tractor scooter skateboard yacht canoe=kayak rocket ambulance',
  garment:
    'shirt=t-shirt=tshirt dress skirt hat=cap coat jacket sweater=pullover trousers=pants jeans shorts suit=tuxedo scarf glove sock shoe boot tie swimsuit=bikini hoodie uniform robe kimono khakis vest helmet',
  season: 'spring summer autumn=fall winter',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday weekend',
  month: 'january february march april may june july august september october november december',
  daypart: 'morning noon=midday afternoon evening night=nighttime midnight',
  relation:
    'father=dad mother=mom=mum son daughter brother sister husband=spouse wife uncle aunt cousin nephew niece grandfather=grandpa=granddad grandmother=grandma=granny grandson granddaughter stepfather stepmother father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law ex-husband ex-wife widow widower friend neighbour=neighbor colleague acquaintance',
  family: 'parent child sibling spouse grandparent grandchild cousin',
  direction: 'north south east west northeast northwest southeast southwest',
  compass: 'northern southern eastern western central northeastern northwestern southeastern southwestern',
  continent: 'africa asia europe north_america south_america australia=oceania antarctica',
  people: 'african asian european north_american south_american antarctic',
  religion:
    'christian=christianity muslim=islam=islamic jewish=judaism=jew hindu=hinduism buddhist=buddhism sikh=sikhism catholic protestant orthodox atheist=atheism',
  country:
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia=czech_republic denmark ecuador egypt el_salvador estonia ethiopia finland france georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta mexico moldova monaco mongolia montenegro morocco mozambique myanmar=burma namibia nepal netherlands=holland new_zealand nicaragua niger nigeria north_korea norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa saudi_arabia senegal serbia singapore slovakia slovenia somalia south_africa south_korea spain sri_lanka sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay venezuela vietnam yemen zambia zimbabwe united_states=usa=us=u.s.=america united_kingdom=uk=u.k.=britain=great_britain united_arab_emirates=uae',
  nationality:
    'afghan albanian algerian american=u.s. argentinian=argentine=argentinean armenian australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british=english=uk bulgarian cambodian canadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian estonian ethiopian filipino finnish french georgian german ghanaian greek guatemalan haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan kuwaiti laotian latvian lebanese libyan lithuanian malaysian maltese mexican mongolian moroccan nepalese=nepali new_zealander nicaraguan nigerian north_korean norwegian pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali south_african south_korean spanish sri_lankan sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian uruguayan venezuelan vietnamese welsh yemeni zambian zimbabwean',
  position: 'quarterback linebacker receiver pitcher catcher goalkeeper striker midfielder defender winger',
  party: 'republican democrat=democratic libertarian green_party labour conservative=tory social_democrat communist',
  award: 'oscar=academy_award grammy emmy tony_award golden_globe nobel_prize pulitzer_prize',
  territory: 'city=town village county country=nation province river mountain lake ocean continent',
  medal: 'gold silver bronze',
  rank: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last',
  unit: 'day week month year decade century hour minute second',
  daily: 'hourly daily weekly monthly quarterly=three-monthly yearly=annual=annually',
  fraction: 'half third quarter majority minority',
  magnitude: 'hundred thousand million billion trillion',
  size: 'small medium large',
  level: 'elementary_school=primary_school middle_school high_school=secondary_school university=college kindergarten',
  degree: 'bachelor master doctorate=phd',
  music: 'jazz rock pop hip_hop=rap country classical reggae heavy_metal metal blues punk techno folk opera disco',
  work: 'film=movie book=novel song=single album play painting poem opera video_game sculpture magazine newspaper series=sitcom=show',
  office:
    'president vice_president prime_minister chancellor governor mayor senator secretary minister ambassador king queen prince princess pope bishop emperor',
  crime:
    'murder=homicide manslaughter robbery burglary theft fraud arson rape kidnapping=abduction bribery perjury treason espionage tax_evasion blackmail',
  disaster:
    'earthquake=quake hurricane tornado flood=flooding tsunami avalanche landslide=rockslide=mudslide wildfire=bushfire drought blizzard volcano typhoon=cyclone collapse',
  disease:
    'cancer diabetes malaria tuberculosis measles influenza=flu cholera ebola pneumonia hepatitis polio asthma stroke leukemia=leukaemia dementia rsv covid covid-19 rabies',
  organ: 'heart lung liver kidney brain stomach skin bone eye ear pancreas',
  posture: 'sitting=sit standing=stand lying=lie kneeling=kneel',
  motion:
    'sitting=sit standing=stand lying=lie walking=walk running=run=jogging=jog swimming=swim flying=fly driving=drive cycling sleeping=sleep',
  currency: 'dollar euro pound yen rupee peso franc yuan ruble=rouble won krona',
  element: 'oxygen hydrogen nitrogen carbon helium iron gold silver lead uranium copper mercury sulfur sodium',
  fuel: 'coal oil=petroleum gas nuclear solar wind',
  insurance: 'home=homeowners car=auto health=healthcare life travel pet',
  quarter: 'first-quarter second-quarter third-quarter fourth-quarter',
};
