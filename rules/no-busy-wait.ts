import type { TSESTree } from '@typescript-eslint/utils';
import { loopQuestions } from '../lib/analyzer/loops.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import { waitText } from '../lib/rule-kit/loop-text.js';
import { confidenceSchema, isAskedFor, optionsSchema, type ConfidenceOption } from '../lib/rule-kit/options.js';
import { pathText } from '../lib/rule-kit/path-text.js';

type Options = readonly [ConfidenceOption];
type MessageId = 'spins' | 'starves' | 'reschedules' | 'callSpins' | 'pollSpins';

export default createRule<MessageId, Options>({
  name: 'no-busy-wait',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow loops that wait for another task without giving it a turn',
      recommended: 'recommended',
      strictOptions: [{ confidence: 'possible' }],
    },
    messages: {
      spins:
        'This loop waits for {{ what }} and never gives the thread back. It runs {{ where }}: nothing else runs until it ends{{ ending }}. Await a timer or an event in it.',
      starves:
        'This loop waits for {{ what }}, but only ever awaits what is settled already. It runs {{ where }}: timers, I/O and listeners never get a turn{{ ending }}. Await a timer, `setImmediate` or an event in it.',
      reschedules:
        'This function puts itself back into the microtask queue with `{{ by }}`: timers, I/O and listeners never get a turn. Use `setImmediate` or a timer.',
      callSpins:
        '`{{ callee }}` waits in a loop that never gives the thread back, and it runs {{ where }}: nothing else runs meanwhile. It spins through {{ path }}.',
      pollSpins:
        'This poll has woken itself before it answers pending, and nothing has changed: it is polled again at once, for as long as it waits. Keep the waker where what it waits for can call it.',
    },
    schema: optionsSchema({ confidence: confidenceSchema('loops that certainly spin') }),
    defaultOptions: [{ confidence: 'definite' }],
  },
  create(context, [options]) {
    const questions = loopQuestions(context);
    const isWanted = (found: ConfidenceOption): boolean => isAskedFor(found, options);
    const check = (node: TSESTree.CallExpression | TSESTree.NewExpression): void => {
      const call = questions.spinningCall(node);
      if (call === undefined) return;
      const [first] = call.steps;
      const data = { callee: first?.label ?? '', path: pathText(call.steps), where: call.where };
      context.report({ node, messageId: 'callSpins', data });
    };
    return {
      CallExpression: check,
      NewExpression: check,
      'Program:exit'() {
        for (const loop of questions.spinningLoops().filter(isWanted)) {
          context.report({
            loc: context.sourceCode.getFirstToken(loop.node)?.loc ?? loop.node.loc,
            messageId: loop.kind,
            data: { ...waitText(loop), where: loop.where },
          });
        }
        for (const node of questions.spinningPolls()) context.report({ node, messageId: 'pollSpins' });
        for (const { node, by } of questions.selfReschedulings().filter(isWanted)) {
          context.report({ node, messageId: 'reschedules', data: { by } });
        }
      },
    };
  },
});
