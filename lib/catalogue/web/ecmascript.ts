import type { CatalogueRecord, Invokes } from '../records.js';
import { invoking } from '../shape.js';

const mdn = 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects';
const lib = { module: 'lib' };

/** The callback of each is called before the method answers, once for each element that the method looks at. */
function iterating(type: string, methods: readonly string[], page = type): readonly Invokes[] {
  return methods.map((method) => ({
    ...lib,
    effect: 'invokes',
    name: `${type}#${method}`,
    argument: 0,
    when: 'now',
    source: `${mdn}/${page}/${method}`,
  }));
}

const searches = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'forEach',
  'map',
  'reduce',
  'reduceRight',
  'some',
];
const sorts = ['sort', 'toSorted'];

const typedArrays = [
  'BigInt64Array',
  'BigUint64Array',
  'Float32Array',
  'Float64Array',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'Uint8ClampedArray',
];

/** Higher-order functions of the language that call their argument before they answer. */
const now: readonly Invokes[] = [
  ...iterating('Array', [...searches, ...sorts, 'flatMap']),
  ...typedArrays.flatMap((type) => iterating(type, [...searches, ...sorts], 'TypedArray')),
  ...iterating('Map', ['forEach']),
  ...iterating('Set', ['forEach']),
  // `map`, `filter` and `flatMap` of an iterator run when somebody pulls, which is mostly in the same statement.
  ...iterating(
    'IteratorObject',
    ['every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'reduce', 'some'],
    'Iterator',
  ),
  ...invoking({ ...lib, argument: 1, when: 'now', source: `${mdn}/Array/from` }, ['Array.from']),
  ...invoking(
    { ...lib, argument: 1, when: 'now', source: `${mdn}/TypedArray/from` },
    typedArrays.map((type) => `${type}.from`),
  ),
  ...invoking({ ...lib, argument: 1, when: 'now', source: `${mdn}/String/replace` }, [
    'String#replace',
    'String#replaceAll',
  ]),
  ...invoking({ ...lib, argument: 1, when: 'now', source: `${mdn}/JSON` }, ['JSON.parse', 'JSON.stringify']),
  ...invoking({ ...lib, argument: 1, when: 'now', source: `${mdn}/Object/groupBy` }, ['Object.groupBy', 'Map.groupBy']),
  ...invoking({ ...lib, argument: 0, when: 'now', source: `${mdn}/Reflect/apply` }, [
    'Reflect.apply',
    'Reflect.construct',
  ]),
  ...invoking({ ...lib, argument: 0, when: 'now', source: `${mdn}/Promise/Promise` }, ['new Promise']),
  ...invoking({ ...lib, argument: 0, when: 'now', source: `${mdn}/Promise/try`, consumesResult: true }, [
    'Promise.try',
  ]),
];

/** Reactions of promises: another turn of the microtask queue; what they return is adopted by the promise they answer. */
const later: readonly Invokes[] = [
  ...invoking({ ...lib, argument: 'any', when: 'later', source: `${mdn}/Promise/then`, consumesResult: true }, [
    'Promise#then',
  ]),
  ...invoking({ ...lib, argument: 0, when: 'later', source: `${mdn}/Promise/catch`, consumesResult: true }, [
    'Promise#catch',
    'Promise#finally',
  ]),
  ...invoking({ ...lib, argument: 1, when: 'later', source: `${mdn}/Array/fromAsync`, consumesResult: true }, [
    'Array.fromAsync',
  ]),
  ...invoking({ ...lib, argument: 0, when: 'later', source: `${mdn}/FinalizationRegistry` }, [
    'new FinalizationRegistry',
  ]),
];

/** Each answers the object that it is given. */
const answering: readonly CatalogueRecord[] = [
  'assign',
  'defineProperties',
  'defineProperty',
  'freeze',
  'preventExtensions',
  'seal',
  'setPrototypeOf',
].map((method) => ({
  ...lib,
  effect: 'answers',
  name: `Object.${method}`,
  argument: 0,
  source: `${mdn}/Object/${method}`,
}));

export const ecmascriptRecords: readonly CatalogueRecord[] = [...now, ...later, ...answering];
