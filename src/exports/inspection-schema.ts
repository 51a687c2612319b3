// The contract of `recoupe inspect --json`, as a schema: schema/inspect.json is made from it. Fields may be added, none removed.

import { z } from 'zod';
import { ploverTypes } from '../domain/index.js';

const offset = z.int().nonnegative();
const quote = z
  .object({ start: offset, end: offset, exact: z.string() })
  .describe('UTF-16 offsets into article.text, half-open, with the words they cover');
const actor = z.object({
  id: z.string(),
  name: z.string(),
  mention: z.string().describe('the words that name it here'),
  start: offset,
  end: offset,
});
const step = z.object({ from: quote.nullable(), says: z.string() }).describe('how a derived value was got');
const reason = z.object({ exact: z.string(), says: z.string(), start: offset.optional(), end: offset.optional() });

const published = z.object({
  edtf: z
    .string()
    .nullable()
    .describe('EDTF day, month, year or interval that holds the truth; null where nothing is known'),
  best: z
    .string()
    .nullable()
    .describe(
      'the likeliest day, or month or year where no finer was stated: a guess to be relied on only where `sure`',
    ),
  sure: z.boolean().describe('true where `best` was stated, or follows from the text with little doubt'),
  settled: z
    .string()
    .nullable()
    .describe('day, month or year of which there is little doubt: `best` where `sure`, else coarser, or null'),
  withinAWeek: z
    .number()
    .optional()
    .describe('where inferred: the probability that the truth lies within seven days of `best`'),
  basis: z.enum(['declared', 'url', 'dateline', 'inferred', 'unknown']),
  because: z.array(reason),
  months: z
    .array(z.object({ month: z.string(), share: z.number() }))
    .readonly()
    .optional()
    .describe('where inferred: the months that it may be of, each with its share of the likelihood'),
  days: z
    .array(z.object({ day: z.string(), share: z.number() }))
    .readonly()
    .optional()
    .describe('the same of days that stand out'),
});

const article = z.object({
  id: z.string(),
  name: z.string().nullable(),
  url: z.string().nullable(),
  format: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  language: z.string().describe('BCP 47 primary subtag, or und'),
  outlet: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
  byline: z.array(z.string()),
  agencies: z.array(z.object({ id: z.string().nullable(), name: z.string() })).describe('credited for the text'),
  translated: z.boolean(),
  published,
  declared: z.array(
    z.object({
      kind: z.enum(['published', 'modified', 'shown']),
      basis: z.enum(['declared', 'url']),
      edtf: z.string(),
      exact: z.string(),
      where: z.string(),
    }),
  ),
  removed: z.array(z.object({ rule: z.string(), exact: z.string() })).describe('taken out of the text, by rule'),
});

const claim = z.object({
  id: z.string(),
  kind: z.enum(['event', 'statement', 'figure', 'relation']),
  type: z.enum([...ploverTypes, 'STATE', 'FIGURE', 'RELATION']),
  mode: z.string().nullable(),
  actors: z.array(actor),
  recipients: z.array(actor),
  place: z
    .object({
      id: z.string(),
      name: z.string(),
      mention: z.string(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
    })
    .nullable(),
  time: z.object({ edtf: z.string(), mention: z.string() }).nullable(),
  figure: z
    .object({
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      approximate: z.boolean(),
      unit: z.string().nullable(),
    })
    .nullable(),
  relation: z.string().nullable(),
  quotation: z.string().nullable(),
  modality: z.enum(['asserted', 'planned', 'possible', 'conditional', 'denied']),
  attribution: z.array(actor).describe('who is cited for it, nearest first; empty where the outlet itself says it'),
  evidence: quote.extend({ sentence: z.string() }),
  steps: z.array(step),
  links: z.array(z.object({ kind: z.string(), claim: z.string(), exact: z.string() })),
  rule: z.string(),
});

const mentioned = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  anonymous: z.boolean(),
  role: z.string().optional().describe('The office beside the name of a person that no pack knows.'),
  mentions: z.array(quote.extend({ method: z.string(), confidence: z.number(), why: z.string() })),
});

const time = quote.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value'),
  edtf: z.string().nullable(),
  steps: z.array(step),
});

const place = quote.extend({
  id: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: z.string(),
  confidence: z.number(),
  why: z.string(),
});

const flag = z.object({ kind: z.string(), about: z.array(z.string()), why: z.string(), evidence: quote });

export const inspectionSchema = z
  .object({
    article,
    claims: z.array(claim),
    actors: z.array(mentioned),
    times: z.array(time),
    places: z.array(place),
    flags: z.array(flag),
    dropped: z.record(z.string(), z.number()).describe('claims refused for want of their words, counted by reason'),
  })
  .describe('What `recoupe inspect FILE --json` prints: one object an article.');

export type InspectionJson = z.infer<typeof inspectionSchema>;

/** The JSON Schema (draft 2020-12) published as schema/inspect.json. Extra fields are allowed. */
export function inspectionJsonSchema(): unknown {
  return { $id: 'https://recoupe.invalid/schema/inspect.json', ...z.toJSONSchema(inspectionSchema, { io: 'input' }) };
}
