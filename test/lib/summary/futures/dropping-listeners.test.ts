import { expect, test } from 'vitest';
import { dropsResultLater } from '../../../../lib/summary/futures/dropping-listeners.js';
import { analyse } from '../../../support/analysis.js';

const ON = 'on(f: F) { this.list.push(f); }';
const FIRE = 'fire() { for (const f of this.list) f(1); }';

test.each([
  [`private list: F[] = []; ${ON} ${FIRE}`, true],
  ['#list = new Set<F>(); on(f: F) { this.#list.add(f); } fire() { this.#list.forEach((f) => f(1)); }', true],
  [`private list: F[] = []; ${ON} ${FIRE} off() { this.list.splice(0, 1); return this.list.length; }`, true],
  [`private list: F[] = []; ${ON} fire() { [...this.list].forEach((f) => { f(1); }); }`, true],
  [`private list: F[] = []; ${ON}`, false],
  [`list: F[] = []; ${ON} ${FIRE}`, false],
  [`private list: F[]; constructor(l: F[]) { this.list = l; } ${ON} ${FIRE}`, false],
  [`private list: F[] = []; ${ON} ${FIRE} all() { return this.list; }`, false],
  [`private list: F[] = []; ${ON} ${FIRE} all() { const { list } = this; return list; }`, false],
  [`private list: F[] = []; ${ON} ${FIRE} take(other: Bus) { return other.list; }`, false],
  [`private list: F[] = []; ${ON} async fire() { for (const f of this.list) await f(1); }`, false],
  [`private list: F[] = []; ${ON} fire() { return this.list.map((f) => f(1)); }`, false],
  [`private list: F[] = []; ${ON} fire() { for (const f of this.list) keep(f); }`, false],
  [`private list: F[] = []; on(f: F) { this.list.push(f); keep(f); } ${FIRE}`, false],
  [`private list: F[] = []; on(f: F) { this.list.push((n) => f(n)); } ${FIRE}`, false],
])('class Bus { %s } calls its listeners and drops what they answer: %s', (members, expected) => {
  const { edges, call } = analyse({
    'a.ts': `type F = (n: number) => void; declare const keep: (f: F) => void; class Bus { ${members} }
declare const bus: Bus; declare const l: F; bus.on(l);`,
  });
  expect(dropsResultLater(call('bus.on('), 0, edges.dispatch)).toBe(expected);
});
