import { readFileSync } from 'node:fs';

export default function load(): string {
  return readFileSync('default', 'utf8');
}

export function first(): string {
  return readFileSync('first', 'utf8');
}

export function second(): string {
  return readFileSync('second', 'utf8');
}

export function third(): string {
  return readFileSync('third', 'utf8');
}

export function fourth(): string {
  return readFileSync('fourth', 'utf8');
}
