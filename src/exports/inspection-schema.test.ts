// The published schema is the one in code, and what is printed holds to it.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inspectionJson } from './inspection-json.js';
import { inspectionJsonSchema, inspectionSchema } from './inspection-schema.js';
import { sampleInspection } from './sample.js';

it('schema/inspect.json is up to date (npm run schema)', () => {
  const published = JSON.parse(readFileSync(new URL('../../schema/inspect.json', import.meta.url), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(inspectionJsonSchema())));
});

it('what is printed holds to it, with no field beside it', () => {
  const json = JSON.parse(JSON.stringify(inspectionJson(sampleInspection())));
  expect(inspectionSchema.parse(json)).toEqual(json);
});
