// Acts that are only spoken of as violence: a fight of words, a market, a game, a kitchen.

import type { ActorRef } from '../../domain/index.js';
import type { Reading } from '../reading.js';

/** A fight of words, of a market or of a game: "s'affrontent dans un débat", "bombardé de questions", "an offensive in the Chinese market". */
export function isTame(r: Reading, s: number, acts: readonly number[], actors: readonly ActorRef[]): boolean {
  const tree = r.trees[s]!;
  const { tame } = r.lexicon.sets;
  if (actors.length > 0 && actors.every((a) => r.words.events.peaceful.test(a.mention))) return true;
  const beside = acts.flatMap((a) => tree.children(a, 'obl', 'nmod', 'obj', 'compound', 'amod'));
  // "bombarded the minister with questions", hung on the minister.
  beside.push(...beside.flatMap((c) => tree.obliques(c, ['with'])));
  return beside.some((c) => tame.has(tree.lemma(c)));
}

/** Sport, games and kitchen speak of attacks and strikes too: there only armed actors and states count. */
export function offField(r: Reading, s: number, refs: readonly ActorRef[]): boolean {
  const field = r.offFieldWords([s]);
  const around = r.fieldAround(s);
  if (field === 0 && !r.offField && around === 'open') return false;
  // Countries play too: "Sri Lanka surrendered six wickets to the bowlers".
  if (r.offField || around === 'off' || field > 1) return true;
  const armed = ['armed-group', 'military', 'state', 'government', 'police', 'coalition'];
  return !refs.some((x) => armed.includes(r.kindOf(x.id) ?? ''));
}
