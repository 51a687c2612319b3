// `npm run golden`: the example dossier end to end against its own record as committed; `npm run golden -- -u` writes it anew.
// Apart from `npm test`, because every rule that changes what is read changes it: look at the difference, then accept it.

import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/**/*.golden.ts'], testTimeout: 120_000 } });
