// French: words by which a rule reads an act that a noun names.

import type { DeedsWords } from '../../words/deeds.js';
import { phrases, words } from '../../words/word-set.js';

export const deeds: DeedsWords = {
  quantifying: words(
    'série plupart majorité partie vague multitude dizaine douzaine centaine certain nombre quantité salve',
  ),
  phase: words('début milieu fin lendemain'),
  meeting: words('rencontre'),
  measure: words('ampleur taille importance gravité nature genre sorte type violence intensité envergure'),
  summit: words('sommet'),
  high: words('état pouvoir hiérarchie art gloire tour montagne colline mont liste classement pyramide immeuble'),
  aimedOver: words('sur'),
  bombs: words('aviation artillerie coalition avion hélicoptère jet drone'),
  hosting: words('chair parrainer organiser accueillir présider convoquer'),
  suffering: words('subir essuyer'),
  inCourse: phrases('dans', 'lors de', 'au cours de'),
  announcing: words('annoncer décréter'),
  gathering: words('opposer réunir rassembler mobiliser'),
  opposing: words('opposer'),
  engagedIn: words('en'),
  factual: phrases(
    'après',
    'depuis',
    'à la suite de',
    'suite à',
    'lors de',
    'au lendemain de',
    'en raison de',
    'en représailles à',
    'en réponse à',
    'en riposte à',
    'dans',
    'au cours de',
  ),
  bareOf: words('de d'),
  withoutArticle: words('Israël Cuba Chypre Malte Haïti Taïwan Oman Bahreïn Djibouti Madagascar Singapour Monaco'),
  claiming: words(''),
  responsibility: words('responsabilité paternité'),
  taking: words('revendiquer endosser assumer'),
  claimedFor: words('de d'),
  toldBefore: words('ce c cela ça il elle ils elles'),
  lightCase: words('à'),
  protesting: words(''),
  aimedAt: ['contre'],
  aimsTo: ['à'],
  doing: words(
    'diriger coordonner commander commanditer imposer infliger décréter provoquer causer signer prononcer appeler convoquer parrainer faire tirer',
  ),
};
