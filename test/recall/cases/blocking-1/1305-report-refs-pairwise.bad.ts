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
  const pairs: [string, string][] = [];
  for (let i = 0; i < refs.length; i++) { // allow: cpu
    const left = refs[i];
    if (left === undefined) continue;
    for (let j = i + 1; j < refs.length; j++) { // expect: cpu
      const right = refs[j];
      if (right !== undefined && (left.name === right.name || left.aliases.includes(right.name))) { // allow: cpu
        pairs.push([left.id, right.id]);
      }
    }
  }
  res.json(pairs);
});
