/**
 * A name that is looked up by scopes and a member that is looked up in declared types are what the checker finds, at every use in
 * this repository's own sources, scenarios and demo; and what declarations say of the answer of a call is what the checker says. The checker is asked
 * second: what it has looked at once it remembers.
 */
import { join } from 'node:path';
import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { declaredKinds, resolveSymbol } from '../../lib/types/resolve.js';
import { followAlias } from '../../lib/types/symbols.js';
import { repositoryRoot } from '../support/lint.js';

test.each([
  ['tsconfig.json', 60_000],
  ['test/scenarios/tsconfig.json', 10_000],
  ['docs/demo/tsconfig.json', 300],
])('every name and member access of %s', (config, atLeast) => {
  const program = programOf(join(repositoryRoot, config));
  const checker = program.getTypeChecker();
  const uses = program.getSourceFiles().filter(isOwn).flatMap(usesIn);
  const differing = uses.filter((use) => {
    const resolved = resolveSymbol(checker, use);
    const symbol = symbolAt(use, checker);
    const checked = symbol === undefined ? undefined : followAlias(checker, symbol);
    return resolved !== checked && String(places(resolved)) !== String(places(checked));
  });
  expect(differing.map((use) => `${use.getSourceFile().fileName}: ${use.getText()}`)).toEqual([]);
  expect(uses.length).toBeGreaterThan(atLeast);
});

test.each([
  ['test/scenarios/tsconfig.json', 1_000],
  ['docs/demo/tsconfig.json', 20],
])('what no declaration lets a call of %s answer, it does not answer', (config, atLeast) => {
  const program = programOf(join(repositoryRoot, config));
  const checker = program.getTypeChecker();
  const calls = program.getSourceFiles().filter(isOwn).flatMap(callsIn);
  const plain = calls.filter(
    (call) => declaredKinds(call, checker)?.every((type) => !isThenable(type, checker)) === true,
  );
  const wrong = plain.filter((call) => isThenable(checker.getTypeAtLocation(call), checker));
  expect(wrong.map((call) => `${call.getSourceFile().fileName}: ${call.getText()}`)).toEqual([]);
  expect(plain.length).toBeGreaterThan(atLeast);
});

/** Whether one part of a type at least has `then`, and is not `any`. */
function isThenable(type: ts.Type, checker: ts.TypeChecker): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(
    (part) =>
      part.getProperty('then') !== undefined ||
      checker.getBaseConstraintOfType(part)?.getProperty('then') !== undefined,
  );
}

function programOf(config: string): ts.Program {
  const host: ts.ParseConfigFileHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  if (parsed === undefined) throw new Error(`${config} cannot be read`);
  return ts.createProgram(parsed.fileNames, parsed.options);
}

function isOwn(file: ts.SourceFile): boolean {
  return !file.isDeclarationFile && !file.fileName.includes('/node_modules/');
}

function usesIn(file: ts.SourceFile): readonly (ts.Identifier | ts.PropertyAccessExpression)[] {
  return nodesIn(file).filter((node) => ts.isPropertyAccessExpression(node) || ts.isIdentifier(node));
}

function symbolAt(use: ts.Identifier | ts.PropertyAccessExpression, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(use.parent)
    ? checker.getShorthandAssignmentValueSymbol(use.parent)
    : checker.getSymbolAtLocation(ts.isIdentifier(use) ? use : use.name);
}

function callsIn(file: ts.SourceFile): readonly (ts.CallExpression | ts.NewExpression)[] {
  return nodesIn(file).filter((node) => ts.isCallExpression(node) || ts.isNewExpression(node));
}

function nodesIn(root: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Where a symbol is declared: instances of a generic member are different symbols of the same declarations. */
function places(symbol: ts.Symbol | undefined): readonly string[] | undefined {
  return symbol?.declarations?.map((each) => `${each.getSourceFile().fileName}:${String(each.pos)}`);
}
