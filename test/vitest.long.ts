import { defineConfig } from 'vitest/config';

/** `npm run test:long`: kills, histories, fuzz and invented documents at full size; `test/long/share.ts` says how to run a part. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    testTimeout: 900_000,
    // They kill processes and count time: one after the other.
    fileParallelism: false,
    reporters: ['default', 'json'],
    outputFile: { json: 'test/artefacts/long.json' },
  },
});
