// The tests of the page in a real browser; they need `npm run build` first.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As long as the browser's own waits: a decision makes the record anew.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
  },
});
