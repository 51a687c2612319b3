// What a figure's unit is called, where it is more than one noun: "membre d'équipage", "casque bleu", several kinds counted together.

import { covering } from '../participants.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';

/** "chef d'accusation", "membre d'équipage": the bare noun right behind that says what kind. */
function kindOf(r: Reading, s: number, head: number): string {
  const tree = r.trees[s]!;
  const marker = tree.tokens[head + 1];
  const noun = head + 2;
  // "casques bleus", "têtes nucléaires": the adjective says what they are, where it is no weapon, base or troop by itself.
  const { weapon, facility, military } = r.lexicon.classes;
  const plain = [weapon, facility, military].some((x) => x.has(tree.lemma(head)));
  // « francs guinéens », « francs CFA »: which money.
  if (tree.words.counting.money.has(tree.lemma(head)) && marker && marker.head === head && touches(tree, head))
    return /^\p{Lu}{2,}$/u.test(marker.form) || marker.upos === 'ADJ'
      ? ` ${marker.upos === 'ADJ' ? marker.lemma : marker.form}`
      : '';
  if (!plain && marker?.upos === 'ADJ' && marker.head === head && tree.words.counting.relational.has(marker.lemma))
    return ` ${marker.lemma}`;
  if (
    !marker ||
    !tree.words.counting.kind.has(marker.lemma) ||
    tree.at(head + 1).head !== noun ||
    tree.tokens[noun]?.upos !== 'NOUN'
  )
    return '';
  if (tree.words.counting.adverbial.has(tree.lemma(noun)) || r.inTime(s, noun)) return '';
  if (tree.at(noun).head !== head || tree.child(noun, 'det') !== undefined || covering(r, s, noun)) return '';
  return ` ${r.text.slice(marker.start, tree.at(noun).end)}`;
}

const touches = (tree: Tree, i: number): boolean => tree.at(i).end + 1 === tree.tokens[i + 1]?.start;

/** « 141 hommes, femmes et enfants », "ten politicians and businessmen": the nouns without a number or article of their own that are counted with the first. */
export function countedWith(tree: Tree, head: number): number[] {
  const nouns = tree
    .conjuncts(head)
    .slice(1)
    .sort((a, b) => a - b);
  const last = nouns.at(-1);
  if (last === undefined || nouns[0]! < head || tree.child(last, 'cc') === undefined) return [];
  const plain = tree.tokens
    .slice(head + 1, last + 1)
    .every((t) => /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(t.upos) || t.form === ',');
  // "Serbs and Roma", "soldiers and RUC officers"
  const kind = (c: number) =>
    tree.at(c).upos === 'NOUN' || (tree.at(c).upos === 'PROPN' && tree.at(head).upos === 'PROPN');
  return plain && nouns.every(kind) ? nouns : [];
}

/** In English where a word for it is known; of people of two kinds both, of more "person"; of other things all their names. */
export function unitName(
  r: Reading,
  s: number,
  head: number,
  lemma: string | null,
  others: readonly number[],
): string | null {
  if (lemma === null) return null;
  const tree = r.trees[s]!;
  const { units } = r.language.numbers;
  const last = others.at(-1);
  // « deux anciens Premiers ministres »
  const rank = tree.at(head - 1)?.head === head ? tree.lemma(head - 1).toLowerCase() : '';
  const called = r.lexicon.roleOf.has(lemma) && tree.words.counting.ranked.has(rank) ? `${rank} ${lemma}` : lemma;
  // "civil servants"
  const before = tree.words.counting.relational.has(rank) && tree.at(head - 1).upos === 'ADJ' ? `${rank} ` : '';
  if (last === undefined) {
    // « deux Casques bleus »
    const whole = `${called} ${tree.tokens[head + 1]?.form.toLowerCase() ?? ''}`;
    return units[whole] ?? units[called] ?? `${before}${called}${kindOf(r, s, head)}`;
  }
  const all = [head, ...others].map((c) => tree.lemma(c));
  // peoples by their names
  if (tree.at(last).upos === 'PROPN') return 'person';
  if (all.every((x) => isSomebody(r, x)))
    return all.length > 2 ? 'person' : all.map((x) => units[x] ?? x).join(' and ');
  return r.text.slice(tree.at(head).start, tree.at(last).end);
}

const isSomebody = (r: Reading, lemma: string): boolean => {
  const { weapon, facility } = r.lexicon.classes;
  return r.lexicon.sets.animate.has(lemma) && !weapon.has(lemma) && !facility.has(lemma);
};

/** Whether what a verb or noun tells befell those counted: things are not killed, only arms and troops deployed, and « morts et blessés » are not all of one fate. */
export function befalls(r: Reading, mode: string, unit: string | null, others: readonly string[]): boolean {
  if (unit === null) return true;
  const { weapon, facility, military } = r.lexicon.classes;
  const { tollNouns } = r.lexicon.words;
  const fate = (x: string) => (Object.hasOwn(tollNouns, x) ? tollNouns[x] : undefined);
  if (fate(unit) !== undefined && others.some((x) => fate(x) !== fate(unit))) return false;
  if (mode === 'deployed') return military.has(unit) || weapon.has(unit) || isSomebody(r, unit);
  const machine = r.words.events.machine.has(unit);
  const thing = weapon.has(unit) || machine || (facility.has(unit) && !military.has(unit));
  return !(thing && /^(?:killed|wounded|detained)$/.test(mode) && fate(unit) === undefined);
}
