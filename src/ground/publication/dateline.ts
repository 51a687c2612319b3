// The date that opens an agency's or a newspaper's text: "Bagdad, 4 janv. (AFP)", "6 janvier 2016. –".

import type { CalendarMeaning, TimeExpression } from '../../domain/index.js';

export interface Dateline {
  readonly expression: TimeExpression;
  readonly meaning: CalendarMeaning;
}

/** Datelines stand within the first lines; a date further in is told, not stated. */
const reach = 220;

/**
 * The dateline, or null. It has a day and a month, begins the line or follows a place name in capitals or a comma, and a
 * dash, an agency in brackets or the end of the line follows it.
 */
export function findDateline(text: string, expressions: readonly TimeExpression[]): Dateline | null {
  for (const e of expressions) {
    if (e.start > reach) return null;
    const m = e.meaning;
    if (m.kind !== 'calendar' || m.day === undefined || m.month === undefined || m.toward !== undefined) continue;
    const line = text.lastIndexOf('\n', e.start - 1) + 1;
    const before = text.slice(line, e.start).trim();
    const rest = text.slice(e.end, e.end + 60);
    const after = rest.split('\n', 1)[0]!.trim();
    const closed =
      after === '' ||
      /^[.,]?\s*(?:\([^()\n]{2,40}\)|[–—-])/.test(after) ||
      /^[.,]?$/.test(after) ||
      /^(?:à|at|,)?\s*\d{1,2}\s*[h:]\s*\d{0,2}\b.{0,12}$/i.test(after);
    // nothing, a label, or a place: "BAGDAD,", "Bagdad (Irak),", "Publié le", "Kyiv, Ukraine —"
    const opened =
      before === '' ||
      /^(?:\([^()]{2,30}\)\s*[-–—]?|(?:publié|mis en ligne|posté|modifié|mise à jour|paru|rédigé|published|posted|updated)(?:\s*(?:le|on|:))*|par .{3,60}[,|·-]|by .{3,60}[,|·-])$/iu.test(
        before,
      ) ||
      (/^[\p{Lu}][\p{L}'’ .()-]{1,50},?(?:\s+le|,)?$/u.test(before) &&
        (before.endsWith(',') || before.endsWith('le')) &&
        before.split(/\s+/).length <= 6);
    if (closed && opened) return { expression: e, meaning: m };
  }
  return null;
}
