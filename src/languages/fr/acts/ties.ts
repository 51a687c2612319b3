// French words of relation: offices, leadership, membership, backing, alliance.

import type { ActWords } from '../../acts.js';

export const ties: Pick<ActWords, 'roles' | 'ties' | 'relationVerbs'> = {
  roles: [
    { relation: 'spokesperson-of', nouns: 'porte-parole attaché' },
    {
      relation: 'leads',
      nouns: 'chef dirigeant leader commandant commandeur président directeur patron numéro tête responsable',
    },
    {
      relation: 'office',
      nouns:
        'ministre premier-ministre ambassadeur député sénateur gouverneur maire roi vice-président conseiller envoyé représentant procureur général premier chancelier haut-commissaire commissaire émissaire',
    },
    { relation: 'member-of', nouns: 'membre combattant officier cadre législateur' },
    { relation: 'successor-of', nouns: 'successeur remplaçant' },
    { relation: 'allied-with', nouns: 'allié partenaire' },
    { relation: 'opposed-to', nouns: 'ennemi adversaire rival' },
    { relation: 'part-of', nouns: 'branche aile filiale composante bras' },
  ],
  ties: [
    { relation: 'leads', words: 'diriger commander emmener mener conduire présider', by: ['par'], reverse: true },
    {
      relation: 'backed-by',
      words: 'soutenir appuyer financer armer parrainer organiser entraîner équiper',
      by: ['par'],
    },
    {
      relation: 'allied-with',
      words: 'allié allier aligné aligner lié lier affilié affilier proche fidèle loyaliste loyal inféodé',
      by: ['à', 'avec', 'sur', 'de'],
    },
    { relation: 'opposed-to', words: 'opposé opposer hostile', by: ['à'] },
    { relation: 'designated-as', words: 'désigner désigné considérer qualifier', by: ['comme', 'par'] },
  ],
  relationVerbs: [
    { relation: 'leads', verbs: 'diriger commander présider' },
    { relation: 'part-of', verbs: 'comprendre regrouper rassembler inclure', reverse: true },
    { relation: 'backed-by', verbs: 'soutenir financer armer parrainer', reverse: true },
    { relation: 'successor-of', verbs: 'remplacer' },
    { relation: 'successor-of', verbs: 'succéder', by: ['à'] },
    {
      relation: 'designated-as',
      verbs: 'désigner classer inscrire placer',
      by: ['comme', 'parmi', 'sur'],
      reverse: true,
    },
  ],
};
