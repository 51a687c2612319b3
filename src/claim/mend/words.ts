// Words that a parse took for another part of speech, known by what hangs on them.

import { altered } from '../../domain/index.js';
import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

const past = 'Mood=Ind|Tense=Past|VerbForm=Fin';

/** "trains and arms the guerrillas", "shot and wounded a journalist": what has an object is a verb. */
export function withObject(s: Sketch, words: ClauseWords): void {
  for (let i = 1; i + 1 < s.tokens.length; i++) {
    const t = s.at(i);
    if ((t.upos !== 'NOUN' && t.upos !== 'ADJ') || !['root', 'conj', 'ccomp', 'parataxis'].includes(s.rel(i))) continue;
    if (t.upos === 'ADJ' && !words.participles.has(t.form.toLowerCase())) continue;
    if (!s.kids(i).some((k) => k > i && s.at(k).deprel === 'obj' && s.kid(k, 'case') === undefined)) continue;
    const led = compoundSubject(s, i);
    if (s.kid(i, 'case', 'cop', ...(led === undefined ? ['det', 'amod'] : [])) !== undefined) continue;
    const form = t.form.toLowerCase();
    const lemma = words.participles.get(form) ?? form.replace(/s$/, '');
    const feats = t.upos === 'ADJ' ? past : 'Mood=Ind|Tense=Pres|VerbForm=Fin';
    s.tokens[i] = altered(t, { upos: 'VERB', lemma, feats });
    s.changed = true;
    if (led !== undefined) {
      s.hang(led, i, 'nsubj');
      for (const k of s.kids(i)) if (k < led) s.hang(k, led, s.at(k).deprel);
    }
    const head = t.head;
    // "gunmen shot and wounded": what it is joined to is one too, with its compound for a subject.
    if (t.deprel !== 'conj' || head < 0 || s.at(head).upos !== 'NOUN' || s.at(head).head >= 0) continue;
    const subject = s
      .kids(head)
      .find((k) => k === head - 1 && s.rel(k) === 'compound' && /(?:s|men)$/.test(s.at(k).form));
    if (subject === undefined) continue;
    const first = s.at(head);
    s.tokens[head] = altered(first, { upos: 'VERB', feats: past });
    s.hang(subject, head, 'nsubj');
    for (const k of s.kids(head)) if (k < subject) s.hang(k, subject, s.at(k).deprel);
  }
}

/** "An air strike levels a building": the noun right before a verb in -s that was taken for one more noun, with an article before them. */
function compoundSubject(s: Sketch, i: number): number | undefined {
  const before = i - 1;
  if (s.rel(before) !== 'compound' || s.at(before).head !== i || !s.has(before, 'Number=Sing')) return undefined;
  return /[^s]s$/.test(s.at(i).form) && s.rel(i) === 'root' ? before : undefined;
}

/** "three civilians were wounded", an adjective with a copula: a passive. "is opposed to": a verb. */
export function participleWithCopula(s: Sketch, words: ClauseWords): void {
  for (let i = 1; i < s.tokens.length; i++) {
    const t = s.at(i);
    const form = t.form.toLowerCase();
    const lemma = t.upos === 'ADJ' ? words.participles.get(form) : undefined;
    const copula = s.kid(i, 'cop');
    if (lemma === undefined || copula === undefined) continue;
    const active = words.stances.has(form);
    s.tokens[i] = altered(t, {
      upos: 'VERB',
      lemma,
      feats: active ? 'VerbForm=Fin' : 'Tense=Past|VerbForm=Part|Voice=Pass',
    });
    s.hang(copula, i, active ? 'aux' : 'aux:pass');
    if (!active) for (const k of s.kids(i)) if (s.at(k).deprel === 'nsubj') s.hang(k, i, 'nsubj:pass');
  }
}

/** "threatened to march on the capital", the infinitive taken for a noun. */
export function infinitiveNoun(s: Sketch, words: ClauseWords): void {
  for (let i = 2; i < s.tokens.length; i++) {
    const t = s.at(i);
    const v = t.head;
    if (!s.isNoun(i) || v < 0 || v >= i || s.at(v).upos !== 'VERB' || !words.willing.has(s.at(v).lemma)) continue;
    if (s.at(i - 1).form !== 'to' || s.at(i - 1).head !== i || /s$|^\p{Lu}/u.test(t.form)) continue;
    if (s.kids(i).some((k) => k !== i - 1 && k < i) || s.rel(i) !== 'obl') continue;
    s.tokens[i] = altered(t, { upos: 'VERB', lemma: t.form.toLowerCase(), feats: 'VerbForm=Inf', deprel: 'xcomp' });
    s.hang(i - 1, i, 'mark');
    for (const k of s.kids(i)) if (k > i && s.rel(k) === 'nmod') s.hang(k, i, 'obl');
    s.changed = true;
  }
}

/** "Fighting broke out", "Shelling killed …": a gerund that opens a sentence before a finite verb is its subject. */
export function openingGerund(s: Sketch): void {
  const [first, second] = s.tokens;
  if (first?.upos !== 'VERB' || second?.upos !== 'VERB' || first.head >= 0 || !/ing$/.test(first.form)) return;
  if (!s.has(1, 'VerbForm=Fin') && !s.has(1, 'Tense=Past')) return;
  s.hang(1, -1, 'root');
  s.hang(0, 1, 'nsubj');
  s.handOn(0, 1, 1);
  s.tokens[0] = altered(s.at(0), { upos: 'NOUN', lemma: first.form.toLowerCase(), feats: 'Number=Sing' });
}

/** "Greece plans to give", the verb taken for a plural noun: no article, a name before it, an infinitive behind. */
export function verbBeforeInfinitive(s: Sketch, words: ClauseWords): void {
  for (let i = 1; i < s.tokens.length; i++) {
    const t = s.at(i);
    const lemma = t.form.toLowerCase().replace(/s$/, '');
    if (t.upos !== 'NOUN' || t.head >= 0 || !/s$/.test(t.form) || !words.willing.has(lemma)) continue;
    const subject = s.kids(i).find((k) => k < i && ['compound', 'amod', 'nmod'].includes(s.rel(k)) && s.isNoun(k));
    const infinitive = s.kids(i).find((k) => k > i && s.rel(k) === 'acl' && s.has(k, 'VerbForm=Inf'));
    if (subject === undefined || infinitive === undefined || s.kid(i, 'case', 'cop', 'nsubj') !== undefined) continue;
    s.tokens[i] = altered(t, { upos: 'VERB', lemma, feats: 'Mood=Ind|Tense=Pres|VerbForm=Fin' });
    s.hang(subject, i, 'nsubj');
    for (const k of s.kids(i)) if (k < subject) s.hang(k, subject, s.at(k).deprel);
    s.hang(infinitive, i, 'xcomp');
  }
}

/** "gunned down a politician", the particle taken for a preposition: it belongs to the verb that is known with it, and the noun is its object. */
export function particles(s: Sketch, words: ClauseWords): void {
  for (let v = 0; v + 2 < s.tokens.length; v++) {
    if (s.at(v).upos !== 'VERB' || !words.phrasal.has(`${s.at(v).lemma}_${s.at(v + 1).form}`)) continue;
    const noun = s.at(v + 1).head;
    if (noun <= v + 1 || s.at(noun).head !== v || s.rel(noun) !== 'obl' || s.rel(v + 1) !== 'case') continue;
    // "pulled out of the town": with another preposition the particle is hung well enough.
    if (s.at(v + 2).upos === 'ADP' || s.kid(v, 'obj') !== undefined) continue;
    s.hang(v + 1, v, 'compound:prt');
    s.hang(noun, v, 'obj');
  }
}
