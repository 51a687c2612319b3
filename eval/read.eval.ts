// Reading: no sentence of an article may be lost, and headline and language must be right. Wikinews texts, and the hand-checked articles.

import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../src/domain/index.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { read } from '../src/read/read.js';
import { fold } from './compare.js';
import type { Evaluation } from './evaluation.js';

const shared = (path: string) => new URL(`../../shared/${path}`, import.meta.url);

/** Lines that a reader takes for sentences: at least eight words, closed by a stop, a question or exclamation mark. */
const sentences = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => /[.!?…][»"”)\s]*$/.test(line) && line.trim().split(/\s+/).length >= 8);

interface Outcome {
  readonly figures: Record<string, number>;
  /** Sentences that were lost, for a person to look at. */
  readonly lost: readonly string[];
}

export function measure(): Outcome {
  const knowledge = loadKnowledge();
  const lost: string[] = [];
  const articleOf = (url: URL, name: string): { article: Article | undefined; text: string } => {
    const bytes = readFileSync(url);
    // Invisible characters (Wikinews has directional marks) are no part of a sentence.
    const text = bytes.toString('utf8').replace(/\p{Cf}/gu, '');
    return { article: read(bytes, { name }, knowledge).articles[0], text };
  };
  const keptShare = (article: Article | undefined, text: string, beside: readonly string[]): [number, number] => {
    const clean = fold(`${article?.title ?? ''}\n${article?.text ?? ''}`);
    const wanted = sentences(text).filter((line) => !beside.some((b) => fold(line).includes(fold(b))));
    const missing = wanted.filter((line) => !clean.includes(fold(line)));
    lost.push(...missing);
    return [wanted.length - missing.length, wanted.length];
  };

  const wikinews = readdirSync(shared('data/winer-fr/'), { recursive: true })
    .map(String)
    .filter((file) => /\/\d{4}_\d\d_\d\d-\d+\.txt$/.test(file))
    .sort();
  let [kept, all, titles, french, agencies] = [0, 0, 0, 0, 0];
  for (const file of wikinews) {
    const { article, text } = articleOf(shared(`data/winer-fr/${file}`), file);
    // The site's own notice stands under articles on its publisher.
    const [k, n] = keptShare(article, text, ['Cet article mentionne la Fondation Wikimedia']);
    kept += k;
    all += n;
    if (fold(article?.title ?? '') === fold(text.split('\n').find((line) => line.trim() !== '') ?? '')) titles++;
    if (article?.language === 'fr') french++;
    if ((article?.agencies.length ?? 0) > 0) agencies++;
  }

  const gold: { doc: string; absent: string[] }[] = readFileSync(shared('gold/articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  let [seedKept, seedAll] = [0, 0];
  for (const { doc, absent } of gold) {
    const { article, text } = articleOf(shared(`seeds/${doc}.txt`), `${doc}.txt`);
    const [k, n] = keptShare(article, text, absent);
    seedKept += k;
    seedAll += n;
  }

  return {
    figures: {
      'wikinews.articles': wikinews.length,
      'wikinews.sentences': all,
      'wikinews.sentences-kept': kept / all,
      'wikinews.title': titles / wikinews.length,
      'wikinews.language': french / wikinews.length,
      // Wikinews writes its own texts: a credit found in one is a source taken for a supplier.
      'wikinews.agency-credited': agencies / wikinews.length,
      'articles.sentences': seedAll,
      'articles.sentences-kept': seedKept / seedAll,
    },
    lost,
  };
}

export const evaluation: Evaluation = {
  name: 'read',
  data: ['data/winer-fr', 'gold/articles.jsonl', 'seeds'],
  run: () => measure().figures,
};
