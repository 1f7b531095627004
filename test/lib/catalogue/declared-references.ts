/** The references that the real declarations of Node, the standard library and installed packages make available. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as ts from 'typescript';
import { apiRefOfDeclaration } from '../../../lib/types/api-ref.js';
import type { ApiRef } from '../../../lib/catalogue/records.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Declared {
  readonly checker: ts.TypeChecker;
  /** Declarations by `module name`. */
  readonly byRef: ReadonlyMap<string, readonly ts.Declaration[]>;
}

export function refKey(ref: ApiRef): string {
  return `${packageOf(ref.module)} ${ref.name}`;
}

/** `csv-parse/sync` is declared inside `csv-parse`; a builtin keeps its path. */
export function packageOf(module: string): string {
  return isBuiltin(module) ? module : module.replace(/^((?:@[^/]+\/)?[^/]+).*$/u, '$1');
}

export function isBuiltin(module: string): boolean {
  return module === 'lib' || module === 'sqlite' || module === 'test' || builtinModules.includes(module);
}

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { devDependencies: Record<string, string> };

/** Whether the module's own types, or those of `@types`, are a development dependency. */
export function isInstalled(module: string): boolean {
  const name = packageOf(module);
  return name in manifest.devDependencies || typesOf(name).some((each) => each in manifest.devDependencies);
}

/** `@types/express` brings the declarations of `express-serve-static-core` along. */
function typesOf(name: string): readonly string[] {
  const types = `@types/${name.replace(/^@/u, '').replace('/', '__')}`;
  return name === 'express-serve-static-core' ? [types, '@types/express'] : [types];
}

/** Packages whose whole declarations are too many to read: 50 MB for one service each. */
const entries: Readonly<Record<string, string>> = { 'aws-sdk': 'aws-sdk/lib/request' };

/** One program that imports every module given; only declarations are read, nothing is checked. */
export function readDeclarations(modules: readonly string[]): Declared {
  const entry = `${root}test/lib/catalogue/every-module.ts`;
  const text = modules
    .map((module, index) => `import * as m${String(index)} from '${entries[module] ?? module}';`)
    .join('\n');
  const options: ts.CompilerOptions = {
    lib: ['lib.esnext.full.d.ts', 'lib.webworker.d.ts'],
    types: ['node', 'jest', 'mocha'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['node'],
    skipLibCheck: true,
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options, true);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === entry ? ts.createSourceFile(name, text, version, true) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([entry], options, host);
  const checker = program.getTypeChecker();
  const byRef = new Map<string, ts.Declaration[]>();
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile) collect(file, byRef);
  }
  for (const statement of program.getSourceFile(entry)?.statements ?? []) {
    if (ts.isImportDeclaration(statement)) collectDefault(statement, checker, byRef);
  }
  return { checker, byRef };
}

function collect(node: ts.Node, byRef: Map<string, ts.Declaration[]>): void {
  const declaration = node as ts.Declaration;
  if (
    ts.getNameOfDeclaration(declaration) !== undefined ||
    ts.isConstructSignatureDeclaration(node) ||
    ts.isConstructorDeclaration(node)
  ) {
    const ref = apiRefOfDeclaration(declaration);
    if (ref !== undefined) add(byRef, refKey(ref), declaration);
    // As a type, a class goes by its own name.
    if (ref !== undefined && ts.isClassDeclaration(node)) {
      add(byRef, refKey({ module: ref.module, name: ref.name.replace(/^new /u, '') }), declaration);
    }
  }
  ts.forEachChild(node, (child) => {
    collect(child, byRef);
  });
}

/** The default export, or what `export =` hands out, goes by `default`. */
function collectDefault(
  statement: ts.ImportDeclaration,
  checker: ts.TypeChecker,
  byRef: Map<string, ts.Declaration[]>,
): void {
  const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
  if (module === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return;
  const exported = checker.getExportsOfModule(module).find((each) => each.name === 'default') ?? assigned(module);
  if (exported === undefined) return;
  const target = (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported);
  for (const declaration of target.declarations ?? []) {
    add(byRef, refKey({ module: statement.moduleSpecifier.text.replace(/^node:/u, ''), name: 'default' }), declaration);
  }
}

/** What `export =` hands out. */
function assigned(module: ts.Symbol): ts.Symbol | undefined {
  return [...(module.exports?.values() ?? [])].find((each) => String(each.escapedName) === 'export=');
}

function add(byRef: Map<string, ts.Declaration[]>, key: string, declaration: ts.Declaration): void {
  const known = byRef.get(key);
  if (known === undefined) byRef.set(key, [declaration]);
  else known.push(declaration);
}
