/** Words that reports put for one another, a line each. */
export const synonyms = `
film movie picture
broadcast air screen show
shoot film
review criticism
award prize
group band
single song
sleep nap
look watch stare gaze see view
child kid youngster
shout yell scream
ride drive
throw toss
hit strike
victory win
attack assault raid
plan intend
need require
fight battle
kid child
mom mother mum
dad father
street road
sofa couch
near close_to next_to beside
small little tiny
big large huge
happy glad pleased delighted cheerful
angry mad furious
pretty beautiful
buy purchase acquire
start begin commence launch
end finish conclude
help assist aid
show display demonstrate present exhibit
say state declare announce
give provide offer
get obtain receive gain
choose select pick
ask request
talk speak discuss
big major significant substantial considerable
important crucial vital key essential
job position post
company firm business
worker employee staff
dead killed die kill
author writer write pen
star feature appear act play cast
create found establish make build develop produce
home house
picture photo photograph image
guy man
woman lady
physician doctor
lawyer attorney
car automobile vehicle
airplane plane aircraft
tv television
usa us u.s. america united_states american
uk u.k. britain united_kingdom british
married wed marry wife husband spouse
born birth
locate situate base
consist comprise include contain
afghanistan afghan
algeria algerian
argentina argentine argentinian
australia australian
austria austrian
belgium belgian
brazil brazilian
britain british
bulgaria bulgarian
canada canadian
chile chilean
china chinese
colombia colombian
croatia croatian
cuba cuban
czechia czech
denmark danish dane
egypt egyptian
england english
ethiopia ethiopian
europe european
finland finnish finn
france french
germany german
greece greek
hungary hungarian
iceland icelandic
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
japan japanese
jordan jordanian
kenya kenyan
lebanon lebanese
libya libyan
malaysia malaysian
mexico mexican
morocco moroccan
netherlands dutch
nigeria nigerian
norway norwegian
pakistan pakistani
peru peruvian
philippines filipino philippine
poland polish pole
portugal portuguese
romania romanian
russia russian
scotland scottish
serbia serbian
slovakia slovak
spain spanish
sudan sudanese
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
thailand thai
tunisia tunisian
turkey turkish turk
ukraine ukrainian
venezuela venezuelan
vietnam vietnamese
wales welsh
`;
