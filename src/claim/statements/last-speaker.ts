// "a-t-il déclaré", "he said", where nothing else tells who: the one who spoke last, or whom the sentence before is about.

import { womensNames } from '../../languages/first-names.js';
import type { Draft } from '../draft.js';
import { nobody, type Participants, participants } from '../participants.js';
import type { Mentioned, Reading } from '../reading.js';

/**
 * The person who spoke last within three sentences, if the pronoun fits him and nobody else has been named since; where nobody spoke in the
 * sentence before the words said, which begin in sentence `first`, the one whom that sentence is about (`first` null: no words are quoted, and nobody is looked for there).
 */
export function lastSpeaker(
  r: Reading,
  s: number,
  v: number,
  first: number | null,
  previous: readonly Draft[],
): Participants {
  const tree = r.trees[s]!;
  const pronoun = tree
    .children(v, 'nsubj', 'expl')
    .find((x) => tree.words.saying.whoSpoke.has(tree.at(x).form.toLowerCase()));
  if (pronoun === undefined) return nobody;
  const she = tree.words.saying.she.test(tree.at(pronoun).form.toLowerCase());
  const { start, end } = tree.at(pronoun);
  const exact = r.text.slice(start, end);
  const last = previous.find((d) => d.kind === 'statement');
  const told = first === null || (last && last.sentence >= first - 1);
  const subject = told ? nobody : subjectOf(r, first - 1, she);
  const [about] = subject.refs;
  if (about) {
    const step = { from: { start, end, exact }, says: `${exact} → ${about.name}: the sentence before is about` };
    return { refs: [{ ...about, mention: exact, start, end }], steps: [...subject.steps, step] };
  }
  const who = last?.actors[0];
  const kind = who && r.kindOf(who.id);
  if (
    !last ||
    !who ||
    last.actors.length > 1 ||
    !(kind === 'person' || (kind === undefined && last.rule.startsWith('quoted')))
  )
    return nobody;
  if (kind === 'person' ? isWoman(r, who.id) !== she : !fits(r, last.sentence, who.start, she)) return nobody;
  const since = r.trees[last.sentence]!.at(last.token).end;
  if (othersSince(r, last.sentence, s, since, tree.at(v).start, who.id, she)) return nobody;
  const step = { from: { start, end, exact }, says: `${exact} → ${who.name}: spoke last` };
  return { refs: [{ ...who, mention: exact, start, end }], steps: [step] };
}

/** Whether somebody else whom the pronoun may mean was named between two offsets, outside of words quoted. */
function othersSince(
  r: Reading,
  from: number,
  to: number,
  since: number,
  until: number,
  id: string,
  she: boolean,
): boolean {
  const other = ({ actor, mention }: Mentioned) =>
    actor.kind === 'person' &&
    actor.id !== id &&
    mention.start >= since &&
    mention.end <= until &&
    mention.method !== 'pronoun' &&
    mention.method !== 'title' &&
    !r.inQuotation(mention) &&
    isWoman(r, actor.id) === she;
  for (let n = from; n <= to; n++) if (r.mentions(n).some(other)) return true;
  return false;
}

/** The one person that is subject of a sentence as a whole and agrees with the pronoun, if nobody else there may be meant. */
function subjectOf(r: Reading, s: number, she: boolean): Participants {
  const tree = r.trees[s];
  const root = tree?.tokens.findIndex((t) => t.head < 0) ?? -1;
  if (!tree || root < 0 || r.inQuotation(tree.at(root))) return nobody;
  const subjects = tree.subjects(root);
  const [x] = subjects;
  if (x === undefined || subjects.length > 1 || tree.at(x).upos === 'PRON' || tree.has(x, 'Number=Plur')) return nobody;
  const found = participants(r, s, x, 'person');
  const [ref] = found.refs;
  if (!ref || found.refs.length > 1) return nobody;
  const kind = r.kindOf(ref.id);
  const described =
    kind === undefined &&
    r.lexicon.sets.animate.has(tree.lemma(x)) &&
    !tree.words.saying.severalOrThing.has(tree.lemma(x));
  if (kind === 'person' ? isWoman(r, ref.id) !== she : !(described && fits(r, s, tree.at(x).start, she))) return nobody;
  const { start, end } = tree.sentence;
  return othersSince(r, s, s, start, end, ref.id, she) ? nobody : found;
}

/** A woman by her first name or by the title that the article gives her. */
function isWoman(r: Reading, id: string): boolean {
  return r.mentionsOf(id).some((m) => {
    const before = r.text.slice(Math.max(0, m.start - 10), m.start);
    const lady = m.method === 'title' || m.method === 'apposition' ? r.words.saying.herTitle : r.words.saying.lady;
    const words = m.exact
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}]+/u);
    return lady.test(before) || words.some((w) => womensNames.has(w) || r.words.saying.ladyTitle.has(w));
  });
}

/** Of somebody who is only described the gender of the noun, where it is told. */
function fits(r: Reading, s: number, start: number, she: boolean): boolean {
  const tree = r.trees[s]!;
  const i = tree.indexAt(start);
  return i < 0 || !tree.has(i, she ? 'Gender=Masc' : 'Gender=Fem');
}
