/**
 * Executed truth for `no-busy-wait`: generated loops run in a worker with a watchdog, and are seen to starve the event loop or to
 * give it turns; the rule's verdicts must say the same.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { configOf, eslintWith, repositoryRoot } from '../support/lint.js';

const FOLDER = join(repositoryRoot, 'reports', 'loop-execution');

/** A loop that has not ended by then never will: flags are set after 10 ms, and clocks run for 40. */
const WATCHDOG_MS = 250;

/** What a loop waits for, and what arranges that it comes about. */
const CONDITIONS: Readonly<Record<string, { readonly test: string; readonly before: string; readonly step: string }>> =
  {
    timer: { test: '!flag', before: 'setTimeout(() => { flag = true; }, 10);', step: '' },
    immediate: { test: '!flag', before: 'setImmediate(() => { flag = true; });', step: '' },
    field: { test: '!state.done', before: 'setTimeout(() => { state.done = true; }, 10);', step: '' },
    method: { test: 'held.has(1)', before: 'held.add(1); setTimeout(() => { held.delete(1); }, 10);', step: '' },
    clock: { test: 'Date.now() < end', before: '', step: '' },
    counter: { test: 'count < 40', before: '', step: 'count++;' },
    again: {
      test: 'again',
      before: 'let again = true;',
      step: 'again = false; for (const each of queue) if (each > 9) again = true;',
    },
    noted: { test: '!noted', before: 'let noted = false;', step: 'if (Date.now() > end) noted = true;' },
    euclid: { test: 'rest !== 0', before: '', step: '[count, rest] = [rest, count % rest];' },
    question: {
      test: '!isSet()',
      before: 'const isSet = () => flag; setTimeout(() => { flag = true; }, 10);',
      step: '',
    },
    taking: { test: '!tryLock(held)', before: 'held.add(1); setTimeout(() => { held.delete(1); }, 10);', step: '' },
    elapsed: {
      test: 'time[1] < 4e7',
      before: 'const began = process.hrtime(); let time = [0, 0];',
      step: 'time = process.hrtime(began);',
    },
    drain: { test: 'queue.length > 0', before: 'queue.push(1, 2, 3);', step: 'queue.shift();' },
  };

const WAITS: Readonly<Record<string, string>> = {
  nothing: '',
  null: 'await null;',
  resolved: 'await Promise.resolve();',
  all: 'await Promise.all([null, Promise.resolve(1)]);',
  helper: 'await settled();',
  microtask: 'await new Promise((resolve) => queueMicrotask(resolve));',
  tick: 'await nextTick();',
  handed: 'await new Promise(process.nextTick);',
  nested: 'await new Promise((resolve) => queueMicrotask(() => resolve()));',
  reaction: 'await new Promise((resolve) => { Promise.resolve().then(resolve); });',
  executor: 'await new Promise((resolve) => resolve(1));',
  timer: 'await sleep(1);',
  immediate: 'await new Promise((resolve) => setImmediate(resolve));',
  turn: 'await turn();',
  file: 'await readFile(__filename_);',
  sometimes: 'if (round++ % 3 === 0) await turn();',
};

/** Those whose shape is new to no kind of loop are written as one or two of them: every loop costs a worker. */
const RARE = new Set([
  'again',
  'noted',
  'euclid',
  'question',
  'taking',
  'elapsed',
  'tick',
  'handed',
  'nested',
  'reaction',
]);

const LOOPS: Readonly<Record<string, (test: string, body: string) => string>> = {
  while: (test, body) => `while (${test}) { ${body} }`,
  do: (test, body) => `do { ${body} } while (${test});`,
  for: (test, body) => `for (; ${test}; ) { ${body} }`,
  endless: (test, body) => `for (;;) { if (!(${test})) break; ${body} }`,
};

const PRELUDE = [
  `import { readFile } from 'node:fs/promises';`,
  `import { setTimeout as sleep } from 'node:timers/promises';`,
  `const __filename_ = new URL(import.meta.url);`,
  `import { promisify } from 'node:util';`,
  `const nextTick = promisify(process.nextTick);`,
  `function tryLock(held) { if (held.has(1)) return false; held.add(1); return true; }`,
  `async function settled() { await null; }`,
  `async function turn() { await new Promise((resolve) => setImmediate(resolve)); }`,
];

interface Program {
  readonly name: string;
  readonly line: number;
  readonly code: string;
}

/** Functions that come back to themselves: `again` stands for how, `flag` ends it. */
const RECURRENCES: Readonly<Record<string, string>> = {
  nextTick: 'process.nextTick(step);',
  queue: 'queueMicrotask(step);',
  literal: 'queueMicrotask(() => { step(); });',
  through: 'process.nextTick(() => { relay(); });',
  then: 'Promise.resolve().then(step);',
  immediate: 'setImmediate(step);',
  timer: 'setTimeout(step, 1);',
  read: 'readFile(__filename_).then(step);',
};

const recurring = Object.entries(RECURRENCES).flatMap(([name, again]) => [
  {
    name: `flag_${name}`,
    code: `export async function flag_${name}() { let flag = false; setTimeout(() => { flag = true; }, 30); await new Promise((resolve) => { const relay = () => { step(); }; const step = () => { if (flag) { resolve(); return; } ${again} }; step(); }); }`,
  },
  {
    name: `counter_${name}`,
    code: `export async function counter_${name}() { let count = 0; await new Promise((resolve) => { const relay = () => { step(); }; const step = () => { if (count++ > 20) { resolve(); return; } ${again} }; step(); }); }`,
  },
]);

const awaiting = ['null', 'settled()', 'sleep(1)', 'turn()'].map((wait, at) => ({
  name: `awaiting_${String(at)}`,
  code: `export async function awaiting_${String(at)}() { let flag = false; setTimeout(() => { flag = true; }, 30); const pass = async () => { if (flag) return; await ${wait}; await pass(); }; await pass(); }`,
}));

function shapesFor(condition: string, wait: string): readonly [string, (test: string, body: string) => string][] {
  const shapes = Object.entries(LOOPS);
  if (RARE.has(condition) && RARE.has(wait)) return [];
  return RARE.has(condition) || RARE.has(wait) ? shapes.filter(([shape]) => shape === 'while') : shapes;
}

const loops = Object.entries(CONDITIONS)
  .flatMap(([condition, { test, before, step }]) =>
    Object.entries(WAITS).flatMap(([wait, waiting]) =>
      shapesFor(condition, wait).map(([shape, write]) => ({
        name: `${shape}_${condition}_${wait}`,
        loop: write(test, `${step} ${waiting}`),
        before,
      })),
    ),
  )
  .map(({ name, loop, before }) => ({
    name,
    code:
      `export async function ${name}() { let flag = false; const state = { done: false }; const held = new Set(); const queue = [0];` +
      ` let count = 21; let rest = 13; let round = 0; const end = Date.now() + 40; ${before} ${loop} return [flag, count, round, queue]; }`,
  }));

const programs: readonly Program[] = [...loops, ...recurring, ...awaiting].map(({ name, code }, at) => ({
  name,
  code,
  line: PRELUDE.length + 1 + at,
}));

const RUNNER = `
  import { parentPort, workerData } from 'node:worker_threads';
  const module = await import(workerData.url);
  let turns = 0;
  const ticker = setInterval(() => turns++, 1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  turns = 0;
  const start = performance.now();
  await module[workerData.name]();
  parentPort.postMessage({ turns, ms: performance.now() - start });
  clearInterval(ticker);
`;

const verdicts = new Set<number>();

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const text = `${[...PRELUDE, ...programs.map(({ code }) => code)].join('\n')}\n`;
  writeFileSync(join(FOLDER, 'loops.mjs'), text);
  writeFileSync(join(FOLDER, 'loops.ts'), text);
  writeFileSync(join(FOLDER, 'runner.mjs'), RUNNER);
  const compilerOptions = { target: 'es2022', module: 'nodenext', types: ['node'], strict: false, noEmit: true };
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['loops.ts'] }));
  const results = await eslintWith([configOf('recommended')]).lintFiles([join(FOLDER, 'loops.ts')]);
  for (const { ruleId, line } of results.flatMap((result) => result.messages)) {
    if (ruleId === 'stall/no-busy-wait') verdicts.add(line);
  }
});

describe('generated loops', () => {
  it('are many, and of both kinds', () => {
    expect(programs.length).toBeGreaterThan(300);
    expect(verdicts.size).toBeGreaterThan(100);
  });

  it('starve the event loop exactly when the rule says so', async () => {
    const disagreements: string[] = [];
    const pending = [...programs];
    const work = async (): Promise<void> => {
      for (let program = pending.pop(); program !== undefined; program = pending.pop()) {
        const isExpected = verdicts.has(program.line);
        // A busy machine may hold a worker back; what yields once, yields.
        let starves = await observeStarving(program.name);
        for (let again = 0; starves && !isExpected && again < 2; again++) starves = await observeStarving(program.name);
        if (starves !== isExpected) {
          disagreements.push(`${program.name}: ${starves ? 'starves' : 'yields'}, the rule says otherwise`);
        }
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    expect(disagreements).toEqual([]);
  }, 300_000);
});

/** Whether nothing else got a turn while the loop ran, for as long as it matters. */
async function observeStarving(name: string): Promise<boolean> {
  const worker = new Worker(join(FOLDER, 'runner.mjs'), {
    workerData: { name, url: pathToFileURL(join(FOLDER, 'loops.mjs')).href },
  });
  let watchdog: NodeJS.Timeout | undefined;
  try {
    return await new Promise<boolean>((resolve, reject) => {
      worker.once('online', () => {
        watchdog = setTimeout(() => {
          resolve(true);
        }, WATCHDOG_MS + STARTUP_MS);
      });
      worker.once('message', ({ turns, ms }: { readonly turns: number; readonly ms: number }) => {
        resolve(ms > 20 && turns === 0);
      });
      worker.once('error', reject);
    });
  } finally {
    clearTimeout(watchdog);
    await worker.terminate();
  }
}

/** Modules load in that time, also on a busy machine. */
const STARTUP_MS = 400;
