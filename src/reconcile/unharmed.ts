// A toll that somebody denies: "80 dead" here and "no soldier was killed" there, read from what is said where the act is told.

import type { Claim, Dispute, Entry } from '../domain/index.js';
import { daysOf } from './days.js';
import { oneCount, showFigure } from './disputes.js';
import type { Member } from './entry.js';
import type { Kinship } from './likeness.js';

/** Characters around the telling of an act within which "no soldier was killed" means that act. */
const REACH = 900;

const harms: Readonly<Record<string, string>> = { killed: 'kill', wounded: 'wound' };

/** Does the denial stand where one of the article's own claims of the entry is told? */
const beside = (denial: Claim, told: readonly Claim[]): boolean =>
  told.some((c) => {
    if (c.article !== denial.article) return false;
    const since = denial.evidence.start - c.evidence.end;
    return c.evidence.sentence === denial.evidence.sentence || (since >= 0 && since <= REACH);
  });

/** When it was denied: by the day of the denial itself, else of the statement that holds it, else of the report. */
const dayOf = (d: Member, statements: readonly Member[]) =>
  d.sketch.time ??
  statements.find(({ claim: c }) => c.article === d.claim.article && c.evidence.sentence === d.claim.evidence.sentence)
    ?.sketch.time ??
  d.sketch.published;

/** One dispute for each entry of violence and kind of harm whose count one voice gives and another denies. In the order of the entries. */
export function unharmedDisputes(
  entries: readonly Entry[],
  members: ReadonlyMap<string, readonly Member[]>,
  kin: Kinship,
): Dispute[] {
  const denials = entries.flatMap((e) =>
    members.get(e.id)!.filter(({ claim: c }) => c.type === 'ASSAULT' && c.modality === 'denied' && c.mode !== null),
  );
  if (denials.length === 0) return [];
  const statements = [...members.values()].flat().filter((m) => m.claim.type === 'STATE' && m.sketch.time !== null);
  return entries.flatMap((entry): Dispute[] => {
    if (entry.type !== 'ASSAULT' || entry.modality === 'denied') return [];
    const mine = members.get(entry.id)!;
    const told = mine.filter((m) => m.claim.kind === 'event').map((m) => m.claim);
    return Object.entries(harms).flatMap(([harm, mode]): Dispute[] => {
      const all = mine.filter((m) => m.claim.figure && m.claim.mode === harm && (m.sketch.value ?? 0) > 0);
      const denied = denials.filter((d) => d.claim.mode === mode && beside(d.claim, told));
      // Wounds that are found weeks later do not contradict who said that there were none.
      const counts = all.filter((c) => denied.some((d) => oneCount(daysOf(c.sketch.asOf), dayOf(d, statements))));
      const against = denied.filter((d) =>
        counts.some(
          (c) =>
            oneCount(daysOf(c.sketch.asOf), dayOf(d, statements)) &&
            (c.sketch.actors.length === 0 ||
              d.sketch.recipients.length === 0 ||
              kin.best(c.sketch.actors, d.sketch.recipients).likeness >= 0.5),
        ),
      );
      if (counts.length === 0 || against.length === 0) return [];
      const origins = (claims: readonly Member[]) =>
        entry.origins
          .filter((o) => claims.some((m) => o.articles.includes(m.claim.article)))
          .map((o) => o.name)
          .sort();
      const side = (value: string, of: readonly Member[]) => ({
        value,
        claims: of.map((m) => m.claim.id).sort(),
        origins: origins(of),
        superseded: false,
      });
      const values = new Map<string, Member[]>();
      for (const m of counts) {
        const shown = showFigure(m.claim.figure!);
        values.set(shown, [...(values.get(shown) ?? []), m]);
      }
      const points = counts.map((m) => m.sketch.value!);
      return [
        {
          id: `d-${entry.id.slice(2)}-toll-${harm}-denied`,
          entry: entry.id,
          field: 'toll',
          sides: [...[...values].map(([value, of]) => side(value, of)), side('0', against)],
          // Hearsay against a plain denial: for all that is known nobody was harmed.
          range: {
            low: 0,
            best: counts.every((m) => m.claim.modality === 'conditional') ? 0 : Math.min(...points),
            high: Math.max(...points),
          },
        },
      ];
    });
  });
}
