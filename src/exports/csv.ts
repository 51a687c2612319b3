// One row an entry, for a spreadsheet: columns named after ACLED's and UCDP GED's where they mean the same.

import type { Dispute, DossierRecord, Entry } from '../domain/index.js';
import { chronology } from './chronology.js';
import { datePrecision, edtfDays } from './edtf-words.js';
import { disputeField, modalityNote, quoted, sideValue, sourceName } from './entry-words.js';
import type { ExportFormat } from './format.js';
import { plain } from './plain.js';

type Cell = string | number | null;

/** A spreadsheet runs a cell that starts with one of these as a formula (OWASP, "CSV injection"); an apostrophe makes it text. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = plain(value);
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: readonly Cell[]) => `${cells.map(cell).join(',')}\r\n`;

/** UCDP's low, best and high estimate: of a toll on which accounts differ, its range; else of what most claims count. */
function bounds({ figures }: Entry, disputes: readonly Dispute[]) {
  // Two rockets and four dead are no estimates of one number.
  const weight = new Map<string | null, number>();
  for (const f of figures) weight.set(f.unit, (weight.get(f.unit) ?? 0) + f.claims.length);
  const [unit = null] = [...weight].sort((a, b) => b[1] - a[1])[0] ?? [];
  const disputed = disputes.find((d) => d.range !== null);
  if (disputed) return { ...disputed.range!, unit: disputed.field === 'toll' ? 'person' : unit };
  const same = figures.filter((f) => f.unit === unit);
  const said = same.flatMap((f) => [f.low, f.value, f.high]).filter((n) => n !== null);
  const best = [...same].sort((a, b) => b.claims.length - a.claims.length).find((f) => f.value !== null)?.value ?? null;
  return {
    low: said.length > 0 ? Math.min(...said) : null,
    best,
    high: said.length > 0 ? Math.max(...said) : null,
    unit,
  };
}

const header = [
  'event_id',
  'event_date',
  'date_end',
  'date_prec',
  'edtf',
  'kind',
  'event_type',
  'sub_event_type',
  'actor1',
  'actor2',
  'location',
  'latitude',
  'longitude',
  'low',
  'best',
  'high',
  'unit',
  'modality',
  'articles',
  'origins',
  'disputed',
  'source',
  'source_url',
  'source_original',
  'notes',
];

export const csvFormat: ExportFormat = {
  name: 'csv',
  summary: 'one row an entry, for a spreadsheet',
  mediaType: 'text/csv; charset=utf-8',
  *write(record: DossierRecord) {
    // Without the byte order mark, Excel reads UTF-8 as the system's old character set.
    yield `\ufeff${row(header)}`;
    const arranged = chronology(record);
    const sources = new Map(arranged.sources.map((s) => [s.number, s.article]));
    const names = (given: readonly { readonly name: string }[]) => given.map((g) => g.name).join('; ');
    for (const { entry: e, sources: numbers, quotes, disputes } of [
      ...arranged.dated,
      ...arranged.undated,
      ...arranged.figures,
      ...arranged.relations,
    ]) {
      const days = e.time === null ? null : edtfDays(e.time);
      const { low, best, high, unit } = bounds(e, disputes);
      const from = numbers.map((n) => sources.get(n)!);
      yield row([
        e.id,
        days?.first ?? null,
        days?.last ?? null,
        e.time === null ? null : datePrecision(e.time),
        e.time,
        e.kind,
        e.type,
        e.mode,
        names(e.actors),
        names(e.recipients),
        e.place?.name ?? null,
        e.place?.lat ?? null,
        e.place?.lon ?? null,
        low,
        best,
        high,
        unit,
        e.modality,
        e.articles.length,
        e.independent,
        disputes
          .map((d) => `${disputeField(d.field)}: ${d.sides.map((s) => sideValue(d, s.value)).join(' / ')}`)
          .join('; '),
        [...new Set(from.map(sourceName))].join('; '),
        from.flatMap((a) => a.url ?? []).join('; '),
        e.origins
          .filter((o) => o.counts)
          .map((o) => o.name)
          .join('; '),
        [modalityNote(e.modality), ...quotes.map((q) => `${quoted(q.text)} [${q.source}]`)]
          .filter((n) => n !== '')
          .join(' '),
      ]);
    }
  },
};
