/** Containers that a value is put into on its way: lists and objects written down in the code. */
import * as ts from 'typescript';

/**
 * Where inside a container the value is: the index of an element, `ELEMENT` for one of them, `ENTRY` for a value of a map, else the
 * name of a property; innermost last.
 */
export type Boxes = readonly Box[];
export type Box = string | number | typeof ELEMENT | typeof ENTRY;

export const ELEMENT: unique symbol = Symbol('element');
export const ENTRY: unique symbol = Symbol('entry');

/** What stands behind a spread may be anywhere. */
export function indexIn({ elements }: ts.ArrayLiteralExpression, node: ts.Expression): Box {
  const index = elements.indexOf(node);
  return elements.slice(0, index).some((each) => ts.isSpreadElement(each)) ? ELEMENT : index;
}

/** An element that may have got another index. */
export function moved(boxes: Boxes): Boxes {
  return typeof boxes.at(-1) === 'number' ? [...boxes.slice(0, -1), ELEMENT] : boxes;
}

export function isElement(box: Box | undefined): boolean {
  return typeof box === 'number' || box === ELEMENT;
}

/** Whether a part of a container may be the one that `key` names; undefined for a key that is computed. */
export function mayBe(box: Box, key: string | number | undefined): boolean {
  return key === undefined || key === box || (box === ELEMENT && typeof key === 'number');
}

/** Members of an array or a set that neither hand its elements out nor run them. */
export const INERT_LIST_MEMBERS = new Set([
  ...['length', 'push', 'unshift', 'splice', 'reverse', 'includes', 'indexOf', 'fill', 'join'],
  ...['size', 'add', 'has', 'delete', 'clear'],
]);

/** Members of a map that do not hand its values out. */
export const INERT_MAP_MEMBERS = new Set(['size', 'set', 'has', 'delete', 'clear', 'keys']);
