// Anchor events: what everybody can date, to date other things by.

import { z } from 'zod';
import { aliasesOf, id, packKind, provenance, spellings, text } from './kind.js';

const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const yearly = String.raw`XXXX-\d{2}(?:-\d{2})?`;

const schema = z.strictObject({
  id: id.describe('`event:kebab-name`.'),
  name: text.describe('English name.'),
  ...spellings,
  time: z
    .string()
    .regex(new RegExp(`^(?:${date}(?:/(?:${date}|\\.\\.))?|${yearly}(?:/${yearly})?)$`))
    .describe('EDTF day, month, year or interval; `XXXX-05-11/XXXX-05-22` for what comes round every year.'),
  edition: z
    .strictObject({ number: z.number().int(), year: z.number().int() })
    .optional()
    .describe('Of what is held once a year and numbered: the number that one year bore.'),
  ...provenance,
});

export const events = packKind<z.infer<typeof schema>>({
  key: 'events',
  schema,
  add: (draft, entry, source, where) => {
    draft.where.set(entry.id, where);
    draft.events.set(entry.id, {
      id: entry.id,
      name: entry.name,
      aliases: aliasesOf(entry),
      time: entry.time,
      ...(entry.edition ? { edition: entry.edition } : {}),
      source,
    });
  },
});
