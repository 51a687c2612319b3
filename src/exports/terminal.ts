// A short chronology for a terminal: the best-supported entries by date, in columns, each over the words of one source.

import type { DossierRecord } from '../domain/index.js';
import { type ChronologyEntry, chronology } from './chronology.js';
import { whoWhom } from './claim-line.js';
import { edtfDays } from './edtf-words.js';
import { countOf, disputeField, figuresWords, sideValue, sourceName } from './entry-words.js';
import { plain } from './plain.js';
import type { Style } from './style.js';
import { columnsOf, toWidth, wrap } from './wrap.js';

export interface TerminalOptions {
  readonly name: string;
  readonly style: Style;
  readonly columns: number;
  /** Most entries to show. */
  readonly most: number;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** " 3 Jan", "Jan", "2014", in a column of seven. */
function shortDate(edtf: string): string {
  const { first, last } = edtfDays(edtf);
  const start = first ?? last;
  if (start === null) return '';
  const [, month = '', day = ''] = start.split('-');
  const name = months[Number(month) - 1]!;
  if (first === last) return `${String(Number(day)).padStart(2)} ${name}`;
  if (first && last?.startsWith(first.slice(0, 7)))
    return /^\d{4}-\d{2}$/.test(edtf) ? `   ${name}` : `${String(Number(day)).padStart(2)} ${name}…`;
  return edtf.length === 4 ? '' : `   ${name}…`;
}

/** What is most worth showing when there is no room for all: what several origins report, then what is disputed, then what several articles tell. */
function weight({ entry, disputes, quotes }: ChronologyEntry): number {
  const told =
    entry.actors.length > 0 && (entry.recipients.length > 0 || entry.place !== null || entry.quotation !== null);
  return (
    entry.independent * 4 +
    Math.min(entry.articles.length, 8) * 2 +
    (disputes.length > 0 ? 6 : 0) +
    (entry.kind === 'event' ? 3 : 0) +
    (told ? 3 : 0) +
    (entry.time && edtfDays(entry.time).first === edtfDays(entry.time).last ? 2 : 0) -
    (entry.modality === 'asserted' ? 0 : 3) -
    (quotes.length === 0 ? 10 : 0)
  );
}

/** Three names, and how many more. */
function few(names: readonly { readonly name: string }[]): readonly { readonly name: string }[] {
  return names.length <= 3 ? names : [...names.slice(0, 2), { name: `${names.length - 2} more` }];
}

/** Two lines are enough to recognise a sentence (the record has it whole); the source comes last, always. */
function quoteLines(text: string, source: string, columns: number): string[] {
  const bare = text.replace(/^[“"«]\s*|\s*[”"»]$/g, '');
  const words = (said: string) => wrap(`“${said}” ${source}`, columns);
  let lines = words(bare);
  for (let most = bare.length; lines.length > 2 && most > 20; most -= 5) {
    // Cut between words; the last one standing gets the mark.
    lines = words(`${bare.slice(0, most).replace(/[\s,;:]+\S*$/u, '')} …`);
  }
  return lines;
}

const dateWidth = 9;
const typeWidth = 11;

/** Ends with a line break. */
export function terminalChronology(record: DossierRecord, { name, style, columns, most }: TerminalOptions): string {
  const told = chronology(record);
  const { sources, dated } = told;
  const outlet = new Map(sources.map((s) => [s.number, sourceName(s.article)]));
  const chosen = new Set([...dated].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  const origins = new Set(record.entries.flatMap((e) => e.origins.filter((o) => o.counts).map((o) => o.name)));
  const lines = [
    '',
    `  ${style.bold(plain(name))}`,
    `  ${style.dim([countOf(sources.length, 'article'), countOf(origins.size, 'origin'), countOf(record.entries.length, 'entry', 'entries'), countOf(record.disputes.length, 'dispute')].join(' · '))}`,
  ];
  const left = 2 + dateWidth + typeWidth;
  let year = '';
  for (const one of dated) {
    if (!chosen.has(one)) continue;
    const { entry, day, quotes, disputes } = one;
    if (day!.slice(0, 4) !== year) {
      year = day!.slice(0, 4);
      lines.push('', `  ${style.bold(year)}`);
    }
    const support = `${entry.articles.length} art. ${entry.independent} orig.`;
    const room = columns - left - columnsOf(support) - 2;
    const said = [
      whoWhom(few(entry.actors), few(entry.recipients)),
      figuresWords(entry.figures),
      entry.place ? plain(entry.place.name) : '',
      entry.modality === 'asserted' ? '' : entry.modality,
    ];
    const [head = '', ...more] = wrap(said.filter((w) => w !== '').join(' · '), room);
    lines.push(
      `  ${toWidth(entry.time ? shortDate(entry.time) : '', dateWidth)}${style.cyan(toWidth(entry.type, typeWidth))}${style.bold(toWidth(head, room))}  ${style.dim(support)}`,
    );
    for (const line of more) lines.push(`${' '.repeat(left)}${style.bold(line)}`);
    const [quote] = quotes;
    if (quote) {
      for (const line of quoteLines(plain(quote.text), outlet.get(quote.source) ?? '', columns - left)) {
        lines.push(`${' '.repeat(left)}${style.dim(line)}`);
      }
    }
    for (const d of disputes) {
      const sides = d.sides.map(
        (s) => `${sideValue(d, s.value)}${s.origins.length > 0 ? ` (${plain(s.origins.join(', '))})` : ''}`,
      );
      for (const [i, line] of wrap(
        `disputed ${disputeField(d.field)}: ${sides.join(' ≠ ')}`,
        columns - left - 2,
      ).entries()) {
        lines.push(`${' '.repeat(left)}${style.yellow(i === 0 ? `≠ ${line}` : `  ${line}`)}`);
      }
    }
  }
  const rest = record.entries.length - chosen.size;
  if (rest > 0) lines.push('', `  ${style.dim(`and ${countOf(rest, 'entry', 'entries')} more`)}`);
  return `${lines.join('\n')}\n`;
}
