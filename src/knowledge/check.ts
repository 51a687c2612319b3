// Checks that no single entry can show: unknown ids, cycles, one alias for two actors, overlapping terms.

import { fold } from '../find/fold.js';
import { firstDay, lastDay } from './edtf.js';
import type { Draft } from './kind.js';

/** Reasons to refuse the packs together, `file:line: reason`. */
export function check(draft: Draft): string[] {
  return [...unknownIds(draft), ...cycles(draft), ...doubleAliases(draft), ...overlaps(draft)];
}

function at(draft: Draft, id: string): string {
  const where = draft.where.get(id);
  return where ? `${where.file}:${where.line}` : id;
}

function unknownIds(draft: Draft): string[] {
  const reasons: string[] = [];
  for (const actor of draft.actors.values())
    for (const id of [...actor.memberOf, ...actor.backedBy, ...actor.leads])
      if (!draft.actors.has(id))
        reasons.push(`${at(draft, actor.id)}: ${actor.name} refers to ${id}, which no pack has`);
  for (const office of draft.offices.values())
    for (const id of [office.of, ...office.holders.map((h) => h.actor)])
      if (!draft.actors.has(id))
        reasons.push(`${at(draft, office.id)}: ${office.name} refers to ${id}, which no pack has`);
  return reasons;
}

/** A membership that leads back to itself, told once, by its first member. */
function cycles(draft: Draft): string[] {
  const reasons: string[] = [];
  const done = new Set<string>();
  for (const start of draft.actors.keys()) {
    const path: string[] = [];
    const visit = (id: string): void => {
      const back = path.indexOf(id);
      if (back >= 0) {
        const names = [...path.slice(back), id].map((x) => draft.actors.get(x)?.name ?? x);
        reasons.push(`${at(draft, id)}: a cycle of memberships: ${names.join(' → ')}`);
        return;
      }
      if (done.has(id)) return;
      path.push(id);
      for (const next of draft.actors.get(id)?.memberOf ?? []) visit(next);
      path.pop();
      done.add(id);
    };
    visit(start);
  }
  return reasons;
}

/** Spellings equal but for accents and punctuation are one; those of capitals only (ISIS, Isis) are told apart by case. */
function doubleAliases(draft: Draft): string[] {
  const reasons: string[] = [];
  const owner = new Map<string, string>();
  for (const actor of draft.actors.values())
    for (const spelling of [actor.name, ...actor.aliases.map((a) => a.text)]) {
      const acronym = spelling === spelling.toUpperCase() && spelling !== spelling.toLowerCase();
      const key = `${acronym ? 'A' : 'a'} ${fold(spelling)}`;
      const other = owner.get(key);
      if (other === undefined) owner.set(key, actor.id);
      else if (other !== actor.id)
        reasons.push(
          `${at(draft, actor.id)}: "${spelling}" is a name of ${actor.name} and of ${draft.actors.get(other)?.name} (${at(draft, other)}); list it under \`shared\` of the less usual one`,
        );
    }
  return reasons;
}

function overlaps(draft: Draft): string[] {
  const reasons: string[] = [];
  for (const office of draft.offices.values()) {
    const terms = [...office.holders].sort((a, b) => (firstDay(a.start) < firstDay(b.start) ? -1 : 1));
    terms.forEach((term, i) => {
      const next = terms[i + 1];
      // Only what no reading of the dates can mend: the next starts surely before this one surely ended.
      if (next && (term.end === null || lastDay(next.start) < firstDay(term.end)))
        reasons.push(
          `${at(draft, office.id)}: ${office.name}: the terms of ${draft.actors.get(term.actor)?.name ?? term.actor} and ${draft.actors.get(next.actor)?.name ?? next.actor} overlap`,
        );
    });
  }
  return reasons;
}
