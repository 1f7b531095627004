/** Starts a rule: `npm run new-rule -- no-something`. See docs/adding-a-rule.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const name = process.argv[2] ?? '';
if (!/^(?:no|prefer|require)-[a-z]+(?:-[a-z]+)*$/u.test(name)) {
  throw new Error('Give the rule a name: npm run new-rule -- no-something');
}

const rule = `import { createRule } from '../lib/rule-kit/create-rule.js';

type MessageId = 'something';

export default createRule<MessageId, readonly []>({
  name: '${name}',
  meta: {
    type: 'problem',
    docs: { description: 'Disallow something that stalls', recommended: 'strict' },
    messages: { something: '\`{{ name }}\` stalls.' },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    return {
      'CallExpression[callee.type="Identifier"][callee.name="stall"]'(node) {
        context.report({ node, messageId: 'something', data: { name: 'stall' } });
      },
    };
  },
});
`;

const scenario = `declare function stall(): void;

export function somethingBad(): void {
  stall(); // ~strict ${name}: stall
}

export function somethingOk(): void {
  return;
}
`;

const fence = '```';
const page = `<!-- begin header -->
<!-- end header -->

What happens, and why it matters.

<!-- incorrect -->

${fence}ts
declare function stall(): void;
stall();
${fence}

<!-- correct -->

${fence}ts
export const fine = true;
${fence}
`;

write(`rules/${name}.ts`, rule);
write(`docs/rules/${name}.md`, page);
write(`test/scenarios/${name}/index.ts`, scenario);
execFileSync('npm', ['run', '--silent', 'update'], { stdio: 'inherit' });

function write(path: string, text: string): void {
  if (existsSync(path)) {
    throw new Error(`${path} exists.`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
