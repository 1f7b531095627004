import express from 'express';
import { money } from './helpers.js';
import { layout } from './layout.js';

export const app = express();

app.get('/stores', (req, res) => {
  res.send(layout('<h1>Stores</h1>', req.path));
});

app.get('/price/:cents', (req, res) => {
  res.send(`<b>${money(Number(req.params.cents))}</b>`);
});
