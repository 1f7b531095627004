import * as ts from 'typescript';
import type { ApiRef } from '../catalogue/records.js';

/** Interfaces of the standard library whose only value is a namespace-like object of the same name: `JSON.parse`, not `JSON#parse`. */
const NAMESPACE_OBJECTS = new Set(['Atomics', 'Intl', 'JSON', 'Math', 'Reflect', 'Console']);

/** Interfaces of the standard library that repeat another's members for values that cannot be written. */
const READONLY_TWINS = new Map([
  ['ReadonlyArray', 'Array'],
  ['ReadonlyMap', 'Map'],
  ['ReadonlySet', 'Set'],
  ['PromiseLike', 'Promise'],
  ['BodyMixin', 'Body'],
  ['CallableFunction', 'Function'],
  ['NewableFunction', 'Function'],
]);

/**
 * The reference of a declaration outside the linted program: where it is declared and how it is reached.
 *
 * The module is read off the ambient `declare module 'fs'`, else off the declaring file's place under `node_modules`; `@types/x`
 * is `x`, and TypeScript's own library files and globals are `lib`. Undefined for a declaration in the program's own sources.
 */
export function apiRefOfDeclaration(declaration: ts.Declaration): ApiRef | undefined {
  const module = declaringModule(declaration);
  if (module === undefined) return undefined;
  const name = memberName(declaration);
  return name === undefined ? undefined : { module, name };
}

/** The module that declares a node: a builtin without `node:`, a package name, or `lib`; undefined for the program's own sources. */
export function declaringModule(node: ts.Node): string | undefined {
  const file = node.getSourceFile();
  if (!file.isDeclarationFile) return undefined;
  for (
    let around = node.parent as ts.Node | undefined;
    around !== undefined;
    around = around.parent as ts.Node | undefined
  ) {
    if (!ts.isModuleDeclaration(around)) continue;
    if (ts.isStringLiteral(around.name)) return builtinName(around.name.text);
    if ((around.flags & ts.NodeFlags.GlobalAugmentation) !== 0) return 'lib';
  }
  return moduleOfFile(file);
}

const modulesByFile = new WeakMap<ts.SourceFile, { readonly module: string | undefined }>();

/** Cached by `SourceFile`: the answer depends on its path and on whether it is a module only. */
function moduleOfFile(file: ts.SourceFile): string | undefined {
  const known = modulesByFile.get(file);
  if (known !== undefined) return known.module;
  const module = computeModuleOfFile(file);
  modulesByFile.set(file, { module });
  return module;
}

function computeModuleOfFile(file: ts.SourceFile): string | undefined {
  const path = file.fileName.replaceAll('\\', '/');
  if (/(?:^|\/)(?:libs?\/|libs\/\/)?lib\.[^/]*d\.ts$/u.test(path)) return 'lib';
  const name = packageOfPath(path);
  // A script without imports and exports declares globals, as most of @types/node does outside its modules.
  // Node declares the globals that it shares with browsers (`fetch`, `Response`) in a package of their own.
  if (
    name === 'node' ||
    name === 'undici-types' ||
    (name !== undefined && !ts.isExternalModule(file) && path.includes('/@types/'))
  )
    return 'lib';
  return name;
}

/** The package that a path under `node_modules` belongs to; `@types/a__b` is `@a/b`. */
export function packageOfPath(path: string): string | undefined {
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const [first, second] = path.slice(at + '/node_modules/'.length).split('/');
  if (first === undefined || second === undefined) return undefined;
  if (first !== '@types') return first.startsWith('@') ? `${first}/${second}` : first;
  return second.includes('__') ? `@${second.replace('__', '/')}` : second;
}

/** A module specifier as the catalogue spells it: `node:fs` is `fs`. */
export function builtinName(specifier: string): string {
  return specifier.startsWith('node:') ? specifier.slice('node:'.length) : specifier;
}

function memberName(declaration: ts.Declaration): string | undefined {
  if (ts.isConstructorDeclaration(declaration) || ts.isConstructSignatureDeclaration(declaration)) {
    const owner = ownerName(declaration.parent) ?? globalObjectName(declaration.parent);
    return owner === undefined ? undefined : `new ${owner.replace(/Constructor$/u, '')}`;
  }
  const name = ts.getNameOfDeclaration(declaration);
  if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name)))
    return undefined;
  if (ts.isClassLike(declaration)) return `new ${name.text}`;
  const owner = ownerName(declaration.parent);
  if (owner === undefined) return libraryObjectMember(declaration, name.text) ?? name.text;
  const isStatic =
    ts.isClassElement(declaration) && (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
  if (isStatic || NAMESPACE_OBJECTS.has(owner)) return `${owner}.${name.text}`;
  if (owner.endsWith('Constructor') && owner !== 'Constructor')
    return `${owner.slice(0, -'Constructor'.length)}.${name.text}`;
  return `${READONLY_TWINS.get(owner) ?? owner}#${name.text}`;
}

function ownerName(parent: ts.Node): string | undefined {
  return (ts.isInterfaceDeclaration(parent) || ts.isClassLike(parent)) && parent.name !== undefined
    ? parent.name.text
    : undefined;
}

/**
 * `AbortSignal.timeout` of `declare var AbortSignal: { timeout(): … }`, `Reflect.apply` of `declare namespace Reflect`. What is in another
 * global namespace is no global: `google.accounts.id.prompt` is not `prompt`.
 */
function libraryObjectMember(declaration: ts.Declaration, name: string): string | undefined {
  const { parent } = declaration;
  if (!ts.isTypeLiteralNode(parent) && !ts.isModuleBlock(parent)) return undefined;
  const object = globalObjectName(parent) ?? globalNamespace(parent);
  return object === undefined ? undefined : `${object}.${name}`;
}

/** The whole name of the global namespace that a node is the body of: `google.accounts.id`. */
function globalNamespace({ parent }: ts.Node): string | undefined {
  if (
    !ts.isModuleDeclaration(parent) ||
    !ts.isIdentifier(parent.name) ||
    (parent.flags & ts.NodeFlags.GlobalAugmentation) !== 0
  )
    return undefined;
  if (declaringModule(parent) !== 'lib') return undefined;
  const outer = ts.isModuleBlock(parent.parent)
    ? globalNamespace(parent.parent)
    : ts.isModuleDeclaration(parent.parent)
      ? globalNamespace(parent)
      : undefined;
  return outer === undefined ? parent.name.text : `${outer}.${parent.name.text}`;
}

/** The global of the standard library whose members a type literal or a namespace declares. */
function globalObjectName(members: ts.Node): string | undefined {
  const owner = members.parent;
  if (!ts.isVariableDeclaration(owner) && !(ts.isModuleDeclaration(owner) && NAMESPACE_OBJECTS.has(owner.name.text)))
    return undefined;
  return ts.isIdentifier(owner.name) && declaringModule(owner) === 'lib' ? owner.name.text : undefined;
}
