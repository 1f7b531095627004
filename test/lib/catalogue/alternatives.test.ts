import type * as ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/catalogue/index.js';
import type { Alternative } from '../../../lib/catalogue/records.js';
import { isBuiltin, isInstalled, readDeclarations, refKey } from './declared-references.js';

const alternatives = [
  ...new Map(
    catalogue
      .flatMap((record) => ('alternative' in record ? [record.alternative] : []))
      .filter(({ module }) => isBuiltin(module) || isInstalled(module))
      .map((alternative) => [refKey(alternative), alternative]),
  ).values(),
];
const packages = [...new Set(alternatives.map(({ module }) => module))].filter((module) => !isBuiltin(module));
const { byRef, checker } = readDeclarations(packages);

/** Node functions whose installed types are older than the fact. */
const untyped = new Set(['crypto argon2', 'fs/promises mkdtempDisposable']);

describe('the alternatives of the catalogue', () => {
  it.each(alternatives.map((alternative) => [refKey(alternative), alternative] as const))(
    '%s exists and is asynchronous',
    (key, alternative) => {
      const declarations = byRef.get(key) ?? [];
      if (untyped.has(key) && declarations.length === 0) return;
      expect(declarations).not.toEqual([]);
      const signatures = declarations.flatMap(signaturesOf);
      expect(signatures.some((signature) => answersAs(alternative.shape, signature))).toBe(true);
    },
  );
});

function signaturesOf(declaration: ts.Declaration): readonly ts.Signature[] {
  return checker.getTypeAtLocation(declaration).getCallSignatures();
}

function answersAs(shape: Alternative['shape'], signature: ts.Signature): boolean {
  const answer = signature.getReturnType();
  switch (shape) {
    case 'promise':
      return isThenable(answer) || checker.typeToString(answer).includes('Builder');
    case 'callback':
      return signature.parameters.some(takesFunction) || has(answer, 'on');
    case 'stream':
      return has(answer, 'on') || has(answer, '__@asyncIterator') || has(answer, 'pipe') || has(answer, 'stdout');
    case 'worker':
      return true;
  }
}

function isThenable(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(isThenable) : has(type, 'then');
}

function takesFunction(parameter: ts.Symbol): boolean {
  const type = checker.getTypeOfSymbol(parameter);
  const types = type.isUnion() ? type.types : [type];
  return types.some((each) => each.getCallSignatures().length > 0);
}

function has(type: ts.Type, member: string): boolean {
  return checker
    .getPropertiesOfType(checker.getApparentType(type))
    .some((property) => property.name.startsWith(member));
}
