/** The edit that puts an asynchronous sibling in the place of a synchronous call: `await`, the new name, and its import. */
import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/** What to call instead; it answers a promise. */
interface Sibling {
  readonly module: string;
  readonly name: string;
}

type Fixer = TSESLint.RuleFixer;
type Sources = Readonly<TSESLint.SourceCode>;

/**
 * A fix that awaits the sibling in the place of the call, or undefined where it would not compile: outside asynchronous
 * functions, in parameters, or where the callee is neither an imported name nor a member of an imported module.
 */
export function awaitAlternative(
  sourceCode: Sources,
  call: TSESTree.Node,
  sibling: Sibling,
): ((fixer: Fixer) => TSESLint.RuleFix[]) | undefined {
  if (call.type !== AST_NODE_TYPES.CallExpression || !isInAsyncBody(call)) return undefined;
  const edit = calleeEdit(sourceCode, call, sibling);
  if (edit === undefined) return undefined;
  const needsParentheses = bindsTighter(call);
  return (fixer) => [
    fixer.insertTextBefore(call, needsParentheses ? '(await ' : 'await '),
    fixer.replaceText(call.callee, edit.callee),
    ...(needsParentheses ? [fixer.insertTextAfter(call, ')')] : []),
    ...edit.importFixes(fixer),
  ];
}

/** Whether `await` may stand in the place of a node. */
export function isInAsyncBody(node: TSESTree.Node): boolean {
  let child = node;
  for (let around = node.parent; around !== undefined; child = around, around = around.parent) {
    if (around.type === AST_NODE_TYPES.ClassBody || around.type === AST_NODE_TYPES.Program) return false;
    if (isFunction(around)) return around.async && around.body === child;
  }
  return false;
}

function isFunction(
  node: TSESTree.Node,
): node is TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression {
  return (
    node.type === AST_NODE_TYPES.ArrowFunctionExpression ||
    node.type === AST_NODE_TYPES.FunctionDeclaration ||
    node.type === AST_NODE_TYPES.FunctionExpression
  );
}

/** Where `await` would swallow too little or too much: `f().x`, `f()()`, `-f()`, `f() ** 2`. */
export function bindsTighter(call: TSESTree.CallExpression): boolean {
  const { parent } = call;
  switch (parent.type) {
    case AST_NODE_TYPES.MemberExpression:
      return parent.object === call;
    case AST_NODE_TYPES.CallExpression:
    case AST_NODE_TYPES.NewExpression:
      return parent.callee === call;
    case AST_NODE_TYPES.TaggedTemplateExpression:
    case AST_NODE_TYPES.TSNonNullExpression:
      return true;
    case AST_NODE_TYPES.BinaryExpression:
      return parent.operator === '**';
    default:
      return false;
  }
}

interface CalleeEdit {
  readonly callee: string;
  importFixes(fixer: Fixer): TSESLint.RuleFix[];
}

const NO_IMPORT = (): TSESLint.RuleFix[] => [];

function calleeEdit(sourceCode: Sources, call: TSESTree.CallExpression, sibling: Sibling): CalleeEdit | undefined {
  const { callee } = call;
  if (callee.type === AST_NODE_TYPES.MemberExpression) return memberEdit(sourceCode, callee, sibling);
  if (callee.type !== AST_NODE_TYPES.Identifier) return undefined;
  const declaration = importOf(sourceCode, callee);
  return declaration === undefined ? undefined : namedEdit(sourceCode, callee, declaration, sibling);
}

/** `fs.readFileSync` → `fs.promises.readFile`; `fse.copySync` → `fse.copy`. */
function memberEdit(sourceCode: Sources, callee: TSESTree.MemberExpression, sibling: Sibling): CalleeEdit | undefined {
  if (callee.computed || callee.object.type !== AST_NODE_TYPES.Identifier) return undefined;
  const module = moduleOf(sourceCode, callee.object);
  const member = module === undefined ? undefined : memberPath(withoutScheme(module), sibling);
  return member === undefined ? undefined : { callee: `${callee.object.name}.${member}`, importFixes: NO_IMPORT };
}

/** The sibling as a member of a module's namespace: `fs/promises` is the member `promises` of `fs`. */
function memberPath(module: string, sibling: Sibling): string | undefined {
  if (sibling.module === module) return sibling.name;
  if (sibling.module === `${module}/promises`) return `promises.${sibling.name}`;
  const drops = sibling.module === 'fs/promises' && (module === 'fs-extra' || module === 'graceful-fs');
  return drops ? `promises.${sibling.name}` : undefined;
}

/** `readFileSync` → `readFile`, imported from the sibling's module in the style of the import at hand. */
function namedEdit(
  sourceCode: Sources,
  callee: TSESTree.Identifier,
  declaration: TSESTree.ImportDeclaration,
  sibling: Sibling,
): CalleeEdit | undefined {
  const scheme = declaration.source.value.startsWith('node:') ? 'node:' : '';
  const known = findImported(sourceCode, sibling);
  if (known !== undefined)
    return resolvesTo(sourceCode, callee, known) ? { callee: known.local.name, importFixes: NO_IMPORT } : undefined;
  if (isBound(sourceCode, callee, sibling.name)) return undefined;
  const importFixes = (fixer: Fixer): TSESLint.RuleFix[] => {
    const last = declaration.specifiers.findLast((each) => each.type === AST_NODE_TYPES.ImportSpecifier);
    return withoutScheme(declaration.source.value) === sibling.module && last !== undefined
      ? [fixer.insertTextAfter(last, `, ${sibling.name}`)]
      : [fixer.insertTextAfter(declaration, `\nimport { ${sibling.name} } from '${scheme}${sibling.module}';`)];
  };
  return { callee: sibling.name, importFixes };
}

function importOf(sourceCode: Sources, name: TSESTree.Identifier): TSESTree.ImportDeclaration | undefined {
  const definition = variableOf(sourceCode, name, name.name)?.defs[0];
  const parent = definition?.node.parent;
  return parent?.type === AST_NODE_TYPES.ImportDeclaration && parent.importKind !== 'type' ? parent : undefined;
}

/** The module that a name is bound to: by an import, `import fs = require('fs')` or `const fs = require('fs')`. */
function moduleOf(sourceCode: Sources, name: TSESTree.Identifier): string | undefined {
  const imported = importOf(sourceCode, name);
  if (imported !== undefined) return imported.source.value;
  const declaration = variableOf(sourceCode, name, name.name)?.defs[0]?.node;
  if (declaration?.type === AST_NODE_TYPES.TSImportEqualsDeclaration) {
    const { moduleReference } = declaration;
    return moduleReference.type === AST_NODE_TYPES.TSExternalModuleReference
      ? textOf(moduleReference.expression)
      : undefined;
  }
  if (declaration?.type !== AST_NODE_TYPES.VariableDeclarator || declaration.id.type !== AST_NODE_TYPES.Identifier)
    return undefined;
  return requiredModule(declaration.init);
}

function requiredModule(value: TSESTree.Expression | null): string | undefined {
  const call = value?.type === AST_NODE_TYPES.TSAsExpression ? value.expression : value;
  if (call?.type !== AST_NODE_TYPES.CallExpression || call.callee.type !== AST_NODE_TYPES.Identifier) return undefined;
  const [specifier] = call.arguments;
  return call.callee.name === 'require' && specifier !== undefined ? textOf(specifier) : undefined;
}

function textOf(node: TSESTree.Node): string | undefined {
  return node.type === AST_NODE_TYPES.Literal && typeof node.value === 'string' ? node.value : undefined;
}

function findImported(sourceCode: Sources, sibling: Sibling): TSESTree.ImportSpecifier | undefined {
  for (const statement of sourceCode.ast.body) {
    if (statement.type !== AST_NODE_TYPES.ImportDeclaration || withoutScheme(statement.source.value) !== sibling.module)
      continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== AST_NODE_TYPES.ImportSpecifier || specifier.importKind === 'type') continue;
      const { imported } = specifier;
      if (imported.type === AST_NODE_TYPES.Identifier && imported.name === sibling.name) return specifier;
    }
  }
  return undefined;
}

function resolvesTo(sourceCode: Sources, at: TSESTree.Node, specifier: TSESTree.ImportSpecifier): boolean {
  return variableOf(sourceCode, at, specifier.local.name)?.defs[0]?.node === specifier;
}

function isBound(sourceCode: Sources, at: TSESTree.Node, name: string): boolean {
  return (variableOf(sourceCode, at, name)?.defs.length ?? 0) > 0;
}

function variableOf(sourceCode: Sources, at: TSESTree.Node, name: string): TSESLint.Scope.Variable | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(at);
  for (; scope !== null; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

function withoutScheme(specifier: string): string {
  return specifier.replace(/^node:/u, '');
}
