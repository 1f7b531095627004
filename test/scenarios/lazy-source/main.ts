import {
  CaseBuilder,
  collect,
  discard,
  LazyRequest,
  LazyValue,
  pages,
  report,
  schedule,
  settle,
  Started,
  type Job,
  type Selection,
} from './lazy.js';

declare function request(): LazyRequest<number>;
declare function makeJob(): Job;
declare function work(): Promise<number>;

export function statementBad(): void {
  request(); // ~ no-floating-future: LazyRequest
}

export function memoisedBad(): void {
  void new LazyValue(work); // ~ no-floating-future: LazyValue
}

export function jobBad(): void {
  makeJob(); // ~ no-floating-future: Job
}

export function taggedBad(): void {
  schedule('a'); // ~ no-floating-future: never runs
}

export function generatorBad(): void {
  pages(); // ~ no-floating-future: someone iterates over it
}

export function discardedBad(): void {
  discard(request()); // ~ no-floating-future: the function that it is given to does nothing with it
}

export function reportedBad(): void {
  const made = request(); // ~ no-floating-future: never runs
  report(made);
}

export async function drivenOk(): Promise<void> {
  await request();
  await settle(request());
  const jobs: PromiseLike<unknown>[] = [];
  collect(request(), jobs);
  await Promise.all(jobs);
  for await (const page of pages()) console.log(page);
  await schedule('b');
  makeJob().start();
}

export function startedOk(): void {
  new Started(work);
  discard(work());
}

export function caseOk(): void {
  new CaseBuilder().when(true).then('a');
}

export async function optionalOk(isNeeded: boolean): Promise<number> {
  const later = request();
  if (!isNeeded) return 0;
  return later;
}

export function unknownOk(value: any, other: unknown): void {
  value;
  value.then();
  other;
}

declare function select(): Selection;

export function conditionsBad(): void {
  select().where('a'); // ~ no-floating-future: never runs
}

export async function conditionsOk(isNarrow: boolean): Promise<number[]> {
  const selection = select();
  if (isNarrow) selection.where('a').where('b');
  return selection;
}

type Cleanup = () => Promise<void>;
declare function cleanupOf(name: string): Cleanup;
declare const optional: Cleanup | undefined;
declare const answers: (() => Promise<void>) & PromiseLike<void>;

export async function uncalledBad(): Promise<void> {
  await cleanupOf('a'); // ~ no-floating-future: `await` does not do that
  await optional; // ~ no-floating-future: it is called
}

export async function calledOk(take: (name: string) => Promise<void>): Promise<void> {
  await cleanupOf('a')();
  await optional?.();
  await answers;
  await take;
}

/** What makes them keeps them, and answers them from there. */
interface Parts {
  start(): AsyncGenerator<string>;
  restart(): AsyncGenerator<string>;
  steps?: AsyncGenerator<string>;
}

declare function stepsOf(name: string): AsyncGenerator<string>;

export function partsOf(name: string): Parts {
  const parts: Parts = {
    start: () => {
      parts.steps = stepsOf(name);
      return parts.steps;
    },
    restart: () => stepsOf(name),
  };
  return parts;
}

export function keptStepsOk(parts: Parts): Promise<IteratorResult<string>> | undefined {
  if (parts.steps === undefined) parts.start();
  return parts.steps?.next();
}

export function lostStepsBad(parts: Parts): void {
  parts.restart(); // ~ no-floating-future: never runs
}
