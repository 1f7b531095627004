import Database from 'better-sqlite3';
import { Router } from 'express';

const db = new Database('app.db');
db.pragma('journal_mode = WAL');
db.exec('CREATE TABLE IF NOT EXISTS plans (id TEXT PRIMARY KEY, price INTEGER)');

const plans = new Map(
  db
    .prepare<[], { id: string; price: number }>('SELECT id, price FROM plans')
    .all()
    .map((row) => [row.id, row.price]),
);
db.close();

export const pricing = Router();

pricing.get('/plans/:id', (req, res) => {
  const price = plans.get(req.params.id);
  if (price === undefined) res.status(404).end();
  else res.json({ price });
});
