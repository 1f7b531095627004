import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const docs = 'https://nodejs.org/api/test.html';

export const testRecords: readonly CatalogueRecord[] = [
  ...invoking({ module: 'test', argument: -1, when: 'later', on: 'test', consumesResult: true, source: docs }, [
    'describe',
    'it',
    'only',
    'skip',
    'suite',
    'test',
    'todo',
    'TestContext#test',
  ]),
  ...invoking({ module: 'test', argument: 0, when: 'later', on: 'test', consumesResult: true, source: docs }, [
    'after',
    'afterEach',
    'before',
    'beforeEach',
    'TestContext#after',
    'TestContext#afterEach',
    'TestContext#before',
    'TestContext#beforeEach',
  ]),
];
