// Places that the gazetteer lacks or lacks under their press names: bases, districts, provinces, borders, regions.

import { z } from 'zod';
import type { PlacePrecision } from '../domain/index.js';
import { aliasesOf, country, id, packKind, provenance, spellings, text } from './kind.js';

export const precisions = [
  'point',
  'district',
  'city',
  'province',
  'country',
  'region',
] as const satisfies readonly PlacePrecision[];

const schema = z.strictObject({
  id: id.describe('`geonames:…`, `wikidata:Q…` or `place:kebab-name`.'),
  name: text.describe('English name.'),
  country: country.optional().describe('Absent means over several states.'),
  ...spellings,
  at: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .optional()
    .describe('Latitude, longitude in WGS 84 degrees; absent for what is no point.'),
  precision: z.enum(precisions),
  ...provenance,
});

export const places = packKind<z.infer<typeof schema>>({
  key: 'places',
  schema,
  add: (draft, entry, source, where) => {
    draft.where.set(entry.id, where);
    draft.places.set(entry.id, {
      id: entry.id,
      name: entry.name,
      aliases: aliasesOf(entry),
      country: entry.country ?? null,
      lat: entry.at?.[0] ?? null,
      lon: entry.at?.[1] ?? null,
      precision: entry.precision,
      source,
    });
  },
});
