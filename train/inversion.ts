// Sentences of news that treebanks have few of, « …, a déclaré jeudi le ministre », put together from their trees.

import type { TreebankSentence, TreebankWord } from '../src/analyse/conllu.js';

const noun = (form: string): TreebankWord => ({
  form,
  lemma: form,
  upos: 'NOUN',
  feats: 'Gender=Masc|Number=Sing',
  head: 0,
  deprel: 'obl:mod',
});
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const point = (form: string): TreebankWord => ({
  form,
  lemma: form,
  upos: 'PUNCT',
  feats: '',
  head: 0,
  deprel: 'punct',
});

/** Words with heads inside the piece; -1 for its top. */
type Piece = readonly TreebankWord[];

function piece(words: readonly TreebankWord[], keep: readonly number[], top: number): Piece {
  const place = new Map(keep.map((old, i) => [old, i]));
  return keep.map((i) => {
    const w = words[i]!;
    return { ...w, head: i === top ? -1 : (place.get(w.head) ?? -1) };
  });
}

function opened(p: Piece, capital: boolean): Piece {
  const [first, ...rest] = p;
  if (!first) return p;
  const letter = first.form[0]!;
  const lower = first.upos === 'PROPN' || first.form === first.form.toUpperCase() ? letter : letter.toLowerCase();
  return [{ ...first, form: (capital ? letter.toUpperCase() : lower) + first.form.slice(1) }, ...rest];
}

/** `count` sentences: the words of one said by the subject of another, in the order that news puts them. */
export function invertSayings(
  sentences: readonly TreebankSentence[],
  sayings: ReadonlySet<string>,
  count: number,
  next: () => number,
): TreebankSentence[] {
  const speakers: { verb: Piece; who: Piece }[] = [];
  const sayable: { words: Piece; top: number }[] = [];
  for (const { words } of sentences) {
    const inside = (i: number, top: number): boolean => {
      for (let at = i; at >= 0; at = words[at]!.head) if (at === top) return true;
      return false;
    };
    const last = words.length - 1;
    const root = words.findIndex((w) => w.head < 0);
    if (
      words[root]!.upos === 'VERB' &&
      last >= 4 &&
      last <= 30 &&
      words[last]!.form === '.' &&
      words[last]!.head === root
    ) {
      const keep = words.flatMap((_, i) => (i < last ? [i] : []));
      if (!words.some((w) => /["«»“”]/.test(w.form))) sayable.push({ words: piece(words, keep, root), top: root });
    }
    words.forEach((verb, v) => {
      if (verb.upos !== 'VERB' || !sayings.has(verb.lemma)) return;
      const subject = words.findIndex((w) => w.head === v && w.deprel === 'nsubj' && /^(?:NOUN|PROPN)$/.test(w.upos));
      const helpers = words.flatMap((w, i) => (w.head === v && w.deprel.startsWith('aux') && i < v ? [i] : []));
      const who = words.flatMap((_, i) => (subject >= 0 && inside(i, subject) ? [i] : []));
      if (subject < 0 || who.length > 14 || words.some((w) => w.head === v && w.deprel === 'advmod')) return;
      speakers.push({ verb: piece(words, [...helpers, v], v), who: opened(piece(words, who, subject), false) });
    });
  }
  const out: TreebankSentence[] = [];
  if (speakers.length === 0 || sayable.length === 0) return out;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  for (let k = 0; k < count; k++) {
    const { words: said, top } = pick(sayable);
    const { verb, who } = pick(speakers);
    const quoted = next() < 0.6;
    const time = next() < 0.5 ? noun(pick(DAYS)) : null;
    const row: TreebankWord[] = [];
    const root = (quoted ? 1 : 0) + top;
    // Puts a piece down, with its top under `head`.
    const put = (p: Piece, head: number, deprel?: string): void => {
      const base = row.length;
      for (const w of p)
        row.push(w.head < 0 ? { ...w, head, deprel: deprel ?? w.deprel } : { ...w, head: w.head + base });
    };
    const verbAt = said.length + (quoted ? 2 : 0) + verb.length;
    if (quoted) put([{ ...point('«'), head: -1 }], root);
    put(opened(said, true), -1, 'root');
    if (quoted) put([{ ...point('»'), head: -1 }], root);
    put([{ ...point(','), head: -1 }], verbAt);
    put(verb, root, 'parataxis:insert');
    if (time) put([{ ...time, head: -1 }], verbAt);
    put(who, verbAt, 'nsubj');
    put([{ ...point('.'), head: -1 }], root);
    out.push({ text: '', words: row, contractions: [], surface: [], opens: false });
  }
  return out;
}
