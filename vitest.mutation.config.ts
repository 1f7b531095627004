import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants must face: fast, and about what the analysis says; see stryker.config.json. Every mutant faces all of them:
 * answers are remembered by program, so the test that first asks is not the only one that rests on the code behind the answer.
 */
export default defineConfig({
  test: {
    isolate: false,
    env: { STALL_DEBUG: '1' },
    testTimeout: 120_000,
    include: ['test/scenarios.test.ts', 'test/lib/**/*.test.ts', 'test/rules/**/*.test.ts', 'test/laws/**/*.test.ts'],
    exclude: [
      'test/laws/one-truth.test.ts',
      'test/laws/never-throws.test.ts',
      'test/laws/resolved-symbols.test.ts',
      'test/lib/catalogue/**',
      'test/lib/report/**',
    ],
  },
});
