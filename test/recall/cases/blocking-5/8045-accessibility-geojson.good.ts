import { readFileSync } from 'node:fs';
import { Router } from 'express';

interface Feature {
  properties: { city: string; population: number };
}

interface Collection {
  features: Feature[];
}

const collection = JSON.parse(readFileSync('/data/world-population.geojson', 'utf8')) as Collection;
const byCity = new Map(collection.features.map((f) => [f.properties.city, f.properties]));

export const cities = Router();

cities.get('/cities/:name', (req, res) => {
  const match = byCity.get(req.params.name);
  if (match === undefined) res.status(404).end();
  else res.json(match);
});
