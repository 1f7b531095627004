import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Piscina } from 'piscina';
import workerpool from 'workerpool';

const threads = new Piscina({ filename: new URL('./compress.worker.js', import.meta.url).href });
const pool = workerpool.pool();

export const server = createServer((request, response) => {
  void threads.run(request.url).then((body) => response.end(body));
});

export async function movedOk(text: string): Promise<unknown> {
  return pool.exec((value: string) => value.split('').sort().join(''), [text]);
}

export async function wrappedBad(text: string): Promise<Buffer> {
  return new Promise((resolve) => {
    setImmediate(() => {
      resolve(gzipSync(text)); // ~ no-cpu-heavy-work: zlib.gzipSync
    });
  });
}
