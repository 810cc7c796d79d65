export const society = `
adopt-child: foster orphan orphanage
age: aged-years
alcohol: liquor
allowance: benefits welfare social_security
anti-semitism: antisemitism anti-semitic antisemitic
apartment: flat
archbishop: cardinal
aunt:
baby: infant toddler newborn-baby
bag: sack handbag backpack
baker: bakery
bar: pub tavern
bathroom: toilet shower
birthday:
bishop:
blanket: mattress
bless: blessing
bottle:
boy:
boyfriend: ex-boyfriend
bread:
brother:
brother-in-law:
buddhist: hindu
building-land: housing_development
butcher:
carer-child: kindergarten nursery daycare preschool
catholic:
cemetery: graveyard grave tomb
century:
charity: foundation non-profit
child: kid children
childhood: childcare
christmas: easter
church: chapel cathedral
classroom: class
cleaner: maid
clothes: clothing shirt dress
colleague: coworker co-worker workmate
community: communities
cook: chef-cook cooking
couple: spouses
cousin:
curriculum: syllabus
daughter:
dean: rector principal headteacher headmaster
degree: diploma graduate graduation
dinner: lunch breakfast meal
discriminate: discrimination
drink: beverage beer
eat: food foodstuff
education: educational schooling
emigrate: emigration emigrant
engagement-marry: fiancé fiancée engaged
ethnic: ethnicity minority-group
eviction: evict
exam: examination-school final_exams
faith: belief-faith religion religious
family: relative kin next_of_kin
father: dad
friend: friends
funeral: burial bury buried-dead
furniture: table chair-furniture
gay: homosexual lgbt lesbian same-sex
gender: women's_rights gender_equality
generation:
girl:
girlfriend: ex-girlfriend
grade-school: school_report
grandchild: grandson granddaughter
grandfather: grandpa
grandmother: grandma
guest: guests
hair: hairdresser
holiday: vacation holidaymaker
homeless: homelessness
homework: lesson
hotel: motel guesthouse inn
household: households
housing: housing_shortage
husband:
imam: mosque
inequality:
inherit: inheritance heir
integration: integrate
islam: muslim islamic
islamist: jihadist
jacket: coat vest hoodie
jew: jewish synagogue rabbi
key-door: keys
landlord:
letter: mail-post parcel package
man:
marry: marriage wedding married
meat:
member: membership
message: text_message
monastery: convent abbey
monk:
mother: mom mum
motto: slogan
neighbour: neighbor
neighbourhood: neighborhood district
nephew:
niece:
nightclub: disco discotheque club-night
nobility: duke count-noble
nun:
organization: organisation association
orthodox:
parent: parents
people: person
pilgrim: pilgrimage
pope: pontiff vatican
postman: post_office postal_service
pray: prayer worshipper worship
priest: pastor clergyman clergy vicar
professor: lecturer academic
property: real_estate estate
protestant: evangelical lutheran
racism: racist racial
religious-leader: ayatollah
rent: rental
resident: residents
restaurant: eatery cafe café
rule: regulation rules
saint: canonise
scholarship: student_grant
school: high_school primary_school
school-bus: school_bus
school-year: term-school academic_year
shoe: boots
sibling: siblings twins twin
sister:
sister-in-law:
slavery: slave forced_labour
slum: shanty_town favela
social-worker: social_services youth_welfare
society: social
son:
square: plaza
stepfather:
stepmother:
student: pupil schoolboy schoolgirl schoolchild
student-housing: dormitory hall_of_residence
sugar:
teacher: schoolteacher
teenager: adolescent youngster teen
temple:
tenant: renter
tourist: tourism holiday-tourist
town: city
toy: doll
tuition: tuition_fees
uncle:
university: college campus
victim: victims
village: hamlet
vocational: apprentice apprenticeship trainee
wallet: purse
watch-clock: clock
widow:
widower:
wife:
woman:
`;
