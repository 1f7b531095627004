import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { cancelledTimer } from '../../../../lib/summary/settling/cancelled-timers.js';
import { bindingOf, referencesIn } from '../../../../lib/syntax/bindings.js';
import { nodeAt, parse } from '../../../support/parse.js';

/** What clears the only timer that settles the promise of an executor, and whether it is certain. */
function cleared(body: string): readonly [string, boolean] | undefined {
  const file = parse(
    `class C { wait(signal) { return new Promise((resolve) => { ${body} }); } stop() { clearTimeout(this.timer); } }`,
  );
  const executor = nodeAt(file, ts.isArrowFunction);
  const name = executor.parameters[0]?.name as ts.Identifier;
  const uses = (referencesIn(executor).get('resolve') ?? []).filter((use) => bindingOf(use) === name);
  const found = cancelledTimer(executor, uses);
  return found === undefined ? undefined : [found.clear.getText(), found.isCertain];
}

test.each([
  [
    "const t = setTimeout(resolve, 1); signal.addEventListener('abort', () => { clearTimeout(t); });",
    ['clearTimeout(t)', true],
  ],
  ['const t = setInterval(() => { resolve(); clearInterval(t); }, 1);', undefined],
  [
    'const t = setTimeout(resolve, 1); const stop = () => { clearTimeout(t); }; signal.onabort = stop;',
    ['clearTimeout(t)', true],
  ],
  ['const t = setTimeout(() => { stop(); resolve(); }, 1); function stop() { clearTimeout(t); }', undefined],
  ['this.timer = setTimeout(resolve, 1);', ['clearTimeout(this.timer)', false]],
  ['const t = setTimeout(resolve, 1); signal.onabort = () => { clearTimeout(t); resolve(); };', undefined],
  ['signal.onabort = resolve;', undefined],
  ['setTimeout(resolve, 1);', undefined],
  [
    'const clearTimeout = (t) => t; const t = setTimeout(resolve, 1); signal.onabort = () => { clearTimeout(t); };',
    undefined,
  ],
] as const)('%s', (body, expected) => {
  expect(cleared(body)).toEqual(expected);
});
