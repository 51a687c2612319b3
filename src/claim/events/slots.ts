// The one that an act is done to: which tokens a verb's sense puts there, and whom they mean.

import type { VerbSense } from '../lexicon.js';
import { nounAct } from '../nouns.js';
import { nobody, type Participants, participants, type Role } from '../participants.js';
import type { Reading } from '../reading.js';

/** Tokens of the one acted on, by the sense's slots in order; for senses with a noun also below that noun. */
export function slot(r: Reading, s: number, v: number, sense: VerbSense): number[] {
  const tree = r.trees[s]!;
  const free = (o: number) => !tree.has(o, 'Reflex=Yes') && !r.inTime(s, o);
  const plain = (o: number) => tree.lemma(o) !== sense.noun && free(o);
  for (const where of sense.recipient ?? ['obj']) {
    let found: number[];
    if (where === 'obj') {
      found = tree.objects(v).filter(plain);
      if (found.length === 0)
        found = tree
          .children(v, 'iobj')
          .filter(plain)
          .map((o) => tree.antecedent(o));
    } else if (where === 'iobj')
      found = tree
        .children(v, 'iobj')
        .filter(plain)
        .map((o) => tree.antecedent(o));
    else {
      // "fired dozens of missiles at Israel": the one aimed at may hang on what was fired.
      const below =
        sense.noun || sense.needs
          ? tree.children(v, 'obj', 'obl').flatMap((o) => tree.subtree(o, (c) => tree.isVerbal(c)))
          : [];
      found = [v, ...below].flatMap((b) => tree.obliques(b, [where])).filter((o, k, all) => all.indexOf(o) === k);
    }
    if (found.length > 0) return found;
  }
  // "expel two diplomats": the noun that the sense asks for is those acted on.
  const own = sense.noun !== null && !sense.recipient && r.lexicon.sets.animate.has(sense.noun);
  return own ? tree.objects(v).filter(free) : [];
}

/** The one acted on: an actor, or those whose act, demand or statement is meant ("soutien à l'appel lancé par l'Irak"). */
export function acted(r: Reading, s: number, i: number, role: Role = 'recipient'): Participants {
  const direct = participants(r, s, i, role);
  if (direct.refs.length > 0) return direct;
  const act = nounAct(r, s, i);
  return act ? (act.agents.refs.length > 0 ? act.agents : act.patients) : nobody;
}
