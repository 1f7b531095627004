export interface Task<A> {
  (): Promise<A>;
}

export const of =
  <A>(a: A): Task<A> =>
  () =>
    Promise.resolve(a);

export const chain =
  <A, B>(f: (a: A) => Task<B>) =>
  (task: Task<A>): Task<B> =>
  () =>
    task().then((a) => f(a)());
