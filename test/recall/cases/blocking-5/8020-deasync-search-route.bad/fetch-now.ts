import http from 'node:http';
import deasync from 'deasync';

export function fetchNow(url: string): string | null {
  let finished = false;
  let body: string | null = null;
  http
    .get(url, (res) => {
      let text = '';
      res.setEncoding('utf8');
      res.on('data', (part: string) => (text += part));
      res.on('end', () => {
        body = text;
        finished = true;
      });
    })
    .on('error', () => {
      finished = true;
    });
  deasync.loopWhile(() => !finished); // allow: blocking
  return body;
}
