import * as ts from 'typescript';
import type { CallSite } from '../callgraph/call-site.js';
import { falseClaimBehind, isSpawningName } from '../summary/offloading/handing-off.js';
import { sinkOf, type Path } from '../summary/path.js';
import { bindingOf } from '../syntax/bindings.js';
import { isWithin } from '../syntax/containing.js';
import { bareName, calleeOf, isCallLike, isMemberAccess, unwrap } from '../syntax/expressions.js';
import { argumentPosition, enclosingUnit, isFunctionLiteral, isFunctionNode } from '../syntax/functions.js';
import type { Foundation } from './foundation.js';

/**
 * Whether what a call reaches is told where it stands already: in a function that is written in the call, or in one that the
 * caller was given and that runs on the event loop by whoever gave it. What stands in a function that is handed to a false
 * `spawnBlocking` is told of that one.
 */
export function isToldElsewhere(site: CallSite, path: Path, { edges, placeOf }: Foundation): boolean {
  const sink = sinkOf(path).site;
  if (sink !== site && isWithin(sink, site)) return true;
  if (isHandedToFalseClaim(site, edges)) return true;
  if (!isCallLike(site) || !isGiven(calleeOf(site))) return false;
  const functions = edges.dispatch
    .calleesOf(site)
    .flatMap((each) => (each.kind === 'callable' && isFunctionNode(each.callable) ? [each.callable] : []));
  return functions.length > 0 && functions.every((each) => placeOf(each).on === 'event-loop');
}

function isHandedToFalseClaim(site: CallSite, edges: Foundation['edges']): boolean {
  const unit = enclosingUnit(site);
  const call = isFunctionLiteral(unit) ? argumentPosition(unit)?.call : undefined;
  return (
    call !== undefined && isSpawningName(bareName(calleeOf(call)) ?? '') && falseClaimBehind(call, edges) !== undefined
  );
}

/** `onTick`, `options.onTick`: a parameter, part of one, or a member of either. */
function isGiven(callee: ts.Expression): boolean {
  let value = callee;
  while (isMemberAccess(value)) value = unwrap(value.expression);
  let declared: ts.Node | undefined = ts.isIdentifier(value) ? bindingOf(value)?.parent : undefined;
  while (declared !== undefined && ts.isBindingElement(declared)) declared = declared.parent.parent;
  return declared !== undefined && ts.isParameter(declared);
}
