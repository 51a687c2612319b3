// French words of relation: offices, leadership, membership, backing, alliance.

import type { ActWords } from '../../acts.js';

export const ties: Pick<ActWords, 'roles' | 'ties' | 'relationVerbs'> = {
  roles: [
    { relation: 'spokesperson-of', nouns: 'porte-parole attaché attachée' },
    {
      relation: 'leads',
      nouns:
        'chef cheffe dirigeant dirigeante leader commandant commandante commandeur président présidente coprésident coprésidente codirigeant codirigeante secrétaire-général directeur directrice patron patronne numéro tête responsable meneur fondateur cofondateur fondatrice guide émir homme-fort cerveau',
    },
    {
      relation: 'office',
      nouns:
        'ministre premier-ministre ambassadeur ambassadrice député députée sénateur sénatrice gouverneur gouverneure maire mairesse roi reine pape vice-président vice-présidente vice-ministre conseiller conseillère envoyé envoyée représentant représentante procureur procureure général premier chancelier chancelière haut-commissaire commissaire émissaire secrétaire consul préfet préfète délégué déléguée rapporteur rapporteure eurodéputé eurodéputée coordonnateur coordonnatrice médiateur médiatrice archevêque évêque sultan ayatollah juge négociateur négociatrice',
    },
    {
      relation: 'member-of',
      nouns:
        'membre combattant combattante officier coordinateur coordinatrice cadre législateur législatrice militant militante élu élue figure vétéran transfuge',
    },
    // Where one works: « chercheur au CNRS », not « spécialiste de l'Iran ».
    {
      relation: 'member-of',
      nouns: 'chercheur chercheuse analyste professeur professeure enseignant enseignante maître',
      only: ['à', 'au sein de', 'chez', 'auprès de'],
    },
    { relation: 'successor-of', nouns: 'successeur successeure remplaçant remplaçante' },
    { relation: 'allied-with', nouns: 'allié alliée partenaire' },
    { relation: 'opposed-to', nouns: 'ennemi ennemie adversaire rival rivale' },
    { relation: 'part-of', nouns: 'branche aile filiale composante bras section antenne succursale émanation' },
    { relation: 'backed-by', nouns: 'supplétif supplétive' },
    { relation: 'backed-by', nouns: 'parrain soutien', reverse: true },
  ],
  ties: [
    { relation: 'led-by', words: 'diriger commander emmener mener conduire présider', by: ['par'] },
    {
      relation: 'backed-by',
      words: 'soutenir appuyer financer armer parrainer organiser entraîner équiper épauler téléguider',
      by: ['par'],
    },
    {
      relation: 'allied-with',
      words: 'allié allier aligné aligner lié lier affilié affilier proche fidèle loyaliste loyal inféodé inféoder',
      by: ['à', 'avec', 'sur', 'de'],
    },
    { relation: 'opposed-to', words: 'opposé opposer hostile', by: ['à'] },
    { relation: 'part-of', words: 'rattacher intégrer subordonner', by: ['à'] },
    { relation: 'designated-as', words: 'désigner désigné considérer qualifier classer inscrire', by: ['par'] },
  ],
  relationVerbs: [
    { relation: 'leads', words: 'diriger commander présider codiriger', by: [] },
    { relation: 'part-of', words: 'comprendre regrouper rassembler inclure fédérer', by: [], reverse: true },
    { relation: 'part-of', words: 'appartenir', by: ['à'] },
    { relation: 'backed-by', words: 'soutenir financer armer parrainer', by: [], reverse: true },
    { relation: 'successor-of', words: 'remplacer', by: [] },
    { relation: 'successor-of', words: 'succéder', by: ['à', 'iobj'] },
    {
      relation: 'designated-as',
      words: 'désigner classer inscrire placer considérer',
      by: ['comme', 'parmi', 'sur'],
      reverse: true,
    },
  ],
};
