import type {
  Answers,
  ApiRef,
  Blocks,
  Bound,
  CatalogueRecord,
  Clones,
  Cpu,
  FutureType,
  Invokes,
  MarksWorker,
  MustCall,
  Offloads,
  Reads,
  Runs,
  Succeeds,
} from '../catalogue/records.js';
import { MultiMap } from '../util/multi-map.js';

interface RecordOf {
  readonly blocks: Blocks;
  readonly cpu: Cpu;
  readonly invokes: Invokes;
  readonly runs: Runs;
  readonly offloads: Offloads;
  readonly clones: Clones;
  readonly bound: Bound;
  readonly marksWorker: MarksWorker;
  readonly lazy: FutureType;
  readonly eager: FutureType;
  readonly mustCall: MustCall;
  readonly reads: Reads;
  readonly succeeds: Succeeds;
  readonly answers: Answers;
}

export type Effect = keyof RecordOf;

/** The catalogue, indexed for look-up by effect and reference. Immutable; one for each settings object. */
export class ApiIndex {
  readonly #byKey = new MultiMap<string, CatalogueRecord>();
  readonly #byEffect = new MultiMap<Effect, CatalogueRecord>();

  constructor(records: Iterable<CatalogueRecord>) {
    for (const record of records) {
      this.#byKey.add(keyOf(record.effect, { module: record.module, name: nameOf(record) }), record);
      this.#byEffect.add(record.effect, record);
    }
  }

  /** The records of one effect about one API. */
  find<E extends Effect>(effect: E, ref: ApiRef): readonly RecordOf[E][] {
    return this.#byKey.get(keyOf(effect, ref)) as readonly RecordOf[E][];
  }

  /** Every record of one effect. */
  all<E extends Effect>(effect: E): readonly RecordOf[E][] {
    return this.#byEffect.get(effect) as readonly RecordOf[E][];
  }
}

/** A fact about what a call answers is found under the name of the answer. */
function nameOf(record: CatalogueRecord): string {
  return 'via' in record && !record.name.endsWith('()') ? `${record.name}()` : record.name;
}

function keyOf(effect: string, ref: ApiRef): string {
  return `${effect}\n${ref.module}\n${ref.name}`;
}
