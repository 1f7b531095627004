import { Router, json } from 'express';

interface Ref {
  id: string;
  name: string;
  aliases: string[];
}

export const reports = Router();
reports.use(json({ limit: '200mb' }));

reports.post('/reports/duplicates', (req, res) => {
  const refs = req.body as Ref[];
  const firstByName = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const ref of refs) {
    const known = firstByName.get(ref.name);
    if (known !== undefined) pairs.push([known, ref.id]);
    else firstByName.set(ref.name, ref.id);
  }
  res.json(pairs);
});
