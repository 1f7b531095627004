import type { TSESTree } from '@typescript-eslint/utils';
import { settlingQuestions, type UnsettledPromise } from '../lib/analyzer/settling.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import { confidenceSchema, isAskedFor, optionsSchema, type ConfidenceOption } from '../lib/rule-kit/options.js';

type Options = readonly [ConfidenceOption];
type MessageId = 'never' | 'path' | 'rejectOnly' | 'noError' | 'emptyRace';

export default createRule<MessageId, Options>({
  name: 'no-unsettled-promise',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow promises that are not settled on every path',
      recommended: 'recommended',
      strictOptions: [{ confidence: 'possible' }],
    },
    messages: {
      never:
        'This promise never settles: nothing calls, stores or hands on its settle functions. Whoever waits for it waits for ever.',
      path: 'This promise may never settle: it is neither resolved nor rejected {{ when }} (line {{ line }}). Whoever waits for it then waits for ever.',
      rejectOnly: 'This promise is awaited and can only fail: nothing resolves it.',
      noError:
        'This promise may never settle: it listens for the end of a stream or process and not for its failure (`error` or `close`).',
      emptyRace: '`Promise.race([])` never settles: there is nobody to win.',
    },
    schema: optionsSchema({ confidence: confidenceSchema('promises that stay pending for certain') }),
    defaultOptions: [{ confidence: 'definite' }],
  },
  create(context, [options]) {
    const questions = settlingQuestions(context);
    return {
      "NewExpression[callee.name='Promise']": (node: TSESTree.NewExpression) => {
        report(questions.unsettledPromise(node));
      },
      'CallExpression[callee.object.name="Promise"][callee.property.name=/^(?:withResolvers|race)$/]': (
        node: TSESTree.CallExpression,
      ) => {
        report(questions.unsettledCall(node));
      },
      'VariableDeclarator > :matches(NewExpression, CallExpression).init': (
        node: TSESTree.NewExpression | TSESTree.CallExpression,
      ) => {
        report(questions.unsettledDeferred(node));
      },
    };

    function report(found: UnsettledPromise | undefined): void {
      if (found === undefined || !isAskedFor(found, options)) return;
      const { node, kind, way } = found;
      context.report({
        loc: { start: node.loc.start, end: headEnd(node) },
        messageId: kind === 'path' && way === undefined ? 'never' : MESSAGES[kind],
        data: { when: way?.when ?? '', line: way?.line ?? 0 },
      });
    }
  },
});

const MESSAGES: Readonly<Record<UnsettledPromise['kind'], MessageId>> = {
  never: 'never',
  path: 'path',
  'reject-only': 'rejectOnly',
  'no-error': 'noError',
  'empty-race': 'emptyRace',
};

/** Of `new Promise(…)` only its head is marked: an executor can be a page long. */
function headEnd(node: TSESTree.Node): TSESTree.Position {
  return node.type === 'NewExpression' ? node.callee.loc.end : node.loc.end;
}
