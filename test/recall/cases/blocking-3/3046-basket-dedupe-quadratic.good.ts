import { setImmediate as turn } from 'node:timers/promises';
import type { Request, Response } from 'express';

interface Row {
  sku: string;
  label: string;
}

class Similarity {
  constructor(private readonly threshold: number) {}

  near(a: Row, b: Row): boolean {
    const left = new Set(a.label.split(' '));
    const shared = b.label.split(' ').filter((w) => left.has(w)).length;
    return shared / Math.max(1, left.size) >= this.threshold;
  }
}

const similarity = new Similarity(0.8);

export async function findDuplicates(req: Request, res: Response): Promise<void> {
  const rows = req.body as Row[];
  const pairs: [string, string][] = [];
  for (const [i, a] of rows.entries()) {
    for (let j = i + 1; j < rows.length; j++) {
      const b = rows[j];
      if (b && similarity.near(a, b)) pairs.push([a.sku, b.sku]);
      if (j % 500 === 0) await turn();
    }
    await turn();
  }
  res.json(pairs);
}
