import http from 'node:http';
import { request } from 'node:https';

export function statementBad(url: string): void {
  http.request(url, (response) => response.resume()); // ~ no-floating-future: never runs
}

export function listenedBad(url: string): void {
  const sent = request(url); // ~ no-floating-future: only built up
  sent.on('error', console.error);
}

export function endedOk(url: string, body: string): void {
  const sent = http.request(url, { method: 'POST' });
  sent.on('error', console.error);
  sent.end(body);
  request(url).end();
  http.get(url, (response) => response.resume());
}
