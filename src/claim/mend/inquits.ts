// "…, police in the town said on Monday" and "…, said the mayor": who says it, and all that stands before as what was said.

import type { ClauseWords } from '../../languages/acts.js';
import { gather, tenseWithin, topWithin } from './regions.js';
import type { Sketch } from './sketch.js';

const mark = /^[«»“”"„]$/;
const opens = /^(?:ADP|SCONJ|CCONJ|PART)$/;

/** Index of the comma (or -1) that the stretch before i begins behind. */
function commaBefore(s: Sketch, i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    if (s.at(k).form === ',') return k;
    if (s.at(k).upos === 'PUNCT' && /^[;:–—«»“”"]$/.test(s.at(k).form)) return -1;
  }
  return -1;
}

/** Index of the next comma, semicolon or dash behind i, or of the stop that ends the sentence. */
function markBehind(s: Sketch, i: number): number {
  for (let k = i + 1; k < s.tokens.length; k++)
    if (s.at(k).upos === 'PUNCT' && /^(?:[,;.!?…:–—«»“”"]+)$/.test(s.at(k).form)) return k;
  return s.tokens.length;
}

const isName = (s: Sketch, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (!/^(?:PROPN|ADP)$/.test(s.at(k).upos)) return false;
  return to > from && to - from < 7;
};

/** A noun phrase without a verb that has tense, and without words that open a clause or another phrase. */
function isPhrase(s: Sketch, from: number, to: number): boolean {
  if (from >= to || to - from > 14 || opens.test(s.at(from).upos)) return false;
  let noun = false;
  for (let k = from; k < to; k++) {
    const { upos, form } = s.at(k);
    if (mark.test(form) || upos === 'SCONJ' || /^(?:who|which|that|whose|whom)$/i.test(form)) return false;
    if (s.isNoun(k) || upos === 'PRON' || upos === 'NUM') noun = true;
  }
  return noun && !tenseWithin(s, from, to);
}

/** Where the speaker's phrase before v begins: behind a comma, with an apposition or a name set before it taken in; undefined where there is none. */
function speakerFrom(s: Sketch, v: number): number | undefined {
  const end = s.kids(v).find((k) => k < v && s.rel(k) === 'aux') ?? v;
  // "the military's chief, X, said": the comma behind the name is none.
  const stop = s.at(end - 1)?.form === ',' ? end - 1 : end;
  const near = commaBefore(s, stop);
  if (near < 3 || !isPhrase(s, near + 1, stop)) return undefined;
  const far = commaBefore(s, near);
  const both = far >= 3 && isPhrase(s, far + 1, near);
  const beside =
    both && (isName(s, far + 1, near) || (stop < end && isName(s, near + 1, stop) && s.at(far + 1).upos !== 'NUM'));
  if (stop < end && !beside) return undefined;
  return beside ? far + 1 : near + 1;
}

/** The noun of the phrase that all of it hangs on, made the subject of v. */
function setSubject(s: Sketch, from: number, to: number, v: number): void {
  const inside = (k: number) => k >= from && k < to;
  const heads: number[] = [];
  for (let k = from; k < to; k++)
    if (!inside(s.at(k).head) && (s.isNoun(k) || ['PRON', 'NUM'].includes(s.at(k).upos))) heads.push(k);
  const [first] = heads;
  if (first === undefined) return;
  s.hang(first, v, 'nsubj');
  for (let k = from; k < to; k++) {
    if (k === first || inside(s.at(k).head)) continue;
    if (s.at(k).upos === 'PUNCT') s.hang(k, v, 'punct');
    // "police and rescue officials"
    else if (heads.includes(k) && s.at(k - 1)?.upos === 'NOUN' && heads.includes(k - 1) && k - 1 !== first) {
      s.takeOver(k, k - 1);
      for (const x of s.kids(k - 1)) s.hang(x, k, s.at(x).deprel);
      s.hang(k - 1, k, 'compound');
    } else if (heads.includes(k))
      s.hang(
        k,
        first,
        s.kid(k, 'cc') !== undefined ? 'conj' : k === first + 1 && s.at(k).upos === 'PROPN' ? 'flat' : 'appos',
      );
    else if (s.at(k).upos !== 'ADV') s.hang(k, first, s.at(k).deprel);
  }
}

/** What a speaker goes on to do with words: "…, the network said, blaming the army". */
const verbal =
  /^(?:blame|accuse|cite|add|call|urge|quote|describe|say|stress|warn|note|demand|vow|condemn|deny|claim|express|refer)$/;

/** Hangs what was said, which stands from `from` to `end`, on the verb that brings it. */
function setAbove(s: Sketch, from: number, end: number, v: number): void {
  const top = topWithin(s, from, end);
  if (top === undefined) return;
  const above = from > 0 ? s.at(v).head : -1;
  if (from > 0 && (above < 0 || above >= from)) return;
  const rel = s.at(v).deprel;
  // The top is set free first, lest v stand below it.
  s.hang(top, -1, 'root');
  s.hang(v, above, above < 0 ? 'root' : rel);
  s.hang(top, v, 'ccomp');
  gather(s, from, end, top);
  const comma = markBehind(s, v);
  // "…, the minister said, while Chad has sent troops": goes on with what was said.
  for (const k of s.kids(v))
    if (k > comma && s.at(comma).form === ',' && ['ccomp', 'xcomp', 'advcl', 'parataxis', 'obl'].includes(s.rel(k)))
      if (!verbal.test(s.at(k).lemma)) s.hang(k, top, s.at(k).upos === 'VERB' ? 'advcl' : 'obl');
}

export function inquits(s: Sketch, words: ClauseWords): void {
  for (let v = 4; v < s.tokens.length; v++) {
    const { upos, lemma } = s.at(v);
    if (upos !== 'VERB' || !(words.saying.has(lemma) || words.telling.has(lemma)) || s.has(v, 'VerbForm=Inf')) continue;
    if (s.has(v, 'VerbForm=Ger') || (s.has(v, 'Tense=Pres') && s.has(v, 'VerbForm=Part'))) continue;
    const next = s.tokens[v + 1];
    const close = markBehind(s, v);
    const ahead = speakerFrom(s, v);
    // "…, X, the head of the mission, told reporters": whom one tells stands behind the verb, and not who tells.
    const told = words.telling.has(lemma) && ahead !== undefined && s.at(ahead).upos !== 'NUM';
    const inverted =
      !told && s.at(v - 1).form === ',' && next !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.upos);
    const from = inverted ? v : ahead;
    if (from === undefined || s.at(from - 1).form !== ',' || mark.test(s.at(from - 2).form)) continue;
    // "who, the experts say, sold weapons": set into a clause that has only begun.
    if (
      /^(?:PRON|CCONJ|SCONJ|ADP|DET|AUX)$/.test(s.at(from - 2).upos) ||
      /^(?:who|which|that)$/.test(s.at(from - 2).lemma)
    )
      continue;
    // "said on Tuesday that troops had left": what was said comes behind.
    if (tenseWithin(s, v + 1, close) || s.tokens.slice(v + 1, close).some((t) => t.form.toLowerCase() === 'that'))
      continue;
    if (!inverted && next && !words.telling.has(lemma) && /^(?:PRON|DET|VERB|ADJ)$/.test(next.upos)) continue;
    const semicolon = s.tokens.findLastIndex((t, k) => k < from && /^[;»”"]$/.test(t.form));
    const start = semicolon + 1;
    if (!tenseWithin(s, start, from - 1)) continue;
    // "After the town fell, …": a clause that only says when is nothing said.
    const first = s.at(start);
    if (words.openers.has(first.form.toLowerCase()) && !s.tokens.slice(start, from - 1).some((t) => t.form === ','))
      continue;
    if (inverted && !isPhrase(s, v + 1, close)) continue;
    setAbove(s, start, from - 1, v);
    if (inverted) setSubject(s, v + 1, close, v);
    else {
      if (told) for (const k of s.kids(v)) if (k > v && s.rel(k) === 'nsubj') s.hang(k, v, 'iobj');
      setSubject(s, from, s.kids(v).find((k) => k < v && s.rel(k) === 'aux') ?? v, v);
    }
  }
}
