import { readFile } from 'node:fs/promises';

type Template = (name: string) => string;

const compiled = new Map<string, Promise<Template>>();

async function load(id: string): Promise<Template> {
  const source = await readFile(`/srv/templates/${id}.txt`, 'utf8');
  return (name) => source.replaceAll('{{name}}', name);
}

export function template(id: string): Promise<Template> {
  let found = compiled.get(id);
  if (found === undefined) {
    found = load(id);
    if (compiled.size > 32) compiled.clear();
    compiled.set(id, found);
  }
  return found;
}
