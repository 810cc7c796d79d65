export const culture = `
actor:
actress:
album: song track-song
applause: ovation
archaeologist: archaeology archaeological
archive:
art: artistic
article: report-press
artist: painter sculptor creator performer
artwork: work_of_art sculpture statue figure painting piece work canvas treasure exhibit
author: writer novelist poet
ballet: dancer dance
band: music_group
bestseller:
biography: memoir autobiography
book: novel publication volume title
broadcaster: broadcast tv_channel channel aired airing tv_station television_station television station
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
concert: gig show performance tour
conductor-music: conductor orchestra
costume: outfit
culture: cultural
curator:
diamond:
director-film: film-maker filmmaker film_director director
documentary:
editor: editor-in-chief editorial
entertainment: entertain amusement fun
exhibition: exhibit exhibitor display show museum
fashion: designer-fashion model-fashion
festival: fair feast
film: movie feature_film picture feature production
gallery: art_gallery
guitar: guitarist
headline: front_page
heritage: world_heritage
instrument: violin piano
interview: interviewed conversation talk
jazz: pop rock_music rock_band
jewel: jewellery jewelry gem
journalist: reporter correspondent press media columnist
language: linguistic
library: librarian
literature: literary
magazine: weekly
manuscript:
masterpiece:
media: mass_media press news outlets
monument: landmark
mural: graffiti
museum: gallery institution
music: musical
musician: player instrumentalist band
newspaper: paper daily journal tabloid press publication
nobel: nobel_prize
opera:
painting: canvas portrait picture work
performance: performer show play staging production
photo: picture image photograph shot snapshot portrait photography
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
singer: vocalist star
social-media: social_media social_network twitter facebook
stage: stage-show
star: movie_star
stolen-art: looted_art restitution
studio:
television: tv
theatre: theater playhouse stage
tour-music: concert_tour
translate: translation translator interpreter
treasure: hoard
tweet: post-online
vandalised-art: deface
video: footage clip film tape
work-art: work works opus
`;
