import { defineConfig } from 'vitest/config';

/** The tests that mutants must face: fast, and about what the analysis says; see stryker.config.json. */
export default defineConfig({
  test: {
    isolate: false,
    env: { STALL_DEBUG: '1' },
    testTimeout: 120_000,
    include: ['test/scenarios.test.ts', 'test/lib/**/*.test.ts', 'test/rules/**/*.test.ts', 'test/laws/**/*.test.ts'],
    exclude: [
      'test/laws/one-truth.test.ts',
      'test/laws/never-throws.test.ts',
      'test/lib/catalogue/**',
      'test/lib/report/**',
    ],
  },
});
