/**
 * Runs a function in a thread of the pool that the platform provides.
 *
 * @spawnBlocking
 */
export async function moved<T>(work: () => T): Promise<T> {
  const { port } = globalThis as unknown as { port: { send(source: string): Promise<T> } };
  return port.send(work.toString());
}
