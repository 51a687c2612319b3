// English: words by which a rule knows what somebody is.

import type { PeopleWords } from '../../words/people.js';
import { words } from '../../words/word-set.js';

export const people: PeopleWords = {
  generic: words(
    'organisation coalition alliance force faction group movement organization militia party network company agency',
  ),
  unofficial: words(
    'commando faction organisation militant opposition association cartel gang mafia centre club group movement organization militia militiaman party rebel guerrilla gunman bandit pirate separatist insurgent jihadist terrorist activist union company firm newspaper broadcaster agency press university bank church committee institute center foundation federation league school hospital observatory team clinic maternity mosque market orphanage seminary',
  ),
  opposite: words('rival neighbor neighbour enemy foe adversary ally opponent critic predecessor successor'),
  official: words(
    'marine police gendarme consul contractor tribunal justice nation population government authority minister ministry presidency president army navy policeman soldier officer general admiral diplomat ambassador embassy consulate envoy official leader negotiator delegation emissary parliament senate assembly lawmaker legislator deputy senator court custom customs junta regime state country people artillery coastguard interest inspector investigator agent spy intelligence contingent mission city town village community region province',
  ),
  civil: words(
    'expert civil migrant suspect parent supporter man woman person national citizen student journalist doctor analyst researcher lawyer professor tourist protester demonstrator resident civilian refugee shooter bomber assailant attacker writer artist scholar family relative child daughter brother sister father mother wife husband widow victim colleague employee worker teacher passenger voter hostage prisoner detainee son judge',
  ),
  staff: words('office cabinet entourage secretariat'),
  ownBody: words(
    'association centre tribunal commission club union committee council institute center university school hospital foundation federation league society court agency team television radio broadcaster mission',
  ),
  agentive: /(?:er|or|ist|ian|man|woman|ee|ant|aire|eur)$/,
  theOne: words(''),
  condition: words('state State'),
  conditionOf: words('siege emergency war alert'),
  whoever: words('those anyone anybody everyone everybody'),
  side: words('side camp'),
  ofSides: words('both two each all either neither warring opposing'),
  calling: words('call name dub'),
  properName:
    /^\s+(?:(?:itself|themselves)\s+)?(?:the\s+)?[«“"]?\s?(\p{Lu}[\p{L}'’-]*(?:\s(?:(?:of|the|for)\s)*(?:al-|el-)?\p{Lu}[\p{L}'’-]*|\sal-\p{Lu}[\p{L}'’-]*)*)/u,
  multitude: words('ten dozen score hundred thousand million last rest remainder'),
  namedAfter: words('law act bill case report plan prize doctrine foundation commission'),
  complement: /^ (?:of the |of )(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u,
  ownedBy: words('of from'),
  whose: words('whose'),
  theirs: words('their its'),
  phraseOf: words('of for'),
  thing: words(
    'paper number power order letter border river weather factor error sector matter answer center corner chapter winter summer shelter cover terror dossier',
  ),
  onAir: words('television radio broadcaster'),
  againstState: words('opposition rebel insurgent guerrilla militia'),
  inLots: words(''),
  brokenAway: words('renegade mutinous rebel rogue dissident breakaway mutineer'),
  she: words('she her'),
  member: words('member'),
  relational: words(''),
  removing: words(''),
  namedFor: words(''),
  possessive: words(''),
};
