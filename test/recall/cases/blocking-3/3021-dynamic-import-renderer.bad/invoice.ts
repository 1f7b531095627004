import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

function partial(name: string): string {
  const url = new URL(`./partials/${name}.html`, import.meta.url);
  return readFileSync(fileURLToPath(url), 'utf8'); // allow: blocking
}

export function renderInvoice(id: string, total: number): string {
  return partial('invoice').replace('{{id}}', id).replace('{{total}}', total.toFixed(2)); // allow: blocking
}
