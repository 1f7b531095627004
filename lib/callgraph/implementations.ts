/** Class-hierarchy analysis: the functions of the program behind an interface member, an abstract method or an overridden one. */
import * as ts from 'typescript';
import { propertyName } from '../syntax/expressions.js';
import type { Heir } from '../syntax/file-facts.js';
import { resolveSymbol } from '../types/resolve.js';
import { memoize } from '../util/memo.js';
import { isCallable, type Callable } from './callable.js';
import type { ProgramView } from './program-view.js';

/** With more implementations than this, we do not follow: the answer would say little and cost much. */
const MAX_IMPLEMENTATIONS = 6;

/** How many heirs or holders of a name are looked at before giving up. */
const MAX_LOOKED_AT = 60;

type Ancestor = Heir | ts.TypeAliasDeclaration;

type Member = ts.MethodSignature | ts.PropertySignature | ts.MethodDeclaration;

const implementationsByView = memoize((view: ProgramView) =>
  memoize((member: Member) => findImplementations(member, view)),
);

/**
 * Functions (or the expressions that make them) that implement a member; empty when there are none or too many. Cached by view
 * and member.
 */
export function implementationsOf(member: Member, view: ProgramView): readonly ts.Node[] {
  return implementationsByView(view)(member);
}

function findImplementations(member: Member, view: ProgramView): readonly ts.Node[] {
  const owner = member.parent;
  const name = propertyName(member.name);
  if (name === undefined) return [];
  const found: ts.Node[] = [];
  const ancestor = ancestorOf(owner);
  for (const heir of ancestor === undefined ? [] : heirsOf(ancestor, view)) {
    const implementation = ts.isClassLike(heir) ? memberOf(heir, name) : undefined;
    if (implementation !== undefined) found.push(implementation);
  }
  if (ts.isInterfaceDeclaration(owner) || ts.isTypeLiteralNode(owner))
    found.push(...literalImplementations(owner, name, view));
  return found.length > MAX_IMPLEMENTATIONS ? [] : found;
}

/** What a class or interface can name as what it extends or implements: a type literal goes by the name of its alias. */
function ancestorOf(owner: Member['parent']): Ancestor | undefined {
  if (ts.isInterfaceDeclaration(owner) || ts.isClassLike(owner)) return owner.name === undefined ? undefined : owner;
  return ts.isTypeLiteralNode(owner) && ts.isTypeAliasDeclaration(owner.parent) ? owner.parent : undefined;
}

/** Whether a member of a type may be another in each value of that: it has no value of its own, or heirs have theirs. */
export function isOpenMember(declaration: ts.Declaration, view: ProgramView): boolean {
  if (declaration.getSourceFile().isDeclarationFile) return false;
  if (ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration)) return true;
  if (!ts.isMethodDeclaration(declaration)) return false;
  return declaration.body === undefined || overridesOf(declaration, view).length > 0;
}

/** Methods of heirs that take the place of a method with a body; empty when too many. */
export function overridesOf(method: ts.MethodDeclaration, view: ProgramView): readonly Callable[] {
  const owner = method.parent;
  const name = propertyName(method.name);
  if (name === undefined || !ts.isClassLike(owner) || owner.name === undefined) return [];
  if (!view.index().heirs.has(owner.name.text)) return [];
  const found = heirsOf(owner, view).flatMap((heir) => {
    const member = ts.isClassLike(heir) ? memberOf(heir, name) : undefined;
    return member !== undefined && isCallable(member) ? [member] : [];
  });
  return found.length > MAX_IMPLEMENTATIONS ? [] : found;
}

/** Everything that extends or implements a class, an interface or a type literal's alias, at any distance. */
function heirsOf(owner: Ancestor, view: ProgramView): readonly Heir[] {
  const found = new Set<Heir>();
  const pending: Ancestor[] = [owner];
  for (let next = pending.pop(); next !== undefined && found.size < MAX_LOOKED_AT; next = pending.pop()) {
    if (next.name === undefined) continue;
    for (const heir of view.index().heirs.get(next.name.text).slice(0, MAX_LOOKED_AT)) {
      if (found.has(heir) || !inheritsFrom(heir, next, view)) continue;
      found.add(heir);
      pending.push(heir);
    }
  }
  return [...found];
}

/** Names agree already; whether the declarations do is the checker's to say. */
function inheritsFrom(heir: Heir, base: Ancestor, view: ProgramView): boolean {
  return basesByView(view)(heir).has(base);
}

/** The declarations that a class or interface extends and implements. Cached by view and declaration. */
const basesByView = memoize((view: ProgramView) =>
  memoize((heir: Heir): ReadonlySet<ts.Node> => {
    const types = (heir.heritageClauses ?? []).flatMap((clause) => clause.types);
    return new Set(types.flatMap((type) => resolveSymbol(view.checker, type.expression)?.declarations ?? []));
  }),
);

function memberOf(heir: ts.ClassLikeDeclaration, name: string): ts.Node | undefined {
  for (const member of heir.members) {
    if (propertyName(member.name) !== name) continue;
    if (isCallable(member)) return member;
    if (ts.isPropertyDeclaration(member) && member.initializer !== undefined) return member.initializer;
  }
  return undefined;
}

/**
 * The declarations of the types that are expected where an object literal stands: of `T` and of its promise, where an
 * asynchronous function returns it. Cached by view and literal.
 */
const expectedByView = memoize((view: ProgramView) =>
  memoize((literal: ts.ObjectLiteralExpression): readonly ts.Node[] => {
    const expected = view.checker.getContextualType(literal);
    const types = expected?.isUnion() === true ? expected.types : [expected];
    return types.flatMap((type) => type?.getSymbol()?.declarations ?? []);
  }),
);

/** Whether a literal has every member that an interface or type literal demands: the cheap question before that for its expected type. */
function hasDemanded(
  literal: ts.ObjectLiteralExpression,
  owner: ts.InterfaceDeclaration | ts.TypeLiteralNode,
): boolean {
  const given = namesGiven(literal);
  return given === undefined || demandedNames(owner).every((name) => given.has(name));
}

/** Undefined where a spread or a computed name hides some. */
const namesGiven = memoize((literal: ts.ObjectLiteralExpression): ReadonlySet<string> | undefined => {
  const names = literal.properties.map((each) => (ts.isSpreadAssignment(each) ? undefined : propertyName(each.name)));
  return names.includes(undefined) ? undefined : new Set(names as readonly string[]);
});

const demandedNames = memoize((owner: ts.InterfaceDeclaration | ts.TypeLiteralNode): readonly string[] =>
  owner.members.flatMap((member) =>
    member.name === undefined || member.questionToken !== undefined ? [] : (propertyName(member.name) ?? []),
  ),
);

/** Object literals whose expected type is the interface or type literal. */
function literalImplementations(
  owner: ts.InterfaceDeclaration | ts.TypeLiteralNode,
  name: string,
  view: ProgramView,
): readonly ts.Node[] {
  const holders = view.index().holders.get(name);
  if (holders.length > MAX_LOOKED_AT) return [];
  return holders.flatMap((literal): readonly ts.Node[] => {
    if (!hasDemanded(literal, owner) || !expectedByView(view)(literal).includes(owner)) return [];
    const member = literal.properties.find((each) => propertyName(each.name) === name);
    if (member === undefined) return [];
    if (ts.isPropertyAssignment(member)) return [member.initializer];
    if (ts.isShorthandPropertyAssignment(member)) return [member.name];
    return isCallable(member) ? [member] : [];
  });
}
