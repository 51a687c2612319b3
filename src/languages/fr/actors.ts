// French words for who is meant.

import type { ActorKind, OfficeRole } from '../../domain/index.js';
import { type ActorWords, list, table } from '../actors.js';

export const actors: ActorWords = {
  demonyms: 'after',
  of: new Set(list('de|d|du|des')),
  ofSeveral: new Set(['des']),
  articles: new Set(list('le|la|les|l|un|une|des|de|d|du|ce|cet|cette|ces|son|sa|ses|leur|leurs')),
  institutions: table({
    government:
      'gouvernement|regime|junte|junte militaire|regime militaire|gouvernement de transition|executif|cabinet|pouvoir|autorites|pouvoirs publics|administration|gouvernement federal|dirigeants',
    presidency: 'presidence',
    parliament: 'parlement|assemblee nationale|senat|chambre des deputes|assemblee',
    military:
      'armee|forces|forces armees|troupes|militaires|soldats|etat major|forces speciales|contingent|contingents|armees|militaire|soldat|unites|forces regulieres|troupes regulieres|forces militaires|force|effectifs militaires',
    'air-force': 'aviation|armee de l air|forces aeriennes|avions|drones|chasseurs|avions de chasse',
    navy: 'marine|forces navales|marine nationale|navires de guerre',
    police: 'police|gendarmerie|policiers|gendarmes|police nationale|police federale',
    'security-forces':
      'forces de securite|forces de l ordre|services de securite|agences de securite|appareils de securite|appareil securitaire',
    intelligence:
      'services de renseignement|services secrets|renseignement|services de renseignements|renseignements|agence de renseignement|services du renseignement',
    judiciary: 'justice|parquet|tribunal|tribunaux|cour supreme|juges|systeme judiciaire',
    embassy: 'ambassade|consulat|mission diplomatique|representation diplomatique|consulat general',
    diplomacy: 'diplomatie',
    people: 'peuple|population|nation|citoyens|opinion publique|societe civile',
    delegation: 'delegation|negociateurs|equipe de negociation',
    'state-interest': 'interets',
  }),
  ministries: new Set(list('ministere|departement|secretariat')),
  domains: table({
    'foreign-ministry': 'affaires etrangeres|relations exterieures',
    'defence-ministry': 'defense',
    'interior-ministry': 'interieur|securite interieure',
    'justice-ministry': 'justice',
    'health-ministry': 'sante',
    'finance-ministry': 'finances|economie|economie et finances|tresor',
    'oil-ministry': 'petrole|energie',
    'trade-ministry': 'commerce|commerce exterieur|industrie',
    'education-ministry': 'education|education nationale|enseignement superieur',
    'transport-ministry': 'transports|transport',
    'culture-ministry': 'culture',
    'intelligence-ministry': 'renseignement|renseignements',
    'agriculture-ministry': 'agriculture',
    'environment-ministry': 'environnement',
    'migration-ministry': 'migration|migrations|immigration|deplacement',
    'information-ministry': 'information|communication',
    'labour-ministry': 'travail|emploi',
    'security-ministry': 'securite|securite nationale',
  }),
  titles: new Set(
    list(
      'm|mm|mme|mlle|monsieur|madame|dr|docteur|me|maitre|pr|professeur|general|generaux|gen|brig|colonel|commandant|lieutenant|capitaine|amiral|marechal|major|sergent|cheikh|cheik|imam|ayatollah|grand ayatollah|mollah|emir|prince|princesse|roi|reine|sultan|pape|cardinal|monseigneur|mgr|sayyed|seyyed|hodjatoleslam|calife|president|presidente|vice president|ministre|premier ministre|senateur|senatrice|depute|deputee|ambassadeur|ambassadrice|chancelier|chanceliere|secretaire d etat|juge|procureur|gouverneur|maire|lieutenant general|general de brigade|brigadier|contre amiral|vice amiral|lieutenant colonel|general major|commandant en chef|chef|porte parole|dirigeant|leader|opposant|journaliste|avocat|chercheur|analyste|politologue|ecrivain|militant|patron|directeur|directrice|secretaire|representant|representante|conseiller|conseillere|emissaire|envoye|attache de presse|numero deux|numero un|candidat|candidate|ex president|ancien president',
    ),
  ),
  offices: table<OfficeRole>({
    'head-of-state': 'president|presidente|chef de l etat|roi|reine|emir|sultan|empereur|guide supreme|pape|souverain',
    'head-of-government':
      'premier ministre|premiere ministre|chef du gouvernement|cheffe du gouvernement|chancelier|chanceliere|president du conseil',
    'foreign-minister':
      'ministre des affaires etrangeres|chef de la diplomatie|cheffe de la diplomatie|secretaire d etat',
    'defence-minister':
      'ministre de la defense|secretaire a la defense|chef du pentagone|patron du pentagone|ministre des armees',
    'interior-minister': 'ministre de l interieur|secretaire a l interieur',
    minister: 'ministre|secretaire|vice premier ministre|vice ministre|ministres',
    adviser: 'conseiller|conseillere|conseiller a la securite nationale',
    spokesperson: 'porte parole|attache de presse|attachee de presse',
    commander:
      'commandant|commandante|chef d etat major|commandant en chef|commandant adjoint|chef de l armee|general|numero deux',
    leader:
      'chef|cheffe|leader|dirigeant|dirigeante|secretaire general|secretaire generale|numero un|patron|directeur|directrice|fondateur|responsable|guide|president du parti',
    envoy:
      'envoye special|emissaire|envoyee speciale|ambassadeur|ambassadrice|representant|representante|envoye|haut representant|coordinateur',
    speaker: 'president du parlement|presidente du parlement|president de l assemblee|president du senat',
  } as Record<OfficeRole, string>),
  ranks: new Set(
    list(
      'gouverneur|maire|juge|procureur|senateur|general|colonel|commandant|capitaine|lieutenant|eveque|archeveque|imam|ambassadeur|commissaire|prefet|depute|juge',
    ),
  ),
  onlyPlaces: new Set(list('pres')),
  toPlaces: new Set(list('a')),
  inPlace: new Set(
    list('a|en|dans|depuis|vers|pres|au|aux|sur|jusqu|hors|autour|chez|sous|quitter|quitte|rejoint|rejoindre'),
  ),
  withActor: new Set(
    list(
      'par|avec|contre|entre|pour|que|et|selon|si|lorsque|quand|mais|car|sans|dont|comme|ni|envers|alors|tandis|ou|puisque|malgre|qu|donc|or|chez',
    ),
  ),
  placeNouns: new Set(
    list(
      'parquet|procureur|jeux|jeux olympiques|senateur|senatrice|prefet|eveque|liaison|centrale|centrales|usine|site|commune|village|villages|hameau|metropole|agglomeration|bastion|fief|enclave|front|villes|aeroport|aeroports|ville|capitale|banlieue|nord|sud|est|ouest|quartier|quartiers|centre|province|region|universite|rues|rue|habitants|habitant|gouvernorat|district|alentours|environs|peripherie|hopital|hopitaux|musee|marche|zone|place|centre ville|bazar|port|gare|prison|palais|maire|mairie|km|kilometres|distance|ciel|banlieues|faubourgs|base|pont|route|autoroute|prefecture|municipalite|archeveque|mosquee|eglise|cathedrale|stade|bourse|proximite|departement|arrivee|depart|aube|outskirts|bataille|siege|accords|accord|sommet|traite|conference|festival|cour|localite',
    ),
  ),
  namedAfter: new Set(
    list(
      'lycee|college|ecole|stade|hopital|clinique|gare|rue|avenue|place|boulevard|quai|prix|tour|pont|palais|hotel|theatre|salle|centre|institut|fondation|universite|prison|square|parc|cathedrale|basilique|eglise|mosquee|tempete|ouragan|cyclone|operation|affaire|coupe|rallye|tournoi|navire|bateau|vol|loi|accord|accords|plan',
    ),
  ),
  provinces: new Set(list('province|region|gouvernorat|departement|oblast|canton|prefecture|etat|wilaya')),
  actorNouns: new Set(
    list(
      'allie|allies|soutien|decision|appel|politique|relations|relation|position|volonte|refus|accord formel|pression|pressions|part|strategie|gouvernement|regime|autorites|influence|intention|intentions|programme|ambitions|reponse|riposte|menace|menaces|proposition|demande|demandes|feu vert|ennemi|ennemis|adversaire|adversaires|partenaire|partenaires|rival|rivaux|diplomatie|engagement|engagements|inquietude|colere|aide|appui|tutelle|commandement|direction|egide|retrait|sanctions|accusations|declarations|opposition|silence|nom|interets|interet|ingerence|ingerences|proxies|bras|main|controle|dependance|independance|pouvoir|dirigeants|initiative|offre|promesse|promesses|attitude|objectif|objectifs|but|puissance|troupes|forces|armee|soutiens|arsenal|presence|role|orbite|giron|proches|proche',
    ),
  ),
  addressVerbs: list(
    'demand|appel|exig|reproch|ordonn|promet|promis|repond|accus|impos|adress|reclam|conseill|interdi|sugger|propos|fourni|livr|oppos|rappel|enjoi|signifi|vend|offr|envoy|donn|lanc|permet|permis|recommand|annonc|dit|affirm|indiqu|transmet|transmis|deman',
  ),
  nouns: table<ActorKind>({
    person:
      'responsable|officiel|dirigeant|commandant|chef|diplomate|ministre|depute|deputee|legislateur|parlementaire|general|officier|source|analyste|expert|experte|temoin|conseiller|emissaire|militant|militante|journaliste|habitant|haut responsable|haut fonctionnaire|fonctionnaire|porte parole|haut commandant|homme|femme|suspect|assaillant|kamikaze|soldat|policier|medecin|entrepreneur|civil|chercheur|observateur|cadre|leader|president|roi|imam|juge|procureur|procureur general|procureure|procureure generale|chef de gang|ambassadeur|senateur|gouverneur|maire|avocat|militaire|manifestant|combattant|milicien|rebelle|scientifique|physicien|ingenieur|ressortissant|otage|prisonnier|detenu|migrant',
    'armed-group':
      'milice|milices|faction|factions|groupe arme|groupes armes|rebelles|insurges|insurrection|jihadistes|djihadistes|terroristes|miliciens|combattants|hommes armes|guerilla|groupes rebelles|groupe jihadiste|groupe djihadiste|groupes jihadistes|groupes djihadistes|groupe terroriste|groupes terroristes|groupe rebelle|groupe islamiste|milice chiite|brigade|brigades|organisation terroriste|paramilitaires|groupe paramilitaire|groupe extremiste|organisation jihadiste|rebellion|islamistes|mercenaires|separatistes|assaillants|kamikazes',
    military: 'troupes|soldats|militaires|officiers|marines|conseillers militaires|casques bleus|forces',
    population:
      'habitants|civils|manifestants|population|populations|refugies|deplaces|civil|victimes|etudiants|protestataires|citoyens|residents|fideles|pelerins|electeurs|ouvriers|travailleurs|migrants|enfants|femmes|familles|villageois|otages|prisonniers|detenus|ressortissants',
    group:
      'responsables|officiels|dirigeants|commandants|chefs|diplomates|ministres|deputes|legislateurs|parlementaires|generaux|sources|analystes|experts|temoins|conseillers|militants|journalistes|hauts responsables|observateurs|groupe|groupes|negociateurs|fonctionnaires|formateurs|medecins|secouristes|activistes|opposants|proxies|policiers|chercheurs|cadres|elus|senateurs|juges|enqueteurs|inspecteurs|mediateurs|scientifiques',
    party: 'parti|partis|formation politique|bloc parlementaire|bloc|blocs',
    coalition: 'coalition|alliance|coalition internationale|coalition parlementaire',
    organisation:
      'organisation|organisations|mouvement|ong|association|syndicat|syndicats|nebuleuse|reseau|entite|institution|agence|comite|conseil|commission|mouvements|observatoire|fondation',
    media: 'chaine|journal|quotidien|hebdomadaire|agence de presse|television|radio|medias|presse',
    company: 'entreprise|compagnie|societe|groupe petrolier|entreprises|compagnies|constructeur',
    government: 'gouvernement|regime|autorites|executif|administration',
    ministry: 'ministere',
    police: 'police|policiers|gendarmerie',
    parliament: 'parlement|assemblee|chambre|senat',
    court: 'tribunal|cour|justice|parquet',
    state: 'pays|etat|royaume|republique|monarchie',
  } as Record<ActorKind, string>),
  qualifiers: new Set(
    list(
      'combat|occupation|regulier|regulieres|reguliere|terrestres|aeriennes|navales|speciales|elite|haut|hauts|haute|hautes|ancien|ancienne|anciens|anciennes|arme|armes|armee|armees|chiite|chiites|sunnite|sunnites|kurde|kurdes|islamiste|islamistes|jihadiste|jihadistes|djihadiste|djihadistes|terroriste|terroristes|rebelle|rebelles|militaire|militaires|securitaire|securitaires|local|locale|locaux|locales|gouvernemental|gouvernementaux|gouvernementale|officiel|officiels|officielle|politique|politiques|religieux|religieuse|important|importants|principal|principaux|influent|influents|radical|radicaux|regional|regionaux|etranger|etrangers|etrangere|etrangeres|paramilitaire|paramilitaires|anonyme|anonymes|senior|occidental|occidentaux|occidentale|occidentales|europeen|europeens|arabe|arabes|nouveau|nouvelle|nouveaux|allie|allies|alliee|alliees|affilie|affilies|affiliee|affiliees|diplomatique|diplomatiques|medical|medicale|policier|policiere|onusien|onusiens|loyaliste|loyalistes|parlementaire|parlementaires|extremiste|extremistes|clandestin|inconnu|inconnus|civil|civils|civile|civiles|independant|independants|puissant|puissante|jeune|jeunes|petit|petite|grand|grande|nucleaire|nucleaires|hospitaliere|hospitalieres|judiciaire|judiciaires|petrolier|petroliere',
    ),
  ),
  ofNoState: new Set(
    list(
      'rebelle|rebelles|jihadiste|jihadistes|djihadiste|djihadistes|terroriste|terroristes|islamiste|islamistes|extremiste|extremistes|clandestin|civil|civile|civils|civiles',
    ),
  ),
  national: new Set(),
  units: new Set(),
  ownBodies: new Set(list('mission|comite|conseil|commission|agence|bureau')),
  joining: new Set(['et']),
  ofArticle: new Set(list('du|des')),
  purpose: new Set(['pour']),
  ofService: new Set(list('appui|aide|assistance|soutien')),
  toService: new Set(list('a|au|aux')),
  ofRights: new Set(['droits']),
  forPurpose: new Set(
    list(
      'mouvement|front|parti|rassemblement|alliance|comite|conseil|coalition|union|ligue|association|collectif|initiative|organisation|congres|convention|coordination|forum|forces|fonds|centre|bureau|commission|fondation|institut|reseau|action|armee',
    ),
  ),
  both: new Set(),
  past: new Set(list('ancien|ancienne|anciens|anciennes|ex|retraite|retraites|demobilise|demobilises')),
  armed: list('arme|milicien|jihad|djihad|rebelle|terroris|paramil|islamist|extremist'),
  indefinites: new Set(
    list('un|une|des|plusieurs|quelques|certains|certaines|divers|deux|trois|quatre|cinq|autre|autres'),
  ),
  definites: new Set(list('le|la|l|ce|cet|cette|du|au')),
  backed: new Set(),
  backing: list(
    'soutenu|appuye|finance|arme|entraine|parraine|equipe|dirige|proche|allie|affilie|fidele|loya|aligne|lie|acquis|pilote',
  ),
  backingTies: new Set(list('par|de|du|d|des|a|au|aux|sur')),
  pronouns: new Map([
    ['il', { gender: 'm', plural: false, person: null }],
    ['elle', { gender: 'f', plural: false, person: null }],
    ['ils', { gender: 'm', plural: true, person: null }],
    ['elles', { gender: 'f', plural: true, person: null }],
  ]),
  objectPronouns: new Map([
    ['le', { gender: 'm', thing: true }],
    ['la', { gender: 'f', thing: true }],
    ['l', { gender: null, thing: true }],
    ['lui', { gender: null, thing: false }],
  ]),
  relatives: new Set(list('que|qu|lequel|laquelle|lesquels|lesquelles')),
  citing: new Set(list('selon|apres')),
  determiners: new Map([
    ['le', { gender: 'm', plural: false }],
    ['un', { gender: 'm', plural: false }],
    ['ce', { gender: 'm', plural: false }],
    ['du', { gender: 'm', plural: false }],
    ['au', { gender: 'm', plural: false }],
    ['la', { gender: 'f', plural: false }],
    ['une', { gender: 'f', plural: false }],
    ['cette', { gender: 'f', plural: false }],
    ['cet', { gender: 'm', plural: false }],
    ['l', { gender: null, plural: false }],
    ['les', { gender: null, plural: true }],
    ['des', { gender: null, plural: true }],
    ['ces', { gender: null, plural: true }],
    ['aux', { gender: null, plural: true }],
    ['plusieurs', { gender: null, plural: true }],
  ]),
  feminine: new Set(
    list(
      'mme|mlle|madame|presidente|premiere|reine|princesse|chanceliere|directrice|ambassadrice|conseillere|cheffe|dirigeante|deputee|senatrice|envoyee|attachee|experte|militante|secretaire generale|condoleezza|hillary|angela|theresa|ursula|maria|kaja|federica|jeanine|christine|kristalina|margaret|annalena|giorgia|dilma|cristina|michelle|claudia|nancy|kamala|morgan|susan|gina|catherine|elisabeth|michele|florence|tzipi|liz|penny|yvette|julia|fatou|christine|kristalina|sushma|maryam|madeleine|samantha|victoria|linda|marine|segolene|anne|valerie|nathalie|sophie|marie|julie|sarah|laura|leila|fatima|aisha|zeinab|zainab|nadia|samira|nour|rania|hanan|amal|elizabeth|karine|jen|heather|sabrina|caroline|karoline|tammy|nikki|ivanka|melania|jill|roberta|silvia|anna|elena|olga|tatiana|svetlana|ioulia|natalia|sofia|isabelle|isabel|lucia|carmen|beatrice|helene|brigitte|agnes|audrey|nadine|rachida|najat|fleur|emmanuelle|delphine|clementine|alice|emma|emily|jane|mary|jennifer|jessica|amanda|rebecca|rachel|hannah|sana|mona|hind|malala|narges|masih|shirin|nasrin|mahsa',
    ),
  ),
  alignments: new Set(list('pro|anti')),
  calledBy: new Set(
    list(
      'alias|dit|dite|surnomme|surnommee|connu sous le nom de|connue sous le nom de|connu sous le nom d|connue sous le nom d|connu sous le nom de guerre de|connu sous le nom de guerre d|connu sous le surnom de|connu sous le surnom d|connu comme|connue comme|de son vrai nom|de son nom de guerre|nom de guerre',
    ),
  ),
  calledMarked: new Set(list('dit|dite')),
};
