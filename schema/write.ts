// Writes schema/inspect.json from the schema in code (`npm run schema`); a test fails where the two differ.

import { writeFileSync } from 'node:fs';
import { inspectionJsonSchema } from '../src/exports/inspection-schema.js';

writeFileSync(new URL('./inspect.json', import.meta.url), `${JSON.stringify(inspectionJsonSchema(), null, 2)}\n`);
