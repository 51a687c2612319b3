// The API in OpenAPI 3.1, served at /api/v1/openapi.json; a test holds it to the routes that exist.

import { z } from 'zod';
import { correctionRequest, exportRequest, verdictRequest } from './requests.js';

type Json = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const maybe = (type: string) => ({ type: [type, 'null'] });
const list = (items: Json) => ({ type: 'array', items });
const object = (properties: Json, description?: string) => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: Object.keys(properties),
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const body = (schema: Json) => ({ required: true, content: { 'application/json': { schema } } });
const idParameter = { name: 'id', in: 'path', required: true, schema: text };
const asOf = {
  name: 'as-of',
  in: 'query',
  description: 'The record as known on this day (YYYY-MM-DD).',
  schema: { type: 'string', format: 'date' },
};
const notFound = json(ref('Problem'), 'No such id.');
const badRequest = json(ref('Problem'), 'The request does not fit the schema; the message says where.');

const get = (summary: string, answer: Json, parameters: readonly Json[] = [], more: Json = {}) => ({
  get: { summary, parameters, responses: { 200: answer, ...more } },
});
const requestSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as Json;

export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Recoupe',
    version: '1.0.0',
    description:
      'The record of one dossier: entries, claims, articles, origins, disputes, series. Dates are EDTF (ISO 8601-2); offsets are UTF-16 code units into the article text.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/v1/openapi.json': get('This document', json({ type: 'object' }, 'OpenAPI 3.1')),
    '/api/v1/dossier': get('Name, size and revision of the dossier', json(ref('Dossier'), 'The dossier'), [asOf]),
    '/api/v1/overview': get(
      'Every entry as one row, with the tables of actors, places, sources and languages that rows point into',
      json(ref('Overview'), 'The overview'),
      [asOf],
    ),
    '/api/v1/record': get('The whole record', json({ type: 'object' }, 'As `recoupe record --format json`'), [asOf]),
    '/api/v1/articles': get(
      'Articles, without their text',
      json(object({ articles: list({ type: 'object' }) }), 'Articles'),
      [asOf],
    ),
    '/api/v1/articles/{id}': get(
      'One article with its text, mentions, claims and copies',
      json({ type: 'object' }, 'The article'),
      [idParameter, asOf],
      { 404: notFound },
    ),
    '/api/v1/articles/{id}/original': get(
      'The bytes it was read from, as a download',
      { description: 'Bytes', content: { 'application/octet-stream': {} } },
      [idParameter],
      { 404: notFound },
    ),
    '/api/v1/articles/{id}/original/view': get(
      'The same, disarmed, to be shown in a sandboxed frame',
      { description: 'HTML or plain text under a sandbox policy', content: { 'text/html': {}, 'text/plain': {} } },
      [idParameter],
      { 404: notFound },
    ),
    '/api/v1/entries/{id}': get(
      'One entry with its claims, articles, disputes, copies, links and corrections',
      json({ type: 'object' }, 'The entry'),
      [idParameter, asOf],
      { 404: notFound },
    ),
    '/api/v1/actors/{id}': get(
      'Names and relations of one actor',
      json({ type: 'object' }, 'The actor'),
      [idParameter, asOf],
      { 404: notFound },
    ),
    '/api/v1/series': get('Figures over time, with the sentence of each point', json({ type: 'object' }, 'Series'), [
      asOf,
    ]),
    '/api/v1/sources': get('Outlets, families and who copies whom', json({ type: 'object' }, 'Sources'), [asOf]),
    '/api/v1/search': get(
      'Full-text search in the articles, all languages',
      json(object({ query: text, entries: list(text), articles: list({ type: 'object' }) }), 'Hits'),
      [{ name: 'q', in: 'query', required: true, schema: { type: 'string', maxLength: 400 } }],
    ),
    '/api/v1/corrections': {
      ...get(
        'Every correction, with what became of it',
        json(object({ corrections: list({ type: 'object' }) }), 'Corrections'),
      ),
      post: {
        summary: 'Decide something; undoing is a decision too',
        requestBody: body(ref('CorrectionRequest')),
        responses: { 201: json(ref('Corrected'), 'Stored and applied'), 400: badRequest },
      },
    },
    '/api/v1/review': {
      ...get(
        'Claims drawn for review, and the verdicts so far',
        json({ type: 'object' }, 'The sample'),
        [
          { name: 'size', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 } },
          { name: 'seed', in: 'query', schema: { type: 'integer', minimum: 0, default: 1 } },
        ],
        { 400: badRequest },
      ),
      post: {
        summary: 'Judge one claim',
        requestBody: body(ref('VerdictRequest')),
        responses: { 204: { description: 'Stored' }, 400: badRequest },
      },
    },
    '/api/v1/files': {
      post: {
        summary: 'Read files into the dossier; answers with one JSON event a line while it works',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: object({ file: list({ type: 'string', contentMediaType: 'application/octet-stream' }) }),
            },
          },
        },
        responses: {
          200: {
            description: 'Events: progress, article, issue, and done as the last',
            content: { 'application/x-ndjson': { schema: { type: 'object' } } },
          },
          400: badRequest,
          413: json(ref('Problem'), 'More than 256 MB at once'),
        },
      },
    },
    '/api/v1/export': {
      post: {
        summary: 'The entries named (or all) as a file',
        requestBody: body(ref('ExportRequest')),
        responses: { 200: { description: 'The file' }, 400: badRequest },
      },
    },
  },
  components: {
    schemas: {
      Problem: object({ error: text, message: text }, 'What is wrong, in words for a person.'),
      Dossier: object({
        name: text,
        revision: text,
        articles: count,
        claims: count,
        entries: count,
        disputes: count,
        series: count,
        exports: list(text),
      }),
      Overview: object({
        dossier: text,
        revision: text,
        asOf: maybe('string'),
        actors: list(object({ id: text, name: text })),
        places: list(
          object({ id: text, name: text, lat: maybe('number'), lon: maybe('number'), precision: maybe('string') }),
        ),
        sources: list(text),
        languages: list(text),
        entries: list(ref('EntryRow')),
        counts: object({ articles: count, series: count, disputes: count }),
      }),
      EntryRow: object(
        {
          id: text,
          kind: { enum: ['event', 'statement', 'figure', 'relation'] },
          type: text,
          mode: maybe('string'),
          modality: { enum: ['asserted', 'planned', 'possible', 'conditional', 'denied'] },
          actors: list(count),
          recipients: list(count),
          place: { type: 'integer', minimum: -1 },
          time: maybe('string'),
          figures: list({ type: 'object' }),
          words: text,
          language: text,
          sources: list(count),
          languages: list(count),
          articles: count,
          independent: count,
          disputes: count,
          review: { enum: ['accepted', 'rejected', 'edited', null] },
        },
        'Numbers in actors, recipients, place, sources and languages are positions in the tables of the overview.',
      ),
      Corrected: object({ correction: { type: 'object' }, revision: text }),
      CorrectionRequest: requestSchema(correctionRequest),
      VerdictRequest: requestSchema(verdictRequest),
      ExportRequest: requestSchema(exportRequest),
    },
  },
} as const;
