import type { CatalogueRecord } from '../records.js';

const nuqs = 'https://nuqs.dev/docs/batching';
const hooks = 'https://react.dev/reference/react/';

/** Frameworks of components: what their hooks answer. */
export const componentRecords: readonly CatalogueRecord[] = [
  { effect: 'answers', module: 'react', name: 'useCallback', argument: 0, source: `${hooks}useCallback` },
  { effect: 'answers', module: 'react', name: 'useEffectEvent', argument: 0, source: `${hooks}useEffectEvent` },
  // The setters of a state and the dispatchers of a reducer: they put a change in a queue.
  { effect: 'succeeds', module: 'react', name: 'Dispatch', source: `${hooks}useState#setstate` },
  { effect: 'succeeds', module: 'react', name: 'DispatchWithoutAction', source: `${hooks}useReducer#dispatch` },
  { effect: 'succeeds', module: 'react', name: 'ActionDispatch', source: `${hooks}useReducer#dispatch` },
  // A mutation that is begun and not waited for tells its failures to callbacks, and keeps them in its state.
  {
    effect: 'succeeds',
    module: '@tanstack/react-query',
    name: 'UseMutateFunction',
    source: 'https://tanstack.com/query/latest/docs/framework/react/reference/useMutation',
  },
  // The state is set at once; the promise is that of the address, for who needs it.
  { effect: 'succeeds', module: 'nuqs', name: 'SetValues', source: nuqs },
  { effect: 'succeeds', module: 'nuqs', name: 'UseQueryStateReturn', source: nuqs },
  // It asks again for what is shown, and a failure to fetch that is kept in the state; data that is given may be a promise.
  {
    effect: 'succeeds',
    module: 'swr',
    name: 'ScopedMutator',
    when: { kind: 'no-promise-argument', argument: 1 },
    source: 'https://swr.vercel.app/docs/mutation#revalidation',
  },
  {
    effect: 'succeeds',
    module: 'swr',
    name: 'KeyedMutator',
    when: { kind: 'no-promise-argument', argument: 0 },
    source: 'https://swr.vercel.app/docs/mutation#bound-mutate',
  },
  // It settles with whether all is valid, and puts what is not into the form's state.
  {
    effect: 'succeeds',
    module: 'react-hook-form',
    name: 'UseFormTrigger',
    source: 'https://react-hook-form.com/docs/useform/trigger',
  },
];
