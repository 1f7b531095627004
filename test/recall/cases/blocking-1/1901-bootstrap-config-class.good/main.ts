import express from 'express';
import { Config } from './config.js';

const config = new Config(process.env.CONFIG_DIR ?? '/etc/shop');
const app = express();

app.get('/about', (_req, res) => {
  res.json({ name: config.get('NAME', 'shop'), region: config.get('REGION', 'eu') });
});

app.listen(Number(config.get('PORT', '3000')));
