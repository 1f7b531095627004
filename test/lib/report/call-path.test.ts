import { expect, test } from 'vitest';
import { messageParts } from '../../../lib/report/call-path.js';

test('takes the path out of a message', () => {
  const message =
    'This call blocks the event loop: loadConfig → readJson (src/config.ts:8) → fs.readFileSync (src/io.ts:3). Use it.';
  expect(messageParts(message)).toEqual({
    text: 'This call blocks the event loop. Use it.',
    path: [
      { name: 'loadConfig' },
      { name: 'readJson', file: 'src/config.ts', line: 8 },
      { name: 'fs.readFileSync', file: 'src/io.ts', line: 3 },
    ],
  });
});

test('reads an elided middle, constructors and folders with spaces', () => {
  const message = 'Blocks: new Store → open (my app/a.ts:1) → … 7 more calls … → run (b.ts:2) → db.exec (c.ts:3)';
  expect(messageParts(message).path).toEqual([
    { name: 'new Store' },
    { name: 'open', file: 'my app/a.ts', line: 1 },
    { name: '… 7 more calls …' },
    { name: 'run', file: 'b.ts', line: 2 },
    { name: 'db.exec', file: 'c.ts', line: 3 },
  ]);
});

test('leaves a message without a path alone', () => {
  expect(messageParts('This promise can never settle (line 3).')).toEqual({
    text: 'This promise can never settle (line 3).',
    path: [],
  });
});
