export const society = `
academy:
adopt-child: foster orphan orphanage
age: aged-years
aisle: row-seats
alcohol: liquor
allowance: benefits welfare social_security
angel:
anti-semitism: antisemitism anti-semitic antisemitic
apartment: flat dwelling lodging
apron: uniform
archbishop: cardinal
aunt:
baby: infant toddler newborn-baby
bag: sack handbag backpack pouch
baker: bakery
balloon:
banana:
bar: pub tavern
bathroom: toilet shower restroom lavatory washroom loo
bean: peas
bedroom: dorm
beef: pork
bench:
bible: gospel scripture
birthday:
bishop:
blanket: mattress
bless: blessing
bottle:
boy: lad youth son
boyfriend: ex-boyfriend
bread:
bride: bridegroom-couple newlywed
bridegroom: groom
brother:
brother-in-law:
buddhist: hindu
building-land: housing_development
butcher:
butter: cream
cake: pastry
carer-child: kindergarten nursery daycare preschool
carpenter: joiner
carpet: rug
casino:
catholic:
cemetery: graveyard grave tomb
century:
ceremony: ceremonial
charity: foundation non-profit
cheese:
chess:
child: kid children youngster minor youth
childhood: childcare
chocolate: candy
christian:
christmas: easter
church: chapel cathedral parish temple minster
classroom: class
cleaner: maid
clothes: clothing shirt dress garment wear apparel uniform outfit
coffee: tea
colleague: coworker co-worker workmate fellow teammate associate
community: communities
cook: chef-cook cooking
couple: spouses pair husband_and_wife
cousin:
cup-drink: mug-drink
cupboard: wardrobe
curriculum: syllabus
curtain: blind-window
daughter:
dean: rector principal headteacher headmaster
degree: diploma graduate graduation certificate
dessert:
dinner: lunch breakfast meal
discriminate: discrimination racism bias prejudice
donate: donation contribute giving charity fundraise fundraising
dragon:
drink: beverage beer alcohol
eat: food foodstuff meal feed nutrition grocery
education: educational schooling teaching instruction
electrician: plumber
emigrate: emigration emigrant
engagement-marry: fiancé fiancée engaged
ethnic: ethnicity minority-group
eviction: evict
exam: examination-school final_exams
faculty:
faith: belief-faith religion religious
family: relative kin next_of_kin relatives loved_ones parents kinsfolk
father: dad
feast: banquet
flour: dough
fridge: refrigerator freezer
friend: friends companion acquaintance pal mate buddy
funeral: burial bury buried-dead mourning service memorial_service
furniture: table chair-furniture
game-play: game
garlic: onion
gay: homosexual lgbt lesbian same-sex
gender: women's_rights gender_equality
generation:
girl: daughter
girlfriend: ex-girlfriend
glove: gloves
god: divine deity goddess
grade-school: school_report
grandchild: grandson granddaughter
grandfather: grandpa
grandmother: grandma
guest: guests
hair: hairdresser
hat: cap scarf
hell: devil
hobby: pastime leisure recreation recreational spare_time
holiday: vacation holidaymaker break leave
homeless: homelessness
homework: lesson class
honey:
honor: honour prestige dignity
hotel: motel guesthouse inn lodging resort hostel
household: households
housing: housing_shortage dwelling accommodation lodging
humanity: mankind humankind
husband: spouse partner
imam: mosque
inequality:
ingredient:
inherit: inheritance heir
integration: integrate
islam: muslim islamic
islamist: jihadist
jacket: coat vest hoodie
jew: jewish synagogue rabbi
juice:
kettle: oven stove cooker
key-door: keys
knight:
lamp: lantern torch
landlord:
laundry: washing_machine
leather:
letter: mail-post parcel package note mail correspondence writing
man: male gentleman guy sir mister
marry: marriage wedding married wed tie_the_knot bride
meat:
member: membership
message: text_message news notification
mirror:
monastery: convent abbey
monk:
mother: mom mum
motto: slogan
native:
neighbour: neighbor resident local
neighbourhood: neighborhood district borough suburb
nephew:
niece:
nightclub: disco discotheque club-night
nobility: duke count-noble
notebook: diary
nun:
nut: peanut
oil-cooking: olive olive_oil
organization: organisation association
orthodox:
painter-trade: decorator
paradise:
parent: parents
parish: congregation
party-feast: party
pasta: rice
peasant:
people: person
picnic:
pilgrim: pilgrimage
pillow: cushion
pizza: burger sandwich
plate: dish bowl
playground: swing-play slide-play
pope: pontiff vatican
postman: post_office postal_service
pray: prayer worshipper worship
priest: pastor clergyman clergy vicar minister reverend cleric
professor: lecturer academic
property: real_estate estate premises
prophet:
protestant: evangelical lutheran
racism: racist racial
recipe:
religious-leader: ayatollah
rent: rental
resident: residents local inhabitant citizen dweller villager townspeople householder
restaurant: eatery cafe café diner bistro
ritual: rite
rule: regulation rules norm directive guideline requirement law
saint: canonise
salad:
sauce:
sausage: ham bacon
scholarship: student_grant
school: high_school primary_school educational classroom college
school-bus: school_bus
school-year: term-school academic_year
sermon: preach
servant:
shoe: boots
sibling: siblings twins twin
sin:
sister:
sister-in-law:
slavery: slave forced_labour
slum: shanty_town favela
soap: shampoo
social-worker: social_services youth_welfare
society: social
son:
soup:
spice: herb
spirit-ghost: ghost phantom
spoon: fork cutlery
square: plaza
stepfather:
stepmother:
stroller: pram pushchair
student: pupil schoolboy schoolgirl schoolchild undergraduate learner pupils schoolchildren youngster
student-housing: dormitory hall_of_residence
sugar:
sweater: trousers jeans
swimming-pool: swimming_pool
teacher: schoolteacher tutor educator teaching_staff
technique:
teenager: adolescent youngster teen youth young minor youngsters
temple:
tenant: renter
tourist: tourism holiday-tourist visitor holidaymaker traveller
towel:
town: city municipality
toy: doll
tribe: tribal indigenous
trousseau: ring-jewel necklace bracelet chain
tuition: tuition_fees
umbrella:
uncle:
university: college campus faculty institute higher_education
vegetarian: vegan
victim: victims casualty sufferer injured fatality dead affected
village: hamlet settlement
vocational: apprentice apprenticeship trainee
wallet: purse
watch-clock: clock
widow:
widower:
wife: spouse partner
wine:
witch: wizard magician
woman: female lady
`;
