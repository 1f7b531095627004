import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function render(name: string, values: Readonly<Record<string, string>>): string {
  return fill(loadTemplate(name), values);
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

function loadTemplate(name: string): string {
  return readFileSync(join('templates', `${name}.html`), 'utf8');
}
