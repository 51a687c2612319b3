// Words with a preposition that a parse took for a subject, and clauses that it hung on something set in between.

import { altered } from '../../domain/index.js';
import type { ClauseWords } from '../../languages/acts.js';
import { gather, hasTense, topWithin } from './regions.js';
import type { Sketch } from './sketch.js';

/** "which on Monday had summoned the ambassador": a noun with a preposition is no subject; the relative pronoun is. */
export function casedSubject(s: Sketch): void {
  for (let i = 1; i < s.tokens.length; i++) {
    const v = s.at(i).head;
    if (!/^nsubj/.test(s.at(i).deprel) || v <= i || s.at(v).upos !== 'VERB') continue;
    const preposition = s.kid(i, 'case');
    if (preposition === undefined || preposition !== i - 1 || !time.test(s.at(i).form)) continue;
    const label = s.at(i).deprel;
    s.hang(i, v, 'obl');
    const kids = s.kids(v);
    const pronoun = kids.find((k) => k < i && s.rel(k) === 'obj' && /^(?:who|which|that)$/i.test(s.at(k).form));
    const object = kids.some((k) => k > v && s.rel(k) === 'obj');
    if (pronoun !== undefined && (object || kids.every((k) => s.rel(k) !== 'nsubj'))) s.hang(pronoun, v, label);
  }
}

const time =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:weekend|week|month|year|morning|evening|night|afternoon)$|^\d{4}$/;

/** "warned him, without giving his name, that patience has an end": what is told hangs on the verb of telling, not on what is set in between. */
export function thatBehindAside(s: Sketch, words: ClauseWords): void {
  for (let m = 3; m < s.tokens.length; m++) {
    if (s.at(m).form !== 'that' || s.rel(m) !== 'mark' || s.at(m - 1).form !== ',') continue;
    const clause = s.at(m).head;
    const aside = s.at(clause)?.head ?? -1;
    const tells = aside >= 0 && (words.saying.has(s.at(aside).lemma) || words.telling.has(s.at(aside).lemma));
    if (clause > m && s.rel(clause) === 'conj' && tells && aside < m) s.hang(clause, aside, 'ccomp');
    if (clause < m || aside < 0 || aside > m || !/^(?:advcl|acl|ccomp)$/.test(s.rel(clause))) continue;
    if (s.at(aside).upos !== 'VERB' || !/^(?:advcl|acl)$/.test(s.rel(aside))) continue;
    const v = s.at(aside).head;
    if (v < 0 || v > aside || s.at(v).upos !== 'VERB' || s.kid(v, 'ccomp') !== undefined) continue;
    if (words.saying.has(s.at(v).lemma) || words.telling.has(s.at(v).lemma)) s.hang(clause, v, 'ccomp');
  }
}

/** "The secretary-general called on them", cut in three: the title is one noun, and the subject of the verb behind it. */
export function hyphenedTitle(s: Sketch): void {
  for (let i = 0; i + 3 < s.tokens.length; i++) {
    const g = i + 2;
    const joined = s.at(i).end === s.at(i + 1).start && s.at(i + 1).end === s.at(g).start && s.at(i + 1).form === '-';
    if (
      !joined ||
      !/^(?:secretary|director|attorney|governor)$/i.test(s.at(i).form) ||
      !/^general$/i.test(s.at(g).form)
    )
      continue;
    if (s.at(g).upos !== 'ADJ' || !/^(?:advmod|amod|nsubj)/.test(s.at(g).deprel)) continue;
    const v = s.at(g).head;
    if (v !== g + 1 || s.at(v).upos !== 'VERB' || s.kids(v).some((k) => k < v && s.rel(k) === 'nsubj' && k !== i))
      continue;
    s.hang(g, v, 'nsubj');
    s.inflect(g, 'Number=Sing', 'NOUN');
    for (const k of s.kids(i)) if (k < i) s.hang(k, g, s.at(k).deprel);
    s.hang(i, g, 'compound');
  }
}

/** "Tehran, which had summoned the ambassador, rejected it": a relative clause between commas behind what opens the sentence, and the verb that is told of it. */
export function relativeAside(s: Sketch): void {
  const open = s.tokens.findIndex((t) => t.form === ',');
  const pronoun = open + 1;
  if (open < 1 || !/^(?:which|who|whose)$/i.test(s.tokens[pronoun]?.form ?? '')) return;
  if (s.tokens.slice(0, open).some((t) => /^(?:VERB|AUX|ADP|SCONJ|PUNCT)$/.test(t.upos))) return;
  const noun = headBefore(s, open);
  // The comma that closes it stands right before a verb with tense, or its helpers.
  const close = s.tokens.findIndex((t, k) => k > pronoun + 1 && t.form === ',' && verbBehind(s, k) !== undefined);
  const v = close < 0 ? undefined : verbBehind(s, close);
  if (noun === undefined || v === undefined || s.tokens.slice(pronoun, close).filter((t) => t.form === ',').length > 2)
    return;
  const inside = topWithin(s, pronoun, close);
  if (inside === undefined || (s.at(noun).head === v && s.at(inside).head === noun)) return;
  if (s.at(v).head >= 0 && s.at(v).head > close) return;
  for (const k of s.kids(v)) if (k > v && s.rel(k) === 'nsubj' && !s.has(k, 'Case=Nom')) s.hang(k, v, 'obj');
  if (s.at(v).head >= 0) s.hang(v, -1, 'root');
  if (!s.hang(noun, v, 'nsubj')) return;
  s.hang(inside, noun, 'acl:relcl');
  gather(s, pronoun, close, inside);
  for (let k = v + 1; k < s.tokens.length; k++) if (s.at(k).head < v && s.at(k).head >= 0) s.hang(k, v, s.at(k).deprel);
  for (let k = 0; k < s.tokens.length; k++)
    if (k !== v && s.at(k).head < 0) s.hang(k, v, s.at(k).upos === 'PUNCT' ? 'punct' : 'parataxis');
}

/** The noun that all before `end` hangs on. */
function headBefore(s: Sketch, end: number): number | undefined {
  const outer = Array.from({ length: end }, (_, k) => k).filter((k) => s.at(k).head < 0 || s.at(k).head >= end);
  return outer.length === 1 && s.isNoun(outer[0]!) ? outer[0] : undefined;
}

/** The verb with tense right behind the comma at k, behind its helpers and adverbs. */
function verbBehind(s: Sketch, k: number): number | undefined {
  let i = k + 1;
  while (/^(?:AUX|ADV|PART)$/.test(s.tokens[i]?.upos ?? '')) i++;
  return s.tokens[i]?.upos === 'VERB' && (hasTense(s, i) || (i === k + 1 && s.isPastParticiple(i))) ? i : undefined;
}

/** "marched through the capital demanding his resignation": those who march demand it, not the place. */
export function demandingOnPlace(s: Sketch): void {
  for (let p = 3; p < s.tokens.length; p++) {
    const place = s.at(p).head;
    if (s.at(p).deprel !== 'acl' || place !== p - 1 || !/ing$/.test(s.at(p).form) || s.rel(place) !== 'obl') continue;
    const v = s.at(place).head;
    if (!calling.test(s.at(p).lemma) || v < 0 || v > place || s.at(v).upos !== 'VERB') continue;
    if (s.at(place).upos === 'PROPN' || ground.test(s.at(place).lemma)) s.hang(p, v, 'advcl');
  }
}

const calling = /^(?:demand|call|chant|shout|protest|accuse|urge|denounce|carry|wave|hold|seek|condemn|vow)$/;
const ground =
  /^(?:street|road|capital|city|town|village|centre|center|square|avenue|border|parliament|airport|embassy|building|district|palace|office|campus)$/;

const past = 'Mood=Ind|Tense=Past|VerbForm=Fin';

/** "entered the village, burned houses and shot a farmer": the second of three verbs, taken for an adjective of its object. */
export function verbBetween(s: Sketch): void {
  for (let p = 2; p + 2 < s.tokens.length; p++) {
    const noun = s.at(p).head;
    if (!s.isPastParticiple(p) || s.rel(p) !== 'amod' || s.at(p - 1).form !== ',' || noun <= p || noun > p + 3)
      continue;
    const v = s.at(noun).head;
    if (v < 0 || v > p || s.at(v).upos !== 'VERB' || !hasTense(s, v) || s.kid(noun, 'case', 'det') !== undefined)
      continue;
    if (!/^(?:obl|obj|conj|appos|dep)$/.test(s.rel(noun))) continue;
    const next = s.kids(v).find((k) => k > noun && s.rel(k) === 'conj' && s.at(k).upos === 'VERB');
    if (next === undefined || s.kid(next, 'cc') === undefined || s.kid(next, 'nsubj') !== undefined) continue;
    if (!s.hang(p, v, 'conj')) continue;
    s.inflect(p, past);
    s.hang(noun, p, 'obj');
  }
}

/** "Gunmen who stormed the hotel took hostages", headed by the gunmen: the verb behind the relative clause is what is told. */
export function relativeSubject(s: Sketch): void {
  const noun = s.tokens.findIndex((t) => t.head < 0);
  if (noun < 0 || !s.isNoun(noun) || s.kid(noun, 'cop', 'case') !== undefined) return;
  const clause = s.kids(noun).find((k) => s.at(k).deprel === 'acl:relcl' && k > noun && hasTense(s, k));
  if (clause === undefined || !/^(?:who|which|that)$/i.test(s.at(noun + 1)?.form ?? '')) return;
  const v = s
    .kids(clause)
    .find(
      (k) =>
        k > clause && /^(?:ccomp|parataxis|conj|xcomp)$/.test(s.rel(k)) && hasTense(s, k) && s.at(k).upos === 'VERB',
    );
  if (v === undefined || s.kid(v, 'nsubj', 'mark', 'cc', 'expl') !== undefined || s.tokens[v - 1]?.upos === 'PUNCT')
    return;
  if (s.tokens.slice(clause, v).some((t) => t.upos === 'SCONJ' || t.form === ',')) return;
  s.hang(v, -1, 'root');
  s.hang(noun, v, 'nsubj');
}

/** "retaliated by firing missiles", « firing » taken for a noun: with a bare noun behind, it is done to it. */
export function gerundObject(s: Sketch): void {
  for (let i = 1; i + 1 < s.tokens.length; i++) {
    const { head, form, upos } = s.at(i);
    const how = s.at(i - 1);
    if (upos !== 'NOUN' || s.rel(i) !== 'compound' || head !== i + 1 || !doing.test(form) || how.head !== head)
      continue;
    if (!/^(?:by|of|without|from|for)$/.test(how.form) || s.rel(i - 1) !== 'case') continue;
    const noun = s.at(head);
    const above = noun.head;
    if (above < 0 || above > i) continue;
    s.tokens[i] = altered(s.at(i), {
      upos: 'VERB',
      lemma: form.replace(/ing$/, mute.test(form) ? 'e' : ''),
      feats: 'VerbForm=Ger',
    });
    s.hang(i, above, s.at(above).upos === 'VERB' ? 'advcl' : 'acl');
    s.hang(i - 1, i, 'mark');
    s.hang(head, i, 'obj');
    for (const k of s.kids(above)) if (k > head && s.rel(k) === 'obl') s.hang(k, i, s.at(k).deprel);
  }
}

const mute = /^(?:fir|strik|seiz|impos|provid|violat)ing$/;
const doing =
  /^(?:launching|killing|shelling|bombing|attacking|supporting|funding|targeting|striking|detaining|arresting|blocking|sending|training|arming|firing|seizing|imposing|supplying|providing|violating|burning|expelling|deploying)$/;

/** "Marco Rubio, the secretary of state, pressed Moscow to accept", headed by the name: the verb behind the apposition is what he did. */
export function appositionAside(s: Sketch): void {
  const name = s.tokens.findIndex((t) => t.head < 0);
  if (name < 0 || !s.isNoun(name) || s.kid(name, 'cop', 'case') !== undefined) return;
  const beside = s.kids(name).find((k) => k > name && s.rel(k) === 'appos');
  const v = s.tokens.findIndex(
    (t, k) => beside !== undefined && k > beside && t.upos === 'VERB' && (t.head === beside || t.head === name),
  );
  if (beside === undefined || v < 0 || s.at(v - 1).form !== ',' || s.at(v).deprel !== 'acl') return;
  if (!(s.isPastParticiple(v) || hasTense(s, v)) || s.kid(v, 'aux', 'mark', 'case') !== undefined) return;
  const told = s
    .kids(v)
    .filter((k) => k > v && /^(?:nsubj|obj)/.test(s.at(k).deprel) && s.kid(k, 'case') === undefined);
  if (told.length === 0) return;
  s.hang(v, -1, 'root');
  s.inflect(v, past);
  for (const k of told) s.hang(k, v, 'obj');
  s.hang(name, v, 'nsubj');
}

/** "Police shot at protesters", headed by the police: what has a target of its own is told of them. */
export function shotAt(s: Sketch): void {
  const noun = s.tokens.findIndex((t) => t.head < 0);
  if (noun < 0 || !s.isNoun(noun) || s.kid(noun, 'cop', 'case', 'aux') !== undefined) return;
  const v = s.kids(noun).find((k) => k > noun && s.at(k).deprel === 'acl' && s.isPastParticiple(k));
  if (v === undefined || !/^(?:shoot|fire)$/.test(s.at(v).lemma) || s.tokens[v + 1]?.form !== 'at') return;
  if (s.tokens.some((_, k) => k !== v && hasTense(s, k)) || s.kid(v, 'aux', 'nsubj') !== undefined) return;
  s.hang(v, -1, 'root');
  s.inflect(v, past);
  s.hang(noun, v, 'nsubj');
}
