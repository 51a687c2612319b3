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
    verbs:
      'réduire+présence réduire+mission réduire+contingent réduire+dispositif alléger+présence alléger+dispositif évacuer+agent évacuer+personnel évacuer+diplomate évacuer+employé héliporter+personnel rapatrier+personnel rapatrier+diplomate rapatrier+agent rappeler+troupe rappeler+soldat',
    recipient: [],
  },
  { type: 'RETREAT/release', kind: event, verbs: 'libérer relâcher remettre+liberté', needs: 'person' },
  { type: 'RETREAT/release', kind: event, verbs: 'rendre restituer remettre', needs: 'hostage', recipient: ['obj'] },
  // « Les otages ont retrouvé la liberté »
  {
    type: 'RETREAT/release',
    kind: event,
    verbs: 'retrouver+liberté recouvrer+liberté sortir+prison bénéficier+libération',
    recipient: ['subject'],
  },
  { type: 'RETREAT/withdraw', kind: event, verbs: 'quitter', needs: 'organisation' },
  {
    type: 'RETREAT',
    kind: event,
    verbs:
      'rétrocéder restituer+territoire restituer+district restituer+base restituer+île restituer+localité rendre+territoire rendre+base évacuer+parlement évacuer+zone évacuer+hémicycle',
    recipient: ['à', 'iobj'],
    needs: 'power',
  },
  // "Les derniers soldats français ont quitté le Mali"
  { type: 'RETREAT/withdraw', kind: event, verbs: 'quitter abandonner fuir déserter', needs: 'force', recipient: [] },
  {
    type: 'RETREAT',
    kind: event,
    recipient: ['à', 'de', 'sur'],
    verbs:
      'mettre+siège mettre+blocus mettre+offensive mettre+hostilité mettre+présence mettre+mission mettre+sit-in mettre+grève mettre+occupation lever+siège lever+blocus lever+sit-in suspendre+grève interrompre+grève cesser+grève reporter+offensive reporter+essai reporter+exercice reporter+tir annuler+exercice annuler+frappe suspendre+hostilité suspendre+opération suspendre+attaque suspendre+tir suspendre+offensive suspendre+bombardement suspendre+frappe cesser+hostilité cesser+bombardement',
  },
  {
    type: 'RETREAT/resign',
    kind: event,
    verbs:
      'démissionner abdiquer se_retirer+pouvoir se_retirer+politique se_retirer+présidence se_retirer+course présenter+démission remettre+démission annoncer+démission donner+démission quitter+fonction quitter+pouvoir quitter+gouvernement claquer+porte rendre+tablier jeter+éponge renoncer+mandat renoncer+candidature retirer+candidature céder+pouvoir transmettre+pouvoir',
    recipient: [],
  },
  {
    type: 'RETREAT/disarm',
    kind: event,
    verbs: 'déposer+arme rendre+arme',
    recipient: [],
  },
  // « remettront leurs armes à l'ONU »
  { type: 'RETREAT/disarm', kind: event, verbs: 'remettre+arme livrer+arme', recipient: [], needs: 'own' },
  {
    type: 'RETREAT/ceasefire',
    kind: event,
    verbs:
      'cesser+feu cesser+tir décréter+trêve décréter+cessez-le-feu proclamer+trêve proclamer+cessez-le-feu observer+trêve observer+cessez-le-feu',
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
      'gracier amnistier faire+concession accéder+demande accéder+revendication céder+exigence céder+revendication présenter+excuse s_excuser demander+pardon accorder+amnistie rouvrir+frontière rouvrir+espace ouvrir+frontière ouvrir+couloir ouvrir+corridor ouvrir+terminal rouvrir+terminal rouvrir+poste autoriser+rentrer autoriser+manifester autoriser+revenir autoriser+entrée autoriser+retour autoriser+accès autoriser+passage autoriser+reprise retirer+projet retirer+réforme reporter+réforme abandonner+réforme renoncer+réforme suspendre+réforme geler+réforme retirer+loi suspendre+loi réintégrer+fonctionnaire rétablir+internet rétablir+électricité rétablir+eau rétablir+courant',
    recipient: ['obj', 'à', 'iobj', 'auprès de', 'avec'],
  },
  // Working together
  {
    type: 'AGREE',
    kind: event,
    verbs:
      'signer conclure ratifier parapher sceller négocier arracher prolonger reconduire entériner avaliser approuver valider',
    needs: 'pact',
    recipient: ['avec'],
  },
  {
    type: 'AGREE',
    kind: event,
    verbs:
      'conclure+cessation convenir+trêve convenir+cessez-le-feu convenir+cessation parvenir+accord parvenir+compromis parvenir+entente aboutir+accord aboutir+compromis trouver+accord trouver+compromis tomber+accord parvenir+trêve parvenir+cessez-le-feu',
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
      'donner+feu donner+accord donner+aval donner+consentement donner+autorisation adopter+résolution voter+résolution adopter+déclaration adopter+loi voter+loi promulguer+loi adopter+texte voter+texte adopter+projet adopter+proposition adopter+budget voter+budget adopter+constitution adopter+amendement approuver+envoi voter+création voter+envoi approuver+création adopter+communiqué',
    recipient: ['à'],
  },
  { type: 'AGREE', kind: 'statement', verbs: 'proposer promettre', recipient: ['à', 'iobj', 'entre'], needs: 'aid' },
  {
    type: 'AGREE',
    kind: 'statement',
    verbs: 'promettre+euro promettre+dollar promettre+million promettre+milliard',
    recipient: ['à', 'iobj', 'pour', 'en'],
  },
  { type: 'CONSULT', kind: event, verbs: 'rencontrer recevoir accueillir', needs: 'person' },
  {
    type: 'CONSULT',
    kind: event,
    verbs:
      's_entretenir se_parler parlementer dialoguer négocier se_réunir se_rencontrer se_concerter discuter converser échanger+mot tenir+consultation',
    recipient: ['avec', 'auprès de'],
  },
  { type: 'CONSULT', kind: event, verbs: 'parler conférer échanger', recipient: ['avec', 'à'], needs: 'actor' },
  {
    type: 'CONSULT/mediate',
    kind: event,
    verbs:
      'jouer+intermédiaire jouer+médiateur jouer+médiation offrir+médiation servir+intermédiaire servir+médiateur assurer+médiation mener+médiation s_interposer',
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
  { type: 'CONSULT/call', kind: event, verbs: 'appeler+homologue joindre+homologue' },
  {
    type: 'CONSULT',
    kind: event,
    verbs:
      'envoyer+émissaire dépêcher+émissaire envoyer+délégation dépêcher+délégation envoyer+médiateur dépêcher+médiateur dépêcher+ministre dépêcher+président dépêcher+envoyé envoyer+envoyé',
    recipient: ['auprès de'],
  },
  { type: 'CONSULT/visit', kind: event, verbs: 'visiter consulter', needs: 'actor' },
  { type: 'AGREE', kind: event, verbs: 'se_réconcilier pactiser', recipient: ['avec'] },
  { type: 'CONCEDE', kind: event, verbs: 'acquitter relaxer disculper indemniser dédommager', needs: 'person' },
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
    verbs:
      'aider sauver subventionner financer secourir ravitailler héberger soigner recueillir nourrir assister approvisionner prendre+charge',
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
    type: 'AID',
    kind: event,
    verbs:
      'accueillir+réfugié accueillir+déplacé accueillir+migrant accueillir+exilé accueillir+blessé accueillir+sinistré évacuer+blessé évacuer+malade évacuer+patient évacuer+civil évacuer+habitant évacuer+personne évacuer+famille évacuer+enfant évacuer+étranger évacuer+expatrié évacuer+population évacuer+réfugié évacuer+déplacé évacuer+villageois évacuer+touriste évacuer+passager évacuer+ressortissant évacuer+citoyen évacuer+compatriote évacuer+étudiant évacuer+occidental évacuer+élève évacuer+rescapé évacuer+sinistré évacuer+otage évacuer+religieux transporter+blessé transférer+blessé opérer+blessé former+soldat former+militaire former+policier former+combattant former+officier entraîner+soldat entraîner+militaire entraîner+combattant entraîner+policier armer+rebelle armer+milice armer+groupe armer+armée armer+insurgé armer+combattant armer+opposition équiper+armée équiper+combattant équiper+soldat',
  },
  {
    type: 'AID',
    kind: event,
    verbs:
      'débloquer+euro débloquer+dollar débloquer+million débloquer+milliard débloquer+fonds débloquer+enveloppe allouer+euro allouer+dollar allouer+million allouer+milliard accorder+euro accorder+dollar accorder+million accorder+milliard octroyer+euro octroyer+dollar octroyer+million verser+euro verser+dollar verser+million verser+franc donner+million donner+euro donner+dollar',
    recipient: ['à', 'iobj', 'pour', 'en faveur de', 'au profit de', 'en'],
  },
  {
    type: 'AID/protection',
    kind: event,
    verbs:
      'accorder+asile accorder+refuge accorder+protection octroyer+asile donner+asile offrir+asile offrir+refuge octroyer+statut accorder+statut',
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
