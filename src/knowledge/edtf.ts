// First and last day of an EDTF day, month or year, as text that sorts.

/** `2021` → `2021-01-01`. */
export function firstDay(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-01-01` : edtf.length === 7 ? `${edtf}-01` : edtf;
}

/** `2021-02` → `2021-02-31`: never printed, only compared, so the month's true length does not matter. */
export function lastDay(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-12-31` : edtf.length === 7 ? `${edtf}-31` : edtf;
}
