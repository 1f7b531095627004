import type { CatalogueRecord } from '../records.js';
import { blocking, invoking } from '../shape.js';

const mdn = 'https://developer.mozilla.org/en-US/docs/Web/API';
const lib = { module: 'lib' };

/** Browser globals; several of them exist in Node, Deno and Bun under the same name. */
export const domRecords: readonly CatalogueRecord[] = [
  ...blocking(
    { ...lib, tier: 'prompt', source: `${mdn}/Window`, advice: 'a `<dialog>` element' },
    {
      alert: { source: `${mdn}/Window/alert` },
      confirm: { source: `${mdn}/Window/confirm` },
      prompt: { source: `${mdn}/Window/prompt` },
    },
  ),
  {
    ...lib,
    effect: 'blocks',
    name: 'XMLHttpRequest#open',
    tier: 'network',
    source: `${mdn}/XMLHttpRequest/open`,
    when: { kind: 'literal', argument: 2, equals: false },
    advice: '`fetch`',
  },
  ...blocking(
    {
      ...lib,
      tier: 'io',
      source: `${mdn}/FileReaderSync`,
      advice: 'the methods of `Blob`, which answer promises: `text`, `arrayBuffer`, `stream`',
    },
    {
      'FileReaderSync#readAsArrayBuffer': {},
      'FileReaderSync#readAsBinaryString': {},
      'FileReaderSync#readAsDataURL': {},
      'FileReaderSync#readAsText': {},
    },
  ),
  ...invoking({ ...lib, argument: 0, when: 'now', source: `${mdn}/URLSearchParams/forEach` }, [
    'FormData#forEach',
    'Headers#forEach',
    'NodeList#forEach',
    'NodeListOf#forEach',
    'DOMTokenList#forEach',
    'URLSearchParams#forEach',
  ]),
  ...invoking({ ...lib, argument: 0, when: 'later', source: `${mdn}/Window/setTimeout` }, [
    'queueMicrotask',
    'requestAnimationFrame',
    'requestIdleCallback',
    'setImmediate',
    'setInterval',
    'setTimeout',
  ]),
  ...invoking({ ...lib, argument: 1, when: 'later', source: `${mdn}/EventTarget/addEventListener` }, [
    'EventTarget#addEventListener',
    'AbortSignal#addEventListener',
    'BroadcastChannel#addEventListener',
    'Document#addEventListener',
    'Element#addEventListener',
    'EventSource#addEventListener',
    'FileReader#addEventListener',
    'HTMLElement#addEventListener',
    'MessagePort#addEventListener',
    'ServiceWorker#addEventListener',
    'WebSocket#addEventListener',
    'Window#addEventListener',
    'Worker#addEventListener',
    'XMLHttpRequest#addEventListener',
    'addEventListener',
  ]),
  ...invoking({ ...lib, argument: 0, when: 'later', source: `${mdn}/MutationObserver` }, [
    'new IntersectionObserver',
    'new MutationObserver',
    'new PerformanceObserver',
    'new ResizeObserver',
  ]),
  ...invoking({ ...lib, argument: 0, when: 'later', source: `${mdn}/Scheduler/postTask`, consumesResult: true }, [
    'Scheduler#postTask',
  ]),
  ...invoking({ ...lib, argument: -1, when: 'later', source: `${mdn}/LockManager/request`, consumesResult: true }, [
    'LockManager#request',
  ]),
  ...['abort', 'cancel', 'close', 'flush', 'pull', 'start', 'transform', 'write'].flatMap((property) =>
    invoking({ ...lib, argument: 0, property, when: 'later', source: `${mdn}/Streams_API`, consumesResult: true }, [
      'new ReadableStream',
      'new TransformStream',
      'new WritableStream',
    ]),
  ),
];
