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
`;
