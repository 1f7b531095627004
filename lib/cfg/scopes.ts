import * as ts from 'typescript';
import { type Builder, isReachable, link, newBlock, moveTo, stop } from './builder.js';
import type { EdgeKind } from './graph.js';
import type { FinallyScope, OpenBlock, Scope } from './open-graph.js';

/** `finally` blocks nested in each other deeper than this share one copy, which mixes the paths through it: no exponential graphs. */
const maxCopyDepth = 3;

/** The block to enter so that `scope`'s `finally` runs and control then goes on at `next`. */
export function throughFinally(b: Builder, scope: FinallyScope, next: OpenBlock): OpenBlock {
  const key = b.copyDepth < maxCopyDepth ? next : undefined;
  const known = scope.copies.get(key);
  if (known !== undefined) {
    if (key === undefined && !known.last.out.some((edge) => edge.to === next)) link(b, known.last, next, 'next');
    return known.first;
  }
  const { current, scope: inner } = b;
  const first = newBlock(b);
  const copy = { first, last: first };
  scope.copies.set(key, copy);
  // The copy is live whatever leads to it later: its edges are drawn before anyone has entered.
  const placeholder = { from: first, to: first, kind: 'next' } as const;
  first.in.push(placeholder);
  b.current = first;
  b.scope = scope.outer;
  b.copyDepth++;
  scope.emit();
  b.copyDepth--;
  copy.last = b.current;
  if (isReachable(b)) link(b, b.current, next, 'next');
  first.in.splice(first.in.indexOf(placeholder), 1);
  b.current = current;
  b.scope = inner;
  return first;
}

/** Where an exception raised within `scope` goes; `undefined` when nothing in the root takes it. */
export function handlerOf(b: Builder, scope: Scope | undefined): OpenBlock | undefined {
  for (let at = scope; at !== undefined; at = at.outer) {
    if (at.kind === 'catch') return at.handler;
    if (at.kind === 'finally') return throughFinally(b, at, handlerOf(b, at.outer) ?? b.graph.thrown);
  }
  return undefined;
}

/** Runs `visit` inside `scope`. */
export function within(b: Builder, scope: Scope, visit: () => void): void {
  b.scope = scope;
  visit();
  b.scope = scope.outer;
}

/** The element to be added next may throw: if that matters here, it begins a block, and an edge to the handler leaves before it. */
export function mayThrow(b: Builder, element: ts.Node): void {
  if (b.scope === undefined || !isReachable(b)) return;
  const handler = handlerOf(b, b.scope);
  if (handler === undefined) return;
  link(b, b.current, handler, 'throw', { test: element });
  moveTo(b, newBlock(b));
}

/** Whether the nearest `catch` around here has nothing that leads to it yet. */
export function hasUnreachedHandler(b: Builder): boolean {
  let at = b.scope;
  while (at?.kind === 'jump') at = at.outer;
  return at?.kind === 'catch' && at.handler.in.length === 0;
}

/** Leaves for `target` through every `finally` between here and `until`, and goes on in dead code. */
export function jump(b: Builder, target: OpenBlock, until: Scope | undefined, kind: EdgeKind): void {
  if (isReachable(b)) {
    const crossed: FinallyScope[] = [];
    for (let at = b.scope; at !== undefined && at !== until; at = at.outer) if (at.kind === 'finally') crossed.push(at);
    const entered = crossed.reduceRight((next, scope) => throughFinally(b, scope, next), target);
    link(b, b.current, entered, kind);
  }
  stop(b);
}

export function jumpFor(b: Builder, statement: ts.BreakOrContinueStatement): void {
  const label = statement.label?.text;
  const isBreak = statement.kind === ts.SyntaxKind.BreakStatement;
  for (let at = b.scope; at !== undefined; at = at.outer) {
    if (at.kind !== 'jump') continue;
    const isMeant =
      label === undefined ? (isBreak ? at.takesBareBreak : at.continueTo !== undefined) : at.labels.includes(label);
    if (!isMeant) continue;
    const target = isBreak ? at.breakTo : at.continueTo;
    jump(b, target ?? b.graph.exit, at, 'next');
    return;
  }
  stop(b); // A jump to nowhere is a syntax error; the rest is dead.
}
