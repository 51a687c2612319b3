// A past tense taken for a participle: "Soldiers arrested three men" has no other verb, and an object right behind this one.

import type { Inflection } from './inflect.js';
import { UPOS } from './upos.js';
import type { Word } from './words.js';

/** English forms that are both; no participle of another language here is spelt so. */
const both =
  /^(?:\p{L}{2,}ed|led|held|met|sent|left|hit|shot|struck|made|won|lost|found|fought|caught|brought|sought|bought|sold|told|paid|laid|cut|set|put|built|kept|heard|fled|bombed)$/u;
/** "a group called X", "people left two days ago": what follows is no object. */
const naming = /^(?:called|named|dubbed|titled|entitled|nicknamed|codenamed|termed|labelled|labeled|based|left)$/;
/** Verbs that take no object, or not with these words behind: as a participle they would say nothing. */
const objectless =
  /^(?:agreed|appealed|apologized|apologised|arrived|clashed|collapsed|complained|crashed|detonated|erupted|escalated|exploded|gathered|landed|raged|rolled|slammed|smashed|surged|continued|demonstrated|died|disagreed|fled|insisted|marched|objected|protested|rallied|refused|reacted|resigned|responded|retaliated|retreated|returned|rioted|stopped|threatened|travelled|traveled|tried|voted|vowed)$/;
const objectlessBefore: Readonly<Record<string, RegExp>> = {
  called: /^(?:for|on|upon)$/,
  declined: /^to$/,
  decided: /^to$/,
  offered: /^to$/,
  promised: /^to$/,
  pledged: /^to$/,
  failed: /^to$/,
  attempted: /^to$/,
  prepared: /^to$/,
  warned: /^(?:that|of|against)$/,
  announced: /^that$/,
  pulled: /^(?:out|back)$/,
  left: /^(?:at|on|for|by|early|shortly|after|before)$/,
};
const saying =
  /^(?:said|announced|demanded|declared|warned|insisted|claimed|agreed|added|stated|complained|argued|confirmed|ordered|ruled|wrote)$/;
/** Prepositions that open clauses too. */
const clauseOpener = /^(?:after|before|since|until)$/;
const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|(?:second|minute|hour|day|night|week|weekend|month|year|decade|morning|afternoon|evening|time)s?|last|this|next|every|late|early|earlier|later|overnight|january|february|march|april|may|june|july|august|september|october|november|december|once|twice)$/;

const VERB = UPOS.indexOf('VERB');
const ADJ = UPOS.indexOf('ADJ');
const nounish = new Set(['NOUN', 'PROPN']);
const within = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'ADP', 'PART', 'ADV', 'CCONJ', 'SYM', 'X']);
const opens = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PRON']);
/** "more than 100", "at least ten", "up to 40". */
const about = /^(?:more|fewer|less|at|up|about|around|nearly|almost|over|some|roughly|dozens|hundreds|thousands)$/;

/** The one class "past tense of a verb, third person or any" among `inflections`; -1 where the language has none. */
export function pastClass(inflections: readonly Inflection[], plural: boolean): number {
  const past = inflections.flatMap((x, k) =>
    UPOS[x.upos] === 'VERB' && x.feats.includes('Tense=Past') && x.feats.includes('VerbForm=Fin') ? [k] : [],
  );
  const fits = (k: number) => inflections[k]!.feats.includes(plural ? 'Number=Plur' : 'Number=Sing');
  return past.find((k) => fits(k) && inflections[k]!.feats.includes('Person=3')) ?? past.find(fits) ?? past[0] ?? -1;
}

/**
 * Gives such words the tag and inflection of a past tense, in place. Only where the clause has no finite verb without it: from the last
 * comma, conjunction or verb before to the next one after; and only with a noun before it and an object right behind it.
 */
export function settlePastTenses(
  words: readonly Word[],
  tags: Uint8Array,
  classes: Uint16Array,
  inflections: readonly Inflection[],
): void {
  const upos = (i: number) => UPOS[tags[i]!] ?? 'X';
  const feats = (i: number) => inflections[classes[i]!]?.feats ?? '';
  const finite = (i: number) => upos(i) === 'AUX' || (upos(i) === 'VERB' && feats(i).includes('VerbForm=Fin'));
  for (let v = 1; v + 1 < words.length; v++) {
    if (tags[v] !== VERB && tags[v] !== ADJ) continue;
    const form = words[v]!.norm;
    if (finite(v) && both.test(form) && feats(v).includes('Tense=Past') && (besideAnother(v) || ofAnObject(v))) {
      const k = inflections.findIndex((x) => x.upos === VERB && /Tense=Past\|VerbForm=Part/u.test(x.feats));
      if (k >= 0) classes[v] = k;
      continue;
    }
    if (!both.test(form) || (naming.test(form) && !objectlessBefore[form])) continue;
    const participle = upos(v) === 'VERB' && feats(v).includes('VerbForm=Part') && feats(v).includes('Tense=Past');
    // "guerrillas wounded two soldiers", taken for an adjective.
    const adjective = upos(v) === 'ADJ' && nounish.has(upos(v - 1)) && /^(?:DET|NUM)$/.test(upos(v + 1));
    if (!participle && !adjective) continue;
    // "an elected minister", "of contaminated regions": the noun it belongs to comes after it.
    const before = upos(v - 1) === 'ADV' && v > 1 ? v - 2 : v - 1;
    if (!nounish.has(upos(before)) && !(upos(before) === 'NUM' && before === v - 1)) continue;
    if (!objectBehind(v)) continue;
    let start = v;
    while (start > 0 && within.has(upos(start - 1)) && v - start < 20) {
      // "a day after the parliament called for …": what would say nothing as a participle is the verb of that clause.
      if (clauseOpener.test(words[start - 1]!.norm) && isObjectless(v)) break;
      start--;
    }
    // "Fighting between the militias killed …"
    if (start === 1 && words[0]!.norm.endsWith('ing') && upos(1) === 'ADP') start = 0;
    // In front: a verb, a relative pronoun or a "to" make it part of another clause.
    if (start > 0 && !/^(?:SCONJ|PUNCT)$/.test(upos(start - 1)) && !clauseOpener.test(words[start - 1]!.norm)) continue;
    const opened = words[start - 1]?.norm;
    if (opened !== undefined && /^(?:as|than|like|of|-|\()$/.test(opened)) continue;
    const subject = subjectIn(start, v);
    if (subject < 0) continue;
    const plural = /s$|^(?:police|people|men|women|children)$/.test(words[subject]!.norm);
    // "a family owned company"
    if (upos(v + 1) === 'NOUN' && !plural && upos(subject) === 'NOUN' && !/s$|^fire$/.test(words[v + 1]!.norm))
      continue;
    let end = v + 1;
    while (
      end < words.length &&
      !/^(?:PUNCT|SCONJ)$/.test(upos(end)) &&
      !/^(?:who|which|that)$/.test(words[end]!.norm) &&
      !finite(end)
    )
      end++;
    // "The man arrested three times said …"
    if (end < words.length && finite(end)) continue;
    // ", who was …" is another clause; ", is …", ", were …" goes on with the noun before.
    if (words[end]?.norm === ',' && end + 1 < words.length && finite(end + 1)) continue;
    const past = pastClass(inflections, plural);
    if (past < 0) return;
    tags[v] = inflections[past]!.upos;
    classes[v] = past;
  }

  /** "The men arrested on Monday were farmers": with words of time and place alone up to a finite verb, it is a participle. */
  function besideAnother(v: number): boolean {
    if (!nounish.has(upos(v - 1))) return false;
    let brought = false;
    for (let i = v + 1; i < words.length; i++) {
      if (finite(i)) return i > v + 1;
      if (upos(i) === 'ADP') brought = true;
      else if (!timeWord.test(words[i]!.norm) && words[i]!.norm !== 'ago' && upos(i) !== 'NUM') {
        if (!brought || !within.has(upos(i)) || upos(i) === 'CCONJ') return false;
      }
    }
    return false;
  }

  /** "works for a family owned company": the only noun before it is brought by a preposition that a finite verb has. */
  function ofAnObject(v: number): boolean {
    let i = v - 1;
    while (i > 0 && nounish.has(upos(i))) i--;
    if (i === v - 1 || !/^(?:DET|ADP)$/.test(upos(i)) || !nounish.has(upos(v + 1))) return false;
    if (upos(i) === 'DET') i--;
    return i > 0 && upos(i) === 'ADP' && finite(i - 1);
  }

  /** Takes no object, or not with what stands behind it and the time: "called in January for …". */
  function isObjectless(v: number): boolean {
    const { norm } = words[v]!;
    if (objectless.test(norm)) return true;
    const isTime = (k: number) => k + 1 < words.length && timeWord.test(words[k]!.norm);
    let next = v + 1;
    if (upos(next) === 'ADP' && isTime(next + 1)) next++;
    while (isTime(next)) next++;
    return objectlessBefore[norm]?.test(words[next]!.norm) ?? false;
  }

  function objectBehind(v: number): boolean {
    let k = v + 1;
    const { norm } = words[v]!;
    if (isObjectless(v)) return true;
    // "demanded in a joint statement that …"
    if (saying.test(norm) && upos(k) === 'ADP')
      for (let n = k + 1; n < words.length && n < k + 6 && within.has(upos(n)); n++)
        if (words[n + 1]?.norm === 'that') return true;
    // "lifted Friday a blockade", "agreed on Wednesday that …"
    const time = upos(k) === 'ADP' ? k + 1 : k;
    if (k < words.length - 2 && timeWord.test(words[time]?.norm ?? '')) {
      for (k = time; k < words.length && timeWord.test(words[k]!.norm); k++);
      const next = words[k]?.norm;
      return next === 'that' || (k < words.length && upos(k) === 'DET' && !/^(?:the|this|that)$/.test(next ?? ''));
    }
    if (about.test(words[k]!.norm)) return upos(k) !== 'ADP' || /^(?:least|to)$/.test(words[k + 1]?.norm ?? '');
    if (upos(k) === 'PRON') return /^(?:him|her|them|it|himself|themselves|itself)$/.test(words[k]!.norm);
    if (!opens.has(upos(k))) return false;
    for (; k < words.length && opens.has(upos(k)); k++) {
      if (timeWord.test(words[k]!.norm)) return false;
      if (nounish.has(upos(k))) return true;
    }
    return false;
  }

  /** The last noun of the first phrase that no preposition brings. */
  function subjectIn(from: number, to: number): number {
    let brought = false;
    let found = -1;
    for (let i = from; i < to; i++) {
      if (upos(i) === 'ADP') {
        if (found >= 0) break;
        brought = true;
      } else if ((nounish.has(upos(i)) || (i === 0 && upos(0) === 'VERB')) && !timeWord.test(words[i]!.norm)) {
        if (!brought) found = i;
      } else if (upos(i) === 'DET' && brought && i > from && nounish.has(upos(i - 1))) brought = false;
    }
    return found;
  }
}
