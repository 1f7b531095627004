import { GeoTable } from './geo.js';

const services = new Map<string, unknown>();

function provide<T>(name: string, make: () => T): () => T {
  services.set(name, make());
  return () => services.get(name) as T;
}

export const geo = provide('geo', () => new GeoTable('/srv/data/countries.tsv'));
