// French nouns that name an act, with what "de" introduces behind each.

import type { NounGroup } from '../../acts.js';

const event = 'event';
const statement = 'statement';

export const nouns: readonly NounGroup[] = [
  // Violence
  {
    type: 'ASSAULT/kill',
    kind: event,
    of: 'patient',
    nouns:
      'assassinat meurtre exécution élimination massacre décapitation lynchage tuerie extermination carnage lapidation pendaison',
  },
  { type: 'ASSAULT/aerial', kind: event, nouns: 'bombardement', of: 'patient' },
  { type: 'ASSAULT', kind: event, nouns: 'pilonnage', of: 'patient' },
  { type: 'ASSAULT', kind: event, nouns: 'frappe raid', of: 'agent' },
  {
    type: 'ASSAULT',
    kind: event,
    nouns:
      'attaque offensive incursion agression assaut embuscade contre-attaque contre-offensive razzia guet-apens attaque-suicide',
    of: 'agent',
  },
  {
    type: 'ASSAULT',
    kind: event,
    nouns: 'opération',
    with: 'militaire terrestre spécial aéroportée commando antiterroriste',
    of: 'agent',
  },
  {
    type: 'ASSAULT/fight',
    kind: event,
    nouns: 'combat affrontement accrochage heurt escarmouche échauffourée',
    of: 'agent',
    recipient: ['avec', 'entre'],
  },
  // « La guerre, lancée par Israël »: as the act of whoever began it.
  { type: 'ASSAULT', kind: event, nouns: 'guerre', with: 'lancer déclencher' },
  { type: 'ASSAULT/firearms', kind: event, nouns: 'fusillade' },
  { type: 'ASSAULT/firearms', kind: event, nouns: 'tir', with: 'balle fusil mitrailleuse kalachnikov arme' },
  {
    type: 'ASSAULT/heavy-weapons',
    kind: event,
    nouns: 'tir',
    with: 'artillerie mortier obus missile roquette canon char lance-roquettes',
  },
  { type: 'ASSAULT', kind: event, nouns: 'tir' },
  { type: 'ASSAULT/explosives', kind: event, nouns: 'attentat' },
  { type: 'ASSAULT/explosives', kind: event, nouns: 'explosion', with: 'bombe grenade engin obus mine voiture' },
  { type: 'ASSAULT/torture', kind: event, of: 'patient', nouns: 'torture' },
  {
    type: 'COERCE/arrest',
    kind: event,
    of: 'patient',
    nouns: 'capture',
    with: 'soldat militaire policier combattant otage chef homme',
  },
  { type: 'ASSAULT/suicide-attack', kind: event, nouns: 'attentat-suicide' },
  { type: 'ASSAULT/seize', kind: event, of: 'patient', nouns: 'invasion annexion' },
  { type: 'ASSAULT/abduct', kind: event, of: 'patient', nouns: 'prise', with: 'otage' },
  {
    type: 'ASSAULT/seize',
    kind: event,
    of: 'patient',
    nouns: 'prise reprise capture conquête reconquête chute',
    needs: 'place',
  },
  { type: 'ASSAULT/abduct', kind: event, of: 'patient', nouns: 'enlèvement kidnapping rapt séquestration' },
  { type: 'ASSAULT/sexual', kind: event, of: 'patient', nouns: 'viol' },
  { type: 'ASSAULT/destroy', kind: event, of: 'patient', nouns: 'destruction saccage sabotage profanation' },
  { type: 'ASSAULT', kind: event, of: 'patient', nouns: 'pillage' },
  // Force short of violence
  {
    type: 'COERCE/arrest',
    kind: event,
    of: 'patient',
    nouns: 'arrestation interpellation emprisonnement incarcération internement rafle',
  },
  { type: 'COERCE/warrant', kind: event, nouns: 'mandat', with: 'arrêt dépôt amener' },
  { type: 'COERCE/arrest', kind: event, of: 'patient', nouns: 'détention' },
  { type: 'COERCE/arrest', kind: event, of: 'patient', nouns: 'placement', with: 'détention garde' },
  { type: 'COERCE/expel', kind: event, of: 'patient', nouns: 'expulsion bannissement déportation extradition' },
  { type: 'COERCE/ban', kind: event, of: 'patient', nouns: 'interdiction dissolution' },
  { type: 'COERCE/repress', kind: event, of: 'patient', nouns: 'répression' },
  { type: 'COERCE/coup', kind: event, of: 'patient', nouns: 'destitution renversement' },
  { type: 'COERCE/coup', kind: event, nouns: 'putsch' },
  { type: 'COERCE/coup', kind: event, nouns: 'coup', with: 'état' },
  { type: 'COERCE/dismiss', kind: event, of: 'patient', nouns: 'limogeage révocation' },
  { type: 'COERCE/seize', kind: event, of: 'patient', nouns: 'saisie confiscation' },
  // « Les réquisitions du procureur » are asked of a court.
  {
    type: 'COERCE/seize',
    kind: event,
    of: 'patient',
    nouns: 'réquisition',
    with: 'véhicule camion bâtiment immeuble logement école hôtel maison usine navire bateau terre récolte carburant stock',
  },
  {
    type: 'COERCE/seize',
    kind: event,
    of: 'patient',
    nouns: 'détournement arraisonnement',
    with: 'avion vol appareil navire pétrolier cargo bateau',
  },
  { type: 'COERCE/search', kind: event, of: 'patient', nouns: 'perquisition fouille' },
  { type: 'SANCTION', kind: event, nouns: 'embargo boycott sanction' },
  { type: 'SANCTION/suspend', kind: event, of: 'patient', nouns: 'suspension', recipient: ['avec', 'à'] },
  {
    type: 'SANCTION/suspend',
    kind: event,
    nouns: 'rupture gel',
    with: 'relation négociation pourparlers coopération aide avoir fonds',
  },
  // Stepping back
  { type: 'RETREAT/withdraw', kind: event, of: 'agent', nouns: 'retrait repli évacuation désengagement' },
  { type: 'RETREAT/withdraw', kind: event, of: 'agent', nouns: 'départ', with: 'force troupe soldat militaire' },
  { type: 'RETREAT', kind: event, of: 'agent', nouns: 'reddition capitulation' },
  { type: 'RETREAT/release', kind: event, of: 'patient', nouns: 'libération' },
  { type: 'RETREAT/resign', kind: event, of: 'agent', nouns: 'démission abdication' },
  { type: 'RETREAT/ceasefire', kind: event, nouns: 'cessez-le-feu trêve' },
  { type: 'MOBILIZE', kind: event, of: 'agent', nouns: 'déploiement mobilisation' },
  { type: 'MOBILIZE', kind: event, of: 'agent', nouns: 'exercice manœuvre', with: 'militaire naval aérien conjoint' },
  {
    type: 'MOBILIZE',
    kind: event,
    nouns: 'envoi',
    with: 'troupe soldat renfort militaire navire force homme policier instructeur casque contingent avion char',
  },
  {
    type: 'PROTEST',
    kind: event,
    of: 'agent',
    nouns: 'manifestation grève soulèvement émeute mutinerie sit-in révolte insurrection débrayage protestation',
  },
  // Working together
  {
    type: 'CONSULT',
    kind: event,
    of: 'agent',
    nouns:
      'entretien pourparlers pourparler négociation rencontre tête-à-tête sommet discussion réunion consultation concertation entrevue dialogue',
    recipient: ['avec', 'entre'],
  },
  { type: 'CONSULT/visit', kind: event, of: 'agent', nouns: 'visite tournée' },
  { type: 'CONSULT/call', kind: event, nouns: 'appel conversation', recipient: ['avec'], only: ['avec'] },
  {
    type: 'AGREE',
    kind: event,
    nouns: 'accord traité pacte partenariat',
    recipient: ['avec', 'entre'],
    only: ['avec', 'entre'],
  },
  // Verbal acts
  {
    type: 'REQUEST',
    kind: statement,
    of: 'agent',
    nouns: 'demande requête appel exigence injonction sommation',
    recipient: ['à', 'auprès de'],
  },
  { type: 'THREATEN', kind: statement, of: 'agent', nouns: 'menace ultimatum avertissement' },
  { type: 'THREATEN', kind: statement, of: 'agent', nouns: 'mise', with: 'garde' },
  { type: 'SUPPORT', kind: statement, of: 'agent', nouns: 'soutien appui hommage', recipient: ['à', 'envers'] },
  {
    type: 'ACCUSE',
    kind: statement,
    nouns: 'accusation condamnation critique plainte inculpation dénonciation',
    of: 'agent',
  },
  { type: 'REJECT', kind: statement, of: 'agent', nouns: 'refus rejet démenti veto' },
];
