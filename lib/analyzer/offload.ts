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
import { factsOf } from '../syntax/facts.js';
import { bareName, calleeOf } from '../syntax/expressions.js';
import { enclosingUnit } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';
import { foundationFor, type Foundation, type RuleContext } from './foundation.js';

export interface OffloadMisuse {
  readonly node: TSESTree.Node;
  readonly kind: Misuse['kind'];
  /** The function that is called or declared. */
  readonly name: string;
  /** The variables that are lost, or what cannot be cloned; empty where neither is meant. */
  readonly detail: string;
}

export interface OffloadQuestions {
  misuses(call: TSESTree.CallExpression | TSESTree.NewExpression): readonly OffloadMisuse[];
  /** The functions of this file that claim to move work and run it where they are called. */
  falseClaims(): readonly OffloadMisuse[];
}

const namesOf: (edges: Foundation['edges']) => ReadonlySet<string> = memoize(handingNames);

export function offloadQuestions(context: RuleContext): OffloadQuestions {
  const { edges, placeOf, toTypeScript, toEstree } = foundationFor(context);
  /** Where a thread may stand still, waiting for another is no misuse. */
  const isHere = ({ kind, node }: Misuse): boolean =>
    kind !== 'waited-for' || placeOf(enclosingUnit(node)).on === 'event-loop';
  const toFinding = (misuse: Misuse): readonly OffloadMisuse[] => {
    const node = toEstree(misuse.node);
    return node === undefined ? [] : [{ node, kind: misuse.kind, name: misuse.name, detail: detailOf(misuse) }];
  };
  return {
    misuses: (estree) => {
      const call = toTypeScript(estree) as ts.CallExpression | ts.NewExpression;
      const name = bareName(calleeOf(call));
      if (name === undefined || !namesOf(edges).has(name)) return [];
      return misusesOfCall(call, edges).filter(isHere).flatMap(toFinding);
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

function detailOf(misuse: Misuse): string {
  if (misuse.kind === 'lost-closure') return misuse.variables.map((name) => `\`${name}\``).join(', ');
  return misuse.kind === 'not-cloneable' ? misuse.what : '';
}
