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

export function findDuplicates(req: Request, res: Response): void {
  const rows = req.body as Row[];
  const pairs: [string, string][] = [];
  for (const [i, a] of rows.entries()) { // allow: cpu
    for (const b of rows.slice(i + 1)) { // expect: cpu
      if (similarity.near(a, b)) pairs.push([a.sku, b.sku]); // allow: cpu
    }
  }
  res.json(pairs);
}
