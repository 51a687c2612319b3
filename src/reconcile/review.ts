// Entries accepted, rejected or edited by a person.

import {
  type Correction,
  type CorrectionOutcome,
  type EditableField,
  type Entry,
  editableFields,
} from '../domain/index.js';
import { standing } from './corrections.js';
import { daysOf } from './days.js';

/** Why the value can't stand in the field, in words; null where it can. */
function unfit(field: EditableField, value: unknown): string | null {
  const named = (x: unknown) =>
    typeof x === 'object' &&
    x !== null &&
    'id' in x &&
    typeof x.id === 'string' &&
    'name' in x &&
    typeof x.name === 'string';
  const numeric = (x: unknown) => x === null || (typeof x === 'number' && Number.isFinite(x));
  const counted = (x: unknown) =>
    typeof x === 'object' &&
    x !== null &&
    'value' in x &&
    numeric(x.value) &&
    'low' in x &&
    numeric(x.low) &&
    'high' in x &&
    numeric(x.high) &&
    'approximate' in x &&
    typeof x.approximate === 'boolean' &&
    'unit' in x &&
    (x.unit === null || typeof x.unit === 'string') &&
    'claims' in x &&
    Array.isArray(x.claims);
  switch (field) {
    case 'time':
      return value === null || (typeof value === 'string' && daysOf(value))
        ? null
        : `expected an EDTF date, got ${JSON.stringify(value)}`;
    case 'actors':
    case 'recipients':
      return Array.isArray(value) && value.every(named)
        ? null
        : `expected a list of { id, name }, got ${JSON.stringify(value)}`;
    case 'figures':
      return Array.isArray(value) && value.every(counted) ? null : `expected figures, got ${JSON.stringify(value)}`;
    case 'place':
      return value === null || named(value) ? null : `expected { id, name, lat, lon }, got ${JSON.stringify(value)}`;
    case 'mode':
    case 'quotation':
      return value === null || typeof value === 'string' ? null : `expected text, got ${JSON.stringify(value)}`;
    case 'type':
    case 'modality':
      return typeof value === 'string' ? null : `expected text, got ${JSON.stringify(value)}`;
  }
}

/** Applies decisions in the order made: the last one on an entry, or on a field of it, holds. */
export function review(
  entries: readonly Entry[],
  corrections: readonly Correction[],
): { entries: Entry[]; outcomes: CorrectionOutcome[] } {
  const byId = new Map(entries.map((e) => [e.id, e]));
  const entryOf = new Map(entries.flatMap((e) => e.claims.map((c) => [c, e.id] as const)));
  const outcomes: CorrectionOutcome[] = [];
  const verdicts = new Map<string, { kind: 'accept' | 'reject'; id: string }>();
  for (const { id, decision: d } of standing(corrections)) {
    if (d.kind !== 'accept' && d.kind !== 'reject' && d.kind !== 'edit') continue;
    const entry = byId.get(target(d.entry, d.claims, entryOf) ?? '');
    if (!entry) {
      outcomes.push({ correction: id, applied: false, why: 'the entry is gone: none of its claims is left' });
      continue;
    }
    if (d.kind === 'edit') {
      if (!editableFields.includes(d.field)) {
        outcomes.push({ correction: id, applied: false, why: `no field of an entry: ${d.field}` });
        continue;
      }
      const why = unfit(d.field, d.value);
      if (!why)
        byId.set(entry.id, {
          ...entry,
          [d.field]: d.value,
          review: entry.review === 'rejected' ? 'rejected' : 'edited',
        });
      outcomes.push({ correction: id, applied: why === null, why: why ?? `set ${d.field}` });
      continue;
    }
    const before = verdicts.get(entry.id);
    verdicts.set(entry.id, { kind: d.kind, id });
    byId.set(entry.id, { ...entry, review: d.kind === 'accept' ? 'accepted' : 'rejected' });
    const grown = d.claims && d.claims.length > 0 ? entry.claims.filter((c) => !d.claims!.includes(c)).length : 0;
    const why = grown ? `${d.kind}ed; ${grown} claims have joined it since` : `${d.kind}ed`;
    outcomes.push(
      before && before.kind !== d.kind
        ? { correction: id, applied: true, why, conflict: before.id }
        : { correction: id, applied: true, why },
    );
  }
  return { entries: entries.map((e) => byId.get(e.id)!), outcomes };
}

/** The entry that holds most of the claims it had when it was decided; of equals the first. */
function target(
  entry: string,
  claims: readonly string[] | undefined,
  entryOf: ReadonlyMap<string, string>,
): string | null {
  const hits = new Map<string, number>();
  for (const claim of [entry.replace(/^e-/, 'c-'), ...(claims ?? [])]) {
    const found = entryOf.get(claim);
    if (found) hits.set(found, (hits.get(found) ?? 0) + 1);
  }
  return [...hits].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
