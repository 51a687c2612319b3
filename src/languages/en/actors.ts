// English words for who is meant.

import type { ActorKind, OfficeRole } from '../../domain/index.js';
import { type ActorWords, list, table } from '../actors.js';

export const actors: ActorWords = {
  demonyms: 'before',
  of: new Set(list('of')),
  articles: new Set(list('the|a|an|this|these|that|those|its|his|her|their|some')),
  institutions: table({
    government:
      'government|regime|ruler|rulers|military ruler|military rulers|junta|military junta|military government|transitional government|administration|authorities|cabinet|leadership|federal government|leaders',
    presidency: 'presidency',
    parliament: 'parliament|senate|national assembly|assembly|lawmakers|legislature',
    military:
      'army|military|forces|armed forces|troops|soldiers|soldier|servicemen|service members|special forces|servicemembers|military forces|contingent|general staff|combat troops|combat forces|military personnel|personnel|ground forces|ground troops|defence force|defence forces|defense force|defense forces',
    'air-force': 'air force|warplanes|jets|fighter jets|drones|aircraft|warplane',
    navy: 'navy|naval forces|warships|warship',
    police: 'police|police force|police officers',
    'security-forces': 'security forces|security services|security agencies|law enforcement',
    intelligence:
      'intelligence|intelligence services|secret services|spies|intelligence agencies|intelligence agency|spy agency',
    judiciary: 'judiciary|supreme court|court|courts|prosecutors|prosecutor s office',
    embassy: 'embassy|consulate|diplomatic mission|consulate general',
    diplomacy: 'diplomacy',
    people: 'people|population|nation|citizens|public',
    delegation: 'delegation|negotiators|negotiating team',
    'state-interest': 'interests',
  }),
  ministries: new Set(list('ministry|department|ministries')),
  domains: table({
    'foreign-ministry': 'foreign|foreign affairs|external affairs|foreign relations',
    'defence-ministry': 'defence|defense',
    'interior-ministry': 'interior|home affairs',
    'justice-ministry': 'justice',
    'health-ministry': 'health',
    'finance-ministry': 'finance|economy|treasury',
    'oil-ministry': 'oil|energy|petroleum',
    'trade-ministry': 'trade|commerce|industry',
    'education-ministry': 'education|higher education',
    'transport-ministry': 'transport|transportation',
    'culture-ministry': 'culture',
    'intelligence-ministry': 'intelligence',
    'agriculture-ministry': 'agriculture',
    'environment-ministry': 'environment',
    'migration-ministry': 'migration|immigration',
    'information-ministry': 'information',
    'labour-ministry': 'labour|labor',
    'security-ministry': 'security|national security',
  }),
  titles: new Set(
    list(
      'mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|gen|general|brig|brigadier|brig gen|maj|major|maj gen|lt|lt gen|lieutenant|col|colonel|capt|captain|cmdr|commander|adm|admiral|sgt|sergeant|sheikh|sheik|imam|ayatollah|grand ayatollah|mullah|emir|prince|crown prince|princess|king|queen|sultan|pope|cardinal|sayyed|sayyid|president|vice president|minister|prime minister|foreign minister|defence minister|defense minister|interior minister|senator|sen|rep|representative|congressman|congresswoman|ambassador|chancellor|secretary|secretary of state|defense secretary|secretary of defense|foreign secretary|judge|prosecutor|governor|mayor|lieutenant general|major general|brigadier general|rear admiral|vice admiral|chief|spokesman|spokeswoman|spokesperson|leader|opposition leader|lawmaker|analyst|journalist|activist|lawyer|director|chairman|press secretary|envoy|special envoy|adviser|advisor|national security adviser|commander in chief|founder|premier|secretary general|deputy|former president|then president|us president|cleric|warlord|militant|researcher|professor|constable|chief constable|deputy chief constable|commissioner|assistant commissioner|deputy commissioner|chief commissioner|police commissioner|superintendent|inspector|chief inspector|archbishop|bishop|rev|reverend|chief minister|attorney general|chairperson|chairwoman|marshal|field marshal|air marshal|air chief marshal',
    ),
  ),
  offices: table<OfficeRole>({
    'head-of-state': 'president|king|queen|emir|sultan|emperor|supreme leader|pope|head of state|monarch',
    'head-of-government': 'prime minister|premier|chancellor|head of government',
    'foreign-minister':
      'foreign minister|secretary of state|foreign secretary|minister of foreign affairs|top diplomat',
    'defence-minister':
      'defence minister|defense minister|defense secretary|defence secretary|secretary of defense|pentagon chief|minister of defence|minister of defense',
    'interior-minister': 'interior minister|home secretary|minister of interior',
    minister: 'minister|secretary|deputy prime minister|deputy minister|ministers',
    adviser: 'adviser|advisor|national security adviser|national security advisor',
    spokesperson: 'spokesman|spokeswoman|spokesperson|press secretary',
    commander:
      'commander|chief of staff|commander in chief|deputy commander|army chief|general|chairman of the joint chiefs of staff',
    leader:
      'chief|leader|head|secretary general|director|director general|boss|founder|chairman|chairwoman|deputy leader|supremo',
    envoy: 'special envoy|envoy|ambassador|representative|special representative|high representative|coordinator',
    speaker: 'speaker|parliament speaker|speaker of parliament',
  } as Record<OfficeRole, string>),
  ranks: new Set(
    list(
      'governor|mayor|judge|prosecutor|senator|general|colonel|major|captain|lieutenant|bishop|archbishop|imam|ambassador|commissioner|officer',
    ),
  ),
  onlyPlaces: new Set(list('in|near|outside|inside')),
  toPlaces: new Set(),
  inPlace: new Set(
    list(
      'in|at|from|to|near|into|towards|toward|outside|around|inside|through|across|reached|left|via|over|north|south|east|west',
    ),
  ),
  withActor: new Set(
    list(
      'by|with|against|between|for|that|and|but|if|when|while|because|said|says|as|without|whether|or|nor|although|though|since|both|urged|accused|asked|urges|accuses|told|pressed|warned',
    ),
  ),
  placeNouns: new Set(
    list(
      'town|towns|village|villages|cities|airport|city|capital|suburb|suburbs|north|south|east|west|district|centre|center|province|region|university|streets|street|residents|resident|outskirts|hospital|museum|market|zone|square|port|station|prison|palace|mayor|downtown|neighbourhood|neighborhood|miles|kilometers|kilometres|km|sky|skies|base|road|highway|area|battle|siege|accords|accord|summit|treaty|conference|festival|people|northeast|northwest|southeast|southwest|part|parts',
    ),
  ),
  namedAfter: new Set(
    list(
      'school|college|stadium|hospital|station|street|avenue|square|boulevard|prize|tower|bridge|palace|hotel|theatre|theater|hall|institute|foundation|university|prison|park|cathedral|church|mosque|hurricane|storm|operation|cup|tournament|ship|flight|act',
    ),
  ),
  provinces: new Set(list('province|region|governorate|department|oblast|state|county')),
  actorNouns: new Set(
    list(
      'ally|allies|support|decision|appeal|policy|relations|position|refusal|pressure|part|strategy|government|regime|authorities|influence|intention|intentions|response|threat|threats|proposal|demand|demands|enemy|enemies|adversary|adversaries|partner|partners|rival|rivals|commitment|concern|concerns|anger|aid|backing|command|leadership|auspices|withdrawal|sanctions|accusations|opposition|silence|behalf|interests|interest|interference|proxies|hand|control|initiative|offer|promise|promises|attitude|goal|goals|power|role|orbit',
    ),
  ),
  addressVerbs: list(
    'warn|appeal|respon|sold|sell|gave|give|send|sent|offer|propos|suppl|deliver|message|talk|spoke|listen|threat|call',
  ),
  nouns: table<ActorKind>({
    person:
      'official|leader|commander|chief|diplomat|minister|lawmaker|legislator|general|officer|source|analyst|expert|witness|adviser|advisor|envoy|activist|journalist|resident|senior official|spokesman|spokeswoman|spokesperson|man|woman|suspect|attacker|bomber|soldier|policeman|doctor|contractor|civilian|researcher|observer|cleric|president|king|imam|judge|prosecutor|ambassador|senator|governor|mayor|lawyer|militant|fighter|rebel|protester|scientist|engineer|hostage|prisoner|detainee|national',
    'armed-group':
      'militia|militias|faction|factions|armed group|armed groups|rebels|insurgents|insurgency|jihadists|terrorists|militiamen|fighters|gunmen|militants|guerrillas|rebel group|rebel groups|militant group|militant groups|terrorist group|terrorist groups|militia group|militia groups|jihadist group|jihadist groups|terror group|brigade|brigades|paramilitaries|paramilitary group|extremists|islamists|mercenaries|separatists|attackers|armed factions|armed faction|jihadi group',
    military: 'troops|soldiers|servicemen|officers|marines|military advisers|peacekeepers|forces',
    population:
      'residents|civilians|protesters|demonstrators|refugees|victims|students|citizens|population|pilgrims|voters|workers|migrants|children|women|families|villagers|hostages|prisoners|detainees|nationals|worshippers',
    group:
      'officials|leaders|commanders|chiefs|diplomats|ministers|lawmakers|legislators|generals|sources|analysts|experts|witnesses|advisers|advisors|activists|journalists|observers|group|groups|negotiators|trainers|doctors|rescuers|opponents|proxies|police officers|researchers|senators|judges|investigators|inspectors|mediators|scientists|senior officials',
    party: 'party|parties|bloc|political bloc|blocs',
    coalition: 'coalition|alliance|international coalition',
    organisation:
      'organization|organisation|organizations|organisations|movement|ngo|association|union|unions|network|entity|institution|agency|committee|council|commission|movements|watchdog|foundation|outfit|monitor|observatory|trust|forum',
    media: 'channel|newspaper|daily|weekly|news agency|television|radio|broadcaster|media',
    company: 'company|firm|companies|corporation|manufacturer',
    government: 'government|regime|authorities|administration',
    ministry: 'ministry',
    police: 'police|policemen',
    parliament: 'parliament|assembly|senate',
    court: 'court|tribunal|judiciary',
    state: 'country|state|kingdom|republic|monarchy',
  } as Record<ActorKind, string>),
  qualifiers: new Set(
    list(
      'combat|occupation|ground|elite|special|federal|senior|top|former|armed|shiite|shia|sunni|kurdish|islamist|jihadist|terrorist|rebel|military|security|local|government|official|political|religious|key|main|influential|radical|regional|foreign|paramilitary|anonymous|unnamed|western|european|arab|new|allied|affiliated|diplomatic|medical|police|un|loyalist|parliamentary|extremist|unidentified|unknown|civilian|independent|powerful|young|small|large|nuclear|hospital|judicial|oil|intelligence|defense|defence|backed|aligned|linked|militant|militia|opposition|pro|anti|high|ranking|high-ranking|separate|several|many|two|three',
    ),
  ),
  ofNoState: new Set(list('opposition|rebel|jihadist|terrorist|militant|militia|islamist|extremist|civilian')),
  national: new Set(list('church|crescent|cross|federation|brotherhood')),
  units: new Set(list('battalion|regiment|division|brigade|squadron|corps|command|squad|unit|legion')),
  ownBodies: new Set(list('mission|office|agency|programme|program|fund|commission|division|committee|council|force')),
  joining: new Set(),
  ofArticle: new Set(),
  purpose: new Set(),
  ofService: new Set(),
  toService: new Set(),
  ofRights: new Set(),
  forPurpose: new Set(),
  both: new Set(list('and|or')),
  past: new Set(
    list(
      'former|ex|retired|onetime|erstwhile|demobilised|demobilized|renegade|mutinous|rogue|breakaway|dissident|rebel|defecting',
    ),
  ),
  armed: list('armed|militia|militant|rebel|jihad|paramilitary|terror|insurgent|extremist|islamist'),
  indefinites: new Set(list('a|an|some|several|many|two|three|four|five|another|unnamed|certain|various')),
  definites: new Set(list('the|this|that')),
  backed: new Set(list('backed|aligned|linked|supported|sponsored|allied|funded|led|run')),
  backing: list('backed|supported|armed|funded|financed|trained|sponsored|loyal|allied|aligned|linked|close'),
  backingTies: new Set(list('by|to|with')),
  pronouns: new Map([
    ['he', { gender: 'm', plural: false, person: true }],
    ['she', { gender: 'f', plural: false, person: true }],
    ['it', { gender: null, plural: false, person: false }],
    ['they', { gender: null, plural: true, person: null }],
  ]),
  objectPronouns: new Map([
    ['him', { gender: 'm', thing: false }],
    ['her', { gender: 'f', thing: false }],
  ]),
  relatives: new Set(list('which|whom|that')),
  citing: new Set(list('to')),
  determiners: new Map([
    ['a', { gender: null, plural: false }],
    ['an', { gender: null, plural: false }],
    ['this', { gender: null, plural: false }],
    ['several', { gender: null, plural: true }],
    ['these', { gender: null, plural: true }],
    ['those', { gender: null, plural: true }],
    ['some', { gender: null, plural: true }],
  ]),
  feminine: new Set(
    list(
      'mrs|ms|miss|lady|queen|princess|spokeswoman|congresswoman|chairwoman|condoleezza|hillary|angela|theresa|ursula|maria|kaja|federica|jeanine|christine|kristalina|margaret|annalena|giorgia|dilma|cristina|michelle|claudia|nancy|kamala|morgan|susan|gina|catherine|elisabeth|michele|florence|tzipi|liz|penny|yvette|julia|fatou|christine|kristalina|sushma|maryam|madeleine|samantha|victoria|linda|marine|segolene|anne|valerie|nathalie|sophie|marie|julie|sarah|laura|leila|fatima|aisha|zeinab|zainab|nadia|samira|nour|rania|hanan|amal|elizabeth|karine|jen|heather|sabrina|caroline|karoline|tammy|nikki|ivanka|melania|jill|roberta|silvia|anna|elena|olga|tatiana|svetlana|ioulia|natalia|sofia|isabelle|isabel|lucia|carmen|beatrice|helene|brigitte|agnes|audrey|nadine|rachida|najat|fleur|emmanuelle|delphine|clementine|alice|emma|emily|jane|mary|jennifer|jessica|amanda|rebecca|rachel|hannah|sana|mona|hind|malala|narges|masih|shirin|nasrin|mahsa',
    ),
  ),
  alignments: new Set(list('pro|anti')),
  calledBy: new Set(
    list(
      'known as|alias|aka|a k a|nicknamed|dubbed|known by the nom de guerre|known by his nom de guerre|known by her nom de guerre|known by the nickname|known by his nickname|known by the name|whose real name is|whose real name was|real name',
    ),
  ),
  calledMarked: new Set(list('dubbed')),
};
