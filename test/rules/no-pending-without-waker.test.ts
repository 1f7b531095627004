/** Options and messages of no-pending-without-waker. What is reported where is shown by test/scenarios/pending-poll. */
import rule from '../../rules/no-pending-without-waker.js';
import { typedTester } from '../support/rule-tester.js';

const POLL = `interface Waker { wake(): void }
interface Context { readonly waker: Waker }
type Poll<T> = { readonly ready: true; readonly value: T } | { readonly ready: false };
const Pending: Poll<never> = { ready: false };
`;
const STALE = `${POLL}export class Slot {
  private waker: Waker | undefined;
  poll(cx: Context): Poll<void> {
    if (this.waker === undefined) this.waker = cx.waker;
    return Pending;
  }
}`;

typedTester.run('no-pending-without-waker', rule, {
  valid: [
    {
      name: 'a waker that is kept',
      code: `${POLL}export class Slot {
  private waker: Waker | undefined;
  poll(cx: Context): Poll<void> { this.waker = cx.waker; return Pending; }
}`,
    },
    {
      name: 'an inner poll that answers pending with this context',
      code: `${POLL}export const map = (inner: { poll(cx: Context): Poll<number> }) => ({
  poll(cx: Context): Poll<string> { const p = inner.poll(cx); return p.ready ? { ready: true, value: String(p.value) } : Pending; },
});`,
    },
    { name: 'a waker that is kept the first time only, unless asked for', code: STALE },
    {
      name: 'a future that is never ready on purpose',
      code: `${POLL}export const never = { poll: (_cx: Context): Poll<never> => Pending };`,
    },
    {
      name: 'a state that is pending, and no poll',
      code: `export const poll = (context: { readonly code: string }) => ({ status: context.code === '' ? 'pending' : 'done' });`,
    },
  ],
  invalid: [
    {
      name: 'both places: the return, and the branch where the waker was lost',
      code: `${POLL}export class Slot {
  private waker: Waker | undefined;
  poll(cx: Context, isOpen: boolean): Poll<void> {
    if (isOpen) this.waker = cx.waker;
    return Pending;
  }
}`,
      errors: [
        {
          messageId: 'lost',
          data: { when: 'when `isOpen` does not hold', line: 8 },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'no path keeps it',
      code: `${POLL}export const idle = { poll: (_cx: Context): Poll<void> => Pending };`,
      errors: [{ messageId: 'never', line: 5, column: 59, endColumn: 66 }],
    },
    {
      name: 'every return by itself',
      code: `${POLL}export function pollAny(cx: Context, isOpen: boolean): Poll<void> {
  if (isOpen) return { ready: false };
  return isOpen ? { ready: true, value: undefined } : Pending;
}`,
      errors: [
        { messageId: 'never', line: 6, column: 15 },
        { messageId: 'never', line: 7, column: 3 },
      ],
    },
    {
      name: 'a waker that is kept the first time only',
      code: STALE,
      options: [{ checkStaleWakers: true }],
      errors: [
        {
          messageId: 'stale',
          data: { when: 'when `this.waker === undefined` does not hold', line: 8 },
          line: 9,
          column: 5,
        },
      ],
    },
  ],
});
