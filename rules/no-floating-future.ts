import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { futureQuestions, isImmediatelyInvoked, type FutureNode, type LostFuture } from '../lib/analyzer/futures.js';
import { allowList, allowSchema, typeAllowList, type AllowList } from '../lib/rule-kit/allow.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import { futureEdits } from '../lib/rule-kit/future-suggestions.js';
import { futureText } from '../lib/rule-kit/future-text.js';
import { statementValues } from '../lib/rule-kit/statement-values.js';

type Options = readonly [
  {
    readonly ignoreVoid: boolean;
    readonly ignoreIIFE: boolean;
    readonly checkThenables: boolean;
    readonly confidence: 'definite' | 'possible';
    readonly allowForKnownSafePromises: AllowList;
    readonly allowForKnownSafeCalls: AllowList;
  },
];
type MessageId =
  'eager' | 'eagerCallback' | 'handlerIsNoFunction' | 'lazy' | 'addAwait' | 'addVoid' | 'addYield' | 'addCall';

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
      eagerCallback:
        'Nobody awaits the promises of this asynchronous callback: the loop is over before they are, and when one fails the error is lost.',
      handlerIsNoFunction:
        'The rejection handler of `{{ what }}` is not a function: when the promise fails the error is lost.',
      lazy: '`{{ what }}` never runs: a lazy future ({{ type }}) does nothing until {{ driver }}, and {{ loss }}.',
      addAwait: 'Run it: `{{ code }}`.',
      addVoid: 'Mark it as not awaited on purpose with `void`.',
      addYield: 'Run it with `yield*`.',
      addCall: 'Run it with `{{ code }}`.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          ignoreVoid: {
            description: 'Whether `void promise` is accepted. `void` on a lazy future never is.',
            type: 'boolean',
          },
          ignoreIIFE: {
            description: 'Whether asynchronous functions that are called on the spot are accepted.',
            type: 'boolean',
          },
          checkThenables: { description: 'Whether to report eager thenables that are not promises.', type: 'boolean' },
          confidence: {
            description: 'Whether to report only futures that are certainly lost, or also those that may be.',
            type: 'string',
            enum: ['definite', 'possible'],
          },
          allowForKnownSafePromises: allowSchema('Types whose values need no observer.'),
          allowForKnownSafeCalls: allowSchema('Functions whose result needs no observer.'),
        },
      },
    ],
    defaultOptions: [
      {
        ignoreVoid: true,
        ignoreIIFE: false,
        checkThenables: false,
        confidence: 'definite',
        allowForKnownSafePromises: [],
        allowForKnownSafeCalls: [],
      },
    ],
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
      CallExpression: checkCall,
      NewExpression: checkCall,
      TaggedTemplateExpression: checkCall,
      ImportExpression: checkCall,
      ExpressionStatement(node) {
        for (const value of statementValues(node.expression)) report(value, questions.lostValue(value));
      },
      ArrowFunctionExpression: checkCallback,
      FunctionExpression: checkCallback,
    };

    function checkCallback(node: TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression): void {
      report(node, questions.lostCallback(node), 'eagerCallback');
    }

    function report(node: TSESTree.Node, lost: LostFuture | undefined, eagerMessage: MessageId = 'eager'): void {
      if (lost === undefined || (lost.confidence === 'possible' && options.confidence === 'definite')) return;
      if (!lost.isLazy && isAccepted(node, lost)) return;
      if (isSafeType(node) || ('callee' in node && isSafeCall(node.callee))) return;
      const place = statementOf(node);
      if (reported.has(place)) return;
      reported.add(place);
      const messageId = lost.isLazy
        ? 'lazy'
        : lost.rejection === 'not-a-function'
          ? 'handlerIsNoFunction'
          : eagerMessage;
      context.report({
        node: lost.place,
        messageId,
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
