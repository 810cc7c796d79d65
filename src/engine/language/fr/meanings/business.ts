export const business = `
accountant: comptable audit auditeur commissaire_aux_comptes comptabilité
acquire: acquérir acquisition rachat racheter reprise_de acheter achat s'offrir reprise reprendre
advertise: publicité annonce_publicitaire pub
annual-meeting: assemblée_générale
annual-report: rapport_annuel
antitrust: autorité_de_la_concurrence
asset: actif actifs
auction: enchère enchères
bad-loan: créances_douteuses
bailout: plan_de_sauvetage aide_d'état
balance-sheet: total_du_bilan
bank: banque bancaire
bank-account: compte_bancaire
bank-branch: agence_bancaire
banknote: espèces billet_de_banque argent_liquide monnaie
bankruptcy: faillite dépôt_de_bilan redressement_judiciaire liquidation_judiciaire insolvable dépôt_de faillite_de liquidation redressement
battery: batterie pile
benefit-advantage: avantage bénéficier atout avantageux
bid: offre_publique opa surenchère offre proposition
bidder: enchérisseur repreneur candidat_au_rachat
billion: milliard
board: conseil_d'administration directoire conseil_de_surveillance direction conseil administrateurs
bond: obligation_d'état emprunt
bonus: prime bonus
boom: essor boom embellie
boss: chef patron patronne directeur dirigeant responsable leader directeur_de supérieur_hiérarchique président gérant cadre employeur
bottleneck: goulot_d'étranglement
branch: filiale succursale antenne agence bureau
brand: marque enseigne label
break-even: seuil_de_rentabilité
broker: courtier
budget: budget budgétaire enveloppe finances
business-model: modèle_économique
buy: acheter achat acquérir acquisition racheter s'offrir emplette
buyer: acheteur acquéreur client
capital-increase: augmentation_de_capital
capital-money: capitaux fonds_propres
car-industry: constructeur_automobile industrie_automobile
career-change: renoncer_à_ses_fonctions
cash-flow: trésorerie flux_de_trésorerie
central-bank: banque_centrale bce réserve_fédérale
chain: chaîne_de_magasins
chair: président_du_conseil présidente présider présidence président
chamber-commerce: chambre_de_commerce
chief-executive: pdg directeur_général directrice_générale directeur patron patronne dirigeant président
collective-bargaining: accord_d'entreprise
commodity: matière_première matières_premières
company: entreprise société firme affaires groupe compagnie exploitation maison établissement
company-operator: société_exploitante
competition: concurrence concurrent rival compétition compétiteur adversaire rivalité
compulsory-redundancy: licenciement_sec licenciements_secs
conglomerate: conglomérat
consumer: client consommateur clientèle acheteur usager
consumer-protection: association_de_consommateurs protection_des_consommateurs
contract: contrat contractuel accord convention marché
corporate-tax: impôt_sur_les_sociétés
cost: coût coûter frais dépense prix
cost-cutting: plan_d'économies réduction_des_coûts économies rigueur
cost-of-living: coût_de_la_vie pouvoir_d'achat
credit-card: carte_de_crédit carte_bancaire
credit-rating: notation agence_de_notation
creditor: créancier
currency: devise taux_de_change
current-account: balance_commerciale
customs: douane droits_de_douane douanier
deal: transaction accord marché contrat affaire
debt: dette endettement endetté devoir_à
default-debt: défaut_de_paiement
deficit: déficit trou
deflation: déflation
delist: radiation_de_la_cote
demand: demande
deposit: dépôt épargne épargnant économies
depreciate: dévaluer dévaluation
discount: remise rabais réduction_de_prix
dismiss: renvoyer limoger licencier congédier révoquer limogeage renvoi licenciement
divest: scission filialiser
dividend: dividende
due-diligence: audit_préalable
e-commerce: commerce_en_ligne vente_en_ligne
earnings: revenu recette gain rentrée produit_de_la
earnings-per-share: bénéfice_par_action
economic-growth: croissance_économique croissance
economist: économiste
economy: économie économique conjoncture
employer: employeur patronat
energy-price: prix_de_l'énergie
entrepreneur: entrepreneur homme_d'affaires femme_d'affaires
equity-firm: fonds_d'investissement capital-investissement
eurozone: zone_euro
exchange: bourse marché_boursier cours place_boursière
executive: cadre_dirigeant dirigeant responsable directeur cadre patron cadre_supérieur
executive-pay: rémunération_des_dirigeants
expansion: expansion agrandissement élargissement élargir extension
expenditure: dépense dépenser frais coût
export: exporter exportation exportateur expédier
factory: usine fabrique installation_industrielle site_industriel manufacture site atelier usine_de site_de_production
family-business: entreprise_familiale
fee: redevance frais tarif honoraires cotisation
finance: finance financier financer financement subventionner payer
finance-chief: directeur_financier
finance-market: marché_financier
fiscal-year: exercice_fiscal exercice
fixed-term: cdd contrat_à_durée_déterminée
forecast: prévision perspective pronostic prédire
found: fonder création_de_l'entreprise établir instituer
founder: fondateur fondatrice cofondateur
franchise: franchise franchisé
fund: fonds financement crédits enveloppe caisse argent
furlough: mise_à_pied
going-public: introduction_en_bourse
golden-handshake: parachute_doré
gross-domestic-product: pib produit_intérieur_brut
growth: croissance hausse progression augmentation essor
guarantee: garantie garantir assurer
half-year: semestre
headquarters: siège_social quartier_général siège direction_générale
hire: embaucher recruter embauche recrutement employer engager
holding: holding
hostile-takeover: opa_hostile
housing-market: marché_immobilier
import: importer_des importation importateur
income-net: bénéfice_net résultat_net
income-tax: impôt_sur_le_revenu
index-stock: indice_boursier cac
industry: industrie industriel secteur filière
inflation: inflation prix_à_la_consommation hausse_des_prix
insider-trading: délit_d'initié
insolvency-administrator: administrateur_judiciaire mandataire_judiciaire
institute: institut institution établissement
insurance: assurance assureur assuré assurer couverture couvrir assurer_contre assuré_contre
interest: taux_d'intérêt taux_directeur
interest-cut: baisse_des_taux
interest-hike: hausse_des_taux relèvement_des_taux
invest: investir investissement placer injecter placement
investor: investisseur actionnaire bailleur_de_fonds
invoice: facture
job: emploi poste fonction métier profession
job-creation: création_d'emplois créer_des_emplois
job-market: marché_du_travail
joint-venture: coentreprise
layoff: licenciement suppression_d'emplois suppressions_de_postes licencier congédier renvoyer renvoi mettre_à_la_porte
lease: bail_commercial crédit-bail
letter-intent: lettre_d'intention
liquidate: liquidation liquider dissoudre
list-stock: coté_en_bourse
loan: prêt crédit hypothèque emprunt prêter emprunter avance
loan-guarantee: garantie_de_l'état
loss: perte déficit manque_à_gagner
loss-making: déficitaire
low-cost: bas_prix à_bas_coût low-cost
luxury: luxe luxueux
majority-stake: participation_majoritaire
management: direction gestion administration
manufacture: fabriquer fabricant producteur fabrication produire production constructeur
market: marché débouché
market-leader: leader_du_marché numéro_un
market-share: part_de_marché parts_de_marché
market-value: capitalisation_boursière
mass-layoff: licenciement_collectif
merger: fusion fusionner regroupement union rapprochement
minimum-wage: salaire_minimum smic
minority-stake: participation_minoritaire
money: argent fonds somme fric
monopoly: monopole
mortgage-rate: taux_immobilier
net-worth: résultat_opérationnel bénéfice_opérationnel résultat_d'exploitation
offer: offre offrir proposition proposer
order-book: carnet_de_commandes
order-goods: commande commander
outsource: externaliser externalisation
overproduction: surproduction surcapacité
overtime: heures_supplémentaires heure_supplémentaire
owner: propriétaire détenteur patron actionnaire
part-time: temps_partiel
partner: partenaire partenariat associé associer
patent: brevet
pay: payer paiement verser versement régler règlement débourser rémunérer s'acquitter
pay-rise: augmentation_de_salaire hausse_des_salaires
pension: retraite pension retraité retraites rente
pension-age: âge_de_la_retraite
pension-reform: réforme_des_retraites
percent: pour_cent
percentage: pourcentage proportion part
permanent-contract: cdi contrat_à_durée_indéterminée
picket: piquet_de_grève
poverty: pauvreté pauvre précarité précaire démuni misère
price: prix tarif coût
price-fixing: entente_sur_les_prix
price-rise: hausse_des_prix
price-war: baisse_des_prix guerre_des_prix
product: produit marchandise article bien denrée
production-line: chaîne_de_montage ligne_de_production
production-stop: arrêt_de_la_production
profit: bénéfice profit rentable résultat gain excédent bénéficiaire
profit-warning: avertissement_sur_résultats
profitability: rentabilité marge
project: projet
public-company: régie_municipale
quarter-first: premier_trimestre
quarter-fourth: quatrième_trimestre
quarter-second: deuxième_trimestre
quarter-third: troisième_trimestre
quarter-year: trimestre trimestriel
real-wage: salaire_réel salaires_réels
recession: récession ralentissement_économique crise contraction
record-high: plus_haut_historique niveau_record
redundancy-plan: plan_social plan_de_sauvegarde
refund: rembourser remboursement
regulator: régulateur autorité_de_régulation gendarme_financier autorité autorité_de_contrôle
relocate: délocaliser délocalisation
restructuring: restructuration restructurer réorganisation réorganiser remaniement
result-business: bilan comptes
retail: commerce_de_détail détaillant distributeur commerce magasin vendeur
retire: départ_à_la_retraite retraite
revenue: chiffre_d'affaires recettes ventes revenu recette revenus
salary: salaire paie rémunération revenu traitement appointements
salesperson: vendeur vendeuse commerçant
save-money: économiser économie_de épargner économies
savings-bank: caisse_d'épargne
seasonal: saisonnier
sector: secteur filière domaine industrie branche
self-employed: indépendant-travail auto-entrepreneur
sell: vendre vente céder cession écouler commercialiser commercialisation se_séparer
service: service prestation
severance: indemnité_de_départ indemnités_de_licenciement
share-buyback: rachat_d'actions
share-price: cours_de_l'action cours_de_bourse
shareholder: actionnaire investisseur actionnariat
shelve: mettre_en_sommeil
shift-work: équipe_de_nuit travail_posté
shop: magasin boutique commerce enseigne échoppe
shopping-centre: centre_commercial
short-time: chômage_partiel
sick-pay: arrêt_maladie congé_maladie
site-location: site_de_production site usine implantation
skilled-worker: main-d'œuvre_qualifiée
small-business: pme petite_entreprise
sold-out: rupture_de_stock épuisé
speculator: spéculateur
sponsor: sponsor parrainage
stake: participation_au_capital part participation
start-up: start-up jeune_pousse
state-budget: budget_de_l'état
steelmaker: aciérie sidérurgiste sidérurgie
stock: action_en_bourse titre part valeur titres
stock-market-crash: krach_boursier
stock-option: options_d'achat
strategy: stratégie stratégique
strike: grève débrayage arrêt_de_travail mouvement_social grèviste
structural-change: transformation mutation_industrielle
subcontractor: sous-traitant sous-traitance
supermarket: supermarché hypermarché
supplier: fournisseur chaîne_d'approvisionnement équipementier
supply: approvisionnement fournir ravitailler livrer livraison alimenter desservir fourniture
tax: impôt taxe contribuable fiscalité prélèvement taxer fiscal
tax-cut: baisse_d'impôts allègement_fiscal
tax-evasion: fraude_fiscale évasion_fiscale
tax-haven: paradis_fiscal
tax-rise: hausse_d'impôts
temporary-worker: intérimaire_du_secteur
tender: appel_d'offres marché_public
textile: textile tissu
trade: commerce négoce échanges commercer
trade-fair: foire_commerciale salon_professionnel
trade-union: syndicat syndical organisation_syndicale syndicaliste
trade-war: guerre_commerciale
unemployment: chômage chômeur sans-emploi demandeur_d'emploi
value: valeur valorisation valoir
vat: tva taxe_sur_la_valeur
venture-capital: capital-risque
voluntary-redundancy: départ_volontaire départs_volontaires
wage-cut: baisse_de_salaire
wage-deal: accord_salarial convention_collective
wage-demand: revendication_salariale revendications_salariales
wage-talks: négociations_salariales négociation_salariale
warehouse: entrepôt dépôt
wealth: richesse riche fortune millionnaire milliardaire prospérité aisé nanti
wholesale: grossiste commerce_de_gros
work-accident: accident_du_travail
work-council: comité_d'entreprise comité_social
work-from-home: télétravail
work-permit: permis_de_travail
worker: salarié employé travailleur ouvrier personnel agent ouvrière salariée main-d'œuvre
workforce: effectif personnel main-d'œuvre salariés équipe personnels
working-hours: temps_de_travail durée_du_travail
write-off: dépréciation amortissement
yield-return: rendement
`;
