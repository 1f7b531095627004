import { readFile } from 'node:fs/promises';
import { Router } from 'express';

interface Feature {
  properties: { city: string; population: number };
}

interface Collection {
  features: Feature[];
}

const DATA = '/data/world-population.geojson';

export const cities = Router();

cities.get('/cities/:name', async (req, res) => {
  const text = await readFile(DATA, 'utf8');
  const collection = JSON.parse(text) as Collection; // expect: cpu
  const match = collection.features.find((f) => f.properties.city === req.params.name);
  if (match === undefined) res.status(404).end();
  else res.json(match.properties);
});
