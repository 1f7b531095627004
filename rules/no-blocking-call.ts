import { blockingQuestions, type BlockingCall, type Tier } from '../lib/analyzer/blocking.js';
import type { CallNode } from '../lib/analyzer/call-node.js';
import { awaitAlternative } from '../lib/rule-kit/await-alternative.js';
import { calleeOf, onCallNodes, reportedPart } from '../lib/rule-kit/call-nodes.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import {
  booleanSchema,
  confidenceSchema,
  isAskedFor,
  optionsSchema,
  type ConfidenceOption,
} from '../lib/rule-kit/options.js';
import { apiText } from '../lib/rule-kit/api-text.js';
import { allowList, allowSchema, type AllowList } from '../lib/rule-kit/allow.js';
import { adviceText, consequenceText, othersText } from '../lib/rule-kit/blocking-text.js';
import { pathText } from '../lib/rule-kit/path-text.js';

type Options = readonly [
  ConfidenceOption & {
    readonly tiers: readonly Tier[];
    readonly checkIndirect: boolean;
    readonly report: 'one-per-sink' | 'every-call';
    readonly allow: AllowList;
  },
];
type MessageId = 'direct' | 'indirect' | 'useAsync';

const TIERS: readonly Tier[] = ['lookup', 'io', 'process', 'network', 'wait', 'prompt', 'database'];
const WITHOUT_LOOKUP = TIERS.filter((tier) => tier !== 'lookup');

export default createRule<MessageId, Options>({
  name: 'no-blocking-call',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow calls that block the event loop, directly or through any chain of functions',
      recommended: 'recommended',
      strictOptions: [{ tiers: TIERS, report: 'every-call', confidence: 'possible' }],
    },
    messages: {
      direct:
        '`{{ callee }}` {{ consequence }}, and it runs {{ where }}: every other task waits.{{ advice }}{{ others }}',
      indirect:
        '`{{ callee }}` blocks the event loop, and it runs {{ where }}: every other task waits. It {{ consequence }} through {{ path }}.{{ advice }}{{ others }}',
      useAsync: 'Await `{{ name }}` instead.',
    },
    schema: optionsSchema({
      tiers: {
        description: 'Which kinds of blocking calls to report.',
        type: 'array',
        items: { type: 'string', enum: [...TIERS] },
        uniqueItems: true,
      },
      checkIndirect: booleanSchema('Whether to report calls that block through other functions.'),
      report: {
        description: 'Whether to report each sink once in a file, or every call that reaches it.',
        type: 'string',
        enum: ['one-per-sink', 'every-call'],
      },
      confidence: confidenceSchema('calls that certainly block'),
      allow: allowSchema('Functions that may be called although they block.'),
    }),
    defaultOptions: [
      { tiers: WITHOUT_LOOKUP, checkIndirect: true, report: 'one-per-sink', confidence: 'definite', allow: [] },
    ],
  },
  create(context, [options]) {
    const questions = blockingQuestions(context);
    const tiers = new Set(options.tiers);
    const isAllowed = allowList(context, options.allow);
    const found: Finding[] = [];
    const check = (node: CallNode): void => {
      const call = questions.blockingCall(node, tiers);
      if (call === undefined || !isAskedFor(call, options)) return;
      if (call.steps.length > 1 && !options.checkIndirect) return;
      if (!isAllowed(calleeOf(node))) found.push({ node, call });
    };
    return {
      ...onCallNodes(check),
      'Program:exit'() {
        if (options.report === 'every-call') for (const finding of found) report(finding, 0);
        else for (const [first, ...others] of bySink(found)) report(first, others.length);
      },
    };

    function report({ node, call }: Finding, others: number): void {
      const [first] = call.steps;
      const { replacement } = call;
      const fix = replacement === undefined ? undefined : awaitAlternative(context.sourceCode, node, replacement);
      context.report({
        node: reportedPart(node),
        messageId: call.steps.length === 1 ? 'direct' : 'indirect',
        data: {
          callee: first?.label ?? '',
          consequence: consequenceText(call.tier),
          where: call.where,
          path: pathText(call.steps),
          advice: adviceText(call),
          others: othersText(others),
        },
        suggest:
          fix === undefined || replacement === undefined
            ? []
            : [{ messageId: 'useAsync', data: { name: apiText(replacement) }, fix }],
      });
    }
  },
});

interface Finding {
  readonly node: CallNode;
  readonly call: BlockingCall;
}

/** Findings of a file that end in the same sink, together; in the order of the first of each. */
function bySink(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.call.sink);
    if (group === undefined) groups.set(finding.call.sink, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
