// Undated articles dated from what they say: French Wikinews of 2016 and 2017 with its dateline cut off. Even days were never looked at while the rules were written.

import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/analyse.js';
import type { Article, Publication } from '../src/domain/index.js';
import type { TimeMeaning } from '../src/domain/time-expression.js';
import { findTimes } from '../src/find/times/times.js';
import { daysOf } from '../src/ground/publication/span-of-edtf.js';
import { dateBothWays } from '../src/ground/publication/together.js';
import { type Day, day } from '../src/ground/times/calendar.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { bareArticle } from '../src/read/bare-article.js';
import type { Evaluation } from './evaluation.js';

const folder = new URL('../../shared/data/winer-fr/', import.meta.url);

export interface Undated {
  readonly name: string;
  readonly truth: Day;
  /** Day of the month even: held back. */
  readonly held: boolean;
  readonly article: Article;
}

/** Title, blank line, dateline, text: the dateline goes; its date is the file's name. */
export function undatedArticles(): Undated[] {
  return ['2016', '2017'].flatMap((year) =>
    readdirSync(new URL(`${year}/`, folder), { withFileTypes: true })
      .filter((d) => d.isDirectory())
      .flatMap((month) =>
        readdirSync(new URL(`${year}/${month.name}/`, folder))
          .filter((f) => f.endsWith('.txt'))
          .sort()
          .flatMap((file): Undated[] => {
            const whole = readFileSync(new URL(`${year}/${month.name}/${file}`, folder), 'utf8');
            const m = /^(\d{4})_(\d{2})_(\d{2})/.exec(file);
            const cut = /^([^\n]*)\n\s*\d{1,2}(?:er)?\s+\p{L}+\s+\d{4}[\s.–—-]*/u.exec(whole);
            if (!m || !cut) return [];
            const text = whole.slice(cut[0].length);
            return [
              {
                name: file,
                truth: day(Number(m[1]), Number(m[2]), Number(m[3])),
                held: Number(m[3]) % 2 === 0,
                article: bareArticle(text, 'fr', { id: `a-${file}`, name: file, title: cut[1]! }),
              },
            ];
          }),
      ),
  );
}

interface Tally {
  articles: number;
  holds: number;
  week: number;
  year: number;
  committed: number;
  committedRight: number;
}

const yearOf = (d: Day): string => String(new Date(d * 86_400_000).getUTCFullYear());

function count(t: Tally, p: Publication, truth: Day): void {
  const interval = p.edtf === null ? null : daysOf(p.edtf);
  const best = p.best === null ? null : daysOf(p.best)!;
  // a guess that names no day is within no week
  const far = best === null || best[0] !== best[1] ? Number.POSITIVE_INFINITY : Math.abs(truth - best[0]);
  const committed = p.sure && best !== null && best[0] === best[1];
  t.articles++;
  if (interval === null || (interval[0] <= truth && truth <= interval[1])) t.holds++;
  if (far <= 7) t.week++;
  if (p.best?.slice(0, 4) === yearOf(truth)) t.year++;
  if (committed) t.committed++;
  if (committed && far <= 7) t.committedRight++;
}

/** A full date, year and all, within seven days of the truth. */
function namesDayNear(m: TimeMeaning, truth: Day): boolean {
  if (m.kind === 'range') return namesDayNear(m.from, truth) || namesDayNear(m.to, truth);
  if (m.kind !== 'calendar' || m.year === undefined || m.month === undefined || m.day === undefined) return false;
  return Math.abs(day(m.year, m.month, m.day) - truth) <= 7;
}

export const evaluation: Evaluation = {
  name: 'dating',
  data: ['data/winer-fr'],
  slow: true,
  run() {
    const knowledge = loadKnowledge();
    const all = undatedArticles();
    const found = all.map(({ article }) => {
      const analysis = analyse(article.text, article.language);
      return { article, analysis, expressions: findTimes(article.text, 'fr', analysis) };
    });
    const both = dateBothWays(found, knowledge);
    const [alone, together] = [both.alone, both.together].map((all) => all.map((d) => d.publication)) as [
      Publication[],
      Publication[],
    ];
    const figures: Record<string, number> = {};
    const put = (name: string, dates: readonly Publication[], of: (u: Undated) => boolean): void => {
      const t: Tally = { articles: 0, holds: 0, week: 0, year: 0, committed: 0, committedRight: 0 };
      all.forEach((u, i) => {
        if (of(u)) count(t, dates[i]!, u.truth);
      });
      figures[`${name}-holds`] = t.holds / t.articles;
      figures[`${name}-within-7-days`] = t.week / t.articles;
      figures[`${name}-year-right`] = t.year / t.articles;
      figures[`${name}-committed`] = t.committed / t.articles;
      figures[`${name}-committed-right`] = t.committed === 0 ? 1 : t.committedRight / t.committed;
    };
    for (const [name, dates] of [
      ['alone', alone],
      ['together', together],
    ] as const) {
      put(`${name}-seen`, dates, (u) => !u.held);
      put(`${name}-held`, dates, (u) => u.held);
    }
    figures.articles = all.length;
    figures['name-their-year'] =
      all.filter((u) => `${u.article.title} ${u.article.text}`.includes(yearOf(u.truth))).length / all.length;
    figures['name-a-day-of-their-week'] =
      all.filter((u, i) => found[i]!.expressions.some(({ meaning }) => namesDayNear(meaning, u.truth))).length /
      all.length;
    return figures;
  },
};
