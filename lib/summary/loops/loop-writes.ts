import * as ts from 'typescript';
import { writesOf } from '../../syntax/assignments.js';

/** Where a place is given a value, and the value; undefined where it is not written whole (`++`, patterns). */
export interface LoopWrite {
  readonly at: ts.Node;
  readonly value: ts.Expression | undefined;
}

/** What a loop gives a value, by its text. */
export type LoopWrites = Map<string, readonly LoopWrite[]>;

/** A place as these maps know it: its text without `?`, `!` and spaces. */
export function placeText(place: ts.Node): string {
  return place.getText().replaceAll(/[?!\s]/gu, '');
}

/** Adds what one node itself declares or assigns. */
export function noteWrites(node: ts.Node, writes: LoopWrites): void {
  const add = (key: string, value: ts.Expression | undefined): void => {
    writes.set(key, [...(writes.get(key) ?? []), { at: node, value }]);
  };
  for (const { target, value } of writesOf(node)) add(placeText(target), value);
  if (!ts.isVariableDeclaration(node) || ts.isCatchClause(node.parent)) return;
  if (ts.isIdentifier(node.name)) add(placeText(node.name), node.initializer);
  else for (const name of node.name.getText().match(/[\w$]+/gu) ?? []) add(name, undefined);
}
