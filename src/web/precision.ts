// The share of right claims in a sample, with the interval that a sample of its size allows.

/** Wilson score interval at 95 % (E. B. Wilson, 1927): holds its level also for few judgements and shares near 1. */
export function wilson(
  right: number,
  judged: number,
): { readonly share: number; readonly low: number; readonly high: number } | null {
  if (judged <= 0) return null;
  const z = 1.959964;
  const share = right / judged;
  const z2 = (z * z) / judged;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (z * Math.sqrt((share * (1 - share)) / judged + z2 / (4 * judged))) / (1 + z2);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
