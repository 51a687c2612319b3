// English words by which clauses are known that a parse took for noun phrases.

import type { ClauseWords } from '../../acts.js';

export const clauses: ClauseWords = {
  openers: new Set('after before since until till as while when because although though whereas once'.split(' ')),
  saying: new Set(
    'say report state tell announce add confirm declare claim insist warn explain note write believe allege argue reveal disclose acknowledge admit'.split(
      ' ',
    ),
  ),
  telling: new Set('tell inform warn assure remind promise notify advise convince persuade'.split(' ')),
  asking: new Set(
    'urge ask order tell warn advise invite beg press call implore instruct command exhort encourage allow persuade'.split(
      ' ',
    ),
  ),
  supposing: new Set('believe think say allege suspect report know understand presume rumour rumor'.split(' ')),
  providing: new Set(['provided', 'providing']),
  twoObjects: new Set(
    'name call dub title label term deem consider elect appoint give offer grant award deny pay show teach tell ask allow hand code-name nickname baptise baptize christen entitle crown proclaim'.split(
      ' ',
    ),
  ),
  participles: new Map([
    ['wounded', 'wound'],
    ['injured', 'injure'],
    ['displaced', 'displace'],
    ['deployed', 'deploy'],
    ['opposed', 'oppose'],
  ]),
  stances: new Set(['opposed']),
  phrasal: new Set(
    'gun_down mow_down burn_down round_up call_up seal_off hand_over shut_down close_down hand_in take_in cut_off rule_out brush_aside lay_down call_off set_up turn_down shrug_off brush_off throw_out strike_down vote_down hand_out turn_back build_up carry_off hunt_down shoot_down blow_up beat_up rough_up lock_up haul_away take_away force_out drive_out kick_out chase_out break_up put_down push_back hold_back drive_back hammer_out pull_down tear_down tear_up wipe_out set_off hand_back let_in take_over'.split(
      ' ',
    ),
  ),
  alsoOpens: new Set(['as']),
  objectless: new Set(
    'march rally gather flee pour stream surge advance retreat die arrive wade clash demonstrate riot protest vote fight struggle wait push rush flock'.split(
      ' ',
    ),
  ),
  perishing: new Set(['lose', 'die', 'perish']),
  unchanging: new Set('set cut put hit let shut hurt split spread cast beat burst'.split(' ')),
  having: new Set(['have']),
  harming: new Set('wound injure kill hurt arrest detain abduct kidnap displace destroy damage burn'.split(' ')),
  adjectival: new Set(
    'armoured armored wounded injured displaced armed burned burnt destroyed damaged abandoned stolen looted suspected detained captured united elected related occupied disputed besieged trained organised organized masked uniformed retired exiled banned jailed convicted imprisoned fortified bombed torched broken used processed refined frozen associated allied mixed guided unmanned tracked wheeled sealed closed'.split(
      ' ',
    ),
  ),
  accusing: new Set(['accuse', 'suspect', 'convict']),
  accusedOf: new Set(['of']),
  that: new Set(['that']),
  who: new Set(['who']),
  whom: new Set(['whom']),
  by: new Set(['by']),
  hadDone: new Set('arrest detain jail imprison execute expel deport release remove dismiss sack close ban'.split(' ')),
  heldAs: new Set(['hostage', 'captive', 'prisoner']),
  holding: new Set(['hold', 'take', 'keep', 'seize']),
  willing: new Set(
    'threaten vow agree refuse plan pledge promise offer decide decline want prepare intend order hope seek'.split(' '),
  ),
  bareInfinitive: new Set('make let help have see hear watch bid do dare need go come feel notice'.split(' ')),
};
