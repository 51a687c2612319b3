// `recoupe date FILE…`: when each article was published, and why it is thought so.

import type { Datable } from '../../ground/publication/publication.js';
import { type ArticleOptions, eachArticle, takesArticles } from '../articles.js';
import type { CommandPart } from '../command.js';

export const dateCommand: CommandPart = {
  name: 'date',
  summary: 'Say when articles were published: as stated, or inferred from what they say, with the reasons.',
  examples: [
    { run: 'recoupe date article.txt', does: 'the interval, the best guess and the words they rest on' },
    { run: 'recoupe date articles/', does: 'articles of one case: each is dated in the light of the others' },
    { run: 'recoupe date articles/ --alone', does: 'each by itself' },
    { run: 'recoupe date article.txt --json', does: 'one JSON object an article' },
  ],
  define(command, terminal, finish) {
    takesArticles(command)
      .option('--alone', 'date each article by itself, not in the light of the others')
      .option('--json', 'print JSON, one object a line')
      .action(async (paths: string[], options: ArticleOptions & { alone?: boolean; json?: boolean }) => {
        const { analyse } = await import('../../analyse/analyse.js');
        const { findTimes } = await import('../../find/times/times.js');
        const { dateTogether } = await import('../../ground/publication/together.js');
        const { datePublication } = await import('../../ground/publication/publication.js');
        const { plain, safeJson } = await import('../../exports/plain.js');
        const { guessWords } = await import('../../exports/entry-words.js');
        const all: Datable[] = [];
        const code = await eachArticle(
          paths,
          options,
          terminal,
          (article) => {
            const analysis = analyse(article.text, article.language);
            all.push({ article, analysis, expressions: findTimes(article.text, article.language, analysis) });
          },
          (knowledge) => {
            const dated =
              options.alone || all.length < 2
                ? all.map((x) => datePublication(x.article, x.expressions, x.analysis, knowledge))
                : dateTogether(all, knowledge);
            dated.forEach(({ publication: p, flags }, i) => {
              const { article } = all[i]!;
              const name = article.name ?? article.id;
              if (options.json) {
                terminal.out(`${safeJson({ name, published: p, flags })}\n`);
                return;
              }
              const lines = [
                `${name}: ${p.settled ?? 'unknown'}${p.edtf !== null && p.edtf !== p.settled ? `, within ${p.edtf}` : ''} (${p.basis}${guessWords(p)})`,
                ...p.because.map((b) => `  ${b.exact === '' ? '' : `« ${b.exact} »: `}${b.says}`),
                ...flags.map(
                  (f) => `  ! ${f.kind}: ${f.evidence.exact === '' ? '' : `« ${f.evidence.exact} »: `}${f.why}`,
                ),
              ];
              terminal.out(`${lines.map(plain).join('\n')}\n`);
            });
          },
        );
        finish(code);
      });
  },
};
