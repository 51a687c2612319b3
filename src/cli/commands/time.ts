// `recoupe time FILE|-`: every time expression of articles, with what it stands for and how that was got.

import type { Publication, TimeMention } from '../../domain/index.js';
import { type ArticleOptions, eachArticle, takesArticles } from '../articles.js';
import { type CommandPart, Refusal } from '../command.js';

/** A day, month or year as EDTF has it, and in the calendar. */
function publishedAs(date: string): Publication {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!m)
    throw new Refusal(`--published: expected a day, month or year (2024-05-16, 2024-05, 2024), got "${date}".`, 2);
  const [year, month, day] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)];
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day)
    throw new Refusal(`--published: there is no such day: "${date}".`, 2);
  return {
    edtf: date,
    best: date,
    sure: true,
    settled: date,
    basis: 'declared',
    because: [{ exact: date, says: 'given on the command line' }],
  };
}

function line(t: TimeMention, article: string, plain: (text: string) => string): string {
  const at = article.slice(0, t.start).split('\n').length;
  const value = t.edtf ?? '-';
  const steps = t.steps.map(
    (s) => `      ${plain(`${s.from && s.from.start !== t.start ? `« ${s.from.exact} »: ` : ''}${s.says}`)}`,
  );
  return [
    `  ${String(at).padStart(4)}  ${value.padEnd(24)} ${t.type.padEnd(8)} ${t.value.padEnd(18)} « ${plain(t.exact)} »  ${t.rule}`,
    ...steps,
  ].join('\n');
}

export const timeCommand: CommandPart = {
  name: 'time',
  summary: 'List the time expressions of articles, with the date each stands for and the steps to it.',
  examples: [
    { run: 'recoupe time article.txt', does: 'with the date that the article has or shows' },
    { run: 'recoupe time article.txt --published 2024-05-16', does: 'as if published on that day' },
    { run: 'echo "Il a démissionné hier." | recoupe time - --published 2024-05-16', does: 'a sentence' },
    { run: 'recoupe time article.txt --json', does: 'one JSON object an article' },
  ],
  define(command, terminal, finish) {
    takesArticles(command)
      .option('--published <date>', 'day, month or year of publication, over what the article says')
      .option('--json', 'print JSON, one object a line')
      .action(async (paths: string[], options: ArticleOptions & { published?: string; json?: boolean }) => {
        const given = options.published === undefined ? null : publishedAs(options.published);
        const { analyse } = await import('../../analyse/analyse.js');
        const { findTimes } = await import('../../find/times/times.js');
        const { eventDates } = await import('../../ground/publication/events-known.js');
        const { datePublication } = await import('../../ground/publication/publication.js');
        const { resolveTimes } = await import('../../ground/times/resolve.js');
        const { plain, safeJson } = await import('../../exports/plain.js');
        const code = await eachArticle(paths, options, terminal, (article, knowledge) => {
          const { text, language } = article;
          const analysis = analyse(text, language);
          const found = findTimes(text, language, analysis);
          const publication = given ?? datePublication(article, found, analysis, knowledge).publication;
          const times = resolveTimes(text, language, found, publication, analysis, eventDates(text, knowledge));
          if (options.json) {
            terminal.out(`${safeJson({ name: article.name, published: publication, times })}\n`);
            return;
          }
          const head = `${article.name ?? article.id}: published ${publication.settled ?? 'unknown'} (${publication.basis})`;
          terminal.out(
            `${plain(head)}\n${times.map((t) => line(t, article.text, plain)).join('\n')}${times.length > 0 ? '\n' : ''}`,
          );
        });
        finish(code);
      });
  },
};
