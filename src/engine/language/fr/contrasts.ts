import type { ContrastWords } from '../contrasts.ts';

export const contrasts: ContrastWords = {
  opposites: `
augmenter croître grimper progresser monter hausse augmentation croissance progression / diminuer baisser reculer chuter réduire baisse diminution recul chute réduction
gagner gain victoire remporter vainqueur / perdre perte défaite vaincu
bénéfice profit excédent bénéficiaire / perte déficit déficitaire
accepter adopter approuver voter autoriser valider acceptation approbation adoption / refuser rejeter interdire bloquer refus rejet interdiction
soutenir défendre appuyer favoriser soutien / combattre condamner critiquer opposer empêcher
confirmer reconnaître admettre / démentir nier contester réfuter
féliciter louer saluer / critiquer condamner dénoncer
ouvrir rouvrir ouverture ouvert / fermer fermeture fermé
commencer débuter lancer entamer début commencement / finir terminer achever cesser arrêter fin
continuer poursuivre maintenir / cesser arrêter abandonner
arriver venir entrer arrivée / partir quitter sortir départ
embaucher recruter nommer engager / licencier renvoyer limoger révoquer
construire bâtir créer fonder / détruire démolir démanteler
réussir réussite succès / échouer échec
coupable condamner / innocent acquitter relaxer
libérer libération / arrêter emprisonner incarcérer détenir arrestation
attaquer attaque / défendre protéger défense
guerre / paix
ami allié / ennemi adversaire
renforcer / affaiblir
améliorer amélioration / aggraver dégrader détérioration
bon meilleur / mauvais pire
positif / négatif
riche / pauvre
chaud / froid
vieux ancien âgé / jeune nouveau
grand gros immense / petit minuscule
long / court bref
rapide vite / lent lentement
facile simple / difficile compliqué
tôt / tard
avant / après
premier / dernier
toujours / jamais
tous / aucun
plus / moins
maximum maximal / minimum minimal
intérieur dedans / extérieur dehors
devant / derrière
près proche / loin
nord / sud
est oriental / ouest occidental
gauche / droite
plein / vide
vivant vivre survivre / mort mourir décéder
naissance naître / mort mourir
homme masculin garçon / femme féminin fille
mari époux / femme épouse
père / mère
frère / sœur
jour / nuit
matin / soir
public / privé secret
légal / illégal
vrai exact correct / faux inexact incorrect
possible / impossible
sûr / dangereux
marié / divorcé célibataire
ensemble / séparément
même identique / différent
inclure / exclure
national / international étranger
temporaire provisoire / permanent définitif
volontaire facultatif / obligatoire
cher coûteux / gratuit
majorité / minorité
question / réponse
pour / contre
avec / sans
`,
  looseOpposites: ['acheter acquérir achat/vendre vente céder', 'donner/prendre recevoir', 'envoyer/recevoir'],
  exclusive: {
    colour: 'rouge bleu vert jaune orange violet rose brun=marron noir blanc gris beige',
    weekday: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    month: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    season: 'printemps été automne hiver',
    direction: 'nord sud est ouest nord-est nord-ouest sud-est sud-ouest',
    relation: 'père mère fils fille frère sœur mari=époux épouse oncle tante cousin neveu nièce ami voisin collègue',
    office:
      'président vice-président premier_ministre chancelier gouverneur maire sénateur ministre ambassadeur roi reine pape évêque',
    country:
      'afghanistan algérie allemagne angleterre argentine australie autriche belgique brésil bulgarie canada chili chine colombie croatie cuba danemark égypte espagne estonie états-unis finlande france grèce hongrie inde indonésie irak iran irlande israël italie japon kenya lettonie liban libye lituanie maroc mexique niger nigeria norvège pakistan pays-bas pérou pologne portugal roumanie royaume-uni russie sénégal serbie slovaquie somalie soudan suède suisse syrie tchad thaïlande tunisie turquie ukraine venezuela vietnam',
    crime: 'meurtre homicide vol cambriolage fraude=escroquerie incendie viol enlèvement corruption espionnage',
    disaster: 'séisme=tremblement_de_terre ouragan tornade inondation tsunami avalanche sécheresse typhon',
    medal: 'or argent bronze',
    vehicle: 'voiture camion bus=autobus vélo moto train avion hélicoptère bateau=navire ferry tramway',
  },
  kinds: {},
  inverses: `
père mère / fils fille
mari époux / épouse
oncle tante / neveu nièce
frère / sœur
père / mère
fils / fille
`,
  occupations: {},
  ranks: 'adjoint adjointe vice ancien ancienne suppléant intérimaire',
  agentPrepositions: 'par',
  patientPrepositions: '',
  mutual: `rencontrer épouser affronter croiser fréquenter parler discuter négocier ressembler côtoyer connaître
    embrasser saluer aimer partager fusionner jouer accompagner collaborer`,
  copulas: 'est était sont étaient fut',
  births: 'naître né née',
  deaths: 'mourir décéder mort',
  coordinators: 'et ou',
  indefinite: 'un une',
  synonyms: `
acheter acquérir racheter
dire déclarer affirmer annoncer
entreprise société groupe compagnie
mort tué décéder mourir tuer
voiture automobile véhicule
débuter commencer
policier police agent
victime mort
`,
  negators: 'pas jamais aucun aucune rien personne nul nulle sans ni nullement',
  negatingVerbs: 'refuser',
  negatingPhrases: 'ne_plus',
  localNegators: 'sans',
  implicit:
    'arrêter cesser stopper éviter ignorer omettre manquer interdire empêcher exclure rejeter refuser nier démentir échouer absent absence rare rarement peu seulement faux impossible vide abandonner annuler perdre oublier renoncer',
  implicitForm: /^in\p{L}+(?:able|ible|é|ée)$/u,
  negatesWholeClause: true,
  idlePhrases: 'pas_seulement non_seulement sans_doute pas_moins',
  light: `le la les l' un une des du de d' au aux à en dans par pour sur sous vers entre depuis pendant selon et ou mais ni or donc
    car que qu' qui dont où ce cet cette ces son sa ses leur leurs il elle ils elles on y se s' n' ne c' je j' nous vous lui plus
    est sont était étaient fut furent été être sera seront serait a ont avait avaient eut aura auront ait ayant avoir va vont doit
    doivent peut peuvent pourrait faire fait très aussi encore déjà ainsi après avant alors cela tout toute tous toutes autre
    autres même mêmes environ`,
  forms: '',
  negatingPrefixes: ['in', 'im', 'il', 'ir', 'non-', 'anti-', 'dé', 'dés'],
  exclusivity: 'seulement uniquement exclusivement seul seule',
  clauseOpeners: 'mais parce quand lorsque si tandis qui dont où',
};
