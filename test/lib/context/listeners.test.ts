import { expect, test } from 'vitest';
import { registersListener } from '../../../lib/context/listeners.js';
import { analyse } from '../../support/analysis.js';

test.each([
  ["declare const bus: { on: any; emit(): void }; bus.on('a', f);", true],
  ["declare const bus: { once: any; off(): void }; bus.once('a', f);", true],
  ["declare const bus: { addListener: any; removeListener(): void }; bus.addListener('a', f);", true],
  ["declare const bus: { prependListener: any; emit(): void }; bus.prependListener('a', f);", true],
  ["declare const bus: { prependOnceListener: any; emit(): void }; bus.prependOnceListener('a', f);", true],
  ["declare const bus: { addEventListener: any; dispatchEvent(): void }; bus.addEventListener('a', f);", true],
  ["declare const bus: { on: any; removeEventListener(): void }; (bus.on)('a', f);", true],
  ["declare const bus: { on: any; emit(): void }; bus.on('a');", false],
  ["declare const bus: { on: any; listen(): void }; bus.on('a', f);", false],
  ["declare const bus: { only: any; emit(): void }; bus.only('a', f);", false],
  ["declare const bus: { when: any; emit(): void }; bus.when('a', f);", false],
  ["declare const bus: { on: any; emit(): void }; new bus.on('a', f);", false],
  ["declare const bus: any; bus.on('a', f);", false],
  ["declare function on(...given: unknown[]): void; on('a', f);", false],
])('%s: %s', (code, isListener) => {
  const { checker, call } = analyse({ 'sample.ts': `function f() {} ${code}\nexport {};` });
  const text = /(?:new )?\(?\b(?:bus\.\w+|on)\)?\('a'/u.exec(code)?.[0] ?? '';
  expect(registersListener(call(text), checker)).toBe(isListener);
});
