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
