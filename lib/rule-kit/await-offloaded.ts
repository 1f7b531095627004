/** The edit that moves a synchronous call to another thread: `await spawnBlocking(() => call)`. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { bindsTighter, isInAsyncBody } from './await-alternative.js';

/**
 * A fix that hands the call to an offloader of the file, or undefined where it would not compile: outside asynchronous functions,
 * and where the call itself waits for something, which the function that is handed over must not.
 *
 * @param offloader the name by which the file knows a function that runs what it is given on another thread
 */
export function awaitOffloaded(
  sourceCode: Readonly<TSESLint.SourceCode>,
  call: TSESTree.CallExpression,
  offloader: string,
): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]) | undefined {
  const waits = sourceCode.getTokens(call).some(({ value }) => value === 'await' || value === 'yield');
  if (waits || !isInAsyncBody(call)) return undefined;
  const [before, after] = bindsTighter(call) ? ['(', ')'] : ['', ''];
  return (fixer) => [
    fixer.insertTextBefore(call, `${before}await ${offloader}(() => `),
    fixer.insertTextAfter(call, `)${after}`),
  ];
}
