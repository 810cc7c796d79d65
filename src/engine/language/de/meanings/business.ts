export const business = `
accountant: prüfer wirtschaftsprüfer buchhalter bilanzprüfung buchprüfung
acquire: übernehmen übernahme akquisition zukauf
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
bankruptcy: insolvenz pleite konkurs insolvent zahlungsunfähig bankrott
battery: batterie akku
benefit-advantage: vorteil nutzen profitieren vorzug plus
bid: übernahmeangebot gebot offerte bieten
bidder: bieter interessent
billion: milliarde
board: vorstand aufsichtsrat verwaltungsrat
bond: anleihe obligation staatsanleihe
bonus: bonus prämie bonuszahlung
boom: boom aufschwung hochkonjunktur
boss: chef chefin leiterin leiter direktor führungskraft vorgesetzter anführer vorstand
bottleneck: lieferengpass engpass
branch: filiale niederlassung tochtergesellschaft tochterfirma
brand: marke
break-even: gewinnschwelle
broker: makler börsenmakler
budget: haushalt etat budget haushaltsplan finanzplan
business-model: geschäftsmodell
buy: kaufen kauf einkauf
buyer: käufer käuferin erwerber
capital-increase: kapitalerhöhung
capital-money: kapital stammkapital
car-industry: autobauer autohersteller autoindustrie
career-change: amtsverzicht
cash-flow: cashflow
central-bank: notenbank zentralbank ezb bundesbank währungshüter
chain: kette handelskette
chair: vorsitzender vorsitzende aufsichtsratschef vorsitz präsident obmann vorsteher
chamber-commerce: handelskammer
chief-executive: vorstandschef geschäftsführer konzernchef firmenchef vorstandsvorsitzender generaldirektor direktor
collective-bargaining: betriebsvereinbarung
commodity: rohstoff
company: unternehmen firma betrieb konzern unternehmung gesellschaft gruppe
company-operator: betreibergesellschaft
competition: konkurrenz konkurrent wettbewerb rivale
compulsory-redundancy: betriebsbedingte_kündigung betriebsbedingte_kündigungen
conglomerate: mischkonzern
consumer: kunde kundin verbraucher konsument
consumer-protection: verbraucherschutz verbraucherschützer verbraucherzentrale
contract: vertrag vertraglich
corporate-tax: körperschaftsteuer
cost: kosten aufwand unkosten ausgabe preis
cost-cutting: sparprogramm kostensenkung sparplan
cost-of-living: lebenshaltungskosten kaufkraft
credit-card: kreditkarte
credit-rating: rating bonität ratingagentur
creditor: gläubiger
currency: währung wechselkurs devisen
current-account: handelsbilanz leistungsbilanz
customs: zoll zölle strafzoll
deal: geschäft deal transaktion
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
earnings: einkommen einnahme ertrag
earnings-per-share: gewinn_je_aktie ergebnis_je_aktie
economic-growth: wirtschaftswachstum
economist: ökonom volkswirt wirtschaftswissenschaftler
economy: wirtschaft konjunktur wirtschaftlich
employer: arbeitgeber
energy-price: energiepreis energiekosten
entrepreneur: unternehmer unternehmerin geschäftsmann
equity-firm: finanzinvestor beteiligungsgesellschaft
eurozone: eurozone euroraum
exchange: börse aktienmarkt
executive: manager managerin führungskraft leiter direktor
executive-pay: managergehalt vorstandsvergütung
expansion: expandieren expansion ausbau erweiterung erweitern ausbauen
expenditure: ausgabe ausgeben aufwendung kosten aufwand ausgaben
export: export exportieren ausfuhr exporteur
factory: fabrik werk anlage produktionsstätte betrieb-factory werksgelände
family-business: familienunternehmen
fee: gebühr beitrag tarif honorar entgelt
finance: finanz finanziell finanzieren finanzierung
finance-chief: finanzvorstand finanzchef
finance-market: finanzmarkt kapitalmarkt
fiscal-year: geschäftsjahr
fixed-term: befristet zeitvertrag
forecast: prognose ausblick vorhersage vorhersagen voraussagen
found: gründen gründung einrichten stiften
founder: gründer gründerin mitgründer
franchise: franchise
fund: fonds mittel gelder geldmittel
furlough: freistellen freistellung
going-public: börsengang
golden-handshake: goldener_handschlag
gross-domestic-product: bip bruttoinlandsprodukt wirtschaftsleistung
growth: wachstum
guarantee: garantie garantieren bürgschaft gewährleisten absichern sicherstellen
half-year: halbjahr
headquarters: zentrale hauptsitz firmensitz firmenzentrale
hire: anheuern anwerben neueinstellung einstellen beschäftigen verpflichten anstellen
holding: holding
hostile-takeover: feindliche_übernahme
housing-market: immobilienmarkt wohnungsmarkt
import: import importieren einfuhr
income-net: nettogewinn reingewinn jahresüberschuss
income-tax: einkommensteuer einkommenssteuer
index-stock: aktienindex leitindex dax
industry: industrie industriell
inflation: inflation teuerung verbraucherpreise inflationsrate
insider-trading: insiderhandel
insolvency-administrator: insolvenzverwalter
institute: institut institution einrichtung anstalt
insurance: versicherung versicherer versichert absichern versichern police versicherungsschutz deckung
interest: zins leitzins zinssatz
interest-cut: zinssenkung
interest-hike: zinserhöhung
invest: investieren investition
investor: anleger investor
invoice: rechnung
job: arbeitsplatz job arbeitsstelle posten stelle position beschäftigung beruf anstellung
job-creation: schaffen_arbeitsplätze
job-market: arbeitsmarkt
joint-venture: gemeinschaftsunternehmen
layoff: entlassung kündigung stellenabbau stellenstreichung entlassen kündigen feuern stellenstreichungen abbau kürzung
lease: leasing pacht
letter-intent: absichtserklärung
liquidate: liquidation abwicklung liquidieren abwickeln
list-stock: börsennotiert
loan: kredit darlehen hypothek
loan-guarantee: staatsbürgschaft
loss: verlust minus defizit einbuße fehlbetrag verlustreich
loss-making: defizitär verlustreich
low-cost: billigflieger
luxury: luxus luxuriös
majority-stake: mehrheitsbeteiligung mehrheitseigner
manufacture: herstellen hersteller produzent fertigen fertigung
market: markt
market-leader: marktführer
market-share: marktanteil
market-value: marktwert börsenwert
mass-layoff: massenentlassung
merger: fusion fusionieren zusammenschluss
minimum-wage: mindestlohn
minority-stake: minderheitsbeteiligung
money: geld
monopoly: monopol
mortgage-rate: bauzins hypothekenzins
net-worth: betriebsgewinn betriebsergebnis ebit
offer: angebot anbieten
order-book: auftragsbestand auftragseingang
order-goods: bestellung auftrag bestellen
outsource: auslagern auslagerung
overproduction: überproduktion überkapazität
overtime: überstunde
owner: eigentümer besitzer inhaber eigentümerin halter
part-time: teilzeit
partner: partner partnerschaft partnerin teilhaber
patent: patent
pay: zahlen bezahlen bezahlung zahlung
pay-rise: lohnerhöhung gehaltserhöhung
pension: rente pension ruhestand rentner rentnerin
pension-age: rentenalter renteneintrittsalter
pension-reform: rentenreform
percent: prozent
percentage: anteil prozentsatz quote prozent
permanent-contract: unbefristet festanstellung
picket: streikposten
poverty: armut
price: preis kosten tarif preise
price-fixing: preisabsprache
price-rise: preiserhöhung preisanstieg verteuerung
price-war: preissenkung preiskampf
product: produkt ware erzeugnis
production-line: fließband montagelinie produktionslinie
production-stop: produktionsstopp
profit: gewinn überschuss profit profitabel
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
recession: rezession abschwung
record-high: rekordhoch höchststand allzeithoch
redundancy-plan: sozialplan
refund: erstatten rückerstattung erstattung zurückzahlen
regulator: aufsicht aufsichtsbehörde regulierungsbehörde finanzaufsicht behörde kontrollbehörde aufseher
relocate: verlagern verlagerung standortverlagerung
restructuring: umstrukturierung umbau sanierungsplan
result-business: geschäftszahlen bilanz jahresbilanz
retail: einzelhandel einzelhändler händler
retire: pensionieren ruhestand abschied in_rente
revenue: umsatz erlös
salary: lohn gehalt entgelt
salesperson: verkäufer verkäuferin
save-money: einsparen einsparung
savings-bank: sparkasse
seasonal: saisonarbeiter saisonal erntehelfer
sector: branche sektor
self-employed: selbstständig freiberufler selbständig
sell: verkaufen verkauf veräußern
service: dienstleistung dienst service
severance: abfindung
share-buyback: aktienrückkauf
share-price: aktienkurs börsenkurs
shareholder: aktionär anteilseigner aktionärin gesellschafter
shelve: auf_eis
shift-work: schicht schichtarbeit nachtschicht
shop: laden geschäft
shopping-centre: einkaufszentrum einkaufspassage
short-time: kurzarbeit
sick-pay: krankschreibung krankgeschrieben
site-location: standort produktionsstandort werk anlage werksgelände
skilled-worker: fachkraft facharbeiter
small-business: mittelstand kleinunternehmen
speculator: spekulant leerverkäufer
sponsor: sponsor sponsoring
stake: beteiligung anteil anteile
start-up: startup jungunternehmen
state-budget: bundeshaushalt staatsetat
steelmaker: stahlwerk stahlkonzern stahlhersteller
stock: aktie anteil
stock-market-crash: börsencrash kurssturz kurseinbruch
stock-option: aktienoption
strategy: strategie strategisch
strike: streik streiken ausstand arbeitsniederlegung warnstreik
structural-change: strukturwandel transformation
subcontractor: subunternehmer subunternehmen
supermarket: supermarkt
supplier: zulieferer lieferant lieferkette
supply: versorgung versorgen
tax: steuer abgabe steuerzahler abgaben zoll fiskal
tax-cut: steuersenkung steuererleichterung
tax-evasion: steuerhinterziehung
tax-haven: steueroase steuerparadies
tax-rise: steuererhöhung
temporary-worker: leiharbeiter zeitarbeit leiharbeit
tender: ausschreibung vergabeverfahren
textile: textil textilindustrie stoff
trade: handel
trade-fair: messe handelsmesse
trade-union: gewerkschaft gewerkschafter
trade-war: handelskrieg handelsstreit
unemployment: arbeitslosigkeit arbeitslos arbeitsloser arbeitslosenquote
value: wert bewertung
vat: mehrwertsteuer umsatzsteuer
venture-capital: risikokapital wagniskapital
voluntary-redundancy: freiwilliges_ausscheiden freiwilligenprogramm
wage-cut: lohnkürzung gehaltskürzung lohnverzicht
wage-deal: tarifvertrag tarifabschluss tarifeinigung
wage-demand: lohnforderung
wage-talks: tarifverhandlung tarifstreit tarifrunde
warehouse: lager lagerhalle lagerhaus depot
wealth: reichtum reich vermögen millionär milliardär
wholesale: großhandel großhändler
work-accident: arbeitsunfall betriebsunfall
work-council: betriebsrat
work-from-home: homeoffice heimarbeit
work-permit: arbeitserlaubnis
worker: arbeitnehmer beschäftigter mitarbeiter angestellter arbeiter
workforce: belegschaft personal
working-hours: arbeitszeit
write-off: abschreibung abschreiben wertberichtigung
yield-return: rendite
`;
