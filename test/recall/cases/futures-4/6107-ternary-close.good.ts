export interface Closable {
  close(): Promise<void>;
  readonly open: boolean;
}

export async function shutdown(server: Closable, cache: Closable | undefined, log: (m: string) => void): Promise<void> {
  log('closing');
  if (cache?.open) await cache.close();
  else log('cache was closed already');
  await server.close();
  log('bye');
}
