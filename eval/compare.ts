// When what was said counts as what was wanted: names, times, places in the text. The same rules as the shared scorer.

/** Lower case, without accents, quotation marks and doubled spaces. */
export const fold = (s: string) =>
  s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[«»“”"]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();

/** One of the names said is one of those wanted, or holds it, or is held by it. */
export function meets(
  said: readonly { readonly id?: string; readonly name: string; readonly mention?: string }[],
  wanted: readonly string[],
): boolean {
  const names = said.flatMap((r) => [r.name, r.mention ?? '', r.id ?? '']).map(fold);
  return wanted
    .map(fold)
    .some((w) => names.some((s) => s !== '' && (s === w || s.includes(w) || (s.length > 3 && w.includes(s)))));
}

/** First and last day of an EDTF value, as days since 1970; open ends are infinite. */
function days(edtf: string): [number, number] {
  const [a, b] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf];
  const day = (x: string | undefined, end: boolean) => {
    const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(x ?? '');
    if (!m) return end ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const [y, mo, d] = [Number(m[1]), Number(m[2] ?? (end ? 12 : 1)), Number(m[3] ?? 1)];
    return (m[3] ? Date.UTC(y, mo - 1, d) : end ? Date.UTC(y, mo, 0) : Date.UTC(y, mo - 1, 1)) / 86_400_000;
  };
  return [day(a, false), day(b, true)];
}

/** They meet, and the one said is not so wide that it says nothing: at most a month, or twice what was wanted. */
export function sameTime(said: string | null | undefined, wanted: string): boolean {
  if (!said) return false;
  const [s, w] = [days(said), days(wanted)];
  const width = ([a, b]: [number, number]) => Math.min(b - a, 4000);
  return s[0] <= w[1] && s[1] >= w[0] && width(s) <= Math.max(31, width(w) * 2);
}

/** Days between the middle of what was said and the true day; infinite where nothing was said. */
export function daysOff(said: string | null | undefined, truth: string): number {
  if (!said) return Number.POSITIVE_INFINITY;
  const [first, last] = days(said);
  const day = days(truth)[0];
  return Math.max(0, day - last, first - day) + Math.min(last - first, 4000) / 2;
}

/** The claim stands at these words: its sentence holds them, or they hold its clause. */
export function near(evidence: { readonly exact: string; readonly sentence: string }, at: string): boolean {
  return fold(evidence.sentence).includes(fold(at)) || fold(at).includes(fold(evidence.exact));
}
