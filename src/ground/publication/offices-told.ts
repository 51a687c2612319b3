// Clues from people named with an office: they hold it, or held it, when the text was written.

import { type Day, iso } from '../times/calendar.js';
import { type Clue, clue, quoteOf } from './clue.js';
import type { OfficeHit } from './offices-known.js';

export interface HolderClue {
  readonly hit: OfficeHit;
  readonly clue: Clue;
}

/** A month's grace: "le nouveau président" is so called before he is sworn in. */
const grace = 45;

export function officesTold(hits: readonly OfficeHit[]): HolderClue[] {
  const seen = new Set<string>();
  // a name with its title first: the bare name adds nothing to it
  return [...hits]
    .sort((a, b) => Number(b.titled) - Number(a.titled))
    .flatMap((hit): HolderClue[] => {
      if (!hit.titled && (hit.former || seen.has(`${hit.person}|false`) || seen.has(`${hit.person}|true`))) return [];
      const key = `${hit.person}|${hit.former}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const density = (d: Day): number => {
        // before he came to office he was written of less; after it, for years
        if (!hit.titled)
          return hit.terms.some(([lo, hi]) => d >= lo && d <= hi)
            ? 1
            : hit.terms.some(([lo]) => d > lo)
              ? 0.25
              : hit.terms.some(([lo]) => d > lo - 1000)
                ? 0.2
                : 0.05;
        if (hit.former) return hit.terms.some(([, hi]) => d > hi) ? 1 : 0.02;
        if (hit.terms.some(([lo, hi]) => d >= lo && d <= hi)) return 1;
        // told of later as what he was then ("le président Chirac avait refusé")
        if (hit.terms.some(([lo, hi]) => d >= lo - grace && d <= hi + grace)) return 0.4;
        return hit.terms.some(([lo]) => d > lo) ? 0.03 : 0.002;
      };
      return [
        {
          hit,
          clue: clue(
            quoteOf(hit),
            `${hit.person}, ${hit.office.name}${hit.former ? ' (no longer)' : ''}: ${hit.terms.map(([lo, hi]) => `${iso(lo)}/${Number.isFinite(hi) ? iso(hi) : '..'}`).join(', ')}`,
            density,
            0.04,
          ),
        },
      ];
    });
}
