import * as ts from 'typescript';
import type { Seeds } from '../callgraph/name-closure.js';
import type { ProgramView } from '../callgraph/program-view.js';
import type { Blocks, Cpu } from '../catalogue/records.js';
import { propertyName } from '../syntax/expressions.js';
import { isFunctionNode, unitName } from '../syntax/functions.js';
import { hasTag } from '../syntax/jsdoc.js';
import { mentions } from '../syntax/mentions.js';
import { defaultExportName, resultName } from '../syntax/names.js';
import { builtinName } from '../types/api-ref.js';
import { memoize } from '../util/memo.js';

/**
 * The bare names by which some of the catalogue's sinks could be called in this program.
 *
 * A package that no file imports cannot be called, and a member of a builtin class or object only where some file names that
 * class or object. A name that says enough by itself (`…Sync`) counts always: types may lead to it without an import.
 */
export function sinkNames(records: readonly (Blocks | Cpu)[], view: ProgramView): Seeds {
  const imported = importedModules(view.index().specifiers);
  const anywhere = new Set<string>();
  const called = new Set<string>();
  for (const record of records) {
    const { owner, member } = splitName(record.name);
    const speaksForItself = member.endsWith('Sync');
    if (record.module !== 'lib' && !imported.has(record.module) && !speaksForItself) continue;
    if (
      owner !== undefined &&
      !speaksForItself &&
      isBuiltin(record) &&
      !view.files.some((file) => mentions(file, owner))
    )
      continue;
    const name = member === 'default' ? defaultExportName(record.module) : member;
    if (isResult(record)) anywhere.add(resultName(name));
    else (record.module === 'lib' ? called : anywhere).add(name);
  }
  return { anywhere, called };
}

function splitName(name: string): { readonly owner: string | undefined; readonly member: string } {
  const [first = '', second] = name.replace(/\(\)$/u, '').split(/[#.\s]/u);
  return second === undefined || first === 'new'
    ? { owner: undefined, member: second ?? first }
    : { owner: first, member: second };
}

function isResult(record: Blocks | Cpu): boolean {
  return record.name.endsWith('()') || 'via' in record;
}

/** Whose classes and objects are named in code that uses them: those of the language and of Node. Packages hide behind inference. */
function isBuiltin(record: Blocks | Cpu): boolean {
  return record.module === 'lib' || /nodejs\.org/u.test(record.source);
}

/** Every module that some file names, with the packages whose sub-paths are named. Cached by the set of specifiers. */
const importedModules: (specifiers: ReadonlySet<string>) => ReadonlySet<string> = memoize(
  (specifiers: ReadonlySet<string>) => {
    const modules = new Set<string>();
    for (const specifier of specifiers) {
      const name = builtinName(specifier);
      modules.add(name);
      const [first = '', second] = name.split('/');
      modules.add(first.startsWith('@') ? `${first}/${second ?? ''}` : first);
    }
    return modules;
  },
);

/** Names that the program's own files, declaration files among them, tag `@blocking`: of functions, methods and signatures. */
export function taggedNames(view: ProgramView): readonly string[] {
  return [...view.files, ...view.declarationFiles()].flatMap((file) => {
    if (!mentions(file, '@blocking')) return [];
    const names: string[] = [];
    const visit = (node: ts.Node): void => {
      const name = declaredName(node);
      if (name !== undefined && hasTag(node, 'blocking')) names.push(name);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return names;
  });
}

/** What a caller would write to call what is declared here. */
function declaredName(node: ts.Node): string | undefined {
  if (isFunctionNode(node)) return unitName(node);
  const isSignature = ts.isMethodSignature(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node);
  if (
    !isSignature &&
    !ts.isFunctionDeclaration(node) &&
    !ts.isMethodDeclaration(node) &&
    !ts.isVariableDeclaration(node)
  )
    return undefined;
  return propertyName(node.name);
}
