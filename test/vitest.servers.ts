import { defineConfig } from 'vitest/config';

/**
 * `npm run test:servers`: real CalDAV servers from Debian's packages with real clients that read back what was pushed,
 * and everything over a store once more on a real PostgreSQL.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'caldav',
          include: ['test/servers/**/*.test.ts'],
          globalSetup: ['test/servers/packages.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One server at a time: they share the machine with what measures them.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'postgres',
          include: [
            'test/store/**/*.test.ts',
            'test/service/**/*.test.ts',
            'test/postgres/**/*.test.ts',
            'test/long/kills.test.ts',
          ],
          globalSetup: ['test/postgres/cluster.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A notification comes at once, on a machine that has nothing else to do.
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    reporters: ['default', 'json'],
    outputFile: { json: 'test/artefacts/servers.json' },
  },
});
