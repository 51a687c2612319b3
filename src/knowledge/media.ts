// Media and agencies with their families: outlets of one family are one voice.

import { z } from 'zod';
import { country, id, packKind, provenance, text } from './kind.js';

const schema = z.strictObject({
  id: id.describe('`outlet:kebab-name`, or `wikidata:Q…` where you are sure.'),
  name: text,
  kind: z.enum(['outlet', 'agency']),
  aliases: z.array(text).optional(),
  domains: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))
    .optional()
    .describe('Host names without `www.`.'),
  family: text.optional().describe('Publisher family; absent means its own.'),
  country: country.optional(),
  stateMedia: z.boolean().optional(),
  ...provenance,
});

export const outlets = packKind<z.infer<typeof schema>>({
  key: 'outlets',
  schema,
  add: (draft, entry, source, where) => {
    draft.where.set(entry.id, where);
    draft.outlets.set(entry.id, {
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      aliases: entry.aliases ?? [],
      domains: entry.domains ?? [],
      family: entry.family ?? entry.id,
      country: entry.country ?? null,
      stateMedia: entry.stateMedia ?? false,
      source,
    });
  },
});
