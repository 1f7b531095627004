import * as ts from 'typescript';
import type { Future, Runner } from '../../types/future.js';
import { typeOf } from '../../types/type-of.js';

/**
 * The function that runs a future, as its file would call it: `Effect.runPromise`. Undefined where the file does not import it, and
 * for a future that must be given something before it can run.
 */
export function runnerOf(value: ts.Expression, { runner }: Future, checker: ts.TypeChecker): string | undefined {
  if (runner === undefined || !needsNothing(value, runner, checker)) return undefined;
  const local = importedNamespace(value.getSourceFile(), runner);
  return local === undefined ? undefined : `${local}.${runner.member}`;
}

function needsNothing(value: ts.Expression, { needs }: Runner, checker: ts.TypeChecker): boolean {
  const type = typeOf(value, checker);
  if (type === undefined || type.isUnion() || (type.flags & ts.TypeFlags.Object) === 0) return false;
  const needed = checker.getTypeArguments(type as ts.TypeReference)[needs];
  return needed !== undefined && (needed.flags & ts.TypeFlags.Never) !== 0;
}

/** The local name: of `import { Effect } from 'effect'` or `import * as Effect from 'effect/Effect'`. */
function importedNamespace({ statements }: ts.SourceFile, { module, namespace }: Runner): string | undefined {
  for (const statement of statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = statement.moduleSpecifier.text;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
    if (ts.isNamespaceImport(bindings)) {
      if (from === `${module}/${namespace}`) return bindings.name.text;
      continue;
    }
    const element = bindings.elements.find((each) => (each.propertyName ?? each.name).text === namespace);
    if (from === module && element !== undefined && !element.isTypeOnly) return element.name.text;
  }
  return undefined;
}
