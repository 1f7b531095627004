import express, { type Request, type Response, Router } from 'express';

interface Comparison {
  before: string;
  after: string;
}

export class DiffController {
  readonly router = Router();

  constructor() {
    this.router.post('/diff', express.json({ limit: '20mb' }), this.compare);
  }

  private readonly compare = (req: Request<object, unknown, Comparison>, res: Response): void => {
    const a = req.body.before.split('\n');
    const b = req.body.after.split('\n');
    let above = new Uint32Array(b.length + 1);
    for (const line of a) { // allow: cpu
      const row = new Uint32Array(b.length + 1);
      for (let j = 0; j < b.length; j += 1) { // expect: cpu
        row[j + 1] = line === b[j] ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0);
      }
      above = row;
    }
    const common = above[b.length] ?? 0;
    res.json({ removed: a.length - common, added: b.length - common, common });
  };
}
