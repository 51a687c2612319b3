// The treebanks as the trainer needs them: sentences with their written tokens, in a fixed order.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu, type TreebankSentence, type TreebankWord } from '../src/analyse/conllu.js';

// Features that say something to later stages; the rest only multiplies the classes.
const KEPT = new Set(
  'Case Definite Degree Gender Mood NumType Number Person Polarity Poss PronType Reflex Tense VerbForm Voice'.split(
    ' ',
  ),
);

export function keptFeats(feats: string): string {
  return feats
    .split('|')
    .filter((f) => KEPT.has(f.split('=')[0]!))
    .join('|');
}

export function treebank(data: string, name: string): TreebankSentence[] {
  return readConllu(readFileSync(join(data, 'treebanks', `${name}.conllu`), 'utf8'));
}

/** A generator of numbers in [0, 1) that gives the same ones every time (mulberry32). */
export function random(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** "al - Zaman", three words in UD_English-EWT, as the one that the tokeniser makes of it. */
export function joinParticles(s: TreebankSentence, particles: ReadonlySet<string>): TreebankSentence {
  const { words } = s;
  // New place of each word; the three share one.
  const place: number[] = [];
  let joined = 0;
  for (let i = 0; i < words.length; i++) {
    const opens =
      particles.has(words[i]!.form.toLowerCase()) &&
      words[i + 1]?.form === '-' &&
      words[i]!.upos === 'PROPN' &&
      /^\p{Lu}/u.test(words[i + 2]?.form ?? '');
    place.push(i - 2 * joined);
    if (!opens) continue;
    place.push(i - 2 * joined, i - 2 * joined);
    joined++;
    i += 2;
  }
  if (joined === 0) return s;
  const out: TreebankWord[] = [];
  words.forEach((w, i) => {
    if (place[i] === place[i - 1]) return;
    const parts = words.filter((_, k) => place[k] === place[i]);
    // The one that hangs from a word outside stands for all.
    const top = parts.find((p) => p.head < 0 || place[p.head] !== place[i]) ?? w;
    const form = parts.map((p) => p.form).join('');
    const lemma = parts.length > 1 ? form : w.lemma;
    out.push({ ...top, form, lemma, head: top.head < 0 ? -1 : place[top.head]! });
  });
  return { ...s, words: out, contractions: [], surface: [] };
}
