import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { declaringModule } from './api-ref.js';
import { followAlias } from './symbols.js';

/** One declaration in the ancestry of a type. */
export interface Ancestor {
  /** Where it is declared: a module as the catalogue spells it, or undefined for the program's own sources. */
  readonly module: string | undefined;
  readonly name: string;
  readonly declaration: ts.Declaration;
  /** The literal that it declares as `[Symbol.toStringTag]`. */
  readonly tag: string | undefined;
}

/** How many declarations of one type's ancestry are looked at. */
const MAX_ANCESTORS = 48;

const lineages: (checker: ts.TypeChecker) => WeakMap<ts.Symbol, readonly Ancestor[]> = memoize(
  () => new WeakMap<ts.Symbol, readonly Ancestor[]>(),
);

/**
 * Everything that a class, interface or alias extends, implements or stands for, itself first, at any distance. Read off
 * declarations, so that it says the same for every instantiation, and holds for classes that only *implement* an interface.
 */
export function lineageOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly Ancestor[] {
  const cache = lineages(checker);
  const known = cache.get(symbol);
  if (known !== undefined) return known;
  const found = climb(symbol, checker);
  cache.set(symbol, found);
  return found;
}

function climb(symbol: ts.Symbol, checker: ts.TypeChecker): readonly Ancestor[] {
  const ancestors: Ancestor[] = [];
  const seen = new Set<ts.Symbol>();
  const pending: ts.Symbol[] = [symbol];
  for (let next = pending.shift(); next !== undefined && ancestors.length < MAX_ANCESTORS; next = pending.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const declaration of next.declarations ?? []) {
      const name = ts.getNameOfDeclaration(declaration);
      const text = name !== undefined && ts.isIdentifier(name) ? name.text : next.name;
      if (!isTypeDeclaration(declaration)) continue;
      ancestors.push({ module: declaringModule(declaration), name: text, declaration, tag: tagOf(declaration) });
      for (const parent of parentsOf(declaration)) {
        const above = checker.getSymbolAtLocation(parent);
        const resolved = above === undefined ? undefined : followAlias(checker, above);
        if (resolved !== undefined) pending.push(resolved);
      }
    }
  }
  return ancestors;
}

type TypeDeclaration = ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function isTypeDeclaration(node: ts.Node): node is TypeDeclaration {
  return ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** Types of the standard library that keep members of the type they are given. */
const MEMBER_KEEPING = new Set(['Omit', 'Pick', 'Partial', 'Required', 'Readonly']);

/** The names that stand after `extends` and `implements`, or for which an alias stands. */
function parentsOf(declaration: TypeDeclaration): readonly ts.Node[] {
  if (ts.isTypeAliasDeclaration(declaration)) return namesIn(declaration.type);
  return (declaration.heritageClauses ?? []).flatMap((clause) =>
    clause.types.flatMap(({ expression, typeArguments }) => {
      const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
      return withKeptMembers(name, typeArguments);
    }),
  );
}

/** `A.B<C>` → B; each part of an intersection; `Omit<A, 'b'>` → Omit, A. Other types have no names of their own. */
function namesIn(type: ts.TypeNode): readonly ts.Node[] {
  if (ts.isTypeReferenceNode(type)) return withKeptMembers(lastName(type.typeName), type.typeArguments);
  if (ts.isImportTypeNode(type) && type.qualifier !== undefined) return [lastName(type.qualifier)];
  return ts.isIntersectionTypeNode(type) ? type.types.flatMap(namesIn) : [];
}

function withKeptMembers(name: ts.Node, typeArguments: readonly ts.TypeNode[] | undefined): readonly ts.Node[] {
  const [kept] = typeArguments ?? [];
  return kept !== undefined && ts.isIdentifier(name) && MEMBER_KEEPING.has(name.text)
    ? [name, ...namesIn(kept)]
    : [name];
}

function lastName(name: ts.EntityName): ts.Identifier {
  return ts.isQualifiedName(name) ? name.right : name;
}

function tagOf(declaration: TypeDeclaration): string | undefined {
  if (ts.isTypeAliasDeclaration(declaration)) return undefined;
  for (const member of declaration.members) {
    const { name } = member;
    if (name === undefined || !ts.isComputedPropertyName(name) || !ts.isPropertyAccessExpression(name.expression))
      continue;
    if (name.expression.name.text !== 'toStringTag') continue;
    const type = (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) && member.type;
    if (type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return type.literal.text;
  }
  return undefined;
}
