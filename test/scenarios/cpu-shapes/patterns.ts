import { createServer } from 'node:http';
import { Router } from 'express';

const ADDRESS = /^([a-z0-9]+[-._]?)+@example\.com$/;
const WORDS = /^\w+(?: \w+)*$/;

export const routes = Router();

routes.post('/address', (request, response) => {
  response.json(ADDRESS.test(request.body.address)); // ~strict no-cpu-heavy-work: has nested quantifiers
});

routes.post('/text', (request, response) => {
  const text = String(request.body.text);
  response.json(WORDS.test(text) && /^[^\s@]+@(?:[^\s@.]+\.)+[a-z]+$/u.test(text));
});

const LISTED = /^(\w+,?)+;$/;

export const server = createServer((request, response) => {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const tags = query.get('tags') ?? '';
  response.end(String(LISTED.test(tags))); // ~strict no-cpu-heavy-work: has nested quantifiers
});

const kept = new Map([['tags', 'red,green;']]);

export async function keptOk(): Promise<boolean> {
  return LISTED.test(kept.get('tags') ?? '');
}

function trimmed(text: string): string {
  return text.replace(/(\s*\n*)+$/u, '');
}

export async function helperBad(read: () => Promise<string>): Promise<string> {
  return trimmed(await read()); // ~strict no-cpu-heavy-work: the pattern
}

export async function constantOk(): Promise<boolean> {
  return ADDRESS.test('somebody@example.com');
}

export async function nothingAfterOk(read: () => Promise<string>): Promise<string> {
  return (await read()).replace(/(?:\s+)+/u, ' ');
}
