// French words of counting: who gives a number, and by what.

import type { CountWords } from '../../acts.js';

export const counts: CountWords = {
  // Verbs whose subject gives the number that is their object.
  verbs:
    'compter recenser dénombrer documenter estimer évaluer évoquer annoncer avancer déplorer reconnaître signaler rapporter confirmer chiffrer établir relever répertorier enregistrer comptabiliser revendiquer faire+état identifier mentionner affirmer constater',
  // … with that preposition before it.
  oblique: 'parler+de estimer+à évaluer+à chiffrer+à',
  // … who has them in his care or has found them, and so counts them.
  care: 'recevoir soigner traiter admettre accueillir enterrer inhumer hospitaliser retrouver',
  // What a body or a person has counted in: theirs is the number.
  accounts:
    'bilan décompte compte chiffre chiffres estimation rapport enquête données donnée statistique statistiques récit calcul évaluation recensement communiqué bureau étude base bulletin',
  // What one goes by, and nobody speaks by: "selon les cas".
  voiceless:
    'besoin cas plan norme critère loi principe situation moment année saison humeur usage coutume modalité méthode formule terme degré disposition accord traité constitution règle logique scénario hypothèse',
  by: [],
  won: 'remporter rafler obtenir recueillir décrocher gagner conquérir récolter engranger totaliser',
};
