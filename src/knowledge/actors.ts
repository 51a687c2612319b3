// Actors of packs: persons, groups, parties, institutions, organisations, with their spellings and ties.

import { z } from 'zod';
import type { KnownActor } from '../domain/index.js';
import { aliasesOf, country, id, packKind, provenance, spellings, text, texts } from './kind.js';

export const actorKinds = [
  'person',
  'state',
  'government',
  'ministry',
  'military',
  'police',
  'armed-group',
  'party',
  'parliament',
  'court',
  'international-organisation',
  'coalition',
  'organisation',
  'media',
  'company',
  'population',
  'group',
  'unknown',
] as const satisfies readonly KnownActor['kind'][];

const schema = z.strictObject({
  id: id.describe('`wikidata:Q…` where you are sure, else `actor:kebab-name`.'),
  name: text.describe('English name.'),
  kind: z.enum(actorKinds),
  country: country.optional().describe('Absent means none, or several.'),
  ...spellings,
  shared: texts.optional().describe('Spellings that other actors bear too: the context must speak for this actor.'),
  memberOf: z.array(id).optional(),
  backedBy: z.array(id).optional(),
  leads: z.array(id).optional(),
  role: text
    .optional()
    .describe('What it is to its state: foreign-ministry, defence-ministry, interior-ministry, military, parliament…'),
  ...provenance,
});

export const actors = packKind<z.infer<typeof schema>>({
  key: 'actors',
  schema,
  add: (draft, entry, source, where) => {
    const before = draft.actors.get(entry.id);
    draft.where.set(entry.id, where);
    draft.actors.set(entry.id, {
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      country: entry.country ?? before?.country ?? null,
      aliases: [...(before?.aliases ?? []), ...aliasesOf(entry)],
      shared: [...(before?.shared ?? []), ...aliasesOf({ aliases: entry.shared })],
      memberOf: [...(before?.memberOf ?? []), ...(entry.memberOf ?? [])],
      backedBy: [...(before?.backedBy ?? []), ...(entry.backedBy ?? [])],
      leads: [...(before?.leads ?? []), ...(entry.leads ?? [])],
      role: entry.role ?? before?.role ?? null,
      source,
      ...(entry.note === undefined ? {} : { note: entry.note }),
    });
  },
});
