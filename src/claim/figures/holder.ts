// Whose those counted are: named on the noun, or the subject of a verb of having, sending, winning or losing.

import { isNegated } from '../modality.js';
import { covering, merge, nobody, type Participants, participants, refOf } from '../participants.js';
import type { Reading } from '../reading.js';
import { matchVerb } from '../senses.js';
import type { Tree } from '../tree.js';

/** Whether the counted noun, or the number that it hangs on, is itself the verb's object: not that of "avoir besoin de", "avoir lieu à". */
export function isObject(tree: Tree, head: number, verb: number): boolean {
  let at = head;
  while (tree.at(at).head >= 0 && tree.at(at).head !== verb) {
    const above = tree.at(at).head;
    if (tree.rel(at) !== 'conj' && tree.at(above).upos !== 'NUM' && !tree.words.counting.round.test(tree.lemma(above)))
      return false;
    at = above;
  }
  return tree.at(at).head === verb && ['obj', 'xcomp'].includes(tree.rel(at));
}

/** Whether those counted are troops or arms, and not former ones. */
function isArmed(r: Reading, tree: Tree, head: number): boolean {
  const { weapon, military } = r.lexicon.classes;
  const forms = [tree.lemma(head), tree.lemma(head).replace(/s$/, '')];
  return (
    forms.some((x) => weapon.has(x) || military.has(x)) &&
    !tree.children(head, 'amod', 'compound').some((c) => r.language.actors.past.has(tree.at(c).form.toLowerCase()))
  );
}

/** Whose: named on the noun ("soldats américains") or the subject of a verb of having. */
export function holderOf(r: Reading, s: number, head: number, governor: number, unit: string | null): Participants {
  const tree = r.trees[s]!;
  for (const c of tree.children(head, 'amod', 'nmod', 'compound')) {
    if (tree.rel(c) === 'nmod' && !tree.words.counting.whose.has(tree.caseOf(c)) && tree.at(c).deprel !== 'nmod:poss')
      continue;
    const m = covering(r, s, c);
    // "three Albanian boys", « trois établissements scolaires français »: of a nation, not of its state; soldiers and planes are the state's.
    if (m?.mention.method === 'demonym' && m.actor.kind === 'state' && !isArmed(r, tree, head)) continue;
    // "mostly Chinese": some of them.
    const some = [c, ...tree.children(c)].some(
      (x) =>
        tree.words.counting.partly.has(tree.lemma(x)) ||
        tree.words.counting.partly.has(tree.tokens[c - 1]?.lemma ?? ''),
    );
    // "three French nationals" as one name: they are those counted.
    if (m?.actor.id.startsWith('name:') && m.mention.start <= tree.at(head).start && tree.at(head).end <= m.mention.end)
      continue;
    if (m?.mention.method === 'description' && tree.child(c, 'nmod') !== undefined) continue;
    // "three rebel outposts": the number counts the outposts.
    if (m?.actor.anonymous && tree.rel(c) === 'compound' && m.mention.start < tree.at(c).start) continue;
    if (m && !some)
      return {
        refs: [refOf(m)],
        steps: [],
      };
  }
  const self = covering(r, s, head);
  // « deux soldats, X et Y », "two Emiratis": those counted are nobody's.
  const own =
    self?.mention.method === 'demonym' ||
    self?.mention.method === 'description' ||
    self?.actor.kind === 'person' ||
    self?.actor.id.startsWith('name:');
  if (self && !own && !self.actor.anonymous && self.actor.kind !== 'group')
    return {
      refs: [refOf(self)],
      steps: [],
    };
  // "il y a entre 600 et 800 arrestations": nobody has them.
  const there =
    governor >= 0 &&
    tree.tokens
      .slice(Math.max(0, governor - 3), governor + 1)
      .some((t) => tree.words.counting.there.has(t.form.toLowerCase()));
  if (
    !there &&
    governor >= 0 &&
    !tree.isPassive(governor) &&
    isObject(tree, head, governor) &&
    has(r, s, governor, unit)
  )
    return merge(nobody, ...tree.subjects(governor).map((x) => participants(r, s, x, 'actor')));
  return nobody;
}

/** Whether the subject of the verb has what is its object. */
export function has(r: Reading, s: number, v: number, unit: string | null): boolean {
  const tree = r.trees[s]!;
  const lemma = tree.lemma(v);
  if (isNegated(tree, v, r.lexicon)) return false;
  // « a compté 68 avions »: counted them; « comptent onze morts » too.
  const dead = Object.hasOwn(r.lexicon.words.tollNouns, unit ?? '');
  if (tree.words.counting.having.has(lemma))
    return !dead && !(tree.words.counting.countingUp.has(lemma) && tree.child(v, 'aux') !== undefined);
  if (unit !== null && tree.words.counting.prizes.has(unit)) return r.lexicon.counts.won.has(lemma);
  const { weapon, military } = r.lexicon.classes;
  const nouns = [unit ?? '', unit?.replace(/s$/, '') ?? ''];
  const shot = nouns.some((x) => weapon.has(x));
  const armed = shot || nouns.some((x) => military.has(x));
  if (tree.words.counting.losing.has(lemma)) return armed || r.lexicon.sets.animate.has(unit ?? '');
  const sense = matchVerb(tree, v, r.lexicon);
  // "has sent 15,000 troops", « ont tiré 105 missiles »: theirs.
  return (
    armed &&
    sense?.kind === 'event' &&
    (sense.type === 'MOBILIZE' || (sense.type === 'ASSAULT' && shot && tree.words.counting.fires.has(lemma)))
  );
}
