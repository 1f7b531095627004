/**
 * A member that is looked up in declared types is the member that the checker finds, at every access of this repository's own
 * sources, scenarios and demo. The checker is asked second: what it has looked at once it remembers.
 */
import { join } from 'node:path';
import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { resolveSymbol } from '../../lib/types/resolve.js';
import { followAlias } from '../../lib/types/symbols.js';
import { repositoryRoot } from '../support/lint.js';

test.each([
  ['tsconfig.json', 10_000],
  ['test/scenarios/tsconfig.json', 2_000],
  ['docs/demo/tsconfig.json', 50],
])('every member access of %s', (config, atLeast) => {
  const program = programOf(join(repositoryRoot, config));
  const checker = program.getTypeChecker();
  const accesses = program.getSourceFiles().filter(isOwn).flatMap(accessesIn);
  const differing = accesses.filter((access) => {
    const resolved = resolveSymbol(checker, access);
    const symbol = checker.getSymbolAtLocation(access.name);
    const checked = symbol === undefined ? undefined : followAlias(checker, symbol);
    return resolved !== checked && String(places(resolved)) !== String(places(checked));
  });
  expect(differing.map((access) => `${access.getSourceFile().fileName}: ${access.getText()}`)).toEqual([]);
  expect(accesses.length).toBeGreaterThan(atLeast);
});

function programOf(config: string): ts.Program {
  const host: ts.ParseConfigFileHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  if (parsed === undefined) throw new Error(`${config} cannot be read`);
  return ts.createProgram(parsed.fileNames, parsed.options);
}

function isOwn(file: ts.SourceFile): boolean {
  return !file.isDeclarationFile && !file.fileName.includes('/node_modules/');
}

function accessesIn(file: ts.SourceFile): readonly ts.PropertyAccessExpression[] {
  const found: ts.PropertyAccessExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Where a symbol is declared: instances of a generic member are different symbols of the same declarations. */
function places(symbol: ts.Symbol | undefined): readonly string[] | undefined {
  return symbol?.declarations?.map((each) => `${each.getSourceFile().fileName}:${String(each.pos)}`);
}
