// What an entry, a dispute and a source come to in words, the same in every readable format. Plain text, not yet escaped for any.

import type { ArticleSummary, Claim, Dispute, Entry, Figure, Publication } from '../domain/index.js';
import { figureWords } from './claim-line.js';
import { edtfWords } from './edtf-words.js';
import { plain } from './plain.js';
import { pluralUnit } from './unit-words.js';

/** "1 entry", "2 entries". */
export function countOf(n: number, word: string, words = `${word}s`): string {
  return `${n} ${n === 1 ? word : words}`;
}

/** "6 articles, 3 origins": what was counted, never "true". */
export function support({ articles, independent }: Entry): string {
  return `${countOf(articles.length, 'article')}, ${countOf(independent, 'origin')}`;
}

/** The figures of an entry, each once. */
export function figuresWords(figures: readonly Figure[]): string {
  return [...new Set(figures.map(figureWords).filter((w) => w !== ''))].join(' / ');
}

const notes: Readonly<Record<Entry['modality'], string>> = {
  asserted: '',
  planned: 'announced or ordered, not yet done',
  possible: 'said to be possible',
  conditional: 'reported as hearsay',
  denied: 'denied',
};

export function modalityNote(modality: Entry['modality']): string {
  return notes[modality];
}

const fields: Readonly<Record<Dispute['field'], string>> = {
  toll: 'toll',
  time: 'date',
  place: 'place',
  actors: 'who did it',
  happened: 'whether it happened',
  figure: 'figure',
};

export function disputeField(field: Dispute['field']): string {
  return fields[field];
}

/** Dates inside a dispute are EDTF, counts bring their unit in the singular; everything else is words already. */
export function sideValue(dispute: Dispute, value: string): string {
  const counted = /^(\D*)(\d+)((?:–\d+)?) (\p{L}.*)$/u.exec(value);
  if ((dispute.field === 'toll' || dispute.field === 'figure') && counted) {
    const [, sign = '', n = '', to = '', unit = ''] = counted;
    return plain(`${sign}${n}${to} ${pluralUnit(unit, Number(n))}`);
  }
  return dispute.field === 'time' ? edtfWords(plain(value)) : plain(value);
}

/** A sentence in quotation marks; in its own where it begins with some, since two in a row say nothing more. */
export function quoted(text: string): string {
  return /^[“"«„‹]/u.test(text) ? text : `“${text}”`;
}

/** What heads a dispute: that accounts contradict each other, or only give different counts that may both hold. */
export function disputeHead(dispute: Pick<Dispute, 'compatible'>): string {
  return dispute.compatible ? 'Counts differ, and may both hold' : 'Disputed';
}

/** Who says a side: those whom its claims cite or who speak in them, and in which outlets; "The Northgate Post", "the Pentagon in The Northgate Post". */
export function sideVoices(claims: readonly Claim[], outletOf: (article: string) => string): string {
  const voices = claims.map((c) => {
    const speaker = c.attribution.at(-1)?.name ?? (c.kind === 'statement' ? c.actors[0]?.name : undefined);
    const outlet = outletOf(c.article);
    return plain(speaker === undefined || speaker === outlet ? outlet : `${speaker} in ${outlet}`);
  });
  return [...new Set(voices)].sort().join(', ');
}

/** "Le Courrier du Levant", or what else it can be known by. */
export function sourceName(article: ArticleSummary): string {
  // A dispatch has no outlet: the agency that it is credited to stands for it.
  return plain(article.outlet ?? article.agencies[0] ?? article.name ?? article.url ?? article.id);
}

/** "; not certain: perhaps 2016-03-14, 42 % to within a week"; empty where the date is certain or the guess is none. */
export function guessWords({ best, sure, withinAWeek = 0 }: Publication): string {
  if (sure || best === null || withinAWeek < 0.005) return '';
  return `; not certain: perhaps ${plain(best)}, ${Math.round(withinAWeek * 100)} % to within a week`;
}

/** "3 January 2020 (declared)", "between … and …, inferred", "undated". */
export function publicationWords({ publication: p }: ArticleSummary): string {
  const date = p.settled ?? p.edtf;
  if (date === null) return 'undated';
  return `${edtfWords(plain(date))}${p.basis === 'inferred' ? ' (inferred)' : ''}`;
}
