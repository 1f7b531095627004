/**
 * `settings.stall`: what users know of their world that the catalogue does not. Validated as a whole before any of it is used;
 * an error names the key that is wrong and what it should be.
 */
import picomatch from 'picomatch';
import type { Blocks, CatalogueRecord, FutureType, Invokes, Offloads, RunsOn, Tier } from '../catalogue/records.js';

export interface StallSettings {
  /** Functions that hold the thread. */
  readonly blocking: readonly CatalogueRecord[];
  /** Functions that move work to another thread or process. */
  readonly offloaders: readonly CatalogueRecord[];
  /** Functions that run a callback, and where. */
  readonly entryPoints: readonly CatalogueRecord[];
  /** Types whose values are futures. */
  readonly futures: readonly CatalogueRecord[];
  readonly isOneShot: (path: string) => boolean;
  readonly isTest: (path: string) => boolean;
  readonly isWorker: (path: string) => boolean;
}

const SOURCE = 'settings.stall';

const TIERS: readonly Tier[] = ['lookup', 'io', 'process', 'network', 'wait', 'prompt', 'database'];
const PLACES: readonly RunsOn[] = ['event-loop', 'test', 'one-shot', 'worker', 'exit', 'module-init'];

/** @throws an Error that names the wrong key; ESLint shows it as the reason why linting stopped. */
export function readSettings(raw: unknown): StallSettings {
  const settings = raw === undefined ? {} : objectAt(raw, SOURCE);
  const known = ['blocking', 'offloaders', 'entryPoints', 'futures', 'oneShotFiles', 'testFiles', 'workerFiles'];
  for (const key of Object.keys(settings)) {
    if (!known.includes(key)) fail(`${SOURCE}.${key}`, `is not a known key; known keys are ${known.join(', ')}`);
  }
  return {
    blocking: entries(settings, 'blocking', readBlocking),
    offloaders: entries(settings, 'offloaders', readOffloader),
    entryPoints: entries(settings, 'entryPoints', readEntryPoint),
    futures: entries(settings, 'futures', readFuture),
    isOneShot: patterns(settings, 'oneShotFiles'),
    isTest: patterns(settings, 'testFiles'),
    isWorker: patterns(settings, 'workerFiles'),
  };
}

function readBlocking(entry: Fields, key: string): Blocks {
  allow(entry, key, ['module', 'name', 'tier', 'advice', 'alternative']);
  const alternative =
    entry['alternative'] === undefined ? undefined : objectAt(entry['alternative'], `${key}.alternative`);
  return {
    effect: 'blocks',
    source: SOURCE,
    ...reference(entry, key),
    tier: entry['tier'] === undefined ? 'io' : oneOf(entry['tier'], TIERS, `${key}.tier`),
    ...(entry['advice'] === undefined ? {} : { advice: text(entry['advice'], `${key}.advice`) }),
    ...(alternative === undefined
      ? {}
      : { alternative: { ...reference(alternative, `${key}.alternative`), shape: 'promise' } }),
  };
}

function readOffloader(entry: Fields, key: string): Offloads {
  allow(entry, key, ['module', 'name', 'argument', 'moves', 'property']);
  return {
    effect: 'offloads',
    source: SOURCE,
    ...reference(entry, key),
    argument: entry['argument'] === undefined ? 0 : index(entry['argument'], `${key}.argument`),
    moves:
      entry['moves'] === undefined
        ? 'function'
        : oneOf(entry['moves'], ['function', 'module'] as const, `${key}.moves`),
    ...(entry['property'] === undefined ? {} : { property: text(entry['property'], `${key}.property`) }),
  };
}

function readEntryPoint(entry: Fields, key: string): Invokes {
  allow(entry, key, ['module', 'name', 'argument', 'property', 'on']);
  return {
    effect: 'invokes',
    source: SOURCE,
    when: 'later',
    ...reference(entry, key),
    argument: entry['argument'] === undefined ? 'any' : index(entry['argument'], `${key}.argument`),
    on: entry['on'] === undefined ? 'event-loop' : oneOf(entry['on'], PLACES, `${key}.on`),
    ...(entry['property'] === undefined ? {} : { property: text(entry['property'], `${key}.property`) }),
  };
}

function readFuture(entry: Fields, key: string): FutureType {
  allow(entry, key, ['module', 'name', 'kind', 'drivenBy', 'consumedBy', 'rerun']);
  const kinds = [
    'eager',
    'lazy-thenable',
    'builder',
    'effect',
    'thunk',
    'observable',
    'async-generator',
    'poll-future',
  ] as const;
  const kind = entry['kind'] === undefined ? 'lazy-thenable' : oneOf(entry['kind'], kinds, `${key}.kind`);
  return {
    effect: kind === 'eager' ? 'eager' : 'lazy',
    source: SOURCE,
    ...reference(entry, key),
    kind,
    by: 'type',
    drivenBy: texts(entry['drivenBy'], `${key}.drivenBy`),
    consumedBy: texts(entry['consumedBy'], `${key}.consumedBy`),
    rerun:
      entry['rerun'] === undefined
        ? 'memoised'
        : oneOf(entry['rerun'], ['runs-again', 'throws', 'memoised'] as const, `${key}.rerun`),
    versions: '*',
  };
}

type Fields = Readonly<Record<string, unknown>>;

function entries(
  settings: Fields,
  key: string,
  read: (entry: Fields, key: string) => CatalogueRecord,
): readonly CatalogueRecord[] {
  const value = settings[key];
  if (value === undefined) return [];
  if (!Array.isArray(value)) fail(`${SOURCE}.${key}`, 'must be an array');
  return (value as readonly unknown[]).map((entry, at) => {
    const place = `${SOURCE}.${key}[${String(at)}]`;
    return read(objectAt(entry, place), place);
  });
}

function patterns(settings: Fields, key: string): (path: string) => boolean {
  const globs = texts(settings[key], `${SOURCE}.${key}`);
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}

function reference(entry: Fields, key: string): { readonly module: string; readonly name: string } {
  const module = text(entry['module'], `${key}.module`);
  return {
    module: module.startsWith('node:') ? module.slice('node:'.length) : module,
    name: text(entry['name'], `${key}.name`),
  };
}

function allow(entry: Fields, key: string, known: readonly string[]): void {
  for (const each of Object.keys(entry)) {
    if (!known.includes(each)) fail(`${key}.${each}`, `is not a known key; known keys are ${known.join(', ')}`);
  }
}

function objectAt(value: unknown, key: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(key, 'must be an object');
  return value as Fields;
}

function text(value: unknown, key: string): string {
  if (typeof value !== 'string' || value === '') fail(key, 'must be a non-empty string');
  return value;
}

function texts(value: unknown, key: string): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) fail(key, 'must be an array of strings');
  return (value as readonly unknown[]).map((each, at) => text(each, `${key}[${String(at)}]`));
}

function index(value: unknown, key: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < -1)
    fail(key, 'must be the position of an argument, from 0, or -1 for the last');
  return value;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], key: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) fail(key, `must be one of ${allowed.map((each) => `'${each}'`).join(', ')}`);
  return found;
}

function fail(key: string, problem: string): never {
  throw new Error(`eslint-plugin-stall: ${key} ${problem}.`);
}
