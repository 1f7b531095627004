import type { Alternative, ApiRef, Blocks, Condition, Invokes, Reads } from './records.js';

/**
 * Shapes of literals, so that a table of facts reads as a table. They fill in what a row's neighbours share and decide nothing.
 */

/** The alternative `module.name`, which answers a promise and can be put in the place of the call with `await`. */
export function promise(module: string, name: string, unless?: readonly Condition[]): Alternative {
  return { module, name, shape: 'promise', ...(unless === undefined ? {} : { unless }) };
}

/** The alternative `module.name`, which takes a callback. */
export function callback(module: string, name: string): Alternative {
  return { module, name, shape: 'callback' };
}

/** The alternative `module.name`, which answers a stream or an async iterable. */
export function stream(module: string, name: string): Alternative {
  return { module, name, shape: 'stream' };
}

type Shared<F extends ApiRef> = Omit<F, 'effect' | 'name'>;

/** What a row may say besides the name. */
type Row<F extends ApiRef> = Partial<Omit<F, 'effect' | 'module' | 'name'>>;

/** One `blocks` record for each name of `rows`; a row's own words win over the shared ones. */
export function blocking(shared: Shared<Blocks>, rows: Readonly<Record<string, Row<Blocks>>>): readonly Blocks[] {
  return Object.entries(rows).map(([name, row]) => ({ ...shared, ...row, effect: 'blocks', name }));
}

/** One `invokes` record for each name. */
export function invoking(shared: Shared<Invokes>, names: readonly string[]): readonly Invokes[] {
  return names.map((name) => ({ ...shared, effect: 'invokes', name }));
}

/** One `reads` record for each name, all after one `prefix`. */
export function reading(shared: Shared<Reads>, prefix: string, names: readonly string[]): readonly Reads[] {
  return names.map((name) => ({ ...shared, effect: 'reads', name: `${prefix}${name}` }));
}
