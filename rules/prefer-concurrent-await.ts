import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { independenceQuestions } from '../lib/analyzer/independence.js';
import { awaitRoundsTogether, awaitTogether } from '../lib/rule-kit/concurrent-edits.js';
import { createRule } from '../lib/rule-kit/create-rule.js';

type MessageId = 'statements' | 'loop' | 'useAll' | 'useMap';

export default createRule<MessageId, readonly []>({
  name: 'prefer-concurrent-await',
  meta: {
    type: 'suggestion',
    hasSuggestions: true,
    docs: {
      description: 'Prefer waiting for independent answers at the same time',
      recommended: 'strict',
    },
    messages: {
      statements:
        'These {{ count }} waits do not need each other, yet each starts when the one before has ended: the time adds up. Start them together with `Promise.all`.',
      loop: 'Each round waits for an answer that depends on its own item only: the time adds up. Start the rounds together with `Promise.all`, or with a limit if there are many.',
      useAll: 'Wait for all of them with `Promise.all`.',
      useMap: 'Wait for all rounds with `Promise.all`.',
    },
    schema: [],
  },
  create(context) {
    const questions = independenceQuestions(context);
    const { sourceCode } = context;
    return {
      BlockStatement: checkStatements,
      SwitchCase: checkStatements,
      ArrowFunctionExpression(arrow) {
        if (arrow.async && arrow.expression) checkStatements(arrow);
      },
      ForInStatement: checkLoop,
      ForOfStatement: checkLoop,
      ForStatement: checkLoop,
    };

    function checkStatements(owner: TSESTree.Node): void {
      for (const { node, count, rewrite } of questions.serialWaits(owner)) {
        context.report({
          node,
          messageId: 'statements',
          data: { count: String(count) },
          suggest: suggestion('useAll', awaitTogether(rewrite, sourceCode)),
        });
      }
    }

    function checkLoop(loop: TSESTree.ForInStatement | TSESTree.ForOfStatement | TSESTree.ForStatement): void {
      const found = questions.serialLoop(loop);
      if (found === undefined) return;
      const suggest = suggestion('useMap', awaitRoundsTogether(loop, found.rewrite, sourceCode));
      context.report({ node: found.node, messageId: 'loop', suggest });
    }
  },
});

function suggestion(
  messageId: 'useAll' | 'useMap',
  fix: TSESLint.ReportFixFunction | undefined,
): TSESLint.SuggestionReportDescriptor<MessageId>[] {
  return fix === undefined ? [] : [{ messageId, fix }];
}
