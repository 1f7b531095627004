import { execSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

export async function lookupBad(): Promise<boolean> {
  return existsSync('x') || statSync('y').isFile(); // ~strict no-blocking-call: fs.existsSync // ~strict no-blocking-call: fs.statSync
}

function isThere(): boolean {
  return existsSync('z');
}

export async function throughHelperBad(): Promise<boolean> {
  return isThere(); // ~strict no-blocking-call: waits for the file system through isThere
}

export async function processBad(): Promise<void> {
  execSync('sleep 1'); // ~ no-blocking-call: until another process ends
  spawnSync('sleep', ['1']); // ~ no-blocking-call: child_process.spawnSync
}

export async function waitBad(flag: Int32Array): Promise<void> {
  Atomics.wait(flag, 0, 0); // ~ no-blocking-call: puts the thread to sleep
}

const database = new DatabaseSync(':memory:');

export async function databaseBad(): Promise<void> {
  database.exec('DELETE FROM t'); // ~ no-blocking-call: until the database answers
}

export async function statementBad(): Promise<unknown> {
  const statement = database.prepare('SELECT 1');
  return statement.all(); // ~ no-blocking-call: StatementSync#all
}

export async function promptBad(): Promise<string | null> {
  return prompt('Name?'); // ~ no-blocking-call: until a person answers
}

export async function requestBad(): Promise<string> {
  const request = new XMLHttpRequest();
  request.open('GET', '/', false); // ~ no-blocking-call: until the network answers
  request.send();
  return request.responseText;
}

export async function asynchronousRequestOk(): Promise<void> {
  const request = new XMLHttpRequest();
  request.open('GET', '/');
  request.send();
}

/** Of several tiers at one call the worst is told. */
function both(): string {
  execSync('true');
  return readFileSync('both', 'utf8');
}

export async function worstFirstBad(): Promise<string> {
  return both(); // ~ no-blocking-call: until another process ends
}
