import type { TSESTree } from '@typescript-eslint/utils';
import { pollingQuestions } from '../lib/analyzer/polling.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import { booleanSchema, optionsSchema } from '../lib/rule-kit/options.js';

type Options = readonly [{ readonly checkStaleWakers: boolean }];
type MessageId = 'lost' | 'never' | 'stale';

export default createRule<MessageId, Options>({
  name: 'no-pending-without-waker',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow polls that answer pending without having arranged to be woken',
      recommended: 'recommended',
      strictOptions: [{ checkStaleWakers: true }],
    },
    messages: {
      lost: 'This answers pending and nobody will wake the task: no waker is kept {{ when }} (line {{ line }}).',
      never:
        'This answers pending and nobody will wake the task: no path to here keeps the waker, wakes it, or gets pending from an inner poll with this context.',
      stale:
        'This answers pending with the waker of an earlier poll: {{ when }} (line {{ line }}) it is not kept again. If the task has moved to another waker since, nobody will wake it.',
    },
    schema: optionsSchema({
      checkStaleWakers: booleanSchema('Whether to report polls that keep a waker only the first time they are polled.'),
    }),
    defaultOptions: [{ checkStaleWakers: false }],
  },
  create(context, [{ checkStaleWakers }]) {
    const questions = pollingQuestions(context);
    const check = (node: TSESTree.FunctionLike): void => {
      for (const { node: exit, kind, way } of questions.pendingExits(node)) {
        if (kind === 'once' && !checkStaleWakers) continue;
        const messageId = kind === 'once' ? 'stale' : way === undefined ? 'never' : 'lost';
        context.report({
          node: exit,
          messageId,
          data: { when: way?.when ?? 'on this path', line: way?.line ?? exit.loc.start.line },
        });
      }
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
});
