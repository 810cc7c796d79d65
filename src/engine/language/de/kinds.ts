/** What a thing is, by the noun that says so: two things of different kinds are not the same thing. */
export const kinds: Readonly<Record<string, string>> = {
  person:
    'mensch mann frau schauspieler schauspielerin sänger sängerin musiker autor schriftsteller schriftstellerin journalist regisseur produzent politiker politikerin präsident präsidentin minister ministerin bürgermeister könig königin anwalt richter arzt ärztin lehrer professor wissenschaftler ingenieur architekt soldat general spieler fußballspieler trainer unternehmer bauer koch maler dichter komponist',
  creation:
    'film serie album lied song buch roman gedicht theaterstück oper gemälde skulptur zeitung zeitschrift spiel dokumentarfilm',
  place:
    'stadt dorf land staat provinz region insel kontinent fluss see berg meer tal wüste hauptstadt bezirk gemeinde republik planet',
  group:
    'band partei unternehmen firma organisation verein mannschaft universität schule behörde gewerkschaft kirche orchester bank sender konzern',
  building:
    'gebäude turm brücke stadion schloss palast museum kirche tempel krankenhaus flughafen hotel denkmal statue',
  vehicle: 'auto lastwagen schiff boot flugzeug hubschrauber zug motorrad u-boot rakete raumfähre bus fahrrad',
  animal: 'hund katze pferd vogel fisch insekt dinosaurier schlange elefant löwe tiger bär wal hai säugetier tier',
  event: 'krieg schlacht festival erdbeben wahl turnier meisterschaft feiertag massaker anschlag katastrophe',
  illness: 'krankheit syndrom infektion virus krebs',
};

/** Walks of life, by the nouns that tell them: nobody is said to be of two in one place of two reports. */
export const occupations: Readonly<Record<string, string>> = {
  stage:
    'schauspieler schauspielerin sänger sängerin musiker musikerin komponist komponistin tänzer tänzerin regisseur regisseurin produzent moderator moderatorin',
  letters: 'autor autorin schriftsteller schriftstellerin dichter journalist journalistin reporter redakteur',
  sport: 'fußballspieler fußballer torwart stürmer schwimmer radrennfahrer boxer sportler sportlerin trainer',
  politics:
    'politiker politikerin präsident präsidentin senator minister ministerin gouverneur bürgermeister kanzler könig königin kaiser botschafter',
  science:
    'wissenschaftler wissenschaftlerin physiker chemiker biologe mathematiker astronom historiker philosoph ingenieur erfinder',
  medicine: 'arzt ärztin chirurg zahnarzt apotheker krankenschwester',
  law: 'anwalt anwältin rechtsanwalt richter richterin staatsanwalt',
  faith: 'priester bischof papst rabbiner imam mönch pfarrer',
  arms: 'soldat soldatin general admiral oberst',
  crafts: 'tischler klempner elektriker mechaniker bauer bäcker metzger koch kellner fahrer fischer',
  crime: 'mörder verbrecher dieb einbrecher schmuggler',
  arts: 'maler malerin bildhauer fotograf architekt designer',
  trade: 'bankier banker buchhalter kaufmann unternehmer',
};
