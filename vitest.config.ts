import { defineConfig } from 'vitest/config';

/** `npm test`: everything that needs nothing but Node and npm. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/servers/**', 'test/browser/**', 'test/long/**'],
    testTimeout: 20_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test/artefacts/unit.json' },
  },
});
