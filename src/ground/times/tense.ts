// On which side of now a time lies, read off the verb that governs it; without a tree, off the nearest word that looks like one.

import type { Analysis, Sentence, Token } from '../../domain/index.js';
import type { TimeGrammar } from '../../languages/times.js';

export type Side = 'past' | 'future' | null;

interface Words {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
}
const made = new WeakMap<TimeGrammar, Words>();
function wordsOf(grammar: TimeGrammar): Words {
  let words = made.get(grammar);
  if (!words) {
    const { past, future, notVerbs, clause, pastEndings, futureEndings } = grammar.tense;
    words = {
      past: new Set(past),
      clause: new Set(clause),
      future: new Set(future),
      not: new Set(notVerbs.map((w) => w.toLowerCase())),
      pastEndings,
      futureEndings,
    };
    made.set(grammar, words);
  }
  return words;
}

/** Looks for sentences by offset; asks come in rising order mostly, so it remembers where it was. */
export function sideFinder(
  text: string,
  grammar: TimeGrammar,
  analysis: Analysis | undefined,
): (start: number, end: number) => Side {
  const words = wordsOf(grammar);
  const sentences = analysis?.sentences ?? [];
  let at = 0;
  const sentenceAt = (start: number): Sentence | undefined => {
    if (at >= sentences.length || (sentences[at]?.start ?? 0) > start) at = 0;
    while (at < sentences.length && sentences[at]!.end <= start) at++;
    const s = sentences[at];
    return s && s.start <= start ? s : undefined;
  };
  return (start, end) => {
    const sentence = sentenceAt(start);
    if (analysis?.parsed && sentence) {
      const side = byTree(sentence, start, end, words);
      if (side !== undefined) return side;
    }
    return byWords(text, start, end, words);
  };
}

/** Undefined where no verb governs the words. */
function byTree(sentence: Sentence, start: number, end: number, words: Words): Side | undefined {
  const { tokens } = sentence;
  let i = tokens.findIndex(
    (t) => t.start >= start && t.start < end && (t.head < 0 || !within(tokens[t.head], start, end)),
  );
  if (i < 0) return undefined;
  for (let steps = 0; steps < 12 && i >= 0; steps++) {
    const token = tokens[i]!;
    if (!within(token, start, end)) {
      const side = sideOf(i, tokens, words);
      if (side !== undefined) return side;
    }
    i = token.head;
  }
  return undefined;
}

const within = (t: Token | undefined, start: number, end: number): boolean =>
  t !== undefined && t.start >= start && t.end <= end;
const has = (t: Token, feature: string): boolean => t.feats.includes(feature);

function sideOf(i: number, tokens: readonly Token[], words: Words): Side | undefined {
  const verb = tokens[i]!;
  const helpers = tokens.filter((t) => t.head === i && (t.deprel.startsWith('aux') || t.deprel === 'cop'));
  const verbal = verb.upos === 'VERB' || verb.upos === 'AUX' || helpers.length > 0;
  if (!verbal) {
    // "prévu", "attendu" are tagged adjectives at times
    return words.future.has(verb.form.toLowerCase()) && verb.upos === 'ADJ' ? 'future' : undefined;
  }
  const all = [verb, ...helpers];
  if (words.future.has(verb.form.toLowerCase())) return 'future';
  if (all.some((t) => has(t, 'Tense=Fut') || words.future.has(t.form.toLowerCase()))) return 'future';
  // « ont annoncé qu'ils cesseraient le travail dès mercredi », but « serait arrivé mardi »
  const rumoured = helpers.some((t) => t.deprel === 'aux:tense');
  if (!rumoured && all.some((t) => has(t, 'Mood=Cnd') || isConditional(t))) return 'future';
  if (all.some((t) => has(t, 'Tense=Imp'))) return 'past';
  if (has(verb, 'VerbForm=Inf') && !helpers.some((t) => has(t, 'VerbForm=Fin'))) {
    const head = tokens[verb.head];
    if (head && words.future.has(head.form.toLowerCase())) return 'future';
    return undefined;
  }
  if (all.some((t) => has(t, 'Tense=Past'))) return 'past';
  return all.some((t) => has(t, 'Tense=Pres')) ? null : undefined;
}

/** « cesseraient » for « cesser »: an ending that only the conditional has, where the tagger took it for an imperfect. */
const isConditional = (t: Token): boolean =>
  /r$/.test(t.lemma) &&
  t.form.toLowerCase().startsWith(t.lemma) &&
  /^(?:ait|aient)$/.test(t.form.slice(t.lemma.length));

const reach = 90;

/** The nearest of the listed words within one sentence and 90 characters; what stands before counts as nearer. */
function byWords(text: string, start: number, end: number, words: Words): Side {
  let best: Side = null;
  let distance = Number.POSITIVE_INFINITY;
  const judge = (word: string, gap: number): void => {
    const w = word.toLowerCase();
    if (w.length < 1 || words.not.has(w)) return;
    const side = words.future.has(w)
      ? 'future'
      : words.past.has(w)
        ? 'past'
        : w.length > 4 && words.futureEndings.some((e) => w.endsWith(e))
          ? 'future'
          : w.length > 3 && words.pastEndings.some((e) => w.endsWith(e))
            ? 'past'
            : null;
    if (side === null) return;
    // the participle after "sera" is no past: what is told as to come counts as twelve characters nearer
    const near = side === 'future' ? gap - 12 : gap;
    if (near < distance) {
      distance = near;
      best = side;
    }
  };
  const from = Math.max(0, start - reach);
  for (const m of tail(text.slice(from, start)).matchAll(/[\p{L}]+/gu)) {
    const segment = tail(text.slice(from, start));
    judge(m[0], segment.length - m.index);
  }
  const after = /^[^.!?;\n]*/.exec(text.slice(end, end + reach))![0];
  for (const m of after.matchAll(/[\p{L}]+/gu)) {
    // "il a promis dimanche que rien ne changerait": another clause
    if (words.clause.has(m[0].toLowerCase())) break;
    judge(m[0], m.index * 1.5);
  }
  return best;
}

/** What follows the last stop. */
function tail(s: string): string {
  const i = Math.max(
    s.lastIndexOf('. '),
    s.lastIndexOf('! '),
    s.lastIndexOf('? '),
    s.lastIndexOf('\n'),
    s.lastIndexOf('; '),
  );
  return i < 0 ? s : s.slice(i + 1);
}
