import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/**
 * Whether a function may return a promise where it has an expression as its last statement, and still compile: what it returns is
 * inferred, it returns nothing else, and no type around it says what it should be.
 *
 * @param last the expression of that statement
 */
export function mayReturn(fn: FunctionNode, last: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  if (fn.async || fn.generator || fn.returnType !== undefined || fn.body.type !== AST_NODE_TYPES.BlockStatement)
    return false;
  if (fn.body.body.at(-1) !== last.parent || returnsElsewhere(fn.body, sourceCode)) return false;
  if (isReaction(fn)) return true;
  const name = declaredName(fn);
  // A function that speaks of itself needs a type that is written down.
  return name !== undefined && !sourceCode.getText(fn.body).includes(name);
}

/** A callback of `then`, `catch` or `finally`: the promise of the chain waits for what it returns. */
function isReaction(fn: FunctionNode): boolean {
  const call = fn.parent;
  if (call.type !== AST_NODE_TYPES.CallExpression || call.callee === fn) return false;
  const { callee } = call;
  return (
    callee.type === AST_NODE_TYPES.MemberExpression &&
    callee.property.type === AST_NODE_TYPES.Identifier &&
    /^(?:then|catch|finally)$/u.test(callee.property.name)
  );
}

/** The name of a function, method or variable whose type is inferred from the function alone. */
function declaredName({ type, id, parent }: FunctionNode): string | undefined {
  if (type === AST_NODE_TYPES.FunctionDeclaration) return id?.name;
  if (parent.type === AST_NODE_TYPES.MethodDefinition)
    return parent.kind === 'method' && parent.key.type === AST_NODE_TYPES.Identifier ? parent.key.name : undefined;
  if (parent.type !== AST_NODE_TYPES.VariableDeclarator) return undefined;
  const { id: variable } = parent;
  return variable.type === AST_NODE_TYPES.Identifier && variable.typeAnnotation === undefined
    ? variable.name
    : undefined;
}

function returnsElsewhere(body: TSESTree.Node, { visitorKeys }: Readonly<TSESLint.SourceCode>): boolean {
  const pending: TSESTree.Node[] = [body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === AST_NODE_TYPES.ReturnStatement) return true;
    if ('params' in node) continue;
    // A hole of a pattern or a list is null: `const [, second] = pair`.
    const parts = node as unknown as Readonly<Record<string, TSESTree.Node | readonly (TSESTree.Node | null)[] | null>>;
    pending.push(...(visitorKeys[node.type] ?? []).flatMap((key) => parts[key] ?? []).filter((part) => part !== null));
  }
  return false;
}
