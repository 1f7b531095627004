import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { defaultKeeper, isGuardedOnce } from '../../../lib/summary/once.js';
import { nodeAt, parse } from '../../support/parse.js';

function isOnce(code: string): boolean {
  return isGuardedOnce(nodeAt(parse(code), ts.isCallExpression, 'read('));
}

describe('a call whose answer is kept runs once', () => {
  test.each([
    ['function f() { return (kept ??= read()); }'],
    ['function f() { kept ||= read(); }'],
    ['function f() { this.kept ??= parse(read()); }'],
    ['function f() { kept = kept ?? read(); }'],
    ['function f() { kept = kept || read(); }'],
    ['function f() { if (!kept) kept = read(); }'],
    ['function f() { if (!kept) { const text = read(); kept = parse(text); } }'],
    ['function f() { if (kept === undefined) kept = read(); }'],
    ['function f() { if (kept == null) kept = read(); }'],
    ['function f(isNew) { if (isNew || !kept) kept = read(); }'],
    ['function f(isOn) { if (isOn && !kept) kept = read(); }'],
    ['function f() { if (!this.kept) this.kept = read(); }'],
    ['function f() { if (kept) return kept; kept = read(); return kept; }'],
    ['function f() { if (kept !== undefined) { use(); return kept; } kept = read(); }'],
    ['function f() { if (kept != null && isOn) return kept; kept = read(); }'],
    ['function f() { if (kept) return kept; try { kept = read(); } finally { end(); } }'],
    ['function f(key) { if (!map.has(key)) map.set(key, read(key)); return map.get(key); }'],
    ['function f(key) { if (map.has(key)) return map.get(key); const text = read(key); map.set(key, text); }'],
    ['function f(key) { const hit = map.get(key); if (hit) return hit; map.set(key, read(key)); }'],
    ['function f(key) { const hit = map[key]; if (hit !== undefined) return hit; map[key] = read(key); }'],
    ['function f(key) { const hit = map.get(key); if (!hit) { map.set(key, read(key)); } }'],
    ['function f(key, map) { if (!map.has(key)) map.set(key, read(key)); }'],
    ['function f(name) { if (seen.has(name)) return; seen.add(name); read(name); }'],
    ['function f() { if (isDefined(kept)) return kept; kept = read(); }'],
    ['function f() { if (_.isNotNil(kept)) return kept; kept = read(); }'],
    ['const ROOT = home(); function f() { if (!existsSync(ROOT)) read(ROOT); }'],
    ['function f() { if (pages.size > 0) return; for (const name of NAMES) pages.set(name, read(name)); }'],
    ['function f() { if (this.lines.length !== 0) return this.lines; this.lines.push(read()); }'],
    ['function f() { if (!lines.length) lines.push(...read()); }'],
    ['function f() { if (pages.size === 0) pages.set(0, read()); }'],
    ['const ROOT = home(); function f() { if (!fs.existsSync(ROOT)) { read(ROOT, options); } }'],
  ])('%s', (code) => {
    expect(isOnce(code)).toBe(true);
  });
});

describe('any other call may run each time', () => {
  test.each([
    ['function f() { return read(); }'],
    ['function f() { if (isDefinedLater(kept)) return kept; kept = read(); }'],
    ['function f() { if (wasDefined(kept)) return kept; kept = read(); }'],
    ['function f(root) { if (!existsSync(root)) read(root); }'],
    ['const ROOT = home(); function f() { if (!existsSync(ROOT)) read(other); }'],
    ['const ROOT = home(); function f() { if (existsSync(ROOT)) read(ROOT); }'],
    ['function f() { if (pages.size > 9) return; pages.set(0, read()); }'],
    ['function f() { if (pages.count > 0) return; pages.set(0, read()); }'],
    ['function f() { if (pages.size > 0) return; others.set(0, read()); }'],
    ['function f() { const pages = new Map(); if (pages.size === 0) pages.set(0, read()); }'],
    ['function f() { kept = read(); }'],
    ['function f() { kept += read(); }'],
    ['function f() { kept &&= read(); }'],
    ['function f() { other = kept ?? read(); }'],
    ['function f() { return kept ?? read(); }'],
    ['function f() { let kept; kept ??= read(); }'],
    ['function f() { let kept; if (!kept) kept = read(); }'],
    ['function f(kept) { if (!kept) kept = read(); }'],
    ['function f() { if (kept) kept = read(); }'],
    ['function f() { if (!kept) other = read(); }'],
    ['function f() { if (!kept) read(); }'],
    ['function f() { if (!kept) use(); else kept = read(); }'],
    ['function f() { if (kept === 1) kept = read(); }'],
    ['function f() { if (kept !== undefined) kept = read(); }'],
    ['function f() { if (read()) kept = 1; if (!kept) kept = 2; }'],
    ['function f() { if (kept) return kept; return read(); }'],
    ['function f() { if (kept) use(kept); kept = read(); }'],
    ['function f() { kept = read(); if (kept) return kept; }'],
    ['function f(key) { if (!map.has(key)) other.set(key, read(key)); }'],
    ['function f(key) { if (map.get(key)) map.set(key, read(key)); }'],
    ['function f(key) { const map = new Map(); if (!map.has(key)) map.set(key, read(key)); }'],
    ['function f(key) { const hit = map.find(key); if (hit) return hit; map.set(key, read(key)); }'],
    ['function f(key) { if (seen.has(key)) return; seen.delete(key); read(key); }'],
    ['function f() { if (!kept) { kept = () => { read(); }; } }'],
    ['function f() { if (!kept || Date.now() > kept.until) kept = read(); }'],
    ['function f() { if (kept && kept.until > Date.now()) return kept; kept = read(); }'],
    [
      'function f(key) { const hit = map.get(key); if (hit && hit.at > now - performance.now()) return hit; map.set(key, read(key)); }',
    ],
  ])('%s', (code) => {
    expect(isOnce(code)).toBe(false);
  });
});

describe('a parameter that is made where a call leaves it out', () => {
  test.each([
    ['function f(key, map = new Map()) { if (!map.has(key)) map.set(key, read(key)); return map.get(key); }', 1],
    ['function f(map = {}) { const hit = map[0]; if (hit !== undefined) return hit; map[0] = read(); }', 0],
    ['function f(map = {}) { map.text ??= read(); }', 0],
    ['function f(key, map) { if (!map.has(key)) map.set(key, read(key)); }', undefined],
    ['function f(key, map = shared) { if (!map.has(key)) map.set(key, read(key)); }', undefined],
    ['function f(key, map = new Map(shared)) { if (!map.has(key)) map.set(key, read(key)); }', undefined],
    ['function f(key, map = new Store()) { if (!map.has(key)) map.set(key, read(key)); }', undefined],
    ['function f(key, map = new Map()) { if (!map.has(key)) read(key); }', undefined],
  ])('%s', (code, position) => {
    expect(defaultKeeper(nodeAt(parse(code), ts.isCallExpression, 'read('))).toBe(position);
  });
});
