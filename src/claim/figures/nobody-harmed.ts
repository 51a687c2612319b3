// "No soldier was hurt", « aucun civil n'a été tué »: a count of none.

import { reportedBy } from '../attribution.js';
import { type Draft, makeDraft } from '../draft.js';
import { isNegated, standing } from '../modality.js';
import { covering, merge, nobody, participants } from '../participants.js';
import type { Reading } from '../reading.js';
import { matchVerb } from '../senses.js';
import type { Tree } from '../tree.js';
import { peopleName } from './counted.js';

/** Figures of nought: of those whom a main clause, or one that somebody says, denies to have been killed or wounded. */
export function nobodyHarmed(r: Reading, s: number): Draft[] {
  const tree = r.trees[s]!;
  return tree.tokens.flatMap((t, v): Draft[] => {
    if (t.upos !== 'VERB' || !tree.isPassive(v) || !isTold(r, tree, v)) return [];
    const harm = matchVerb(tree, v, r.lexicon)?.mode;
    const mode = harm === 'kill' ? 'killed' : harm === 'wound' ? 'wounded' : null;
    const x = tree.subjects(v)[0];
    if (mode === null || x === undefined) return [];
    const word = tree.children(x, 'det', 'advmod').find((d) => d < x && tree.words.grammar.no.has(tree.lemma(d)));
    if (word === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(tree.at(x).upos)) return [];
    const whose = participants(r, s, x, 'person');
    const known = whose.refs.filter((ref) => !ref.id.startsWith('group:'));
    // People by their noun or as a people: of "no harm", "no ship" there is nobody to count.
    const lemma = peopleName(r, tree, x);
    if (!r.lexicon.sets.animate.has(lemma) && covering(r, s, x)?.mention.method !== 'demonym') return [];
    const how = standing(tree, v, r.lexicon);
    if (how.suppressed) return [];
    const cited = merge(nobody, ...reportedBy(r, s, how.reporters));
    const { units } = r.language.numbers;
    const last = tree.at(v);
    return [
      makeDraft({
        kind: 'figure',
        type: 'FIGURE',
        mode,
        actors: known,
        figure: { value: 0, low: null, high: null, approximate: false, unit: units[lemma] ?? lemma },
        attribution: cited.refs,
        steps: [
          {
            from: { start: tree.at(word).start, end: tree.at(word).end, exact: tree.at(word).form },
            says: `${tree.at(word).form}: none of them`,
          },
          ...whose.steps,
          ...cited.steps,
        ],
        rule: 'quantity:none',
        words: [tree.at(word), tree.at(x), last, ...known],
        sentence: s,
        token: x,
      }),
    ];
  });
}

/** A main clause, or what a verb of saying that is itself not denied says. */
function isTold(r: Reading, tree: Tree, v: number): boolean {
  const rel = tree.rel(v);
  const above = tree.at(v).head;
  if (above < 0) return true;
  if (rel === 'conj') return isTold(r, tree, above);
  if (!/^(?:ccomp|parataxis)$/.test(rel)) return false;
  const sense = matchVerb(tree, above, r.lexicon);
  return sense?.kind === 'statement' && sense.content !== 'false' && !isNegated(tree, above, r.lexicon);
}
