export const business = `
accountant: auditor audit accounting bookkeeping
acquire: takeover buyout acquisition take_over
advertise: advertising advert advertisement commercial
annual-meeting: annual_general_meeting shareholders'_meeting
annual-report: annual_report
antitrust: competition_authority competition_watchdog antitrust_authority
asset: assets
auction:
bailout: bail_out state_aid
bank: lender banking
banknote: cash coin
bankruptcy: bankrupt insolvency insolvent administration_proceedings
battery:
benefit-advantage: advantage
bid: takeover_bid takeover_offer
bidder: suitor
billion:
board: board_of_directors supervisory_board
bond: bonds
bonus:
boom: boost-economy upturn
boss: chief head
branch-bank: branch subsidiary
brand: label
budget: budgetary
buy: purchase
buyer: purchaser
capital-money: share_capital
cash-flow:
central-bank: federal_reserve fed ecb
chain: retail_chain
chair: chairman chairwoman chairperson
chief-executive: ceo chief_executive managing_director
commodity: raw_material commodities
company: firm business corporation enterprise
competition: competitor rival compete
conglomerate: corporate_group
consumer: customer client shopper
contract: contractual
cost: costs
cost-cutting: cost_cuts savings_plan
credit-rating: rating_agency rating downgrade
creditor:
currency: exchange_rate
customs: tariff tariffs duty-customs
deal: transaction
debt: indebted
deficit: shortfall
delist: delisting
demand: demand-market
deposit: saver savings
discount: rebate
dismissal: sacking layoff lay_off redundancy job_cuts
dividend:
earnings: income
economist:
economy: economic
employee: worker staff staffer
employer:
entrepreneur: businessman businesswoman
equity-firm: private_equity hedge_fund
exchange: stock_exchange stock_market bourse
executive: manager
expansion: expand
expenditure: spending spend outlay expense
export: exporter
factory: works
fee: charge-fee levy
finance: financial financing
finance-chief: cfo chief_financial_officer finance_director
finance-market: financial_market markets
fiscal-year: financial_year fiscal_year
forecast: outlook guidance predict prediction
found: co-found start-company
founder: co-founder
fund: funding
going-public: ipo flotation float_on_the
gross-domestic-product: gdp gross_domestic_product
growth:
guarantee: warranty
half-year: first_half
headquarters: head_office
hire: recruit hiring recruitment
holding: holding_company
import: importer
income-net: net_income net_profit
industry: industrial
inflation: consumer_prices
institute: institution
insurance: insurer insured
interest: interest_rate interest_rates key_rate
invest: investment
investor: investors
invoice: bill-invoice billing
job: post jobs vacancy
job-creation: create_jobs job_creation
job-market: labour_market labor_market job_market
joint-venture:
lease: leasing rent-lease
liquidate: liquidation wind_up
list-stock: listed publicly_traded
loan: credit mortgage
loss: losses deficit-firm
loss-making:
low-cost: budget-airline
manufacture: manufacturer maker producer
market: marketplace
market-leader:
market-share: market_share
market-value: market_capitalisation market_capitalization
merger: merge
minimum-wage: minimum_wage
money:
monopoly:
offer: proposal-offer
order: orders
overtime:
owner: proprietor
part-time:
partner: partnership
patent:
pay: payment paid
pay-rise: pay_rise pay_raise wage_increase
pension: retirement pensioner retiree
percent: per_cent
percentage: proportion
poverty: poor
price: prices
price-rise: price_increase
product: goods
profit: profitable
profit-warning: profit_warning
profitability: margin
project: scheme
quarter-year: quarterly
recession: downturn slump
record-high: record_high all-time_high
redundancy-plan: social_plan
refund: reimburse reimbursement repay
regulator: watchdog supervisory_authority
relocate: relocation move_production
restructuring: restructure
result-business: half-year_results results
retail: retailer
retire: retirement-age
revenue: turnover sales
salary: wage pay-packet wages
salesperson: seller vendor
save-money: save_money
sector: branch-industry
sell: sale sold
service: services
severance: severance_pay
share-stock: stock shares share
shareholder: stockholder
shift-work: night_shift shift
shop: store outlet
shopping-centre: mall shopping_mall shopping_center
short-time: short-time_work
sick-pay: paid_leave sick_leave
site-location: plant-site
skilled-worker:
stake: shareholding holding-stake
start-up: startup
stock-market-crash: stock_market_crash
strike: walkout industrial_action
subcontractor:
supermarket: grocery
supplier: supply_chain
supply: supplies
tax: taxation taxpayer
tax-evasion: tax_fraud tax_evasion
temporary-worker: temp agency_worker
tender: tendering procurement
trade: trader trading commerce
trade-union: union labour_union labor_union unions
unemployment: jobless unemployed out_of_work
value: worth valuation valued
wage-deal: collective_agreement wage_agreement
wage-talks: pay_talks wage_talks
warehouse: depot
wealth: rich wealthy millionaire billionaire
work-council: works_council
workforce: workforce_total
working-hours: working_hours working_week
write-off: write_off writedown write-down depreciation
yield-return: return_on yield
`;
