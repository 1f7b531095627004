import { rerunQuestions } from '../lib/analyzer/reruns.js';
import { createRule } from '../lib/rule-kit/create-rule.js';

type MessageId = 'runsAgain' | 'runsEachTime' | 'throws' | 'throwsEachTime';

export default createRule<MessageId, readonly []>({
  name: 'no-rerun-future',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow driving the same lazy future twice, where that sends it twice or throws',
      recommended: 'strict',
    },
    messages: {
      runsAgain:
        '`{{ name }}` runs again here: a lazy future ({{ type }}) runs each time it is awaited, and line {{ line }} has awaited it already. Keep its result.',
      runsEachTime:
        '`{{ name }}` runs on every turn of this loop: a lazy future ({{ type }}) runs each time it is awaited. Await it once before the loop, or make it inside.',
      throws:
        '`{{ name }}` throws here: a lazy future ({{ type }}) can be run only once, and line {{ line }} has run it already. Keep its result.',
      throwsEachTime:
        '`{{ name }}` throws on the second turn of this loop: a lazy future ({{ type }}) can be run only once. Await it before the loop, or make it inside.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    const questions = rerunQuestions(context);
    return {
      VariableDeclarator(node) {
        for (const rerun of questions.rerunsIn(node)) {
          const once = rerun.outcome === 'throws' ? 'throws' : 'runsAgain';
          const looped = rerun.outcome === 'throws' ? 'throwsEachTime' : 'runsEachTime';
          context.report({
            node: rerun.place,
            messageId: rerun.isLoop ? looped : once,
            data: { name: rerun.name, type: rerun.type, line: rerun.firstLine },
          });
        }
      },
    };
  },
});
