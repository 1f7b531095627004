/** Questions about work that is handed to other threads. */
import type { TSESTree } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import {
  handingNames,
  mayClaim,
  misuseOfDeclaration,
  misusesOfCall,
  type Misuse,
} from '../summary/offloading/handing-off.js';
import { strippingIn, type Stripped } from '../summary/offloading/stripping.js';
import { factsOf } from '../syntax/facts.js';
import { bareName, calleeOf } from '../syntax/expressions.js';
import { enclosingUnit } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';
import { foundationFor, type Foundation, type RuleContext } from './foundation.js';

export interface OffloadMisuse {
  readonly node: TSESTree.Node;
  readonly kind: Exclude<Misuse['kind'], 'stripped'> | Stripped['what'];
  /** The function that is called or declared. */
  readonly name: string;
  /** The variables that are lost, what cannot be cloned, the type of what arrives as less, or where a claim is made; empty where none is meant. */
  readonly detail: string;
  /** The method that the worker calls in vain; empty where none is meant. */
  readonly method: string;
}

export interface OffloadQuestions {
  misuses(call: TSESTree.CallExpression | TSESTree.NewExpression): readonly OffloadMisuse[];
  /** The functions of this file that claim to move work and run it where they are called. */
  falseClaims(): readonly OffloadMisuse[];
}

const namesOf: (edges: Foundation['edges']) => ReadonlySet<string> = memoize(handingNames);

export function offloadQuestions(context: RuleContext): OffloadQuestions {
  const { edges, placeOf, toTypeScript, toEstree, relativePath } = foundationFor(context);
  const strippedOf = strippingIn(edges, (unit) => placeOf(unit).on === 'worker');
  /** Where a thread may stand still, waiting for another is no misuse; what a worker answers does not come to a worker. */
  const isHere = (misuse: Misuse): boolean => {
    const place = (): string => placeOf(enclosingUnit(misuse.node)).on;
    if (misuse.kind === 'waited-for') return place() === 'event-loop';
    return misuse.kind !== 'stripped' || misuse.of.what !== 'methods' || place() !== 'worker';
  };
  const toFinding = (misuse: Misuse): readonly OffloadMisuse[] => {
    const node = toEstree(misuse.node);
    return node === undefined ? [] : [{ node, name: misuse.name, ...saidOf(misuse, relativePath) }];
  };
  return {
    misuses: (estree) => {
      const call = toTypeScript(estree) as ts.CallExpression | ts.NewExpression;
      const name = bareName(calleeOf(call));
      if (name === undefined || !namesOf(edges).has(name)) return [];
      return misusesOfCall(call, edges, strippedOf).filter(isHere).flatMap(toFinding);
    },
    falseClaims: () => {
      const file = toTypeScript(context.sourceCode.ast) as ts.SourceFile;
      return [...factsOf(file).units.keys()].filter(mayClaim).flatMap((fn) => {
        const misuse = misuseOfDeclaration(fn, edges);
        return misuse === undefined ? [] : toFinding(misuse);
      });
    },
  };
}

function saidOf(
  misuse: Misuse,
  relativePath: (fileName: string) => string,
): Pick<OffloadMisuse, 'kind' | 'detail' | 'method'> {
  switch (misuse.kind) {
    case 'not-moved':
      return { kind: misuse.kind, detail: placeText(misuse.claim, relativePath), method: '' };
    case 'lost-closure':
      return { kind: misuse.kind, detail: misuse.variables.map((name) => `\`${name}\``).join(', '), method: '' };
    case 'not-cloneable':
      return { kind: misuse.kind, detail: misuse.what, method: '' };
    case 'stripped': {
      const { what, type } = misuse.of;
      return { kind: what, detail: type, method: what === 'methods' ? misuse.of.method : '' };
    }
    default:
      return { kind: misuse.kind, detail: '', method: '' };
  }
}

/** `src/threads.ts:8` */
function placeText(node: ts.Node, relativePath: (fileName: string) => string): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${relativePath(file.fileName)}:${String(line + 1)}`;
}
