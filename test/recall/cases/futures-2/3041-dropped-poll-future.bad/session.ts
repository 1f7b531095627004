import type { Future } from '../../shared/poll.js';
import type { FrameWriter } from './writer.js';

export type Spawn = (future: Future<void>) => void;

export class Session {
  private open = true;

  constructor(
    private readonly writer: FrameWriter,
    protected readonly spawn: Spawn,
  ) {}

  shutdown(): void {
    if (!this.open) return;
    this.open = false;
    this.writer.close(); // expect: lazy
  }
}
