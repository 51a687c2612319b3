// Whether an article had been published by a given day.

import type { Publication } from '../domain/index.js';

/** Text that sorts after every day in the EDTF value: `2021-02` → `2021-02-31`; an open or unknown end sorts after everything. */
function lastDay(edtf: string): string {
  const end = edtf.includes('/') ? edtf.slice(edtf.lastIndexOf('/') + 1) : edtf;
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(end);
  return m ? `${m[1]}-${m[2] ?? '12'}-${m[3] ?? '31'}` : '9999-12-31';
}

/** By its likeliest date, where that is known; an undated article is not known by any day. */
export function knownBy({ best, edtf }: Publication, asOf: string): boolean {
  const date = best ?? edtf;
  return date !== null && lastDay(date) <= lastDay(asOf);
}
