import { pool as createPool, type Pool } from 'workerpool';

interface Point {
  x: number;
  y: number;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function tourLength(points: Point[]): number {
  let total = 0;
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length];
    if (next !== undefined) total += distance(point, next); // allow: spawn
  });
  return total;
}

export class RoutePlanner {
  private readonly workers: Pool = createPool({ maxWorkers: 4 });

  async score(tours: Point[][]): Promise<number[]> {
    return Promise.all(tours.map(async (tour) => this.workers.exec(tourLength, [tour]))); // expect: spawn
  }
}
