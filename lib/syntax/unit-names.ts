/** The names under which units and bindings are known, and the ways in which a unit is written. */
import * as ts from 'typescript';
import { bareName, propertyName, unwrap, wrapped } from './expressions.js';
import {
  argumentPosition,
  bindingName,
  enclosingUnit,
  isCalledOnTheSpot,
  isFunctionLiteral,
  isFunctionNode,
  unitName,
  type Unit,
} from './functions.js';
import { iterationOf } from './iterations.js';
import { defaultExportName, resultName, tableName, valueNames } from './names.js';

/** Names of functions that an argument hands to a call, directly or as a member of an object. */
export function handedOverNames(argument: ts.Expression): readonly string[] {
  const value = unwrap(argument);
  if (!ts.isObjectLiteralExpression(value)) return valueNames(value);
  return value.properties.flatMap((member) => {
    if (ts.isPropertyAssignment(member)) return handedOverNames(member.initializer);
    return ts.isShorthandPropertyAssignment(member) ? [member.name.text] : [];
  });
}

/** The names under which a call site may know a unit. @param around the unit in which it is written */
export function namesOf(unit: Unit, file: ts.SourceFile, around: Unit | undefined): readonly string[] {
  if (ts.isSourceFile(unit)) return [];
  // A function expression with a name of its own is called by the name that it is bound to.
  const names = [...new Set([unitName(unit), bindingName(unit)])].filter((name) => name !== undefined);
  const isDefault =
    ts.canHaveModifiers(unit) && ts.getModifiers(unit)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword);
  if (isDefault === true || ts.isExportAssignment(unit.parent)) names.push(defaultExportName(file.fileName));
  if (ts.isArrowFunction(unit.parent) || ts.isReturnStatement(wrapped(unit as ts.Expression).parent)) {
    const maker = unitName(enclosingUnit(unit));
    if (maker !== undefined) names.push(resultName(maker));
  }
  const wrapper = around !== undefined && isFunctionLiteral(unit) ? wrapperName(unit, around) : undefined;
  if (wrapper !== undefined) names.push(wrapper);
  const table = tableAround(unit);
  if (table !== undefined) {
    const holder = wrapped(table).parent;
    if (ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)) names.push(tableName(holder.name.text));
  }
  return names;
}

/**
 * The name of what a call makes around a function that it is given: `load` of `const load = timed(() => …)`. Only of what lasts,
 * made when a module is loaded or an object made: what a function makes for itself is data far more often.
 */
export function wrapperName(given: ts.Expression, around: Unit): string | undefined {
  if (isFunctionNode(around)) return undefined;
  const call = argumentPosition(given)?.call;
  if (call === undefined || !ts.isCallExpression(call) || iterationOf(call) !== undefined) return undefined;
  if (bareName(call.expression) === 'bind') return undefined;
  const { parent } = wrapped(call);
  if (ts.isCallExpression(parent)) return wrapperName(call, around);
  const isKept =
    ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isKept ? propertyName(parent.name) : undefined;
}

/** The object or list in which a unit is written as a method or an element; properties are known by their own names. */
function tableAround(unit: Unit): ts.Expression | undefined {
  if (ts.isMethodDeclaration(unit)) return ts.isObjectLiteralExpression(unit.parent) ? unit.parent : undefined;
  if (!isFunctionLiteral(unit)) return undefined;
  const list = wrapped(unit).parent;
  if (!ts.isArrayLiteralExpression(list)) return undefined;
  // An entry of a map: `new Map([['key', () => …]])`.
  const entries = wrapped(list).parent;
  const map = ts.isArrayLiteralExpression(entries) ? wrapped(entries).parent : undefined;
  return map !== undefined && ts.isNewExpression(map) ? map : list;
}

/** Whether a unit is called on the spot, or handed to a call where it is written. */
export function isInlined(unit: Unit): boolean {
  if (isFunctionLiteral(unit)) return isCalledOnTheSpot(unit) || isHandedOver(unit);
  return ts.isMethodDeclaration(unit) && ts.isObjectLiteralExpression(unit.parent) && isHandedOver(unit.parent);
}

function isHandedOver(expression: ts.Expression): boolean {
  if (argumentPosition(expression) !== undefined) return true;
  const { parent } = wrapped(expression);
  return ts.isPropertyAssignment(parent) && isHandedOver(parent.parent);
}

/** What a parameter or a destructured name may have been called before: the property's name, and the default's. */
export function bindingSource(node: ts.ParameterDeclaration | ts.BindingElement): readonly string[] {
  const name = ts.isParameter(node) ? undefined : propertyName(node.propertyName);
  return [
    ...(name === undefined ? [] : [name]),
    ...(node.initializer === undefined ? [] : valueNames(node.initializer)),
  ];
}

/** Whether an operator stores its right side: `=`, `??=`, `||=`. */
export function isAssignment(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return (
    kind === ts.SyntaxKind.EqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken ||
    kind === ts.SyntaxKind.BarBarEqualsToken
  );
}
