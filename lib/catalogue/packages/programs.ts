import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const effect = 'https://effect.website/docs/getting-started/using-generators/';

/** Who runs whole parts of a program: runtimes of effects, tracers, process managers. */
export const programRecords: readonly CatalogueRecord[] = [
  // What is described runs when a fiber runs it; of a program that is put together at start-up, that is then.
  ...invoking({ module: 'effect', argument: -1, when: 'later', isCompletion: true, source: effect }, [
    'fn',
    'gen',
    'sync',
    'try',
  ]),
  ...invoking(
    {
      module: '@opentelemetry/api',
      argument: -1,
      when: 'now',
      consumesResult: true,
      source: 'https://opentelemetry.io/docs/languages/js/instrumentation/#create-spans',
    },
    ['Tracer#startActiveSpan'],
  ),
  ...['master', 'start', 'worker'].flatMap((property) =>
    invoking(
      {
        module: 'throng',
        argument: 0,
        property,
        when: 'later',
        on: 'one-shot',
        consumesResult: true,
        source: 'https://github.com/hunterloftis/throng#readme',
      },
      ['default'],
    ),
  ),
];
