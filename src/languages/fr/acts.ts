// French acts: what verbs and nouns mean in PLOVER's terms, and where their participants sit.

import type { ActWords } from '../acts.js';
import { accord } from './acts/accord.js';
import { counts } from './acts/counts.js';
import { force } from './acts/force.js';
import { nouns } from './acts/nouns.js';
import { animate, classes, containers } from './acts/participants.js';
import { sayings } from './acts/sayings.js';
import { ties } from './acts/ties.js';

export const acts: ActWords = {
  verbs: [...force, ...accord, ...sayings],
  nouns,
  light:
    'mener lancer tendre commettre perpétrer effectuer conduire réaliser exécuter opérer entreprendre déclencher organiser procéder subir essuyer tenir avoir participer livrer multiplier poursuivre intensifier ouvrir entamer engager reprendre présider coprésider accueillir infliger',
  order: 'ordonner décider autoriser préparer planifier',
  decide: 'voter adopter approuver',
  evasive: 'commenter identifier nommer citer exprimer préciser détailler donner dire',
  occur:
    'avoir+lieu commencer débuter démarrer s_ouvrir se_produire se_dérouler survenir éclater intervenir reprendre se_poursuivre se_multiplier se_tenir faire+rage s_intensifier durer continuer s_étendre secouer ébranler endeuiller',
  target: 'cible objet victime proie théâtre',
  claimResponsibility: 'revendiquer',
  aimed: 'viser cibler frapper toucher',
  toll: 'faire tuer blesser causer entraîner provoquer',
  tollNouns: {
    mort: 'killed',
    tué: 'killed',
    décès: 'killed',
    victime: 'killed',
    cadavre: 'killed',
    blessé: 'wounded',
    blessée: 'wounded',
    blesser: 'wounded',
    tuer: 'killed',
    disparu: 'missing',
    arrestation: 'detained',
    arrêté: 'detained',
    déplacé: 'displaced',
    otage: 'hostage',
    mourir: 'killed',
    périr: 'killed',
    décéder: 'killed',
    succomber: 'killed',
  },
  injuries: ['blessure', 'lésion', 'commotion', 'brûlure', 'traumatisme', 'fracture'],
  by: ['par', 'de la part de'],
  against: ['contre', 'à l encontre de', 'sur', 'envers', 'visant'],
  accordingTo: ['selon', 'de après', 'suivant'],
  counts,
  possible: 'pouvoir risquer sembler paraître envisager tenter menacer',
  obliged: 'devoir falloir',
  intend:
    'vouloir compter souhaiter prévoir projeter entendre chercher espérer envisager tenter essayer songer viser tendre apprêter proposer suggérer',
  tame: 'question critique débat duel urne scrutin primaire sondage plateau bourse publicité publicitaire marketing médiatique verbal électoral judiciaire charme photo mail courriel compliment éloge injure finale demi-finale match championnat tournoi terrorisme corruption pauvreté chômage racisme criminalité inflation réchauffement boulet hybride',
  hearsay: 'prétendument apparemment',
  suspect: 'soupçonner suspecter inculper présumer accuser',
  prevent: 'interdire empêcher éviter proscrire prohiber déjouer dissuader contrecarrer conjurer écarter exclure',
  unreal: 'éventuel possible potentiel hypothétique prochain futur prévu promis imminent envisagé projeté',
  negation: 'ne pas jamais aucun sans nul ni',
  turns: 'quoique bien tandis alors même',
  hypothetical: [
    'si',
    'en cas de',
    'au cas où',
    'à condition que',
    'à moins que',
    'pour',
    'afin de',
    'afin que',
    'pour que',
    'avant que',
    'sans',
    'de peur que',
    'de crainte que',
    'plutôt que',
    'sans que',
    'au lieu de',
  ],
  content: {
    request: 'devoir falloir exiger demander réclamer appeler exhorter quitter partir moment temps cesser retirer',
    threat:
      'briser venger frapper riposter écraser détruire anéantir expulser punir attaquer représailles vengeance feu riposte réponse regretter payer expulsion',
    accuse:
      'crime criminel agression massacre complice terroriste terrorisme coupable violation génocide provocation ingérence occupant mensonge illégal injustifié barbare barbarie espionnage',
    support: 'soutenir soutien solidarité saluer louer',
  },
  classes,
  containers,
  animate,
  ...ties,
  causes: [
    {
      kind: 'reprisal-for',
      phrases: [
        'en représailles à',
        'en représailles de',
        'en représailles contre',
        'pour venger',
        'pour se venger de',
        'représailles pour',
        'en guise de représailles',
      ],
    },
    {
      kind: 'in-response-to',
      phrases: ['en réponse à', 'en réaction à', 'en riposte à', 'pour riposter à', 'ainsi riposter à', 'répondant à'],
    },
    { kind: 'because-of', phrases: ['en raison de', 'à cause de', 'du fait de', 'parce que', 'car', 'puisque'] },
    {
      kind: 'after',
      phrases: ['à la suite de', 'dans la foulée de', 'au lendemain de', 'après que', 'après', 'depuis'],
    },
  ],
  offField:
    'football foot match championnat attaquant entraîneur penalty joueur joueuse rugby tennis tournoi basket handball cyclisme peloton buteur corner arbitre recette cuillère sauce beurre demi-finale quart-de-finale réalisateur film roman enzyme inflammation tumeur bactérie anticorps protéine',
  offFieldHints:
    'ligue coupe gardien milieu défenseur club stade but équipe set médaille vélo étape olympique four pâte album concert chanson acteur actrice jeu console finale score victoire capitaine scène pièce',
};
