import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { independenceQuestions, type SerialLoop, type SerialWait } from '../lib/analyzer/independence.js';
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
    const text = (node: TSESTree.Node): string => sourceCode.getText(node);
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
          suggest: rewrite === undefined ? [] : allSuggestion(rewrite),
        });
      }
    }

    function checkLoop(loop: TSESTree.ForInStatement | TSESTree.ForOfStatement | TSESTree.ForStatement): void {
      const found = questions.serialLoop(loop);
      if (found === undefined) return;
      const { node, rewrite } = found;
      context.report({ node, messageId: 'loop', suggest: rewrite === undefined ? [] : mapSuggestion(loop, rewrite) });
    }

    function allSuggestion(waits: readonly SerialWait[]) {
      const first = waits[0]?.statement;
      const last = waits.at(-1)?.statement;
      if (first === undefined || last === undefined) return [];
      const range: [number, number] = [first.range[0], last.range[1]];
      if (hasComments(range)) return [];
      const indent = ' '.repeat(first.loc.start.column);
      const bindings = waits.map(({ binding }) => text(binding)).join(', ');
      const promises = waits.map(({ promise }) => `${indent}  ${text(promise)},\n`).join('');
      const code = `const [${bindings}] = await Promise.all([\n${promises}${indent}]);`;
      return [
        { messageId: 'useAll' as const, fix: (fixer: TSESLint.RuleFixer) => fixer.replaceTextRange(range, code) },
      ];
    }

    function mapSuggestion(loop: TSESTree.Node, { items, item, promise, list }: NonNullable<SerialLoop['rewrite']>) {
      if (hasComments(loop.range)) return [];
      const parameter = `(${text(item)})`;
      const object = isSimple(items) ? text(items) : `(${text(items)})`;
      const code = `${text(list)}.push(...(await Promise.all(${object}.map(${parameter} => ${text(promise)}))));`;
      return [{ messageId: 'useMap' as const, fix: (fixer: TSESLint.RuleFixer) => fixer.replaceText(loop, code) }];
    }

    function hasComments([start, end]: readonly [number, number]): boolean {
      return sourceCode.getAllComments().some((comment) => comment.range[0] >= start && comment.range[1] <= end);
    }
  },
});

function isSimple(node: TSESTree.Node): boolean {
  return (
    node.type === 'Identifier' ||
    node.type === 'MemberExpression' ||
    node.type === 'CallExpression' ||
    node.type === 'ThisExpression'
  );
}
