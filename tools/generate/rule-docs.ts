import type { GeneratedFile } from '../generated.js';
import { readIfExists, replaceSection } from '../generated.js';
import type { ListedRule } from './rule-list.js';
import { docsOf } from './rule-list.js';

/** docs/rules/<name>.md with its generated header; the body below is written by hand. */
export function ruleDoc({ name, rule }: ListedRule): GeneratedFile {
  const path = `docs/rules/${name}.md`;
  const text = readIfExists(path) ?? `<!-- begin header -->\n<!-- end header -->\n`;
  return { path, text: replaceSection(text, 'header', header(name, rule)) };
}

function header(name: string, rule: ListedRule['rule']): string {
  const { description } = docsOf(rule);
  const lines = [
    `# ${name}`,
    `${description.slice(0, 1).toUpperCase()}${description.slice(1)}.`,
    membership(rule),
    '💭 Needs [type information](https://typescript-eslint.io/getting-started/typed-linting).',
  ];
  if (rule.meta.hasSuggestions === true) {
    lines.push('💡 Offers suggestions that an editor can apply.');
  }
  return lines.filter((line) => line !== '').join('\n\n');
}

function membership(rule: ListedRule['rule']): string {
  const { recommended, strictOptions } = docsOf(rule);
  switch (recommended) {
    case 'recommended':
      return strictOptions === undefined
        ? '✅ On in the configs `recommended` and `strict`.'
        : `✅ On in the config \`recommended\`, and in \`strict\` with the options \`${JSON.stringify(strictOptions[0])}\`.`;
    case 'strict':
      return '🔒 On in the config `strict`.';
    default:
      return 'In no config but `all`.';
  }
}
