export interface Task<A> {
  (): Promise<A>;
}
export type Either<E, A> = { readonly _tag: 'Left'; readonly left: E } | { readonly _tag: 'Right'; readonly right: A };
export interface TaskEither<E, A> extends Task<Either<E, A>> {}

export const tryCatch =
  <A>(f: () => Promise<A>): TaskEither<Error, A> =>
  async () => {
    try {
      return { _tag: 'Right', right: await f() };
    } catch (err) {
      return { _tag: 'Left', left: err as Error };
    }
  };

export const retry =
  <E, A>(times: number, task: TaskEither<E, A>): TaskEither<E, A> =>
  async () => {
    let last = await task();
    for (let i = 1; i < times && last._tag === 'Left'; i += 1) last = await task();
    return last;
  };

export async function checkout(charge: () => Promise<string>, notify: () => Promise<void>): Promise<boolean> {
  const charged = await retry(3, tryCatch(charge))();
  if (charged._tag === 'Left') {
    await retry(2, tryCatch(notify)); // expect: lazy
    return false;
  }
  retry(2, tryCatch(notify)); // expect: lazy
  return true;
}
