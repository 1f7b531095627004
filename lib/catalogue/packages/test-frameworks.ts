import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const shared = { when: 'later', on: 'test', consumesResult: true, argument: 'any' } as const;
const cases = ['describe', 'it', 'suite', 'test'];
const hooks = ['afterAll', 'afterEach', 'beforeAll', 'beforeEach'];

export const testFrameworkRecords: readonly CatalogueRecord[] = [
  // Globals of jest and mocha, and of vitest with `globals: true`.
  ...invoking({ ...shared, module: 'lib', source: 'https://jestjs.io/docs/api' }, [
    ...cases,
    ...hooks,
    'fdescribe',
    'fit',
    'xdescribe',
    'xit',
    'xtest',
  ]),
  ...invoking({ ...shared, module: 'lib', source: 'https://mochajs.org/#hooks' }, [
    'after',
    'before',
    'context',
    'setup',
    'specify',
    'suiteSetup',
    'suiteTeardown',
    'teardown',
  ]),
  ...invoking({ ...shared, module: '@vitest/runner', source: 'https://vitest.dev/api/' }, [...cases, ...hooks]),
  ...invoking({ ...shared, module: 'vitest', source: 'https://vitest.dev/api/' }, [...cases, ...hooks]),
  ...invoking({ ...shared, module: '@jest/globals', source: 'https://jestjs.io/docs/api' }, [
    'describe',
    'it',
    'test',
    ...hooks,
  ]),
  ...invoking({ ...shared, module: '@playwright/test', source: 'https://playwright.dev/docs/api/class-test' }, [
    'test',
  ]),
  // Where the types of the test runner are declared, beside the browsers'.
  ...invoking(
    { ...shared, module: 'playwright', isOfLibrary: true, source: 'https://playwright.dev/docs/api/class-test' },
    [
      'test',
      'TestType#afterAll',
      'TestType#afterEach',
      'TestType#beforeAll',
      'TestType#beforeEach',
      'TestType#describe',
    ],
  ),
];
