// Who is cited for a clause: the speakers of the verbs of saying above it, and "selon X", "according to X".

import { merge, type Participants, participants } from './participants.js';
import type { Reading } from './reading.js';
import { matchVerb } from './senses.js';

/** "il", "she" who speaks is a person; where another kind of thing was found for it, nobody is cited. */
export function speaker(r: Reading, s: number, i: number): Participants {
  const found = participants(r, s, i, 'actor');
  const t = r.trees[s]!.at(i);
  if (t.upos !== 'PRON' || !r.words.saying.heOrShe.has(t.form.toLowerCase())) return found;
  const person = (id: string) => r.kindOf(id) === 'person';
  return found.refs.every((x) => person(x.id)) ? found : { refs: [], steps: [] };
}

/** Speakers for the act at i, nearest first; empty where the outlet itself says it. */
export function citedFor(r: Reading, s: number, i: number, reporters: readonly number[]): Participants {
  const tree = r.trees[s]!;
  const found: Participants[] = [];
  const own = [i, ...tree.ancestors(i)];
  // « …, selon le ministère ; une association a recensé 950 morts »: another clause.
  const parted = (o: number) => tree.tokens.slice(Math.min(i, o), Math.max(i, o)).some((t) => t.form === ';');
  for (const a of own)
    for (const o of tree.children(a, 'obl', 'nmod', 'parataxis', 'advmod')) {
      // « l'attaque a fait 1 200 morts, selon l'armée, et 240 personnes ont été enlevées »: at the end of a clause it speaks for that one.
      const next =
        a !== i &&
        o > a &&
        own.some(
          (k) => k > o && tree.rel(k) === 'conj' && tree.at(k).head === a && tree.child(k, 'nsubj') !== undefined,
        );
      if (!parted(o) && !next && r.lexicon.words.accordingTo.includes(tree.caseOf(o)))
        found.push(participants(r, s, o, 'actor'));
    }
  found.push(
    ...reportedBy(
      r,
      s,
      reporters.filter((v) => !parted(v)),
    ),
  );
  return found.length > 0 ? merge(...found) : { refs: [], steps: [] };
}

/** Those who speak by the verbs of saying given. */
export function reportedBy(r: Reading, s: number, reporters: readonly number[]): Participants[] {
  const tree = r.trees[s]!;
  const found: Participants[] = [];
  for (const v of reporters) {
    found.push(
      merge(
        ...(tree.isPassive(v) ? tree.agents(v, r.lexicon.words.by) : tree.subjects(v)).map((x) => speaker(r, s, x)),
      ),
    );
    // "a indiqué à l'AFP un responsable": the agency that was told passes it on.
    if (matchVerb(tree, v, r.lexicon)?.type !== 'STATE') continue;
    for (const o of tree.children(v, 'obl', 'iobj', 'obj')) {
      const told = participants(r, s, o, 'recipient');
      const media = told.refs.filter((x) => r.kindOf(x.id) === 'media' && isNamed(x.name));
      if (media.length > 0) found.push({ refs: media, steps: told.steps });
    }
  }
  return found;
}

/** "told Reuters", and not "told local media". */
export const isNamed = (name: string): boolean => /\p{Lu}/u.test(name);
