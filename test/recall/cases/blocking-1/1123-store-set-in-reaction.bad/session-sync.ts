import type { JsonStore } from './json-store.js';

interface SessionDoc {
  sessions: Record<string, string>;
}

export class SessionSync {
  private tail: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: JsonStore<SessionDoc>,
    private readonly onError: (err: unknown) => void,
  ) {}

  stream(id: string, text: string): void {
    this.tail = this.tail
      .then(() => {
        const doc = this.store.value; // expect: blocking
        doc.sessions[id] = text;
        this.store.value = doc; // expect: blocking
      })
      .catch(this.onError);
  }
}
