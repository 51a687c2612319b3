// English: words by which a rule reads who did what to whom.

import type { EventsWords } from '../../words/events.js';
import { words } from '../../words/word-set.js';

export const events: EventsWords = {
  frame: words('in at on'),
  someOf: words('most some many several'),
  launches: words('launch firing launching'),
  denouncing: words('denounce'),
  peaceful:
    /^(?:\S+ )?(?:banks?|companies|firms?|investors?|speculators?|traders?|brands?|fans?|clients?|tourists?|shoppers?|visitors?|customers?|buyers?|spectators?|consumers?)\b/i,
  oneMan: /^(?:\S+ )?man(?: |$)/i,
  going: words('arrive travel fly visit tour'),
  visiting: words('visit tour'),
  seen: words('camp base front frontline'),
  envoys: /(?:^|\s)(?:delegations?|envoys?|negotiators?|mediators?|ministers?|presidents?)(?:\s|$)/i,
  inPower:
    /^(?:council|government|authorit(?:y|ies)|police|army|junta|regime|court|parliament|ministry|minister|president|governor|mayor)(?: |$)/i,
  against: words('against'),
  border: words('border frontier'),
  negotiating: words(
    'faction side leader minister official negotiator envoy delegation diplomat representative president party',
  ),
  byAct: words('in by during'),
  toSide: words('to at'),
  other: words('other'),
  evacuating: words('evacuate'),
  marching: words('march rally'),
  whereHit: words('in at near outside inside'),
  launching: words('launch drop'),
  device: words('mine landmine bomb device explosive ied'),
  nowhere: words(''),
  bareStronghold: words('position'),
  fallsInto: words('sea ocean water waters desert field'),
  inOrder: words(''),
  bounty: words('reward bounty ransom bribe'),
  missile: words('missile rocket projectile'),
  ballistic: words('ballistic intercontinental hypersonic'),
  sea: words('sea ocean water waters'),
  shotAt: words('peacekeeper patrol crew'),
  stronghold: words(
    'town city village capital base airport airfield hill height district neighbourhood neighborhood suburb outpost barrack territory island crossing port bridge stronghold enclave checkpoint station plant dam mine oilfield province palace headquarters hamlet ridge refinery border garrison camp position bastion',
  ),
  judging: words(''),
  mishap: words(
    'storm earthquake quake hurricane cyclone typhoon tornado flood avalanche landslide lightning fire accident disease virus collapse debris tsunami',
  ),
  heldPeople: words(
    'prisoner detainee hostage suspect journalist activist protester civilian student man woman child people person leader president minister soldier migrant refugee opponent dissident',
  ),
  marchedIn: words('in across'),
  dispersing: words('disperse repel'),
  left: /^(?:country|region|area|zone|post|position|scene|street|village|\w+wards?)$/,
  into: /^(?:into|across|through|towards?|to|on|onto|inside)/,
  taking: words('capture recapture seize'),
  driving: words('drive force chase kick throw'),
  suspending: words('suspend'),
  works: words('operation activity work distribution'),
  ownStaff: words('staff personnel employee worker diplomat'),
  takenFor: words('dismiss treat'),
  as: words('as'),
  warning: words('warning'),
  opensAndCloses: words(
    'school university airport port shop market bank kindergarten nursery mosque church library museum cinema restaurant cafe bar station office road highway motorway bridge tunnel',
  ),
  givingUp: words('surrender capitulate'),
  lawful:
    /(?:^|\s)(?:soldiers?|troops|police(?:m[ae]n)?|officers?|army|commandos?|marines?|guards?|agents?|gendarmes?|forces|personnel|navy|coastguards?|paratroopers?|peacekeepers?)(?:\s|$)/i,
  pouring: words('pour'),
  leavingBehind: words('leave'),
  gladOf: words('welcome'),
  services: words('service'),
  sent: words(''),
  office: words(''),
  oneOfThem: words('he she him her'),
  clitic: words(''),
  outlaws: words('rebel militant gunman insurgent jihadist militiaman guerrilla fighter suspect terrorist'),
};
