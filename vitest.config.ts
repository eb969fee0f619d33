import { defineConfig } from 'vitest/config';

/** `npm test`: everything that needs nothing but Node and npm. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest leaves one core free, which is half of a small machine.
    maxWorkers: 2,
    // A process serves many files: none leaves anything behind in the modules, and starting each anew costs a third.
    isolate: false,
    exclude: ['test/servers/**', 'test/postgres/**', 'test/browser/**', 'test/long/**'],
    // Generous: they bound a test that hangs, on a machine that has other work.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test/artefacts/unit.json' },
  },
});
