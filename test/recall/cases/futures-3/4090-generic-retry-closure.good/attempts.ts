export async function attempts<T>(n: number, work: (attempt: number) => PromiseLike<T>): Promise<T> {
  let last: unknown;
  for (let i = 1; i <= n; i++) {
    try {
      return await work(i);
    } catch (err) {
      last = err;
    }
  }
  throw last;
}
