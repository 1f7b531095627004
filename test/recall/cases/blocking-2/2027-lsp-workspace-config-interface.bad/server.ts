import type { ConfigSource } from './config-source.js';
import { DiskConfig } from './disk-config.js';

interface Connection {
  onRequest<P, R>(method: string, handler: (params: P) => Promise<R>): void;
}

export function serve(connection: Connection, source: ConfigSource = new DiskConfig()): void {
  connection.onRequest('textDocument/diagnostic', async (params: { folder: string; text: string }) => {
    const settings = source.settingsFor(params.folder); // expect: blocking
    return settings.filter((s) => params.text.includes(s));
  });
}
