import { pool as createPool, type Pool } from 'workerpool';

interface Point {
  x: number;
  y: number;
}

function tourLength(points: Point[]): number {
  const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
  let total = 0;
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length];
    if (next !== undefined) total += distance(point, next);
  });
  return total;
}

export class RoutePlanner {
  private readonly workers: Pool = createPool({ maxWorkers: 4 });

  async score(tours: Point[][]): Promise<number[]> {
    return Promise.all(tours.map(async (tour) => this.workers.exec(tourLength, [tour])));
  }
}
