/** Ways that conventions close, and types do not: of an error and a value one is there, and a program is built for one of its platforms. */
import * as ts from 'typescript';
import type { Edge } from '../../cfg/graph.js';
import { bindingOf } from '../../syntax/bindings.js';
import { unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';

/** Whether only a convention that we cannot check keeps an edge from being taken. */
export function restsOnConvention(edge: Edge): boolean {
  return isOtherBuild(edge) || isWithoutOwnPart(edge) || hasNeitherValue(edge);
}

/** `if (__IOS__) …`: a constant that the build puts in; what it is not built for does not run. */
function isOtherBuild({ kind, test }: Edge): boolean {
  return kind === 'false' && test !== undefined && ts.isIdentifier(test) && /^__[A-Z][A-Z\d_]*__$/u.test(test.text);
}

/** Parts that types let be absent, and that a frame that has loaded or a process that was started without options has. */
const ownParts: ReadonlySet<string> = new Set(['contentWindow', 'contentDocument', 'stdin', 'stdout', 'stderr']);

/** `if (!frame.contentWindow) return;` */
function isWithoutOwnPart({ kind, test }: Edge): boolean {
  const isAbsent = kind === 'false' || kind === 'nullish';
  return isAbsent && test !== undefined && ts.isPropertyAccessExpression(test) && ownParts.has(test.name.text);
}

/**
 * Whether an edge is the way on which a callback got neither of two values: `if (error) reject(error); else if (data) resolve(data);`.
 * Some callers do that (a look-up that found nothing), most never do, and their types hardly ever tell which.
 */
function hasNeitherValue({ kind, test }: Edge): boolean {
  if ((kind !== 'false' && kind !== 'nullish') || test === undefined || !ts.isIdentifier(test)) return false;
  const parameter = bindingOf(test)?.parent;
  if (parameter === undefined || !ts.isParameter(parameter) || !isFunctionLiteral(parameter.parent)) return false;
  const others = parameter.parent.parameters.filter((each) => each !== parameter).map(({ name }) => name);
  return others.length > 0 && isWithoutAny(others, test, parameter.parent);
}

/** Whether one of some parameters has been found absent wherever `node` is reached. */
function isWithoutAny(names: readonly ts.Node[], node: ts.Node, root: ts.Node): boolean {
  for (let at = node; at !== root; at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && parent.elseStatement === at && isTestOf(names, parent.expression)) return true;
    if (ts.isBlock(parent) && parent.statements.some((each) => each.end <= at.pos && leavesWith(names, each)))
      return true;
  }
  return false;
}

/** `if (error) return reject(error);` */
function leavesWith(names: readonly ts.Node[], statement: ts.Statement): boolean {
  if (!ts.isIfStatement(statement) || !isTestOf(names, statement.expression)) return false;
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

function isTestOf(names: readonly ts.Node[], expression: ts.Expression): boolean {
  const test = unwrap(expression);
  return ts.isIdentifier(test) && names.some((name) => name === bindingOf(test));
}
