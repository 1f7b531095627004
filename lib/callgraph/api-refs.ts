import { isBuiltin } from 'node:module';
import type * as ts from 'typescript';
import type { ApiRef } from '../catalogue/records.js';
import { apiRefOfDeclaration } from '../types/api-ref.js';
import { importedRef } from '../types/symbols.js';

/** The references under which the catalogue may know what a name means; none when the program declares it itself. */
export function apiRefsOf(
  declarations: readonly ts.Declaration[],
  reference: ts.Expression,
  checker: ts.TypeChecker,
): readonly ApiRef[] {
  const refs = new Map<string, ApiRef>();
  for (const declaration of declarations) {
    const ref = apiRefOfDeclaration(declaration);
    if (ref !== undefined) refs.set(`${ref.module}\n${ref.name}`, ref);
  }
  const declared = [...refs.values()];
  // Only packages are also known by their imports: what the language and Node declare, they declare by name.
  const imported = declared.length > 0 && isPackage(declared) ? importedRef(checker, reference) : undefined;
  if (imported === undefined) return declared;
  return isSubPathOf(imported, declared) ? [imported, ...declared] : [...declared, imported];
}

/** `csv-parse/sync` says more of what is imported than `csv-parse`, where it is declared. */
function isSubPathOf({ module }: ApiRef, declared: readonly ApiRef[]): boolean {
  return declared.every((ref) => module.startsWith(`${ref.module}/`));
}

function isPackage(refs: readonly ApiRef[]): boolean {
  return refs.every(({ module }) => module !== 'lib' && !isBuiltin(module));
}
