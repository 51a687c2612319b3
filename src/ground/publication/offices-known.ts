// People that a text names who hold or held an office.

import type { Knowledge, Office, OfficeRole, Quote } from '../../domain/index.js';
import { languages } from '../../languages/index.js';
import type { Day } from '../times/calendar.js';
import { daysOf } from './span-of-edtf.js';
import { folded } from './words.js';

export interface OfficeHit extends Quote {
  readonly person: string;
  readonly office: Office;
  /** Terms of this person in this office. */
  readonly terms: readonly (readonly [Day, Day])[];
  /** "l'ancien président": after a term, not in it. */
  readonly former: boolean;
  /** Head of a state or government, or a minister: an office that ends on a day that the press marks. */
  readonly ruling: boolean;
  /** False where the name stands alone ("François Hollande"): people are written of before and after their terms. */
  readonly titled: boolean;
}

const ruling = new Set<OfficeRole>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
]);

interface Holder {
  readonly name: string;
  readonly posts: { readonly office: Office; readonly lo: Day; readonly hi: Day }[];
}

/** By the folded last word of each spelling. */
type Holders = ReadonlyMap<string, readonly { readonly spelling: readonly string[]; readonly holder: Holder }[]>;

const indexes = new WeakMap<Knowledge, Holders>();

function holdersOf(knowledge: Knowledge): Holders {
  const known = indexes.get(knowledge);
  if (known) return known;
  const actors = new Map(knowledge.actors.map((a) => [a.id, a]));
  const byPerson = new Map<string, Holder>();
  for (const office of knowledge.offices)
    for (const { actor, start, end } of office.holders) {
      const lo = daysOf(start)?.[0];
      // unknown end: up to when the pack says that it knows
      const hi = end === null ? Number.POSITIVE_INFINITY : daysOf(end)?.[1];
      if (lo === undefined || hi === undefined) continue;
      const holder = byPerson.get(actor) ?? { name: actors.get(actor)?.name ?? actor, posts: [] };
      holder.posts.push({ office, lo, hi });
      byPerson.set(actor, holder);
    }
  const holders = new Map<string, { spelling: readonly string[]; holder: Holder }[]>();
  for (const [id, holder] of byPerson) {
    const spellings = new Set(
      [holder.name, ...(actors.get(id)?.aliases ?? []).map((a) => a.text)].map(
        (s) =>
          folded(s)
            .match(/[\p{L}]+/gu)
            ?.join(' ') ?? '',
      ),
    );
    for (const s of spellings) {
      const spelling = s.split(' ');
      const last = spelling.at(-1)!;
      if (last.length < 3) continue;
      holders.set(last, [...(holders.get(last) ?? []), { spelling, holder }]);
    }
  }
  indexes.set(knowledge, holders);
  return holders;
}

const isAfter = (text: string, start: number, words: readonly string[]): boolean => {
  const before = folded(text.slice(Math.max(0, start - 60), start));
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(', '), 0),
  );
  return words.some((w) => new RegExp(`(?:^|[^\\p{L}])${w}`, 'u').test(clause));
};

/**
 * People who hold or held an office: with its title ("le président Joe Biden", "Joe Biden, président des Etats-Unis"),
 * or by full name alone, which says much less.
 */
export function findOffices(text: string, language: string, knowledge: Knowledge): readonly OfficeHit[] {
  const holders = holdersOf(knowledge);
  const titles = languages.get(language)?.times?.titles;
  if (!titles || holders.size === 0) return [];
  const hits: OfficeHit[] = [];
  const all = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((m) => ({
    at: m.index,
    end: m.index + m[0].length,
    word: folded(m[0]),
  }));
  all.forEach((token, i) => {
    for (const { spelling, holder } of holders.get(token.word) ?? []) {
      const n = spelling.length;
      if (i + 1 < n || !spelling.every((w, k) => all[i - n + 1 + k]!.word === w)) continue;
      const start = all[i - n + 1]!.at;
      if (!/^\p{Lu}/u.test(text.slice(token.at, token.at + 2))) continue;
      const before = folded(text.slice(Math.max(0, start - 70), start));
      const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n') + 1, 0));
      const after = folded(text.slice(token.end, token.end + 50)).split(/[.;\n]/, 1)[0]!;
      const fits = (role: OfficeRole): boolean =>
        (titles.words[role] ?? []).some((t) => {
          const title = folded(t);
          // the title right before the name, with at most a demonym or a country between, or in apposition
          const p = sentence.lastIndexOf(title);
          if (
            p >= 0 &&
            !/[,:»"]/.test(sentence.slice(p)) &&
            (sentence.slice(p + title.length).match(/[\p{L}]+/gu) ?? []).length <= (n > 1 ? 5 : 2)
          )
            return true;
          return (
            n > 1 && new RegExp(`^, (?:le |la |the )?${title.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`, 'u').test(after)
          );
        });
      const fitting = holder.posts.filter((p) => fits(p.office.role));
      const posts = fitting.length > 0 ? fitting : n > 1 ? holder.posts.filter((p) => ruling.has(p.office.role)) : [];
      if (posts.length === 0) continue;
      hits.push({
        person: holder.name,
        office: posts[0]!.office,
        terms: posts.map((p) => [p.lo, p.hi] as const),
        former: isAfter(text, start, titles.former.map(folded)),
        ruling: posts.every((p) => ruling.has(p.office.role)),
        titled: fitting.length > 0,
        start,
        end: token.end,
        exact: text.slice(start, token.end),
      });
    }
  });
  return hits;
}
