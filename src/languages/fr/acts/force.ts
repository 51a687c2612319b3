// French verbs of force: ASSAULT, COERCE, SANCTION, MOBILIZE, PROTEST.

import type { VerbGroup } from '../../acts.js';

const event = 'event';

export const force: readonly VerbGroup[] = [
  // Violence
  {
    type: 'ASSAULT/kill',
    kind: event,
    verbs:
      'tuer assassiner exécuter massacrer décapiter égorger lyncher fusiller crucifier guillotiner exterminer étrangler passer+arme',
  },
  {
    type: 'ASSAULT/kill',
    kind: event,
    verbs: 'abattre éliminer liquider décimer anéantir pendre lapider faucher empoisonner gazer',
    needs: 'actor',
  },
  // Killed or overpowered: the word leaves it open.
  { type: 'ASSAULT', kind: event, verbs: 'neutraliser', needs: 'actor' },
  {
    type: 'ASSAULT/kill',
    kind: event,
    verbs: 'causer+mort provoquer+mort entraîner+mort coûter+vie ôter+vie',
    recipient: ['à', 'iobj', 'de'],
  },
  { type: 'ASSAULT/wound', kind: event, verbs: 'blesser mutiler' },
  {
    type: 'ASSAULT/beat',
    kind: event,
    verbs:
      'tabasser molester brutaliser maltraiter violenter bastonner caillasser gifler fouetter flageller malmener martyriser rouer+coup frapper+coup passer+tabac',
    needs: 'person',
  },
  { type: 'ASSAULT/aerial', kind: event, verbs: 'bombarder' },
  // From the air or by guns: what does it tells.
  { type: 'ASSAULT', kind: event, verbs: 'pilonner' },
  {
    type: 'ASSAULT/fight',
    kind: event,
    verbs:
      'repousser+assaillant repousser+rebelle repousser+insurgé repousser+djihadiste repousser+jihadiste repousser+combattant repousser+milicien repousser+ennemi repousser+armée repousser+troupe repousser+force repousser+soldat repousser+terroriste',
  },
  {
    type: 'ASSAULT',
    kind: event,
    verbs: 'cribler+balle cribler+balles',
    needs: 'actor',
  },
  { type: 'ASSAULT', kind: event, verbs: 'faire+irruption', recipient: ['dans', 'à'], needs: 'force' },
  // « La ville est tombée aux mains des rebelles », « Goma est tombée »
  {
    type: 'ASSAULT/seize',
    kind: event,
    verbs: 'tomber+main tomber+contrôle passer+contrôle passer+main',
    needs: 'fallen',
    recipient: ['subject'],
    author: ['de', 'entre'],
  },
  { type: 'ASSAULT/seize', kind: event, verbs: 'tomber', needs: 'fallen', recipient: ['subject'] },
  // « Il est tombé sous les balles d'un sniper », « ont péri dans une embuscade »
  {
    type: 'ASSAULT/kill',
    kind: event,
    verbs: 'tomber+balle tomber+coup tomber+feu mourir+balle mourir+torture succomber+torture',
    recipient: ['subject'],
    author: ['de'],
  },
  {
    type: 'ASSAULT',
    kind: event,
    verbs:
      'échapper+attentat échapper+assassinat réchapper+attentat survivre+attentat survivre+assassinat tomber+embuscade',
    recipient: ['subject'],
    author: ['de'],
  },
  // "Des obus sont tombés sur le marché", "une bombe a explosé"
  {
    type: 'ASSAULT',
    kind: event,
    verbs: 'tomber pleuvoir atterrir s_écraser exploser',
    recipient: ['sur', 'près de', 'à proximité de', 'devant', 'dans', 'contre'],
    needs: 'armament',
  },
  {
    type: 'ASSAULT/suicide-attack',
    kind: event,
    verbs: 'se_faire+exploser actionner+ceinture déclencher+ceinture',
    recipient: ['contre', 'au milieu de', 'dans', 'devant', 'près de'],
  },
  { type: 'ASSAULT/heavy-weapons', kind: event, verbs: 'canonner' },
  {
    type: 'ASSAULT',
    kind: event,
    verbs: 'attaquer assaillir agresser cibler viser frapper poignarder mitrailler canarder',
    needs: 'obj',
  },
  { type: 'ASSAULT', kind: event, verbs: 'toucher endommager dévaster ravager éventrer souffler', needs: 'author' },
  {
    type: 'ASSAULT',
    kind: event,
    verbs:
      's_attaquer prendre+cible prendre+assaut tendre+embuscade donner+assaut mener+assaut porter+coup riposter contre-attaquer',
    recipient: ['à', 'iobj', 'obj', 'contre', 'sur'],
    needs: 'actor',
  },
  { type: 'ASSAULT', kind: event, verbs: 'ouvrir+front', recipient: ['contre'], needs: 'power' },
  // Of armed men only: others do so in words.
  { type: 'ASSAULT', kind: event, verbs: 's_en_prendre', recipient: ['à', 'iobj'], needs: 'force' },
  {
    type: 'ASSAULT/fight',
    kind: event,
    verbs: 'combattre',
    needs: 'actor',
  },
  {
    type: 'ASSAULT/fight',
    kind: event,
    verbs:
      'repousser+attaque repousser+assaut repousser+offensive repousser+contre-attaque repousser+contre-offensive repousser+incursion mettre+déroute tenir+tête',
    recipient: ['de', 'obj'],
    needs: 'actor',
  },
  // « Les deux camps combattaient encore autour de la ville »
  {
    type: 'ASSAULT/fight',
    kind: event,
    verbs: 'combattre guerroyer ferrailler',
    recipient: ['contre'],
    needs: 'force',
  },
  { type: 'ASSAULT/fight', kind: event, verbs: 's_affronter', recipient: ['avec', 'à'] },
  { type: 'ASSAULT/fight', kind: event, verbs: 'affronter', needs: 'force' },
  { type: 'ASSAULT/fight', kind: event, verbs: 'se_battre', recipient: ['contre', 'avec'], needs: 'actor' },
  // « Deux roquettes se sont abattues sur la base »
  { type: 'ASSAULT', kind: event, verbs: 's_abattre', recipient: ['sur'], needs: 'author' },
  {
    type: 'ASSAULT/firearms',
    kind: event,
    verbs: 'tirer ouvrir+feu faire+feu',
    recipient: ['sur', 'contre', 'en direction de'],
    needs: 'slot',
  },
  { type: 'ASSAULT/abduct', kind: event, verbs: 'enlever kidnapper séquestrer ravir', needs: 'person' },
  { type: 'ASSAULT/abduct', kind: event, verbs: 'prendre+otage retenir+otage' },
  { type: 'ASSAULT/torture', kind: event, verbs: 'torturer' },
  { type: 'ASSAULT/sexual', kind: event, verbs: 'violer', needs: 'person' },
  {
    type: 'ASSAULT/destroy',
    kind: event,
    verbs: 'détruire dynamiter incendier saccager raser vandaliser saboter profaner mettre+sac',
  },
  // What is looted is carried off, and may stand.
  { type: 'ASSAULT', kind: event, verbs: 'piller' },
  { type: 'ASSAULT/destroy', kind: event, verbs: 'mettre+feu', recipient: ['à'], needs: 'actor' },
  { type: 'ASSAULT/destroy', kind: event, verbs: 'couler torpiller', needs: 'facility' },
  { type: 'ASSAULT/destroy', kind: event, verbs: 'démolir pulvériser défoncer calciner lacérer', needs: 'facility' },
  {
    type: 'ASSAULT/seize',
    kind: event,
    verbs: 's_emparer conquérir envahir reconquérir annexer',
    recipient: ['de', 'obj'],
  },
  {
    type: 'ASSAULT/seize',
    kind: event,
    verbs: 'se_rendre+maître se_rendre+maîtresse',
    recipient: ['de'],
    needs: 'force',
  },
  {
    type: 'ASSAULT/seize',
    kind: event,
    verbs: 'prendre+contrôle reprendre+contrôle prendre+possession',
    recipient: ['de'],
    needs: 'actor',
  },
  {
    type: 'ASSAULT/seize',
    kind: event,
    verbs:
      'prendre+ville reprendre+ville prendre+localité reprendre+localité prendre+village reprendre+village occuper',
    recipient: ['obj'],
    needs: 'force',
  },
  // "ont pris Goma", "ont repris plusieurs villages"
  { type: 'ASSAULT/seize', kind: event, verbs: 'prendre reprendre investir capturer', needs: 'stronghold' },
  // "sont entrés dans Goma": of armed men a move by force.
  {
    type: 'MOBILIZE',
    kind: event,
    verbs: 'entrer pénétrer débarquer avancer progresser marcher se_rapprocher franchir patrouiller converger',
    recipient: [],
    needs: 'force',
  },
  {
    type: 'ASSAULT',
    kind: event,
    verbs: 'lancer tirer larguer lâcher jeter projeter',
    needs: 'weapon',
    recipient: ['sur', 'contre', 'vers', 'à', 'en direction de'],
  },
  // Force short of violence
  {
    type: 'COERCE/arrest',
    kind: event,
    verbs: 'arrêter interpeller appréhender capturer ligoter menotter rafler',
    needs: 'person',
  },
  {
    type: 'COERCE/arrest',
    kind: event,
    verbs: 'emprisonner incarcérer écrouer détenir embastiller interner enfermer',
    needs: 'person',
  },
  {
    type: 'COERCE/arrest',
    kind: event,
    verbs:
      'placer+garde placer+détention placer+écrou placer+résidence mettre+arrêt mettre+écrou mettre+détention assigner+résidence jeter+prison maintenir+détention faire+prisonnier faire+arrêter',
    needs: 'person',
  },
  // PLOVER counts expelled diplomats among broken relations.
  {
    type: 'SANCTION',
    kind: event,
    verbs:
      'expulser+diplomate expulser+ambassadeur expulser+ambassadrice expulser+consul expulser+attaché renvoyer+diplomate renvoyer+ambassadeur déclarer+persona',
  },
  { type: 'COERCE/expel', kind: event, verbs: 'expulser déporter bannir exiler extrader refouler' },
  {
    type: 'COERCE/expel',
    kind: event,
    verbs:
      'chasser déloger reconduire+frontière contraindre+fuir contraindre+quitter contraindre+partir forcer+fuir forcer+quitter forcer+partir',
    needs: 'actor',
  },
  { type: 'COERCE/coup', kind: event, verbs: 'renverser destituer évincer détrôner', needs: 'actor' },
  {
    type: 'COERCE/dismiss',
    kind: event,
    verbs: 'limoger révoquer démettre congédier relever+fonction mettre+pied',
    needs: 'person',
  },
  {
    type: 'COERCE/seize',
    kind: event,
    verbs: 'saisir confisquer arraisonner réquisitionner nationaliser',
    needs: 'obj',
  },
  { type: 'COERCE/seize', kind: event, verbs: 'intercepter dérouter détourner', needs: 'facility' },
  {
    type: 'COERCE/seize',
    kind: event,
    verbs:
      'saisir+arme saisir+munition saisir+explosif saisir+drogue saisir+document saisir+matériel saisir+cargaison confisquer+arme confisquer+bien confisquer+passeport',
    recipient: ['à', 'iobj'],
  },
  { type: 'COERCE/search', kind: event, verbs: 'fouiller', needs: 'facility' },
  {
    type: 'COERCE/repress',
    kind: event,
    verbs:
      'tirer+gaz lancer+gaz tirer+lacrymogène lancer+lacrymogène utiliser+canon utiliser+gaz utiliser+matraque employer+gaz faire+usage recourir+gaz recourir+force user+force',
    recipient: ['contre', 'sur', 'à l encontre de', 'pour'],
    needs: 'force',
  },
  {
    type: 'COERCE/repress',
    kind: event,
    verbs: 'matraquer harceler intimider opprimer affamer racketter rançonner désarmer',
    needs: 'person',
  },
  // Of troops it is an attack.
  {
    type: 'ASSAULT',
    kind: event,
    verbs:
      'harceler+troupe harceler+soldat harceler+convoi harceler+position harceler+armée harceler+force harceler+base harceler+militaire harceler+garnison',
    recipient: ['obj'],
  },
  { type: 'COERCE/search', kind: event, verbs: 'ratisser', needs: 'force' },
  { type: 'COERCE/restrict', kind: event, verbs: 'cerner', needs: 'force' },
  { type: 'COERCE/restrict', kind: event, verbs: 'assiéger encercler', needs: 'obj' },
  // « Il a écopé de dix ans de prison »
  {
    type: 'COERCE/sentence',
    kind: event,
    verbs:
      'écoper+an écoper+prison écoper+mois écoper+peine écoper+perpétuité écoper+réclusion écoper+amende écoper+sursis purger+peine',
    recipient: ['subject'],
  },
  {
    type: 'COERCE/arrest',
    kind: event,
    verbs:
      'retenir+prisonnier retenir+captif retenir+gré retenir+otage garder+vue mettre+isolement placer+isolement maintenir+prison maintenir+captivité placer+contrôle conduire+prison transférer+prison passer+menotte',
    needs: 'person',
  },
  {
    type: 'COERCE/restrict',
    kind: event,
    verbs:
      'déchoir+immunité déchoir+nationalité déchoir+mandat priver+passeport priver+liberté priver+droit priver+électricité priver+eau lever+immunité retirer+passeport retirer+nationalité confisquer+passeport retirer+immunité',
    recipient: ['obj', 'à', 'de', 'iobj'],
    needs: 'person',
  },
  {
    type: 'COERCE/restrict',
    kind: event,
    verbs: 'couper+internet bloquer+internet couper+réseau couper+téléphone restreindre+internet suspendre+internet',
    recipient: ['à', 'dans'],
  },
  {
    type: 'COERCE/sentence',
    kind: event,
    verbs: 'reconnaître+coupable déclarer+coupable infliger+prison',
    recipient: ['obj', 'à', 'iobj'],
    needs: 'person',
  },
  {
    type: 'COERCE/repress',
    kind: event,
    verbs:
      'noyer+sang disperser+manifestation disperser+rassemblement disperser+sit-in disperser+cortège disperser+marche repousser+gaz répliquer+gaz riposter+gaz réprimer+manifestation réprimer+révolte réprimer+soulèvement',
    recipient: ['contre'],
  },
  // Who takes power has arms; a party that wins is none.
  { type: 'COERCE/coup', kind: event, verbs: 'prendre+pouvoir', recipient: [], needs: 'force' },
  { type: 'COERCE/coup', kind: event, verbs: 's_emparer+pouvoir', recipient: [] },
  {
    type: 'COERCE/coup',
    kind: event,
    verbs: 'faire+coup faire+putsch perpétrer+coup perpétrer+putsch commettre+coup mener+putsch',
    recipient: [],
  },
  {
    type: 'COERCE/repress',
    kind: event,
    verbs: 'évacuer+place évacuer+campement évacuer+squat évacuer+manifestant évacuer+université évacuer+étudiant',
    recipient: [],
    needs: 'force',
  },
  { type: 'COERCE/search', kind: event, verbs: 'perquisitionner', needs: 'obj' },
  {
    type: 'COERCE/ban',
    kind: event,
    verbs: 'interdire dissoudre censurer museler proscrire bâillonner',
    recipient: ['à', 'iobj', 'obj'],
  },
  {
    type: 'COERCE/ban',
    kind: event,
    verbs:
      'suspendre+activité suspendre+diffusion suspendre+émission suspendre+chaîne suspendre+radio suspendre+journal suspendre+parti suspendre+licence suspendre+constitution retirer+licence retirer+agrément révoquer+licence suspendre+accréditation retirer+accréditation fermer+journal fermer+chaîne fermer+radio fermer+bureau',
    recipient: ['de', 'à'],
    needs: 'actor',
  },
  {
    type: 'COERCE/repress',
    kind: event,
    verbs: 'réprimer disperser persécuter démanteler',
    needs: 'obj',
  },
  {
    type: 'COERCE/restrict',
    kind: event,
    verbs:
      'bloquer+accès bloquer+entrée bloquer+acheminement bloquer+passage empêcher+accès empêcher+entrée empêcher+passage empêcher+acheminement empêcher+livraison interdire+accès interdire+passage entraver+accès entraver+acheminement entraver+livraison boucler+ville boucler+quartier boucler+zone boucler+territoire boucler+secteur quadriller+quartier quadriller+ville bloquer+convoi bloquer+port bloquer+aide bloquer+frontière fermer+frontière fermer+espace fermer+poste restreindre+accès limiter+accès couper+électricité couper+courant couper+eau couper+gaz couper+vivre couper+ravitaillement couper+communication',
    recipient: ['à', 'avec', 'de'],
  },
  {
    type: 'COERCE',
    kind: event,
    verbs: 'décréter proclamer instaurer imposer déclarer prolonger reconduire étendre',
    needs: 'curb',
    recipient: ['à', 'sur', 'contre'],
  },
  { type: 'COERCE/warrant', kind: event, verbs: 'émettre+mandat lancer+mandat délivrer+mandat', recipient: ['contre'] },
  {
    type: 'COERCE/sentence',
    kind: event,
    verbs:
      'condamner+prison condamner+mort condamner+peine condamner+an condamner+perpétuité condamner+réclusion condamner+mois condamner+amende condamner+détention',
  },
  { type: 'COERCE/cyber', kind: event, verbs: 'pirater', needs: 'obj' },
  { type: 'SANCTION', kind: event, verbs: 'sanctionner' },
  {
    type: 'PROTEST/boycott',
    kind: event,
    verbs: 'boycotter bouder+scrutin bouder+urne bouder+vote bouder+élection',
    recipient: [],
  },
  {
    type: 'SANCTION/suspend',
    kind: event,
    verbs: 'suspendre rompre geler interrompre couper cesser stopper arrêter',
    recipient: ['avec', 'à', 'de', 'obj'],
    needs: 'aid',
  },
  {
    type: 'SANCTION/suspend',
    kind: event,
    verbs: 'geler+avoir geler+fonds geler+compte geler+actif',
    recipient: ['de'],
  },
  {
    type: 'SANCTION',
    kind: event,
    verbs: 'inscrire+liste placer+liste ajouter+liste mettre+liste',
    recipient: ['obj'],
    needs: 'actor',
  },
  {
    type: 'SANCTION',
    kind: event,
    verbs:
      'imposer décréter adopter infliger prononcer annoncer prendre durcir renforcer étendre alourdir approuver voter prolonger reconduire rétablir',
    needs: 'sanction',
    recipient: ['à', 'iobj', 'contre', 'sur', 'à l encontre de'],
  },
  {
    type: 'SANCTION',
    kind: event,
    verbs:
      'relever+douane imposer+douane instaurer+douane augmenter+douane doubler+douane tripler+douane annoncer+douane porter+douane rétablir+douane imposer+taxe imposer+surtaxe imposer+tarif frapper+sanction viser+sanction frapper+embargo',
    recipient: ['à', 'contre', 'sur', 'obj'],
  },
  {
    type: 'SANCTION/suspend',
    kind: event,
    verbs:
      'mettre+coopération mettre+partenariat mettre+relation cesser+livrer arrêter+livrer cesser+fournir suspendre+partenariat suspendre+participation geler+participation rompre+relation rompre+lien rompre+coopération couper+pont couper+lien rompre+contact suspendre+contact',
    recipient: ['avec', 'à', 'de'],
  },
  {
    type: 'SANCTION',
    kind: event,
    verbs:
      'rappeler+ambassadeur rappeler+diplomate rappeler+ambassadrice retirer+ambassadeur fermer+ambassade fermer+consulat',
    recipient: ['à', 'en', 'auprès de'],
  },
  // « son représentant à Bruxelles »: at a body there, and not for those whom the town stands for.
  {
    type: 'SANCTION',
    kind: event,
    verbs: 'rappeler+représentant rappeler+consul rappeler+attaché',
    recipient: ['auprès de'],
  },
  {
    type: 'SANCTION',
    kind: event,
    verbs:
      'bloquer+importation bloquer+exportation suspendre+importation suspendre+exportation suspendre+vol interdire+importation interdire+exportation geler+importation restreindre+importation restreindre+exportation restreindre+visa interdire+entrée',
    recipient: ['de', 'vers', 'à', 'en provenance de', 'à destination de', 'avec'],
  },
  // "L'Union africaine a suspendu le Mali", "exclure la Russie du Conseil"
  { type: 'SANCTION/suspend', kind: event, verbs: 'suspendre exclure', needs: 'actor' },
  {
    type: 'MOBILIZE',
    kind: event,
    verbs:
      'déployer enrôler redéployer prépositionner amasser poster mobiliser masser dépêcher envoyer renforcer positionner concentrer acheminer stationner rappeler',
    needs: 'military',
    recipient: [],
  },
  { type: 'MOBILIZE', kind: event, verbs: 'mettre+alerte placer+alerte', needs: 'military', recipient: [] },
  {
    type: 'MOBILIZE',
    kind: event,
    verbs:
      'renforcer+dispositif renforcer+présence renforcer+contingent accroître+présence augmenter+présence violer+espace violer+frontière violer+territoire violer+eaux violer+eau',
    recipient: [],
    needs: 'power',
  },
  { type: 'MOBILIZE', kind: event, verbs: 'tester', needs: 'weapon', recipient: [] },
  { type: 'MOBILIZE', kind: event, verbs: 'survoler', needs: 'force', recipient: [] },
  { type: 'MOBILIZE', kind: event, verbs: 'faire+survoler faire+patrouiller', needs: 'power', recipient: [] },
  {
    type: 'MOBILIZE',
    kind: event,
    verbs: 'se_déployer se_mobiliser se_masser s_amasser se_redéployer se_positionner',
    needs: 'force',
    recipient: [],
  },
  {
    type: 'PROTEST',
    kind: event,
    verbs:
      'manifester protester défiler débrayer battre+pavé descendre+rue cesser+travail faire+grève braver+interdiction braver+couvre-feu braver+répression entrer+grève entamer+grève observer+grève se_soulever se_révolter se_mutiner se_rebeller',
    recipient: ['contre'],
  },
  {
    type: 'PROTEST',
    kind: event,
    verbs: 'se_rassembler se_masser se_regrouper',
    recipient: ['contre'],
    needs: 'rally',
  },
  {
    type: 'PROTEST/obstruct',
    kind: event,
    verbs:
      'occuper+hémicycle occuper+parlement occuper+rond-point occuper+usine occuper+lycée occuper+rue envahir+hémicycle bloquer+route bloquer+axe bloquer+rue bloquer+autoroute bloquer+circulation barrer+route ériger+barricade dresser+barricade brûler+pneu incendier+pneu brûler+drapeau occuper+place occuper+université occuper+faculté',
    recipient: ['contre'],
  },
];
