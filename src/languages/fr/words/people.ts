// French: words by which a rule knows what somebody is.

import type { PeopleWords } from '../../words/people.js';
import { phrases, words } from '../../words/word-set.js';

export const people: PeopleWords = {
  generic: words(
    'groupe mouvement organisation milice parti coalition alliance agence force réseau faction société compagnie ong',
  ),
  unofficial: words(
    'groupe groupuscule commando cellule mouvement milice milicien faction parti organisation combattant rebelle guérilla guérillero insurgé terroriste militant activiste opposition opposant ong association syndicat entreprise société compagnie média journal chaîne agence presse université banque église cartel gang mafia comité institut centre fondation fédération ligue club école hôpital observatoire équipe collectif bandit union djihadiste jihadiste maternité clinique dispensaire lycée crèche orphelinat mosquée temple synagogue cathédrale marché',
  ),
  opposite: words(
    'voisin voisine ennemi adversaire rival rivale allié alliée opposant détracteur prédécesseur successeur',
  ),
  official: words(
    'gouvernement autorité ministre ministère présidence président armée police policier gendarme soldat officier général amiral ambassadeur ambassade consulat consul sous-traitant prestataire envoyé responsable dirigeant négociateur délégation émissaire parlement sénat assemblée député sénateur parlementaire tribunal justice douane douanier junte régime état pays nation peuple population aviation artillerie garde côte intérêt intelligence contingent mission village province marine diplomate agent',
  ),
  civil: words(
    'homme femme personne ressortissant citoyen étudiant journaliste médecin analyste chercheur avocat professeur touriste manifestant habitant civil réfugié migrant suspect tireur assaillant écrivain artiste famille parent proche enfant fils fille frère sœur père mère épouse époux veuve victime confrère collègue salarié employé ouvrier enseignant élève passager supporter électeur otage prisonnier détenu expert kamikaze',
  ),
  staff: words('bureau cabinet entourage secrétariat'),
  ownBody: words(
    'société syndicat association comité centre observatoire institut université école hôpital fondation fédération ligue collectif conseil tribunal cour commission agence club équipe mairie préfecture parquet union télévision radio chaîne',
  ),
  agentive: /(?:eur|euse|rice|ien|ienne|iste|ier|ière|ant|ante|aire|ois|oise|ais|aise|er|gue|athe|naute)$/,
  theOne: words("le la l' l’"),
  condition: words('état états'),
  conditionOf: words('urgence siège santé esprit alerte guerre catastrophe'),
  whoever: words(''),
  side: words('camp'),
  ofSides: words('deux chaque'),
  calling: words('appeler nommer dénommer baptiser surnommer'),
  properName:
    /^\s+(?:les?\s+|la\s+|l['’])?[«“"]?\s?(\p{Lu}[\p{L}'’-]*(?:\s(?:(?:de|du|des|la|le|les|pour)\s)*(?:al-|el-)?\p{Lu}[\p{L}'’-]*|\sal-\p{Lu}[\p{L}'’-]*)*)/u,
  multitude: words('dizaine vingtaine trentaine quarantaine cinquantaine centaine millier million'),
  namedAfter: words('loi affaire rapport plan réforme prix projet amendement doctrine fondation institut commission'),
  complement: /^ (?:de la |de l['’]|du |des |de |d['’])(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u,
  ownedBy: words('de du des d l'),
  whose: words(''),
  theirs: words('leur leurs ses son sa'),
  phraseOf: words('de'),
  thing: words(
    'affaire commentaire territoire frontière manière lumière matière carrière barrière rivière prière papier chantier quartier dossier calendrier courrier inventaire horaire salaire',
  ),
  onAir: words('télévision radio chaîne'),
  againstState: words(''),
  brokenAway: words('mutin mutiné renégat rebelle dissident putschiste'),
  she: words('elle'),
  member: words('membre'),
  inLots: phrases(
    'par groupe',
    'par vague',
    'par lot',
    'par dizaine',
    'par centaine',
    'par millier',
    'par équipe',
    'par balle',
  ),
  relational: words(
    'proche fidèle favorable hostile loyal opposé acquis dévoué affilié lié allié rallié rattaché apparenté inféodé issu allier affilier lier rallier rattacher apparenter soumettre originaire voisin indépendant distinct dissident soumis subordonné',
  ),
  removing: words(
    'exclure expulser chasser déloger retirer radier rayer priver bannir évincer écarter renvoyer suspendre destituer vider dépouiller déposséder déchoir extraire arracher éloigner évacuer sortir repousser refouler débarquer démettre soustraire',
  ),
  namedFor: words('pour'),
  possessive: words('son sa ses leur leurs notre nos mon ma mes'),
};
