import { defineConfig } from 'vitest/config';

/** `npm run test:servers`: real CalDAV servers from Debian's packages, and real clients that read back what was pushed. */
export default defineConfig({
  test: {
    include: ['test/servers/**/*.test.ts'],
    globalSetup: ['test/servers/packages.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One server at a time: they share the machine with what measures them.
    fileParallelism: false,
    reporters: ['default', 'json'],
    outputFile: { json: 'test/artefacts/servers.json' },
  },
});
