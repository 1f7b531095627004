export interface Left<E> {
  readonly _tag: 'Left';
  readonly left: E;
}
export interface Right<A> {
  readonly _tag: 'Right';
  readonly right: A;
}
export type Either<E, A> = Left<E> | Right<A>;

export interface Task<A> {
  (): Promise<A>;
}
export interface TaskEither<E, A> extends Task<Either<E, A>> {}

export const tryCatch =
  <E, A>(f: () => Promise<A>, onRejected: (reason: unknown) => E): TaskEither<E, A> =>
  async () => {
    try {
      return { _tag: 'Right', right: await f() };
    } catch (reason) {
      return { _tag: 'Left', left: onRejected(reason) };
    }
  };

export const match =
  <E, A, B>(onLeft: (e: E) => B, onRight: (a: A) => B) =>
  (te: TaskEither<E, A>): Task<B> =>
  async () => {
    const e = await te();
    return e._tag === 'Left' ? onLeft(e.left) : onRight(e.right);
  };
