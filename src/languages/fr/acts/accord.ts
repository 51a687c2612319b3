// French verbs of stepping back and of working together: RETREAT, CONCEDE, AGREE, CONSULT, COOPERATE, AID.

import type { VerbGroup } from '../../acts.js';

const event = 'event';

export const accord: readonly VerbGroup[] = [
  // Stepping back
  {
    type: 'RETREAT/withdraw',
    kind: event,
    verbs: 'se_retirer se_replier évacuer capituler se_désengager battre+retraite céder+terrain',
    recipient: [],
  },
  {
    type: 'RETREAT/withdraw',
    kind: event,
    verbs: 'retirer rapatrier évacuer réduire replier',
    needs: 'military',
    recipient: [],
  },
  {
    type: 'RETREAT/withdraw',
    kind: event,
    verbs: 'réduire+présence réduire+mission réduire+contingent réduire+dispositif alléger+présence alléger+dispositif',
    recipient: [],
  },
  { type: 'RETREAT/release', kind: event, verbs: 'libérer relâcher remettre+liberté', needs: 'person' },
  { type: 'RETREAT/release', kind: event, verbs: 'rendre restituer remettre', needs: 'hostage', recipient: ['obj'] },
  { type: 'RETREAT/withdraw', kind: event, verbs: 'quitter', needs: 'organisation' },
  // "Les derniers soldats français ont quitté le Mali"
  { type: 'RETREAT/withdraw', kind: event, verbs: 'quitter abandonner fuir déserter', needs: 'force', recipient: [] },
  {
    type: 'RETREAT',
    kind: event,
    recipient: ['à', 'de', 'sur'],
    verbs:
      'mettre+siège mettre+blocus mettre+offensive mettre+hostilité mettre+présence mettre+mission mettre+sit-in mettre+grève mettre+occupation lever+siège lever+blocus lever+sit-in suspendre+grève reporter+offensive reporter+essai reporter+exercice reporter+tir annuler+exercice annuler+frappe suspendre+hostilité suspendre+opération suspendre+attaque suspendre+tir suspendre+offensive suspendre+bombardement suspendre+frappe cesser+hostilité cesser+bombardement',
  },
  {
    type: 'RETREAT/resign',
    kind: event,
    verbs:
      'démissionner abdiquer se_retirer+pouvoir se_retirer+politique se_retirer+présidence se_retirer+course présenter+démission remettre+démission annoncer+démission donner+démission quitter+fonction quitter+pouvoir',
    recipient: [],
  },
  {
    type: 'RETREAT/ceasefire',
    kind: event,
    verbs:
      'cesser+feu déposer+arme rendre+arme décréter+trêve décréter+cessez-le-feu proclamer+trêve proclamer+cessez-le-feu observer+trêve observer+cessez-le-feu',
    recipient: [],
  },
  {
    type: 'CONCEDE',
    kind: event,
    verbs: 'lever alléger assouplir',
    needs: 'sanction',
    recipient: ['contre', 'sur', 'visant'],
  },
  { type: 'CONCEDE', kind: event, verbs: 'lever alléger assouplir', needs: 'curb', recipient: ['à', 'sur', 'dans'] },
  {
    type: 'CONCEDE',
    kind: event,
    verbs:
      'gracier amnistier faire+concession accéder+demande accéder+revendication céder+exigence céder+revendication présenter+excuse s_excuser demander+pardon accorder+amnistie rouvrir+frontière rouvrir+espace',
    recipient: ['obj', 'à', 'iobj', 'auprès de', 'avec'],
  },
  // Working together
  {
    type: 'AGREE',
    kind: event,
    verbs: 'signer conclure ratifier parapher sceller négocier arracher prolonger reconduire',
    needs: 'pact',
    recipient: ['avec'],
  },
  {
    type: 'AGREE',
    kind: event,
    verbs:
      'parvenir+accord parvenir+compromis aboutir+accord trouver+accord trouver+compromis tomber+accord parvenir+trêve parvenir+cessez-le-feu',
    recipient: ['avec'],
  },
  { type: 'AGREE', kind: event, verbs: 's_entendre', recipient: ['avec', 'sur'], needs: 'clause' },
  {
    type: 'AGREE',
    kind: 'statement',
    verbs: 'accepter approuver convenir s_accorder se_mettre+accord s_engager consentir acquiescer entériner avaliser',
    recipient: ['avec', 'auprès de'],
  },
  {
    type: 'AGREE',
    kind: 'statement',
    verbs:
      'donner+feu donner+accord donner+aval donner+consentement donner+autorisation adopter+résolution voter+résolution adopter+déclaration',
    recipient: ['à'],
  },
  { type: 'AGREE', kind: 'statement', verbs: 'proposer promettre', recipient: ['à', 'iobj', 'entre'], needs: 'aid' },
  { type: 'CONSULT', kind: event, verbs: 'rencontrer recevoir accueillir', needs: 'person' },
  {
    type: 'CONSULT',
    kind: event,
    verbs:
      's_entretenir dialoguer négocier se_réunir se_rencontrer se_concerter discuter converser échanger+mot tenir+consultation',
    recipient: ['avec', 'auprès de'],
  },
  { type: 'CONSULT', kind: event, verbs: 'parler conférer échanger', recipient: ['avec', 'à'], needs: 'actor' },
  {
    type: 'CONSULT/mediate',
    kind: event,
    verbs:
      'jouer+intermédiaire jouer+médiateur servir+intermédiaire servir+médiateur assurer+médiation mener+médiation s_interposer',
    recipient: ['entre'],
  },
  {
    type: 'CONSULT/visit',
    kind: event,
    verbs: 'rendre+visite effectuer+visite faire+visite',
    recipient: ['à', 'iobj', 'en', 'dans'],
  },
  {
    type: 'CONSULT/visit',
    kind: event,
    verbs: 'se_rendre arriver atterrir s_envoler',
    recipient: [],
    needs: 'visitor',
  },
  { type: 'CONSULT/call', kind: event, verbs: 'téléphoner', recipient: ['à', 'iobj'] },
  { type: 'CONSULT/visit', kind: event, verbs: 'visiter', needs: 'actor' },
  {
    type: 'COOPERATE',
    kind: event,
    verbs:
      'coopérer collaborer s_allier échanger+renseignement échanger+information échanger+prisonnier échanger+détenu échanger+ambassadeur partager+renseignement partager+information unir+force unir+effort conjuguer+effort',
    recipient: ['avec'],
  },
  {
    type: 'COOPERATE',
    kind: event,
    verbs:
      'rétablir+relation normaliser+relation nouer+relation renouer+relation renouer+lien établir+relation renforcer+coopération renforcer+relation rouvrir+ambassade rouvrir+consulat',
    recipient: ['avec', 'à', 'en'],
  },
  {
    type: 'AID',
    kind: event,
    verbs: 'aider secourir ravitailler héberger soigner recueillir prendre+charge',
    needs: 'actor',
  },
  {
    type: 'AID',
    kind: event,
    verbs:
      'porter+secours porter+assistance venir+aide prêter+assistance apporter+aide apporter+assistance tendre+main',
    recipient: ['à', 'iobj', 'de'],
    needs: 'actor',
  },
  {
    type: 'AID/protection',
    kind: event,
    verbs: 'accorder+asile accorder+refuge accorder+protection donner+asile offrir+asile offrir+refuge',
    recipient: ['à', 'iobj'],
  },
  {
    type: 'AID',
    kind: event,
    verbs:
      'fournir livrer accorder octroyer envoyer acheminer distribuer débloquer verser offrir allouer parachuter larguer remettre donner transférer expédier',
    needs: 'aid',
    recipient: [
      'à',
      'iobj',
      'pour',
      'en faveur de',
      'au profit de',
      'à destination de',
      'au bénéfice de',
      'en',
      'vers',
      'dans',
    ],
  },
];
