import Database from 'better-sqlite3';
import { sync as spawnSync } from 'cross-spawn';
import { execaSync } from 'execa';
import glob from 'fast-glob';
import fse, { copySync, outputJsonSync, pathExistsSync } from 'fs-extra';
import { globSync } from 'glob';
import { globbySync } from 'globby';
import { mkdirpSync } from 'mkdirp';
import { question } from 'readline-sync';
import { rimrafSync } from 'rimraf';
import shell from 'shelljs';
import request from 'sync-request';
import { createSyncFn } from 'synckit';

export async function fsExtraBad(): Promise<void> {
  fse.readJsonSync('x'); // ~ no-blocking-call: readJsonSync
  fse.readFileSync('x'); // ~ no-blocking-call: readFileSync
  copySync('a', 'b'); // ~ no-blocking-call: copySync
  outputJsonSync('x', {}); // ~ no-blocking-call: outputJsonSync
  pathExistsSync('x'); // ~strict no-blocking-call: pathExistsSync
}

export async function fsExtraOk(): Promise<unknown> {
  await fse.copy('a', 'b');
  return fse.readJson('x') as Promise<unknown>;
}

export async function searchBad(): Promise<number> {
  const found = [
    ...glob.sync('*'), // ~ no-blocking-call: sync
    ...globSync('*'), // ~ no-blocking-call: globSync
    ...globbySync('*'), // ~ no-blocking-call: globbySync
  ];
  return found.length;
}

export async function filesBad(): Promise<void> {
  mkdirpSync('x'); // ~ no-blocking-call: mkdirpSync
  rimrafSync('x'); // ~ no-blocking-call: rimrafSync
}

export async function processesBad(): Promise<void> {
  execaSync('ls'); // ~ no-blocking-call: execaSync
  spawnSync('ls'); // ~ no-blocking-call: sync
  shell.exec('ls'); // ~ no-blocking-call: exec
}

export async function processesOk(): Promise<void> {
  shell.exec('ls', () => undefined);
}

const database = new Database('x');

export async function databaseBad(): Promise<unknown> {
  database.exec('DELETE FROM t'); // ~ no-blocking-call: until the database answers
  return database.prepare('SELECT 1').all(); // ~ no-blocking-call: until the database answers
}

export async function networkBad(): Promise<void> {
  request.default('GET', 'https://example.com'); // ~ no-blocking-call: until the network answers
}

export async function promptBad(): Promise<string> {
  return question('Name?'); // ~ no-blocking-call: until a person answers
}

const formatInWorker = createSyncFn<(text: string) => Promise<string>>('./format.js');

export async function synckitBad(): Promise<string> {
  return formatInWorker('x'); // ~ no-blocking-call: puts the thread to sleep
}
