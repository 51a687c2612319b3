// Sentences and words found in running text: treebank sentences joined into paragraphs, F1 of exact spans.

import { fileURLToPath } from 'node:url';
import { analyse } from '../src/analyse/analyse.js';
import { treebank } from '../train/corpus.js';
import type { Evaluation } from './evaluation.js';

const banks = {
  fr: ['fr/sequoia-test', 'fr/gsd-test', 'fr/pud'],
  en: ['en/ewt-test', 'en/pud'],
} as const;

/** Sentences in a paragraph where the treebank tells none. */
const PARAGRAPH = 5;

/** The end of a sentence that says that it ends. */
const STOP = /[.!?…][»”’")\]\s']*$/;

export const evaluation: Evaluation = {
  name: 'segmenting',
  slow: true,
  data: Object.values(banks)
    .flat()
    .map((bank) => `data/treebanks/${bank}.conllu`),
  run() {
    const data = fileURLToPath(new URL('../../shared/data', import.meta.url));
    const figures: Record<string, number> = {};
    for (const [language, names] of Object.entries(banks)) {
      const hits = { sentences: 0, words: 0 };
      const total = { sentences: 0, words: 0 };
      for (const name of names) {
        const sentences = treebank(data, name);
        const told = sentences.some((s, i) => i > 0 && s.opens);
        let text = '';
        const gold = { sentences: new Set<string>(), words: new Set<string>() };
        sentences.forEach((s, i) => {
          // A heading or list item, which ends without a stop, stands on a line of its own, as it did on the page.
          const before = sentences[i - 1]?.surface.map((t) => t.form).join('') ?? '.';
          const opens = (told ? s.opens : i % PARAGRAPH === 0) || !STOP.test(before) || !STOP.test(s.text);
          if (i > 0) text += opens ? '\n\n' : ' ';
          const from = text.length;
          let word = 0;
          for (const { form, space } of s.surface) {
            // "don't" is written as one and divides into its words; "du" does not.
            const range = s.contractions.find((c) => c.first === word && c.form === form);
            const parts = s.words.slice(word, range ? range.last + 1 : word + 1).map((w) => w.form);
            let at = text.length;
            for (const part of parts.join('') === form ? parts : [form]) {
              gold.words.add(`${at}-${at + part.length}`);
              at += part.length;
            }
            word += parts.length;
            text += form + (space ? ' ' : '');
          }
          text = text.trimEnd();
          gold.sentences.add(`${from}-${text.length}`);
        });
        const { sentences: found } = analyse(text, language);
        const mine = {
          sentences: new Set(found.map((s) => `${s.start}-${s.end}`)),
          words: new Set(found.flatMap((s) => s.tokens.map((t) => `${t.start}-${t.end}`))),
        };
        for (const kind of ['sentences', 'words'] as const) {
          hits[kind] += [...mine[kind]].filter((m) => gold[kind].has(m)).length;
          total[kind] += mine[kind].size + gold[kind].size;
        }
      }
      figures[`${language}-sentences`] = (2 * hits.sentences) / total.sentences;
      figures[`${language}-words`] = (2 * hits.words) / total.words;
    }
    return figures;
  },
};
