/** Collects what file-facts.ts describes. */
import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { MultiMap } from '../util/multi-map.js';
import {
  isNamedElement,
  argumentsOf,
  bareName,
  calleeOf,
  propertyName,
  requiredModule,
  unwrap,
  wrapped,
  type CallLike,
} from './expressions.js';
import type { ConditionLoop, FileFacts, Heir, UnitFacts } from './file-facts.js';
import { hasStaticModifier, isFunctionNode, unitName, type FunctionNode, type Unit } from './functions.js';
import { baseOf, defaultExportName, exportedName, resultName, tableName, valueNames } from './names.js';
import { membersOfTable } from './tables.js';
import { bindingSource, handedOverNames, isAssignment, isInlined, namesOf, wrapperName } from './unit-names.js';

/** The facts of a file. Cached by `SourceFile`, for as long as it lives. */
export const factsOf: (file: ts.SourceFile) => FileFacts = memoize((file: ts.SourceFile) => {
  const collector = new Collector(file);
  collector.run();
  return collector;
});

/** The facts of one unit; undefined for a constructor, which is a part of its class. */
export function unitFactsOf(unit: Unit): UnitFacts | undefined {
  return factsOf(unit.getSourceFile()).units.get(unit);
}

/** What functions are called that tell the compiler more of their argument. */
const GUARD = /^(?:is|has|assert)(?=[A-Z_]|$)/u;

/** One walk over a file. The hot path is `visit`: one switch on the kind, no allocation for nodes that say nothing. */
class Collector implements FileFacts {
  readonly units = new Map<Unit, UnitFacts>();
  readonly named = new MultiMap<string, Unit>();
  readonly callers = new MultiMap<string, UnitFacts>();
  readonly givers = new MultiMap<string, UnitFacts>();
  readonly aliases = new MultiMap<string, string>();
  readonly specifiers = new Set<string>();
  readonly heirs = new MultiMap<string, Heir>();
  readonly tested = new Set<string>();
  readonly holders = new MultiMap<string, ts.ObjectLiteralExpression>();
  #owner: UnitFacts;

  constructor(readonly file: ts.SourceFile) {
    this.#owner = this.#enter(file, undefined);
  }

  run(): void {
    ts.forEachChild(this.file, this.#visit);
  }

  #alias(from: readonly string[], to: string | undefined): void {
    if (to === undefined) return;
    for (const name of from) if (name !== to) this.aliases.add(name, to);
  }

  #enter(unit: Unit, around: UnitFacts | undefined): UnitFacts {
    const base = ts.isClassLike(unit) && !unit.members.some(ts.isConstructorDeclaration) ? baseOf(unit) : undefined;
    const inlinedIn = isInlined(unit) ? around : undefined;
    const facts = { unit, names: namesOf(unit, this.file, around?.unit), calls: [], loops: [], base, inlinedIn };
    this.units.set(unit, facts);
    const name = unitName(unit);
    if (name !== undefined) this.named.add(name, unit);
    return facts;
  }

  readonly #visit = (node: ts.Node): void => {
    switch (node.kind) {
      case ts.SyntaxKind.FunctionDeclaration:
      case ts.SyntaxKind.FunctionExpression:
      case ts.SyntaxKind.ArrowFunction:
      case ts.SyntaxKind.MethodDeclaration:
      case ts.SyntaxKind.GetAccessor:
      case ts.SyntaxKind.SetAccessor:
        if (isFunctionNode(node)) this.#visitFunction(node);
        return;
      case ts.SyntaxKind.ClassDeclaration:
      case ts.SyntaxKind.ClassExpression:
        this.#visitClass(node as ts.ClassLikeDeclaration);
        return;
      case ts.SyntaxKind.InterfaceDeclaration:
        this.#noteHeir(node as ts.InterfaceDeclaration);
        return;
      case ts.SyntaxKind.TypeAliasDeclaration:
        return;
      case ts.SyntaxKind.CallExpression:
      case ts.SyntaxKind.NewExpression:
      case ts.SyntaxKind.TaggedTemplateExpression:
        this.#noteCall(node as CallLike);
        break;
      case ts.SyntaxKind.VariableDeclaration:
        this.#noteVariable(node as ts.VariableDeclaration);
        break;
      case ts.SyntaxKind.Parameter:
      case ts.SyntaxKind.BindingElement:
        this.#noteBinding(node as ts.ParameterDeclaration | ts.BindingElement);
        break;
      case ts.SyntaxKind.PropertyAssignment:
        this.#noteMember(node as ts.PropertyAssignment, valueNames((node as ts.PropertyAssignment).initializer));
        break;
      case ts.SyntaxKind.ShorthandPropertyAssignment:
        this.#noteMember(node as ts.ShorthandPropertyAssignment, []);
        break;
      case ts.SyntaxKind.BinaryExpression:
        this.#noteOperation(node as ts.BinaryExpression);
        break;
      case ts.SyntaxKind.ReturnStatement:
        this.#noteReturn((node as ts.ReturnStatement).expression);
        break;
      case ts.SyntaxKind.WhileStatement:
      case ts.SyntaxKind.DoStatement:
      case ts.SyntaxKind.ForStatement:
        (this.#owner.loops as ConditionLoop[]).push(node as ConditionLoop);
        break;
      case ts.SyntaxKind.ForOfStatement:
        this.#noteIteration(node as ts.ForOfStatement);
        break;
      case ts.SyntaxKind.ImportDeclaration:
      case ts.SyntaxKind.ExportDeclaration:
        this.#noteModule(node as ts.ImportDeclaration | ts.ExportDeclaration);
        return;
      case ts.SyntaxKind.ExportAssignment:
        this.#alias(valueNames((node as ts.ExportAssignment).expression), defaultExportName(this.file.fileName));
        break;
      case ts.SyntaxKind.ImportEqualsDeclaration:
        this.#noteImportEquals(node as ts.ImportEqualsDeclaration);
        return;
      default:
        // Types call nothing.
        if (node.kind >= ts.SyntaxKind.FirstTypeNode && node.kind <= ts.SyntaxKind.LastTypeNode) {
          if (node.kind !== ts.SyntaxKind.ExpressionWithTypeArguments) return;
        }
    }
    ts.forEachChild(node, this.#visit);
  };

  #visitAs(node: ts.Node, owner: UnitFacts): void {
    const outer = this.#owner;
    this.#owner = owner;
    this.#visit(node);
    this.#owner = outer;
  }

  #visitFunction(node: FunctionNode): void {
    const name = propertyName(node.name);
    if (name !== undefined && ts.isObjectLiteralExpression(node.parent)) this.holders.add(name, node.parent);
    this.#visitInside(node, this.#enter(node, this.#owner));
  }

  /** Decorators and computed names run outside of the function that they belong to. */
  #visitInside(node: ts.Node, inner: UnitFacts): void {
    const outer = this.#owner;
    ts.forEachChild(node, (child) => {
      const isOutside = child.kind === ts.SyntaxKind.Decorator || child.kind === ts.SyntaxKind.ComputedPropertyName;
      this.#visitAs(child, isOutside ? outer : inner);
    });
  }

  #visitClass(node: ts.ClassLikeDeclaration): void {
    const owner = this.#owner;
    const constructs = this.#enter(node, owner);
    this.#noteHeir(node, constructs.names[0]);
    if (constructs.base !== undefined) {
      for (const name of valueNames(constructs.base.expression)) this.callers.add(name, constructs);
    }
    ts.forEachChild(node, (child) => {
      if (ts.isConstructorDeclaration(child)) this.#visitInside(child, constructs);
      else if (ts.isPropertyDeclaration(child) && child.initializer !== undefined) {
        this.#alias(valueNames(child.initializer), propertyName(child.name));
        this.#visitAs(child.initializer, hasStaticModifier(child) ? owner : constructs);
      } else this.#visit(child);
    });
  }

  #noteHeir(node: Heir, constructor?: string): void {
    for (const clause of node.heritageClauses ?? []) {
      for (const name of clause.types.flatMap((type) => valueNames(type.expression))) {
        this.heirs.add(name, node);
        // Constructing an heir constructs its base.
        if (clause.token === ts.SyntaxKind.ExtendsKeyword) this.#alias([name], constructor);
      }
    }
  }

  #noteCall(call: CallLike): void {
    const owner = this.#owner;
    (owner.calls as CallLike[]).push(call);
    for (const name of valueNames(calleeOf(call))) this.callers.add(name, owner);
    for (const argument of argumentsOf(call)) {
      for (const name of handedOverNames(argument)) this.givers.add(name, owner);
      if (ts.isIdentifier(argument)) this.#alias([argument.text], wrapperName(argument, owner.unit));
    }
    if (GUARD.test(bareName(calleeOf(call)) ?? ''))
      for (const argument of argumentsOf(call)) this.#noteTested(argument);
    const specifier = ts.isCallExpression(call) ? requiredModule(call) : undefined;
    if (specifier !== undefined) this.specifiers.add(specifier);
  }

  #noteVariable(node: ts.VariableDeclaration): void {
    if (node.initializer === undefined) return;
    const name = ts.isIdentifier(node.name) ? node.name.text : undefined;
    const specifier = requiredModule(node.initializer);
    if (specifier !== undefined) this.#alias([defaultExportName(specifier)], name);
    this.#alias(valueNames(node.initializer), name);
    const list = unwrap(node.initializer);
    if (name === undefined || ts.isObjectLiteralExpression(list)) return;
    for (const member of membersOfTable(list) ?? []) {
      if (ts.isExpression(member)) this.#alias(valueNames(member), tableName(name));
    }
  }

  #noteBinding(node: ts.ParameterDeclaration | ts.BindingElement): void {
    if (!ts.isParameter(node) && !isNamedElement(node)) return;
    if (ts.isIdentifier(node.name)) this.#alias(bindingSource(node), node.name.text);
  }

  #noteMember(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment, values: readonly string[]): void {
    const key = propertyName(node.name);
    if (key === undefined) return;
    this.#alias(values, key);
    this.holders.add(key, node.parent);
    const table = wrapped(node.parent).parent;
    if (ts.isVariableDeclaration(table) && ts.isIdentifier(table.name)) this.#alias([key], tableName(table.name.text));
  }

  #noteOperation(node: ts.BinaryExpression): void {
    if (isAssignment(node)) this.#noteAssignment(node);
    else if (node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) this.#noteTested(node.left);
    else if (node.operatorToken.kind === ts.SyntaxKind.InKeyword) this.#noteTested(node.right);
  }

  #noteTested(value: ts.Expression): void {
    const name = bareName(value);
    if (name !== undefined) this.tested.add(name);
  }

  #noteAssignment(node: ts.BinaryExpression): void {
    const target = unwrap(node.left);
    const isExports = ts.isPropertyAccessExpression(target) && target.name.text === 'exports';
    for (const name of valueNames(target)) {
      this.#alias(valueNames(node.right), isExports ? defaultExportName(this.file.fileName) : name);
    }
  }

  #noteReturn(value: ts.Expression | undefined): void {
    const [name] = this.#owner.names;
    if (value !== undefined && name !== undefined) this.#alias(valueNames(value), resultName(name));
  }

  #noteIteration(node: ts.ForOfStatement): void {
    const [declaration] = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations : [];
    if (declaration === undefined || !ts.isIdentifier(declaration.name)) return;
    for (const name of valueNames(node.expression)) this.#alias([tableName(name)], declaration.name.text);
  }

  #noteImportEquals(node: ts.ImportEqualsDeclaration): void {
    if (!ts.isExternalModuleReference(node.moduleReference)) return;
    const { expression } = node.moduleReference;
    if (!ts.isStringLiteralLike(expression)) return;
    this.specifiers.add(expression.text);
    this.#alias([defaultExportName(expression.text)], node.name.text);
  }

  #noteModule(node: ts.ImportDeclaration | ts.ExportDeclaration): void {
    const { moduleSpecifier } = node;
    const specifier =
      moduleSpecifier !== undefined && ts.isStringLiteralLike(moduleSpecifier) ? moduleSpecifier.text : undefined;
    if (specifier !== undefined) this.specifiers.add(specifier);
    const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    if (ts.isImportDeclaration(node) && node.importClause?.name !== undefined && specifier !== undefined) {
      this.#alias([defaultExportName(specifier)], node.importClause.name.text);
    }
    if (bindings === undefined || ts.isNamespaceExport(bindings)) return;
    if (ts.isNamespaceImport(bindings)) {
      // `all.default()` calls it by the name of the namespace.
      if (specifier !== undefined) this.#alias([defaultExportName(specifier)], bindings.name.text);
      return;
    }
    for (const element of bindings.elements) {
      const local = exportedName((element.propertyName ?? element.name).text, specifier);
      const given = ts.isImportDeclaration(node)
        ? element.name.text
        : exportedName(element.name.text, this.file.fileName);
      this.#alias([local], given);
    }
  }
}
