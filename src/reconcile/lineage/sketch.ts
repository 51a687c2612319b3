// An article as the index of texts keeps it.

import type { Inspection, Publication, Span } from '../../domain/index.js';
import { type DayRange, daysOf } from '../days.js';
import type { Voice } from '../families.js';
import { type Word, wordsOf } from '../words.js';
import type { TextSketch } from './compare.js';
import { tokensOf } from './shingles.js';
import { skeletonOf } from './skeleton.js';

const quotation = /«[^«»]{1,2000}»|“[^“”]{1,2000}”|"[^"\n]{1,1000}"/g;

/** Token ranges of spans, flat; both in order of the text. */
function tokenRanges(words: readonly Word[], spans: readonly Span[]): Int32Array {
  const out: number[] = [];
  let i = 0;
  for (const span of spans) {
    while (i < words.length && words[i]!.start < span.start) i++;
    const from = i;
    while (i < words.length && words[i]!.end <= span.end) i++;
    if (i > from) out.push(from, i);
  }
  return Int32Array.from(out);
}

/** When the article may have been published: its best day, month or year, else the interval that must hold it. */
export function publishedDays(publication: Publication): DayRange | null {
  return daysOf(publication.settled) ?? daysOf(publication.edtf);
}

export function sketchText(inspection: Inspection, voice: Voice): TextSketch {
  const { article, grounded } = inspection;
  const words = wordsOf(article.text);
  const quoted = grounded.quotations.length
    ? [...grounded.quotations].sort((a, b) => a.start - b.start)
    : [...article.text.matchAll(quotation)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const bones = skeletonOf(inspection);
  return {
    id: article.id,
    language: article.language,
    translated: article.translated,
    tokens: tokensOf(words),
    quoted: tokenRanges(words, quoted),
    bones: Int32Array.from(bones, (b) => b.item | 0),
    boneWeights: Float32Array.from(bones, (b) => b.weight),
    boneStarts: Int32Array.from(bones, (b) => b.start),
    published: publishedDays(grounded.publication),
    voice,
  };
}
