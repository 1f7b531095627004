import { createServer } from 'node:http';
import * as notation from './notation.js';
import { CODE, Heading, SLUG } from './notation.js';

async function bodyOf(request: AsyncIterable<unknown>): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

export const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').searchParams.get('path') ?? '';
  response.write(String(SLUG.test(path))); // ~strict no-cpu-heavy-work: has nested quantifiers
  response.write(path.replace(notation.SLUG, '')); // ~strict no-cpu-heavy-work: has nested quantifiers
  response.end(String(CODE.test(path)));
});

export async function staticBad(request: AsyncIterable<unknown>): Promise<boolean> {
  const text = await bodyOf(request);
  return Heading.LINE.test(text); // ~strict no-cpu-heavy-work: has nested quantifiers
}

export async function plainOk(request: AsyncIterable<unknown>): Promise<boolean> {
  const text = await bodyOf(request);
  return Heading.PLAIN.test(text);
}

/** It may hold another by now. */
export async function replaceableOk(request: AsyncIterable<unknown>): Promise<boolean> {
  const text = await bodyOf(request);
  return Heading.loose.test(text);
}

export class Rule {
  private readonly mark = /^(?:\*+\s?)+$/;
  private readonly end = /^\*{3}$/;

  async fieldBad(read: () => Promise<string>): Promise<boolean> {
    const text = await read();
    return this.mark.test(text); // ~strict no-cpu-heavy-work: has nested quantifiers
  }

  async fieldOk(read: () => Promise<string>): Promise<boolean> {
    const text = await read();
    return this.end.test(text) || this.mark.test('***');
  }
}
