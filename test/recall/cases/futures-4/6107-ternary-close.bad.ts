export interface Closable {
  close(): Promise<void>;
  readonly open: boolean;
}

export async function shutdown(server: Closable, cache: Closable | undefined, log: (m: string) => void): Promise<void> {
  log('closing');
  cache?.open ? cache.close() : log('cache was closed already'); // expect: floating
  await server.close();
  log('bye');
}
