// Offices with terms: who was what, from when to when. Holders not listed as actors become persons.

import { z } from 'zod';
import type { OfficeRole } from '../domain/index.js';
import { firstDay, lastDay } from './edtf.js';
import { aliasesOf, country, id, idPattern, kebab, packKind, provenance, spellings, text } from './kind.js';

export const officeRoles = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
  'adviser',
  'spokesperson',
  'commander',
  'leader',
  'envoy',
  'speaker',
  'other',
] as const satisfies readonly OfficeRole[];

const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const holderPattern = new RegExp(String.raw`^(.+), (${date})/(${date}|\.\.)$`);
const holder = z
  .string()
  .regex(holderPattern, 'a holder is "Name, start/end" in EDTF; an end of ".." means still in office')
  .refine((line) => {
    const [, , start = '', end = ''] = holderPattern.exec(line) ?? [];
    return end === '..' || firstDay(start) <= lastDay(end);
  }, 'the term ends before it begins');

const schema = z.strictObject({
  id: id.describe('`office:kebab-name`.'),
  name: text.describe('English title with its owner: "President of Iraq".'),
  of: id.describe('Actor that the office belongs to.'),
  country: country.optional().describe('State of the holders; absent means that of the owner.'),
  role: z.enum(officeRoles),
  asOf: z
    .string()
    .regex(new RegExp(`^${date}$`))
    .optional()
    .describe('Up to when the holders are known.'),
  acting: z.literal(true).optional(),
  ...spellings,
  holders: z.array(holder).describe('"Name, 2021-01-20/2025-01-20"; the name may be an id.'),
  ...provenance,
});

/** Id of the person that a holder's line names: the id itself, or one made of the name. */
function personId(name: string): string {
  return idPattern.test(name) ? name : `actor:${kebab(name)}`;
}

export const offices = packKind<z.infer<typeof schema>>({
  key: 'offices',
  schema,
  add: (draft, entry, source, where) => {
    draft.where.set(entry.id, where);
    const holders = entry.holders.map((line) => {
      const [, name = '', start = '', end = ''] = holderPattern.exec(line) ?? [];
      return { actor: personId(name), name, start, end: end === '..' ? null : end };
    });
    draft.offices.set(entry.id, {
      id: entry.id,
      name: entry.name,
      aliases: aliasesOf(entry),
      of: entry.of,
      role: entry.role,
      asOf: entry.asOf ?? null,
      holders: holders.map(({ actor, start, end }) => ({ actor, start, end })),
      source,
    });
    for (const { actor, name } of holders) {
      draft.holders.push({ actor, name, office: entry.id, country: entry.country ?? null, source, where });
    }
  },
});
