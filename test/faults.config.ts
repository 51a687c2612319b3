// `npm run faults`: killed processes and full disks, for real. Apart from `npm test`, because it takes its time.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.faults.ts'], testTimeout: 300_000, hookTimeout: 60_000, maxWorkers: 1 },
});
