// English words that tell what kind of name stands beside them.

import type { NameCues } from '../name-cues.js';

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const nameCues: NameCues = {
  titles:
    words(`mr mr. mrs mrs. ms ms. miss dr dr. doctor prof. professor gen. general brig. brigadier maj. major col. colonel lt. lieutenant capt. captain commander cmdr.
    sgt. sergeant cpl. corporal adm. admiral marshal president vice-president pres. premier minister ministers secretary chancellor senator sen. sens. congressman congresswoman
    rep. mayor governor gov. ambassador spokesman spokeswoman spokesperson king queen prince princess emir sheikh shaikh ayatollah pope imam cardinal bishop archbishop
    rabbi mullah judge justice prosecutor attorney lawyer journalist reporter leader chief director chairman chairwoman chair candidate actor actress singer writer
    player coach brother sister father mother son daughter wife husband sir lord lady saint st. cleric rev. hon.`),
  bodies:
    words(`ministry government party front movement union army armies forces force guard guards guardsmen police navy militia brigade brigades battalion council committee commission
    court tribunal parliament assembly senate house congress university college school institute institution agency organization organisation association
    federation confederation league club bank group company corporation corp. inc. inc ltd. ltd co. syndicate coalition alliance foundation center centre office bureau
    service services department administration authority journal newspaper times post daily channel radio television tv news network team community hospital museum corps command
    pentagon cabinet embassy nations watch monitor observatory initiative trust forum society bloc secretariat directorate`),
  sites:
    words(`province region city town village district governorate county neighborhood neighbourhood capital suburb island islands mount mountain mountains river lake sea ocean
    gulf strait desert valley plain plateau pass cape bay airport port station base camp road street avenue boulevard square bridge border coast peninsula state
    kingdom republic country territory camps north south east west northern southern eastern western airbase checkpoint prison`),
  locatives: words('in at near from to toward towards into outside inside around across between throughout'),
  links: words('of the for and de al el'),
  sayings:
    words(`say tell state declare announce add indicate explain estimate insist stress recall answer reply confirm deny denounce report write ask call promise judge comment
    accuse condemn warn claim`),
  articles: words('the a an'),
  calendar: words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.`,
  ),
  neverLast: words(
    'not to of and or nor but for the a an that who whom whose which what when where while if because as than is are was were be been has have had will would could should may might must can in on at by from with about against into over under after before since until',
  ),
  namedAfter: words('ambulance hospital university college school institute foundation academy airport stadium'),
  saints: words('st st. saint'),
  adjective: /(?:ic|al|ist|ive|ary|ian|ed|ent|ant|ble|ous)$/,
  purpose:
    /^(?:peace|change|rights|reform|freedom|progress|growth|trade|welfare|health|culture|dialogue|work|labour|labor|jobs|truth|order|law|defence|defense|commerce|industry|research|science|dignity|recovery)$|(?:ity|tion|sion|ment|cy|ice|ism|ship|ness)$/,
};
