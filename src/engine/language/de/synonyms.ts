/** Words that reports put for one another, a line each. */
export const synonyms = `
töten umkommen sterben tod ums_leben tote todesopfer ermorden erschießen mord
kaufen erwerben aufkaufen kauf erwerb übernehmen übernahme
verkaufen verkauf veräußern veräußerung
gründen gründung gegründet
firma unternehmen konzern gesellschaft betrieb
beginnen anfangen starten beginn anfang start auftakt
enden beenden ende schluss abschluss
sagen erklären mitteilen äußern berichten bekanntgeben
liegen befinden gelegen ansässig sitzen
wohnen leben wohnhaft
film kinofilm streifen
auto wagen fahrzeug pkw
haus gebäude
präsident staatschef staatsoberhaupt
regierungschef ministerpräsident premierminister premier
vorsitzender chef leiter vorstand direktor geschäftsführer
entdecken finden fund entdeckung gefunden
festnehmen verhaften verhaftung festnahme
hauptquartier hauptsitz zentrale
anschlag attentat angriff attacke
wahl wählen urnengang abstimmung
abstimmen stimmen votieren
krankheit erkrankung leiden
arzt mediziner
medikament arznei arzneimittel präparat
kind junge mädchen
mensch person
flüchtling flüchtlinge migrant
bauen errichten erbauen bau
schreiben verfassen autor schriftsteller
erfinden entwickeln erfinder entwickler
zeigen vorführen präsentieren vorstellen
bekommen erhalten kriegen
erlauben gestatten genehmigen
verletzen verwunden verletzt verwundet
treffen begegnen treffen zusammenkunft
stadt ort gemeinde
staat land nation
armee militär streitkräfte truppe soldat
polizist beamter polizei
preis auszeichnung ehrung
gewinnen siegen sieg
fliehen flüchten flucht
brand feuer
unglück unfall zusammenstoß
absturz abstürzen
erdbeben beben
gericht richter
urteil verurteilen
gefängnis haft haftstrafe freiheitsstrafe
geld mittel
entlassen entlassung kündigen
herstellen produzieren produktion hersteller produzent
anführer führer
teilnehmen beteiligen teilnahme
verbieten untersagen verbot
heiraten ehe ehemann ehefrau hochzeit
mitglied angehöriger
besitzen gehören eigentümer besitzer
angestellt arbeiten mitarbeiter beschäftigen
afghanistan afghanisch afghane
ägypten ägyptisch ägypter
amerika amerikanisch amerikaner us-amerikanisch usa
argentinien argentinisch
australien australisch
belgien belgisch belgier
brasilien brasilianisch brasilianer
bulgarien bulgarisch
china chinesisch chinese
dänemark dänisch däne
deutschland deutsch deutscher
england englisch engländer
europa europäisch europäer
finnland finnisch finne
frankreich französisch franzose
griechenland griechisch grieche
großbritannien britisch brite
indien indisch inder
indonesien indonesisch
irak irakisch iraker
iran iranisch iraner
irland irisch ire
israel israelisch israeli
italien italienisch italiener
japan japanisch japaner
kanada kanadisch kanadier
kolumbien kolumbianisch
kroatien kroatisch kroate
kuba kubanisch kubaner
libanon libanesisch
libyen libysch
mexiko mexikanisch mexikaner
niederlande niederländisch niederländer holland holländisch holländer
nordkorea nordkoreanisch
norwegen norwegisch norweger
österreich österreichisch österreicher
pakistan pakistanisch
polen polnisch pole
portugal portugiesisch portugiese
rumänien rumänisch rumäne
russland russisch russe
schottland schottisch schotte
schweden schwedisch schwede
schweiz schweizer schweizerisch
serbien serbisch serbe
slowakei slowakisch
spanien spanisch spanier
südafrika südafrikanisch
südkorea südkoreanisch
syrien syrisch syrer
thailand thailändisch
tschechien tschechisch tscheche
türkei türkisch türke
ukraine ukrainisch ukrainer
ungarn ungarisch ungar
usbekistan usbekisch
vietnam vietnamesisch
`;
