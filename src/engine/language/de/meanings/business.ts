export const business = `
accountant: prüfer wirtschaftsprüfer buchhalter bilanzprüfung buchprüfung
acquire: übernehmen übernahme akquisition zukauf kaufen erwerb erwerben schlucken aufkaufen einsteigen
advertise: werbung werben anzeige inserat
annual-meeting: hauptversammlung generalversammlung
annual-report: geschäftsbericht jahresbericht
antitrust: kartellamt wettbewerbsbehörde kartellbehörde kartellrecht
asset: vermögenswert aktiva
auction: versteigerung versteigern auktion
bad-loan: faule_kredite kreditausfall
bailout: staatshilfe rettungspaket
balance-sheet: bilanzsumme
bank: bank kreditinstitut geldhaus
bank-account: bankkonto konto
bank-branch: bankfiliale
banknote: bargeld geldschein banknote münze
bankruptcy: insolvenz pleite konkurs insolvent zahlungsunfähig bankrott insolvenzverfahren zahlungsunfähigkeit pleitegehen
battery: batterie akku
benefit-advantage: vorteil nutzen profitieren vorzug plus
bid: übernahmeangebot gebot offerte bieten angebot
bidder: bieter interessent
billion: milliarde
board: vorstand aufsichtsrat verwaltungsrat direktorium kuratorium geschäftsleitung vorstandsetage führungsgremium präsidium
bond: anleihe obligation staatsanleihe
bonus: bonus prämie bonuszahlung
boom: boom aufschwung hochkonjunktur
boss: chef chefin leiterin leiter direktor führungskraft vorgesetzter anführer vorstand geschäftsleiter präsident arbeitgeber manager vorsitzender
bottleneck: lieferengpass engpass
branch: filiale niederlassung tochtergesellschaft tochterfirma geschäftsstelle zweigstelle zweigniederlassung standort tochter
brand: marke handelsmarke fabrikat
break-even: gewinnschwelle
broker: makler börsenmakler
budget: haushalt etat budget haushaltsplan finanzplan
business-model: geschäftsmodell
buy: kaufen kauf einkauf erwerben erwerb anschaffen anschaffung zukaufen beschaffen
buyer: käufer käuferin erwerber kunde
capital-increase: kapitalerhöhung
capital-money: kapital stammkapital
car-industry: autobauer autohersteller autoindustrie
career-change: amtsverzicht
cash-flow: cashflow
central-bank: notenbank zentralbank ezb bundesbank währungshüter
chain: kette handelskette
chair: vorsitzender vorsitzende aufsichtsratschef vorsitz präsident obmann vorsteher
chamber-commerce: handelskammer
chief-executive: vorstandschef geschäftsführer konzernchef firmenchef vorstandsvorsitzender generaldirektor direktor chef chefin leiter boss vorstand geschäftsführerin firmenchefin konzernchefin
collective-bargaining: betriebsvereinbarung
commodity: rohstoff
company: unternehmen firma betrieb konzern unternehmung gesellschaft gruppe unternehmerisch unternehmensgruppe mittelständler
company-operator: betreibergesellschaft
competition: konkurrenz konkurrent wettbewerb rivale mitbewerber wettbewerber gegner
compulsory-redundancy: betriebsbedingte_kündigung betriebsbedingte_kündigungen
conglomerate: mischkonzern
consumer: kunde kundin verbraucher konsument käufer abnehmer verbraucherin nutzer
consumer-protection: verbraucherschutz verbraucherschützer verbraucherzentrale
contract: vertrag vertraglich auftrag vereinbarung abkommen
corporate-tax: körperschaftsteuer
cost: kosten aufwand unkosten ausgabe preis
cost-cutting: sparprogramm kostensenkung sparplan einsparung sparmaßnahme sparkurs
cost-of-living: lebenshaltungskosten kaufkraft
credit-card: kreditkarte
credit-rating: rating bonität ratingagentur
creditor: gläubiger
currency: währung wechselkurs devisen
current-account: handelsbilanz leistungsbilanz
customs: zoll zölle strafzoll
deal: geschäft deal transaktion vertrag abschluss handel vereinbarung kauf
debt: schulden verschuldung verschuldet schuld schuldenberg
default-debt: zahlungsausfall zahlungsunfähigkeit
deficit: defizit fehlbetrag lücke minus
deflation: deflation
delist: börsenrückzug
demand: nachfrage
deposit: einlage spareinlage ersparnis sparer sparen
depreciate: abwerten abwertung
discount: rabatt preisnachlass
dismiss: entlassen entlassung feuern kündigen rauswerfen rauswurf freistellen absetzen abberufen
divest: abspalten abspaltung ausgliedern ausgliederung
dividend: dividende
due-diligence: sorgfaltsprüfung
e-commerce: onlinehandel onlinehändler versandhändler
earnings: einkommen einnahme ertrag einnahmen erlös verdienst
earnings-per-share: gewinn_je_aktie ergebnis_je_aktie
economic-growth: wirtschaftswachstum wachstum
economist: ökonom volkswirt wirtschaftswissenschaftler
economy: wirtschaft konjunktur wirtschaftlich ökonomie ökonomisch volkswirtschaft
employer: arbeitgeber
energy-price: energiepreis energiekosten
entrepreneur: unternehmer unternehmerin geschäftsmann
equity-firm: finanzinvestor beteiligungsgesellschaft
eurozone: eurozone euroraum
exchange: börse aktienmarkt aktien börsen
executive: manager managerin führungskraft leiter direktor chef chefin topmanager vorstandsmitglied geschäftsführer
executive-pay: managergehalt vorstandsvergütung
expansion: expandieren expansion ausbau erweiterung erweitern ausbauen
expenditure: ausgabe ausgeben aufwendung kosten aufwand ausgaben
export: export exportieren ausfuhr exporteur ausführen
factory: fabrik werk anlage produktionsstätte betrieb-factory werksgelände betrieb produktionswerk werkhalle werkstatt produktionsstandort standort
family-business: familienunternehmen
fee: gebühr beitrag tarif honorar entgelt
finance: finanz finanziell finanzieren finanzierung bezahlen fördern gelder geldlich
finance-chief: finanzvorstand finanzchef
finance-market: finanzmarkt kapitalmarkt
fiscal-year: geschäftsjahr
fixed-term: befristet zeitvertrag
forecast: prognose ausblick vorhersage vorhersagen voraussagen
found: gründen gründung einrichten stiften
founder: gründer gründerin mitgründer
franchise: franchise
fund: fonds mittel gelder geldmittel topf geld finanzierung
furlough: freistellen freistellung
going-public: börsengang
golden-handshake: goldener_handschlag
gross-domestic-product: bip bruttoinlandsprodukt wirtschaftsleistung
growth: wachstum zuwachs anstieg zunahme steigerung
guarantee: garantie garantieren bürgschaft gewährleisten absichern sicherstellen
half-year: halbjahr
headquarters: zentrale hauptsitz firmensitz firmenzentrale sitz stammhaus hauptquartier
hire: anheuern anwerben neueinstellung einstellen beschäftigen verpflichten anstellen
holding: holding
hostile-takeover: feindliche_übernahme
housing-market: immobilienmarkt wohnungsmarkt
import: import importieren einfuhr
income-net: nettogewinn reingewinn jahresüberschuss
income-tax: einkommensteuer einkommenssteuer
index-stock: aktienindex leitindex dax
industry: industrie industriell branche wirtschaftszweig sektor industriezweig
inflation: inflation teuerung verbraucherpreise inflationsrate preisanstieg preissteigerung
insider-trading: insiderhandel
insolvency-administrator: insolvenzverwalter
institute: institut institution einrichtung anstalt
insurance: versicherung versicherer versichert absichern versichern police versicherungsschutz deckung
interest: zins leitzins zinssatz
interest-cut: zinssenkung
interest-hike: zinserhöhung
invest: investieren investition anlegen stecken ausgaben kapitalanlage
investor: anleger investor geldgeber aktionär kapitalgeber kapitalanleger
invoice: rechnung
job: arbeitsplatz job arbeitsstelle posten stelle position beschäftigung beruf anstellung
job-creation: schaffen_arbeitsplätze
job-market: arbeitsmarkt
joint-venture: gemeinschaftsunternehmen
layoff: entlassung kündigung stellenabbau stellenstreichung entlassen kündigen feuern stellenstreichungen abbau kürzung
lease: leasing pacht
letter-intent: absichtserklärung
liquidate: liquidation abwicklung liquidieren abwickeln auflösen
list-stock: börsennotiert
loan: kredit darlehen hypothek leihen verleihen ausleihung anleihe
loan-guarantee: staatsbürgschaft
loss: verlust minus defizit einbuße fehlbetrag verlustreich
loss-making: defizitär verlustreich
low-cost: billigflieger
luxury: luxus luxuriös
majority-stake: mehrheitsbeteiligung mehrheitseigner
management: leitung führung geschäftsführung geschäftsleitung management verwaltung
manufacture: herstellen hersteller produzent fertigen fertigung bauen produktion produzieren erzeugen ausstoß
market: markt märkte absatzmarkt
market-leader: marktführer
market-share: marktanteil
market-value: marktwert börsenwert
mass-layoff: massenentlassung
merger: fusion fusionieren zusammenschluss verschmelzung verschmelzen vereinigung zusammengehen zusammenlegen
minimum-wage: mindestlohn
minority-stake: minderheitsbeteiligung
money: geld mittel gelder geldsumme summe
monopoly: monopol
mortgage-rate: bauzins hypothekenzins
net-worth: betriebsgewinn betriebsergebnis ebit
offer: angebot anbieten offerte vorschlag bieten gebot
order-book: auftragsbestand auftragseingang
order-goods: bestellung auftrag bestellen
outsource: auslagern auslagerung
overproduction: überproduktion überkapazität
overtime: überstunde
owner: eigentümer besitzer inhaber eigentümerin halter besitzerin gesellschafter eigner
part-time: teilzeit
partner: partner partnerschaft partnerin teilhaber
patent: patent
pay: zahlen bezahlen bezahlung zahlung begleichen auszahlen auszahlung überweisen entrichten vergüten aufkommen_für
pay-rise: lohnerhöhung gehaltserhöhung
pension: rente pension ruhestand rentner rentnerin altersrente altersversorgung pensionierung rentenversicherung altersvorsorge
pension-age: rentenalter renteneintrittsalter
pension-reform: rentenreform
percent: prozent
percentage: anteil prozentsatz quote prozent
permanent-contract: unbefristet festanstellung
picket: streikposten
poverty: armut bedürftig arme armen verarmt mittellos
price: preis kosten tarif preise
price-fixing: preisabsprache
price-rise: preiserhöhung preisanstieg verteuerung
price-war: preissenkung preiskampf
product: produkt ware erzeugnis artikel güter fabrikat gut
production-line: fließband montagelinie produktionslinie
production-stop: produktionsstopp
profit: gewinn überschuss profit profitabel ertrag ergebnis nettogewinn betriebsgewinn plus
profit-warning: gewinnwarnung
profitability: rendite marge rentabilität
project: projekt vorhaben
public-company: stadtwerke
quarter-first: erstes_quartal ersten_quartal
quarter-fourth: viertes_quartal vierten_quartal
quarter-second: zweites_quartal zweiten_quartal
quarter-third: drittes_quartal dritten_quartal
quarter-year: quartal vierteljahr
real-wage: reallohn reallöhne
recession: rezession abschwung flaute wirtschaftskrise schrumpfung
record-high: rekordhoch höchststand allzeithoch
redundancy-plan: sozialplan
refund: erstatten rückerstattung erstattung zurückzahlen
regulator: aufsicht aufsichtsbehörde regulierungsbehörde finanzaufsicht behörde kontrollbehörde aufseher
relocate: verlagern verlagerung standortverlagerung
restructuring: umstrukturierung umbau sanierungsplan reorganisation neuaufstellung sanierung
result-business: geschäftszahlen bilanz jahresbilanz
retail: einzelhandel einzelhändler händler handel laden geschäft kaufhaus
retire: pensionieren ruhestand abschied in_rente
revenue: umsatz erlös einnahme einnahmen umsätze absatz verkaufserlöse
salary: lohn gehalt entgelt vergütung bezahlung verdienst einkommen bezüge
salesperson: verkäufer verkäuferin händler
save-money: einsparen einsparung sparen einsparungen ersparnis
savings-bank: sparkasse
seasonal: saisonarbeiter saisonal erntehelfer
sector: branche sektor zweig wirtschaftszweig bereich
self-employed: selbstständig freiberufler selbständig
sell: verkaufen verkauf veräußern absetzen absatz abgeben abstoßen vermarkten veräußerung verkäufe
service: dienstleistung dienst service
severance: abfindung
share-buyback: aktienrückkauf
share-price: aktienkurs börsenkurs
shareholder: aktionär anteilseigner aktionärin gesellschafter investor eigentümer aktionäre kapitaleigner
shelve: auf_eis
shift-work: schicht schichtarbeit nachtschicht
shop: laden geschäft geschäftslokal kaufhaus markt kaufladen
shopping-centre: einkaufszentrum einkaufspassage
short-time: kurzarbeit
sick-pay: krankschreibung krankgeschrieben
site-location: standort produktionsstandort werk anlage werksgelände fabrik betriebsstätte werksstandort
skilled-worker: fachkraft facharbeiter
small-business: mittelstand kleinunternehmen
sold-out: ausverkauft vergriffen
speculator: spekulant leerverkäufer
sponsor: sponsor sponsoring
stake: beteiligung anteil anteile
start-up: startup jungunternehmen
state-budget: bundeshaushalt staatsetat
steelmaker: stahlwerk stahlkonzern stahlhersteller
stock: aktie anteil wertpapier aktien papier
stock-market-crash: börsencrash kurssturz kurseinbruch
stock-option: aktienoption
strategy: strategie strategisch
strike: streik streiken ausstand arbeitsniederlegung warnstreik arbeitskampf niederlegung
structural-change: strukturwandel transformation
subcontractor: subunternehmer subunternehmen
supermarket: supermarkt
supplier: zulieferer lieferant lieferkette
supply: versorgung versorgen liefern beliefern lieferung nachschub bereitstellen
tax: steuer abgabe steuerzahler abgaben zoll fiskal
tax-cut: steuersenkung steuererleichterung
tax-evasion: steuerhinterziehung
tax-haven: steueroase steuerparadies
tax-rise: steuererhöhung
temporary-worker: leiharbeiter zeitarbeit leiharbeit
tender: ausschreibung vergabeverfahren
textile: textil textilindustrie stoff
trade: handel handeln austausch geschäft
trade-fair: messe handelsmesse
trade-union: gewerkschaft gewerkschafter arbeitnehmervertretung arbeitnehmervertreter gewerkschaften
trade-war: handelskrieg handelsstreit
unemployment: arbeitslosigkeit arbeitslos arbeitsloser arbeitslosenquote erwerbslos erwerbslosigkeit
value: wert bewertung
vat: mehrwertsteuer umsatzsteuer
venture-capital: risikokapital wagniskapital
voluntary-redundancy: freiwilliges_ausscheiden freiwilligenprogramm
wage-cut: lohnkürzung gehaltskürzung lohnverzicht
wage-deal: tarifvertrag tarifabschluss tarifeinigung
wage-demand: lohnforderung
wage-talks: tarifverhandlung tarifstreit tarifrunde lohnverhandlung lohnstreit
warehouse: lager lagerhalle lagerhaus depot
wealth: reichtum reich vermögen millionär milliardär wohlhabend wohlstand reichtümer
wholesale: großhandel großhändler
work-accident: arbeitsunfall betriebsunfall
work-council: betriebsrat
work-from-home: homeoffice heimarbeit
work-permit: arbeitserlaubnis
worker: arbeitnehmer beschäftigter mitarbeiter angestellter arbeiter arbeiterin kollege belegschaft arbeitskraft bedienstete mitarbeiterin mitarbeitende personal
workforce: belegschaft personal mitarbeiter beschäftigte mannschaft arbeitskräfte mitarbeiterzahl
working-hours: arbeitszeit
write-off: abschreibung abschreiben wertberichtigung
yield-return: rendite
`;
