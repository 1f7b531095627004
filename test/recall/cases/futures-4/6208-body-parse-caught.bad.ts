import type { IncomingMessage } from 'node:http';

export class BadBody extends Error {}

export function readJson<T>(req: IncomingMessage, limit = 1_000_000): Promise<T> {
  return new Promise<T>((resolve, reject) => { // expect: never-settles
    let text = '';
    req.setEncoding('utf8');
    req.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > limit) reject(new BadBody('too large'));
    });
    req.on('error', reject);
    req.on('end', () => {
      try {
        resolve(JSON.parse(text) as T);
      } catch (err) {
        console.warn('bad json from client', err);
      }
    });
  });
}
