interface Message {
  readonly id: string;
  readonly body: string;
  readonly tries: number;
}
interface Queue {
  take(max: number): Promise<Message[]>;
  requeue(m: Message, delayMs: number): Promise<void>;
  bury(m: Message): Promise<void>;
}
type Verdict = 'done' | 'later' | 'poison';

export async function drain(queue: Queue, handle: (body: string) => Verdict): Promise<number> {
  let handled = 0;
  batches: for (;;) {
    const batch = await queue.take(10);
    if (batch.length === 0) break batches;
    messages: for (const m of batch) {
      switch (handle(m.body)) {
        case 'later':
          if (m.tries < 5) {
            await queue.requeue(m, 1000 * m.tries);
            continue messages;
          }
        // falls through
        case 'poison':
          await queue.bury(m);
          continue messages;
        case 'done':
          handled += 1;
      }
    }
  }
  return handled;
}
