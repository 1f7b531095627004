import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const template = readFileSync(fileURLToPath(new URL('./partials/invoice.html', import.meta.url)), 'utf8');

export function renderInvoice(id: string, total: number): string {
  return template.replace('{{id}}', id).replace('{{total}}', total.toFixed(2));
}
