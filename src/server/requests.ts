// What the API accepts, as schemas: they check each request and are printed in the OpenAPI document.

import { z } from 'zod';
import { editableFields } from '../domain/index.js';

const id = z.string().min(1).max(400);

export const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), entry: id }),
  z.object({ kind: z.literal('reject'), entry: id }),
  z.object({ kind: z.literal('edit'), entry: id, field: z.enum(editableFields), value: z.json() }),
  z.object({ kind: z.literal('merge'), entries: z.array(id).min(2).max(1000) }),
  z.object({ kind: z.literal('split'), entry: id, claims: z.array(id).min(1).max(10_000) }),
  z.object({ kind: z.enum(['same-actor', 'different-actor']), actors: z.tuple([id, id]) }),
  z.object({ kind: z.enum(['same-origin', 'different-origin']), articles: z.tuple([id, id]) }),
  z.object({ kind: z.literal('set-date'), article: id, edtf: z.string().min(4).max(60) }),
  z.object({ kind: z.literal('undo'), correction: id }),
]);

export const correctionRequest = z.object({
  decision: decisionSchema,
  who: z.string().max(200).default(''),
  why: z.string().max(4000).default(''),
});

export const verdictRequest = z.object({
  claim: id,
  right: z.boolean(),
  why: z.string().max(1000).default(''),
  who: z.string().max(200).default(''),
});

export const exportRequest = z.object({
  format: z.string().min(1).max(40),
  entries: z.array(id).max(1_000_000).nullable().default(null),
});

export const reviewQuery = z.object({
  size: z.coerce.number().int().min(1).max(1000).default(50),
  seed: z.coerce.number().int().min(0).max(2_147_483_647).default(1),
});
