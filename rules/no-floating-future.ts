import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { futureQuestions, isImmediatelyInvoked, type CallbackNode, type FutureNode } from '../lib/analyzer/futures.js';
import type { LostFuture } from '../lib/analyzer/futures/lost-future.js';
import { allowList, typeAllowList } from '../lib/rule-kit/allow.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import { futureDefaults, futureSchema, type FutureOptions } from '../lib/rule-kit/future-options.js';
import { futureEdits, type FutureEdit } from '../lib/rule-kit/future-suggestions.js';
import { futureMessage, futureText, type FutureMessage } from '../lib/rule-kit/future-text.js';
import { isAskedFor } from '../lib/rule-kit/options.js';
import { statementValues } from '../lib/rule-kit/statement-values.js';

type Options = readonly [FutureOptions];
type MessageId = FutureMessage | FutureEdit['messageId'];

export default createRule<MessageId, Options>({
  name: 'no-floating-future',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description:
        'Disallow futures that nobody awaits, runs, returns or hands over: promises, and lazy futures that then never run',
      recommended: 'recommended',
      strictOptions: [{ confidence: 'possible' }],
    },
    messages: {
      eager:
        'Nobody awaits the promise of `{{ what }}`: when it fails the error is lost, and nothing waits for it to finish.',
      eagerInside:
        '`{{ what }}` waits for what holds promises, and for none of them: when one fails the error is lost, and nothing waits for it to finish.',
      eagerTested:
        'Nobody awaits the promise of `{{ what }}`: what is tested or compared is the promise, not what it answers, so this always comes out the same way.',
      eagerCallback:
        'Nobody awaits the promises of this asynchronous callback: the loop is over before they are, and when one fails the error is lost.',
      testingCallback:
        '`{{ ignorer }}` awaits no promise of this callback, and takes each for true: every element passes, and when one fails the error is lost.',
      ignoredCallback:
        '`{{ ignorer }}` ignores the promise of this asynchronous callback: nothing waits for it to finish, and when it fails the error is lost.',
      handlerIsNoFunction:
        '`{{ what }}` is given no function that handles a failure: when the promise fails the error is lost.',
      lazy: '`{{ what }}` never runs: a lazy future ({{ type }}) does nothing until {{ driver }}, and {{ loss }}.',
      addAwait: 'Run it: `{{ code }}`.',
      addReturn: 'Hand it to the caller with `return`.',
      addVoid: 'Mark it as not awaited on purpose with `void`.',
      addYield: 'Run it with `yield*`.',
      addCall: 'Run it with `{{ code }}`.',
    },
    schema: futureSchema,
    defaultOptions: [futureDefaults],
  },
  create(context, [options]) {
    const questions = futureQuestions(context);
    const isSafeCall = allowList(context, options.allowForKnownSafeCalls);
    const isSafeType = typeAllowList(context, options.allowForKnownSafePromises);
    const reported = new Set<TSESTree.Node>();

    const checkCall = (node: FutureNode): void => {
      report(node, questions.lostCall(node));
    };
    return {
      CallExpression(node) {
        checkCall(node);
        const [first] = node.arguments;
        if (first?.type === AST_NODE_TYPES.Identifier || first?.type === AST_NODE_TYPES.MemberExpression)
          checkCallback(first);
      },
      NewExpression: checkCall,
      TaggedTemplateExpression: checkCall,
      ImportExpression: checkCall,
      ExpressionStatement(node) {
        for (const value of statementValues(node.expression)) report(value, questions.lostValue(value));
      },
      ArrowFunctionExpression: checkCallback,
      FunctionExpression: checkCallback,
    };

    function checkCallback(node: CallbackNode): void {
      report(node, questions.lostCallback(node));
    }

    function report(node: TSESTree.Node, lost: LostFuture | undefined): void {
      if (lost === undefined || !isAskedFor(lost, options)) return;
      if (!lost.isLazy && isAccepted(node, lost)) return;
      if (isSafeType(node) || ('callee' in node && isSafeCall(node.callee))) return;
      const place = statementOf(node);
      if (reported.has(place)) return;
      reported.add(place);
      context.report({
        node: lost.place,
        messageId: futureMessage(lost, node),
        data: { ...futureText(lost, node, context.sourceCode) },
        suggest: [...futureEdits(lost, node, context.sourceCode)],
      });
    }

    function isAccepted(node: TSESTree.Node, { future, loss, rejection }: LostFuture): boolean {
      if (rejection === 'handled' || (loss === 'void' && options.ignoreVoid)) return true;
      if (!future.isPromise && !options.checkThenables) return true;
      return options.ignoreIIFE && isImmediatelyInvoked(node, context);
    }
  },
});

/** The statement that a finding speaks of: one finding for each. */
function statementOf(node: TSESTree.Node): TSESTree.Node {
  let around: TSESTree.Node | undefined = node;
  while (
    around !== undefined &&
    around.type !== AST_NODE_TYPES.Program &&
    around.type !== AST_NODE_TYPES.BlockStatement
  ) {
    if (around.type === AST_NODE_TYPES.ExpressionStatement || around.type === AST_NODE_TYPES.VariableDeclarator)
      return around;
    around = around.type === AST_NODE_TYPES.ArrowFunctionExpression ? undefined : around.parent;
  }
  return node;
}
