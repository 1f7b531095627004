import type { SpinningLoop } from '../analyzer/loops.js';

/** What a loop waits for, as its message says it, and what that means for its end. */
export function waitText({ waitsFor }: SpinningLoop): { readonly what: string; readonly ending: string } {
  return TEXTS[waitsFor];
}

const TEXTS: Readonly<Record<SpinningLoop['waitsFor'], { readonly what: string; readonly ending: string }>> = {
  clock: { what: 'the clock', ending: '' },
  state: { what: 'state that only other code changes', ending: ', and so it may never end' },
  outside: { what: 'the world outside this thread', ending: '' },
  nothing: { what: 'nothing', ending: ', and it never ends' },
};
