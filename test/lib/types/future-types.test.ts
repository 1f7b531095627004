import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/catalogue/index.js';
import { ApiIndex } from '../../../lib/types/api-index.js';
import { createFutureTypes } from '../../../lib/types/future-types.js';
import { memoryProgram } from '../../laws/memory-program.js';

const types = {
  promise: 'Promise<number>',
  subclass: 'Sub',
  implementer: 'Implementer',
  thenable: 'PromiseLike<number>',
  caseBuilder: 'CaseBuilder',
  lazyClass: 'Lazy',
  taggedInterface: 'Tagged',
  poll: 'PollFuture',
  timer: 'Poller',
  generator: 'AsyncGenerator<number>',
  list: 'Promise<number>[]',
  tuple: '[number, Promise<number>]',
  mixed: 'Promise<number> | Lazy | undefined',
  generic: 'T',
  recursive: 'Recursive',
  recursiveAlias: 'Tree',
  any: 'any',
  unknown: 'unknown',
  text: 'string',
  constructorOf: 'typeof Sub',
  huge: Array.from({ length: 80 }, (_, at) => `{ a${String(at)}: Promise<void> }`).join(' | '),
} as const;

const source = `
class Sub extends Promise<number> {}
declare class Implementer implements Promise<number> {
  then<A, B>(a?: ((v: number) => A | PromiseLike<A>) | null, b?: ((e: unknown) => B | PromiseLike<B>) | null): Promise<A | B>;
  catch<B>(b?: ((e: unknown) => B | PromiseLike<B>) | null): Promise<number | B>;
  finally(f?: (() => void) | null): Promise<number>;
  readonly [Symbol.toStringTag]: string;
}
interface CaseBuilder { when(test: boolean): this; then(value: string): this }
class Lazy { start() { return Promise.resolve(1) } run = this.start; then(a: () => void, b: () => void) { return this.run().then(a, b) } }
/** @lazy */
interface Tagged { start(): void }
interface PollFuture { poll(cx: { waker: { wake(): void } }): 'pending' | 'ready' }
interface Poller { poll(every: number): void }
interface Recursive { then: Recursive; next: Recursive }
type Tree = Tree[] | { leaf: Tree };
function f<T extends Promise<number>>(${Object.entries(types)
  .map(([name, type]) => `${name}: ${type}`)
  .join(', ')}) {}
`;

const { checker, file } = memoryProgram({ 'a.ts': source });
const futures = createFutureTypes(checker, new ApiIndex(catalogue));
const declaration = file('a.ts').statements.find(ts.isFunctionDeclaration);

function kindsOf(name: keyof typeof types): readonly string[] {
  const parameter = declaration?.parameters.find((each) => each.name.getText() === name);
  if (parameter === undefined) throw new Error(`no parameter ${name}`);
  return futures.of(checker.getTypeAtLocation(parameter)).map(({ kind, isArray, isPromise }) => {
    const nominal = isPromise ? 'promise' : kind;
    return isArray ? `${nominal}[]` : nominal;
  });
}

describe('the future kind of a type', () => {
  test.each<readonly [keyof typeof types, readonly string[]]>([
    ['promise', ['promise']],
    ['subclass', ['promise']],
    ['implementer', ['promise']],
    ['thenable', ['eager']],
    ['caseBuilder', []],
    ['lazyClass', ['lazy-thenable']],
    ['taggedInterface', ['builder']],
    ['poll', ['poll-future']],
    ['timer', []],
    ['generator', ['async-generator']],
    ['list', ['promise[]']],
    ['tuple', ['promise[]']],
    ['mixed', ['promise', 'lazy-thenable']],
    ['generic', ['promise']],
    ['recursive', []],
    ['recursiveAlias', []],
    ['any', []],
    ['unknown', []],
    ['text', []],
    ['constructorOf', []],
    ['huge', []],
  ])('%s', (name, kinds) => {
    expect(kindsOf(name)).toEqual(kinds);
  });
});
