import { createServer, type IncomingMessage } from 'node:http';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { Redis } from 'ioredis';
import { Piscina } from 'piscina';
import { Ballot, Batch, Tally } from './tally.js';

const db = new Database('votes.db');
const pool = new Piscina({ filename: new URL('./tally.worker.js', import.meta.url).href });
const worker = new Worker('/srv/work.js');

export async function methodBad(ballot: Ballot, batch: Batch): Promise<unknown> {
  return pool.run({ tally: new Tally(), batch, ballot }); // ~ no-misused-spawn-blocking: `Tally` arrives as plain data, without its methods: `most`
}

export async function dataOk(ballot: Ballot): Promise<unknown> {
  return pool.run({ batch: new Batch(['a']), ballot });
}

export function copyOk(tally: Tally): Tally {
  return structuredClone(tally);
}

export async function handleBad(year: number): Promise<unknown> {
  return pool.run({ db, year }); // ~ no-misused-spawn-blocking: `Database` is bound to this thread
}

export async function pathOk(year: number): Promise<unknown> {
  return pool.run({ file: db.name, year });
}

export function connectionBad(redis: Redis): void {
  worker.postMessage(redis); // ~ no-misused-spawn-blocking: `Redis` is bound to this thread
}

/** By what it inherits. */
export function requestBad(request: IncomingMessage): void {
  worker.postMessage({ request }); // ~ no-misused-spawn-blocking: `IncomingMessage` is bound to this thread
}

export const server = createServer((request, response) => {
  worker.postMessage({ url: request.url, at: new Date() });
  response.end();
});

export function addressBad(): void {
  worker.postMessage(new URL('https://example.org/')); // ~ no-misused-spawn-blocking: `URL` is bound to this thread
}

export function addressOk(): void {
  worker.postMessage(new URL('https://example.org/').href);
}
