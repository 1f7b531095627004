import { createServer } from 'node:http';
import { Router } from 'express';
import { load } from 'js-yaml';
import { marked } from 'marked';

export const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    response.end(String(JSON.parse(Buffer.concat(chunks).toString('utf8')))); // ~strict no-cpu-heavy-work: JSON.parse
  });
});

export const added = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on('end', () => {
    response.end(String(JSON.parse(body))); // ~strict no-cpu-heavy-work: JSON.parse
  });
});

export const routes = Router();
routes.post('/pages', (request, response) => {
  const settings = load(request.body.settings); // ~strict no-cpu-heavy-work: js-yaml.load
  response.json([settings, marked.parse(request.body.markdown)]); // ~strict no-cpu-heavy-work: marked.parse
});

export async function tokenOk(token: string): Promise<unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

export async function streamedBad(request: AsyncIterable<Buffer>): Promise<unknown> {
  let body = '';
  for await (const chunk of request) body += chunk.toString();
  return JSON.parse(body); // ~strict no-cpu-heavy-work: JSON.parse
}

export async function joinedBad(request: AsyncIterable<string>): Promise<unknown> {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(chunks.join('')); // ~strict no-cpu-heavy-work: JSON.parse
}

export async function builtUpOk(names: readonly string[]): Promise<unknown> {
  let list = '';
  for (const name of names) list += `"${name}",`;
  return JSON.parse(`[${list}null]`);
}
