export const culture = `
actor: actor intérprete
actress: actriz
album: álbum canción
applause: aplauso ovación
archaeologist: arqueólogo arqueología arqueológico
archive: archivo
art: arte artístico
article: artículo
artist: artista pintor escultor artístico
artwork: obra_de_arte escultura estatua obra pintura figura lienzo cuadro pieza
author: autor escritor novelista poeta redactor
ballet: ballet bailarín bailarina danza baile bailar
band: banda_de_rock grupo_musical
bestseller: superventas
biography: biografía memorias autobiografía
book: libro novela obra volumen tomo publicación
broadcaster: emitir emisora canal_de_televisión cadena_de_televisión cadena_televisiva televisora canal cadena
camera: cámara
carnival: carnaval
cartoon: caricatura viñeta cómic
cast: elenco reparto
castle: castillo palacio fortaleza
censor: censura censurar
chapter: capítulo
choir: coro
cinema: cine
circus: circo
collection: colección coleccionista
composer: compositor
concert: concierto espectáculo recital
conductor-music: director_de_orchestra orquesta
costume: disfraz vestuario
culture: cultura cultural
curator: comisario_de_la_exposición curador
diamond: diamante
director-film: director_de_cine cineasta realizador dirección
documentary: documental
editor: redactor redacción jefe_de_redacción
entertainment: entretenimiento diversión divertir espectáculo_de
exhibition: exposición exponer exhibición muestra
fashion: moda modisto
festival: festival fiesta_mayor fiestas
film: película filme largometraje cinta película_de
gallery: galería
guitar: guitarra guitarrista
headline: titular_de_prensa portada
heritage: patrimonio patrimonio_mundial
instrument: instrumento violín piano
interview: entrevista entrevistar conversación
jazz: jazz pop música_rock grupo_de_rock
jewel: joya alhaja
journalist: periodista reportero corresponsal prensa reportera
language: idioma lengua
library: biblioteca
literature: literatura literario
magazine: revista semanario
manuscript: manuscrito
masterpiece: obra_maestra
media: medios_de_comunicación prensa medios
monument: monumento
mural: mural grafiti
museum: museo galería museos
music: música musical
musician: músico instrumentista
newspaper: periódico diario prensa rotativo diarios
nobel: premio_nobel nobel
opera: ópera
painting: pintura cuadro retrato lienzo obra
performance: actuación espectáculo función montaje interpretación puesta_en_escena show
photo: foto fotografía imagen retrato
photographer: fotógrafo fotógrafa
play-theatre: obra_de_teatro dramaturgo
poem: poema poeta poesía
premiere: estreno debut estrenar
presenter: presentador presentadora locutor
press: prensa
prize: premio galardón
publisher: editorial_planeta editor
radio: radio radiofónico
rapper: rapero rap
rumour: rumor
screen-film: proyección_de plataforma_de_streaming
script: guion guión escenario_posible
series-tv: serie_de_televisión episodio
sing: cantar
singer: cantante vocalista intérprete
social-media: redes_sociales red_social
stage: escenario
star: estrella
stolen-art: restitución arte_expoliado
studio: estudio_de taller
television: televisión tele televisivo
theatre: teatro escenario
tour-music: gira
translate: traducir traducción traductor intérprete
treasure: tesoro
tweet: tuit tuitear
vandalised-art: pintarrajear
video: vídeo video grabación imágenes película videos
work-art: obra
`;
