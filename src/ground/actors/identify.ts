// Who a name alone may stand for: every actor of the packs that fits, best first, each with its reason.

import type { Knowledge } from '../../domain/index.js';
import { fold } from '../../find/fold.js';
import { particles } from '../../find/skeleton.js';
import { wordsOf } from '../../find/words.js';
import { knownOf } from '../../knowledge/known.js';
import { knownWho, type Who } from './found.js';
import { likelyGroups, likelyPersons } from './likely.js';
import { likeGroup, likePerson, sameEnough } from './same-name.js';

export interface Identity {
  readonly who: Who;
  /** 0..1. */
  readonly score: number;
  readonly method: 'alias' | 'shared' | 'skeleton' | 'surname';
  readonly why: string;
}

/** Pure. Empty where nobody fits. A shared name has several answers; the context of an article decides between them. */
export function identify(name: string, knowledge: Knowledge): Identity[] {
  const known = knownOf(knowledge);
  const found = new Map<string, Identity>();
  const add = (identity: Identity): void => {
    const before = found.get(identity.who.id);
    if (!before || before.score < identity.score) found.set(identity.who.id, identity);
  };
  for (const entry of known.gazetteer.lookup(name)) {
    const sense = known.senses[entry]!;
    if (sense.kind !== 'actor') continue;
    const who = knownWho(known, sense.id);
    add(
      sense.shared
        ? { who, score: 0.6, method: 'shared', why: 'a name that other actors bear, too' }
        : { who, score: 1, method: 'alias', why: 'a name of the packs' },
    );
  }
  if (![...found.values()].some((i) => i.method === 'alias'))
    for (const { who, score, why } of [...likelyPersons(known, name), ...likelyGroups(known, name)])
      add({ who, score, method: 'skeleton', why });
  if (found.size === 0)
    for (const id of known.bySurname.get(fold(name)) ?? [])
      add({ who: knownWho(known, id), score: 0.5, method: 'surname', why: 'last name' });
  return [...found.values()].sort((a, b) => b.score - a.score || (a.who.id < b.who.id ? -1 : 1));
}

/** Whether two names, without any context, are of one actor: through the packs where they know both, else by their words. */
export function sameActor(
  a: string,
  b: string,
  knowledge: Knowledge,
): { readonly same: boolean; readonly why: string } {
  const [x, y] = [sure(a, knowledge), sure(b, knowledge)];
  if (x && y) return { same: x.who.id === y.who.id, why: `${x.why}; ${y.why}` };
  if (fold(a) === fold(b)) return { same: true, why: 'same letters' };
  if (otherCountries(a, b, knowledge)) return { same: false, why: 'of other countries' };
  // One word alone sounds like too many others ("Taliban", "Talabani").
  if (wordsOf(a).length < 2 || wordsOf(b).length < 2) return { same: false, why: 'one word, not the same' };
  const persons = fullName(a) && fullName(b) ? likePerson(a, b) : { score: 0, why: 'no full names' };
  const like = [persons, likeGroup(a, b)].sort((p, q) => q.score - p.score)[0]!;
  // Where the packs know one of them, the other is somebody else unless it is spelt as good as the same.
  return { same: like.score >= (x || y ? 0.9 : sameEnough), why: like.why };
}

const fullName = (name: string): boolean => wordsOf(name).filter((w) => !particles.has(w)).length > 1;

/** "ministère iranien …", "ministère irakien …": each names a state, and not the same one. */
function otherCountries(a: string, b: string, knowledge: Knowledge): boolean {
  const { demonyms } = knownOf(knowledge);
  const codes = (name: string): Set<string> => new Set(wordsOf(name).flatMap((w) => demonyms.get(w) ?? []));
  const [x, y] = [codes(a), codes(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((code) => y.has(code));
}

function sure(name: string, knowledge: Knowledge): Identity | null {
  const [first, second] = identify(name, knowledge);
  return first && first.score >= sameEnough && (!second || first.score - second.score >= 0.03) ? first : null;
}
