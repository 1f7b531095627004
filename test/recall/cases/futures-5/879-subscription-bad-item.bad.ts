interface Waker {
  wakeByRef(): void;
}
interface Cx {
  waker(): Waker;
}
type Step<T> = { kind: 'item'; value: T } | { kind: 'end' } | { kind: 'wait' };

interface Source<T> {
  pollNext(cx: Cx): Step<T>;
}

const WAIT = { kind: 'wait' } as const;

export class Subscription<T> implements Source<T> {
  private dropped = 0;

  constructor(
    private readonly raw: Source<string>,
    private readonly decode: (text: string) => T,
  ) {}

  pollNext(cx: Cx): Step<T> { // allow: no-waker
    const step = this.raw.pollNext(cx);
    switch (step.kind) {
      case 'wait':
        return WAIT;
      case 'end':
        return step;
      case 'item':
        try {
          return { kind: 'item', value: this.decode(step.value) };
        } catch (err) {
          this.dropped += 1;
          console.error(`failed to deserialize item ${String(this.dropped)}`, err);
          return WAIT; // expect: no-waker
        }
    }
  }
}
