import type { TSESTree } from '@typescript-eslint/utils';
import { callbackQuestions } from '../lib/analyzer/callbacks.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import {
  booleanSchema,
  confidenceSchema,
  isAskedFor,
  optionsSchema,
  type ConfidenceOption,
} from '../lib/rule-kit/options.js';

type Options = readonly [ConfidenceOption & { readonly checkOwnCallbacks: boolean }];
type MessageId = 'never' | 'path' | 'ownPath';

export default createRule<MessageId, Options>({
  name: 'no-dropped-callback',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow callbacks that are not called on every path although their contract demands it',
      recommended: 'recommended',
      strictOptions: [{ confidence: 'possible' }],
    },
    messages: {
      never: '`{{ callback }}` is never called, forwarded or stored: what waits for `{{ contract }}` waits for ever.',
      path: '`{{ callback }}` is not called {{ when }} (line {{ line }}): what waits for `{{ contract }}` then waits for ever.',
      ownPath:
        '`{{ callback }}` is not called {{ when }} (line {{ line }}), as it is on other paths: the caller then waits for ever.',
    },
    schema: optionsSchema({
      confidence: confidenceSchema('callbacks that are dropped for certain'),
      checkOwnCallbacks: booleanSchema(
        'Whether to check error-first callbacks of your own functions, besides those that a library waits for.',
      ),
    }),
    defaultOptions: [{ confidence: 'definite', checkOwnCallbacks: true }],
  },
  create(context, [options]) {
    const questions = callbackQuestions(context);
    const check = (node: TSESTree.FunctionLike): void => {
      if (node.params.length === 0) return;
      const dropped = questions.droppedCallback(node);
      if (dropped === undefined || !isAskedFor(dropped, options)) return;
      const { callback, contract, kind, way, isToldAtHelper } = dropped;
      if (options.checkOwnCallbacks ? isToldAtHelper : contract === undefined) return;
      const messageId = contract === undefined ? 'ownPath' : kind === 'never' || way === undefined ? 'never' : 'path';
      const data = { callback, contract: contract ?? '', when: way?.when ?? 'on some path', line: way?.line ?? 0 };
      context.report({ node: headOf(node), messageId, data });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
});

/** The callback's function by its name, where it has one. */
function headOf(node: TSESTree.FunctionLike): TSESTree.Node {
  const { parent } = node;
  if (parent.type === 'MethodDefinition' || parent.type === 'Property' || parent.type === 'PropertyDefinition')
    return parent.key;
  return (node.type === 'ArrowFunctionExpression' ? undefined : node.id) ?? node.params[0] ?? node;
}
