import { readFileSync } from 'node:fs';
import workerpool from 'workerpool';

function render(template: string, values: Record<string, string>): string {
  return readFileSync(template, 'utf8').replaceAll(/\{(\w+)\}/g, (_all, key: string) => values[key] ?? '');
}

workerpool.worker({ render });
