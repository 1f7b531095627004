/** Functions of the program that do nothing but make a function, which answers a promise once it is called. */
type Task<A> = () => Promise<A>;

declare const send: Task<string>;
declare function listen(port: number): () => Promise<void>;

const twice =
  <A>(task: Task<A>): Task<A> =>
  async () => {
    await task();
    return await task();
  };

function named<A>(name: string, task: Task<A>): Task<A> {
  return () => {
    console.log(name);
    return task();
  };
}

/** Has done something by the time that it answers. */
const opened = new Set<number>();
function open(port: number): () => Promise<void> {
  opened.add(port);
  return async () => {
    opened.delete(port);
    await Promise.resolve();
  };
}

const greeting = (name: string) => (): string => `Hello ${name}`;
const sender = (text: string) => async (to: string) => `${text} ${to}`;
const posting = (text: string) => (to: string) => async (): Promise<string> => `${text} ${to}`;

/** Made of what others make. */
const first =
  <A>(choose: (answers: readonly A[]) => A) =>
  (task: Task<readonly A[]>): Task<A> =>
  async () =>
    choose(await task());
const all = <A>(task: Task<A>): Task<readonly A[]> => twiceOver(async () => [await task()]);
const twiceOver = <A>(task: Task<readonly A[]>): Task<readonly A[]> => {
  return async () => [...(await task()), ...(await task())];
};
const oldest = (since: number) => (task: Task<number>) => first((answers: readonly number[]) => Math.max(since, ...answers))(all(task));
const logged = (since: number) => (task: Task<number>) => first((answers: readonly number[]) => Math.max(since, ...answers))(noted(task));
function noted(task: Task<number>): Task<readonly number[]> {
  opened.add(1);
  return all(task);
}

export function composedBad(age: Task<number>): void {
  const oldestSince = oldest(1990);
  oldestSince(age); // ~ no-floating-future: it is called
}

/** Something has been noted by then. */
export async function composedOk(age: Task<number>): Promise<number> {
  const oldestSince = oldest(1990);
  const loggedSince = logged(1990);
  loggedSince(age);
  return oldestSince(age)();
}

export function droppedBad(): void {
  twice(send); // ~ no-floating-future: it is called
  void named('send', send); // ~ no-floating-future: it is called
  posting('Hello')('you'); // ~ no-floating-future: it is called
}

export function unreadBad(): void {
  const task = twice(named('send', send)); // ~ no-floating-future: nothing reads
}

export async function calledOk(): Promise<Task<string>> {
  await twice(send)();
  await posting('Hello')('you')();
  const task = named('send', send);
  console.log(await task());
  return twice(task);
}

/** What has been opened stays open; what answers no promise, or wants to be told more, is no future. */
export function leftOk(): void {
  open(80);
  listen(80);
  greeting('you');
  sender('Hello');
  posting('Hello');
}
