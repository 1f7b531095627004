import { promisify } from 'node:util';
import { connect, type Socket } from 'node:net';
import { resolveHost } from './resolve.js';

const resolveAsync = promisify(resolveHost) as (host: string) => Promise<string>;

export async function dial(host: string, port: number): Promise<Socket> {
  const address = await resolveAsync(host);
  return connect(port, address);
}
