import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, promises, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir as home } from 'node:os';
import { join } from 'node:path';

let template: string | undefined;
let names: readonly string[] | undefined;
let isReady = false;
const pages = new Map<string, string>();
const byName: Record<string, string> = {};

export async function assignedOnceBad(): Promise<string> {
  return (template ??= readFileSync('template', 'utf8')); // ~strict no-blocking-call: fs.readFileSync
}

export async function testedBad(): Promise<string> {
  if (template === undefined) {
    template = readFileSync('template', 'utf8'); // ~strict no-blocking-call: fs.readFileSync
  }
  return template;
}

export async function returnedEarlyBad(): Promise<readonly string[]> {
  if (names) return names;
  names = readdirSync('names'); // ~strict no-blocking-call: fs.readdirSync
  return names;
}

export async function mapBad(path: string): Promise<string> {
  const known = pages.get(path);
  if (known !== undefined) return known;
  const page = readFileSync(path, 'utf8'); // ~strict no-blocking-call: fs.readFileSync
  pages.set(path, page);
  return page;
}

export async function insideTryBad(path: string): Promise<string | undefined> {
  try {
    const name = path.trim();
    if (pages.has(name)) return pages.get(name);
    const page = readFileSync(name, 'utf8'); // ~strict no-blocking-call: fs.readFileSync
    pages.set(name, page);
    return page;
  } catch {
    return undefined;
  }
}

export async function hasBad(path: string): Promise<string | undefined> {
  if (!pages.has(path)) pages.set(path, readFileSync(path, 'utf8')); // ~strict no-blocking-call: fs.readFileSync
  return pages.get(path);
}

export async function recordBad(path: string): Promise<string> {
  return (byName[path] ??= readFileSync(path, 'utf8')); // ~strict no-blocking-call: fs.readFileSync
}

export async function flagBad(): Promise<void> {
  if (isReady) return;
  mkdirSync('data'); // ~strict no-blocking-call: fs.mkdirSync
  isReady = true;
}

export class Lazy {
  #text: string | undefined;

  async fieldBad(): Promise<string> {
    this.#text ??= readFileSync('field', 'utf8'); // ~strict no-blocking-call: fs.readFileSync
    return this.#text;
  }

  get text(): string {
    return (this.#text ??= readFileSync('getter', 'utf8'));
  }

  async throughGetterBad(): Promise<string> {
    return this.text; // ~strict no-blocking-call: through text → fs.readFileSync
  }
}

function loadOnce(): string {
  return (template ??= readFileSync('helper', 'utf8'));
}

export async function throughHelperBad(): Promise<string> {
  return loadOnce(); // ~strict no-blocking-call: through loadOnce → fs.readFileSync
}

/** Nothing is kept: every call reads. */
export async function conditionBad(isNeeded: boolean): Promise<string> {
  if (!isNeeded) return '';
  return readFileSync('condition', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

/** The guard is about something else. */
export async function otherGuardBad(text: string | undefined): Promise<void> {
  if (text === undefined) {
    writeFileSync('missing', ''); // ~ no-blocking-call: fs.writeFileSync
  }
}

/** The variable is made anew in each call. */
export async function localBad(): Promise<string> {
  let local: string | undefined;
  local ??= readFileSync('local', 'utf8'); // ~ no-blocking-call: fs.readFileSync
  return local;
}

/** A cache of its own for everyone who brings none keeps nothing from one call to the next. */
function page(name: string, cache = new Map<string, string>()): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(name, 'utf8');
  cache.set(name, text);
  return text;
}

export async function ownCacheBad(): Promise<string> {
  return page('start'); // ~ no-blocking-call: through page → fs.readFileSync
}

export async function sharedCacheBad(): Promise<string> {
  return page('start', pages); // ~strict no-blocking-call: through page → fs.readFileSync
}

/** Who calls it decides. */
export async function taskCacheBad(name: string, cache = new Map<string, string>()): Promise<string> {
  if (!cache.has(name)) cache.set(name, readFileSync(name, 'utf8')); // ~strict no-blocking-call: fs.readFileSync
  return cache.get(name) ?? '';
}

declare function isNil(value: unknown): value is null | undefined;
declare const _: { isUndefined(value: unknown): value is undefined };

export async function askedBad(): Promise<string> {
  if (isNil(template)) template = readFileSync('template', 'utf8'); // ~strict no-blocking-call: fs.readFileSync
  return template;
}

export async function askedOfLibraryBad(): Promise<readonly string[]> {
  if (!_.isUndefined(names)) return names;
  names = readdirSync('names'); // ~strict no-blocking-call: fs.readdirSync
  return names;
}

const FOLDER = `${process.cwd()}/data`;

/** What is made when it is not there, at a place that the module knows, is made once. */
function folder(): string {
  if (!existsSync(FOLDER)) mkdirSync(FOLDER);
  return FOLDER;
}

export async function listedBad(): Promise<string[]> {
  return promises.readdir(folder()); // ~strict no-blocking-call: through folder → fs.existsSync
}

function logs(): string {
  const path = join(home(), FOLDER, 'logs');
  if (!existsSync(path)) {
    mkdirSync(path);
  }
  return path;
}

export async function loggedBad(): Promise<string[]> {
  return promises.readdir(logs()); // ~strict no-blocking-call: through logs → fs.existsSync
}

function settings(): string {
  const file = `${FOLDER}/settings.json`;
  if (!existsSync(file)) writeFileSync(file, '{}');
  return file;
}

export async function configuredBad(): Promise<string> {
  return promises.readFile(settings(), 'utf8'); // ~strict no-blocking-call: through settings → fs.existsSync
}

function folderOf(user: string): string {
  const path = join(FOLDER, user);
  if (!existsSync(path)) mkdirSync(path);
  return path;
}

export async function ofUserBad(user: string): Promise<string[]> {
  return promises.readdir(folderOf(user)); // ~ no-blocking-call: through folderOf → fs.mkdirSync
}

function scratch(): string {
  const path = join(FOLDER, randomUUID());
  if (!existsSync(path)) mkdirSync(path);
  return path;
}

export async function scratchedBad(): Promise<string[]> {
  return promises.readdir(scratch()); // ~ no-blocking-call: through scratch → fs.mkdirSync
}

export async function uploadedBad(target: string): Promise<void> {
  if (!existsSync(target)) // ~strict no-blocking-call: fs.existsSync
    mkdirSync(target); // ~ no-blocking-call: fs.mkdirSync
}

let motd = { text: '', until: 0 };

/** What is kept for a while only is read again and again. */
export async function motdBad(): Promise<string> {
  if (motd.text !== '' && motd.until > Date.now()) return motd.text;
  motd = { text: readFileSync('motd', 'utf8'), until: Date.now() + 10_000 }; // ~ no-blocking-call: fs.readFileSync
  return motd.text;
}

class Branch {
  #kept: { readonly at: number; readonly name: string } | undefined;

  name(): string {
    if (this.#kept === undefined || Date.now() - this.#kept.at > 2000)
      this.#kept = { at: Date.now(), name: readFileSync('.git/HEAD', 'utf8') };
    return this.#kept.name;
  }

  firstName(): string {
    if (this.#kept === undefined) this.#kept = { at: Date.now(), name: readFileSync('.git/HEAD', 'utf8') };
    return this.#kept.name;
  }
}

export async function branchBad(branch: Branch): Promise<string> {
  return branch.name(); // ~ no-blocking-call: fs.readFileSync
}

export async function firstBranchBad(branch: Branch): Promise<string> {
  return branch.firstName(); // ~strict no-blocking-call: fs.readFileSync
}

const sheets = new Map<string, string>();

export async function filledOnceOk(): Promise<string | undefined> {
  if (sheets.size > 0) return sheets.get('a');
  for (const name of ['a', 'b']) sheets.set(name, readFileSync(name, 'utf8')); // ~strict no-blocking-call: readFileSync
  return sheets.get('a');
}

export async function filledAgainBad(): Promise<string | undefined> {
  if (sheets.size > 2) return sheets.get('a');
  for (const name of ['a', 'b']) sheets.set(name, readFileSync(name, 'utf8')); // ~ no-blocking-call: readFileSync
  return sheets.get('a');
}
