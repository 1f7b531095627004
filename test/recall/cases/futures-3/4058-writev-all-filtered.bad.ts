import { Writable } from 'node:stream';

interface Point {
  metric: string;
  value: number;
}
interface Collector {
  send(points: Point[], done: (err?: Error) => void): void;
}

export class MetricSink extends Writable {
  constructor(
    private readonly collector: Collector,
    private readonly wanted: ReadonlySet<string>,
  ) {
    super({ objectMode: true, highWaterMark: 500 });
  }

  override _writev(chunks: { chunk: Point; encoding: BufferEncoding }[], callback: (err?: Error | null) => void): void { // expect: never-settles
    const points = chunks.map(({ chunk }) => chunk).filter((p) => this.wanted.has(p.metric));
    if (points.length === 0) return;
    this.collector.send(points, callback);
  }
}
