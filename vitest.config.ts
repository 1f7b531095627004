import { defineConfig } from 'vitest/config';

// One process keeps its TypeScript programs between test files: typed tests run about three times faster than isolated.
const shared = {
  isolate: false,
  pool: 'forks',
  testTimeout: 120_000,
  hookTimeout: 300_000,
  env: { STALL_DEBUG: '1' },
} as const;

// Tests that ask the whole plugin run on both type backends; see docs/architecture.md.
const onBothBackends = ['test/scenarios.test.ts', 'test/docs.test.ts'];

const isContinuousIntegration = process.env['CI'] !== undefined;

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: isContinuousIntegration ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
    projects: [
      {
        test: {
          ...shared,
          name: 'typescript',
          include: ['test/**/*.test.ts'],
          exclude: ['test/scenarios/*/**', 'test/recall/cases/**'],
        },
      },
      { test: { ...shared, name: 'tsgo', include: onBothBackends, env: { ...shared.env, STALL_BACKEND: 'tsgo' } } },
    ],
  },
});
