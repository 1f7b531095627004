import workerpool, { type Pool } from 'workerpool';
import { score } from './scoring.js';

export class BoardScorer {
  private readonly pool: Pool = workerpool.pool({ workerType: 'thread' });

  async total(cards: string[][]): Promise<number> {
    const parts = await Promise.all(
      cards.map((labels) => this.pool.exec(score, [labels])), // expect: spawn
    );
    return parts.reduce((a, b) => a + b, 0);
  }
}
