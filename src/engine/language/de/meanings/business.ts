export const business = `
accountant: prüfer wirtschaftsprüfer buchhalter bilanzprüfung buchprüfung
acquire: übernehmen übernahme akquisition zukauf
advertise: werbung werben anzeige inserat
annual-meeting: hauptversammlung generalversammlung
annual-report: geschäftsbericht jahresbericht
antitrust: kartellamt wettbewerbsbehörde kartellbehörde kartellrecht
asset: vermögenswert aktiva
auction: versteigerung versteigern auktion
bailout: staatshilfe rettungspaket
bank: bank kreditinstitut geldhaus
banknote: bargeld geldschein banknote münze
bankruptcy: insolvenz pleite konkurs insolvent zahlungsunfähig bankrott
battery: batterie akku
benefit-advantage: vorteil
bid: übernahmeangebot gebot offerte bieten
bidder: bieter interessent
billion: milliarde
board: vorstand aufsichtsrat verwaltungsrat
bond: anleihe obligation staatsanleihe
bonus: bonus prämie bonuszahlung
boom: boom aufschwung hochkonjunktur
boss: chef chefin leiterin
branch-bank: filiale niederlassung tochtergesellschaft tochterfirma
brand: marke
budget: haushalt etat budget
buy: kaufen kauf einkauf
buyer: käufer käuferin erwerber
capital-money: kapital stammkapital
cash-flow: cashflow
central-bank: notenbank zentralbank ezb bundesbank währungshüter
chain: kette handelskette
chair: vorsitzender vorsitzende aufsichtsratschef
chief-executive: vorstandschef geschäftsführer konzernchef firmenchef vorstandsvorsitzender generaldirektor
commodity: rohstoff
company: unternehmen firma betrieb konzern
competition: konkurrenz konkurrent wettbewerb rivale
conglomerate: mischkonzern
consumer: kunde kundin verbraucher konsument
contract: vertrag vertraglich
cost: kosten
cost-cutting: sparprogramm kostensenkung sparplan
credit-rating: rating bonität ratingagentur
creditor: gläubiger
currency: währung wechselkurs devisen
customs: zoll zölle strafzoll
deal: geschäft deal transaktion
debt: schulden verschuldung verschuldet
deficit: defizit fehlbetrag
delist: börsenrückzug
demand: nachfrage
deposit: einlage spareinlage ersparnis sparer sparen
discount: rabatt preisnachlass
dismissal: entlassung kündigung stellenabbau stellenstreichung
dividend: dividende
earnings: einkommen einnahme ertrag
economist: ökonom volkswirt wirtschaftswissenschaftler
economy: wirtschaft konjunktur wirtschaftlich
employee: arbeitnehmer beschäftigter mitarbeiter angestellter arbeiter
employer: arbeitgeber
entrepreneur: unternehmer unternehmerin geschäftsmann
equity-firm: finanzinvestor beteiligungsgesellschaft
exchange: börse aktienmarkt
executive: manager managerin führungskraft
expansion: expandieren expansion ausbau
expenditure: ausgabe ausgeben aufwendung
export: export exportieren ausfuhr exporteur
factory: fabrik werk
fee: gebühr
finance: finanz finanziell finanzieren finanzierung
finance-chief: finanzvorstand finanzchef
finance-market: finanzmarkt kapitalmarkt
fiscal-year: geschäftsjahr
forecast: prognose ausblick vorhersage vorhersagen
found: gründen gründung
founder: gründer gründerin mitgründer
fund: fonds
going-public: börsengang
gross-domestic-product: bip bruttoinlandsprodukt wirtschaftsleistung
growth: wachstum
guarantee: garantie garantieren bürgschaft
half-year: halbjahr
headquarters: zentrale hauptsitz firmensitz firmenzentrale
hire: anheuern anwerben neueinstellung
holding: holding
import: import importieren einfuhr
income-net: nettogewinn reingewinn jahresüberschuss
industry: industrie industriell
inflation: inflation teuerung verbraucherpreise inflationsrate
institute: institut institution
insurance: versicherung versicherer versichert
interest: zins leitzins zinssatz
invest: investieren investition
investor: anleger investor
invoice: rechnung
job: arbeitsplatz job arbeitsstelle posten stelle
job-creation: schaffen_arbeitsplätze
job-market: arbeitsmarkt
joint-venture: gemeinschaftsunternehmen
lease: leasing pacht
liquidate: liquidation abwicklung liquidieren abwickeln
list-stock: börsennotiert
loan: kredit darlehen hypothek
loss: verlust
loss-making: defizitär verlustreich
low-cost: billigflieger
manufacture: herstellen hersteller produzent fertigen fertigung
market: markt
market-leader: marktführer
market-share: marktanteil
market-value: marktwert börsenwert
merger: fusion fusionieren zusammenschluss
minimum-wage: mindestlohn
money: geld
monopoly: monopol
offer: angebot anbieten
order: bestellung auftrag bestellen
overtime: überstunde
owner: eigentümer besitzer inhaber eigentümerin
part-time: teilzeit
partner: partner partnerschaft partnerin
patent: patent
pay: zahlen bezahlen bezahlung zahlung
pay-rise: lohnerhöhung gehaltserhöhung
pension: rente pension ruhestand rentner rentnerin
percent: prozent
percentage: anteil prozentsatz
poverty: armut
price: preis
price-rise: preiserhöhung preisanstieg verteuerung
product: produkt ware erzeugnis
profit: gewinn überschuss profit profitabel
profit-warning: gewinnwarnung
profitability: rendite marge rentabilität
project: projekt vorhaben
quarter-year: quartal vierteljahr
recession: rezession abschwung
record-high: rekordhoch höchststand allzeithoch
redundancy-plan: sozialplan
refund: erstatten rückerstattung erstattung zurückzahlen
regulator: aufsicht aufsichtsbehörde regulierungsbehörde finanzaufsicht
relocate: verlagern verlagerung standortverlagerung
restructuring: umstrukturierung umbau sanierungsplan
result-business: geschäftszahlen bilanz jahresbilanz
retail: einzelhandel einzelhändler händler
retire: pensionieren
revenue: umsatz erlös
salary: lohn gehalt entgelt
salesperson: verkäufer verkäuferin
save-money: einsparen einsparung
sector: branche sektor
sell: verkaufen verkauf veräußern
service: dienstleistung dienst service
severance: abfindung
share-stock: aktie
shareholder: aktionär anteilseigner aktionärin gesellschafter
shift-work: schicht schichtarbeit nachtschicht
shop: laden geschäft
shopping-centre: einkaufszentrum einkaufspassage
short-time: kurzarbeit
sick-pay: krankschreibung krankgeschrieben
site-location: standort produktionsstandort
skilled-worker: fachkraft facharbeiter
stake: beteiligung
start-up: startup jungunternehmen
stock-market-crash: börsencrash kurssturz kurseinbruch
strike: streik streiken ausstand arbeitsniederlegung warnstreik
subcontractor: subunternehmer subunternehmen
supermarket: supermarkt
supplier: zulieferer lieferant lieferkette
supply: versorgung versorgen
tax: steuer abgabe steuerzahler
tax-evasion: steuerhinterziehung
temporary-worker: leiharbeiter zeitarbeit leiharbeit
tender: ausschreibung vergabeverfahren
trade: handel
trade-union: gewerkschaft gewerkschafter
unemployment: arbeitslosigkeit arbeitslos arbeitsloser arbeitslosenquote
value: wert bewertung
wage-deal: tarifvertrag tarifabschluss tarifeinigung
wage-talks: tarifverhandlung tarifstreit tarifrunde
warehouse: lager lagerhalle lagerhaus depot
wealth: reichtum reich vermögen millionär milliardär
work-council: betriebsrat
workforce: belegschaft personal
working-hours: arbeitszeit
write-off: abschreibung abschreiben wertberichtigung
yield-return: rendite
`;
