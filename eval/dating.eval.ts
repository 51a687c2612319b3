// Undated articles dated from what they say: French Wikinews of 2016 and 2017 with its dateline cut off. Even days were never looked at while the rules were written.

import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/analyse.js';
import type { Article } from '../src/domain/index.js';
import { findTimes } from '../src/find/times/times.js';
import { datePublication } from '../src/ground/publication/publication.js';
import { daysOf } from '../src/ground/publication/span-of-edtf.js';
import { type Day, day } from '../src/ground/times/calendar.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import type { Evaluation } from './evaluation.js';

const folder = new URL('../../shared/data/winer-fr/', import.meta.url);

export interface Undated {
  readonly name: string;
  readonly truth: Day;
  /** Day of the month even: held back. */
  readonly held: boolean;
  readonly article: Article;
}

const articleOf = (name: string, title: string, text: string): Article => ({
  id: `a-${name}`,
  name,
  url: null,
  format: 'text',
  title,
  text,
  language: 'fr',
  outlet: null,
  byline: [],
  agencies: [],
  translated: false,
  declared: [],
  removed: [],
});

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
                article: articleOf(file, cut[1]!, text),
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
  width: number;
}

export const evaluation: Evaluation = {
  name: 'dating',
  data: ['data/winer-fr'],
  run() {
    const knowledge = loadKnowledge();
    const tally = (): Tally => ({ articles: 0, holds: 0, week: 0, year: 0, committed: 0, committedRight: 0, width: 0 });
    const all = tally();
    const seen = tally();
    const held = tally();
    const show = process.env.RECOUPE_MISSES;
    for (const { name, truth, held: back, article } of undatedArticles()) {
      const analysis = analyse(article.text, article.language);
      const { publication } = datePublication(article, findTimes(article.text, 'fr', analysis), analysis, knowledge);
      const interval = publication.edtf === null ? null : daysOf(publication.edtf);
      const best = publication.best === null ? null : daysOf(publication.best)!;
      const holds = interval === null || (interval[0] <= truth && truth <= interval[1]);
      const far = best === null ? Number.POSITIVE_INFINITY : Math.max(truth - best[0], best[1] - truth, 0);
      const committed = best !== null && best[0] === best[1];
      const year = publication.best?.slice(0, 4) === String(new Date(truth * 86_400_000).getUTCFullYear());
      for (const t of [all, back ? held : seen]) {
        t.articles++;
        if (holds) t.holds++;
        if (far <= 7) t.week++;
        if (year) t.year++;
        if (committed) t.committed++;
        if (committed && far <= 7) t.committedRight++;
      }
      if (show && !back && (!holds || (committed && far > 7)))
        console.log(
          `${name} ${publication.edtf} best ${publication.best}\n    ${publication.because.map((b) => `${b.exact}: ${b.says}`).join('\n    ')}`,
        );
      if (show === 'unknown' && !back && (publication.best === null || !year))
        console.log(
          `? ${name} ${publication.edtf} best ${publication.best}\n    ${publication.because.map((b) => `${b.exact}: ${b.says}`).join('\n    ')}`,
        );
    }
    const figures = (prefix: string, t: Tally): Record<string, number> => ({
      [`${prefix}holds`]: t.holds / t.articles,
      [`${prefix}within-7-days`]: t.week / t.articles,
      [`${prefix}year-right`]: t.year / t.articles,
      [`${prefix}committed`]: t.committed / t.articles,
      [`${prefix}committed-right`]: t.committed === 0 ? 1 : t.committedRight / t.committed,
    });
    return { ...figures('', all), ...figures('seen-', seen), ...figures('held-', held), articles: all.articles };
  },
};
