/** The functions that a file imports to run what they are given on another thread. */
import * as ts from 'typescript';
import type { ApiRef } from '../../catalogue/records.js';
import { followsClaim, isSpawningName } from './handing-off.js';
import type { Edges } from '../edges.js';

/**
 * The name by which a file knows one: configured in the settings, tagged `@spawnBlocking`, or named for it and visible only as a
 * declaration. Those that send a function as text are left out: a closure is no good to them.
 */
export function importedOffloader(file: ts.SourceFile, edges: Edges): string | undefined {
  for (const statement of file.statements) {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name, isTypeOnly } of bindings.elements) {
      if (!isTypeOnly && isOffloader(name, edges)) return name.text;
    }
  }
  return undefined;
}

function isOffloader(name: ts.Identifier, edges: Edges): boolean {
  return edges.dispatch.valuesOf(name).some((value) => {
    if (value.kind === 'callable') return followsClaim(value.callable, edges);
    return value.kind === 'api' && value.refs.some((ref) => isSpawningName(ref.name) || takesClosure(ref, edges));
  });
}

function takesClosure(ref: ApiRef, { api }: Edges): boolean {
  return api
    .find('offloads', ref)
    .some(
      ({ moves, argument, property, isSerialised }) =>
        moves === 'function' && argument === 0 && property === undefined && isSerialised !== true,
    );
}
