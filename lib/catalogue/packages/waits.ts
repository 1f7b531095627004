import type { Blocks } from '../records.js';
import { blocking } from '../shape.js';

const readline = '`readline/promises`';

/** Packages that turn waiting into blocking: for another thread, for the loop, for a person. */
export const packageWaitRecords: readonly Blocks[] = [
  {
    effect: 'blocks',
    module: 'synckit',
    name: 'createSyncFn',
    tier: 'wait',
    via: 'result',
    advice:
      'the asynchronous function itself: the one that `createSyncFn` makes waits for a worker with `Atomics.wait`',
    source: 'https://github.com/un-ts/synckit#readme',
  },
  ...blocking(
    {
      module: 'deasync',
      tier: 'wait',
      source: 'https://github.com/abbr/deasync#usage',
      advice: '`await`: deasync spins the event loop from within',
    },
    { default: { via: 'result' }, deasync: { via: 'result' }, loopWhile: {}, runLoopOnce: {}, sleep: {} },
  ),
  {
    effect: 'blocks',
    module: 'make-synchronous',
    name: 'makeSynchronous',
    tier: 'wait',
    via: 'result',
    advice: 'the asynchronous function itself: the one that `makeSynchronous` answers waits for a worker',
    source: 'https://github.com/sindresorhus/make-synchronous#api',
  },
  ...blocking(
    {
      module: 'sleep',
      tier: 'wait',
      source: 'https://github.com/erikdubbelboer/node-sleep#readme',
      advice: '`setTimeout` of `timers/promises`',
    },
    { msleep: {}, sleep: {}, usleep: {} },
  ),
  ...blocking(
    {
      module: 'prompt-sync',
      tier: 'prompt',
      via: 'result',
      source: 'https://github.com/heapwolf/prompt-sync#readme',
      advice: readline,
    },
    { default: {}, PromptSync: {} },
  ),
  ...blocking(
    {
      module: 'readline-sync',
      tier: 'prompt',
      source: 'https://github.com/anseki/readline-sync#readme',
      advice: readline,
    },
    {
      keyIn: {},
      keyInPause: {},
      keyInSelect: {},
      keyInYN: {},
      keyInYNStrict: {},
      prompt: {},
      promptCL: {},
      promptCLLoop: {},
      promptLoop: {},
      promptSimShell: {},
      question: {},
      questionEMail: {},
      questionFloat: {},
      questionInt: {},
      questionNewPassword: {},
      questionPath: {},
    },
  ),
  ...blocking(
    {
      module: '@bytecodealliance/preview2-shim',
      tier: 'wait',
      source: 'https://github.com/bytecodealliance/jco/tree/main/packages/preview2-shim',
    },
    { 'Pollable#block': {} },
  ),
];
