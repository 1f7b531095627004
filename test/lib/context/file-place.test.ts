import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/catalogue/index.js';
import { isTestPath, placeOfFile, type FilePatterns } from '../../../lib/context/file-place.js';
import { ApiIndex } from '../../../lib/types/api-index.js';
import { parse } from '../../support/parse.js';

const api = new ApiIndex(catalogue);
const NONE: FilePatterns = { isOneShot: () => false, isTest: () => false, isWorker: () => false };

/** Where all of a file runs, or `anywhere`. */
function placeOf(path: string, code = 'export {};', patterns = NONE): string {
  return placeOfFile(parse(code, path), path, patterns, api)?.on ?? 'anywhere';
}

describe('by its path', () => {
  test.each([
    ['src/resize.worker.ts', 'worker'],
    ['src/resize.worker.mjs', 'worker'],
    ['src/worker.ts', 'anywhere'],
    ['src/resize-worker.ts', 'anywhere'],
    ['src/resize.worker.ts.txt', 'anywhere'],
    ['src/load.test.ts', 'test'],
    ['src/load.spec.tsx', 'test'],
    ['src/load-test.ts', 'test'],
    ['src/load.bench.js', 'test'],
    ['src/load.cy.ts', 'test'],
    ['src/type-tests.ts', 'test'],
    ['types/index.test-d.ts', 'test'],
    ['src/type-testing.ts', 'anywhere'],
    ['test/load.ts', 'test'],
    ['src/__tests__/load.ts', 'test'],
    ['src/__mocks__/fs.ts', 'test'],
    ['integration-tests/load.ts', 'test'],
    ['src/test-utils/load.ts', 'test'],
    ['e2e/load.ts', 'test'],
    ['spec/loadSpec.js', 'test'],
    ['spec/support/setup.js', 'test'],
    ['spec/helpers.js', 'test'],
    ['src/cron/specs/reconciler.ts', 'anywhere'],
    ['src/latest/load.ts', 'anywhere'],
    ['src/contest.ts', 'anywhere'],
    ['src/test.ts', 'anywhere'],
    ['scripts/load.ts', 'one-shot'],
    ['db/migrations/001.ts', 'one-shot'],
    ['db/predefinedMigrations/v2/index.ts', 'one-shot'],
    ['src/utilities/createMigration.ts', 'one-shot'],
    ['src/transform/blocksMigrator.ts', 'one-shot'],
    ['bin/load.js', 'one-shot'],
    ['vite.config.ts', 'one-shot'],
    ['src/app.config.mts', 'one-shot'],
    ['src/cli.ts', 'one-shot'],
    ['Gulpfile.js', 'one-shot'],
    ['src/config.ts', 'anywhere'],
    ['src/client.ts', 'anywhere'],
    ['src/descriptions/load.ts', 'anywhere'],
    ['scripts/load.test.ts', 'test'],
    ['test/resize.worker.ts', 'worker'],
  ])('%s: %s', (path, on) => {
    expect(placeOf(path)).toBe(on);
  });
});

describe('by what it says', () => {
  test.each([
    ['#!/usr/bin/env node\nrun();', 'one-shot'],
    ['///usr/bin/env node\nrun();', 'one-shot'],
    ['// /opt/local/bin/node\nrun();', 'one-shot'],
    ['// see /usr/bin/env\nrun();', 'anywhere'],
    ['run();\n#!/usr/bin/env node', 'anywhere'],
    ["import { it } from 'vitest';", 'test'],
    ["import { test } from 'node:test';", 'test'],
    ["import { test } from '@playwright/test';", 'test'],
    ["import { chromium } from 'playwright';", 'anywhere'],
    ["import { readFile } from 'node:fs';", 'anywhere'],
    ["import { parentPort } from 'node:worker_threads';", 'worker'],
    ["import { isMainThread, workerData as data } from 'worker_threads';", 'worker'],
    ["const { parentPort } = require('worker_threads');", 'worker'],
    ["import threads from 'node:worker_threads'; start(threads.workerData);", 'worker'],
    ["import * as threads from 'worker_threads'; threads.parentPort?.on('message', run);", 'worker'],
    ["import threads from 'node:worker_threads'; new threads.Worker(path, { workerData: 1 });", 'anywhere'],
    ["import { Worker } from 'node:worker_threads';", 'anywhere'],
    ["import { Worker } from 'node:worker_threads'; const parentPort = 1;", 'anywhere'],
    ["import { parentPort } from './ports.js';", 'anywhere'],
    ["import { worker } from 'workerpool'; worker({ add });", 'worker'],
    ["import workerpool from 'workerpool'; workerpool.worker({ add });", 'worker'],
    ["import workerpool from 'workerpool'; const worker = workerpool.pool(); use(worker);", 'anywhere'],
    ["import Piscina from 'piscina'; use(Piscina.workerData);", 'worker'],
    ["import Piscina from 'piscina'; use(Piscina.run);", 'anywhere'],
    ["import { ThreadWorker } from 'poolifier'; export default new ThreadWorker(add);", 'worker'],
  ])('%s: %s', (code, on) => {
    expect(placeOf('src/file.ts', code)).toBe(on);
  });
});

test.each([
  ['isWorker', 'worker'],
  ['isTest', 'test'],
  ['isOneShot', 'one-shot'],
] as const)('settings say %s', (setting, on) => {
  const patterns = { ...NONE, [setting]: (path: string) => path === 'src/jobs/nightly.ts' };
  expect(placeOf('src/jobs/nightly.ts', 'export {};', patterns)).toBe(on);
  expect(placeOf('src/jobs/hourly.ts', 'export {};', patterns)).toBe('anywhere');
});

test('a path may say alone that a file is a test', () => {
  const patterns = { ...NONE, isTest: (path: string) => path.startsWith('checks/') };
  expect(isTestPath('src/a.test.ts', NONE)).toBe(true);
  expect(isTestPath('checks/a.ts', patterns)).toBe(true);
  expect(isTestPath('checks/a.ts', NONE)).toBe(false);
});
