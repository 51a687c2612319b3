// French nouns by what they can do in an act: those who act, what is acted on, classes of objects.

import type { ActWords } from '../../acts.js';

export const classes: ActWords['classes'] = {
  military:
    'troupe soldat force militaire effectif armée contingent unité bataillon brigade navire porte-avions char blindé avion missile batterie homme police policier renfort personnel combattant flotte réserviste instructeur chasseur bombardier',
  weapon: 'missile roquette drone obus bombe grenade projectile fusée mortier torpille',
  pact: 'accord traité pacte trêve cessez-le-feu protocole mémorandum convention armistice partenariat contrat alliance compromis',
  aid: 'aide assistance soutien arme armement munition vivres livraison entraînement formation coopération relation opération financement subvention don crédit prêt matériel équipement vaccin carburant secouriste médecin hôpital char missile obus avion blindé échange pourparlers dialogue négociation participation',
  sanction: 'sanction embargo boycott blocus restriction',
  curb: 'couvre-feu martial urgence blocus quarantaine confinement',
  facility:
    'cible objectif salle pénitencier gare mine aérodrome piste radar parlement tribunal mairie cathédrale monastère cimetière stade bar discothèque supermarché salle base ambassade consulat aéroport hôpital école village ville marché mosquée église convoi camp quartier position raffinerie navire pétrolier immeuble pont caserne prison université siège bâtiment dépôt usine centrale gare train bus véhicule site station port barrage oléoduc gazoduc commissariat poste maison hôtel théâtre synagogue temple dispensaire entrepôt infrastructure installation cargo bateau avion hélicoptère palais résidence monument',
  hostage: 'otage prisonnier détenu captif',
};

export const containers =
  'élément membre partie part plupart majorité nombre groupe combattant milicien dirigeant intérêt base position installation convoi infrastructure bâtiment site dépôt camp caserne véhicule navire personnel troupe soldat militaire force appareil territoire effectif cible poste quartier ambassade consulat siège centre certain représentant émissaire porte-parole homme';

export const animate =
  'chargé gradé partisan sympathisant soldat militaire civil combattant milicien responsable dirigeant commandant général officier policier gendarme journaliste manifestant étudiant ministre président chef député sénateur gouvernement armée force groupe milice faction coalition alliance parti mouvement organisation autorité rebelle insurgé djihadiste jihadiste terroriste assaillant otage prisonnier détenu réfugié habitant population peuple enfant femme homme personne entrepreneur travailleur humanitaire diplomate ambassadeur ambassade consulat porte-parole source expert analyste observateur tribunal justice police parlement opposition syndicat association communauté pays état ville village base aéroport hôpital école convoi navire pétrolier patrouille quartier position intérêt installation dépôt camp raffinerie bâtiment mosquée église marché poste véhicule avion aviation artillerie marine garde régime junte cartel gang mafia secte cellule réseau agent espion tireur kamikaze snipeur commando patrouille escadron syndicaliste cheminot ingénieur pilote marin pêcheur commerçant écrivain artiste blogueur chercheur professeur élève passager touriste résident riverain villageois citoyen électeur compatriote ressortissant expatrié casque bleu observateur inspecteur douane douanier assemblée chambre congrès sénat université banque entreprise société compagnie agence organisme fondation église patriarche cardinal ayatollah cheikh émir sultan empereur dictateur vainqueur coalition voisin allié partenaire adversaire rival occupant avion drone infrastructure site personnel troupe membre employé conseiller formateur famille chrétien musulman minorité tribu ennemi brigade bataillon délégation émissaire médiateur commission comité conseil pompier médecin infirmier agriculteur ouvrier enseignant avocat juge maire gouverneur préfet roi prince reine pape évêque imam législateur candidat opposant militant activiste migrant victime';
