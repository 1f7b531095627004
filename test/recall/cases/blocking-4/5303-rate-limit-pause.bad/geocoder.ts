import { Limiter } from './limiter.js';

const limiter = new Limiter(1100);

export async function geocode(query: string): Promise<unknown> {
  limiter.take(); // expect: busy-loop
  const res = await fetch(`https://nominatim.example.org/search?format=json&q=${encodeURIComponent(query)}`);
  return res.json();
}
