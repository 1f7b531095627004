export interface Lease {
  readonly key: string;
  extend(ms: number): Promise<Lease>;
  release(): Promise<{ attempts: number }>;
}
export interface Locker {
  acquire(key: string, ms: number): Promise<Lease>;
}

export async function exclusively<T>(locker: Locker, key: string, body: (lease: Lease) => Promise<T>): Promise<T> {
  const lease = await locker.acquire(key, 5_000);
  try {
    return await body(lease);
  } catch (cause) {
    throw new Error(`while holding ${key}`, { cause });
  } finally {
    await lease.release();
  }
}
