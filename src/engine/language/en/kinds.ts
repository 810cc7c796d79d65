/** What a thing is, by the noun that says so: two things of different kinds are not the same thing. */
export const kinds: Readonly<Record<string, string>> = {
  person:
    'person man woman boy girl people actor actress singer musician songwriter rapper model dancer comedian entertainer artist painter sculptor writer author novelist poet playwright screenwriter journalist reporter editor director producer filmmaker politician president senator congressman minister governor mayor king queen prince princess emperor lawyer attorney judge doctor physician nurse surgeon teacher professor scientist physicist chemist biologist mathematician economist historian philosopher engineer architect inventor explorer astronaut pilot soldier general officer sergeant sniper player footballer quarterback cricketer golfer boxer wrestler swimmer athlete coach manager businessman businesswoman entrepreneur executive banker billionaire chef cook farmer driver guitarist drummer pianist bassist composer conductor murderer criminal spy activist philanthropist priest bishop pope saint monk personality host presenter magician occultist revolutionary student child character superhero veteran librarian',
  creation:
    'film movie series show sitcom drama cartoon anime episode album song single track ep mixtape soundtrack book novel memoir biography poem play musical opera painting sculpture photograph game magazine newspaper comic documentary miniseries franchise trilogy franchise sequel',
  place:
    'city town village country nation state county province region island continent river lake mountain ocean sea valley desert capital peninsula borough suburb district municipality republic kingdom planet moon territory volcano archipelago place',
  group:
    'band party company corporation organisation organization team club university college school agency union church orchestra duo trio quartet charity bank airline retailer manufacturer studio league conference network channel station tribe army navy firm label',
  building:
    'building tower skyscraper bridge stadium castle palace museum cathedral temple hospital airport hotel restaurant house monument statue',
  vehicle:
    'car truck ship boat aircraft airplane plane helicopter train motorcycle submarine rocket spacecraft bus bicycle',
  animal:
    'dog cat horse bird fish insect dinosaur snake elephant lion tiger bear whale shark mammal reptile shepherd animal',
  event:
    'war battle festival earthquake election tournament championship ceremony holiday massacre attack riot disaster hurricane',
  substance: 'metal element gas liquid drug chemical mineral protein hormone vitamin acid alcohol food drink',
  illness: 'disease disorder syndrome infection virus cancer illness',
};

/** Walks of life, by the nouns that tell them: nobody is said to be of two in one place of two reports. */
export const occupations: Readonly<Record<string, string>> = {
  stage:
    'actor actress comedian singer songwriter rapper musician guitarist drummer pianist bassist violinist composer conductor dancer model entertainer performer presenter host dj filmmaker director producer screenwriter magician',
  letters: 'writer author novelist poet playwright screenwriter journalist reporter columnist editor songwriter',
  sport:
    'footballer quarterback linebacker goalkeeper striker cricketer golfer boxer wrestler swimmer athlete sprinter cyclist jockey player skater gymnast coach',
  politics:
    'politician president senator congressman congresswoman minister governor mayor chancellor king queen emperor prince princess diplomat ambassador',
  science:
    'scientist physicist chemist biologist mathematician astronomer geologist historian philosopher economist professor psychologist engineer inventor',
  medicine: 'doctor physician nurse surgeon dentist veterinarian pharmacist psychiatrist',
  law: 'lawyer attorney judge prosecutor solicitor barrister',
  faith: 'priest bishop pope rabbi imam monk nun pastor',
  arms: 'soldier general admiral sniper sergeant colonel captain',
  crafts:
    'carpenter plumber electrician mechanic farmer baker butcher tailor chef cook waiter driver fisherman miner builder',
  crime: 'murderer criminal thief burglar gangster smuggler robber',
  arts: 'painter sculptor photographer architect designer artist illustrator',
  trade: 'banker broker accountant entrepreneur businessman businesswoman merchant salesman',
};
