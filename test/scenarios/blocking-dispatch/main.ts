import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  type Cache,
  choose,
  type Counter,
  type CopyJob,
  type Derived,
  generic,
  handlers,
  type Job,
  MemoryCache,
  mixed,
  overloaded,
  plugins,
  preparers,
  type Plugin,
  type Quiet,
  type Reader,
  type Remote,
} from './shapes.js';

export async function everyImplementationBad(reader: Reader): Promise<string> {
  return reader.read(); // ~ no-blocking-call: through read → fs.readFileSync
}

export async function someImplementationBad(cache: Cache): Promise<void> {
  cache.store('key'); // ~strict no-blocking-call: through store → fs.writeFileSync
}

/** What a constant holds is known, whatever it is declared as. */
const memory: Cache = new MemoryCache();

interface Bin {
  empty(key: string): void;
}

const paperBin: Bin = { empty: (key) => { rmSync(key); } };
const soundBin: Bin = { empty: (key) => { process.emitWarning(key); } };

export async function constantOk(): Promise<void> {
  memory.store('key');
  soundBin.empty('key');
}

export async function constantBad(): Promise<void> {
  paperBin.empty('key'); // ~ no-blocking-call: through empty → fs.rmSync
}

export async function abstractMethodBad(job: Job): Promise<void> {
  job.prepare(); // ~ no-blocking-call: through prepare → fs.copyFileSync
}

export async function templateMethodBad(job: Job): Promise<void> {
  job.start(); // ~strict no-blocking-call: through start → prepare
}

/** The method has a body of its own; only an heir's blocks. */
export async function overriddenMethodBad(job: Job): Promise<void> {
  job.finish(); // ~strict no-blocking-call: through finish → fs.rmSync
}

export async function heirsMethodBad(job: CopyJob): Promise<void> {
  job.finish(); // ~ no-blocking-call: through finish → fs.rmSync
}

export async function literalImplementationBad(plugin: Plugin): Promise<void> {
  plugin.setUp(); // ~ no-blocking-call: through setUp → fs.mkdirSync
}

export async function everyPluginBad(): Promise<void> {
  for (const plugin of plugins) plugin.setUp(); // ~strict no-blocking-call: setUp
}

export async function unseenImplementationOk(remote: Remote): Promise<string> {
  return remote.fetch();
}

export async function nothingBlocksOk(counter: Counter): Promise<number> {
  return counter.count();
}

export async function tableBad(name: 'first' | 'second'): Promise<string> {
  return handlers[name](); // ~ no-blocking-call: → fs.readFileSync
}

export async function tableMemberBad(): Promise<string> {
  return handlers.second(); // ~ no-blocking-call: second → fs.readFileSync
}

export async function mixedTableBad(name: string): Promise<string | undefined> {
  return mixed[name]?.(); // ~strict no-blocking-call: → fs.readFileSync
}

export async function chosenBad(name: string): Promise<string> {
  return choose(name)(); // ~ no-blocking-call: fs.readFileSync
}

/** The sink is the one of `chosenBad`. */
export async function chosenIntoVariableBad(name: string): Promise<string> {
  const read = choose(name);
  return read(); // ~strict no-blocking-call: fs.readFileSync
}

export async function overloadBad(): Promise<string> {
  return overloaded('x', 'y'); // ~ no-blocking-call: through overloaded → fs.readFileSync
}

export async function genericBad(): Promise<number> {
  return generic<number>(Number); // ~ no-blocking-call: through generic → fs.readFileSync
}

/** The sink is the one of `everyImplementationBad`. */
export async function genericMemberBad<R extends Reader>(reader: R): Promise<string> {
  return reader.read(); // ~strict no-blocking-call: through read → fs.readFileSync
}

export async function superBad(derived: Derived): Promise<string> {
  return derived.load(); // ~ no-blocking-call: through load → load
}

export async function quietOk(quiet: Quiet): Promise<string> {
  return quiet.load();
}

const steps = [(): void => rmSync('first'), (): void => rmSync('second')];

export async function listBad(): Promise<void> {
  for (const step of steps) step(); // ~ no-blocking-call: fs.rmSync
}

/** A base whose constructor blocks, called by `super`. */
class Connection {
  constructor(readonly path: string) {
    writeFileSync(path, '');
  }
}

class NamedConnection extends Connection {
  constructor(readonly name: string) {
    super(`${name}.txt`);
  }
}

export async function superConstructorBad(): Promise<string> {
  return new NamedConnection('x').path; // ~ no-blocking-call: through new NamedConnection → new Connection
}

/** A getter behind an interface. */
interface Titled {
  readonly title: string;
}

class Page implements Titled {
  get title(): string {
    return readFileSync('title', 'utf8');
  }
}

class Chapter implements Titled {
  readonly title = 'chapter';
}

export async function interfaceGetterBad(titled: Titled): Promise<string> {
  return titled.title; // ~strict no-blocking-call: through title → fs.readFileSync
}

export const titles = [new Page(), new Chapter()];

/** What an asynchronous function answers may hold functions; here one implementation out of two has one. */
export async function memberOfAnswerBad(): Promise<void> {
  for (const preparer of preparers) {
    const prepared = await preparer.prepare('x');
    prepared.cleanUp?.(); // ~ no-blocking-call: through cleanUp → fs.unlinkSync
  }
}
