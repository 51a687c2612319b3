// The whole record as JSON: { articles, claims, entries, series, disputes, lineage }.

import type { ExportFormat } from './format.js';
import { safeJson } from './plain.js';

export const jsonFormat: ExportFormat = {
  name: 'json',
  summary: 'the whole record, for programs',
  mediaType: 'application/json',
  /** One value a line, so that a record of any size passes and two versions can be compared line by line. */
  *write({ articles, claims, entries, series, disputes, lineage }) {
    let first = true;
    for (const [part, values] of Object.entries({ articles, claims, entries, series, disputes, lineage })) {
      yield `${first ? '{' : ','}\n${JSON.stringify(part)}: [`;
      first = false;
      for (const [i, value] of values.entries()) yield `${i === 0 ? '' : ','}\n${safeJson(value)}`;
      yield '\n]';
    }
    yield '\n}\n';
  },
};
