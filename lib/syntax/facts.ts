/**
 * What one source file says by its syntax alone: which units it has, which names they call, and which names stand for others.
 *
 * Facts hold no symbols and no types, so they stay true for as long as the `SourceFile` object lives: across programs in an
 * editor, and for every rule. They over-approximate: a name is a name, whatever it resolves to.
 *
 * Names have three derived forms: `f()` is what a call of `f` answers, `t[]` is any member of the table or list `t`, and
 * `default:config` is the default export of a module whose specifier ends in `config`.
 */
import ts from 'typescript';
import { memoize } from '../util/memo.js';
import { MultiMap } from '../util/multi-map.js';
import { argumentsOf, calleeOf, isCallLike, propertyName, requiredModule, unwrap, wrapped, type CallLike } from './expressions.js';
import {
  argumentPosition,
  enclosingUnit,
  hasStaticModifier,
  isCalledOnTheSpot,
  isFunctionLiteral,
  isFunctionNode,
  unitName,
  type Unit,
} from './functions.js';
import { defaultExportName, resultName, tableName, valueNames } from './names.js';

export interface UnitFacts {
  readonly unit: Unit;
  /** The names under which a call site may know this unit. */
  readonly names: readonly string[];
  /** Every call in the unit, those in nested units excluded. */
  readonly calls: CallLike[];
  /** The unit that runs this one where it is written: it is called on the spot or handed to a call there. */
  readonly inlinedIn: UnitFacts | undefined;
}

export type Heir = ts.ClassLikeDeclaration | ts.InterfaceDeclaration;

export interface FileFacts {
  readonly file: ts.SourceFile;
  readonly units: ReadonlyMap<Unit, UnitFacts>;
  /** Units by the names of what they call and of what they hand over in a call. */
  readonly callers: MultiMap<string, UnitFacts>;
  /** Whoever has the first name may be known by the second. */
  readonly aliases: MultiMap<string, string>;
  /** Every module specifier that the file imports, requires or re-exports. */
  readonly specifiers: ReadonlySet<string>;
  /** Classes and interfaces by the bare names of what they extend and implement. */
  readonly heirs: MultiMap<string, Heir>;
  /** Object literals by the names of the functions they hold. */
  readonly holders: MultiMap<string, ts.ObjectLiteralExpression>;
}

/** The facts of a file. Cached by `SourceFile`, for as long as it lives. */
export const factsOf: (file: ts.SourceFile) => FileFacts = memoize(collectFacts);

function collectFacts(file: ts.SourceFile): FileFacts {
  const units = new Map<Unit, UnitFacts>();
  const callers = new MultiMap<string, UnitFacts>();
  const aliases = new MultiMap<string, string>();
  const specifiers = new Set<string>();
  const heirs = new MultiMap<string, Heir>();
  const holders = new MultiMap<string, ts.ObjectLiteralExpression>();

  const alias = (from: readonly string[], to: string | undefined): void => {
    if (to === undefined) return;
    for (const name of from) if (name !== to) aliases.add(name, to);
  };
  const enter = (unit: Unit, around: UnitFacts | undefined): UnitFacts => {
    const facts = { unit, names: namesOf(unit, file), calls: [], inlinedIn: isInlined(unit) ? around : undefined };
    units.set(unit, facts);
    return facts;
  };

  const visit = (node: ts.Node, owner: UnitFacts): void => {
    if (isFunctionNode(node) && !ts.isConstructorDeclaration(node)) {
      const name = propertyName(node.name);
      if (name !== undefined && ts.isObjectLiteralExpression(node.parent)) holders.add(name, node.parent);
      visitInside(node, enter(node, owner), owner);
      return;
    }
    if (ts.isClassLike(node)) {
      visitClass(node, owner);
      return;
    }
    if (isCallLike(node)) noteCall(node, owner);
    else noteBinding(node);
    ts.forEachChild(node, (child) => {
      visit(child, owner);
    });
  };

  const visitInside = (node: ts.Node, inner: UnitFacts, outer: UnitFacts): void => {
    ts.forEachChild(node, (child) => {
      const isOutside = ts.isDecorator(child) || ts.isComputedPropertyName(child);
      visit(child, isOutside ? outer : inner);
    });
  };

  const visitClass = (node: ts.ClassLikeDeclaration, owner: UnitFacts): void => {
    const constructs = enter(node, owner);
    noteHeir(node, constructs.names[0]);
    ts.forEachChild(node, (child) => {
      if (ts.isConstructorDeclaration(child)) visitInside(child, constructs, owner);
      else if (ts.isPropertyDeclaration(child) && child.initializer !== undefined) {
        alias(valueNames(child.initializer), propertyName(child.name));
        visit(child.initializer, hasStaticModifier(child) ? owner : constructs);
      } else visit(child, owner);
    });
  };

  const noteHeir = (node: Heir, constructor?: string): void => {
    for (const clause of node.heritageClauses ?? []) {
      for (const name of clause.types.flatMap((type) => valueNames(type.expression))) {
        heirs.add(name, node);
        // Constructing an heir constructs its base.
        if (clause.token === ts.SyntaxKind.ExtendsKeyword) alias([name], constructor);
      }
    }
  };

  const noteCall = (call: CallLike, owner: UnitFacts): void => {
    owner.calls.push(call);
    const names = new Set(valueNames(calleeOf(call)));
    for (const argument of argumentsOf(call)) addHandedOver(argument, names);
    for (const name of names) callers.add(name, owner);
    const specifier = ts.isCallExpression(call) ? requiredModule(call) : undefined;
    if (specifier !== undefined) specifiers.add(specifier);
  };

  const noteBinding = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node)) noteVariable(node);
    else if (ts.isBindingElement(node)) alias(bindingSource(node), propertyName(ts.isIdentifier(node.name) ? node.name : undefined));
    else if (ts.isPropertyAssignment(node)) noteMember(node, valueNames(node.initializer));
    else if (ts.isShorthandPropertyAssignment(node)) noteMember(node, []);
    else if (ts.isBinaryExpression(node) && isAssignment(node)) noteAssignment(node);
    else if (ts.isReturnStatement(node) && node.expression !== undefined) noteReturn(node, node.expression);
    else if (ts.isForOfStatement(node)) noteIteration(node);
    else if (ts.isInterfaceDeclaration(node)) noteHeir(node);
    else if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) noteModule(node);
    else if (ts.isExportAssignment(node)) alias(valueNames(node.expression), defaultExportName(file.fileName));
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      const { expression } = node.moduleReference;
      if (ts.isStringLiteralLike(expression)) {
        specifiers.add(expression.text);
        alias([defaultExportName(expression.text)], node.name.text);
      }
    }
  };

  const noteVariable = (node: ts.VariableDeclaration): void => {
    if (node.initializer === undefined) return;
    const name = ts.isIdentifier(node.name) ? node.name.text : undefined;
    const specifier = requiredModule(node.initializer);
    if (specifier !== undefined) alias([defaultExportName(specifier)], name);
    alias(valueNames(node.initializer), name);
    const list = unwrap(node.initializer);
    if (name !== undefined && ts.isArrayLiteralExpression(list)) {
      for (const element of list.elements) alias(valueNames(element), tableName(name));
    }
  };

  const noteMember = (node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment, values: readonly string[]): void => {
    const key = propertyName(node.name);
    alias(values, key);
    if (key !== undefined && ts.isObjectLiteralExpression(node.parent)) holders.add(key, node.parent);
    const table = wrapped(node.parent).parent;
    if (key !== undefined && ts.isVariableDeclaration(table) && ts.isIdentifier(table.name)) {
      alias([key], tableName(table.name.text));
    }
  };

  const noteAssignment = (node: ts.BinaryExpression): void => {
    const target = unwrap(node.left);
    const isExports = ts.isPropertyAccessExpression(target) && target.getText(file) === 'module.exports';
    for (const name of valueNames(target)) alias(valueNames(node.right), isExports ? defaultExportName(file.fileName) : name);
  };

  const noteReturn = (node: ts.ReturnStatement, value: ts.Expression): void => {
    const name = unitName(enclosingUnit(node));
    if (name !== undefined) alias(valueNames(value), resultName(name));
  };

  const noteIteration = (node: ts.ForOfStatement): void => {
    const [declaration] = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations : [];
    if (declaration === undefined || !ts.isIdentifier(declaration.name)) return;
    for (const name of valueNames(node.expression)) alias([tableName(name)], declaration.name.text);
  };

  const noteModule = (node: ts.ImportDeclaration | ts.ExportDeclaration): void => {
    const specifier =
      node.moduleSpecifier !== undefined && ts.isStringLiteralLike(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
    if (specifier !== undefined) specifiers.add(specifier);
    const qualify = (name: string, module: string | undefined): string =>
      name === 'default' && module !== undefined ? defaultExportName(module) : name;
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      if (node.importClause?.name !== undefined && specifier !== undefined) {
        alias([defaultExportName(specifier)], node.importClause.name.text);
      }
      if (bindings !== undefined && ts.isNamedImports(bindings)) {
        for (const element of bindings.elements) alias([qualify((element.propertyName ?? element.name).text, specifier)], element.name.text);
      }
    } else if (node.exportClause !== undefined && ts.isNamedExports(node.exportClause)) {
      for (const element of node.exportClause.elements) {
        const local = qualify((element.propertyName ?? element.name).text, specifier);
        alias([local], qualify(element.name.text, file.fileName));
      }
    }
  };

  const top = enter(file, undefined);
  ts.forEachChild(file, (child) => {
    visit(child, top);
  });
  return { file, units, callers, aliases, specifiers, heirs, holders };
}

/** Names of functions that an argument hands to a call, directly or as a member of an object or list. */
function addHandedOver(argument: ts.Expression, into: Set<string>): void {
  const value = unwrap(argument);
  if (ts.isObjectLiteralExpression(value)) {
    for (const member of value.properties) {
      if (ts.isPropertyAssignment(member)) addHandedOver(member.initializer, into);
      else if (ts.isShorthandPropertyAssignment(member)) into.add(member.name.text);
    }
    return;
  }
  for (const name of valueNames(value)) into.add(name);
}

function namesOf(unit: Unit, file: ts.SourceFile): readonly string[] {
  const name = unitName(unit);
  const names = name === undefined ? [] : [name];
  if (ts.isSourceFile(unit)) return names;
  const isDefault = ts.canHaveModifiers(unit) && ts.getModifiers(unit)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword);
  if (isDefault === true || ts.isExportAssignment(unit.parent)) names.push(defaultExportName(file.fileName));
  if (ts.isArrowFunction(unit.parent) || ts.isReturnStatement(wrapped(unit as ts.Expression).parent)) {
    const maker = unitName(enclosingUnit(unit));
    if (maker !== undefined) names.push(resultName(maker));
  }
  if (ts.isMethodDeclaration(unit) && ts.isObjectLiteralExpression(unit.parent)) {
    const holder = wrapped(unit.parent).parent;
    if (ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)) names.push(tableName(holder.name.text));
  }
  return names;
}

function isInlined(unit: Unit): boolean {
  if (isFunctionLiteral(unit)) return isCalledOnTheSpot(unit) || isHandedOver(unit);
  return ts.isMethodDeclaration(unit) && ts.isObjectLiteralExpression(unit.parent) && isHandedOver(unit.parent);
}

function isHandedOver(expression: ts.Expression): boolean {
  if (argumentPosition(expression) !== undefined) return true;
  const { parent } = wrapped(expression);
  return ts.isPropertyAssignment(parent) && isHandedOver(parent.parent);
}

function bindingSource(node: ts.BindingElement): readonly string[] {
  const name = propertyName(node.propertyName);
  return [...(name === undefined ? [] : [name]), ...(node.initializer === undefined ? [] : valueNames(node.initializer))];
}

function isAssignment(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return (
    kind === ts.SyntaxKind.EqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken ||
    kind === ts.SyntaxKind.BarBarEqualsToken
  );
}
