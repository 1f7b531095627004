import { offloadQuestions, type OffloadMisuse } from '../lib/analyzer/offload.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import { optionsSchema } from '../lib/rule-kit/options.js';

type Options = readonly [{ readonly report: 'declaration' | 'every-call' }];
type MessageId =
  'staysHere' | 'notMoved' | 'notAwaited' | 'lostClosure' | 'notCloneable' | 'boundHere' | 'losesMethods' | 'waitedFor';

export default createRule<MessageId, Options>({
  name: 'no-misused-spawn-blocking',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow handing work to another thread in ways that leave it here, lose it or fail there',
      recommended: 'recommended',
      strictOptions: [{ report: 'every-call' }],
    },
    messages: {
      staysHere:
        '`{{ name }}` says that it moves work off this thread, but it calls the function it is given on this thread: the event loop waits all the same. Hand the work to a worker or pool.',
      notMoved:
        '`{{ name }}` calls the function it is given on this thread ({{ detail }}): the event loop waits all the same. Hand the work to a worker or pool.',
      notAwaited:
        '`{{ name }}` does not wait for what this function answers: the promise is made on the other thread and nobody there waits for it. Hand over a synchronous function.',
      lostClosure:
        '`{{ name }}` sends this function to the worker as source text, without its closure: nothing defines {{ detail }} there, and the call fails with a ReferenceError. Pass what it needs as arguments.',
      notCloneable:
        'A {{ detail }} cannot be cloned: `{{ name }}` throws a DataCloneError. Send plain data, and look the function up or wait for the promise before.',
      boundHere:
        '`{{ detail }}` is bound to this thread: what `{{ name }}` makes of one on the way, if it does not throw, has neither its methods nor what they work on. Send what it is made from, and make one there.',
      losesMethods:
        '`{{ detail }}` arrives as plain data, without its methods: `{{ method }}`, which the worker calls, is not there. Send the data, and make the instance there.',
      waitedFor:
        '`{{ name }}` moves work to another thread, and `Atomics.wait` then holds this one until it is done: the event loop waits all the same. Wait for a message or a promise, or use `Atomics.waitAsync`.',
    },
    schema: optionsSchema({
      report: {
        description:
          'Whether to report a function that does not move its work where it is declared, or also every call of it.',
        type: 'string',
        enum: ['declaration', 'every-call'],
      },
    }),
    defaultOptions: [{ report: 'declaration' }],
  },
  create(context, [options]) {
    const questions = offloadQuestions(context);
    const report = ({ node, kind, name, detail, method }: OffloadMisuse): void => {
      if (kind === 'not-moved' && options.report === 'declaration') return;
      context.report({ node, messageId: MESSAGES[kind], data: { name, detail, method } });
    };
    return {
      CallExpression: (node) => {
        questions.misuses(node).forEach(report);
      },
      NewExpression: (node) => {
        questions.misuses(node).forEach(report);
      },
      'Program:exit': () => {
        questions.falseClaims().forEach(report);
      },
    };
  },
});

const MESSAGES: Readonly<Record<OffloadMisuse['kind'], MessageId>> = {
  'stays-here': 'staysHere',
  'not-moved': 'notMoved',
  'not-awaited': 'notAwaited',
  'lost-closure': 'lostClosure',
  'not-cloneable': 'notCloneable',
  bound: 'boundHere',
  methods: 'losesMethods',
  'waited-for': 'waitedFor',
};
