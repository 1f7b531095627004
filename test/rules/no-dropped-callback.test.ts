/** Options and messages of no-dropped-callback. What is reported where is shown by test/scenarios/{dropped-callback,middleware}. */
import rule from '../../rules/no-dropped-callback.js';
import { typedTester } from '../support/rule-tester.js';

const STREAM = `import { Writable } from 'node:stream';
type Done = (error?: Error | null) => void;
declare const send: (chunk: Buffer) => Promise<void>;
`;
const OWN = `export function look(names: Map<string, string>, name: string, callback: (error: Error | null) => void) {
  if (names.has(name)) callback(null);
}`;

typedTester.run('no-dropped-callback', rule, {
  valid: [
    {
      name: 'a callback that is called on every path',
      code: `${STREAM}export class Sink extends Writable {
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done) { if (chunk.length === 0) done(); else done(new Error('full')); }
}`,
    },
    {
      name: 'a callback that is handed to a promise for both outcomes',
      code: `${STREAM}export class Sink extends Writable {
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done) { send(chunk).then(() => { done(); }, done); }
}`,
    },
    {
      name: 'a method of the same name in a class that is no stream',
      code: `${STREAM}export class Pen { _write(chunk: Buffer, _encoding: BufferEncoding, written: Done) { if (chunk.length > 0) written(); } }`,
    },
    {
      name: 'a callback of its own, when those are left alone',
      code: OWN,
      options: [{ confidence: 'definite', checkOwnCallbacks: false }],
    },
    {
      name: 'a callback that is dropped only if something fails, when only the certain is asked for',
      code: `${STREAM}export class Sink extends Writable {
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done) { void send(chunk).then(() => { done(); }); }
}`,
      options: [{ confidence: 'definite', checkOwnCallbacks: true }],
    },
  ],
  invalid: [
    {
      name: 'the name of the method is marked, and the way is told',
      code: `${STREAM}export class Sink extends Writable {
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done) {
    if (chunk.length === 0) return;
    done();
  }
}`,
      errors: [
        {
          messageId: 'path',
          data: { callback: 'done', when: 'when `chunk.length === 0` holds', line: 6, contract: 'Writable#_write' },
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 18,
        },
      ],
    },
    {
      name: 'no path calls it',
      code: `${STREAM}export const sink = new Writable({ write(chunk: Buffer, _encoding, _done) { console.log(chunk); } });`,
      errors: [{ messageId: 'never', data: { callback: '_done', contract: 'Writable#write' }, line: 4, column: 36 }],
    },
    {
      name: 'a callback of its own',
      code: OWN,
      options: [{ confidence: 'possible', checkOwnCallbacks: true }],
      errors: [
        {
          messageId: 'ownPath',
          data: { callback: 'callback', when: 'when `names.has(name)` does not hold', line: 2 },
          line: 1,
          column: 17,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'what may fail, when the possible is asked for',
      code: `${STREAM}export class Sink extends Writable {
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done) { void send(chunk).then(() => { done(); }); }
}`,
      options: [{ confidence: 'possible', checkOwnCallbacks: true }],
      errors: [{ messageId: 'path', line: 5, column: 12 }],
    },
    {
      name: 'the first parameter of a function without a name',
      code: `${STREAM}const sink = new Writable();
sink._final = (done) => { if (Date.now() > 1) done(); };`,
      errors: [{ messageId: 'path', line: 5, column: 16, endColumn: 20 }],
    },
  ],
});
