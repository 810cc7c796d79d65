export const culture = `
actor:
actress:
album: song track-song
applause: ovation
archaeologist: archaeology archaeological
archive:
art:
article: report-press
artist: painter sculptor
artwork: work_of_art sculpture statue figure painting piece work
author: writer novelist
ballet: dancer dance
band: music_group
bestseller:
biography: memoir autobiography
book: novel
broadcaster: broadcast tv_channel channel aired airing tv_station television_station
camera:
carnival:
cartoon: caricature comic
cast:
castle: palace fortress
censor: censorship
chapter:
choir: chorus
cinema: movie_theater
circus:
collection: collector
composer: compose
concert: gig
conductor-music: conductor orchestra
costume: outfit
culture: cultural
curator:
diamond:
director-film: film-maker filmmaker film_director
documentary:
editor: editor-in-chief editorial
entertainment: entertain amusement fun
exhibition: exhibit exhibitor
fashion: designer-fashion model-fashion
festival: fair feast
film: movie feature_film
gallery: art_gallery
guitar: guitarist
headline: front_page
heritage: world_heritage
instrument: violin piano
interview: interviewed
jazz: pop rock_music rock_band
jewel: jewellery jewelry gem
journalist: reporter correspondent
language: linguistic
library: librarian
literature: literary
magazine: weekly
manuscript:
masterpiece:
media: mass_media
monument: landmark
mural: graffiti
museum:
music: musical
musician:
newspaper: paper daily
nobel: nobel_prize
opera:
painting: canvas portrait
performance: performer
photo: picture image photograph
photographer:
play-theatre: drama playwright
poem: poet poetry
premiere: debut
presenter: anchor-tv host-tv
press: press_freedom
prize:
publisher: publishing_house
radio: radio_station
rapper: rap
rumour: rumor
screen-film: screening-film streaming
script: scenario screenplay
series-tv: tv_series episode
sing: sung
singer: vocalist
social-media: social_media social_network twitter facebook
stage: stage-show
star: movie_star
stolen-art: looted_art restitution
studio:
television: tv
theatre: theater playhouse
tour-music: concert_tour
translate: translation translator interpreter
treasure: hoard
tweet: post-online
vandalised-art: deface
video: footage clip
work-art: work works opus
`;
