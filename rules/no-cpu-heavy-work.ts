import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import type { CallNode } from '../lib/analyzer/call-node.js';
import { cpuQuestions, type HeavyCall } from '../lib/analyzer/cpu.js';
import { allowList, allowSchema, type AllowList } from '../lib/rule-kit/allow.js';
import { awaitAlternative } from '../lib/rule-kit/await-alternative.js';
import { awaitOffloaded } from '../lib/rule-kit/await-offloaded.js';
import { calleeOf, onCallNodes, reportedPart } from '../lib/rule-kit/call-nodes.js';
import { createRule } from '../lib/rule-kit/create-rule.js';
import {
  booleanSchema,
  confidenceSchema,
  isAskedFor,
  optionsSchema,
  type ConfidenceOption,
} from '../lib/rule-kit/options.js';
import { pathText } from '../lib/rule-kit/path-text.js';

type Options = readonly [ConfidenceOption & { readonly checkShapes: boolean; readonly allow: AllowList }];
type MessageId = 'api' | 'fakeAsync' | 'indirect' | 'nest' | 'copies' | 'rounds' | 'pattern' | 'useAsync' | 'offload';

type Suggestion = TSESLint.SuggestionReportDescriptor<MessageId>;

export default createRule<MessageId, Options>({
  name: 'no-cpu-heavy-work',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow CPU-heavy work on the event loop, outside workers and pools',
      recommended: 'recommended',
      strictOptions: [{ confidence: 'possible', checkShapes: true }],
    },
    messages: {
      api: '`{{ callee }}` computes on this thread, and it runs {{ where }}: every other task waits until it is done.{{ advice }}',
      fakeAsync:
        '`{{ callee }}` looks asynchronous but computes on this thread all the same, and it runs {{ where }}: every other task waits.{{ advice }}',
      indirect:
        '`{{ callee }}` keeps the event loop busy, and it runs {{ where }}: every other task waits. It computes through {{ path }}.{{ advice }}',
      nest: '{{ degree }} nested loops over `{{ over }}` multiply: their time grows with a power of the size, and they run {{ where }}: every other task waits. Index the inner collection, give the thread back between rounds, or use a worker.',
      copies:
        '`{{ over }}` is copied in every round of the loop that builds it: the time grows with the square of its size, and it runs {{ where }}: every other task waits. Add to it in place.',
      rounds:
        'This loop makes {{ degree }} rounds, and it runs {{ where }}: every other task waits until they are done. Give the thread back between rounds, or use a worker.',
      pattern:
        '`{{ over }}` has nested quantifiers: on text that nearly matches, the time doubles with each character, and it runs {{ where }}: every other task waits. Make the repetitions unambiguous, or limit the length of the text.',
      useAsync: 'Await `{{ name }}` instead.',
      offload: 'Run it with `{{ name }}`, on another thread.',
    },
    schema: optionsSchema({
      confidence: confidenceSchema('calls that are certainly heavy'),
      checkShapes: booleanSchema(
        'Whether to report work that grows faster than its input: nested loops, copies in loops, branching recursion, patterns that backtrack.',
      ),
      allow: allowSchema('Functions that may be called although they compute for long.'),
    }),
    defaultOptions: [{ confidence: 'definite', checkShapes: false, allow: [] }],
  },
  create(context, [options]) {
    const questions = cpuQuestions(context, { checksShapes: options.checkShapes });
    const isAllowed = allowList(context, options.allow);
    return {
      ...onCallNodes(check),
      'Program:exit'() {
        for (const { node, kind, over, degree, where } of questions.heavyShapes()) {
          const data = { over, degree: degree.toLocaleString('en'), where };
          context.report({ loc: startOf(node), messageId: kind, data });
        }
      },
    };

    function check(node: CallNode): void {
      const call = questions.heavyCall(node);
      if (call === undefined || !isAskedFor(call, options) || isAllowed(calleeOf(node))) return;
      const [first] = call.steps;
      const isDirect = call.steps.length === 1;
      context.report({
        node: reportedPart(node),
        messageId: !isDirect ? 'indirect' : call.kind === 'fake-async' ? 'fakeAsync' : 'api',
        data: {
          callee: first?.label ?? '',
          where: call.where,
          path: pathText(call.steps),
          advice: adviceText(call),
        },
        suggest: suggestions(node, call),
      });
    }

    function suggestions(node: CallNode, call: HeavyCall): Suggestion[] {
      return call.alternative?.shape === 'promise' && call.steps.length === 1
        ? awaited(node, call.alternative)
        : offloaded(node, call);
    }

    function awaited(node: CallNode, alternative: NonNullable<HeavyCall['alternative']>): Suggestion[] {
      const fix = awaitAlternative(context.sourceCode, node, alternative);
      const name = `${alternative.module}.${alternative.name}`;
      return fix === undefined ? [] : [{ messageId: 'useAsync', data: { name }, fix }];
    }

    /** What answers a promise is not done when the function that made it is. */
    function offloaded(node: CallNode, { kind }: HeavyCall): Suggestion[] {
      if (kind === 'fake-async' || node.type !== AST_NODE_TYPES.CallExpression) return [];
      const name = questions.offloader();
      const fix = name === undefined ? undefined : awaitOffloaded(context.sourceCode, node, name);
      return fix === undefined || name === undefined ? [] : [{ messageId: 'offload', data: { name }, fix }];
    }
  },
});

/** The first token of a loop, so that an editor does not underline all of it. */
function startOf(node: TSESTree.Node): TSESTree.SourceLocation {
  const { start } = node.loc;
  return { start, end: { line: start.line, column: start.column + 3 } };
}

function adviceText({ alternative, advice }: HeavyCall): string {
  if (advice !== undefined) return ` Use ${advice}.`;
  if (alternative === undefined) return ' Use a worker.';
  const { module, name, shape } = alternative;
  return ` Use \`${module}.${name}\`${shape === 'callback' ? ' with a callback' : ''}, which works on another thread.`;
}
