import { holdersFrom, type OwningLexicon } from '../owning.ts';
import { words } from '../words.ts';

export const owning: OwningLexicon = {
  holders: holdersFrom(`
state: état gouvernement ministère couronne fédéral fédérale national nationale public publique
local: ville commune municipalité mairie département région agglomération métropole communes villes municipal municipale
family: famille familles héritiers clan
club: club
members: sociétaires membres salariés adhérents assurés citoyens habitants employés coopérateurs clients agriculteurs supporters
church: église diocèse paroisse évêché
company: groupe société entreprise compagnie fonds investisseur investisseurs banque assureur conglomérat multinationale holding
foundation: fondation
person: homme femme entrepreneur milliardaire veuve agriculteur collectionneur
`),
  whole: words('entièrement totalement intégralement pleinement exclusivement seul seule'),
  majority: words('majorité majoritaire majoritairement contrôle contrôlé contrôlée contrôlent'),
  minority: words('minorité minoritaire partiellement'),
  former: words(
    'auparavant autrefois ancien ancienne jadis précédemment jusque naguère appartenait appartenaient possédait possédaient détenait détenaient',
  ),
  anything: words(
    'il elle société entreprise groupe bâtiment immeuble site terrain installation complexe usine compagnie',
  ),
};
