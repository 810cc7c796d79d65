export const business = `
accountant: comptable audit auditeur commissaire_aux_comptes comptabilité
acquire: acquérir acquisition rachat racheter reprise_de
advertise: publicité annonce_publicitaire pub
annual-meeting: assemblée_générale
annual-report: rapport_annuel
antitrust: autorité_de_la_concurrence
asset: actif actifs
auction: enchère enchères
bailout: plan_de_sauvetage aide_d'état
bank: banque bancaire
banknote: espèces billet_de_banque argent_liquide monnaie
bankruptcy: faillite dépôt_de_bilan redressement_judiciaire liquidation_judiciaire insolvable
battery: batterie pile
benefit-advantage: avantage
bid: offre_publique opa surenchère
bidder: enchérisseur repreneur candidat_au_rachat
billion: milliard
board: conseil_d'administration directoire conseil_de_surveillance
bond: obligation_d'état emprunt
bonus: prime bonus
boom: essor boom embellie
boss: chef patron patronne
branch-bank: filiale succursale
brand: marque
budget: budget budgétaire
buy: acheter achat
buyer: acheteur acquéreur
capital-money: capitaux fonds_propres
cash-flow: trésorerie flux_de_trésorerie
central-bank: banque_centrale bce réserve_fédérale
chain: chaîne_de_magasins enseigne
chair: président_du_conseil
chief-executive: pdg directeur_général directrice_générale
commodity: matière_première matières_premières
company: entreprise société firme groupe
competition: concurrence concurrent rival
conglomerate: conglomérat
consumer: client consommateur clientèle
contract: contrat contractuel
cost: coût coûter
cost-cutting: plan_d'économies réduction_des_coûts
credit-rating: notation agence_de_notation
creditor: créancier
currency: devise taux_de_change
customs: douane droits_de_douane douanier
deal: transaction
debt: dette endettement endetté
deficit: déficit
delist: radiation_de_la_cote
demand: demande
deposit: dépôt épargne épargnant économies
discount: remise rabais réduction_de_prix
dismissal: licenciement suppression_d'emplois suppressions_de_postes
dividend: dividende
earnings: revenu recette
economist: économiste
economy: économie économique
employee: salarié employé travailleur ouvrier
employer: employeur patronat
entrepreneur: entrepreneur homme_d'affaires femme_d'affaires
equity-firm: fonds_d'investissement capital-investissement
exchange: bourse marché_boursier
executive: cadre_dirigeant dirigeant
expansion: expansion agrandissement
expenditure: dépense dépenser
export: exporter exportation exportateur
factory: usine fabrique
fee: redevance frais
finance: finance financier financer financement
finance-chief: directeur_financier
finance-market: marché_financier
fiscal-year: exercice_fiscal exercice
forecast: prévision perspective pronostic
found: fonder création_de_l'entreprise
founder: fondateur fondatrice cofondateur
fund: fonds
going-public: introduction_en_bourse
gross-domestic-product: pib produit_intérieur_brut
growth: croissance
guarantee: garantie garantir
half-year: semestre
headquarters: siège_social quartier_général
hire: embaucher recruter embauche recrutement
holding: holding
import: importer_des importation importateur
income-net: bénéfice_net résultat_net
industry: industrie industriel
inflation: inflation prix_à_la_consommation
institute: institut institution
insurance: assurance assureur assuré
interest: taux_d'intérêt taux_directeur
invest: investir investissement
investor: investisseur
invoice: facture
job: emploi poste
job-creation: création_d'emplois créer_des_emplois
job-market: marché_du_travail
joint-venture: coentreprise
lease: bail_commercial crédit-bail
liquidate: liquidation liquider
list-stock: coté_en_bourse
loan: prêt crédit hypothèque
loss: perte
loss-making: déficitaire
low-cost: bas_prix à_bas_coût low-cost
manufacture: fabriquer fabricant producteur fabrication
market: marché
market-leader: leader_du_marché numéro_un
market-share: part_de_marché parts_de_marché
market-value: capitalisation_boursière
merger: fusion fusionner
minimum-wage: salaire_minimum smic
money: argent
monopoly: monopole
offer: offre offrir proposition
order: commande commander
overtime: heures_supplémentaires heure_supplémentaire
owner: propriétaire
part-time: temps_partiel
partner: partenaire partenariat
patent: brevet
pay: payer paiement verser versement
pay-rise: augmentation_de_salaire hausse_des_salaires
pension: retraite pension retraité
percent: pour_cent
percentage: pourcentage proportion
poverty: pauvreté pauvre
price: prix
price-rise: hausse_des_prix
product: produit marchandise
profit: bénéfice profit rentable
profit-warning: avertissement_sur_résultats
profitability: rentabilité marge
project: projet
quarter-year: trimestre trimestriel
recession: récession ralentissement_économique
record-high: plus_haut_historique niveau_record
redundancy-plan: plan_social plan_de_sauvegarde
refund: rembourser remboursement
regulator: régulateur autorité_de_régulation gendarme_financier
relocate: délocaliser délocalisation
restructuring: restructuration restructurer
result-business: bilan comptes
retail: commerce_de_détail détaillant distributeur
retire: départ_à_la_retraite
revenue: chiffre_d'affaires recettes
salary: salaire paie rémunération
salesperson: vendeur vendeuse
save-money: économiser économie_de
sector: secteur filière
sell: vendre vente céder cession
service: service prestation
severance: indemnité_de_départ indemnités_de_licenciement
share-stock: action_en_bourse titre
shareholder: actionnaire
shift-work: équipe_de_nuit travail_posté
shop: magasin boutique
shopping-centre: centre_commercial
short-time: chômage_partiel
sick-pay: arrêt_maladie congé_maladie
site-location: site_de_production
skilled-worker: main-d'œuvre_qualifiée
stake: participation_au_capital
start-up: start-up jeune_pousse
stock-market-crash: krach_boursier
strike: grève débrayage
subcontractor: sous-traitant sous-traitance
supermarket: supermarché hypermarché
supplier: fournisseur chaîne_d'approvisionnement équipementier
supply: approvisionnement fournir ravitailler
tax: impôt taxe contribuable fiscalité
tax-evasion: fraude_fiscale évasion_fiscale
temporary-worker: intérimaire_du_secteur
tender: appel_d'offres marché_public
trade: commerce négoce
trade-union: syndicat syndical
unemployment: chômage chômeur
value: valeur valorisation valoir
wage-deal: accord_salarial convention_collective
wage-talks: négociations_salariales
warehouse: entrepôt dépôt
wealth: richesse riche fortune millionnaire milliardaire
work-council: comité_d'entreprise comité_social
workforce: effectif personnel main-d'œuvre
working-hours: temps_de_travail durée_du_travail
write-off: dépréciation amortissement
yield-return: rendement
`;
