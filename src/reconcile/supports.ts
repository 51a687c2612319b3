// Values told by several claims, and which of them is best supported.

/** A value and the claims that tell it. */
export interface Told<T> {
  readonly value: T;
  readonly claims: readonly string[];
}

/** Groups claims by a key of their value; values in the order of their keys. */
export function tell<T>(
  items: readonly { readonly claim: string; readonly key: string; readonly value: T }[],
): Told<T>[] {
  const groups = new Map<string, { value: T; claims: string[] }>();
  for (const { claim, key, value } of [...items].sort((a, b) => (a.claim < b.claim ? -1 : 1))) {
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { value, claims: [claim] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * The value with the most voices for it. A value is backed by its own claims and by those of values that `agrees` with
 * it (a month agrees with its days); of equals the more precise wins (`width`, less is finer), then the first.
 */
export function bestOf<T>(
  told: readonly Told<T>[],
  voices: (claims: readonly string[]) => number,
  agrees: (a: T, b: T) => boolean,
  width: (value: T) => number,
): T | null {
  let best: { value: T; support: number; own: number; width: number } | null = null;
  for (const { value, claims } of told) {
    const support = voices(told.filter((t) => agrees(value, t.value)).flatMap((t) => t.claims));
    const mine = { value, support, own: voices(claims), width: width(value) };
    const better =
      !best ||
      support > best.support ||
      (support === best.support && (mine.width < best.width || (mine.width === best.width && mine.own > best.own)));
    if (better) best = mine;
  }
  return best?.value ?? null;
}
