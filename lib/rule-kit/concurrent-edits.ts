/** Edits that start independent waits together. None where a comment would be lost. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SerialLoop, SerialWait } from '../analyzer/independence.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** `const [a, b] = await Promise.all([…]);` in the place of the statements of some waits. */
export function awaitTogether(
  waits: readonly SerialWait[] | undefined,
  sourceCode: SourceCode,
): TSESLint.ReportFixFunction | undefined {
  const first = waits?.[0]?.statement;
  const last = waits?.at(-1)?.statement;
  if (waits === undefined || first === undefined || last === undefined) return undefined;
  const range: [number, number] = [first.range[0], last.range[1]];
  if (hasComments(range, sourceCode)) return undefined;
  const indent = ' '.repeat(first.loc.start.column);
  const bindings = waits.map(({ binding }) => sourceCode.getText(binding)).join(', ');
  const promises = waits.map(({ promise }) => `${indent}  ${sourceCode.getText(promise)},\n`).join('');
  const code = `const [${bindings}] = await Promise.all([\n${promises}${indent}]);`;
  return (fixer) => fixer.replaceTextRange(range, code);
}

/** `list.push(...(await Promise.all(items.map(…))));` in the place of a loop. */
export function awaitRoundsTogether(
  loop: TSESTree.Node,
  rewrite: SerialLoop['rewrite'],
  sourceCode: SourceCode,
): TSESLint.ReportFixFunction | undefined {
  if (rewrite === undefined || hasComments(loop.range, sourceCode)) return undefined;
  const { items, item, promise, list } = rewrite;
  const text = (node: TSESTree.Node): string => sourceCode.getText(node);
  const object = SIMPLE.has(items.type) ? text(items) : `(${text(items)})`;
  const code = `${text(list)}.push(...(await Promise.all(${object}.map((${text(item)}) => ${text(promise)}))));`;
  return (fixer) => fixer.replaceText(loop, code);
}

/** What can be followed by `.map` as it is. */
const SIMPLE: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'ThisExpression']);

function hasComments([start, end]: readonly [number, number], sourceCode: SourceCode): boolean {
  return sourceCode.getAllComments().some((comment) => comment.range[0] >= start && comment.range[1] <= end);
}
