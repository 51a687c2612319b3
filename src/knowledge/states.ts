// States: names from the Unicode CLDR that Node carries, the rest (demonyms, capital, own spellings) from the pack.

import { z } from 'zod';
import type { Alias } from '../domain/index.js';
import { englishDemonyms, frenchDemonyms } from './inflect.js';
import { aliasesOf, country, id, packKind, provenance, spellings, text, texts } from './kind.js';

const schema = z.strictObject({
  code: country,
  id: id.optional().describe('Wikidata id of the state; absent means `actor:state-xx`.'),
  ...spellings,
  only: z.literal(true).optional().describe('Take no names from CLDR, only those given here.'),
  demonyms: z
    .strictObject({ fr: texts.optional(), en: texts.optional(), ar: texts.optional() })
    .optional()
    .describe('French: masculine singular, or masculine/feminine. English: adjective, or adjective/noun.'),
  capital: texts
    .optional()
    .describe('Spellings of the seat of government, which stands for the government in the press.'),
  at: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .optional()
    .describe('Middle: latitude, longitude.'),
  shared: texts.optional().describe('Spellings that another state bears too ("Congo"): the article tells which.'),
  memberOf: z.array(id).optional(),
  backedBy: z.array(id).optional(),
  name: text.optional().describe('English name; absent means that of CLDR.'),
  ...provenance,
});

const cldr = new Map(
  ['en', 'fr', 'ar'].map((l) => [l, new Intl.DisplayNames([l], { type: 'region', fallback: 'none' })]),
);

export const states = packKind<z.infer<typeof schema>>({
  key: 'states',
  schema,
  add: (draft, entry, source, where) => {
    const actor = entry.id ?? `actor:state-${entry.code.toLowerCase()}`;
    const names: Alias[] = [];
    if (entry.only === undefined)
      for (const [language, table] of cldr) {
        const name = table.of(entry.code);
        if (name !== undefined) names.push({ text: name.replace(/ \(.*\)$/, ''), language });
      }
    names.push(...aliasesOf(entry));
    const name = entry.name ?? names.find((n) => n.language === 'en')?.text ?? entry.code;
    const demonyms: Alias[] = [
      ...(entry.demonyms?.fr ?? []).flatMap((d) => frenchDemonyms(d).map((text) => ({ text, language: 'fr' }))),
      ...(entry.demonyms?.en ?? []).flatMap((d) => englishDemonyms(d).map((text) => ({ text, language: 'en' }))),
      ...(entry.demonyms?.ar ?? []).map((text) => ({ text, language: 'ar' })),
    ];
    draft.where.set(actor, where);
    draft.states.set(entry.code, {
      code: entry.code,
      actor,
      names,
      demonyms,
      capital: (entry.capital ?? []).map((text) => ({ text })),
      lat: entry.at?.[0] ?? null,
      lon: entry.at?.[1] ?? null,
      source,
    });
    draft.actors.set(actor, {
      id: actor,
      name,
      kind: 'state',
      country: entry.code,
      aliases: names,
      shared: aliasesOf({ aliases: entry.shared }),
      memberOf: entry.memberOf ?? [],
      backedBy: entry.backedBy ?? [],
      leads: [],
      role: 'state',
      source,
    });
  },
});
