import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';

const text = (res: IncomingMessage, done: (body: string) => void, fail: (err: Error) => void): void => {
  let body = '';
  res.setEncoding('utf8');
  res.on('data', (part: string) => (body += part));
  res.once('error', fail);
  res.once('end', () => done(body));
};

export function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => { // expect: never-settles
    get(url, (res) => {
      if (res.statusCode !== 200) {
        console.warn(`${url} answered ${res.statusCode}`);
        res.resume();
        return;
      }
      text(res, resolve, reject);
    }).once('error', reject);
  });
}
