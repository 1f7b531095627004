import { readFileSync } from 'node:fs';

const compiled = new Map<string, (name: string) => string>();

function compile(source: string): (name: string) => string {
  return (name) => source.replaceAll('{{name}}', name);
}

export function template(id: string): (name: string) => string {
  let found = compiled.get(id);
  if (found === undefined) {
    found = compile(readFileSync(`/srv/templates/${id}.txt`, 'utf8')); // allow: blocking
    if (compiled.size > 32) compiled.clear();
    compiled.set(id, found);
  }
  return found;
}
