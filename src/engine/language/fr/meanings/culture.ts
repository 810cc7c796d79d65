export const culture = `
actor: acteur comédien interprète
actress: actrice comédienne
album: album chanson
applause: applaudissements ovation
archaeologist: archéologue archéologie archéologique
archive: archives
art: art artistique
article: article
artist: artiste peintre sculpteur artistique artistes
artwork: œuvre_d'art sculpture statue œuvre tableau peinture toile objet_d'art chef-d'œuvre
author: auteur écrivain romancier rédacteur poète
ballet: ballet danseur danseuse danse danser
band: groupe_de_musique groupe_de_rock
bestseller: best-seller
biography: biographie mémoires autobiographie
book: livre roman ouvrage volume tome
broadcaster: diffuser diffusion chaîne_de_télévision chaîne_télévisée télédiffuser chaîne télévision
camera: caméra
carnival: carnaval
cartoon: caricature bande_dessinée dessin_animé
cast: distribution_de interprète_du casting
castle: château palais forteresse
censor: censure_de_la censurer
chapter: chapitre
choir: chœur chorale
cinema: cinéma
circus: cirque
collection: collection collectionneur
composer: compositeur
concert: concert spectacle récital
conductor-music: chef_d'orchestre orchestre
costume: costume
culture: culture culturel
curator: conservateur_du_musée commissaire_d'exposition
diamond: diamant
director-film: réalisateur réalisatrice cinéaste metteur_en_scène réalisation
documentary: documentaire
editor: rédacteur rédacteur_en_chef rédaction
entertainment: divertissement amusement amuser spectacle_vivant
exhibition: exposition exposer expo
fashion: mode_féminine couturier haute_couture
festival: festival fête
film: film long_métrage cinéma production
gallery: galerie
guitar: guitare guitariste
headline: gros_titre une_du
heritage: patrimoine patrimoine_mondial
instrument: instrument violon piano
interview: interview entretien_accordé entretien interviewer entrevue
jazz: jazz pop musique_rock groupe_rock
jewel: bijou bijoux joyau
journalist: journaliste correspondant reporter presse reporters
language: langue langage
library: bibliothèque
literature: littérature littéraire
magazine: magazine hebdomadaire
manuscript: manuscrit
masterpiece: chef-d'œuvre
media: média médias presse
monument: monument
mural: fresque graffiti
museum: musée galerie muséal
music: musique musical
musician: musicien musicienne instrumentiste
newspaper: journal quotidien presse gazette
nobel: prix_nobel
opera: opéra
painting: tableau peinture portrait toile œuvre
performance: représentation spectacle mise_en_scène prestation montage
photo: photo photographie cliché image
photographer: photographe
play-theatre: pièce_de_théâtre dramaturge
poem: poème poète poésie
premiere: première avant-première débuts
presenter: présentateur présentatrice animateur
press: presse
prize: prix
publisher: éditeur maison_d'édition
radio: radio
rapper: rappeur rap
rumour: rumeur
screen-film: projection streaming
script: scénario
series-tv: série_télévisée série feuilleton épisode
sing: chanter
singer: chanteur chanteuse
social-media: réseaux_sociaux réseau_social
stage: scène
star: vedette star
stolen-art: œuvres_spoliées restitution restituer
studio: studio atelier
television: télévision télé télévisé
theatre: théâtre salle_de_spectacle
tour-music: tournée
translate: traduire traduction traducteur interprète
treasure: trésor_de
tweet: tweet tweeter
vandalised-art: vandaliser
video: vidéo images enregistrement film clip
work-art: œuvre ouvrage
`;
