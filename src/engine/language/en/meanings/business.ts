export const business = `
accountant: auditor audit accounting bookkeeping
acquire: takeover buyout acquisition take_over buy purchase snap_up acquired buyer
advertise: advertising advert advertisement commercial
annual-meeting: annual_general_meeting shareholders'_meeting
annual-report: annual_report
antitrust: competition_authority competition_watchdog antitrust_authority
asset: assets
auction:
bad-loan: bad_loans non-performing
bailout: bail_out state_aid
balance-sheet: balance_sheet
bank: lender banking
bank-account: bank_account
bank-branch: bank_branch
banknote: cash coin
bankruptcy: bankrupt insolvency insolvent administration_proceedings collapse failure receivership administration go_bust bust liquidation
battery:
benefit-advantage: advantage benefit plus
bid: takeover_bid takeover_offer offer tender
bidder: suitor
billion:
board: board_of_directors supervisory_board directors management governing_body trustees supervisory
bond: bonds
bonus:
boom: boost-economy upturn
boss: chief head manager director leader head_of superintendent foreman president executive_director supervisor employer
bottleneck: supply_shortage
branch: subsidiary office outlet site location
brand: label trade_name make
break-even: break_even
broker: stockbroker
budget: budgetary finances spending_plan
business-model: business_model
buy: purchase acquire pick_up snap_up shop acquisition procure
buyer: purchaser customer
capital-increase: capital_increase rights_issue
capital-money: share_capital
car-industry: carmaker car_maker automaker
career-change: resign-ceo step_aside
cash-flow:
central-bank: federal_reserve fed ecb
chain: retail_chain
chair: chairman chairwoman chairperson head president chairmanship lead
chamber-commerce: chamber_of_commerce
chief-executive: ceo chief_executive managing_director director boss chief head manager executive president
collective-bargaining: works_agreement
commodity: raw_material commodities
company: firm business corporation enterprise corporate business_group venture group establishment
company-operator:
competition: competitor rival compete market_rival opponent contest
compulsory-redundancy: compulsory_redundancies
conglomerate: corporate_group
consumer: customer client shopper buyer user purchaser patron
consumer-protection: consumer_group consumer_protection
contract: contractual agreement deal
corporate-tax: corporate_tax corporation_tax
cost: costs expense price expenses outlay
cost-cutting: cost_cuts savings_plan austerity savings cutbacks
cost-of-living: cost_of_living purchasing_power
credit-card: credit_card debit_card
credit-rating: rating_agency rating downgrade
creditor:
currency: exchange_rate
current-account: trade_surplus trade_balance
customs: tariff tariffs duty-customs
deal: transaction contract agreement bargain purchase
debt: indebted debts owe
default-debt: default defaulted
deficit: shortfall gap hole
deflation:
delist: delisting
demand: demand-market
deposit: saver savings
depreciate: devalue devaluation
discount: rebate
dismiss: sack fire dismissal sacking remove discharge axe oust
divest: spin_off spin-off carve-out
dividend:
due-diligence: due_diligence
e-commerce: online_retailer mail_order
earnings: income revenue proceeds takings receipts salary pay
earnings-per-share: earnings_per_share
economic-growth: economic_growth growth
economist:
economy: economic business growth economics
employer:
energy-price: energy_prices
entrepreneur: businessman businesswoman
equity-firm: private_equity hedge_fund
eurozone: euro_area
exchange: stock_exchange stock_market bourse stocks market
executive: manager director leader chief boss senior_manager head
executive-pay: executive_pay
expansion: expand enlarge
expenditure: spending spend outlay expense cost costs outgoings
export: exporter ship abroad
factory: plant mill facility manufacturing_plant works workshop production_site
family-business: family_business family-owned
fee: charge-fee levy charge charges dues
finance: financial financing fund bankroll monetary
finance-chief: cfo chief_financial_officer finance_director
finance-market: financial_market markets
fiscal-year: financial_year fiscal_year
fixed-term: temporary_contract
forecast: outlook guidance predict prediction prophesy
found: co-found start-company establish set_up establishment start_up
founder: co-founder
franchise: franchisee
fund: funding resources funds financing pot money
furlough:
going-public: ipo flotation float_on_the
golden-handshake: golden_parachute
gross-domestic-product: gdp gross_domestic_product
growth: increase expansion rise
guarantee: warranty ensure assure secure
half-year: first_half
headquarters: head_office base seat main_office
hire: recruit hiring recruitment employ engage take_on
holding: holding_company
hostile-takeover: hostile_bid hostile_takeover
housing-market: property_market housing_market
import: importer
income-net: net_income net_profit
income-tax: income_tax
index-stock: stock_index
industry: industrial sector trade
inflation: consumer_prices price_rise rising_prices cost_of_living
insider-trading: insider_trading
insolvency-administrator: administrator-insolvency receiver
institute: institution establishment
insurance: insurer insured cover insure coverage insurance_policy underwriter
interest: interest_rate interest_rates key_rate
interest-cut: rate_cut cut_rates
interest-hike: rate_hike rate_rise
invest: investment capital_spending spend pour plough
investor: investors shareholder backer financier
invoice: bill-invoice billing
job: post jobs vacancy position employment occupation profession
job-creation: create_jobs job_creation
job-market: labour_market labor_market job_market
joint-venture:
layoff: lay_off redundancy job_cuts dismiss sack fire make_redundant redundancies cuts job_losses axe dismissal sacking
lease: leasing rent-lease
letter-intent: letter_of_intent
liquidate: liquidation wind_up dissolve
list-stock: listed publicly_traded
loan: credit mortgage borrow lend advance debt
loan-guarantee: state_guarantee
loss: losses deficit-firm deficit minus shortfall
loss-making:
low-cost: budget-airline
luxury: luxurious
majority-stake: majority_stake controlling_stake
management: board administration leadership
manufacture: manufacturer maker producer production make output produce
market: marketplace trade demand sector
market-leader:
market-share: market_share
market-value: market_capitalisation market_capitalization
mass-layoff: mass_layoffs
merger: merge combine union fuse
minimum-wage: minimum_wage
minority-stake: minority_stake
money: cash funds sum currency
monopoly:
mortgage-rate: mortgage_rate
net-worth: operating_profit operating_income ebit
offer: proposal-offer propose bid tender proposal
order-book: order_book order_backlog
order-goods: orders
outsource: outsourcing
overproduction: overcapacity
overtime:
owner: proprietor landlord holder shareholder parent possessor
part-time:
partner: partnership associate
patent:
pay: payment paid settle remuneration disburse payout fund cover
pay-rise: pay_rise pay_raise wage_increase
pension: retirement pensioner retiree superannuation
pension-age: retirement_age
pension-reform: pension_reform
percent: per_cent
percentage: proportion share
permanent-contract: permanent_contract
picket: picket_line
poverty: poor needy destitute deprived impoverished
price: prices price_tag cost rate fee
price-fixing: price_fixing
price-rise: price_increase
price-war: price_cut
product: goods item merchandise commodity
production-line: assembly_line
production-stop: halt_production production_halt
profit: profitable earnings gain surplus income net_profit bottom_line
profit-warning: profit_warning
profitability: margin
project: scheme
public-company: publicly_owned municipal_utility
quarter-first: first_quarter
quarter-fourth: fourth_quarter
quarter-second: second_quarter
quarter-third: third_quarter
quarter-year: quarterly
real-wage: real_wages
recession: downturn slump slowdown contraction crisis decline
record-high: record_high all-time_high
redundancy-plan: social_plan
refund: reimburse reimbursement repay
regulator: watchdog supervisory_authority authority agency supervisory_body overseer
relocate: relocation move_production
restructuring: restructure overhaul reorganise reorganization turnaround
result-business: half-year_results
retail: retailer shop store high_street trade
retire: retirement-age retirement
revenue: turnover sales income takings proceeds earnings receipts
salary: wage pay-packet wages pay remuneration earnings income paycheck
salesperson: seller vendor dealer merchant
save-money: save_money economy savings thrift
savings-bank: savings_bank
seasonal: seasonal_worker
sector: branch-industry industry field area
self-employed: freelance freelancer
sell: sale sold offload dispose market vendor selling retail
service: services
severance: severance_pay
share-buyback: share_buyback buy_back
share-price: share_price
shareholder: stockholder investor owner
shelve: mothball
shift-work: night_shift shift
shop: store outlet business retail_outlet boutique market
shopping-centre: mall shopping_mall shopping_center
short-time: short-time_work
sick-pay: paid_leave sick_leave
site-location: plant-site site plant factory facility
skilled-worker:
small-business: small_business mid-sized
sold-out: sold_out out_of_stock
speculator: short_seller
sponsor: sponsorship
stake: shareholding holding-stake share holding
start-up: startup
state-budget: national_budget
steelmaker: steelworks steel_mill
stock: shares equity securities
stock-market-crash: stock_market_crash
stock-option: options-stock
strategy: strategic
strike: walkout industrial_action stoppage walk_out down_tools
structural-change: transformation
subcontractor:
supermarket: grocery
supplier: supply_chain
supply: supplies deliver provide furnish equip
tax: taxation taxpayer levy duty fiscal
tax-cut: tax_cut tax_relief
tax-evasion: tax_fraud tax_evasion
tax-haven: tax_haven offshore
tax-rise: tax_rise tax_hike
temporary-worker: temp agency_worker
tender: tendering procurement
textile: clothing_industry fabric
trade: trader trading commerce deal swap business exchange
trade-fair: trade_fair
trade-union: union labour_union labor_union unions labour_unions workers'
trade-war: trade_war trade_dispute
unemployment: jobless unemployed out_of_work joblessness
value: worth valuation valued
vat: value-added_tax sales_tax
venture-capital: venture_capital
voluntary-redundancy: voluntary_redundancy voluntary_departures
wage-cut: pay_cut wage_cut
wage-deal: collective_agreement wage_agreement
wage-demand: pay_demand pay_claim
wage-talks: pay_talks wage_talks pay_dispute bargaining
warehouse: depot
wealth: rich wealthy millionaire billionaire affluent prosperous prosperity
wholesale: wholesaler
work-accident: workplace_accident industrial_accident
work-council: works_council
work-from-home: work_from_home remote_work home_office
work-permit: work_permit
worker: employee staff staffer labourer workman employees workforce hand personnel staff_member
workforce: workforce_total staff personnel employees employee headcount payroll crew manpower
working-hours: working_hours working_week
write-off: write_off writedown write-down depreciation
yield-return: return_on yield
`;
