import { RuleTester } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';
import { repositoryRoot } from './lint.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

/** A rule tester with types. Its one file belongs to a project of its own: the project service is shared by all test files. */
export const typedTester = new RuleTester({
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: `${repositoryRoot}/test/fixtures/rule-tester` },
  },
});
