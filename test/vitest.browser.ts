import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: every page in a real Chromium, from Debian's package. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/packages.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What another process changed is seen within a quarter of a second; loading a page to see it may take longer.
    expect: { poll: { timeout: 10_000 } },
    // One browser at a time: it shares the machine with the service that it looks at.
    fileParallelism: false,
    reporters: ['default', 'json'],
    outputFile: { json: 'test/artefacts/browser.json' },
  },
});
