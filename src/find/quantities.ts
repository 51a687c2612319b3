// Numbers with what they count: digits, number words, approximators, bounds and ranges.

import type { QuantityMention, Sentence, Token } from '../domain/index.js';
import type { NumberWords } from '../languages/numbers.js';

interface Word {
  start: number;
  end: number;
  /** Lower case, apostrophes dropped. */
  form: string;
}

/** A number as read: words i..j-1, its value, and how it was said. */
interface Reading {
  from: number;
  to: number;
  value: number;
  low: number | null;
  high: number | null;
  approximate: boolean;
  /** Written with letters only. */
  spelled: boolean;
}

const wordPattern = /\d(?:\d|[.,](?=\d)|[ \u00a0\u202f\u2009](?=\d{3}(?!\d)))*|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;
// A digit group joined by spaces is one number only where every later group has three digits: "2 500", never "3 12".

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const m of text.slice(from, to).matchAll(wordPattern)) {
    const form = m[0].toLowerCase();
    words.push({ start: from + m.index, end: from + m.index + form.length, form });
  }
  return words;
}

/** "2 500", "2.500", "2,5", "2,500.75" by the language's decimal mark; null where the marks make no number (dates, versions). */
export function digitsToNumber(form: string, decimal: ',' | '.'): number | null {
  const plain = form.replace(/[ \u00a0\u202f\u2009]/g, '');
  const group = decimal === ',' ? '.' : ',';
  const d = `\\${decimal}`;
  const g = `\\${group}`;
  if (/^\d+$/.test(plain)) return Number(plain);
  if (new RegExp(`^\\d{1,3}(?:${g}\\d{3})+(?:${d}\\d+)?$`).test(plain))
    return Number(plain.replaceAll(group, '').replace(decimal, '.'));
  if (new RegExp(`^\\d+${d}\\d+$`).test(plain)) {
    // "5,200" in a French text is an English number left as it was: three digits after the mark, none of them a decimal.
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return Number(plain.replace(/[.,]/, ''));
    return Number(plain.replace(decimal, '.'));
  }
  if (new RegExp(`^\\d{1,3}(?:${d}\\d{3})+$`).test(plain)) return Number(plain.replaceAll(decimal, ''));
  return null;
}

/** Reads a number that starts at word i; null where none does. */
function readNumber(
  words: readonly Word[],
  i: number,
  w: NumberWords,
): { to: number; value: number; spelled: boolean } | null {
  const first = words[i]!;
  let total = 0;
  let current = 0;
  let j = i;
  let spelled = true;
  let any = false;
  if (/^\d/.test(first.form)) {
    const value = digitsToNumber(first.form, w.decimal);
    if (value === null) return null;
    current = value;
    spelled = false;
    any = true;
    j++;
  }
  const million = (k: number) => (w.multipliers[words[k]?.form ?? ''] ?? 0) >= 1e6;
  // "a million", "half a million", "un demi-million": the article and the half count only there.
  const half = first.form === w.half ? [1, 2].find((n) => million(i + n)) : undefined;
  if (half !== undefined || (w.indefinite.includes(first.form) && million(i + 1))) {
    current = half === undefined ? 1 : 0.5;
    any = true;
    j = i + (half ?? 1);
  }
  while (j < words.length) {
    const form = words[j]!.form;
    const one = Object.hasOwn(w.ones, form) ? w.ones[form] : undefined;
    const times = Object.hasOwn(w.multipliers, form) ? w.multipliers[form] : undefined;
    if (one !== undefined && spelled) {
      // "quatre-vingts": a unit before twenty multiplies it; "deux trois" are two numbers.
      if (current % 100 === 4 && one === 20 && words[j - 1]?.form === '-') current += 76;
      else if (any && !(one < 10 || (one < 20 && [60, 80].includes(current % 100)) || current % 100 === 0)) break;
      else if (any && one < 10 && current % 10 !== 0) break;
      else current += one;
      any = true;
    } else if (times !== undefined && (any || times === 1000 || times === 100)) {
      if (!spelled && times < 1e6 && times !== 1000) break;
      if (times === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * times;
        current = 0;
        // "deux millions et demi"
        if (times >= 1e6 && w.joiners.includes(words[j + 1]?.form ?? '') && words[j + 2]?.form === w.half) {
          total += times / 2;
          j += 2;
        }
      }
      any = true;
    } else if (any && spelled && (form === '-' || w.joiners.includes(form))) {
      const next = words[j + 1]?.form;
      const follows =
        next !== undefined && (Object.hasOwn(w.ones, next) || (form === '-' && Object.hasOwn(w.multipliers, next)));
      // "et" joins inside a number only as in "vingt et un", "two hundred and five"; not "deux et trois".
      if (!follows || (form !== '-' && current % 10 !== 0)) break;
    } else break;
    j++;
  }
  return any ? { to: j, value: total + current, spelled } : null;
}

/** Longest phrase of the list that ends right before word i; its number of words, 0 for none. */
function phraseBefore(words: readonly Word[], i: number, phrases: readonly string[]): number {
  let best = 0;
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    let k = i;
    let ok = true;
    for (let p = parts.length - 1; p >= 0 && ok; p--) {
      while (k > 0 && /^['’]$/.test(words[k - 1]!.form)) k--;
      ok = words[--k]?.form === parts[p];
    }
    if (ok) best = Math.max(best, i - k);
  }
  return best;
}

function phraseAt(words: readonly Word[], i: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    if (parts.every((p, k) => words[i + k]?.form === p)) return parts.length;
  }
  return 0;
}

function readings(words: readonly Word[], w: NumberWords, changes: (at: Word) => boolean): Reading[] {
  const out: Reading[] = [];
  for (let i = 0; i < words.length; ) {
    const form = words[i]!.form;
    const wanted = Object.hasOwn(w.onlyAfter, form) ? w.onlyAfter[form] : undefined;
    const counts = wanted === undefined || wanted.includes(words[i - 1]?.form ?? '');
    const collective = counts && Object.hasOwn(w.collectives, form) ? w.collectives[form] : undefined;
    const plural = Object.hasOwn(w.pluralCollectives, form) ? w.pluralCollectives[form] : undefined;
    if (collective !== undefined) {
      out.push({ from: i, to: i + 1, value: collective, low: null, high: null, approximate: true, spelled: true });
      i++;
      continue;
    }
    const number = readNumber(words, i, w);
    if (!number) {
      if (plural !== undefined) {
        // "des centaines de milliers": one number, the product.
        const next = words[i + 2]?.form ?? '';
        const inner =
          i + 2 < words.length && /^(?:de|d|of)$/.test(words[i + 1]!.form)
            ? (w.pluralCollectives[next] ?? w.multipliers[next] ?? w.multipliers[next.replace(/s$/, '')])
            : undefined;
        out.push({
          from: i,
          to: inner ? i + 3 : i + 1,
          value: Number.NaN,
          low: 2 * plural * (inner ?? 1),
          high: null,
          approximate: true,
          spelled: true,
        });
        if (inner) i += 2;
      }
      i++;
      continue;
    }
    // "a few hundred", "several thousand": more than one of them.
    if (Object.hasOwn(w.multipliers, form) && phraseBefore(words, i, w.several) > 0) {
      out.push({
        from: i,
        to: number.to,
        value: Number.NaN,
        low: 2 * number.value,
        high: null,
        approximate: true,
        spelled: true,
      });
      i = number.to;
      continue;
    }
    // "deux douzaines", "two dozen"
    const unit = words[number.to]?.form ?? '';
    const counted = Object.hasOwn(w.collectives, unit) ? w.collectives[unit] : w.pluralCollectives[unit];
    const reading: Reading =
      counted !== undefined
        ? {
            from: i,
            to: number.to + 1,
            value: number.value * counted,
            low: null,
            high: null,
            approximate: true,
            spelled: true,
          }
        : {
            from: i,
            to: number.to,
            value: number.value,
            low: null,
            high: null,
            approximate: false,
            spelled: number.spelled,
          };
    const previous = out.at(-1);
    // A range: "entre 10 et 20", "10 à 20", "10-20". "de 5 200 à 3 000" is a change when it falls: two numbers, not a range.
    // … whose unit may be said at both ends: « de 55 % à 60 % ».
    const twice = previous && words[previous.to]?.form === unit && /^[%€$£]$/.test(unit) ? 1 : 0;
    const gap = previous
      ? words
          .slice(previous.to + twice, i)
          .map((x) => x.form)
          .join(' ')
      : '';
    const before = previous ? words[previous.from - 1]?.form : undefined;
    // "passer de 400 à 1 200", "rose from 400 to 1,200": two numbers of a change, whichever way it goes.
    const changed = /^(?:de|from)$/.test(before ?? '') && changes(words[previous!.from]!);
    const ranged =
      previous &&
      !changed &&
      !Number.isNaN(previous.value) &&
      previous.value < reading.value &&
      (w.ranges.some(([a, b]) => a === before && b === gap && a !== 'de' && a !== 'from') ||
        w.to.includes(gap) ||
        /^[-–—]$/.test(gap));
    if (ranged) {
      previous.low = previous.value;
      previous.high = reading.value;
      previous.value = Number.NaN;
      previous.to = reading.to;
      previous.spelled = previous.spelled && reading.spelled;
    } else out.push(reading);
    i = reading.to;
  }
  return out;
}

/** The noun counted: by the tree where there is one, else the next word. */
function unitOf(sentence: Sentence, span: { start: number; end: number }): Token | null {
  const { tokens } = sentence;
  const inside = tokens.findIndex((t) => t.start >= span.start && t.end <= span.end && t.upos !== 'PUNCT');
  if (inside < 0) return null;
  const behind = tokens.findIndex((t) => t.start >= span.end);
  // "killed at least fifteen, officials say": a comma parts the number from what follows, save from the next number.
  if (tokens[behind]?.form === ',' && tokens[behind + 1]?.upos !== 'NUM') return null;
  for (let k = inside; k < tokens.length && tokens[k]!.start < span.end; k++) {
    const t = tokens[k]!;
    const head = tokens[t.head];
    if (
      head &&
      (t.deprel.startsWith('nummod') || t.deprel === 'det') &&
      head.start >= span.end &&
      head.upos !== 'PROPN' &&
      // "up from 50 two days before": the noun is counted by the number next to it.
      !tokens.some((x) => x.head === t.head && x.deprel.startsWith('nummod') && x.start >= span.end) &&
      // "15,000, according to analysts": what is counted stands before its commas and markers.
      !tokens.some(
        (x) => x.head === t.head && x.start >= span.end && x.end <= head.start && /^(?:case|mark|cop)$/.test(x.deprel),
      )
    )
      return nominal(head, tokens);
  }
  // "une quarantaine de soldats", "dozens of soldiers": the counted noun hangs below the number; not by "à cause de", "à partir de".
  for (let k = inside; k < tokens.length && tokens[k]!.start < span.end; k++) {
    const child = tokens.find(
      (t, c) =>
        t.head === k &&
        t.start >= span.end &&
        t.deprel.startsWith('nmod') &&
        ['NOUN', 'ADJ'].includes(t.upos) &&
        tokens.filter((x) => x.head === c && x.deprel === 'case').every((x) => /^(?:de|of)$/.test(x.lemma)) &&
        tokens.some((x, n) => x.head === c && x.deprel === 'case' && !tokens.some((y) => y.head === n)),
    );
    // "hundreds of millions of people face hunger": the first part of a compound is no plural.
    const next = tokens[behind + 1];
    if (
      child &&
      next &&
      next !== child &&
      /^(?:de|of)$/.test(tokens[behind]!.lemma) &&
      next.deprel === 'compound' &&
      isPlural(next)
    )
      return next;
    if (child) return child;
  }
  // "quatre cents civils", where the number was taken for the noun: what stands right behind it.
  const next = tokens.find((t) => t.start >= span.end);
  if (next && next.start - span.end <= 1 && ['NOUN', 'ADJ'].includes(next.upos) && /[sx]$/.test(next.form)) return next;
  return null;
}

const isPlural = (t: Token): boolean => t.upos === 'NOUN' && /Number=Plur/.test(t.feats);

/** "2,500 US troops": the head of a compound, not its first part. */
function nominal(t: Token, tokens: readonly Token[]): Token {
  const head = tokens[t.head];
  return t.deprel === 'compound' && head ? nominal(head, tokens) : t;
}

/**
 * All quantities of a sentence, in order. Digits that name ("article 5", "F-16") and ordinals are none. A spelled-out "un", "une",
 * "one" counts only where the tagger takes it for a number.
 */
export function findQuantities(text: string, sentence: Sentence, w: NumberWords): QuantityMention[] {
  const words = wordsOf(text, sentence.start, sentence.end);
  const found: QuantityMention[] = [];
  const turns = sentence.tokens.filter((t) => w.changes.includes(t.lemma.toLowerCase()));
  const changes = (at: Word) => turns.some((t) => t.end <= at.start && at.start - t.end < 60);
  for (const r of readings(words, w, changes)) {
    const first = words[r.from]!;
    const last = words[r.to - 1]!;
    const before = words[r.from - 1];
    if (
      before &&
      !r.spelled &&
      (w.labels.includes(before.form) || (/^[-–/:.#°\p{L}]+$/u.test(before.form) && before.end === first.start))
    )
      continue;
    const after = words[r.to];
    // "2 e régiment", where the ordinal's ending stands apart.
    if (after && !r.spelled && /^(?:e|er|ère|ème|eme|nd|st|rd|th)$/.test(after.form)) continue;
    // "les Deux Alpes": a number word with a capital inside a sentence is part of a name.
    if (r.spelled && r.from > 0 && /^\p{Lu}/u.test(text[first.start]!) && !/^[«“"(:–—-]$/.test(before!.form)) continue;
    // "five-member council", "two-year-old": a compound says what kind of thing, and counts others than its noun.
    if (after?.form === '-' && after.start === last.end && words[r.to + 1]?.start === after.end) continue;
    // "le CAC 40", "Airbus A 320": digits behind an abbreviation belong to it.
    if (
      before &&
      !r.spelled &&
      /^\p{Lu}{2,}$/u.test(text.slice(before.start, before.end)) &&
      before.end + 1 === first.start
    )
      continue;
    // "2e", "F-16C", "10:30", "3/4": glued to what follows, so no count.
    if (after && after.start === last.end && /^[\p{L}:/]/u.test(after.form) && !r.spelled) continue;
    const ambiguous =
      r.to - r.from === 1 && r.spelled && (r.value === 1 || first.form === 'neuf' || first.form === 'second');
    if (ambiguous) {
      const token = sentence.tokens.find((t) => t.start === first.start);
      if (token?.upos !== 'NUM' || !token.deprel.startsWith('nummod')) continue;
    }
    // "more than a thousand", "about a dozen": the article belongs to the number.
    const article =
      w.indefinite.includes(before?.form ?? '') && !w.indefinite.includes(first.form) && r.spelled && r.value !== 1;
    let from = article ? r.from - 1 : r.from;
    const bound = { low: r.low, high: r.high, approximate: r.approximate };
    for (let again = true; again; ) {
      again = false;
      const about = phraseBefore(words, from, w.about);
      const least = phraseBefore(words, from, w.atLeast);
      const atLeast = w.withParticle.includes(words[from - least - 1]?.form ?? '') ? 0 : least;
      const atMost = phraseBefore(words, from, w.atMost);
      const taken = Math.max(about, atLeast, atMost);
      if (taken > 0) {
        if (taken === atMost) bound.high ??= r.value;
        else if (taken === atLeast) bound.low ??= r.value;
        else if (!/^(?:what|how)$/.test(words[from - taken - 1]?.form ?? '')) bound.approximate = true;
        from -= taken;
        again = from > 0;
      }
    }
    if (phraseAt(words, r.to, w.orMore) > 0) bound.low ??= r.value;
    const unit = unitOf(sentence, { start: first.start, end: last.end });
    const start = words[from]!.start;
    const end = unit && unit.start >= last.end && unit.start - last.end < 40 ? unit.end : last.end;
    found.push({
      kind: 'quantity',
      start,
      end,
      exact: text.slice(start, end),
      value: Number.isNaN(r.value) ? null : r.value,
      low: bound.low,
      high: Number.isNaN(bound.high ?? 0) ? null : bound.high,
      approximate: bound.approximate,
      unit: unit ? { start: unit.start, end: unit.end, lemma: unit.lemma.toLowerCase() } : null,
    });
  }
  return found;
}
